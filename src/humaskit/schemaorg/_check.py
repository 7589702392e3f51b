"""JSON-LD that anybody wrote, held against the vocabulary of schema.org."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from humaskit.schemaorg._checker import contexts, documents
from humaskit.schemaorg._checker.google import advice
from humaskit.schemaorg._checker.nodes import Place, Walk, nodes
from humaskit.schemaorg._checker.problems import FAULTS, Problem
from humaskit.schemaorg._checker.survey import Survey


def check(
    document: Mapping[str, object] | Sequence[object] | str | bytes, *, google: bool = False
) -> tuple[Problem, ...]:
    """Return what is wrong with a JSON-LD document under schema.org, release 30.0.

    Types, properties, domains, ranges (with inheritance, several types, Roles and references by
    `@id`), enumerations, the forms of data types, the context, and text that holds HTML. Nothing
    is loaded from a network, so terms of other contexts are left alone, and a context inside the
    document is refused.

    Args:
        document: A node, a list of nodes, their JSON text (UTF-8 where bytes), or a page of HTML,
            whose blocks `application/ld+json` are then `$[0]`, `$[1]` and so on.
        google: Also say what Google's features require (error) and recommend (advice) of the
            nodes at the top and in a `@graph`, by the pages that `schemaorg/google.tsv` names.

    Returns:
        The problems in the order of the document, a node's own before those of nodes in it, and
        Google's last. Empty: nothing is wrong. A document that is too long (10 million
        characters), too deep (64) or too large (a million values) has that one problem.

    Raises:
        InvalidValueError: The document is none of these.
    """
    survey = Survey()
    roots: list[Place] = []
    problems = list(_read(document, survey, roots))
    problems += Walk(survey).run(roots)
    if google:
        problems += _advice(roots, survey)
    return tuple(problems)


def _read(document: object, survey: Survey, roots: list[Place]) -> Iterator[Problem]:
    """Yield the problems of what holds the nodes; gather the nodes at the top."""
    for path, value, unreadable in documents.given(document):
        problem = unreadable or survey.add(value, path)
        if problem:
            yield problem
            continue
        found = list(nodes(value, path, contexts.Context()))
        if not found:
            yield FAULTS["json-none"].at(path, "")
        for place in found:
            yield from _root(place, roots)


def _root(place: Place, roots: list[Place]) -> Iterator[Problem]:
    if "@context" not in place.node:
        yield FAULTS["context-missing"].at(place.path, "@context", hint="https://schema.org")
        roots.append(replace(place, root=True))
        return
    context, problems = contexts.read(place.node["@context"], f"{place.path}.@context")
    yield from problems
    if context:
        roots.append(replace(place, context=context, root=True))


def _advice(roots: list[Place], survey: Survey) -> Iterator[Problem]:
    for root in roots:
        yield from advice(root, survey)
        for member in nodes(root.node.get("@graph"), f"{root.path}.@graph", root.context):
            yield from advice(member, survey)
