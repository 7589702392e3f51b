"""A walk over the nodes of a document: what they are, what they say, and what stands in them."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker import contexts, lexical, literals, suggestions
from humaskit.schemaorg._checker.contexts import Context
from humaskit.schemaorg._checker.documents import Pairs
from humaskit.schemaorg._checker.kinds import Kinds, written
from humaskit.schemaorg._checker.problems import FAULTS, Problem, short
from humaskit.schemaorg._checker.survey import Survey
from humaskit.schemaorg._checker.values import Values

Node = Mapping[str, object]

KEYWORDS: Final = frozenset(
    {
        *("@context", "@direction", "@graph", "@id", "@included", "@index", "@json", "@language"),
        *("@list", "@nest", "@none", "@reverse", "@set", "@type", "@value"),
    }
)
_ANNOTATIONS: Final = ("-input", "-output")


@dataclass(frozen=True, slots=True)
class Place:
    """A node and where it stands."""

    node: Node
    path: str
    context: Context
    via: str | None = None
    """The property that it is a value of; a Role repeats it."""
    root: bool = False
    """It stands at the top, where its context has been read."""


@dataclass(slots=True)
class Walk:
    """Looks at one node after another, without calling itself."""

    survey: Survey
    suggest: suggestions.Suggestions = field(default_factory=suggestions.Suggestions)
    pending: set[str] = field(default_factory=set)

    def run(self, roots: list[Place]) -> Iterator[Problem]:
        """Yield the problems of all nodes: a node's own, then those of the nodes in it."""
        waiting = roots[::-1]
        while waiting:
            below: list[Place] = []
            yield from self._once(self._node(waiting.pop(), below))
            waiting += below[::-1]

    def _once(self, problems: Iterator[Problem]) -> Iterator[Problem]:
        """Say of a provisional term once that it is one."""
        for problem in problems:
            if problem.code == "pending":
                if problem.term in self.pending:
                    continue
                self.pending.add(problem.term)
            yield problem

    def _node(self, place: Place, below: list[Place]) -> Iterator[Problem]:
        if isinstance(place.node, Pairs):
            for key in place.node.twice:
                yield FAULTS["json-twice"].at(f"{place.path}.{key}", key)
        if _meant_otherwise(place):
            yield FAULTS["context-nested"].at(f"{place.path}.@context", "@context")
            return
        found = self.survey.kinds(place.node, place.context)
        yield from self._types(place, found)
        for key, value in place.node.items():
            if not isinstance(key, str):
                yield FAULTS["json-value"].at(place.path, short(key), why=type(key).__name__)
                continue
            at = Place(place.node, f"{place.path}.{key}", place.context, place.via)
            keyword = place.context.keyword(key)
            if keyword:
                yield from self._keyword(keyword, value, at, below)
            elif name := place.context.name(key):
                yield from self._said(name, value, at, found, below)

    def _types(self, place: Place, found: Kinds) -> Iterator[Problem]:
        path = f"{place.path}.@type"
        for value in written(place.node):
            if not isinstance(value, str) or not value:
                yield FAULTS["type-unknown"].at(path, short(value))
                continue
            name = place.context.name(value)
            term = vocabulary.term("type", name) if name else None
            if term:
                yield from literals.standing(term, path)
            elif name and not place.context.others:
                yield FAULTS["type-unknown"].at(path, name, hint=self.suggest.term("type", name))
        bare = not found.known and not found.others
        if bare and any(not short(key).startswith("@") for key in place.node):
            yield FAULTS["type-missing"].at(place.path, "@type")

    def _keyword(
        self, keyword: str, value: object, at: Place, below: list[Place]
    ) -> Iterator[Problem]:
        if keyword == "@id":
            if value == "":
                yield FAULTS["lexical-empty"].at(at.path, keyword)
            elif not isinstance(value, str) or not lexical.is_reference(value):
                fault = FAULTS["lexical"]
                yield fault.at(at.path, keyword, value=value, wanted="IRI", wanted_en="an IRI")
        elif keyword in {"@graph", "@included"}:
            below += nodes(value, at.path, at.context)
        elif keyword == "@reverse" and isinstance(value, dict):
            yield from self._reversed(value, at, below)
        elif keyword not in KEYWORDS:
            hint = suggestions.closest(keyword, KEYWORDS)
            yield FAULTS["keyword-unknown"].at(at.path, keyword, hint=hint)

    def _reversed(self, said: Node, at: Place, below: list[Place]) -> Iterator[Problem]:
        """What others say of this node: each has the property, and this is its value."""
        for key, value in said.items():
            path = f"{at.path}.{key}"
            name = at.context.name(key)
            for inner in nodes(value, path, at.context):
                found = self.survey.kinds(inner.node, at.context)
                if name:
                    term = yield from self._property(name, inner, found)
                    ours = self.survey.kinds(at.node, at.context)
                    if term and not ours.fit(term.ranges):
                        yield literals.out_of_range(term, path, str(ours))
                below.append(inner)

    def _said(
        self, name: str, value: object, at: Place, found: Kinds, below: list[Place]
    ) -> Iterator[Problem]:
        if name.endswith(_ANNOTATIONS) and vocabulary.term("property", name.rpartition("-")[0]):
            return
        term = yield from self._property(name, at, found)
        if term:
            values = Values(term, at.context, self.survey)
            yield from values.check(value, at.path)
            below += [Place(node, path, at.context, name) for node, path in values.nodes]

    def _property(
        self, name: str, at: Place, found: Kinds
    ) -> Generator[Problem, None, vocabulary.Term | None]:
        """Yield what is wrong with a property of a node; return it where its values can be read."""
        term = vocabulary.term("property", name)
        if term is None:
            fault = FAULTS["property-other" if at.context.others else "property-unknown"]
            yield fault.at(at.path, name, hint=self.suggest.term("property", name))
            return None
        yield from literals.standing(term, at.path)
        if term.layer == vocabulary.ATTIC:
            return None
        repeated = found.role and at.via == name
        if not repeated and not found.fit(term.above):
            yield FAULTS["domain"].at(at.path, name, kind=found)
        return term


def nodes(value: object, path: str, context: Context) -> Iterator[Place]:
    """Yield the nodes of a `@graph` or another plain list of nodes, or one of them alone."""
    if isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from nodes(one, f"{path}[{number}]", context)
    elif isinstance(value, dict):
        yield Place(value, path, context)


def _meant_otherwise(place: Place) -> bool:
    """Say whether a node inside has a context that is not the document's."""
    if place.root or "@context" not in place.node:
        return False
    context, _ = contexts.read(place.node["@context"], place.path)
    return context is None or not context.means_as(place.context)
