"""Taking known personal facts out of free text (penyamaran)."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.models.submitter import mask_nik

MASK: Final = "***"
"""What stands in a fact's place; never longer than the fact, so that no text outgrows its field."""

_NUMBER: Final = re.compile(r"\+?(?:[\s().-]*\d){6,}[\s().-]*", re.ASCII)
_GAP: Final = r"[\s().-]{0,2}"


def mask_facts(text: str, facts: Iterable[str]) -> str:
    """Return text without these facts, and with every NIK cut down to its first six digits.

    Facts of three characters or more are found as whole words, in any case and over any blanks;
    numbers also with other separators, and telephone numbers with `0`, `62` or `+62` in front.
    What is written in any other way, a nickname for one, stays: no program finds every name.
    """
    for fact in sorted(facts, key=len, reverse=True):
        if len(fact) >= len(MASK):
            text = _pattern(fact).sub(MASK, text)
    return mask_nik(text)


def _pattern(fact: str) -> re.Pattern[str]:
    if _NUMBER.fullmatch(fact):
        digits = re.sub(r"\D", "", fact)
        national = re.sub(r"^(?:62|0)", "", digits) if len(digits) < 16 else digits
        return re.compile(rf"(?<!\d)(?:\+?62{_GAP}|0)?{_GAP.join(national)}(?!\d)")
    words = r"\s+".join(map(re.escape, fact.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
