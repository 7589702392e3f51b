"""The text announces a number of things and lists another number of them.

## Untuk humas

Kalau naskah menyebut `tiga tersangka` lalu menyebut empat nama, salah satunya keliru. Hitung
kembali isi daftarnya, lalu perbaiki angkanya atau lengkapi daftarnya. Kalau hanya sebagian yang
disebut, katakan `antara lain`.

## Why it matters

Either somebody was left out of the list or the count is wrong. Both are quoted on.

## What it cannot see

Counted are lists with one part to a line, lists marked `(1) (2) (3)` or `a. b. c.`, and lists with
commas whose parts are short and of one kind. `Politik dan Keamanan` may be one part or two: where
several counts are possible, only a number that fits none of them is reported. Names with degrees
or posts between commas, parts that are clauses, and lists that say they are incomplete are left
alone.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import MEASURES, value
from humaskit.reading.enumerations import Enumeration
from humaskit.regions import named
from humaskit.rules import Hit, Rule

_RANK: Final = re.compile(r" besar\b", re.IGNORECASE)
_STARS: Final = "bintang "
_POINTS: Final = re.compile(r"\s*(?:begini|cek|ini|intip|simak)\b", re.IGNORECASE)
_BESIDES: Final = re.compile(r", dan [^,;]+, serta [^,;]+ (?:sebagai|selaku)\b")
_PLACED: Final = re.compile(r"(?<=, )[A-Z]\w+(?: [A-Z]\w+){0,2}(?=[,.;]|$)")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every announced number that no way of counting the list bears out."""
    for prose in draft.prose if draft.indonesian else ():
        for each in prose.enumerations:
            total = each.total
            if total is None or not _announces(total, each) or not _differs(total, each):
                continue
            if _is_rank(prose, total) or _else(prose.text[slice(*each.place)], total, each):
                continue
            counts = [str(count) for count in sorted(each.listed)]
            yield Hit(
                prose.span(total.start, total.end),
                related=(prose.span(*each.place),),
                facts={"listed": " atau ".join(counts), "listed_en": " or ".join(counts)},
            )


def _announces(total: NumberMention, each: Enumeration) -> bool:
    """Whether a number can be meant to count what a list names."""
    if total.money or total.percent or total.decimals or not (total.unit or each.words_between):
        return False
    return total.unit not in MEASURES and value(total) > 1


def _is_rank(prose: Prose, total: NumberMention) -> bool:
    """Whether a number says how high somebody stands: `tiga besar`, `bintang 3`."""
    stars = prose.folded.endswith(_STARS, 0, total.start)
    return stars or _RANK.match(prose.text, total.end) is not None


def _else(listed: str, total: NumberMention, each: Enumeration) -> bool:
    """Whether what stands behind the number is no list, or names more than what it counts.

    `3 Urusan Pusat: Ini Penjelasannya`; `..., dan Sari, serta Budi selaku panitera`; a region
    behind a place (`Balai Kota, Muarajati, dan ...`).
    """
    if _POINTS.match(listed):
        return True
    placed = sum(bool(named(match[0])) for match in _PLACED.finditer(listed))
    spare = placed + (_BESIDES.search(listed) is not None)
    fewest = min(each.listed) - spare
    return fewest <= value(total) < min(each.listed)


def _differs(total: NumberMention, each: Enumeration) -> bool:
    """Whether a list is short or long by so little that it must be meant to be whole."""
    announced = value(total)
    if each.parts or not each.listed or announced in each.listed:
        return False
    nearest = min(each.listed, key=lambda count: abs(count - announced))
    return nearest <= 2 * announced and announced <= 2 * nearest


RULE: Final = Rule(
    code="NUM006",
    name="list-count-mismatch",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Disebut {evidence}, tetapi daftarnya berisi {listed}",
    message_en="the text announces {evidence}, but the list has {listed_en}",
    check=check,
    examples=(
        "Polisi menetapkan ⟦tiga⟧ tersangka: RW, KM, AY, dan RR.",
        "Polisi menetapkan empat tersangka: RW, KM, AY, dan RR.",
    ),
)
