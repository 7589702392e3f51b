"""The only door to babel: CLDR's Indonesian names and patterns, and patterns made into functions.

Nothing here is on the way of `format_date`: the names it writes stand in `_cldr.py`, a table
that `scripts/cldr_table.py` writes from `table()` and that a test derives again.
"""

from collections.abc import Callable
from functools import lru_cache

from humaskit.dates._pattern_fields import FIELDS, Moment
from humaskit.errors import InvalidValueError

_WIDTHS = ("full", "long", "medium", "short")


def table() -> dict[str, tuple[str, ...] | dict[str, str]]:
    """Return CLDR's Indonesian names and patterns, as babel holds them.

    Returns:
        The name of each constant in `_cldr.py` with its value; months begin with January,
        weekdays with Monday.
    """
    from babel import Locale  # noqa: PLC0415 - 40 ms that only the table's script needs

    locale = Locale.parse("id")
    return {
        "MONTHS_WIDE": _in_order(locale.months["format"]["wide"]),
        "MONTHS_ABBREVIATED": _in_order(locale.months["format"]["abbreviated"]),
        "WEEKDAYS_WIDE": _in_order(locale.days["format"]["wide"]),
        "WEEKDAYS_ABBREVIATED": _in_order(locale.days["format"]["abbreviated"]),
        "DATE_PATTERNS": {width: str(locale.date_formats[width].pattern) for width in _WIDTHS},
        "TIME_PATTERNS": {width: str(locale.time_formats[width].pattern) for width in _WIDTHS},
    }


def _in_order(names: dict[int, str]) -> tuple[str, ...]:
    return tuple(str(names[key]) for key in sorted(names))


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> Callable[[Moment], str]:
    """Make a function that writes dates or times by a CLDR pattern, in Indonesian.

    babel reads the pattern, once; the function it becomes does not know babel.

    Args:
        pattern: A pattern of UTS 35, for example `EEEE, d MMMM y` or `HH.mm z`, with the fields
            `y yy yyyy M MM MMM MMMM d dd E EEE EEEE H HH m mm s ss z zzzz`.

    Returns:
        A function from `date`, `datetime` or `time` to text; it raises AttributeError for a
        field that its argument does not have (the hour of a `date`).

    Raises:
        InvalidValueError: The pattern has a field that is not in the list above.
    """
    from babel.dates import tokenize_pattern  # noqa: PLC0415 - 40 ms, once per process

    writers: list[Callable[[Moment], str]] = []
    for kind, value in tokenize_pattern(pattern):
        if kind == "chars":
            writers.append(_literal(str(value)))
        elif (field := str(value[0]) * int(value[1])) in FIELDS:
            writers.append(FIELDS[field])
        else:
            raise InvalidValueError(
                "date_pattern",
                "pattern",
                "unknown_field",
                f"Pola {pattern!r} memuat bidang yang tidak dikenal: {field}",
                f"the pattern {pattern!r} has an unknown field: {field}",
            )
    return lambda moment: "".join([write(moment) for write in writers])


def _literal(text: str) -> Callable[[Moment], str]:
    return lambda _: text
