"""What stands before a number: a mark, a label, a word that makes it inexact."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from humaskit.numbers._wordlists import word_list
from humaskit.numbers.mentions import Currency

_WINDOW: Final = 60
_MARK_WINDOW: Final = 10
_OPENING: Final = "([{\"'“‘«*_>|"
_CLOSING: Final = ".,:;!?)]}\"'”’»*_|"
_MARKS: Final[dict[str, Currency]] = {
    "rp": "IDR",
    "idr": "IDR",
    "us$": "USD",
    "usd": "USD",
    "$": "USD",
    "eur": "EUR",
    "€": "EUR",
}
_MARK: Final = re.compile(
    r"(?:(?<![a-z])(?:(?P<money>rp\.?|idr|us\$|usd|\$|eur|€)[ \t\u00a0]*(?P<below>[-−])?"
    r"|(?P<ordinal>ke(?:[-–]|[ \u00a0])?))"
    r"|(?P<sign>[±~≈<>≤≥][ \u00a0]?)"
    r"|(?<![^\s(])(?P<negative>[-−]|(?:minus|negatif)[ \u00a0]))$"
)
_SPACED_MARKS: Final = frozenset(
    "rp rp. rp- idr us$ usd $ eur € ke minus negatif ± ~ ≈ < > ≤ ≥".split(" ")  # noqa: SIM905 - read as typed
)

_RANGED_MARKS: Final = tuple(f"{dash}{mark}" for dash in "-–—" for mark in ("rp", "rp."))
"""The mark of a range's second amount: `Rp 10 ribu-Rp 15 ribu`."""


@dataclass(slots=True)
class Before:
    """What stands before a number."""

    start: int
    """Where the number starts with its mark or sign."""
    sound: bool
    """Whether the number stands free; False inside a code, a ratio, a fraction, a link."""
    money: Currency | None
    ordinal: bool
    joined: bool
    """Whether the mark before (`ke-`) is joined to the number, not `ke` and a space."""
    end: int
    """Where the number itself starts."""
    negative: bool
    bracket: bool
    in_range: bool
    """Whether a figure and a dash stand directly before it."""
    approximate: str | None
    word: str
    """The word before, without marks around it; empty at the start of the text."""
    word_start: int
    mark: str
    """The mark of punctuation directly behind that word, or nothing."""


def look_before(lowered: str, start: int) -> Before:
    """Look at what stands before the number that starts at `start`."""
    first = max(0, start - _WINDOW)
    head = lowered[first:start]
    tokens = head.split()
    if not tokens or (head[-1].isspace() and not _is_mark(tokens[-1].lstrip(_OPENING))):
        return _plain(head, tokens, first, start)
    mark = _MARK.search(head, max(0, len(head) - _MARK_WINDOW))
    found: dict[str, str | None] = mark.groupdict() if mark else {}
    rest = head[: mark.start()] if mark else head
    tokens = rest.rstrip(_OPENING).split()
    raw = tokens[-1] if tokens else ""
    word = _bare(raw)
    bullet = found.get("negative") in ("-", "−") and rest.rstrip(" \t")[-1:] in ("", "\n")
    return Before(
        start=start if bullet else first + len(rest),
        sound=_stands_free(rest, marked=bool(found.get("money"))),
        money=_MARKS[money.rstrip(".")] if (money := found.get("money")) else None,
        ordinal=bool(ordinal := found.get("ordinal")),
        joined=not (ordinal or " ")[-1].isspace(),
        end=start,
        negative=bool(found.get("below") or found.get("negative")) and not bullet,
        bracket=rest.endswith("("),
        in_range=_in_range(rest),
        approximate=(found.get("sign") or "").strip() or _inexact(tokens, rest),
        word=word,
        word_start=first + rest.rfind(word),
        mark=raw[-1] if raw and raw[-1] in _CLOSING else "",
    )


def _is_mark(token: str) -> bool:
    return token in _SPACED_MARKS or token.endswith(_RANGED_MARKS)


def _plain(head: str, tokens: list[str], first: int, start: int) -> Before:
    # Most numbers: a blank before, and no mark in front of it.
    raw = tokens[-1] if tokens else ""
    word = raw if raw.isalpha() else _bare(raw)
    return Before(
        start=start,
        sound=True,
        money=None,
        ordinal=False,
        joined=False,
        end=start,
        negative=False,
        bracket=False,
        in_range=False,
        approximate=_inexact(tokens, head),
        word=word,
        word_start=first + head.rfind(word),
        mark=raw[-1] if raw and raw[-1] in _CLOSING else "",
    )


def _bare(raw: str) -> str:
    return raw.strip(_OPENING + _CLOSING).rpartition("/")[2]


def _stands_free(rest: str, *, marked: bool) -> bool:
    last, second = rest[-1:], rest[-2:-1]
    if not last or last.isspace():
        return True
    if last in "*_":
        return not second.isalnum()
    if last in ":,.":
        return not second.isdigit()
    if last == "+":
        return not second or second.isspace() or second == "("
    if last in "-–—":
        return _in_range(rest) or second == "%" or (marked and second.isalpha())
    return last in _OPENING or last in _CLOSING


def _in_range(rest: str) -> bool:
    dashless = rest.rstrip("-–—")
    return 0 < len(rest) - len(dashless) <= 2 and dashless[-1:].isdigit()


def _inexact(tokens: list[str], rest: str) -> str | None:
    if rest[-1:] in ("-", "–", "—"):
        return rest[-1]
    if tokens and tokens[-1] in word_list("filler"):
        tokens = tokens[:-1]
    last = tokens[-1].lstrip(_OPENING) if tokens else ""
    if last not in _last_words():
        return None
    for phrase in (" ".join(tokens[-2:]).lstrip(_OPENING), last):
        if phrase in word_list("inexact"):
            return phrase
    if last == "dan" and len(tokens) > 2 and "antara" in tokens[-4:-2]:
        return "antara"
    return None


@cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in word_list("inexact")) | {"dan"}
