"""People: who is named, with which title, post and acting capacity, and where again.

A name is a person's only where the text says so: a post, a title or a degree stands beside it,
an age follows in brackets, or a verb of saying makes it a speaker. Once it is, the same name, and
each of its words alone, is that person's wherever it stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from humaskit.reading._beside_names import has_age
from humaskit.reading._people_runs import Kind, is_personal, kind_of, read_run
from humaskit.reading.degrees import degrees_at
from humaskit.reading.names import Name
from humaskit.reading.prose import Prose

# a member of an enumeration costs more to ask for by its name than all that is asked of it here
_OPENER, _WORD, _NOBODY, _OTHER = Kind.OPENER, Kind.WORD, Kind.NOBODY, Kind.OTHER
_JOINTS: Final = (" ", " dan ", " & ", ", dan ")
_APPOSED: Final = (", ", ", yaitu ", ", yakni ", " yaitu ", " yakni ")
_NAMED_AS: Final = (", ", " selaku ", " sebagai ")
_EXPLAINS: Final = (*_NAMED_AS, " (")

_POSTS_OF_A_PLACE: Final = (
    *("bupati", "wali kota", "walikota", "gubernur", "camat", "lurah", "kepala desa", "kades"),
    *("kapolres", "kapolresta", "kapolsek", "kapolda", "dandim", "danramil", "kajari", "kalapas"),
    *("karutan", "kepala lapas", "kepala rutan", "dprd"),
)
_BRACKETS: Final = re.compile(r" \([^()\n]{2,12}\),? ")
_FARTHEST: Final = 17
"""Nothing longer than brackets may stand between a post and its holder's name."""
_MOST_BEARERS: Final = 20
"""A short name that more people bear is nobody's in particular."""
_GOES_ON: Final = re.compile(r", (?!dan\b|serta\b)[a-z]")


class Mention(NamedTuple):
    """One place where a person or the holder of a post is named; half-open code points."""

    prose: Prose
    """What it stands in."""
    start: int
    """Where title, post or name begins, whichever is first."""
    end: int
    """Where the name and its degrees end, or the post without a name."""
    name_start: int
    name_end: int
    name: str
    """Without titles and degrees; empty where only a post is named."""
    acting: str
    """`Plt.`, `Plh.`, `Pj.`, `Pjs.` or nothing (status penjabat)."""
    post: str
    """As written: `Kepala Dinas Sosial`; empty where none stands beside it (jabatan)."""
    post_start: int
    post_end: int
    speaks: bool
    """Whether the text says that something is said here."""


_Read = tuple[Mention, bool]
"""What a run names, and whether that surely is a person."""


@dataclass(frozen=True, eq=False, slots=True)
class Person:
    """Everything that a text says of one person (orang)."""

    name: str
    """The fullest form of the name."""
    mentions: tuple[Mention, ...]
    """In the order in which a reader meets them."""


class People(NamedTuple):
    """The people of a text."""

    persons: tuple[Person, ...]
    """By their first mentions."""
    posts: tuple[Mention, ...]
    """Posts that stand without a name, in order."""
    perhaps: tuple[Mention, ...]
    """Posts before a word that may be a name or a place, in order."""


def read_people(proses: Sequence[Prose]) -> People:
    """Return the people whom a text names, each with all mentions.

    Args:
        proses: The fields of the text, in the order in which a reader meets them.
    """
    found = [(prose, *_read(prose)) for prose in proses]
    sure = {read.name.casefold() for _, reads, _ in found for read, certain in reads if certain}
    sure.update([word for name in sure for word in name.split(" ")])
    named: list[Mention] = []
    posts: list[Mention] = []
    perhaps: list[Mention] = []
    for prose, reads, alone in found:
        likely = [_unlikely(prose, name) for name in alone if sure and name[2].casefold() in sure]
        for read, certain in reads:
            if read.name and (certain or read.name.casefold() in sure):
                likely.append(read)
            elif read.post:
                (perhaps if read.name else posts).append(read)
        named += sorted(likely, key=_start)
    return People(tuple(_grouped(named)), tuple(posts), tuple(perhaps))


def _start(mention: Mention) -> int:
    return mention.start


def _read(prose: Prose) -> tuple[list[_Read], list[Name]]:
    """Return what may name a person or a post, and the names with nothing beside them.

    Few of those turn out to be a person's.
    """
    text = prose.text
    kinds = {run: kind_of(run) for run in prose.runs}
    reads: list[_Read] = []
    alone: list[Name] = []
    held: _Read | None = None
    until, waits = 0, False
    for name in prose.names:
        start, end, run = name
        kind = kinds[run]
        waits = waits and start - until <= _FARTHEST
        if kind is _OPENER and not waits:
            continue
        if until and (start < until or (text[start - 1] == "(" and text[end : end + 1] == ")")):
            continue
        if not waits and (
            kind is _NOBODY or (kind is not _OTHER and _stands_alone(prose, name, kind))
        ):
            if held:
                reads.append(held)
            alone.append(name)
            held, until = None, end
            continue
        following, joined = _joined(prose, held, name, waits=waits)
        if held and not joined:
            reads.append(held)
        held = following
        mention, _ = following
        until, waits = mention.end, bool(mention.post) and not mention.name
    if held:
        reads.append(held)
    return reads, alone


def _joined(prose: Prose, held: _Read | None, name: Name, *, waits: bool) -> tuple[_Read, bool]:
    """Read a run, and join it with the mention before it where they are one; say whether."""
    if held is None or name.start - held[0].end > _FARTHEST:
        return _mention(prose, name, goes_on=False), False
    text, before = prose.text, held[0]
    between = text[before.end : name.start]
    goes_on = waits and between in _JOINTS
    mention, certain = _mention(prose, name, goes_on=goes_on)
    if goes_on and mention.post:
        whole = mention._replace(
            start=before.start,
            acting=before.acting,
            post=text[before.post_start : mention.post_end],
            post_start=before.post_start,
        )
        return (whole, certain), True
    apposed = _apposed(before, mention, between)
    return (apposed, True) if apposed else (mention, certain), apposed is not None


def _stands_alone(prose: Prose, name: Name, kind: Kind) -> bool:
    """Whether nothing beside what may be a name says that it is a person's."""
    text, (start, end, _) = prose.text, name
    return not text.startswith(_EXPLAINS, end) and (
        kind is _WORD or not (start in prose.acting or prose.speech.by(start, end))
    )


def _unlikely(prose: Prose, name: Name) -> Mention:
    """Return words with nothing beside them that would make them a person's name."""
    start, end, words = name
    if kind_of(words) is _NOBODY:
        return _mention(prose, name, goes_on=False)[0]
    says = prose.speech.by(start, end)
    return Mention(prose, start, end, start, end, words, "", "", end, end, says)


def _mention(prose: Prose, name: Name, *, goes_on: bool) -> _Read:
    """Read a run as a mention of its own, and say whether it surely is one of a person."""
    text, (at, _, written) = prose.text, name
    run = read_run(written, prose.local_places, goes_on=goes_on)
    first, post_from, post_to, name_from, name_to, post, words, acting, titled, personal, leads = (
        run
    )
    if leads and not acting:
        acting = prose.acting.get(at, "")
    start, name_end = at + first, at + name_to
    degrees = degrees_at(text, name_end) if words else ()
    end = degrees[-1].end if degrees else (name_end if words else at + post_to)
    says = prose.speech.by(start, end)
    certain = (
        personal
        and prose.field != "title"
        and bool(
            titled
            or degrees
            or (says and post)
            or ((says or post) and " " in words)
            or has_age(text, name_end)
        )
    )
    last = max(end, name_end)
    posted = (post, at + post_from, at + post_to)
    named = (start, last, at + name_from, name_end, words)
    return tuple.__new__(Mention, (prose, *named, acting, *posted, says)), certain


def _apposed(first: Mention, second: Mention, between: str) -> Mention | None:
    """Read `Kepala Dinas, Budi Santoso` and `Budi Santoso, Kepala Dinas` as one mention."""
    if between.startswith(" (") and _BRACKETS.fullmatch(between):
        between = _APPOSED[0]
    if first.post and between in _APPOSED:
        of_place = first.name and between == ", " and _of_a_place(first, second)
        if (not first.name or of_place) and _full(second):
            post_end = first.name_end if of_place else first.post_end
            post = first.prose.text[first.post_start : post_end]
            posted = (post, first.post_start, post_end)
            return Mention(
                second.prose, first.start, *second[2:6], first.acting, *posted, second.speaks
            )
    if second.post and between in _NAMED_AS and _full(first) and _post_alone(second, between):
        return first._replace(
            end=second.end,
            acting=first.acting or second.acting,
            post=second.prose.text[second.post_start : second.end],
            post_start=second.post_start,
            post_end=second.end,
            speaks=first.speaks or second.speaks,
        )
    return None


def _of_a_place(first: Mention, second: Mention) -> bool:
    """Whether `Bupati X, Y` is read as the regent of X, named Y."""
    return first.post.casefold().endswith(_POSTS_OF_A_PLACE) and bool(
        second.speaks or _GOES_ON.match(second.prose.text, second.end)
    )


def _post_alone(second: Mention, between: str) -> bool:
    """Whether what follows a name is its post alone, with a place at most."""
    place = second.post.casefold().endswith(_POSTS_OF_A_PLACE)
    return not second.name or between != _NAMED_AS[0] or (place and " " not in second.name)


def _full(mention: Mention) -> bool:
    return " " in mention.name and not mention.post and is_personal(mention.name)


def _grouped(mentions: Iterable[Mention]) -> Iterator[Person]:
    """Put the mentions of each person together, short forms to the full one."""
    listed = list(mentions)
    names = sorted({m.name.casefold() for m in listed}, key=lambda name: (-len(name.split()), name))
    bearers: dict[str, list[str]] = {}
    full: dict[str, list[str]] = {}
    for name in names:
        words = name.split(" ")
        sharing = min((bearers.get(word, []) for word in words), key=len)[: _MOST_BEARERS + 1]
        longer = [one for one in sharing if set(words) <= set(one.split(" "))]
        longer = longer if len(longer) <= _MOST_BEARERS else []
        full[name] = longer or [name]
        if not longer:
            for word in words:
                bearers.setdefault(word, []).append(name)
    groups: dict[str, list[Mention]] = {}
    last: dict[str, int] = {}
    for order, mention in enumerate(listed):
        candidates = full[mention.name.casefold()]
        home = candidates[0]
        if len(candidates) > 1:
            home = max(candidates, key=lambda name: last.get(name, -1))
        last[home] = order
        groups.setdefault(home, []).append(mention)
    for group in groups.values():
        fullest = max({mention.name: None for mention in group}, key=lambda name: name.count(" "))
        yield Person(fullest, tuple(group))
