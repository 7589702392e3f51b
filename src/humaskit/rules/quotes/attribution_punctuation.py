"""The words that say who spoke are cut off from the quotation, or joined to it, by wrong marks.

## Untuk humas

Sebelum `kata`, `ujar`, dan sejenisnya, kutipan ditutup dengan koma lalu tanda petik, kemudian
satu spasi dan huruf kecil: `“Kami siap,” ujar Camat.` Tanda tanya dan tanda seru menggantikan
koma. Titik, koma di luar tanda petik, dan huruf kapital memutus kalimat di tengah jalan.

## Why it matters

`“Kami siap.” Ujar Camat.` makes two sentences of one, and the second of them is none. Programs
that cut a text into quotations and speakers lose the speaker there.

## What it cannot see

Only a verb of saying right behind the quotation is judged. A capital verb is left alone where it
may begin a sentence of its own: before a comma, a colon or another quotation. Each kind of fault
is said once per text.

## References

- EYD edisi V (2022), bagian III, tanda koma dan tanda petik: petikan langsung dipisahkan dengan
  koma dari bagian kalimat yang mengiringinya, dan koma itu ditulis sebelum tanda petik penutup.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose, Quotation, Stretch
from humaskit.reading.attribution import is_clitic
from humaskit.reading.names import known
from humaskit.rules import Hit, Rule

_SPACES: Final = " \t\r\n\u00a0"
_MARKS: Final = ".,;:!?…"
_CAPITAL_FOLLOWS: Final = re.compile(r"\W[A-Z]")
_NEW_SENTENCE: Final = re.compile(r"[\"“”:]")
_AFTER_OWN_SENTENCE: Final = re.compile(r" ?[,:]")


class _Fault(NamedTuple):
    """What is wrong before a verb of saying."""

    kind: str
    start: int
    suggestion: str
    """What to write from there up to the end of the verb."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield each kind of fault between a quotation and its verb of saying, once per text."""
    seen: set[str] = set()
    for prose in draft.prose if draft.indonesian else ():
        for said in prose.attributions:
            if said.verb is None or said.verb.start < said.quotation.end:
                continue
            fault = _fault(prose, said.quotation, said.verb)
            if fault is not None and fault.kind not in seen:
                seen.add(fault.kind)
                yield Hit(prose.span(fault.start, said.verb.end), suggestion=fault.suggestion)


def _fault(prose: Prose, quotation: Quotation, verb: Stretch) -> _Fault | None:
    text = prose.text
    word, behind = text[verb.start : verb.end], text[quotation.end : verb.start]
    if not _attributes(word) or "\n" in behind:
        return None
    if word[0].isupper() and not _is_clause(prose, verb):
        return None
    inner = text[quotation.inner_start : quotation.inner_end]
    begin = quotation.inner_start + len(inner.rstrip(_MARKS + _SPACES))
    before = text[begin : quotation.inner_end]
    kept = next((mark for mark in reversed(before) if mark in "!?…"), ",")
    if before.endswith("..."):
        kept = "..."
    closing = text[quotation.inner_end : quotation.end]
    right = f"{kept}{closing} {word[0].lower()}{word[1:]}"
    if text[begin : verb.end] == right:
        return None
    kinds = {
        "capital": word[0].isupper(),
        "outside": behind.strip(_SPACES),
        "inside": before.strip(_SPACES),
    }
    return _Fault(next((kind for kind, so in kinds.items() if so), "none"), begin, right)


def _attributes(word: str) -> bool:
    """Whether a word behind a quotation is a verb of saying before all else."""
    folded = word.lower()
    base = folded[: -len("nya")] if is_clitic(word) else folded
    return base in known("attribution", "attribution_only")


def _is_clause(prose: Prose, verb: Stretch) -> bool:
    """Whether a capital verb begins no sentence of its own, as in `Ujar Camat Sari Dewi`."""
    text = prose.text
    if _AFTER_OWN_SENTENCE.match(text, verb.end):
        return False
    named = is_clitic(text[verb.start : verb.end]) or _CAPITAL_FOLLOWS.match(text, verb.end)
    end = prose.wording.sentence(verb.start).end
    return bool(named) and not _NEW_SENTENCE.search(text, verb.end, end)


RULE: Final = Rule(
    code="KUT005",
    name="attribution-punctuation",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tanda baca antara kutipan dan penuturnya keliru; tulis {suggestion}",
    message_en="the marks between the quotation and its speaker are wrong; write {suggestion}",
    check=check,
    examples=(
        "“Kami siap⟦”. Ujar⟧ Camat Sari Dewi.",
        "“Kami siap,” ujar Camat Sari Dewi.",
    ),
)
