"""An ordinal number is not joined to its `ke-`.

## Untuk humas

Tulis `ke-77`, dengan tanda hubung dan tanpa spasi. Angka Romawi tidak memakai `ke-`: `XX` atau
`ke-20`, bukan `ke-XX`.

## Why it matters

`ke 77` reads as a direction (`ke 77 desa`), and searching for `ke-77` does not find it.

## What it cannot see

`ke` before a number may mean `to`; so it speaks only after a noun that is numbered (`HUT`,
`peringatan`, `angkatan`) and where nothing counted follows. Headlines are left alone, and each
form is named once per text.

## References

- EYD edisi V (2022), bagian III, tanda hubung: `ke-` dengan angka.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon.roman import from_roman
from humaskit.reading import Draft
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_NOUN: Final = (
    r"(?:hut|ulang tahun|dirgahayu|peringatan|hari jadi|milad|dies natalis|angkatan|edisi|gelombang"
    r"|tahap|periode|peringkat|urutan|abad|sesi|volume|seri|putaran|babak|kloter|pertemuan"
    r"|kemerdekaan|republik indonesia|ri|tni|korpri|bhayangkara|hari|tahun|bulan|minggu|anak|musim)"
)
_FOLLOWING: Final = (
    r"(?=\s*(?:[.,;:!?)\]\"”’]|\Z|\n|[A-Z0-9(]|(?:tahun|di|pada|yang|dan|dengan|ini|itu|untuk|dalam"
    r"|oleh|tingkat|kali|se|dari|bertema|digelar|dilaksanakan|akan|telah|adalah|serta|secara|atau"
    r"|(?!distrik|meter|menit|menara|menteri|berkas)(?:ber|di|me|ter)[a-z]{3,})"
    r"\b))"
)
_ORDINAL: Final = re.compile(
    r"[Kk]e(?:-(?P<roman>[IVXLC]{1,8})\b(?![-/.])"
    r"|(?:\s?-\s|\s-|\s)(?P<parted>[0-9]{1,3})(?![0-9.,/]*[0-9])"
    r"|-(?P<joined>[0-9]{1,3})(?![0-9]))"
)
_NUMBERED: Final = re.compile(rf"\b{_NOUN}\)?\s\Z", re.IGNORECASE)
_GOES_ON: Final = re.compile(_FOLLOWING)
_WITHIN: Final = re.compile(r"[a-z] \Z")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first of each ordinal written apart, in Roman digits or with a capital `Ke-`."""
    seen: set[str] = set()
    for prose in draft.prose:
        if prose.field == "title":
            continue
        for match in filter(None, (_ORDINAL.match(prose.text, at) for at in prose.ordinals)):
            number = _value(match)
            if number and match[0] not in seen and _wrong(prose.text, match):
                seen.add(match[0])
                yield Hit(prose.span(*match.span()), f"ke-{number}")


def _wrong(text: str, match: re.Match[str]) -> bool:
    """Whether an ordinal is written apart, in Roman digits, or with a capital in a sentence."""
    start = match.start()
    if text[start - 1 : start].isalnum() and start:
        return False
    if match["roman"]:
        return True
    if match["joined"]:
        return text[start] == "K" and bool(right_before(text, start, _WITHIN))
    numbered = right_before(text, start, _NUMBERED)
    return bool(numbered) and bool(_GOES_ON.match(text, match.end()))


def _value(match: re.Match[str]) -> int:
    """Return the number of an ordinal; 0 for letters that are no Roman numeral."""
    roman = match["roman"]
    return from_roman(roman) if roman else int(match["parted"] or match["joined"])


RULE: Final = Rule(
    code="DAT008",
    name="ordinal-form",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tulis {suggestion}, bukan {evidence}",
    message_en="write {suggestion}, not {evidence}",
    check=check,
    examples=(
        "Upacara peringatan HUT RI ⟦ke 77⟧ digelar di alun-alun.",
        "Upacara peringatan HUT RI ke-77 digelar di alun-alun.",
    ),
)
