"""A speaker is named in short before the full name, or by a post whose holder is never named.

## Untuk humas

Sebut narasumber dengan nama lengkap dan jabatan pada penyebutan pertama; sesudah itu nama pendek
cukup. "Menteri Agama menegaskan …" tanpa nama membuat naskah tidak dapat dikutip dan arsipnya
tidak terbaca ketika pejabatnya berganti.

## Why it matters

A reader must know who speaks when the speaking begins. Posts change hands: a text that names only
the post names another person a year later.

## What it cannot see

A short name counts only where the same text gives the full name further down; a person of one
name is never struck. A post counts only where it speaks and the text nowhere names a holder of
it. The President and the Vice President need no name.

## References

- Kode Etik Jurnalistik, Pasal 2: sumber berita yang jelas.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.people import Mention, Person
from humaskit.reading.positions import right_before
from humaskit.regions import named
from humaskit.rules import Hit, Rule

_ONE_HOLDER: Final = frozenset(
    (
        *(
            "bupati",
            "camat",
            "dandim",
            "danrem",
            "direktur",
            "gubernur",
            "kepala",
            "ketua",
            "lurah",
        ),
        *("menteri", "pangdam", "panglima", "rektor", "sekretaris", "wagub", "wakil", "wali"),
    )
)
_KNOWN_BY_POST: Final = frozenset(("kepala negara", "ketua rt", "ketua rw", "wakil presiden"))
_WRITTEN_OUT: Final = (
    *(("men", "menteri"), ("dir", "direktur"), ("sek", "sekretaris"), ("wali", "wali")),
    *(("wa", "wakil"), ("ka", "kepala")),
)
_ACCORDING: Final = re.compile(r"[Mm]enurut \Z")
_NAMED_BESIDE: Final = re.compile(
    r"[^ \w]? ?(?:\(|[0-9+]|[A-Z]|drg?\.? [A-Z]|dan (?:[a-z]+ )*[A-Z]|"
    r"(?:ini|itu|tersebut|yang|di|ke|untuk|bidang|urusan)\b)|[^ ,.]"
)


_OF_SOMEONE_NAMED: Final = re.compile(
    r"(?:[A-Z]\w+, |\b(?:jabatan|juga|menjadi|merupakan|sebagai|selaku) )\Z"
)
_NICKNAMED: Final = re.compile(r"\) \Z")
_LONGEST: Final = 4
"""Words of a name; a longer run of capitals holds more than a name."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield speakers whom the text has not named in full when they first speak."""
    persons = draft.people.persons
    hits = [hit for person in persons if (hit := _short_first(person))]
    if hits:
        full = _first_in_full(draft)
        yield from (hit for name, end, hit in hits if full.get(name, end) >= end)
    posts = draft.people.posts
    held = [_held(person) for person in persons] if posts else []
    if all(held):
        perhaps = (_head(word) for one in draft.people.perhaps for word in one.post.split())
        told = frozenset(perhaps).union(*held)
        for mention in posts:
            if _alone(mention) and _head(mention.post) not in told:
                told |= {_head(mention.post)}
                yield Hit(
                    mention.prose.span(mention.post_start, mention.post_end),
                    facts={"why": "tidak pernah disebut namanya", "why_en": "is never named"},
                )


def _held(person: Person) -> frozenset[str]:
    """Return the heads of all words of the posts that a person holds."""
    posts = {mention.post for mention in person.mentions}
    return frozenset(_head(word) for post in posts for word in post.split())


@lru_cache(maxsize=1024)
def _head(post: str) -> str:
    """Return what a post begins with, written out: `Menkes` and `Menteri` are one."""
    word = post.casefold().partition(" ")[0].rstrip(".")
    return next((full for short, full in _WRITTEN_OUT if word.startswith(short)), word)


def _alone(mention: Mention) -> bool:
    """Whether the one holder of a post speaks here, with no name beside the post."""
    return (
        mention.speaks
        and mention.prose.field == "body"
        and _head(mention.post) in _ONE_HOLDER
        and mention.post.casefold() not in _KNOWN_BY_POST
        and _NAMED_BESIDE.match(mention.prose.text, mention.post_end) is None
        and right_before(mention.prose.text, mention.post_start, _OF_SOMEONE_NAMED) is None
    )


def _shown(mention: Mention) -> bool:
    """Whether the text says beside a short name who bears it, or it is no name."""
    text = mention.prose.text
    apposed = text.startswith(", ", mention.name_end)
    according = apposed and right_before(text, mention.name_start, _ACCORDING)
    return (
        (apposed and not according)
        or text.startswith(" (", mention.name_end)
        or right_before(text, mention.name_start, _NICKNAMED) is not None
        or bool(named(mention.name))
    )


def _first_in_full(draft: Draft) -> dict[str, int]:
    """Return where in the body each capitalised word first stands beside another."""
    body = draft.reading("body")
    found: dict[str, int] = {}
    for run in body.names if body else ():
        for word in run.text.split(" ") if " " in run.text else ():
            found.setdefault(word, run.end)
    return found


def _may_shorten(name: str, full: str) -> bool:
    """Whether a word may be a person's short name: no acronym, and at an end of the full name."""
    parts = full.split(" ")
    acronym = name[1:] != name[1:].lower()
    return not acronym and len(parts) <= _LONGEST and name in (parts[0], parts[-1])


def _short_first(person: Person) -> tuple[str, int, Hit] | None:
    """Return a speaker's short name, where it ends, and the hit, where the full name follows."""
    first = next((one for one in person.mentions if one.prose.field == "body"), None)
    if first is None or not first.speaks or first.post or " " in first.name:
        return None
    full = next(
        (one for one in person.mentions if one.prose.field == "body" and " " in one.name), None
    )
    if full is None or not _may_shorten(first.name, full.name) or _shown(first):
        return None
    hit = Hit(
        first.prose.span(first.name_start, first.name_end),
        related=(full.prose.span(full.name_start, full.name_end),),
        facts={
            "why": f"baru disebut lengkap kemudian: {full.name}",
            "why_en": f"is named in full only later: {full.name}",
        },
    )
    return first.name, first.name_end, hit


RULE: Final = Rule(
    code="ORG002",
    name="incomplete-first-mention",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Narasumber {evidence} {why}",
    message_en="the speaker {evidence} {why_en}",
    check=check,
    examples=(
        "⟦Menteri Agama⟧ menegaskan layanan tetap buka.",
        "“Kami siap,” kata ⟦Sahrul⟧. Camat Sahrul Rizal lalu membuka rapat.",
        "Camat Sahrul Rizal membuka rapat. “Kami siap,” kata Sahrul.",
    ),
)
