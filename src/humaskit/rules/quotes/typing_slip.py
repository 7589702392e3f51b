"""A bracket is left open, a full stop runs into the next word, or a word stands twice.

## Untuk humas

Ini salah ketik yang terlihat oleh setiap pembaca. Tutup kurung yang terbuka, beri spasi sesudah
titik, dan hapus kata yang tertulis dua kali.

## Why it matters

An open bracket swallows what follows it, and programs that cut a text into sentences miss an end
where no space follows the full stop. Readers take such slips as a sign of how carefully the rest
was checked.

## What it cannot see

A bracket may be closed in the paragraph that follows. A full stop within an address, a file name,
an abbreviation or a name with a dot is left alone, and so is one between capitals. Only words of
grammar are held to stand once: `lama lama` may be a doubling without its hyphen. Which place a
bracket should be closed at is not said. A text with as many open brackets as words is no prose,
and none of them is reported.

## References

- EYD edisi V (2022), bagian III: tanda titik dan tanda kurung.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.names import known
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

# the eyes of an emoticon, with or without a nose, stand before no bracket
_BRACKET: Final = re.compile(r"[()\[\]](?<![:;=8xX][(\[])(?<![:;=8xX]['-][(\[])")
_PAIR: Final = re.compile(r"\([^()\[\]\r\n\u2028\u2029]*\)")
# one character in front is found far faster than one of four
_RUN_ONS: Final = tuple(
    re.compile(rf"{mark}(?=[A-Z][a-z][a-z])")
    for mark in (r"\.[\"”’]?", r"![\"”’]?", r"\?[\"”’]?", r",[\"”]")
)
_BEFORE: Final = re.compile(r"(?<![\w@./:_-])[^\W\d_][a-zà-ÿ]*[a-zà-ÿ]{2}\Z")
_AFTER: Final = re.compile(r"[A-Z][a-z]{2,}(?![\w@/_]|\.\w)")
_TWICE: Final = re.compile(r"(?<![\w-])([A-Za-z]{2,12})[ \u00a0]+(?i:\1)(?![\w-])")
_DOMAINS: Final = frozenset(("com", "net", "org", "info", "news", "web", "sch", "mil", "pdf"))
_PARTNERS: Final = {")": "(", "]": "["}


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every bracket left open, run-on full stop and word of grammar written twice."""
    for prose in draft.prose:
        yield from _open_brackets(prose)
        yield from _run_ons(prose)
        if draft.indonesian:
            yield from _twice(prose)


def _open_brackets(prose: Prose) -> Iterator[Hit]:
    """Yield brackets that neither their own paragraph nor the next one closes."""
    waiting: list[re.Match[str]] = []
    for paragraph in prose.paragraphs if _may_be_open(prose.text) else ():
        opened: list[re.Match[str]] = []
        for bracket in _BRACKET.finditer(prose.text, *paragraph):
            partner = _PARTNERS.get(bracket[0])
            if partner is None:
                opened.append(bracket)
            elif opened:
                _close(opened, partner)
            else:
                _close(waiting, partner)
        yield from (_bracket(prose, left) for left in waiting)
        waiting = opened
    yield from (_bracket(prose, left) for left in waiting)


def _may_be_open(text: str) -> bool:
    """Whether a bracket may be open in a text, which has more words than open brackets."""
    left = _PAIR.sub("", text) if "(" in text else text
    number = left.count("(") + left.count("[")
    return bool(number) and number < len(text.split(maxsplit=number))


def _close(opened: list[re.Match[str]], partner: str) -> None:
    """Take the last bracket of a kind off those that are open."""
    if opened and opened[-1][0] == partner:
        opened.pop()


def _bracket(prose: Prose, bracket: re.Match[str]) -> Hit:
    return Hit(
        prose.span(*bracket.span()),
        facts={"fault": "kurung ini tidak ditutup", "fault_en": "this bracket is left open"},
    )


def _run_ons(prose: Prose) -> Iterator[Hit]:
    """Yield words that a full stop joins; the space that is missing is suggested."""
    for match in chain.from_iterable(mark.finditer(prose.text) for mark in _RUN_ONS):
        end = match[0]
        before = right_before(prose.text, match.start(), _BEFORE)
        after = _AFTER.match(prose.text, match.end())
        if before is None or after is None or _belongs(before[0], after[0]):
            continue
        opens = end[-1] in '"”’' and _opens(prose, match.end() - 1)
        apart = f"{end[:-1]} {end[-1]}" if opens else f"{end} "
        yield Hit(
            prose.span(before.start(), after.end()),
            suggestion=f"{before[0]}{apart}{after[0]}",
            facts={
                "fault": "tidak ada spasi sesudah tanda baca",
                "fault_en": "no space follows the mark",
            },
        )


def _opens(prose: Prose, at: int) -> bool:
    """Whether a quotation begins with the mark here."""
    quotations = prose.quotes.quotations
    index = bisect_left(quotations, (at,))
    return index < len(quotations) and quotations[index].start == at


def _belongs(before: str, after: str) -> bool:
    """Whether a full stop is part of an abbreviation, or of a name such as `Berita.Com`."""
    return before.lower() in known("abbreviations") or after.lower() in _DOMAINS


def _twice(prose: Prose) -> Iterator[Hit]:
    """Yield words of grammar that stand twice; the one word is suggested."""
    end = 0
    for start in sorted(prose.wording.doubled(known("function_words"))):
        match = _TWICE.match(prose.text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield Hit(
                prose.span(start, end),
                suggestion=match[1],
                facts={"fault": "kata tertulis dua kali", "fault_en": "the word stands twice"},
            )


RULE: Final = Rule(
    code="KUT007",
    name="typing-slip",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Salah ketik pada {evidence}: {fault}",
    message_en="a slip at {evidence}: {fault_en}",
    check=check,
    examples=(
        "Rapat digelar Jumat ⟦(⟧30/6/2023 pukul 19.57 WIB.",
        "Rapat ⟦selesai.Camat⟧ menutup acara ⟦yang yang⟧ meriah itu.",
        "Rapat digelar Jumat (30/6/2023) pukul 19.57 WIB.",
    ),
)
