"""Whether the words around it let an expression be a date: the numbers of laws and roads do not."""

import re
from typing import Final

from humaskit.dates._expressions import Expression
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import word_set
from humaskit.dates._periods import PERIOD_MONTHS
from humaskit.dates._points import SOME_WEEK, Digits

_LOOK_BACK: Final = 24
_NAMED: Final = word_set(
    """
    jalan jl jln gang gg universitas stadion lapangan monumen gerakan simpang bundaran taman
    kampus gedung yayasan serangan umum kodim koramil yonif korem kodam batalyon brigif
    """
)
"""Words before which even `17 Agustus` names a place, a unit or an event."""
_NUMBERED: Final = _NAMED | word_set(
    """
    nomor nomer no nr pasal ayat butir huruf bab lampiran uu undang-undang perda perpres permen
    perbup pergub perwal kepres keppres kepmen kepbup inpres pp pmk sk surat perma maklumat
    perkara putusan register blok kav rt rw km lantai kamar unit kelas tipe seri kode
    telepon telp tel hp wa fax faks versi ver v ip isbn nik nip nrp npwp rekening
    skor ukuran rasio skala rp usd dolar m magnitudo koordinat halaman hlm hal
    """
)
"""Words before which digits name something else than a day."""
_CUES: Final = word_set("pada sejak mulai hingga sampai per sebelum sesudah setelah")
_DATE_WORDS: Final = word_set("tanggal tgl tertanggal bertanggal")
_VAGUE: Final = word_set(
    """
    beberapa puluhan belasan ratusan ribuan setengah sekian jutaan berapa
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh
    """
)
"""Words before `tahun lalu` that make it another distance."""
_STAY: Final = word_set("sehari menginap bermalam hari dalam")
_HABITS: Final = word_set("setiap tiap saban per hingga sampai dan s.d s/d")
"""Words before a weekday that comes again every week."""
_MARKS: Final = "\"'*_[(.:?"
_GLUE: Final = re.compile(r"[0-9a-z][-/_+#@=.:,]$|[/_+#@=$]$")
_LETTERED: Final = re.compile(r"[/_-][0-9a-z]|[.,:][0-9]")
_LETTER: Final = re.compile("[a-z]")
_ENGLISH: Final = word_set("january february march may june july august october december augustus")
"""Months that text in Indonesian has only with a day and a year."""
_GIVEN_NAMES: Final = word_set("maret april mei juni juli")
_PARTS_OF_YEAR: Final = tuple(PERIOD_MONTHS)
"""What `dua triwulan pertama 2025` counts several of."""
_UNITS: Final = ("hari", "pekan", "minggu", "bulan", "tahun")


def believable(folded: Folded, expression: Expression) -> bool:
    """Say whether the surroundings let an expression be a date or a time."""
    point, plain = expression.first, folded.plain
    if point.weekdays and point.relative is not SOME_WEEK:
        return True
    if point.digits is None and point.relative is None:
        return True
    before, last = _before(plain, expression.start)
    if point.weekdays:
        return last not in _HABITS and not before.endswith(("-", "- "))
    if point.digits is None:
        return _counts(plain[expression.start : expression.end], last, before)
    if point.relative is not None or point.digits.hijri:
        return True
    return _dated(folded, expression, point.digits, last, before)


def is_day(folded: Folded, start: int, end: int, *, named: bool) -> bool:
    """Whether what stands around a whole day lets it be one; where its month is no name, more may.

    `Lapangan 17 Agustus 1945` is a place, `Nomor 12/10/2020` a number.
    """
    before, last = _before(folded.plain, start)
    if _names(last, before):
        return False
    return named or not _numbers(folded, end, last, before)


def is_counted(folded: Folded, start: int, end: int) -> bool:
    """Whether what stands before a word that counts from today lets it be one."""
    before, last = _before(folded.plain, start)
    return _counts(folded.plain[start:end], last, before)


def _before(plain: str, start: int) -> tuple[str, str]:
    """Return what stands before a place, and its last word without marks."""
    before = plain[max(0, start - _LOOK_BACK) : start]
    words = before.rsplit(maxsplit=1)
    return before, words[-1].strip(_MARKS) if words else ""


def _names(last: str, before: str) -> bool:
    return last in _NAMED or before.endswith(("ke-", "ke- "))


def _numbers(folded: Folded, end: int, last: str, before: str) -> bool:
    follows = _LETTERED.match(folded.plain, end)
    return last in _NUMBERED or follows is not None or _GLUE.search(before) is not None


def _dated(folded: Folded, expression: Expression, digits: Digits, last: str, before: str) -> bool:
    """Refuse digits that belong to a longer number, or to a word that numbers things."""
    plain = folded.plain
    if _names(last, before):
        return False
    if not digits.days:
        if plain.startswith(_PARTS_OF_YEAR, expression.start):
            return last not in _VAGUE and not last.isdigit()
        return digits.year is not None or _month_alone(folded, expression, last)
    if _LETTER.search(plain, digits.start, digits.end):
        return True
    if _numbers(folded, expression.end, last, before):
        return False
    return (digits.year is not None and len(digits.year) == 4) or _short(folded, digits, last)


def _counts(text: str, last: str, before: str) -> bool:
    """Refuse `beberapa tahun lalu`, `tahun-tahun lalu` and `sehari semalam`."""
    if before.endswith("-"):
        return False
    if text == "semalam":
        return last not in _STAY
    return last not in _VAGUE and not (text.startswith(_UNITS) and before.rstrip()[-1:].isdigit())


def _month_alone(folded: Folded, expression: Expression, last: str) -> bool:
    """Believe a month without day and year only where it cannot be a person's or a place's name."""
    point, given = expression.first, folded.given
    text = folded.plain[point.start : point.end]
    if text.split()[0] in _ENGLISH:
        return False
    if " " in text or expression.last is not None or last == "bulan":
        return True
    if not given[point.start].isupper():
        return False
    ahead = given[point.end : point.end + 2]
    words = given[max(0, point.start - 30) : point.start].split()
    if not words or words[-1][-1:] in ".!?:\"'”":
        return text not in _GIVEN_NAMES
    named = words[-1][:1].isupper() and words[-1][-1:].isalpha() and last not in _CUES
    return not named and not (ahead[:1] == " " and ahead[1:].isupper())


def _short(folded: Folded, digits: Digits, last: str) -> bool:
    """Believe `29/6` and `12/10/20`, but no fraction, part of a series or round-the-clock 24/7."""
    day, month = digits.days[0], digits.month or 0
    if last in _DATE_WORDS or len(digits.days) > 1:
        return True
    if (day, month) == (24, 7) and digits.year is None:
        return False
    if last in _CUES:
        return day >= month or month > 10
    bracketed = folded.plain[digits.start - 1 : digits.start] == "("
    if digits.year is None and not (day > 12 or (bracketed and day > month)):
        return False
    start = folded.plain.rfind(last, 0, digits.start) if last else 0
    return bracketed or not last or not folded.given[start].isupper()
