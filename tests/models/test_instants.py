"""Instant and PartialDate: a number is never a time, and what is read is written the same."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from humaskit.errors import InvalidValueError
from humaskit.models.instants import Instant, PartialDate, require_offset
from sampling import count

INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)
PARTIAL: TypeAdapter[str] = TypeAdapter(PartialDate)
WIB = timezone(timedelta(hours=7))


def refusal(adapter: TypeAdapter[datetime], value: object, *, strict: bool = False) -> str:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value, strict=strict)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "value", ["20260817", "1755400000", "-1", " 1755400000 ", "1.5", 20260817, 0, 1.5, True, "2026"]
)
def test_a_number_is_no_time_in_any_mode(value: object, strict: bool) -> None:  # noqa: FBT001 - a column
    code = refusal(INSTANT, value, strict=strict)
    assert code == ("humas.instant.invalid" if strict and isinstance(value, str) else NUMBER)
    with pytest.raises(ValidationError) as caught:
        INSTANT.validate_json(json.dumps(value), strict=strict)
    assert caught.value.errors()[0]["type"] == NUMBER


NUMBER = "humas.instant.number"


@pytest.mark.parametrize("value", [b"20260817", b"2026-08-17T09:00:00+07:00", float("nan")])
def test_bytes_and_nan_are_no_time(value: object) -> None:
    assert refusal(INSTANT, value) == NUMBER


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("2026-08-17T09:00", "humas.instant.no_offset"),
        ("2026-08-17T09:00:00", "humas.instant.no_offset"),
        (datetime(2026, 8, 17, 9), "humas.instant.no_offset"),  # noqa: DTZ001 - the case itself
        ("2026-08-17", "humas.instant.invalid"),
        (date(2026, 8, 17), "humas.instant.invalid"),
        ("2026-02-30T09:00Z", "humas.instant.invalid"),
        ("2026-08-17T24:00Z", "humas.instant.invalid"),
        ("2026-08-17T09:60Z", "humas.instant.invalid"),
        ("2026-08-17T09:00:60Z", "humas.instant.invalid"),
        ("2026-08-17T09:00+24:00", "humas.instant.invalid"),
        ("2026-08-17T09:00+07:60", "humas.instant.invalid"),
        ("2026-08-17T09:00:00+07:07:12", "humas.instant.invalid"),
        ("2026-08-17T09:00 WIB", "humas.instant.invalid"),
        (" 2026-08-17T09:00Z", "humas.instant.invalid"),
        ("2026-08-17T09:00Z\n", "humas.instant.invalid"),
        ("2026-W34-1T09:00Z", "humas.instant.invalid"),
        ("٢٠٢٦-٠٨-١٧T09:00Z", "humas.instant.invalid"),
        ("2026-08-17T09:00Z" + " " * 100, "humas.instant.invalid"),
        ("", "humas.instant.invalid"),
        (None, "humas.instant.invalid"),
        ([], "humas.instant.invalid"),
        ("0999-01-01T00:00Z", "humas.instant.out_of_range"),
        ("9999-12-31T23:59:59-01:00", "humas.instant.out_of_range"),
        (datetime(1910, 1, 1, tzinfo=ZoneInfo("Asia/Jakarta")), "humas.instant.offset_seconds"),
        (
            datetime(2026, 1, 1, tzinfo=timezone(timedelta(microseconds=1))),
            "humas.instant.offset_seconds",
        ),
    ],
)
def test_what_is_no_time_with_an_offset_is_refused(value: object, code: str) -> None:
    assert refusal(INSTANT, value) == code


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("2026-08-17T09:00:00+07:00", "2026-08-17T09:00:00+07:00"),
        ("2026-08-17T09:00:00.123456+07:00", "2026-08-17T09:00:00.123456+07:00"),
        ("2026-08-17T09:00:00.5+09:00", "2026-08-17T09:00:00.500000+09:00"),
        ("2026-08-17T09:00:00,5Z", "2026-08-17T09:00:00.500000Z"),
        ("2026-08-17T09:00:00.123456789Z", "2026-08-17T09:00:00.123456Z"),
        ("2026-08-17T02:00:00Z", "2026-08-17T02:00:00Z"),
        ("2026-08-17T02:00:00+00:00", "2026-08-17T02:00:00Z"),
        ("2026-08-17t02:00z", "2026-08-17T02:00:00Z"),
        ("2026-08-17 09:00+0700", "2026-08-17T09:00:00+07:00"),
        ("2026-08-17T09:00+07", "2026-08-17T09:00:00+07:00"),
        ("2026-08-16T22:30:00-03:30", "2026-08-16T22:30:00-03:30"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
    ],
)
def test_a_time_is_written_in_one_form_that_reads_back(value: str, written: str) -> None:
    for strict in (False, True):
        read = INSTANT.validate_json(json.dumps(value), strict=strict)
        assert INSTANT.dump_json(read) == f'"{written}"'.encode()
        again = INSTANT.validate_json(INSTANT.dump_json(read))
        assert again == read
        assert again.utcoffset() == read.utcoffset()


def test_a_zone_becomes_its_offset_at_that_time() -> None:
    summer = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"))
    kept = INSTANT.validate_python(summer)
    assert kept.tzinfo == timezone(timedelta(hours=-4))
    winter = INSTANT.validate_python(summer.replace(fold=1))
    assert (winter.tzinfo, winter.fold) == (timezone(timedelta(hours=-5)), 0)
    assert winter - kept == timedelta(hours=1)
    assert INSTANT.validate_python(datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC"))).tzinfo is UTC


def test_a_subclass_becomes_a_plain_datetime() -> None:
    class Stamp(datetime):
        pass

    kept = INSTANT.validate_python(Stamp(2026, 8, 17, 9, 1, 2, 3, tzinfo=WIB))
    assert type(kept) is datetime
    assert kept == datetime(2026, 8, 17, 9, 1, 2, 3, tzinfo=WIB)


def test_strict_python_takes_a_datetime_only() -> None:
    moment = datetime(2026, 8, 17, 9, tzinfo=WIB)
    assert INSTANT.validate_python(moment, strict=True) == moment
    assert refusal(INSTANT, "2026-08-17T09:00+07:00", strict=True) == "humas.instant.invalid"


def test_both_json_schemas_say_date_time() -> None:
    assert INSTANT.json_schema() == {"type": "string", "format": "date-time"}
    assert INSTANT.json_schema(mode="serialization") == INSTANT.json_schema()


@settings(max_examples=count(20_000, 200))
@given(
    st.datetimes(datetime(1000, 1, 2), datetime(9998, 12, 31)),  # noqa: DTZ001 - bounds are naive
    st.integers(-23 * 60, 23 * 60),
)
def test_every_time_round_trips_byte_for_byte(naive: datetime, minutes: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    written = INSTANT.dump_json(INSTANT.validate_python(moment))
    assert INSTANT.validate_json(written) == moment
    assert INSTANT.dump_json(INSTANT.validate_json(written)) == written


@pytest.mark.parametrize("value", ["2020", "2020-10", "2020-10-12", "2024-02-29", "1945-08-17"])
def test_a_partial_date_is_kept_as_written(value: str) -> None:
    assert PARTIAL.validate_python(value) == value


def test_a_date_becomes_a_partial_date() -> None:
    assert PARTIAL.validate_python(date(2020, 10, 12)) == "2020-10-12"


@pytest.mark.parametrize(
    "value",
    [
        "20201012",
        "2020-1",
        "2020-13",
        "2020-02-30",
        "2023-02-29",
        "0000",
        "20",
        "",
        "2020-10 ",
        "12-10-2020",
        "٢٠٢٠",
    ],
)
def test_what_is_not_on_the_calendar_is_no_partial_date(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        PARTIAL.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.partial_date.invalid"


@pytest.mark.parametrize("value", [2020, 20201012, 1.5, None, datetime(2020, 10, 12, tzinfo=UTC)])
def test_a_partial_date_is_text_or_a_date(value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        PARTIAL.validate_python(value)
    assert caught.value.errors()[0]["type"] == "string_type"


def test_a_naive_argument_is_refused_with_its_subject() -> None:
    require_offset(datetime(2026, 8, 17, tzinfo=UTC), "selection")
    with pytest.raises(InvalidValueError) as caught:
        require_offset(datetime(2026, 8, 17), "selection")  # noqa: DTZ001 - the case itself
    assert caught.value.code == "humas.selection.no_offset"
