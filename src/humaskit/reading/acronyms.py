"""Acronyms: where they stand, and where the text says what they stand for."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

_BRACKETED: Final = re.compile(
    r"\((?:selanjutnya disebut |disingkat )?([A-Z][A-Za-z0-9/-]{1,14})\)"
)
_EXPLANATION: Final = re.compile(r"\(([^()\r\n]{5,120})\)")
_EXPLAINED: Final = re.compile(r"(?<![^\W_])[A-Z][A-Za-z0-9]{1,11} \Z")
_ACRONYM: Final = re.compile(r"[A-Z][A-Z]{1,7}(?![^\W_]|[@&]|-[A-Z0-9]|\.[A-Za-z])")
_CAPITALS: Final = re.compile(rb"A[A\x1f]+")
"""Where capitals stand side by side among the shapes of a text: most acronyms, and little else."""
_NONE_BEFORE: Final = frozenset(".@/#&-")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_SKIPPED: Final = frozenset(
    (
        *("dan", "di", "ke", "dari", "yang", "untuk", "atas", "dengan", "serta", "pada", "dalam"),
        *("bagi", "tentang", "of", "the", "and", "for", "in", "on", "to", "a"),
    )
)
_SYLLABLES: Final = 4
"""Acronyms of syllables have that many letters at least."""
_LOOK_BACK: Final = 160
_LONGEST: Final = 14
_NEAR: Final = 30
_USUAL: Final = 3
"""Most long forms are no longer than these code points, and these for each letter."""
_STOP: Final = re.compile(r"[.;:!?()\r\n“”\"]")


class Acronym(NamedTuple):
    """One place where an acronym stands; half-open code points."""

    start: int
    end: int
    text: str


class Definition(NamedTuple):
    """Where an acronym is given its long form; half-open code points."""

    start: int
    """Of the acronym."""
    end: int
    acronym: str
    long_start: int
    long_end: int
    long: str


class Acronyms(NamedTuple):
    """The acronyms of a prose."""

    uses: tuple[Acronym, ...]
    """Words of two to eight capitals, in order; those in definitions too."""
    definitions: tuple[Definition, ...]
    """In order of the acronyms."""


def read_acronyms(text: str, shapes: bytes) -> Acronyms:
    """Return the acronyms of a prose and their definitions.

    `Long Form (ACR)` and `ACR (Long Form)` are definitions where the letters of the acronym
    begin the words of the long form; where it is made of syllables (`Diskominfo`), where they
    follow each other in it (Schwartz and Hearst 2003).

    Args:
        text: The prose.
        shapes: What kinds of characters it is made of.
    """
    found = [_ACRONYM.match(text, capitals.start()) for capitals in _CAPITALS.finditer(shapes)]
    new = tuple.__new__  # made in half the time of a call of `Acronym`
    uses = tuple(
        [
            new(Acronym, (start, end, text[start:end]))
            for start, end in [match.span() for match in found if match]
            if not _goes_on(text[start - 1 : start])
        ]
    )
    definitions = sorted((*_behind(text), *_before(text))) if "(" in text else ()
    return Acronyms(uses, tuple(definitions))


def _goes_on(before: str) -> bool:
    """Whether capitals behind this character are the rest of something else."""
    return before.isalnum() or before in _NONE_BEFORE


def _behind(text: str) -> Iterator[Definition]:
    """Yield every `Long Form (ACR)`."""
    for match in _BRACKETED.finditer(text):
        end = match.start() - text.startswith(" ", match.start() - 1)
        start = _begins(text, match[1], end)
        if start is not None:
            yield Definition(*match.span(1), match[1], start, end, text[start:end])


def _before(text: str) -> Iterator[Definition]:
    """Yield every `ACR (Long Form)`."""
    for match in _EXPLANATION.finditer(text):
        if match[1].isalnum():
            continue  # one word is no long form
        acronym = _EXPLAINED.search(text, max(0, match.start() - _LONGEST), match.start())
        if acronym:
            start, end = acronym.start(), acronym.end() - 1
            words = [(at.start(), at[0]) for at in _WORD.finditer(text, *match.span(1))]
            if len(words) > 1 and _initials(text[start:end], words) == words[0][0] == match.start(
                1
            ):
                yield Definition(start, end, text[start:end], *match.span(1), match[1])


def _begins(text: str, acronym: str, end: int) -> int | None:
    """Return where the long form of an acronym begins that ends here."""
    initials = acronym.isupper()
    words: Sequence[tuple[int, str]] = ()
    # what is found among few words is found among more: most need not be parted
    for most in (_NEAR + len(acronym) * _USUAL, _LOOK_BACK):
        words = _words_before(text, end, most)
        start = _initials(acronym, words) if initials else _letters(text, acronym, words)
        if start is not None:
            return start
    return _letters(text, acronym, words) if initials else None


def _words_before(text: str, end: int, most: int) -> list[tuple[int, str]]:
    """Return the words of the sentence that stand so many code points before here at most."""
    start = max(0, end - most)
    if start:
        start = text.find(" ", start, end) + 1 or end
    for stop in _STOP.finditer(text, start, end):
        start = stop.end()
    return [(match.start(), match[0]) for match in _WORD.finditer(text, start, end)]


def _initials(acronym: str, words: Sequence[tuple[int, str]]) -> int | None:
    """Return where a long form begins whose words begin with the acronym's letters.

    Words such as `dan` may give a letter or none, so every reading is followed at once.
    """
    if not (acronym.isupper() and acronym.isalpha()):
        return None
    letters = acronym.casefold()
    left = {len(letters)}
    for start, word in reversed(words):
        folded = word.casefold()
        after: set[int] = set()
        for count in left:
            if folded[0] == letters[count - 1]:
                if count == 1 and folded not in _SKIPPED:
                    return start
                after.add(count - 1)
            if folded in _SKIPPED:
                after.add(count)
        left = after - {0}
        if not left:
            return None
    return None


def _letters(text: str, acronym: str, words: Sequence[tuple[int, str]]) -> int | None:
    """Return where a long form begins that holds the acronym's letters in their order."""
    if len(acronym) < _SYLLABLES or not acronym.isalpha():
        return None
    most = min(len(acronym) + 5, len(acronym) * 2)
    words = words[-most:]
    if not words:
        return None
    first, position = words[0][0], words[-1][0] + len(words[-1][1])
    folded = text[first:position].lower()
    position = len(folded)
    for letter in reversed(acronym[1:].lower()):
        position = folded.rfind(letter, 0, position)
        if position < 0:
            return None
    position += first
    begins = [index for index, (start, word) in enumerate(words) if start < position]
    while begins and words[begins[-1]][1][0] != acronym[0]:
        begins.pop()
    if not begins or not all(
        word[0].isupper() or word in _SKIPPED for _, word in words[begins[-1] :]
    ):
        return None
    return words[begins[-1]][0]
