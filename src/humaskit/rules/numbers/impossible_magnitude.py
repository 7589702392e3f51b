"""A number is beyond what it measures: an age of 150 years, 25 hours a day, 112 degrees south.

## Untuk humas

Periksa satuannya dan jumlah angkanya. Manusia tidak berusia 150 tahun, sehari tidak lebih dari 24
jam, lintang tidak lebih dari 90 derajat dan bujur tidak lebih dari 180 derajat, dan bagian dari
seluruh warga tidak lebih dari 100 persen.

## Why it matters

Such numbers are slips of a key, of a unit, or of a column, and they are quoted as they stand.

## What it cannot see

Ages count for people only, since trees and buildings grow older. Growth and achievement may pass
100 percent. Only limits that hold everywhere are judged.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import value
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_OLDEST: Final = 122
"""Years of the longest life that is proved."""
_PERSON: Final = re.compile(
    r"\b(?:warga|kakek|nenek|lansia|korban|tersangka|pelaku|pria|perempuan|wanita|laki-laki|siswa"
    r"|siswi|pasien|jemaah|bocah|anak|remaja|peserta|terdakwa|saksi|ia|dia|veteran)\b"
    r"(?: [\w.'-]+){0,4}? (?:yang )?(?:berusia|berumur|usia|umur) \Z",
    re.IGNORECASE,
)
_PERIOD: Final = re.compile(r" (?:se|per |dalam se|setiap |tiap )(hari|minggu|pekan|bulan|tahun)\b")
_LIMITS: Final[dict[tuple[str | None, str], int]] = {
    ("jam", "hari"): 24,
    ("jam", "minggu"): 168,
    ("jam", "pekan"): 168,
    ("hari", "minggu"): 7,
    ("hari", "pekan"): 7,
    ("hari", "bulan"): 31,
    ("hari", "tahun"): 366,
    ("bulan", "tahun"): 12,
}
_OF_ALL: Final = re.compile(
    r" (?:dari (?:total|seluruh|semua|keseluruhan|jumlah) )?"
    r"(?:warga|penduduk|responden|siswa|peserta|pegawai|masyarakat|pemilih|desa|rumah tangga)\b"
)
_GROWTH: Final = re.compile(
    r"\b(?:naik|tumbuh|meningkat|kenaikan|pertumbuhan|peningkatan|lonjakan|melonjak|bertambah"
    r"|target|capaian|melampaui|realisasi|mencapai|lebih)\b"
)
_AXIS: Final = re.compile(
    r"(?P<latitude>LS|LU|[Ll]intang (?:[Ss]elatan|[Uu]tara))\b"
    r"|(?:BT|BB|[Bb]ujur (?:[Tt]imur|[Bb]arat))\b"
)
_DEGREES: Final = re.compile(r"(?<![0-9.,])([0-9]{1,3})(?:[.,][0-9]{1,6})? ?(?:°|derajat)? ?\Z")
_AXES: Final = frozenset(("ls", "lu", "bt", "bb", "lintang", "bujur"))
_WHOLE: Final = 100


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number beyond its limit."""
    for prose in draft.prose if draft.indonesian else ():
        for number in prose.numbers:
            limit = _limit(prose, number)
            if limit is not None:
                yield _hit(prose, number.start, number.unit_end or number.end, limit)
        for at in prose.wording.places(_AXES):
            yield from _coordinate(prose, at)


def _coordinate(prose: Prose, at: int) -> Iterator[Hit]:
    """Yield the coordinate whose axis is named at a place, where it has too many degrees."""
    axis, degrees = _AXIS.match(prose.text, at), right_before(prose.text, at, _DEGREES)
    if axis is None or degrees is None:
        return
    most = 180 if axis["latitude"] is None else 90
    if int(degrees[1]) > most:
        limit = f"paling besar {most} derajat|at most {most} degrees"
        yield _hit(prose, degrees.start(), axis.end(), limit)


def _hit(prose: Prose, start: int, end: int, limit: str) -> Hit:
    indonesian, english = limit.split("|")
    return Hit(prose.span(start, end), facts={"limit": indonesian, "limit_en": english})


def _limit(prose: Prose, number: NumberMention) -> str | None:
    """Return the limit that a number exceeds, in both languages, or None."""
    amount = value(number)
    if number.percent:
        beyond = amount > _WHOLE and _of_all(prose, number)
        return "bagian paling besar 100 persen|a share is at most 100 percent" if beyond else None
    if amount < 0 and number.unit in words("person_nouns"):
        return "jumlah orang tidak kurang dari nol|people are never fewer than none"
    if number.unit == "tahun" and amount > _OLDEST and _before(_PERSON, prose, number):
        return f"usia tertua yang terbukti {_OLDEST} tahun|the oldest proved age is {_OLDEST}"
    return _per_period(prose.text, number)


def _per_period(text: str, number: NumberMention) -> str | None:
    """Return the limit of hours, days and months that a longer period has, where it is exceeded."""
    period = _PERIOD.match(text, number.unit_end) if number.unit_end else None
    if period is None:
        return None
    limit = _LIMITS.get((number.unit, period[1]))
    if limit is None or value(number) <= limit:
        return None
    return f"paling banyak {limit} {number.unit} per {period[1]}|at most {limit}"


def _of_all(prose: Prose, number: NumberMention) -> bool:
    behind = _OF_ALL.match(prose.text, number.unit_end or number.end)
    return behind is not None and not _before(_GROWTH, prose, number)


def _before(pattern: re.Pattern[str], prose: Prose, number: NumberMention) -> bool:
    """Whether a pattern is found in the sentence before a number."""
    start = prose.wording.sentence(number.start).start
    return pattern.search(prose.text, start, number.start) is not None


RULE: Final = Rule(
    code="NUM010",
    name="impossible-magnitude",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{evidence} tidak mungkin: {limit}",
    message_en="{evidence} is impossible: {limit_en}",
    check=check,
    examples=(
        "Gempa berpusat di ⟦112,5° LS⟧.",
        "Gempa berpusat di 8,5° LS dan 112,5° BT.",
    ),
)
