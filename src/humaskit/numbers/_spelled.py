"""Whole numbers as `spell` writes them, read back group by group.

What is written in any other way is left to the grammar, which reads far more and takes longer.
"""

from typing import Final

from humaskit.numbers._spelling import BELOW_THOUSAND
from humaskit.numbers._vocabulary import SCALE_NAMES

_GROUPS: Final = {f" {words}": number for number, words in enumerate(BELOW_THOUSAND) if number}
_SCALES: Final = tuple((f" {SCALE_NAMES[scale]}", scale) for scale in sorted(SCALE_NAMES)[::-1])
_ONE_THOUSAND: Final = " seribu"


def read_spelled(words: str) -> int | None:
    """Read a whole number above zero, or return None when `spell` would not write it so.

    Args:
        words: Lower case, one blank between two words.
    """
    total, rest, found = 0, f" {words}", ""
    for name, scale in _SCALES:
        group, found, behind = rest.partition(name)
        if found:
            count = _GROUPS.get(group)
            if count is None:
                return None
            total += count * scale
            rest = behind
    if not found and rest.startswith(_ONE_THOUSAND):
        total, rest = total + 1000, rest.removeprefix(_ONE_THOUSAND)
    if not rest:
        return total
    last = _GROUPS.get(rest)
    return None if last is None else total + last
