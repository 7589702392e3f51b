"""What looks like a number and is none: citations, codes, telephones, years, scores, markers."""

import re
from functools import cache
from typing import Final

from humaskit.numbers._after import find_unit
from humaskit.numbers._assembly import Amount
from humaskit.numbers._before import Before
from humaskit.numbers._scales import lends_scale
from humaskit.numbers._source import Source
from humaskit.numbers._torn import JOINED
from humaskit.numbers._wordlists import word_list

_LISTED: Final = re.compile(r"(?:\s|,|\bdan\b|\batau\b|\bserta\b|\bjo\b\.?|\bs\.?/?d\b\.?|[()])+")
LIST_REACH: Final = 30
"""How far behind a labelled figure a list of them goes on."""
NEVER_UNITS: Final = frozenset(
    (
        *("wib", "wita", "wit", "ls", "lu", "bt", "bb", "hijriah", "hijriyah", "masehi"),
        *("h", "m", "sm", "januari", "februari", "maret", "april", "mei", "juni", "juli"),
        *("agustus", "september", "oktober", "november", "desember"),
    )
)
_NOT_COUNTED: Final = re.compile(
    rf"\s{{1,4}}(?:tahun\s{{1,4}}[0-9]{{4}}\b|(?:{'|'.join(sorted(NEVER_UNITS))})\b)"
)
_CHAIN: Final = re.compile(
    r"[0-9][0-9.,]*(?:[-–—]+[0-9][0-9.,]*){2,}|[0-9]{2,4}-[0-9]{5,}"
    rf"|(?:0[0-9]{{1,3}}\)?|(?<=\+)[0-9]+)(?:[ .-]?[0-9]{{3,}})+|{JOINED}"
)
_CHAINING: Final = frozenset("-–— \u00a0x×½¼¾⅓⅔‰.,")
"""What may stand behind the first figures of a chain that no `0` or `+` leads."""
_BEYOND_SCALES: Final = 10_000
_BESIDE: Final = re.compile(r"\s{1,4}(?:dan|atau|menjadi|ke)\s{1,4}")
_POINTS: Final = (".", ",")
_MARKER: Final = re.compile(r"[.)](?=\s|$)")
_PLATE_END: Final = re.compile(r" [A-Z]{1,3}\b")


def chain_end(source: Source, start: int, end: int) -> int | None:
    """Return where a telephone number or another chain of figures ends that starts with some."""
    lowered = source.lowered
    behind = (
        lowered[end + 1 : end + 2] if lowered[end : end + 1] in _POINTS else lowered[end : end + 1]
    )
    if behind not in _CHAINING and lowered[start] != "0" and lowered[start - 1 : start] != "+":
        return None
    match = _CHAIN.match(lowered, start)
    return match.end() if match else None


def may_be_signed(amount: Amount) -> bool:
    """Tell whether the hyphen that opens the line before a number may be a sign.

    `-5 ekor sapi` is an entry of a list, for no animals are fewer than none; `-2,5 persen` is
    either, so its value is not known.
    """
    whole_things = amount.unit_known and not amount.decimals
    return not whole_things or amount.unit_name in word_list("signed")


def shares_scale(source: Source, amount: Amount, before: Before) -> bool:
    """Tell whether the scale of a further number may hold for a bare one: `5 hingga 10 juta`.

    `Rp275.000 menjadi Rp6 juta` is no such case, for nobody counts so many thousands of a scale;
    nor is `US$30 atau Rp195 ribu`.
    """
    if amount.value is None or amount.value >= _BEYOND_SCALES:
        return False
    further = source.range_start
    if further <= amount.end:
        beside = _BESIDE.match(source.lowered, amount.end)
        if beside is None:
            return False
        further = beside.end()
    marked = source.lowered.startswith("rp", further)
    if marked and before.money != "IDR":
        return False
    return lends_scale(source.lowered, further, rupiah=before.money == "IDR")


def may_be_english(amount: Amount, before: Before) -> bool:
    """Tell whether three decimals may be thousands: `Rp50,000`, `12,000 orang`.

    There is no coin for a thousandth of a rupiah, and there are no parts of people and things.
    """
    if amount.scale > 1 or amount.value is None or amount.value < 1:
        return False
    unit = amount.unit
    whole = unit is not None and unit.known and unit.name.split()[0] not in word_list("measure")
    return whole or before.money == "IDR"


def is_marker(source: Source, start: int, end: int) -> bool:
    """Tell whether the figure numbers a line (`1.`, `2)`)."""
    if _MARKER.match(source.lowered, end) is None:
        return False
    before = source.lowered[max(0, start - 30) : start]
    if source.lowered[end] == ")":
        return before.rfind("(") <= before.rfind(")")
    return end - start <= 2 and before.rstrip(" \t*#>-")[-1:] in ("", "\n")


def is_label(
    source: Source, before: Before, start: int, end: int, word: re.Match[str] | None
) -> bool:
    """Tell whether the figure numbers a thing: a law, a street, a plate, a place in a list.

    Args:
        source: The text.
        before: What stands before the figure.
        start: Where it starts.
        end: Where it ends.
        word: The word behind it.
    """
    if before.word in word_list("ordinal-label"):
        return False
    may_follow = word is None or word[1] in NEVER_UNITS or word[1] == "tahun"
    if may_follow and _NOT_COUNTED.match(source.lowered, end):
        return True
    if len(before.word) <= 2 and _is_plate(source, before, end):
        return True
    labelled = before.word in _labels() and _is_labelled(source, before, start, end)
    if not labelled and not _goes_on(source, start):
        return False
    unit = find_unit(source.lowered, source.text, end, word)
    if unit is None or not unit.known or unit.name in word_list("label"):
        return True
    return labelled and unit.name != "persen"


def _goes_on(source: Source, start: int) -> bool:
    # "Pasal 6, 7, dan 8": the label of the first holds for the list.
    if not 0 < source.label_end <= start <= source.label_end + LIST_REACH:
        return False
    return _LISTED.fullmatch(source.lowered, source.label_end, start) is not None


@cache
def _labels() -> frozenset[str]:
    return word_list("label") | word_list("soft-label")


def _is_labelled(source: Source, before: Before, start: int, end: int) -> bool:
    soft = before.word in word_list("soft-label") and "," not in source.text[start:end]
    if not soft and before.word not in word_list("label"):
        return False
    if before.word_start + len(before.word) == source.unit_end:
        return False  # "2 jam 30 menit": the word counted already
    return before.mark in ("", ":") or (
        before.mark == "." and before.word in word_list("abbreviated-label")
    )


def _is_plate(source: Source, before: Before, end: int) -> bool:
    letters = source.text[before.word_start : before.word_start + len(before.word)]
    return (
        0 < len(letters) <= 2
        and letters.isupper()
        and _PLATE_END.match(source.text, end) is not None
    )


def is_year(written: str) -> bool:
    """Tell whether bare figures can be a year of our time."""
    return len(written) == 4 and written.isdigit() and "1900" <= written <= "2099"


def is_bare_code(written: str, before: Before) -> bool:
    """Tell whether a figure without unit is a year, a postal code or an identity number."""
    if not written.isdigit():
        return False
    return (
        is_year(written)
        or len(written) > 6
        or (len(written) > 4 and before.word not in word_list("quantity"))
    )
