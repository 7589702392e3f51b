"""JSON-LD back into models: our own without loss of what it carries, others' as far as it goes."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple, NoReturn, TypeAlias

from pydantic import ValidationError

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.explanations import explain
from humaskit.models.public_feedback import PublicFeedback
from humaskit.schemaorg._checker.documents import given
from humaskit.schemaorg._in_agency import AGENCY_TYPES, agency
from humaskit.schemaorg._in_article import article
from humaskit.schemaorg._in_event import EVENT_TYPES, event
from humaskit.schemaorg._in_feedback import FEEDBACK_TYPES, feedback
from humaskit.schemaorg._in_kinds import ARTICLE_TYPES
from humaskit.schemaorg._in_lists import LISTS, trail, types_of
from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._taking import Dropped, Graph, Object, Taker, is_object, many

Root: TypeAlias = Article | Agency | Event | PublicFeedback
"""What a document can be read into."""

_DEEPEST: Final = 12
"""Things within things at the top of a document; pages have three."""
_READERS: Final[tuple[tuple[frozenset[str], Callable[[Taker], Root]], ...]] = (
    (ARTICLE_TYPES, article),
    (EVENT_TYPES, event),
    (AGENCY_TYPES, agency),
    (FEEDBACK_TYPES, feedback),
)


class JsonLd(NamedTuple):
    """What was read of a document."""

    models: tuple[Root, ...]
    """Articles, agencies, events and public feedback, in the order of the document."""
    dropped: tuple[Dropped, ...]
    """What no model could hold, or what was set right, in the order it was met."""


def read(document: object) -> JsonLd:
    """Read JSON-LD of schema.org, or a page that holds it, into models and a list of the rest.

    It takes what others write: one or many, nodes or bare names, references into a `@graph`,
    several types, old contexts, `schema:` prefixes. Nothing is guessed: a time without an offset
    is dropped and said, an article without a time of publication is a draft, an agency known by
    its name alone gets a URN of that name and that is said too.

    Args:
        document: A JSON object or list, JSON text, or HTML.

    Raises:
        InvalidValueError: It is none of these.
    """
    graph = Graph()
    roots: list[tuple[str, Object, Callable[[Taker], Root]]] = []
    for path, value, problem in given(document):
        if problem is not None:
            graph.drop(problem.path, problem.message, problem.message_en)
        else:
            graph.learn(value)
            roots.extend(_roots(value, path))
    roots = [root for root in roots if not graph.is_mention(root[1])]
    models: list[Root] = []
    for path, node, reader in roots:
        try:
            models.append(reader(Taker(node, path, graph)))
        except ValidationError as error:
            graph.drop(path, explain(error), explain(error, lang="en"))
    return JsonLd(tuple(models), tuple(graph.dropped))


def from_jsonld(document: object) -> Root | tuple[Root, ...] | tuple[Crumb, ...]:
    """Return what a document of one thing, or of a graph or list of things, says.

    Args:
        document: As for `read`.

    Returns:
        A model; for a `@graph`, an `ItemList`, a `DataFeed`, a list or a page, a tuple of models;
        for a `BreadcrumbList`, its crumbs. Of feedback it is the public form.

    Raises:
        InvalidValueError: Nothing in it can be read into a model; the message says why.
    """
    alone = _alone(document)
    kinds = types_of(alone) if alone else frozenset()
    if alone and "BreadcrumbList" in kinds:
        graph = Graph()
        crumbs = trail(Taker(alone, "$", graph))
        return crumbs or _nothing(graph.dropped)
    found = read(document)
    if not found.models and not (kinds & LISTS and not found.dropped):
        _nothing(found.dropped)
    if alone is None or "@graph" in alone or kinds & LISTS:
        return found.models
    return found.models[0]


def _alone(document: object) -> Object | None:
    """Return the one object that a document is, or None where it is a list or a page."""
    values = list(given(document))
    path, value, _ = values[0] if values else ("", None, None)
    return value if path == "$" and is_object(value) else None


def _nothing(dropped: Sequence[Dropped]) -> NoReturn:
    nothing = Dropped("$", "tidak ada yang dikenal", "nothing known")
    why = dropped[-1] if dropped else nothing
    raise InvalidValueError(
        "schemaorg",
        why.path,
        "nothing_read",
        f"Tidak ada model yang terbaca: {why.path}: {why.reason}",
        f"no model could be read: {why.path}: {why.reason_en}",
    )


def from_html(html: str | bytes) -> tuple[Root, ...]:
    """Return what the JSON-LD of a page says.

    Args:
        html: The page; its blocks are read as one graph.

    Returns:
        Articles, agencies, events and public feedback, in the order of the page; empty where it
        has none. A trail is the way to the page, and no model.
    """
    return read(html).models


def _roots(
    value: object, path: str, depth: int = 0
) -> Iterator[tuple[str, Object, Callable[[Taker], Root]]]:
    """Yield what stands at the top of a document, and what a page says it is about."""
    for index, each in enumerate(many(value) if depth < _DEEPEST else ()):
        at = f"{path}[{index}]" if isinstance(value, list | tuple) else path
        if not is_object(each):
            continue
        if "@graph" in each:
            yield from _roots(each["@graph"], f"{at}['@graph']", depth + 1)
        elif reader := _reader(each):
            yield at, each, reader
        else:
            for term in ("mainEntity", "itemListElement", "dataFeedElement", "item"):
                yield from _roots(each.get(term), f"{at}.{term}", depth + 1)


def _reader(node: Object) -> Callable[[Taker], Root] | None:
    types = types_of(node)
    return next((reader for known, reader in _READERS if known & types), None)
