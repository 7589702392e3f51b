"""The forms that government news really writes, where the list of them lies beside the project."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from humaskit.dates import DateMention, find

LIST = Path(__file__).parents[2].parent / "shared" / "data" / "date_expressions.jsonl"
CARRIERS = (
    "Acara itu berlangsung {} di balai kota.",
    "Menurut panitia, kegiatan digelar {}.",
    "{} menjadi waktu pelaksanaan.",
)

pytestmark = pytest.mark.skipif(not LIST.exists(), reason="the list of real forms is not here")


class Row(NamedTuple):
    expression: str
    iso: str
    iso_end: str | None
    weekday_ok: bool | None
    published: date | None
    decided: bool


def rows() -> Iterator[Row]:
    for line in LIST.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        published = row["published"] or ""
        full = len(published) == 10
        needs = row["kind"] in {"partial", "relative", "range"} and published != "" and not full
        iso = row.get("iso") or row["iso_start"]
        yield Row(
            row["expr"],
            iso,
            row.get("iso_end"),
            row["weekday_ok"],
            date.fromisoformat(published) if full else None,
            not (needs and row["expr"].count("20") == 0),
        )


def mentions(row: Row, carrier: str) -> tuple[DateMention, ...]:
    return find(carrier.format(row.expression), published=row.published)


def right(row: Row, carrier: str) -> bool:
    start = carrier.index("{")
    wanted = (start, start + len(row.expression), row.iso, row.iso_end, row.weekday_ok)
    found = [(m.start, m.end, m.iso, m.iso_end, m.weekday_ok) for m in mentions(row, carrier)]
    return found == [wanted]


@pytest.mark.parametrize("carrier", CARRIERS)
def test_ninety_nine_of_a_hundred_are_one_mention_with_the_right_value(carrier: str) -> None:
    decided = [row for row in rows() if row.decided]
    wrong = [row.expression for row in decided if not right(row, carrier)]
    assert len(decided) >= 280
    assert len(wrong) <= 0.01 * len(decided), wrong


@pytest.mark.parametrize("carrier", CARRIERS)
def test_nothing_is_said_that_is_wrong(carrier: str) -> None:
    for row in rows():
        wanted = {row.iso, row.iso_end, f"{row.iso}/{row.iso_end}"}
        for mention in mentions(row, carrier) if row.decided else ():
            known = {part for part in (mention.iso, mention.iso_end) if part and "X" not in part}
            told = {part for part in known if not part.startswith("T")}
            assert told <= wanted, row.expression


@pytest.mark.parametrize("carrier", CARRIERS)
def test_every_wrong_weekday_is_flagged_and_no_right_one(carrier: str) -> None:
    for row in rows():
        for mention in mentions(row, carrier):
            if mention.weekday_ok is not None:
                assert mention.weekday_ok is row.weekday_ok, row.expression
                assert (mention.repairs is None) is mention.weekday_ok
