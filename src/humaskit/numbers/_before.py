"""What stands before a number: a mark, a label, a word that makes it inexact."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, NamedTuple

from humaskit.numbers._wordlists import word_list
from humaskit.numbers.mentions import Currency

WINDOW: Final = 60
"""How far before a number is looked."""
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
    r"|(?P<sign>(?:[±~≈<>≤≥]|\+/?[-−])[ \u00a0]?)"
    r"|(?<![^\s(])(?P<negative>[-−]|(?:minus|negatif)[ \u00a0]))\n?\Z"
)
SPACED_MARKS: Final = frozenset(
    "rp rp. rp- idr us$ usd $ eur € ke minus negatif ± +- +/- +− +/− ~ ≈ < > ≤ ≥".split(" ")  # noqa: SIM905 - read as typed
)
"""What stands before a number with a blank and says what it is."""
_NO_MARK: Final[tuple[str | None, ...]] = (None,) * _MARK.groups
_MARKING: Final = " \t\n\u00a0.pr$€de-–−±~≈<>≤≥"
"""What a mark ends with, or the blank behind it."""
_RANGED_MARKS: Final = tuple(f"{dash}{mark}" for dash in "-–—" for mark in ("rp", "rp."))
"""The mark of a range's second amount: `Rp 10 ribu-Rp 15 ribu`."""


_BLANKS: Final = (" ", "\n")


class Word(NamedTuple):
    """A word before a number, and what it may do to it."""

    text: str
    """Without marks around it; empty where there are only marks."""
    at: int
    """How far behind the blank before it begins."""
    mark: str
    """The mark of punctuation directly behind it, or nothing."""
    telling: bool
    """Whether it may make the number inexact."""
    label: bool
    """Whether the number may name or number a thing."""
    unusual: bool
    """Whether it is a label that takes some numbers only, or makes ordinals."""
    phrases: tuple[str, ...]
    """What makes a number inexact and ends with it, where it tells nothing alone."""


@dataclass(slots=True)
class Before:
    """What stands before a number; without a mark or a sign only a word does."""

    start: int
    """Where the number starts with its mark or sign."""
    end: int
    """Where the number itself starts."""
    word: str
    """The word before, without marks around it; empty at the start of the text."""
    word_start: int
    mark: str
    """The mark of punctuation directly behind that word, or nothing."""
    approximate: str | None
    sound: bool = True
    """Whether the number stands free; False inside a code, a ratio, a fraction, a link."""
    money: Currency | None = None
    ordinal: bool = False
    joined: bool = False
    """Whether the mark before (`ke-`) is joined to the number, not `ke` and a space."""
    negative: bool = False
    bracket: bool = False
    in_range: bool = False
    """Whether a figure and a dash stand directly before it."""
    bullet: bool = False
    """Whether the hyphen before opens a line, and so marks an entry of a list or is a sign."""


def look_before(lowered: str, start: int) -> Before:
    """Look at what stands before the number that starts at `start`."""
    first = max(0, start - WINDOW)
    before = _after_word(lowered, start) or _rupiah_before(lowered, start)
    if before is not None:
        return before
    head = lowered[first:start]
    last = _last(head)
    if not last or (head[-1].isspace() and not _is_mark(last.lstrip(_OPENING))):
        return _unmarked(head, last, first, start)
    return _marked(head, first, start)


def _rupiah_before(lowered: str, start: int) -> Before | None:
    # The commonest marks by far, `Rp5` and `Rp 5`, behind a word.
    edge = rupiah_start(lowered, start)
    before = None if edge is None else _after_word(lowered, edge)
    if before is not None:
        before.end, before.money = start, "IDR"
    return before


def _after_word(lowered: str, edge: int) -> Before | None:
    # Before most numbers stand a word and a blank, and no mark.
    found = word_before(lowered, edge)
    if found is None:
        return None
    word_start, word = found
    inexact = inexact_before(lowered, edge, word_start, word) if word.telling else None
    return Before(edge, edge, word.text, word_start, word.mark, inexact)


def rupiah_start(lowered: str, start: int) -> int | None:
    """Return where the `Rp` starts that stands before figures, None where there is none."""
    edge = start - 3 if lowered[start - 1 : start] == " " else start - 2
    return edge if edge > 0 and lowered.startswith("rp", edge) else None


def word_before(lowered: str, edge: int) -> tuple[int, Word] | None:
    """Return where a word starts that stands before `edge` with one blank, and what it is.

    Args:
        lowered: The text in lower case.
        edge: Where the number starts with its mark.

    Returns:
        None where another sign than a blank stands before `edge`, or a second one, or a mark that
        belongs to the number, or nothing is near.
    """
    if lowered[edge - 1 : edge] not in _BLANKS:
        return None
    first = edge - WINDOW if edge > WINDOW else 0
    start = lowered.rfind(" ", first, edge - 1) + 1
    if start == 0 < first:
        return None
    word = _read_word(lowered[start : edge - 1])
    return (start + word.at, word) if word else None


@lru_cache(maxsize=4096)
def _read_word(joined: str) -> Word | None:
    raw = _last(joined)
    opened = raw.lstrip(_OPENING)
    if not raw or _is_mark(opened):
        return None
    word = raw if raw.isalpha() else _bare(raw)
    mark = raw[-1] if raw[-1] in _CLOSING else ""
    unmarked = mark in ("", ":") or (mark == "." and word in word_list("abbreviated-label"))
    label = unmarked and word in word_list("label")
    unusual = word in word_list("soft-label") or word in word_list("ordinal-label")
    phrases = _phrases(word) if opened == word else ()
    return Word(word, joined.rfind(word), mark, opened in _telling_words(), label, unusual, phrases)


def inexact_before(lowered: str, edge: int, start: int, word: Word) -> str | None:
    """Return the words directly before `edge` that make a number inexact, or None.

    Args:
        lowered: The text in lower case.
        edge: Where the number starts with its mark; a blank stands before.
        start: Where the word before it starts.
        word: That word.
    """
    first = edge - WINDOW if edge > WINDOW else 0
    # "dari" says nothing unless "lebih" or "kurang" stands before it.
    if word.phrases and not lowered.endswith(word.phrases, first, start + len(word.text)):
        between = lowered[start - 2 : start]
        if between[1:] == " " and not between[:1].isspace():
            return None
    tokens = lowered[first:edge].rsplit(None, 5)[-5:]
    return _inexact(tokens)


def _phrases(word: str) -> tuple[str, ...]:
    if word in word_list("inexact") or word in word_list("filler"):
        return ()
    return tuple(phrase for phrase in word_list("inexact") if phrase.endswith(f" {word}"))


def _marked(head: str, first: int, start: int) -> Before:
    money, below, ordinal, sign, negative = _NO_MARK
    rest = head
    if head[-1] in _MARKING and (mark := _MARK.search(head, max(0, len(head) - _MARK_WINDOW))):
        money, below, ordinal, sign, negative = mark.groups()
        rest = head[: mark.start()]
    raw = _last(rest.rstrip(_OPENING))
    word = raw if raw.isalpha() else _bare(raw)
    bullet = negative == "-" and rest.rstrip(" \t")[-1:] in ("", "\n")
    return Before(
        start=start if bullet else first + len(rest),
        end=start,
        word=word,
        word_start=first + rest.rfind(word),
        mark=raw[-1] if raw and raw[-1] in _CLOSING else "",
        approximate=(sign or "").strip() or _inexact_before(raw, rest),
        sound=_stands_free(rest, marked=bool(money)),
        money=_MARKS[money.rstrip(".")] if money else None,
        ordinal=bool(ordinal),
        joined=not (ordinal or " ")[-1].isspace(),
        negative=bool(below or negative) and not bullet,
        bracket=rest[-1:] == "(",
        in_range=_in_range(rest),
        bullet=bullet,
    )


def _inexact_before(raw: str, rest: str) -> str | None:
    if rest[-1:] in ("-", "–", "—"):
        return rest[-1]
    telling = raw.lstrip(_OPENING) in _telling_words()
    return _inexact(rest.rstrip(_OPENING).split()) if telling else None


def _last(words: str) -> str:
    last = words.rsplit(None, 1)
    return last[-1] if last else ""


def _is_mark(token: str) -> bool:
    return token in SPACED_MARKS or token.endswith(_RANGED_MARKS)


def _unmarked(head: str, raw: str, first: int, start: int) -> Before:
    word = _bare(raw)
    inexact = _inexact(head.split()) if raw.lstrip(_OPENING) in _telling_words() else None
    mark = raw[-1] if raw and raw[-1] in _CLOSING else ""
    return Before(start, start, word, first + head.rfind(word), mark, inexact)


def _bare(raw: str) -> str:
    return raw.strip(_OPENING + _CLOSING).rpartition("/")[2]


def _stands_free(rest: str, *, marked: bool) -> bool:
    last, second = rest[-1:], rest[-2:-1]
    if not last or last.isspace():
        return True
    if last in "*_":
        return not second.isalnum()
    if last in ":,.":
        # ",5 persen" has lost what stood before its comma
        lost = last != ":" and (not second or second.isspace())
        return not second.isdigit() and not lost
    if last == "+":
        return not second or second.isspace() or second == "("
    if last in "-–—":
        return _in_range(rest) or second == "%" or (marked and second.isalpha())
    return last in _OPENING or last in _CLOSING


def _in_range(rest: str) -> bool:
    dashless = rest.rstrip("-–—")
    return 0 < len(rest) - len(dashless) <= 2 and dashless[-1:].isdigit()


def _inexact(tokens: list[str]) -> str | None:
    if tokens[-1] in word_list("filler"):
        tokens = tokens[:-1]
    last = tokens[-1].lstrip(_OPENING) if tokens else ""
    if last == "dan":
        return "antara" if "antara" in tokens[-4:-2] else None
    if last not in _last_words():
        return None
    for phrase in (" ".join(tokens[-2:]).lstrip(_OPENING), last):
        if phrase in word_list("inexact"):
            return phrase
    return None


@cache
def _last_words() -> frozenset[str]:
    return frozenset(phrase.split()[-1] for phrase in word_list("inexact"))


@cache
def _telling_words() -> frozenset[str]:
    return _last_words() | word_list("filler") | {"dan"}
