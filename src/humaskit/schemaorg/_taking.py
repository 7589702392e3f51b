"""Taking facts out of JSON-LD that anybody wrote: one or many, nodes or names, old contexts."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, NamedTuple, TypeGuard

from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import Ref, WebUrl
from humaskit.models.instants import PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.wire import percent_encoded

Object = Mapping[str, object]
_PREFIX: Final = re.compile(r"(?:https?://schema\.org/|schema:)")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_KEYWORDS: Final = frozenset({"@context", "@type", "@id", "@graph"})
_PARTIAL_DATE: Final[TypeAdapter[str]] = TypeAdapter(PartialDate)
_MENTION: Final = _KEYWORDS | {"name", "alternateName", "url", "inLanguage"}
_ADAPTERS: Final[dict[str, TypeAdapter[str]]] = {
    "line": TypeAdapter(Line),
    "text": TypeAdapter(Text),
    "url": TypeAdapter(WebUrl),
    "ref": TypeAdapter(Ref),
}


class Dropped(NamedTuple):
    """Something of a document that no model could hold, or that was set right (yang gugur)."""

    path: str
    """Where it stands: `$.author[0].name`."""
    reason: str
    """Why, in Indonesian."""
    reason_en: str
    """The same in English."""


class Graph:
    """The nodes of a document by their `@id`, and what had to be dropped of it."""

    def __init__(self) -> None:
        self.dropped: list[Dropped] = []
        self._known: dict[str, Object] = {}
        self._referred: set[str] = set()

    def learn(self, value: object) -> None:
        """Remember every node that says more than its `@id`, and every bare reference."""
        for node in nodes_in(value):
            identity = node.get("@id")
            if isinstance(identity, str):
                if node.keys() <= {"@id", "@type"}:
                    self._referred.add(identity)
                if len(node) > len(self._known.get(identity, {})):
                    self._known[identity] = node

    def is_mention(self, node: Object) -> bool:
        """Whether others refer to a node that says no more than a reference does."""
        identity = node.get("@id")
        if not isinstance(identity, str) or identity not in self._referred:
            return False
        said = {plain(name) for name in node}
        # A blank node without an address has nothing that identifies it outside the document.
        return said <= _MENTION or (identity.startswith("_:") and "url" not in said)

    def resolved(self, node: Object) -> Object:
        """Return the node that a bare reference means, or the node itself."""
        identity = node.get("@id")
        if not isinstance(identity, str) or not node.keys() <= {"@id", "@type"}:
            return node
        return self._known.get(identity, node)

    def drop(self, path: str, reason: str, reason_en: str) -> None:
        """Remember that something could not be held."""
        self.dropped.append(Dropped(path, reason, reason_en))


class Taker:
    """A node whose facts are taken one by one; what nobody took is dropped at the end."""

    def __init__(self, node: Object, path: str, graph: Graph) -> None:
        self.path = path
        self.graph = graph
        self._node = {plain(name): value for name, value in node.items()}
        self._left = [name for name in self._node if name not in _KEYWORDS]

    @property
    def types(self) -> tuple[str, ...]:
        """Its types, without prefix."""
        return tuple(plain(each) for each in many(self._node.get("@type")) if isinstance(each, str))

    def all(self, term: str) -> list[tuple[str, object]]:
        """Return the values of a term, each with its path."""
        if term in self._left:
            self._left.remove(term)
        values = [
            self.graph.resolved(each) if is_object(each) else each
            for each in many(self._node.get(term))
        ]
        paths = [f"{self.path}.{term}"] * len(values)
        if isinstance(self._node.get(term), list):
            paths = [f"{path}[{index}]" for index, path in enumerate(paths)]
        return list(zip(paths, values, strict=True))

    def texts(self, term: str, kind: str = "line") -> list[str]:
        """Return the texts of a term that a field of this kind can hold."""
        found = []
        for path, value in self.all(term):
            said = name_of(value)
            if said is not None and (taken := self.valid(kind, said.strip(), path)) is not None:
                found.append(taken)
            elif said is None and value not in (None, ""):
                self.graph.drop(path, "bukan teks", "is no text")
        return found

    def text(self, *terms: str, kind: str = "line") -> str | None:
        """Return the first text of the first term that has one."""
        for term in terms:
            if found := self.texts(term, kind):
                return found[0]
        return None

    def body(self, *terms: str) -> str:
        """Return the first text of the first term that has one, exactly as it is."""
        for term in terms:
            for _, value in self.all(term):
                if said := name_of(value):
                    return said
        return ""

    def url(self, *terms: str) -> str | None:
        """Return the first address of the first term that has one."""
        return next((each for term in terms for each in self.urls(term)), None)

    def urls(self, term: str) -> list[str]:
        """Return the addresses of a term."""
        said = [(path, address_of(value)) for path, value in self.all(term)]
        taken = [self.valid("url", each, path) for path, each in said if each]
        return [each for each in taken if each is not None]

    def identity(self) -> str | None:
        """Return its `@id`, where it is one that compares."""
        said = self._node.get("@id")
        try:
            return _ADAPTERS["ref"].validate_python(said)
        except ValidationError:
            return None

    def identity_or(self, url: str | None) -> str | None:
        """Return its `@id`, or else an address as one that compares."""
        return self.identity() or (percent_encoded(url) if url else None)

    def nodes(self, term: str) -> Iterator["Taker"]:
        """Yield the nodes of a term, or those that it refers to; a name stands for a node."""
        for path, value in self.all(term):
            if is_object(value):
                yield Taker(value, path, self.graph)
            elif isinstance(value, str) and value.strip():
                yield Taker({"name": value}, path, self.graph)
            elif value is not None:
                self.graph.drop(path, "bukan simpul", "is no node")

    def instant(self, term: str) -> datetime | None:
        """Return a time with its own offset; one without an offset is dropped, not guessed."""
        for path, value in self.all(term):
            try:
                moment = datetime.fromisoformat(str(value))
            except ValueError:
                self.graph.drop(path, f"bukan waktu: {value!r}", f"is no time: {value!r}")
                continue
            if moment.tzinfo is not None:
                return moment
            self.graph.drop(path, "waktu tanpa zona", "a time without a zone")
        return None

    def date(self, term: str) -> str | None:
        """Return a full date."""
        for path, value in self.all(term):
            if isinstance(value, str) and _DATE.fullmatch(value) and is_partial_date(value):
                return value
            self.graph.drop(path, f"bukan tanggal: {value!r}", f"is no date: {value!r}")
        return None

    def finish(self, *ignored: str) -> None:
        """Drop what nobody took.

        Args:
            ignored: Terms that repeat what others say.
        """
        for term in self._left:
            if term not in ignored:
                self.graph.drop(
                    f"{self.path}.{term}", "tidak ada padanannya", "no field takes this term"
                )

    def valid(self, kind: str, said: str, path: str) -> str | None:
        """Return a text as a field of this kind holds it, or None, and then it is dropped."""
        try:
            return _ADAPTERS[kind].validate_python(said)
        except ValidationError as error:
            reason = error.errors(include_input=False)[0]["msg"]
            self.graph.drop(path, f"tidak sah ({reason})", f"is not valid ({reason})")
            return None


def is_partial_date(value: object) -> bool:
    """Whether a value is a year, a month or a day on the calendar."""
    try:
        _PARTIAL_DATE.validate_python(value)
    except ValidationError:
        return False
    return True


def plain(name: str) -> str:
    """Return a term without the prefix or address of schema.org."""
    return _PREFIX.sub("", name, count=1) if ":" in name else name


def many(value: object) -> list[object]:
    """Return one or many values as a list; `@list` and `@set` are no values of their own."""
    if is_object(value) and ("@list" in value or "@set" in value):
        value = value.get("@list", value.get("@set"))
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def nodes_in(value: object) -> Iterator[Object]:
    """Yield every object in a value, outer ones first."""
    stack = [value]
    while stack:
        each = stack.pop()
        if is_object(each):
            yield each
            stack.extend(each.values())
        elif isinstance(each, list | tuple):
            stack.extend(each)


def name_of(value: object) -> str | None:
    """Return what a value says as text: itself, its `@value`, or the name of a node."""
    if is_object(value):
        value = value.get("@value", value.get("name"))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value)


def address_of(value: object) -> str | None:
    """Return what a value says as an address: itself, or that of a node."""
    if is_object(value):
        identity = value.get("@id")
        blank = isinstance(identity, str) and identity.startswith("_:")
        value = (not blank and identity) or value.get("url") or value.get("contentUrl")
    return value.strip() if isinstance(value, str) else None


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a value is a JSON object."""
    return isinstance(value, Mapping)
