"""Names of public bodies: `Dinas Sosial Kabupaten Tegal`, `Kementerian Kesehatan`, `KPU`."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from humaskit.reading._people_runs import region_names
from humaskit.reading.names import Name, known

_WORD: Final = re.compile(r"[^ ]+")
_ALONE: Final = frozenset(
    (
        *("badan", "bagian", "balai", "bank", "bidang", "biro", "dewan", "dinas", "direktorat"),
        *("institut", "kantor", "kedutaan", "kementerian", "komisi", "konsulat", "lembaga"),
        *("mahkamah", "majelis", "otorita", "otoritas", "palang", "pemerintah", "pengadilan"),
        *("perusahaan", "perwakilan", "politeknik", "pusat", "rumah", "satgas", "satuan"),
        *("sekolah", "seksi", "sekretaris", "sekretariat", "subbagian", "subdirektorat", "unit"),
        *("universitas", "gugus", "kanwil", "kemenko", "polres", "polsek", "polda", "perum"),
    )
)
"""Heads that name no body without a word behind them."""
_JOINTS: Final = (" dan ", " & ", ", ", ", dan ")
_LONGEST: Final = 4


class AgencyMention(NamedTuple):
    """One place where a public body is named; half-open code points."""

    start: int
    end: int
    name: str
    """As written (nama instansi)."""
    head: str
    """The word that says what it is, folded: `dinas`."""


def read_agencies(text: str, names: Sequence[Name]) -> tuple[AgencyMention, ...]:
    """Return the names of public bodies of a prose, in order.

    A name goes on over `dan` and commas as long as words follow that names of offices are made
    of. Behind the name of a post (`Kepala Dinas Sosial Budi Santoso`) it ends where such words
    end; elsewhere it takes in the capitalised words that follow, which then name its place.

    Args:
        text: The prose.
        names: Its runs of capitalised words.
    """
    found: list[AgencyMention] = []
    for index, name in enumerate(names):
        if found and name.start < found[-1].end:
            continue
        mention = _at(text, names, index)
        if mention:
            found.append(mention)
    return tuple(found)


def _at(text: str, names: Sequence[Name], index: int) -> AgencyMention | None:
    start, _, run = names[index]
    parts = [(start + part.start(), part[0]) for part in _WORD.finditer(run)]
    heads = known("agency_heads")
    here = 0
    while here < len(parts) and _folded(parts[here][1]) not in heads:
        here += 1
    if here == len(parts):
        return None
    behind_a_post = any(_folded(word) in known("posts") for _, word in parts[:here])
    last = _last(parts, here, names_all=not behind_a_post)
    end = parts[last][0] + len(parts[last][1])
    if last == len(parts) - 1:
        end = _over_joints(text, names, index, end)
    begin, head = parts[here][0], _folded(parts[here][1])
    if head in _ALONE and end == begin + len(parts[here][1]):
        return None
    return AgencyMention(begin, end, text[begin:end], head)


def _folded(word: str) -> str:
    return word.rstrip(".").casefold()


def _last(parts: Sequence[tuple[int, str]], here: int, *, names_all: bool) -> int:
    """Return the last word of a name that begins with the word here."""
    last = here
    while last + 1 < len(parts):
        step = _goes_on([word for _, word in parts[last + 1 : last + 1 + _LONGEST]])
        if not step and not names_all:
            break
        last += step or 1
    return last


def _goes_on(words: Sequence[str]) -> int:
    """Return how many of these words surely go on with the name of an office."""
    folded = [_folded(word) for word in words]
    if folded[0] in known("office_words", "agency_heads", "post_words") or words[0].isupper():
        return 1
    return next(
        (size for size in range(len(folded), 0, -1) if " ".join(folded[:size]) in region_names()),
        0,
    )


def _over_joints(text: str, names: Sequence[Name], index: int, end: int) -> int:
    """Return where a name ends that goes on behind `dan` or a comma."""
    sure = end
    for name in names[index + 1 :]:
        joint = text[end : name.start]
        parts = [(name.start + part.start(), part[0]) for part in _WORD.finditer(name.text)]
        first = _folded(parts[0][1])
        if (
            joint not in _JOINTS
            or first not in known("office_words")
            or first in known("agency_heads", "posts")
        ):
            break
        last = _last(parts, 0, names_all=False)
        end = parts[last][0] + len(parts[last][1])
        sure = end if joint.endswith(("dan ", "& ")) else sure
        if last < len(parts) - 1:
            break
    return sure
