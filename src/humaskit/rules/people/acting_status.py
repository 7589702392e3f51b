"""An acting holder of a post is named elsewhere as if the post were held for good.

## Untuk humas

Pelaksana tugas (Plt.), pelaksana harian (Plh.), penjabat (Pj.), dan penjabat sementara (Pjs.)
punya kewenangan yang berbeda dari pejabat definitif. Tulis statusnya sama di seluruh naskah;
jangan sampai "Plt. Bupati" di awal menjadi "Bupati" di bawah, atau menjadi "Pj. Bupati".

## Why it matters

Whoever acts for an office does not hold it, and signs, decides and is answerable within other
limits. A release that drops the word gives a person an office that nobody gave them.

## What it cannot see

A post without its status counts only beside the same person's name, or where the holder speaks
and the text names no other holder of that post. Which of two statuses is right, the text cannot
tell. Former and future posts (`mantan`, `calon`) are left alone.

## References

- UU Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan: pelaksana harian dan pelaksana tugas.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.people import Mention
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_OTHER_TIME: Final = re.compile(
    r"\b(?:mantan|eks|bekas|calon|definitif|sebelumnya|menjadi|menjabat|jabatan|sebagai|selaku|"
    r"dahulu|dulu) (?:\w+ )?\Z",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every mention of a post that lacks its holder's acting status, or has another."""
    acting: list[Mention] = []
    held: set[str] = set()
    for person in draft.people.persons:
        first = next((one for one in person.mentions if one.acting and one.post), None)
        posts = {one.post.casefold() for one in person.mentions if one.post}
        if first is None:
            held |= posts
            continue
        acting.append(first)
        for mention in person.mentions:
            if mention.acting != first.acting and _same_post(mention, first) and _now(mention):
                yield _hit(mention, first)
    for mention in draft.people.posts:
        if mention.speaks and not mention.acting and _now(mention):
            holders = [one for one in acting if _same_post(mention, one)]
            if len(holders) == 1 and not any(_begins(mention.post, post) for post in held):
                yield _hit(mention, *holders)


def _same_post(mention: Mention, acting: Mention) -> bool:
    return bool(mention.post) and (
        _begins(mention.post, acting.post.casefold())
        or _begins(acting.post, mention.post.casefold())
    )


def _begins(post: str, longer: str) -> bool:
    return f"{longer} ".startswith(f"{post.casefold()} ")


def _now(mention: Mention) -> bool:
    """Whether a post is named as one that is held at the time of the text."""
    return right_before(mention.prose.text, mention.start, _OTHER_TIME) is None


def _hit(mention: Mention, acting: Mention) -> Hit:
    status = f"{acting.acting} {acting.post}"
    return Hit(
        mention.prose.span(mention.post_start, mention.post_end),
        suggestion=None if mention.acting else f"{acting.acting} {mention.post}",
        related=(acting.prose.span(acting.start, acting.end),),
        facts={"status": status, "here": f"{mention.acting} {mention.post}".strip()},
    )


RULE: Final = Rule(
    code="ORG005",
    name="acting-status",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Status jabatan tidak sama: {here} di sini, {status} di tempat lain",
    message_en="the status of this post differs: {here} here, {status} elsewhere",
    check=check,
    examples=(
        "Plt. Bupati Sahrul Rizal membuka rapat. “Kami siap,” kata ⟦Bupati⟧ Sahrul Rizal.",
        "Plt. Bupati Sahrul Rizal membuka rapat. “Kami siap,” kata Plt. Bupati Sahrul Rizal.",
    ),
)
