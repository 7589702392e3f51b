"""Something is told as done on a day that had not come yet.

## Untuk humas

Peristiwa ini ditulis seolah-olah sudah terjadi, padahal tanggalnya sesudah tanggal pernyataan
atau tanggal terbit. Perbaiki tanggalnya, atau tulis `akan`.

## Why it matters

A statement cannot report what has not happened: either the day is wrong or the deed is a plan,
and readers cannot tell which.

## What it cannot see

It needs a day of a statement (`kata Kepala Dinas, Jumat (11/12/2020)`) in the same sentence, or
the day of publication. Sentences with plans, terms and beginnings of validity (`akan`,
`dijadwalkan`, `berlaku`, `hingga`) are left alone. Without `telah` or `sudah`, or against a day of
publication that no other date of the text bears out, it is a warning.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 3: menguji informasi.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from humaskit.dates import DateMention, find, format_date
from humaskit.findings import Proof, Severity, Span
from humaskit.reading import Draft, Prose, Stretch
from humaskit.reading.positions import Positions
from humaskit.reading.told import Told, deed_before, full_days, looks_ahead, said_on, stamps
from humaskit.rules import Hit, Rule

_NEAR: Final = timedelta(7)
_DAYS: Final = ("date", "datetime", "partial")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every day of a deed that lies after the statement or the publication."""
    published = draft.published
    for prose in draft.prose:
        positions = Positions(prose)
        spoken = _spoken(prose, positions)
        for mention in prose.dates:
            days = _after(mention, published)
            if mention.kind not in _DAYS or not (spoken or days):
                continue
            sentence = positions.sentence(mention.start)
            hit = _against_statement(prose, mention, sentence, spoken)
            if hit is None and days is not None:
                hit = _against_publication(draft, prose, mention, days, positions)
            if hit is not None and not looks_ahead(prose.text[sentence.start : sentence.end]):
                yield hit


def _spoken(prose: Prose, positions: Positions) -> tuple[Told, ...]:
    """Return the days of statements, in order."""
    return tuple(full for full in full_days((prose,)) if said_on(prose, full.mention, positions))


def _against_statement(
    prose: Prose, mention: DateMention, sentence: Stretch, spoken: Sequence[Told]
) -> Hit | None:
    index = bisect_right(spoken, mention.start, key=lambda full: full.mention.start)
    if index == len(spoken) or spoken[index].mention.end > sentence.end:
        return None
    stated = spoken[index]
    done = deed_before(prose, mention.start, sentence.start)
    if done is None:
        return None
    day = None if mention.inferred else mention.first
    if day is None:
        text = prose.text[mention.start : mention.end]
        day = next((found.first for found in find(text, published=stated.day)), None)
    if day is None or day <= stated.day:
        return None
    span = prose.span(stated.mention.start, stated.mention.end)
    proved = done and mention.kind != "partial" and stated.mention.weekday_ok is not False
    return _hit(prose, mention, (day, stated.day), span, proved=proved)


def _after(mention: DateMention, published: date | None) -> tuple[date, date] | None:
    """Return a day that the text fixes and that of its publication, where it lies before."""
    day = mention.first
    if published is None or mention.inferred or day is None or day <= published:
        return None
    return day, published


def _against_publication(
    draft: Draft, prose: Prose, mention: DateMention, days: tuple[date, date], positions: Positions
) -> Hit | None:
    _, published = days
    spoken = said_on(prose, mention, positions)
    done = deed_before(prose, mention.start, positions.sentence(mention.start).start)
    if not spoken and done is None:
        return None
    borne_out = (spoken or bool(done)) and any(
        published - _NEAR <= stamp.day <= published for stamp in stamps(draft.prose)
    )
    return _hit(prose, mention, days, None, proved=borne_out)


def _hit(
    prose: Prose, mention: DateMention, days: tuple[date, date], other: Span | None, *, proved: bool
) -> Hit:
    day, spoken = days
    return Hit(
        prose.span(mention.start, mention.end),
        related=() if other is None else (other,),
        facts={
            "day": format_date(day, "long"),
            "spoken": format_date(spoken, "long"),
            "iso": day.isoformat(),
            "spoken_iso": spoken.isoformat(),
        },
        severity=None if proved else Severity.WARNING,
        proof=None if proved else Proof.HEURISTIC,
    )


RULE: Final = Rule(
    code="DAT006",
    name="told-before-it-happened",
    severity=Severity.ERROR,
    proof=Proof.REGISTRY,
    since="0.1.0",
    message="Ditulis sudah terjadi pada {day}, padahal disampaikan pada {spoken}",
    message_en="told as done on {iso}, but told on {spoken_iso}",
    check=check,
    examples=(
        '"Kedua WNA dipulangkan pada ⟦13 Desember⟧," kata Rina, Jumat (11/12/2020).',
        '"Kedua WNA akan dipulangkan pada 13 Desember," kata Rina, Jumat (11/12/2020).',
    ),
)
