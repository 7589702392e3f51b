"""Who said a quotation: by name, by `-nya`, by what stands around it, or nobody."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache, cached_property
from typing import Final, NamedTuple

from humaskit.lexicon import words
from humaskit.reading._points import Points
from humaskit.reading.names import known
from humaskit.reading.paragraphs import Stretch
from humaskit.reading.quotes import Quotation
from humaskit.reading.wording import Wording

_TO_VERB: Final = re.compile(r"[ \t\u00a0]*[.,;:!?…–-]*[ \t\u00a0]*(?=[^\W\d_])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TO_SUBJECT: Final = re.compile(r"[ \t\u00a0]+")
_SUBJECT_ENDS: Final = re.compile(
    r"[,.;:!?\"“”\r\n(–]| (?:agar|dalam|dengan|di|ketika|kepada|melalui|pada|saat|sambil"
    r"|sebagaimana|sela|seperti|seraya|setelah|usai|yang|menambahkan|menjelaskan|menegaskan)\b"
)
_SPOKEN: Final = 6
_NEAR: Final = 200
_LONG_WORD: Final = 4
_PRONOUNS: Final = frozenset(("beliau", "dia", "ia", "mereka"))


class Manner(Enum):
    """How a text says whose words a quotation is."""

    NAMED = "named"
    """Someone or something is named right there: `kata Budi`, `menurut Dinas Sosial, ...`."""
    PRONOUN = "pronoun"
    """`katanya`, `ujar dia`, `ia mengatakan, ...`."""
    CONTEXT = "context"
    """The sentences around it tell."""
    NO_SPEECH = "no speech"
    """A name, a theme, a few words, a text of law: nobody needs to have said it."""
    NOBODY = "nobody"
    """It is a speech, and nothing says whose."""


class Attribution(NamedTuple):
    """One quotation, and who said it; half-open code points into the prose."""

    quotation: Quotation
    manner: Manner
    verb: Stretch | None
    """The verb of saying that goes with it: `kata`, `ujarnya`, `menegaskan`."""
    speaker: Stretch | None
    """The words that name the speaker, where they stand beside the verb."""


def attributions(
    text: str, paragraphs: Sequence[Stretch], wording: Wording
) -> tuple[Attribution, ...]:
    """Return who said each quotation that stands in no other one, in order.

    Args:
        text: The prose.
        paragraphs: Its paragraphs.
        wording: Its words.
    """
    reader = _Reader(text, paragraphs, wording)
    return tuple(reader.read(quotation) for quotation in wording.outermost)


class _Reader:
    """Reads quotation after quotation; a paragraph that is one goes on with the one before it."""

    def __init__(self, text: str, paragraphs: Sequence[Stretch], wording: Wording) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._wording = wording
        self._last: Attribution | None = None

    @cached_property
    def _cues(self) -> Points:
        return self._wording.positions(_cues())

    def read(self, quotation: Quotation) -> Attribution:
        self._last = self._after(quotation) or self._before(quotation) or self._around(quotation)
        return self._last

    def _after(self, quotation: Quotation) -> Attribution | None:
        """Read `“...,” kata Budi` and `“...,” ujarnya`."""
        gap = _TO_VERB.match(self._text, quotation.end)
        word = _WORD.match(self._text, gap.end()) if gap else None
        if word is None or not says(word[0]):
            return None
        verb = Stretch(*word.span())
        if is_clitic(word[0]):
            return Attribution(quotation, Manner.PRONOUN, verb, None)
        space = _TO_SUBJECT.match(self._text, verb.end)
        start = space.end() if space else verb.end
        return self._said_by(quotation, verb, self._subject_from(start))

    def _before(self, quotation: Quotation) -> Attribution | None:
        """Read `Budi mengatakan, “...”` and `Menurut Budi, “...”`."""
        sentence = self._wording.sentence(quotation.start)
        start = max(sentence.start, quotation.start - _NEAR)
        cue = self._cues.last(start, quotation.start)
        if cue is None or not _spoken(self._text, quotation) or self._is_term(quotation):
            return None
        word = _WORD.match(self._text, cue)
        verb = Stretch(cue, word.end()) if word else Stretch(cue, cue)
        folded = self._text[verb.start : verb.end].lower()
        if folded not in known("saying"):
            return Attribution(quotation, Manner.NAMED, verb, None)
        subject = Stretch(start, cue)
        return self._said_by(quotation, verb, self._trimmed(subject))

    def _around(self, quotation: Quotation) -> Attribution:
        if not _spoken(self._text, quotation) or self._is_term(quotation):
            manner = Manner.NO_SPEECH
        elif self._by_context(quotation):
            manner = Manner.CONTEXT
        else:
            manner = Manner.NOBODY
        return Attribution(quotation, manner, None, None)

    def _by_context(self, quotation: Quotation) -> bool:
        """Whether what stands around a quotation may tell who said it."""
        start, end = quotation.start, quotation.end
        first = self._wording.paragraph(start)
        last = self._wording.paragraph(end - 1)
        known_last = self._last is not None and self._last.manner is not Manner.NO_SPEECH
        if self._last and known_last and self._last.quotation.end > first.start:
            return True
        lead = self._text[self._wording.sentence(start).start : start].rstrip()
        if lead and not lead.endswith((".", "!", "?", "…")):
            return True
        if self._goes_on(end, last.end) or self._cues.any(first.start, last.end):
            return True
        before = self._wording.paragraph(first.start - 1) if first.start else first
        if before != first and (
            self._tells(before)
            or (self._last and known_last and self._last.quotation.end > before.start)
        ):
            return True
        following = self._wording.sentence(self._following(last.end))
        return self._cues.any(max(end, following.start), following.end)

    def _tells(self, before: Stretch) -> bool:
        """Whether the paragraph before names a speaker, or leads up to a quotation."""
        last = self._text[before.end - 1]
        return last == ":" or last.islower() or self._cues.any(before.start, before.end)

    def _goes_on(self, start: int, end: int) -> bool:
        """Whether the sentence goes on behind a quotation, as in `“...,” Budi memungkasi`."""
        rest = self._text[start:end].lstrip(" \t.,;:!?…)\u00a0")
        comma = self._text[start - 2 : start - 1] == "," or self._text[start : start + 1] == ","
        return bool(rest) and (rest[0].islower() or rest[0] in "(–—-" or comma)

    def _following(self, at: int) -> int:
        while at < len(self._text) and self._text[at].isspace():
            at += 1
        return min(at, len(self._text) - 1)

    def _is_term(self, quotation: Quotation) -> bool:
        """Whether a word before it makes a quotation a name, a theme or a text of law."""
        start = self._wording.sentence(quotation.start).start
        before = _WORD.findall(self._text, max(start, quotation.start - 60), quotation.start)
        return any(word.lower() in known("no_speech") for word in before[-3:])

    def _said_by(self, quotation: Quotation, verb: Stretch, subject: Stretch) -> Attribution:
        named = self._text[subject.start : subject.end]
        if not named:
            return Attribution(quotation, Manner.CONTEXT, verb, None)
        if named.split()[-1].lower() in _PRONOUNS or named.split()[0].lower() in _PRONOUNS:
            return Attribution(quotation, Manner.PRONOUN, verb, subject)
        return Attribution(quotation, Manner.NAMED, verb, subject)

    def _subject_from(self, start: int) -> Stretch:
        limit = min(len(self._text), start + _NEAR)
        match = _SUBJECT_ENDS.search(self._text, start, limit)
        return self._trimmed(Stretch(start, match.start() if match else limit))

    def _trimmed(self, stretch: Stretch) -> Stretch:
        start, end = stretch
        while start < end and not self._text[start].isalnum():
            start += 1
        while end > start and self._text[end - 1].isspace():
            end -= 1
        return Stretch(start, end)


def says(word: str) -> bool:
    """Whether a word right behind a quotation says that someone said it: `kata`, `ujarnya`."""
    return word.lower() in _bases() or is_clitic(word) or word.lower() in _others()


def is_clitic(word: str) -> bool:
    """Whether a verb of saying bears its speaker as `-nya`: `ujarnya`, but not `tanya`."""
    folded = word.lower()
    return folded.endswith("nya") and folded not in _bases() and folded[:-3] in _bases()


def _spoken(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence that someone says, and no name and no single words."""
    inner = text[quotation.inner_start : quotation.inner_end].strip()
    found = _WORD.findall(inner)
    long = [word for word in found if len(word) >= _LONG_WORD]
    capitals = sum(word[0].isupper() for word in long)
    return len(inner.split()) >= _SPOKEN and inner[0].isupper() and capitals * 2 <= len(long)


@cache
def _bases() -> frozenset[str]:
    return frozenset(
        (*words("attribution"), *words("attribution_only"), *words("attribution_rare"))
    )


def _others() -> frozenset[str]:
    return known("saying", "speech_cues")


@cache
def _cues() -> frozenset[str]:
    """Return every word that tells, near a quotation, whose words it is."""
    forms = (f"{base}{ending}" for base in _bases() for ending in ("", "nya"))
    return frozenset((*forms, *words("saying"), *words("speech_cues")))
