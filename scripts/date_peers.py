"""Write `docs/guide/date-peers.md`: the same dates through humaskit and its peers, side by side.

Needs the `bench` extra. The page is made by hand (`make peers`), since peers change by themselves.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from zoneinfo import ZoneInfo

import arrow
import babel.dates
import dateparser.search
import icu
import pendulum

from humaskit import dates

PAGE = Path(__file__).parents[1] / "docs" / "guide" / "date-peers.md"
ZONE = ZoneInfo("Asia/Jakarta")
MOMENT = datetime(2020, 10, 2, 9, 5, 7, tzinfo=ZONE)
NOW = MOMENT + timedelta(hours=2)
PUBLISHED = date(2020, 10, 13)
NONE = "–"
LOCALE = icu.Locale("id")

Row = tuple[str, str, Callable[[], object], dict[str, Callable[[], object]]]


def icu_date(date_style: int, time_style: int) -> str:
    """Write the moment through ICU."""
    writer = icu.DateFormat.createDateTimeInstance(date_style, time_style, LOCALE)
    writer.setTimeZone(icu.TimeZone.createTimeZone("Asia/Jakarta"))
    return str(writer.format(MOMENT.timestamp()))


def icu_range(first: date, last: date) -> str:
    """Write a range through ICU."""
    writer = icu.DateIntervalFormat.createInstance("yMMMMd", LOCALE)
    ends = (datetime(*day.timetuple()[:3], 12, tzinfo=ZONE).timestamp() for day in (first, last))
    return str(writer.format(icu.DateInterval(*ends)))


def searched(text: str) -> str:
    """Say what dateparser finds in a text."""
    settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": datetime(2020, 10, 13)}  # noqa: DTZ001 - as it wants
    found = dateparser.search.search_dates(text, languages=["id"], settings=settings) or []
    return "; ".join(f"{words} = {value:%Y-%m-%d %H:%M}" for words, value in found) or "nothing"


def found(text: str) -> str:
    """Say what humaskit finds in a text."""
    mentions = dates.find(text, published=PUBLISHED)
    return "; ".join(
        f"{text[item.start : item.end]} = {item.iso}"
        + (f" to {item.iso_end}" if item.iso_end else "")
        for item in mentions
    )


def writing() -> list[Row]:
    """Return the rows about writing: what is written, what is right, humaskit, the peers."""
    moment, humanized = arrow.get(MOMENT), pendulum.instance(MOMENT)
    full, long, short = icu.DateFormat.kFull, icu.DateFormat.kLong, icu.DateFormat.kShort
    month = (date(2020, 10, 12), date(2020, 10, 14))
    across = (date(2020, 9, 30), date(2020, 10, 2))
    return [
        (
            "full date",
            "Jumat, 2 Oktober 2020",
            lambda: dates.format_date(MOMENT),
            {
                "babel": lambda: babel.dates.format_date(MOMENT, "full", "id"),
                "ICU": lambda: icu_date(full, icu.DateFormat.kNone),
                "arrow": lambda: moment.format("dddd, D MMMM YYYY", locale="id"),
                "pendulum": lambda: humanized.format("dddd, LL", locale="id"),
            },
        ),
        (
            "long date",
            "2 Oktober 2020",
            lambda: dates.format_date(MOMENT, "long"),
            {
                "babel": lambda: babel.dates.format_date(MOMENT, "long", "id"),
                "ICU": lambda: icu_date(long, icu.DateFormat.kNone),
                "arrow": lambda: moment.format("D MMMM YYYY", locale="id"),
                "pendulum": lambda: humanized.format("LL", locale="id"),
            },
        ),
        (
            "clock time",
            "pukul 09.05 WIB",
            lambda: dates.format_time(MOMENT),
            {
                "babel": lambda: babel.dates.format_time(MOMENT, "short", ZONE, "id"),
                "ICU": lambda: icu_date(icu.DateFormat.kNone, short),
                "pendulum": lambda: humanized.format("LT", locale="id"),
            },
        ),
        (
            "date and time",
            "2 Oktober 2020 pukul 09.05.07 WIB",
            lambda: dates.format_datetime(MOMENT, "long"),
            {
                "babel": lambda: babel.dates.format_datetime(MOMENT, "long", ZONE, "id"),
                "ICU": lambda: icu_date(long, long),
                "pendulum": lambda: humanized.format("LLLL", locale="id"),
            },
        ),
        (
            "days of a month",
            "12—14 Oktober 2020 (EYD), 12–14 (CLDR)",
            lambda: dates.format_range(*month),
            {
                "babel": lambda: babel.dates.format_interval(
                    *month, skeleton="yMMMMd", locale="id"
                ),
                "ICU": lambda: icu_range(*month),
            },
        ),
        (
            "days of two months",
            "30 September s.d. 2 Oktober 2020",
            lambda: dates.format_range(*across, "dinas"),
            {
                "babel": lambda: babel.dates.format_interval(
                    *across, skeleton="yMMMMd", locale="id"
                ),
                "ICU": lambda: icu_range(*across),
            },
        ),
        (
            "August in short",
            "3 Agu 2020",
            lambda: dates.format_date(date(2020, 8, 3), "medium"),
            {
                "babel": lambda: babel.dates.format_date(date(2020, 8, 3), "medium", "id"),
                "arrow": lambda: arrow.get(2020, 8, 3).format("D MMM YYYY", locale="id"),
                "pendulum": lambda: pendulum.date(2020, 8, 3).format("D MMM YYYY", locale="id"),
            },
        ),
        (
            "two hours ago",
            "2 jam yang lalu",
            lambda: dates.format_relative(MOMENT, now=NOW),
            {
                "babel": lambda: babel.dates.format_timedelta(
                    MOMENT - NOW, add_direction=True, locale="id"
                ),
                "arrow": lambda: moment.humanize(NOW, locale="id"),
                "pendulum": lambda: humanized.diff_for_humans(pendulum.instance(NOW), locale="id"),
            },
        ),
        (
            "yesterday",
            "kemarin",
            lambda: dates.format_relative(date(2020, 10, 1), now=date(2020, 10, 2)),
            {
                "babel": lambda: babel.dates.format_timedelta(
                    timedelta(days=-1), add_direction=True, locale="id"
                ),
                "arrow": lambda: moment.shift(days=-1).humanize(MOMENT, locale="id"),
                "pendulum": lambda: humanized.subtract(days=1).diff_for_humans(
                    humanized, locale="id"
                ),
            },
        ),
    ]


def reading() -> list[tuple[str, str, str]]:
    """Return the rows about finding: the text, humaskit, dateparser."""
    texts = (
        "Rapat digelar Senin (12/10/2020).",
        "Acara dibuka Senin, 12 Oktober 2020, pukul 09.00 WITA.",
        "Pelatihan berlangsung 12–14 Oktober 2020.",
        "Berkas diterima 30 September s.d. 2 Oktober 2020.",
        "Layanan buka pukul 14.49 WIB.",
        "Gedung itu berdiri 4 tahun lalu.",
        "Salat Id jatuh pada 1 Syawal 1441 H.",
        "Ditetapkan dengan Nomor 188.45/298/2023.",
        "Gempa M 6,9 mengguncang.",
    )
    return [(text, found(text) or "nothing", searched(text)) for text in texts]


def cell(call: Callable[[], object] | None) -> str:
    """Return what a call gives, as a table cell; an exception is its name."""
    if call is None:
        return NONE
    try:
        return str(call()).replace("|", "\\|").replace("\u2009", " ")
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is what the table shows
        return f"*{type(error).__name__}*"


def page() -> str:
    """Return the page."""
    peers = ("babel", "ICU", "arrow", "pendulum")
    versions = {"babel": "babel", "ICU": "icukit-pyicu", "arrow": "arrow", "pendulum": "pendulum"}
    head = " | ".join(f"{peer} {version(versions[peer])}" for peer in peers)
    lines = [
        "# Dates beside their peers",
        "",
        "Written by `scripts/date_peers.py`, each cell by running that library.",
        "`–` means that the library has no such function.",
        "",
        "## Writing",
        "",
        f"| what | right | humaskit | {head} |",
        "|---" * 7 + "|",
    ]
    for what, right, ours, theirs in writing():
        cells = " | ".join(cell(theirs.get(peer)) for peer in peers)
        lines.append(f"| {what} | {right} | {cell(ours)} | {cells} |")
    lines += [
        "",
        "## Finding",
        "",
        "Published on 13 October 2020, day before month.",
        "",
        f"| text | humaskit | dateparser {version('dateparser')} |",
        "|---|---|---|",
        *(f"| {text} | {ours} | {theirs} |" for text, ours, theirs in reading()),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"wrote {PAGE.name}")
