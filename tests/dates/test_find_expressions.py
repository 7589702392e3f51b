from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from humaskit.dates import find

CARRIERS = (
    "Kegiatan itu berlangsung {} di balai kota.",
    "Menurut panitia, rapat digelar {}.",
    "{} menjadi waktu pelaksanaan kegiatan,",
    "Warga berkumpul (lihat foto) pada\n{}\n\nDemikian disampaikan.",
)


class Row(NamedTuple):
    expression: str
    published: date | None
    kind: str
    iso: str | None
    iso_end: str | None
    weekday_ok: bool | None
    inner: bool


def rows() -> Iterator[Row]:
    path = Path(__file__).with_name("expressions.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        inner = line.endswith(" | inner")
        cells = line.removesuffix(" | inner").rsplit(" | ", 5)
        published, kind, iso, iso_end, ok = (None if cell == "-" else cell for cell in cells[1:])
        yield Row(
            cells[0],
            None if published is None else date.fromisoformat(published),
            str(kind),
            iso,
            iso_end,
            None if ok is None else ok == "yes",
            inner,
        )


ROWS = tuple(rows())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.expression)
def test_an_expression_is_one_mention_with_its_meaning_wherever_it_stands(row: Row) -> None:
    for carrier in CARRIERS:
        text = carrier.format(row.expression)
        mentions = find(text, published=row.published)
        found = [(m.kind, m.iso, m.iso_end, m.weekday_ok) for m in mentions]
        assert found == [(row.kind, row.iso, row.iso_end, row.weekday_ok)], text
        evidence = text[mentions[0].start : mentions[0].end]
        assert (evidence in row.expression) if row.inner else (evidence == row.expression)


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(ROWS) >= 250
