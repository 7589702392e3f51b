"""What the keys of a document mean: its `@context`, as far as it can be read without a network."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from humaskit.schemaorg._checker.problems import FAULTS, Problem

_SCHEMA: Final = re.compile(
    r"(?P<scheme>https?)://(?:www\.)?schema\.org(?:/|/docs/jsonldcontext\.json(?:ld)?)?#?\Z"
)
_TERM: Final = re.compile(r"https?://(?:www\.)?schema\.org/([A-Za-z0-9]+)\Z")
_OURS: Final = "https://schema.org"
_ALIASES: Final[Mapping[str, str]] = {"id": "@id", "type": "@type"}


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """The meaning of keys: schema.org's own, a name for one, or somebody else's."""

    vocabulary: bool = True
    """Bare names are schema.org's."""
    others: bool = False
    """A context that is not read may define names too."""
    terms: Mapping[str, str | None] = field(default_factory=lambda: {"schema": ""})
    """Local names: a keyword, a schema.org name, `` for its prefix, or None for another's."""

    def means_as(self, other: "Context") -> bool:
        """Say whether the same keys mean the same in both."""
        return (self.vocabulary, self.others, self.terms) == (
            other.vocabulary,
            other.others,
            other.terms,
        )

    def keyword(self, key: str) -> str | None:
        """Return the keyword that a key is or stands for."""
        return key if key.startswith("@") else self._keyword_alias(key)

    def _keyword_alias(self, key: str) -> str | None:
        found = self.terms.get(key) if key in self.terms else _ALIASES.get(key)
        return found if found and found.startswith("@") else None

    def name(self, key: str) -> str | None:
        """Return the schema.org name that a key or a type stands for, or None for another's."""
        if key in self.terms:
            return self.terms[key]
        if ":" not in key:
            return key if self.vocabulary else None
        prefix, _, local = key.partition(":")
        return local if self.terms.get(prefix) == "" else schema_name(key)


def schema_name(iri: str) -> str | None:
    """Return the name in `https://schema.org/Name` (http too), or None."""
    match = _TERM.match(iri)
    return match[1] if match else None


def read(value: object, path: str) -> tuple[Context | None, list[Problem]]:
    """Return what a `@context` says, None where nothing of it is schema.org's, and its problems."""
    problems: list[Problem] = []
    context: Context | None = None
    others: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            match = _SCHEMA.match(one)
            if match is None:
                others.append(one)
                continue
            context = replace(context or Context(), vocabulary=True)
            if match["scheme"] == "http":
                problems.append(FAULTS["context-http"].at(path, "@context", hint=_OURS))
        elif isinstance(one, dict):
            context = _defined(one, context)
        else:
            others.append(type(one).__name__)
    if context is None:
        named = " ".join(others) or type(value).__name__
        hint = _OURS if "schema" in named.lower() else None
        fault = FAULTS["context-foreign"].at(path, "@context", hint=hint, value=named)
        return (Context() if hint else None), [*problems, fault]
    problems += [FAULTS["context-other"].at(path, "@context", value=other) for other in others]
    return (replace(context, others=True) if others else context), problems


def _defined(local: Mapping[str, object], context: Context | None) -> Context | None:
    """Return the context with the names that an object of it defines."""
    vocabulary = context is not None and context.vocabulary
    base = local.get("@vocab")
    if isinstance(base, str):
        vocabulary = bool(_SCHEMA.match(base))
    terms: dict[str, str | None] = dict(context.terms if context else {})
    terms |= dict(_names(local, terms))
    if context is None and not vocabulary and "" not in terms.values():
        return None
    return Context(vocabulary, context is not None and context.others, terms)


def _names(
    local: Mapping[str, object], known: Mapping[str, str | None]
) -> Iterator[tuple[str, str | None]]:
    prefixes = {key for key, name in known.items() if name == ""} | {"schema"}
    prefixes |= {
        key for key, base in local.items() if isinstance(base, str) and _SCHEMA.match(base)
    }
    for key, value in local.items():
        if key.startswith("@"):
            continue
        target = value.get("@id", key) if isinstance(value, dict) else value
        if not isinstance(target, str):
            yield key, None
        elif _SCHEMA.match(target):
            yield key, ""
        elif target.startswith("@"):
            yield key, target
        elif target == key:
            continue
        else:
            prefix, _, name = target.partition(":")
            yield key, name if prefix in prefixes else schema_name(target)
