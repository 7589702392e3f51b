"""Parts that are merely named: `(1) ...; (2) ...`, `a. ... b. ...`, `RW, KM, dan AY`."""

import re
from collections.abc import Sequence
from typing import Final

from humaskit.reading.names import known
from humaskit.reading.paragraphs import Stretch

_MARK: Final = re.compile(
    r"(?<![\w(])(?:\((?P<both>[0-9]{1,2}|[a-z])\)|(?P<one>[0-9]{1,2}|[a-z])[.)](?=\s))"
)
_SPLIT: Final = re.compile(r"\s*[,;]\s*")
_LEADING: Final = re.compile(r"(?:dan|serta)\s+(?:juga\s+)?")
_JOIN: Final = re.compile(r"\s(?:dan|serta|maupun|&|dengan)\s|/")
_ASIDE: Final = re.compile(r"\s*\([^()]{0,80}\)")
_CLAUSE: Final = re.compile(
    r"\b(?:yang|adalah|untuk|agar|karena|saat|ketika|kata|ujar|jelas|tutur|ungkap|pada|oleh|dari"
    r"|sejak|hingga|sebagai|akan|telah|sudah|bukan|tidak|serta|bersama|mulai|dalam|di|ke)\b"
)
_DEGREE: Final = re.compile(r"(?:[A-Z]\w{0,3}\.)+[A-Z]?\w{0,4}\.?|[A-Z]{2,3}\.?")
_MOST_WORDS: Final = 4
_MOST_PARTS: Final = 30


def listed_in_text(text: str, rest: Stretch, whole: Stretch) -> tuple[frozenset[int], int]:
    """Tell how many parts a list in running text names.

    Args:
        text: The prose.
        rest: From behind the word of composition to the end of the sentence.
        whole: The same to the end of the paragraph, for lists whose parts are sentences.

    Returns:
        Every number that a reader may count, none where nobody can tell; and where the list ends.
    """
    marked = _marked(text, whole)
    if marked is not None:
        return marked, whole.end
    if any("," in aside or "/" in aside for aside in _ASIDE.findall(text, *rest)):
        return frozenset(), rest.end
    return _named(_ASIDE.sub("", text[rest.start : rest.end])), rest.end


def _marked(text: str, place: Stretch) -> frozenset[int] | None:
    """Count marks that count up; None where the list does not begin with one."""
    while place.start < place.end and text[place.start] in " :\n":
        place = Stretch(place.start + 1, place.end)
    first = _MARK.match(text, place.start, place.end)
    if first is None or (first["both"] or first["one"]) not in ("1", "a"):
        return None
    both = first["both"] is not None
    number = 0
    expected = first["both"] or first["one"]
    for match in _MARK.finditer(text, first.start(), place.end):
        if (match["both"] is not None) is both and match["both" if both else "one"] == expected:
            number += 1
            expected = str(number + 1) if expected.isdigit() else chr(ord(expected) + 1)
    return frozenset((number,)) if number > 1 else frozenset()


def _named(rest: str) -> frozenset[int]:
    """Count the parts of a list with commas."""
    segments = _SPLIT.split(rest.strip(' :.\n"”'))
    leading = [at for at, segment in enumerate(segments) if at and _LEADING.match(segment)]
    if leading:
        last = leading[0]
        while last + 1 in leading:
            last += 1
        segments = [_LEADING.sub("", segment, count=1) for segment in segments[: last + 1]]
    elif not _JOIN.search(segments[-1]):
        return frozenset()
    if len(segments) > _MOST_PARTS or not _alike(segments):
        return frozenset()
    joins = sum(len(_JOIN.findall(segment)) for segment in segments)
    return frozenset(range(len(segments), len(segments) + joins + 1))


def _alike(segments: Sequence[str]) -> bool:
    """Whether every segment can only be a part of its own, no degree, office or clause."""
    if any(
        not segment or len(_JOIN.sub(" ", segment).split()) > _MOST_WORDS for segment in segments
    ):
        return False
    if any(_CLAUSE.search(segment) or any(map(str.isdigit, segment)) for segment in segments):
        return False
    if len({segment[0].isupper() for segment in segments}) > 1:
        return False
    if any(_DEGREE.fullmatch(segment) and "." in segment for segment in segments):
        return False
    posts = known("posts", "agency_heads", "office_words")
    return (
        len(
            {
                segment[0].isupper() and segment.split()[0].casefold() in posts
                for segment in segments
            }
        )
        == 1
    )
