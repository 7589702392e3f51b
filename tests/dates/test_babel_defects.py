"""Where babel's Indonesian is wrong, and what humaskit writes instead.

Each test shows ours; babel's own output stands beside it where it says something.
"""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import babel.dates
import babel.lists
import pytest
from babel.numbers import format_compact_currency, format_currency
from babel.units import format_unit

from humaskit import dates, numbers
from humaskit.errors import InvalidValueError
from humaskit.lexicon.listing import format_list

ZONE = ZoneInfo("Asia/Jakarta")
NINE = datetime(2020, 10, 12, 9, 0, tzinfo=ZONE)


def test_measures_stand_in_a_list_of_three() -> None:
    with pytest.raises(KeyError):
        babel.lists.format_list(["2 jam", "5 menit", "3 detik"], "unit", "id")
    assert format_list(["2 jam", "5 menit", "3 detik"], "unit") == "2 jam, 5 menit, 3 detik"


def test_narrow_units_are_abbreviations() -> None:
    # babel 2.18 and older write "2,5 duration-hour".
    assert numbers.format_unit(Decimal("2.5"), "duration-hour", "narrow") == "2,5 j"


def test_tonnes_are_no_metric_tonnes() -> None:
    assert format_unit(2.5, "mass-tonne", locale="id") == "2,5 metrik ton"
    assert numbers.format_unit(Decimal("2.5"), "mass-tonne") == "2,5 ton"


def test_short_distances_to_the_past_and_to_the_future() -> None:
    two = timedelta(hours=2)
    # babel raises KeyError for one of the two; for which of them depends on its version.
    assert dates.format_relative(NINE - two, now=NINE, style="short") == "2 jam lalu"
    assert dates.format_relative(NINE + two, now=NINE, style="short") == "dlm 2 jam"


def test_generic_zone_is_the_zone_everybody_says() -> None:
    assert babel.dates.format_time(NINE, "HH.mm v", ZONE, "id") == "09.00 Waktu Indonesia (Jakarta)"
    assert dates.format_time(NINE) == "pukul 09.00 WIB"


def test_date_and_time_are_joined_by_a_word_or_a_comma() -> None:
    assert babel.dates.format_datetime(NINE, "long", ZONE, "id") == "12 Oktober 2020 09.00.00 WIB"
    assert dates.format_datetime(NINE, "long") == "12 Oktober 2020 pukul 09.00.00 WIB"
    assert dates.format_datetime(NINE, "medium") == "12 Okt 2020, 09.00.00"
    assert dates.format_datetime(NINE, "short") == "12/10/20, 09.00"


def test_names_are_not_shortened_in_silence() -> None:
    theirs = babel.dates.format_skeleton("yMMMMEEEEd", NINE, locale="id")
    assert theirs in {"Sen, 12 Okt 2020", "Sen, 12 Oktober 2020"}  # since CLDR 48 the second
    assert dates.compile_pattern("EEEE, d MMMM y")(NINE) == "Senin, 12 Oktober 2020"


def test_ranges_name_the_month_in_full_without_thin_spaces() -> None:
    first, last = date(2020, 9, 30), date(2020, 10, 2)
    theirs = babel.dates.format_interval(first, last, "yMMMMd", locale="id")
    assert theirs.replace("\u2009", "") == "30 Sep–2 Okt 2020"  # thin spaces until CLDR 48
    assert dates.format_range(first, last, "long") == "30 September–2 Oktober 2020"
    assert dates.format_range(first, last) == "30 September—2 Oktober 2020"


def test_ranges_of_hours_end_in_the_zone() -> None:
    noon = NINE.replace(hour=12)
    theirs = babel.dates.format_interval(NINE, noon, "Hmv", tzinfo=ZONE, locale="id")
    assert theirs.endswith("Waktu Indonesia (Jakarta)")
    assert dates.format_range(NINE, noon, "dinas") == "12 Oktober 2020 pukul 09.00 s.d. 12.00 WIB"


def test_day_periods_are_refused_by_name() -> None:
    with pytest.raises(InvalidValueError, match="unknown field: B"):
        dates.compile_pattern("H.mm B")


def test_a_range_never_loses_its_month() -> None:
    first, last = date(2020, 9, 30), date(2020, 10, 2)
    assert babel.dates.format_interval(first, last, "d", locale="id") == "30–2"
    assert dates.format_range(first, last, "medium") == "30 Sep–2 Okt 2020"


def test_written_dates_can_be_read() -> None:
    with pytest.raises((IndexError, babel.dates.ParseError)):
        babel.dates.parse_date("12 Oktober 2020", locale="id")
    assert [found.iso for found in dates.find("12 Oktober 2020")] == ["2020-10-12"]
    assert [found.iso for found in dates.find("pukul 09.00 WIB")] == ["T09:00+07:00"]


def test_full_dates_have_no_padded_day() -> None:
    assert babel.dates.format_date(date(2020, 10, 2), "full", "id") == "Jumat, 02 Oktober 2020"
    assert dates.format_date(date(2020, 10, 2), "full") == "Jumat, 2 Oktober 2020"


def test_rupiah_as_the_press_writes_it() -> None:
    theirs = format_currency(1_500_000, "IDR", locale="id")
    assert theirs in {"Rp1.500.000,00", "Rp1.500.000"}  # one form for all, since CLDR 48 the second
    assert numbers.format_rupiah(1_500_000, style="pers") == "Rp1.500.000"
    assert numbers.format_rupiah(1_500_000) == "Rp1.500.000,00"


def test_compact_rupiah_says_miliar() -> None:
    assert format_compact_currency(1_500_000_000, "IDR", locale="id", fraction_digits=1) == (
        "Rp1,5\u00a0M"
    )
    assert numbers.format_rupiah(1_500_000_000, style="compact") == "Rp1,5 miliar"
    assert numbers.format_rupiah(2_500_000_000_000_000, style="compact") == "Rp2.500 triliun"


def test_yesterday_has_a_word() -> None:
    theirs = babel.dates.format_timedelta(timedelta(days=-1), add_direction=True, locale="id")
    assert theirs == "1 hari yang lalu"
    assert dates.format_relative(date(2020, 10, 11), now=date(2020, 10, 12)) == "kemarin"


def test_short_days_do_not_read_as_hours() -> None:
    assert dates.format_relative(date(2020, 10, 8), now=date(2020, 10, 12), style="short") == (
        "4 hr lalu"
    )
