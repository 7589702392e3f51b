"""Saying what is wrong, in Indonesian or English, to the people who write content."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from humaskit.errors import HumaskitError, InvalidValueError
from humaskit.models.feedback_kinds import FeedbackKind

MOST_FAULTS: Final = 50
"""How many faults are said one by one; the rest is counted."""

_LANGUAGES: Final = ("id", "en")
_TAGS: Final = frozenset({"image", "video", "audio", "document", *FeedbackKind})
_KEY: Final = re.compile(r"[\w.-]{1,60}")
_FIELD: Final = re.compile(r"\{(\w+)\}")
_LONGEST_VALUE: Final = 200


class Explanation(NamedTuple):
    """What a code means, as a template in each language."""

    id: str
    """In Indonesian."""
    en: str
    """In English."""


_UNKNOWN: Final = Explanation("nilai tidak sah ({code})", "not valid ({code})")


def explain(error: ValidationError | HumaskitError, lang: str = "id") -> str:
    """Say an error in words, for people who write content rather than programs.

    Args:
        error: What a model, `load` or any other call of this package raised.
        lang: `id` for Indonesian, `en` for English.

    Returns:
        One line for each fault of a `ValidationError`, with the object, the way to the field and
        the reason, as in `Article.media[0].url: wajib diisi`; 50 at most, then how many more
        there are. The message of any other error. What was refused is never shown.

    Raises:
        InvalidValueError: The language is neither of the two, or the error none of these kinds.
    """
    language = _language(lang)
    if isinstance(error, ValidationError):
        return _explain_faults(error, language)
    if not isinstance(error, HumaskitError):
        raise InvalidValueError(
            "explain",
            "error",
            "unknown_error",
            "hanya ValidationError dan HumaskitError yang dapat dijelaskan",
            "only a ValidationError or a HumaskitError can be explained",
        )
    message = error.message if language == "id" else error.message_en
    if isinstance(error, InvalidValueError):
        return f"{error.subject} ({error.field}): {message}"
    return message


@cache
def explanations() -> Mapping[str, Explanation]:
    """Return the templates for each code: pydantic's error types and our own `humas.*`."""
    text = files("humaskit.models").joinpath("data/explanations.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    next(rows)
    return MappingProxyType({code: Explanation(id_, en) for code, id_, en in rows})


def _language(lang: str) -> Literal["id", "en"]:
    for known in _LANGUAGES:
        if lang == known:
            return known
    near = get_close_matches(str(lang)[:20], _LANGUAGES, n=1, cutoff=0)[0]
    raise InvalidValueError(
        "explain",
        "lang",
        "unknown_language",
        f"bahasa ini tidak dikenal; mungkin '{near}'? Pilihannya: id, en",
        f"this language is not known; perhaps '{near}'? The choice is: id, en",
    )


def _explain_faults(error: ValidationError, language: Literal["id", "en"]) -> str:
    faults = error.errors(include_url=False, include_input=False)
    lines = [_line(error.title, fault, language) for fault in faults[:MOST_FAULTS]]
    if (more := len(faults) - MOST_FAULTS) > 0:
        lines.append(f"… dan {more} lagi" if language == "id" else f"… and {more} more")
    return "\n".join(lines)


def _line(title: str, fault: ErrorDetails, language: Literal["id", "en"]) -> str:
    explanation = explanations().get(fault["type"], _UNKNOWN)
    template = explanation.id if language == "id" else explanation.en
    values = _values(fault, language)
    reason = _FIELD.sub(lambda found: values.get(found[1], "…"), template)
    return f"{_path(title, fault['loc'])}: {reason}"


def _values(fault: ErrorDetails, language: Literal["id", "en"]) -> dict[str, str]:
    values = {key: _short(value) for key, value in fault.get("ctx", {}).items()}
    if broken := re.search(r"line (\d+) column (\d+)", values.get("error", "")):
        values |= {"line": broken[1], "column": broken[2]}
    if "expected" in values and language == "id":
        values["expected"] = values["expected"].replace("' or '", "' atau '")
    return values | {"code": fault["type"]}


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def _path(title: str, location: tuple[int | str, ...]) -> str:
    path = title if title.isidentifier() else "data"
    before: int | str = ""
    for part in location:
        if isinstance(part, int):
            path += f"[{part}]"
        elif not _is_tag(part, before):
            path += f".{part}" if _KEY.fullmatch(part) else ".…"
        before = part
    return path


def _is_tag(part: str, before: int | str) -> bool:
    """Say whether it names a branch of a union rather than a field."""
    if "[" in part or "(" in part:
        return True
    return part in _TAGS and (isinstance(before, int) or before == "details")
