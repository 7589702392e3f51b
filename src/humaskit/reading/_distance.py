"""How far apart two spellings are: optimal string alignment, bounded."""


def _apart(one: str, other: str) -> tuple[str, str]:
    """Return two words without the letters that both begin and both end with."""
    start, shorter = 0, min(len(one), len(other))
    while start < shorter and one[start] == other[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def _one_step(one: str, other: str) -> bool:
    """Whether one step makes a word of another, whose lengths are a letter apart at most."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])


def near(one: str, other: str, most: int) -> bool:
    """Whether one spelling becomes the other in so many steps.

    A step puts in, takes out or changes a letter, or swaps two neighbours (optimal string
    alignment, Damerau 1964, Levenshtein 1966).

    Args:
        one: A word, folded.
        other: Another.
        most: The number of steps, 0 or more.
    """
    if abs(len(one) - len(other)) > most:
        return False
    if most == 1:
        return _one_step(one, other)
    if len({*one} ^ {*other}) > 2 * most:
        return False  # a step changes the letters that are used by two at most
    one, other = _apart(one, other)
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, opposite in enumerate(other, 1):
            step = min(last[column] + 1, here[-1] + 1, last[column - 1] + (letter != opposite))
            if row > 1 < column and letter == other[column - 2] and opposite == one[row - 2]:
                step = min(step, before[column - 2] + 1)
            here.append(step)
        before, last = last, here
        if min(last) > most:
            return False
    return last[-1] <= most
