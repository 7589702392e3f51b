"""Days that a text tells as past, and what they prove about the day it speaks from."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final, NamedTuple

from humaskit.dates import DateMention
from humaskit.lexicon import words
from humaskit.reading.positions import Positions
from humaskit.reading.prose import Prose

_OLD: Final = timedelta(180)
_POSTED: Final = timedelta(31)
_DATELINE: Final = 80
_SENTENCE_END: Final = re.compile(r"[.!?] |\n")
_WORD: Final = re.compile(r"[a-z][a-z./-]*")
_SHORTEST: Final = 9
_DASH: Final = re.compile(r"\s*\)?\s*[-–—:]")


class Told(NamedTuple):
    """A day of a text that its own words put in the past."""

    prose: Prose
    mention: DateMention
    day: date


def full_days(proses: Iterable[Prose]) -> Iterator[Told]:
    """Yield every single day that is written with its year, whether its weekday fits or not."""
    for prose in proses:
        for mention in prose.dates:
            day = mention.first
            if day is not None and day == mention.last and _written(mention):
                yield Told(prose, mention, day)


def _written(mention: DateMention) -> bool:
    return mention.kind in ("date", "datetime") and not mention.inferred


def stamps(proses: Iterable[Prose]) -> tuple[Told, ...]:
    """Return the days that date something told, in order.

    Such a day is written in full, beside the weekday that it fits, in a sentence that names a
    speaker or tells a deed, and in which nothing lies ahead.
    """
    found: list[Told] = []
    for prose in proses:
        positions = Positions(prose)
        for told in full_days((prose,)):
            if told.mention.weekday_ok:
                start, end = positions.sentence(told.mention.start)
                if tells(prose.text[start:end]):
                    found.append(told)
    return tuple(found)


def contradicted(proses: Iterable[Prose], published: date) -> bool:
    """Say whether the text itself proves that it does not speak from a day.

    It does so with a dateline of a later day, or of a day more than a month before; with a
    stamp of a later day; and where it has stamps, and all its days lie more than half a year
    before.

    Args:
        proses: The fields of the text.
        published: The day that it is said to speak from.
    """
    proses = tuple(proses)
    line = next((on for prose in proses if (on := dateline(prose))), None)
    if line is not None and not line <= published <= line + _POSTED:
        return True
    told = [stamp.day for stamp in stamps(proses)]
    latest = max((full.day for full in full_days(proses)), default=published)
    return bool(told) and (max(told) > published or latest < published - _OLD)


def dateline(prose: Prose) -> date | None:
    """Return the full day that opens a body: `Muarajati, 14 Oktober 2026 - ...`."""
    if prose.field != "body":
        return None
    for told in full_days((prose,)):
        start, end = told.mention.start, told.mention.end
        opening = start <= _DATELINE and not _SENTENCE_END.search(prose.text, 0, start)
        fits = told.mention.weekday_ok is not False
        return told.day if opening and fits and _DASH.match(prose.text, end) else None
    return None


def tells(sentence: str) -> bool:
    """Say whether a sentence names a speaker or a deed, and looks at nothing ahead."""
    words_of = _words_of(sentence)
    told = not _telling().isdisjoint(words_of) or any(map(_transitive, words_of))
    return told and _ahead().isdisjoint(words_of)


def looks_ahead(sentence: str) -> bool:
    """Say whether a sentence has a word that lets its dates lie ahead."""
    return not _ahead().isdisjoint(_words_of(sentence))


def _words_of(sentence: str) -> frozenset[str]:
    return frozenset(word.rstrip("./-") for word in _WORD.findall(sentence.lower()))


def _transitive(word: str) -> bool:
    """Whether a word is a verb such as `mengatakan` or `menyerahkan`."""
    return word.startswith("me") and word.endswith("kan") and len(word) >= _SHORTEST


@cache
def _ahead() -> frozenset[str]:
    return frozenset(word.rstrip("./-") for word in words("ahead"))


@cache
def _telling() -> frozenset[str]:
    said = (*words("attribution_only"), *words("attribution"), "menurut")
    done = ("telah", "sudah", "usai", "berkata", *words("happened"))
    return frozenset((*said, *(f"{word}nya" for word in said), *done))


def _any(*lists: str) -> str:
    return "|".join(re.escape(word) for name in lists for word in words(name))


_PASSAGE: Final = 90
_LEAD: Final = 20
_LEADS_TO_A_DAY: Final = frozenset(("pada", "di", "hari", "tanggal"))


def deed_before(prose: Prose, start: int, since: int) -> bool | None:
    """Say whether a deed stands right before a day: `telah digelar di aula pada`.

    Args:
        prose: What is read.
        start: Where the day stands, in code points of its text.
        since: Where its sentence begins.

    Returns:
        True where it is told as done (`telah`, `sudah`), False where the verb alone stands there,
        None without one.
    """
    if not _LEADS_TO_A_DAY.issuperset(
        prose.text[max(since, start - _LEAD) : start].replace("(", " ").lower().split()[-1:]
    ):
        return None
    match = _deed().search(prose.text, max(since, start - _PASSAGE), start)
    return None if match is None else match["done"] is not None


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<done>\b(?:telah|sudah)\s+)?\b(?:{_any('happened')})(?P<rest>[^.,;:!?\"“”]*)"
        r"(?<=\s)(?:pada|di)\s+(?:hari\s+|tanggal\s+)*\(?\Z",
        re.IGNORECASE,
    )


def said_on(prose: Prose, mention: DateMention, positions: Positions) -> bool:
    """Say whether a day dates a statement: `kata Kepala Dinas, Jumat (11/12/2020)`.

    Args:
        prose: What is read.
        mention: The day; it tells of a statement only beside its weekday.
        positions: Its sentences.
    """
    if mention.weekday is None:
        return False
    since = positions.sentence(mention.start).start
    before = prose.text[max(since, mention.start - _PASSAGE) : mention.start]
    return bool(_said().search(before))


@cache
def _said() -> re.Pattern[str]:
    said = _any("attribution_only", "attribution")
    return re.compile(rf"(?:[,.!?][\"”’']*|[\"”])\s*(?:{said})(?:nya)?\b[^.;:!?\"“”]*\Z")
