"""A total is not the sum of the parts that the text says it consists of.

## Untuk humas

Jumlah dan rinciannya harus cocok. Jumlahkan kembali rinciannya, bandingkan dengan data asal, lalu
perbaiki totalnya atau bagian yang keliru. Kalau rincian memang tidak lengkap, katakan begitu:
`antara lain`, `di antaranya`, atau sebutkan sisanya.

## Why it matters

Readers add up. A total that its own parts contradict makes every other figure of the text
doubtful, and the wrong one is quoted on.

## What it cannot see

Which of the figures is wrong. The grammar is narrow: an exact total with its noun; at most nine
words; `terdiri atas`, `terdiri dari`, `terbagi atas`, `tersusun dari`, `yakni`, `yaitu`, `dengan
rincian`, `meliputi`, `sebagai berikut` or a colon; then parts with exactly one count each, in
running text (`5 pria dan 3 wanita`; `Lahat 5, Muara 3`; `Lahat (5), Muara (3)`; commas or
semicolons, and `dan` or `serta` before the last) or in a list with one part to a line. Parts must
count what the total counts: the same noun, people among people, none, or other things that nearly
add up. Words that leave something open (`sekitar`, `hampir`, `antara lain`, `termasuk`,
`masing-masing`, `sisanya`) switch it off, and so does a number that the grammar does not expect,
or a next sentence that goes on counting (`Kemudian 3 ...`), or counts just what is missing,
where the parts fall short.
Decimals, amounts with a scale word, and measures from a thousand on may be rounded by half a unit
of the last printed figure each, and so may a total without decimals whose parts have them; other
counts are exact.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import MEASURES, slack, value, written
from humaskit.reading.enumerations import Enumeration
from humaskit.reading.paragraphs import Stretch
from humaskit.rules import Hit, Rule

_MOST_WORDS: Final = 4
"""Words that may stand between a total and its verb where the parts bear other nouns."""
_NOTHING: Final = Decimal(0)
_SLIP: Final = Decimal(2)
_ROUNDED: Final = 1000
"""From here on, a measure is printed without its decimals."""
_MANY: Final = 50
"""So many are counted, not listed: a part beyond the total is then a slip, no other count."""
_FURTHER: Final = re.compile(
    r"(?:adapun|ada (?:juga|pula)|berikutnya|ditambah|dan|juga|kemudian|lainnya|lalu|sedangkan"
    r"|selain itu|selanjutnya|selebihnya|sementara(?: itu)?|serta|sisanya)\b,?",
    re.IGNORECASE,
)
_HOLDERS: Final = frozenset(
    (
        *("armada", "bus", "desa", "gedung", "gugus", "hari", "kabupaten", "kamar", "kapal"),
        *("kecamatan", "kelas", "kelompok", "keluarga", "kepala keluarga", "kk", "kloter"),
        *("kompi", "kontainer", "kontingen", "kota", "lantai", "paket", "pasang", "pasangan"),
        *("peleton", "provinsi", "regu", "rombongan", "rumah", "satuan", "sekolah", "sesi"),
        *("set", "tahun", "tim", "truk"),
    )
)
"""Things that hold other things: what they consist of does not add up to them."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every total whose parts add up to something else."""
    for prose in draft.prose if draft.indonesian else ():
        for each in prose.enumerations:
            total = each.total
            if total is None or not each.parts or not _adds_up(total, each):
                continue
            reckoned = sum(map(value, each.parts), _NOTHING)
            off = abs(reckoned - value(total))
            if off <= _leeway(total, each) or (
                reckoned < value(total) and _goes_on(prose, total, each.place.end, off)
            ):
                continue
            shown = "" if total.money else f" {total.unit or ''}".rstrip()
            yield Hit(
                prose.span(total.start, total.end),
                related=tuple(prose.span(part.start, part.end) for part in each.parts),
                facts={
                    "sum": written(reckoned, total, prose.text) + shown,
                    "off": written(off, total, prose.text),
                },
            )


def _goes_on(prose: Prose, total: NumberMention, end: int, off: Decimal) -> bool:
    """Whether the sentence behind a list counts more of its parts, or just what is missing."""
    at = bisect_right(prose.sentences, end, key=_start)
    if at == len(prose.sentences):
        return False
    following = prose.sentences[at]
    first, last = (bisect_left(prose.numbers, edge, key=_start) for edge in following)
    behind = prose.numbers[first:last]
    if behind and _FURTHER.match(prose.text, *following):
        return True
    return off in accumulate(value(number) for number in behind if number.unit == total.unit)


def _start(found: NumberMention | Stretch) -> int:
    return found.start


def _leeway(total: NumberMention, each: Enumeration) -> Decimal:
    """Return how far rounding may have moved the sum from the total."""
    parts = each.parts
    if total.unit in MEASURES and value(total) >= _ROUNDED:
        return sum((number.half_step for number in (total, *parts)), _NOTHING)
    # Of parts with decimals, a total without them has been rounded.
    rounded = total.half_step if any(part.decimals for part in parts) else slack(total)
    return sum(map(slack, parts), rounded)


def _adds_up(total: NumberMention, each: Enumeration) -> bool:
    """Whether the parts can only be meant to make up the total."""
    parts = each.parts
    if total.percent or any(part.percent or part.money != total.money for part in parts):
        return False
    if total.money:
        return True
    units = {part.unit for part in parts}
    people = total.unit in words("person_nouns")
    if people and _may_be_ages(total, each):
        return False
    alike = words("person_nouns") if people else (total.unit,)
    if units != {None} and units <= {None, *alike} and each.verb != "meliputi":
        return True
    one_by_one = len(parts) == total.value
    beyond = max(map(value, parts)) > value(total) and value(total) < _MANY
    return not (one_by_one or beyond) and (units == {None} or _nearly(total, each))


def _may_be_ages(total: NumberMention, each: Enumeration) -> bool:
    """Whether figures in brackets may be the ages of the people that are named."""
    bracketed = any(part.bracketed for part in each.parts)
    return bracketed and (value(total) < _MANY or not _nearly(total, each))


def _nearly(total: NumberMention, each: Enumeration) -> bool:
    """Whether parts with other nouns come so near the total that a sum must be meant."""
    if total.unit is None or total.unit in _HOLDERS or each.words_between > _MOST_WORDS:
        return False
    off = abs(sum(map(value, each.parts), _NOTHING) - value(total))
    return off <= max(_SLIP, value(total) / 4)


RULE: Final = Rule(
    code="NUM003",
    name="sum-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Rinciannya berjumlah {sum}, bukan {evidence} (selisih {off})",
    message_en="the parts add up to {sum}, not {evidence} (off by {off})",
    check=check,
    examples=(
        "Ada ⟦23⟧ perkara, yaitu 12 perkara perdata, 6 perkara pidana, dan 4 perkara niaga.",
        "Rapat diikuti ⟦30⟧ orang, terdiri atas 18 laki-laki dan 11 perempuan.",
        "Ada 22 perkara, yaitu 12 perkara perdata, 6 perkara pidana, dan 4 perkara niaga.",
    ),
)
