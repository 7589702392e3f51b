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
from types import MappingProxyType
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
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
_PARTED: Final = re.compile(
    rf"\b(?i:{_NOUN})\)?\s(?P<ordinal>[Kk]e(?:\s?-\s|\s-|\s)(?P<number>[0-9]{{1,3}}))(?![0-9.,/]*[0-9])"
    rf"{_FOLLOWING}"
)
_ROMAN: Final = re.compile(r"\b(?P<ordinal>[Kk]e-(?P<number>[IVXLC]{1,8}))\b(?![-/.])")
_CAPITAL: Final = re.compile(r"(?<=[a-z] )(?P<ordinal>Ke-(?P<number>[0-9]{1,3}))(?![0-9])")
_LETTERS: Final = MappingProxyType({"I": 1, "V": 5, "X": 10, "L": 50, "C": 100})


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first of each ordinal written apart, in Roman digits or with a capital `Ke-`."""
    seen: set[str] = set()
    for prose in draft.prose:
        if prose.field == "title":
            continue
        for pattern in (_PARTED, _ROMAN, _CAPITAL):
            for match in pattern.finditer(prose.text):
                if match["ordinal"] not in seen:
                    seen.add(match["ordinal"])
                    right = f"ke-{_value(match['number'])}"
                    yield Hit(prose.span(*match.span("ordinal")), right)


def _value(written: str) -> int:
    if written.isdigit():
        return int(written)
    digits = [_LETTERS[letter] for letter in written]
    following = [*digits[1:], 0]
    return sum(-one if one < two else one for one, two in zip(digits, following, strict=True))


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
