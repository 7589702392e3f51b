"""Is a value one that its property takes: nodes, references, value objects, lists, texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker import lexical, literals
from humaskit.schemaorg._checker.contexts import Context, schema_name
from humaskit.schemaorg._checker.problems import FAULTS, Problem, short
from humaskit.schemaorg._checker.survey import Survey

Node = Mapping[str, object]
_VALUE_KEYS: Final = frozenset({"@value", "@type", "@language", "@direction", "@index"})


@dataclass(slots=True)
class Values:
    """The values of one property of one node."""

    found: vocabulary.Term
    context: Context
    survey: Survey
    nodes: list[tuple[Node, str]] = field(default_factory=list)
    """The nodes among them, to be looked at next, each with its path."""

    def check(self, value: object, path: str) -> Iterator[Problem]:
        """Yield what is wrong with a value, or with each of a list of them."""
        if isinstance(value, dict | list | tuple) and not value:
            yield FAULTS["lexical-empty"].at(path, self.found.name)
        elif isinstance(value, list | tuple):
            for number, one in enumerate(value):
                yield from self.check(one, f"{path}[{number}]")
        elif isinstance(value, dict):
            yield from self._object(value, path)
        else:
            yield from literals.literal(self.found, value, path)

    def _object(self, value: Node, path: str) -> Iterator[Problem]:
        keywords = {self.context.keyword(short(key)) or "" for key in value}
        if "@value" in keywords:
            yield from self._value(value, path)
        elif listed := keywords & {"@list", "@set"}:
            yield from self.check(value.get(next(iter(listed))), path)
        elif keywords == {"@id"} and len(value) == 1:
            yield from self._reference(next(iter(value.values())), path)
        else:
            found = self.survey.kinds(value, self.context)
            if not found.role and not found.fit(self.found.ranges):
                yield literals.out_of_range(self.found, path, str(found))
            self.nodes.append((value, path))

    def _value(self, value: Node, path: str) -> Iterator[Problem]:
        """A literal with its type or its language (JSON-LD 1.1, 9.5)."""
        at = FAULTS["value"].at
        name = self.found.name
        content, kind, tag = (value.get(key) for key in ("@value", "@type", "@language"))
        if extra := sorted(map(short, value.keys() - _VALUE_KEYS)):
            yield at(path, name, why=extra[0])
        if kind is not None and tag is not None:
            yield at(path, name, why="@type + @language")
        elif tag is not None and not (isinstance(tag, str) and isinstance(content, str)):
            yield at(path, name, why="@language")
        elif isinstance(tag, str):
            yield from literals.language(tag, f"{path}.@language", "@language")
        if isinstance(content, dict | list | tuple):
            if kind != "@json":
                yield at(path, name, why="@value")
            return
        form = self.context.name(kind) if isinstance(kind, str) else None
        yield from literals.literal(self._narrowed(form), content, path)

    def _narrowed(self, form: str | None) -> vocabulary.Term:
        """Return the property with the one data type that a value object says it has."""
        if (
            form is None
            or form not in lexical.FORMS
            or not vocabulary.above(form) & self.found.ranges
        ):
            return self.found
        known = self.found
        return vocabulary.Term(known.name, known.layer, known.above, frozenset({form}), None)

    def _reference(self, reference: object, path: str) -> Iterator[Problem]:
        name = self.found.name
        if not isinstance(reference, str) or not lexical.is_reference(reference):
            yield FAULTS["lexical"].at(
                path, name, value=reference, wanted="IRI", wanted_en="an IRI"
            )
            return
        ours = schema_name(reference)
        if ours:
            yield from literals.literal(self.found, reference, path)
        elif self.survey.describes(reference):
            found = self.survey.kinds({"@id": reference}, self.context)
            if not found.role and not found.fit(self.found.ranges):
                yield literals.out_of_range(self.found, path, str(found))
        elif not literals.things(self.found.ranges) and "URL" not in self.found.ranges:
            yield literals.out_of_range(self.found, path, "@id")
        else:
            yield from self._dangling(reference, path)

    def _dangling(self, reference: str, path: str) -> Iterator[Problem]:
        """A blank node lives in its document only; a part of a page is mostly on that page."""
        address, hash_sign, _ = reference.partition("#")
        if reference.startswith("_:"):
            yield FAULTS["reference-blank"].at(path, self.found.name, value=reference)
        elif hash_sign and (not address or address in self.survey.addresses):
            yield FAULTS["reference-local"].at(path, self.found.name, value=reference)
