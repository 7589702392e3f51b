"""Two spellings of one name in one text.

Names are compared by their pairs of neighbouring words: two pairs that share one word, and whose
other words lie a slip of the key apart, are one name spelled twice, unless a list, the text's own
vocabulary or the map knows both words apart. A speaker of one word is compared with the words of
full names.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, NamedTuple

from humaskit.reading._distance import near
from humaskit.reading._lookalikes import Lookup
from humaskit.reading._name_pairs import GENERIC, Pair, generic, is_acronym, lookalikes, pairs_of
from humaskit.reading._people_runs import region_names
from humaskit.reading.names import Vocabulary, known
from humaskit.reading.paragraphs import Stretch
from humaskit.reading.people import People
from humaskit.reading.prose import Prose

_WORD: Final = re.compile(r"[A-ZÀ-ÖØ-Þ](?:[^\W_]+(?:['’-][^\W_]+)*|\.(?:[A-Z]\.)*)?")
"""A capitalised word, or initials with their full stops."""
_LEAST: Final = 3
_ALONE: Final = 5
"""A name of one word is held against others from this many letters on."""
_BRIEF: Final = 3
"""A word no longer than that must stand between the same two words."""
_AROUND: Final = 6
_ACTS: Final = re.compile(r" (?:(?:juga|pun|akan|telah|sudah|hanya|kemudian|lalu) )?me[a-z]{5}")
_OFFICIAL: Final = ("posts", "agency_heads", "office_words", "ranks")
_BEFORE_A_NAME: Final = ("posts", "honorifics", "ranks", "openers")

At = tuple[Prose, int]
"""Where a pair begins."""


class Place(NamedTuple):
    """Where a word of a name stands; half-open code points."""

    prose: Prose
    start: int
    end: int


class Variant(NamedTuple):
    """A word of a name that is spelled otherwise elsewhere."""

    place: Place
    other: Place
    """The first place of the other spelling."""
    usual: bool
    """Whether the other spelling is the more frequent one."""


def read_variants(
    proses: Sequence[Prose],
    vocabulary: Callable[[], Vocabulary],
    people: Callable[[], People],
) -> tuple[Variant, ...]:
    """Return every word of a name that is spelled otherwise elsewhere in the text, once each.

    Args:
        proses: The fields of the text, in the order in which a reader meets them.
        vocabulary: Gives the words that the text writes in lower case; none of them is a name.
        people: Gives the people whom it names.
    """
    runs: Counter[str] = Counter()
    for prose in proses:
        runs.update(prose.runs)
    pairs = dict.fromkeys(pair for run in runs if " " in run for pair, _ in pairs_of(run))
    found: dict[tuple[str, int], Variant] = {}
    in_pairs = _in_pairs(proses, pairs, vocabulary)
    for variant in (*in_pairs, *_alone(proses, runs, pairs, vocabulary, people)):
        found.setdefault((variant.place.prose.field, variant.place.start), variant)
    return tuple(found.values())


def _in_pairs(
    proses: Sequence[Prose], pairs: Collection[Pair], vocabulary: Callable[[], Vocabulary]
) -> Iterator[Variant]:
    alike = [(side, *two) for side in (0, 1) for two in lookalikes(pairs, side)]
    places = _places(proses, {pair for _, *two in alike for pair in two}) if alike else {}
    brief: dict[Place, int] = {}
    for side, one, other in alike:
        rare, usual = sorted((one, other), key=lambda pair: len(places[pair]))
        if len(places[rare]) == len(places[usual]) and _first(places[rare]) < _first(places[usual]):
            rare, usual = usual, rare
        if _misspells(usual[side], rare[side]):
            rare, usual = usual, rare
        elif len(places[rare]) > 1:
            continue
        forms = [[_place(*at, side) for at in places[pair]] for pair in (rare, usual)]
        here, there = forms[0][0], forms[1]
        spoken = any(word in vocabulary() for word in (one[side], other[side]))
        if spoken or not _one_name(rare, usual, side, here, there):
            continue
        brief[here] = brief.get(here, 0) + 1
        if max(map(len, (one[side], other[side]))) > _BRIEF or brief[here] > 1:
            surely = len(there) > 1 or _misspells(rare[side], usual[side])
            yield Variant(here, there[0], surely)


def _places(proses: Sequence[Prose], wanted: AbstractSet[Pair]) -> Mapping[Pair, Sequence[At]]:
    """Return where some pairs begin, in the order in which a reader meets them."""
    places: dict[Pair, list[At]] = defaultdict(list)
    for prose in proses:
        for start, _, run in prose.names:
            if " " in run:
                for pair, at in pairs_of(run):
                    if pair in wanted:
                        places[pair].append((prose, start + at))
    return places


def _misspells(usual: str, rare: str) -> bool:
    """Whether the more frequent spelling is the wrong one: a list knows the other."""
    return rare in known(*_OFFICIAL) and usual not in known(*_OFFICIAL)


def _first(places: Sequence[At]) -> tuple[bool, bool, int]:
    prose, start = places[0]
    return prose.field == "body", prose.field == "summary", start


def _place(prose: Prose, start: int, side: int = 0) -> Place:
    if side:
        start = prose.text.index(" ", start) + 1
    match = _WORD.match(prose.text, start)
    return Place(prose, start, match.end() if match else start + 1)


def _one_name(rare: Pair, usual: Pair, side: int, here: Place, there: Sequence[Place]) -> bool:
    """Whether two spellings can only be one name."""
    one, other, shared = rare[side], usual[side], rare[1 - side]
    if shared in generic(side) and (len(there) == 1 or not near(one, other, 1)):
        return False
    return not (
        any(is_acronym(_word(place)) and not _shouted(place) for place in (here, there[0]))
        or region_names().issuperset((one, other))
        or region_names().issuperset((" ".join(rare), " ".join(usual)))
        or _same_sentence(here, there)
    )


def _word(place: Place) -> str:
    return place.prose.text[place.start : place.end]


def _shouted(place: Place) -> bool:
    """Whether a word in capitals stands among others in capitals."""
    around = place.prose.text[max(0, place.start - _AROUND) : place.end + _AROUND]
    return around.isupper()


def _sentence(place: Place) -> Stretch:
    """Return the sentence that a word stands in; empty where it stands in none."""
    sentences = place.prose.sentences
    index = bisect_right(sentences, place.start, key=lambda sentence: sentence.start)
    return sentences[index - 1] if index else Stretch(0, 0)


def _same_sentence(here: Place, there: Sequence[Place]) -> bool:
    start, end = _sentence(here)
    return any(place.prose is here.prose and start <= place.start < end for place in there)


def _alone(
    proses: Sequence[Prose],
    runs: Mapping[str, int],
    pairs: Iterable[Pair],
    vocabulary: Callable[[], Vocabulary],
    people: Callable[[], People],
) -> Iterator[Variant]:
    """Yield names of one word that lie a slip of the key from a word of a person's full name."""
    homes = _homes(people())
    if not homes:
        return
    before = known(*_BEFORE_A_NAME)
    others = {other for one, other in pairs if one not in before}
    elsewhere = _no_persons().union(others, (one for one, _ in pairs))
    lookup = Lookup(word for word in homes if len(word) >= _LEAST)
    likely = {
        run: alike
        for run, word in _lone_words(runs, elsewhere)
        if (alike := tuple(lookup.alike(word)))
    }
    for prose in proses if likely else ():
        for _, end, run in prose.names if prose.field != "title" else ():
            if run in likely:
                place = Place(prose, end - len(run.rpartition(" ")[2]), end)
                for other in likely[run]:
                    if _is_slip(place, homes[other], vocabulary()):
                        yield Variant(place, homes[other], usual=True)
                        break


@cache
def _no_persons() -> frozenset[str]:
    """Return words of other kinds and names of regions: none of them is a name misspelled."""
    return known(*GENERIC) | region_names()


def _lone_words(runs: Mapping[str, int], elsewhere: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """Yield runs that stand once, with the word that stands alone or behind a post or a title.

    Words that stand in other names, or mean something else, are left out.
    """
    leading = known(*_BEFORE_A_NAME)
    for run, count in runs.items():
        if count == 1:
            before, _, word = run.rpartition(" ")
            folded = word.casefold()
            if (
                folded not in elsewhere
                and len(word) >= _LEAST
                and word.isalpha()
                and not word.isupper()
                and (not before or leading.issuperset(_bare(before)))
            ):
                yield run, folded


def _bare(words: str) -> list[str]:
    """Return some words in lower case without full stops."""
    return [word.rstrip(".") for word in words.casefold().split(" ")]


def _homes(people: People) -> dict[str, Place]:
    """Return the words of the full names of people, with their first places."""
    homes: dict[str, Place] = {}
    seen: set[str] = set()
    for person in people.persons:
        for mention in person.mentions:
            name, position = mention.name, mention.name_start
            if name in seen or " " not in name or mention.prose.field == "title":
                continue
            seen.add(name)
            for word in name.split(" "):
                place = Place(mention.prose, position, position + len(word))
                homes.setdefault(word.casefold(), place)
                position += len(word) + 1
    return homes


def _is_slip(place: Place, home: Place, vocabulary: Vocabulary) -> bool:
    """Whether a lone word is a person's name misspelled, and no word of another kind."""
    text, folded = place.prose.text, _word(place).casefold()
    says = place.prose.speech.by(place.start, place.end)
    acts = says or _ACTS.match(text, place.end) is not None
    begins = place.start < _sentence(place).start + 2
    return (
        len(folded) >= (_LEAST if says else _ALONE)
        and (acts or not begins)
        and folded not in vocabulary
        and not _same_sentence(place, (home,))
    )
