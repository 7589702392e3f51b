"""Is a text, a number or a truth value one of the values that a property takes?"""

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from humaskit.models.lines import without_markup
from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker import lexical, suggestions
from humaskit.schemaorg._checker.contexts import schema_name
from humaskit.schemaorg._checker.problems import FAULTS, Problem, short

_DATA: Final = frozenset({"Boolean", "Date", "DateTime", "Number", "Quantity", "Text", "Time"})
_NUMBERS: Final = frozenset({"Number", "Integer", "Float"})
_LANGUAGES: Final = {
    **dict.fromkeys(("indonesian", "indonesia", "bahasa indonesia", "bahasa"), "id"),
    **dict.fromkeys(("english", "inggris", "bahasa inggris"), "en"),
}
_TERMINATED: Final = re.compile(r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])[^>]*>?")


def literal(found: vocabulary.Term, value: object, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a value that is no object and no list."""
    if isinstance(value, str):
        yield from _text(found, value, path)
    elif isinstance(value, bool):
        if "Boolean" not in found.ranges:
            yield out_of_range(found, path, str(value).lower())
    elif isinstance(value, int | float):
        yield from _number(found, value, path)
    elif value is None:
        yield FAULTS["lexical-empty"].at(path, found.name)
    else:
        yield FAULTS["json-value"].at(path, found.name, why=type(value).__name__)


def out_of_range(found: vocabulary.Term, path: str, value: str) -> Problem:
    """Return the problem of a value of the wrong kind."""
    return FAULTS["range"].at(path, found.name, value=value, wanted=_either(found.ranges))


@cache
def things(ranges: frozenset[str]) -> frozenset[str]:
    """Return the types of a range whose values are nodes."""
    return frozenset(name for name in ranges if not vocabulary.above(name) & _DATA)


def takes_text(ranges: frozenset[str]) -> bool:
    """Say whether any text will do: a Text, or a quantity that has no form of its own."""
    return any(
        name not in lexical.FORMS and vocabulary.above(name) & {"Text", "Quantity"}
        for name in ranges
    )


def language(text: str, path: str, name: str) -> Iterator[Problem]:
    """Yield the problem of a text that is no language tag."""
    if not lexical.is_language(text):
        tag = text.replace("_", "-")
        hint = tag if lexical.is_language(tag) else _LANGUAGES.get(text.casefold())
        yield FAULTS["lexical-language"].at(path, name, hint=hint, value=text)


def _number(found: vocabulary.Term, value: float, path: str) -> Iterator[Problem]:
    if not -math.inf < value < math.inf:
        yield FAULTS["json-value"].at(path, found.name, why=value)
    elif not found.ranges & _NUMBERS:
        yield out_of_range(found, path, short(value))
    elif not found.ranges & {"Number", "Float"} and value != int(value):
        yield _misformed(str(value), path, found.name, "Integer")


def _text(found: vocabulary.Term, text: str, path: str) -> Iterator[Problem]:
    if not text.strip():
        yield FAULTS["lexical-empty"].at(path, found.name)
        return
    yield from _markup(found, text, path)
    enumerations = _enumerations(found.ranges)
    name = schema_name(text)
    if enumerations:
        yield from _member(found, text, name, enumerations, path)
    elif name and vocabulary.above(name) & found.ranges:
        return
    elif takes_text(found.ranges):
        if "Language" in found.ranges:
            yield from language(text, path, found.name)
    else:
        yield from _form(found, text, path)


def _markup(found: vocabulary.Term, text: str, path: str) -> Iterator[Problem]:
    if without_markup(text) == text:
        return
    tag = _TAG.search(text)
    if tag:
        yield FAULTS["entity-tag"].at(path, found.name, value=tag[0])
    reference = _TERMINATED.search(text)
    if reference is None and not tag and not lexical.is_url(text):
        yield FAULTS["entity-reference"].at(path, found.name, value="&")
    elif reference and without_markup(reference[0]) != reference[0]:
        yield FAULTS["entity-reference"].at(path, found.name, value=reference[0])


def _member(
    found: vocabulary.Term, text: str, name: str | None, wanted: frozenset[str], path: str
) -> Iterator[Problem]:
    """Yield what is wrong with a text where members of enumerations are meant."""
    known = vocabulary.term("member", name or text)
    kinds = vocabulary.enumerations(name or text) | vocabulary.above(name or text)
    if known and kinds & found.ranges:
        yield from standing(known, path)
    elif kinds & found.ranges or (name is None and _free(found.ranges, text)):
        return
    elif not any(map(vocabulary.members, wanted)) and name is None:
        yield FAULTS["range-text"].at(path, found.name, wanted=_either(found.ranges))
    else:
        choices = [one for enumeration in sorted(wanted) for one in vocabulary.members(enumeration)]
        hint = suggestions.member(name or text, choices)
        at = FAULTS["enumeration"].at
        yield at(path, found.name, hint=hint, value=text, wanted=_either(wanted))


def standing(found: vocabulary.Term, path: str) -> Iterator[Problem]:
    """Yield what the vocabulary says of the standing of a term: retired, replaced, provisional."""
    newer = found.superseded_by
    if found.layer == vocabulary.ATTIC:
        yield FAULTS["attic"].at(path, found.name, hint=newer)
    elif newer:
        yield FAULTS["superseded"].at(path, found.name, hint=newer.split()[0], newer=newer)
    elif found.layer == vocabulary.PENDING:
        yield FAULTS["pending"].at(path, found.name)


def _form(found: vocabulary.Term, text: str, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a text where only texts of some form will do."""
    forms = sorted(found.ranges & lexical.FORMS.keys())
    name = schema_name(text)
    if any(lexical.FORMS[form](text) for form in forms) or name in {"True", "False"}:
        if "Boolean" in forms and lexical.is_boolean(text):
            yield FAULTS["lexical-boolean"].at(path, found.name, hint=text.lower(), value=text)
        elif lexical.lacks_offset(text):
            yield FAULTS["lexical-offset"].at(path, found.name, value=text)
    elif "EntryPoint" in found.ranges and lexical.is_url_template(text):
        return
    elif forms:
        yield _misformed(text, path, found.name, _either(found.ranges))
    else:
        yield FAULTS["range-text"].at(path, found.name, wanted=_either(found.ranges))


def _misformed(text: str, path: str, name: str, form: str) -> Problem:
    wanted, said = (form.replace("URL", url) for url in ("URL mutlak", "absolute URL"))
    return FAULTS["lexical"].at(path, name, value=text, wanted=wanted, wanted_en=said)


@cache
def _enumerations(ranges: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in ranges if "Enumeration" in vocabulary.above(name))


def _free(ranges: frozenset[str], text: str) -> bool:
    forms = ranges & lexical.FORMS.keys()
    return takes_text(ranges) or lexical.is_url(text) or any(lexical.FORMS[f](text) for f in forms)


def _either(names: frozenset[str]) -> str:
    return " / ".join(sorted(names))
