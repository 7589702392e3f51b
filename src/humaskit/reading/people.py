"""People: who is named, with which title, post and acting capacity, and where again.

A name is a person's only where the text says so: a post, a title or a degree stands beside it,
an age follows in brackets, or a verb of saying makes it a speaker. Once it is, the same name, and
each of its words alone, is that person's wherever it stands.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from humaskit.reading._people_runs import (
    LEADING,
    Run,
    has_age,
    local_places,
    read_run,
    region_names,
    speaks,
)
from humaskit.reading.degrees import degrees_at
from humaskit.reading.names import Name, known
from humaskit.reading.prose import Prose

_JOINTS: Final = (" ", " dan ", " & ", ", dan ")
_APPOSED: Final = (", ", ", yaitu ", ", yakni ", " yaitu ", " yakni ")
_NAMED_AS: Final = (", ", " selaku ", " sebagai ")

_POSTS_OF_A_PLACE: Final = (
    *("bupati", "wali kota", "walikota", "gubernur", "camat", "lurah", "kepala desa", "kades"),
    *("kapolres", "kapolresta", "kapolsek", "kapolda", "dandim", "danramil", "kajari", "kalapas"),
    *("karutan", "kepala lapas", "kepala rutan", "dprd"),
)
_BRACKETS: Final = re.compile(r" \([^()\n]{2,12}\),? ")
_MOST_BEARERS: Final = 20
"""A short name that more people bear is nobody's in particular."""
_DIGIT: Final = re.compile("[0-9]")
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
    found = [read for prose in proses for read in _mentions(prose)]
    sure = [mention for mention, certain in found if certain and mention.name]
    known_names = {mention.name.casefold() for mention in sure}
    tokens = {word for name in known_names for word in name.split(" ")}
    named = [
        mention
        for mention, certain in found
        if mention.name
        and (certain or mention.name.casefold() in known_names or mention.name.casefold() in tokens)
    ]
    posts = tuple(mention for mention, _ in found if mention.post and not mention.name)
    told = frozenset((mention.prose.field, mention.start) for mention in named)
    perhaps = tuple(
        mention
        for mention, _ in found
        if mention.post and mention.name and (mention.prose.field, mention.start) not in told
    )
    return People(tuple(_grouped(named)), posts, perhaps)


def _mentions(prose: Prose) -> Iterator[tuple[Mention, bool]]:
    """Yield every run that may name a person or a post, and whether it surely does."""
    text, held = prose.text, None
    places = local_places(text, prose.names)
    for name in prose.names:
        if held and (name.start < held[0].end or _bracketed(text, name)):
            continue
        plain = name.text.isalpha() and not (held and held[0].post and not held[0].name)
        folded = name.text.casefold() if plain else ""
        if plain and folded in known("openers") and folded not in known("posts"):
            continue
        if plain and folded not in known(*LEADING) and not _explained(text, name):
            if held:
                yield held
            held = _plain(prose, name), False
            continue
        between = text[held[0].end : name.start] if held else ""
        goes_on = bool(held and held[0].post and not held[0].name and between in _JOINTS)
        run = read_run(text, name, places, goes_on=goes_on)
        mention, certain = _mention(prose, run)
        if held and goes_on and mention.post:
            mention = mention._replace(
                start=held[0].start,
                acting=held[0].acting,
                post=text[held[0].post_start : mention.post_end],
                post_start=held[0].post_start,
            )
        elif held:
            held, (mention, certain), merged = _apposed(held, (mention, certain), between)
            if not merged:
                yield held
        held = mention, certain
    if held:
        yield held


def _explained(text: str, name: Name) -> bool:
    """Whether a degree, an age or a post may stand behind a name."""
    return text.startswith((", ", " ("), name.end)


def _plain(prose: Prose, name: Name) -> Mention:
    """Return a word with nothing beside it that would make it a person's name."""
    start, end, word = name
    says = speaks(prose.text, start, end)
    return Mention(prose, start, end, start, end, word, "", "", end, end, says)


def _bracketed(text: str, name: Name) -> bool:
    return text.startswith("(", name.start - 1) and text.startswith(")", name.end)


def _mention(prose: Prose, run: Run) -> tuple[Mention, bool]:
    text = prose.text
    name = text[run.name_start : run.name_end]
    post = text[run.post_start : run.post_end]
    degrees = degrees_at(text, run.name_end) if name else ()
    end = degrees[-1].end if degrees else (run.name_end if name else run.post_end)
    says = speaks(text, run.start, end)
    shown = run.titled or degrees or has_age(text, run.name_end)
    certain = (
        prose.field != "title"
        and _is_personal(name)
        and bool(shown or (says and (" " in name or post)) or (" " in name and post))
    )
    return (
        Mention(
            prose,
            run.start,
            max(end, run.name_end),
            run.name_start,
            run.name_end,
            name,
            run.acting,
            post,
            run.post_start,
            run.post_end,
            says,
        ),
        certain,
    )


def _is_personal(name: str) -> bool:
    """Whether a name may be a person's: no public body, no region, no abbreviation."""
    words = name.casefold().split(" ")
    return (
        bool(name)
        and words[0] not in known("agency_heads", "office_words", "posts")
        and name.casefold() not in region_names()
        and (name.isalpha() or not _DIGIT.search(name))
        and (" " in name or not name.isupper())
    )


def _apposed(
    held: tuple[Mention, bool], following: tuple[Mention, bool], between: str
) -> tuple[tuple[Mention, bool], tuple[Mention, bool], bool]:
    """Read `Kepala Dinas, Budi Santoso` and `Budi Santoso, Kepala Dinas` as one mention."""
    first, second = held[0], following[0]
    if _BRACKETS.fullmatch(between):
        between = _APPOSED[0]
    of_place = first.name and between == ", " and _of_a_place(first, second)
    if first.post and (not first.name or of_place) and between in _APPOSED and _full(second):
        post_end = first.name_end if of_place else first.post_end
        whole = second._replace(
            start=first.start,
            acting=first.acting,
            post=first.prose.text[first.post_start : post_end],
            post_start=first.post_start,
            post_end=post_end,
        )
        return held, (whole, True), True
    if second.post and between in _NAMED_AS and _full(first) and _post_alone(second, between):
        whole = first._replace(
            end=second.end,
            acting=first.acting or second.acting,
            post=second.prose.text[second.post_start : second.end],
            post_start=second.post_start,
            post_end=second.end,
            speaks=first.speaks or second.speaks,
        )
        return held, (whole, True), True
    return held, following, False


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
    return " " in mention.name and not mention.post and _is_personal(mention.name)


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
        home = max(candidates, key=lambda name: last.get(name, -1))
        last[home] = order
        groups.setdefault(home, []).append(mention)
    for group in groups.values():
        fullest = max(group, key=lambda mention: len(mention.name.split(" ")))
        yield Person(fullest.name, tuple(group))
