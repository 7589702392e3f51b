from decimal import Decimal

import pytest
from babel import Locale
from babel.units import format_unit as babel_unit

from humaskit.errors import InvalidValueError
from humaskit.numbers import UnitWidth, format_unit
from humaskit.numbers._units import _table

ROWS = [(unit, width, pattern) for unit, row in _table().items() for width, pattern in row.items()]


@pytest.mark.parametrize(("unit", "width", "pattern"), ROWS)
def test_the_table_is_cldr_s_but_for_tonnes(unit: str, width: UnitWidth, pattern: str) -> None:
    theirs = babel_unit(2.5, unit, length=width, locale=Locale.parse("id"))
    if theirs.endswith(unit):  # babel before 2.19 does not follow CLDR's aliases to the short form
        theirs = babel_unit(2.5, unit, length="short", locale=Locale.parse("id"))
    ours = format_unit(Decimal("2.5"), unit, width)
    assert ours == pattern.replace("{0}", "2,5")
    assert ours == ("2,5 ton" if (unit, width) == ("mass-tonne", "long") else theirs)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 hektare"),
        (1200, "1.200 hektare"),
        (-3, "-3 hektare"),
        (Decimal("1234.50"), "1.234,50 hektare"),
        (Decimal("-0.5"), "-0,5 hektare"),
        (Decimal("1E+3"), "1.000 hektare"),
    ],
)
def test_figures(value: int | Decimal, text: str) -> None:
    assert format_unit(value, "area-hectare") == text


@pytest.mark.parametrize("value", [2.5, True, "2", Decimal("NaN"), Decimal("Infinity")])
def test_what_is_no_exact_number_is_refused(value: int) -> None:
    with pytest.raises(InvalidValueError, match="finite Decimal") as caught:
        format_unit(value, "area-hectare")
    assert (caught.value.subject, caught.value.field) == ("measure", "value")


def test_unknown_names_say_the_nearest() -> None:
    with pytest.raises(InvalidValueError, match="perhaps 'area-hectare'") as caught:
        format_unit(1, "area-hektare")
    assert caught.value.code == "humas.measure.unknown_unit"
    with pytest.raises(InvalidValueError, match="perhaps 'narrow'"):
        format_unit(1, "area-hectare", "narow")  # type: ignore[arg-type]
