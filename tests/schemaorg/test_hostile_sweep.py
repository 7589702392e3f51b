"""A thousand hostile strings: no page changes its tree, and no value holds HTML."""

import json
from collections.abc import Iterator
from typing import Any, Final, TypeAlias
from xml.etree.ElementTree import Element

import html5lib
from pydantic import ValidationError

import sampling
from hostile import hostile
from humaskit import schemaorg, social
from humaskit.models import Agency, Article, Event, Feedback
from publishing import LAPAS, agency, article, event

Root: TypeAlias = Article | Agency | Event | Feedback
TEXTS: Final = hostile(1_000)
TWIN: Final = "kata"
AT: Final = "2020-10-12T09:00:00+07:00"
FEEDBACK: Final[dict[str, Any]] = {
    "id": "tag:lapas-muarajati.go.id,2020:aduan/1",
    "tracking_code": "LPR-1",
    "kind": "question",
    "subject": TWIN,
    "text": TWIN,
    "channel": "website",
    "received_at": AT,
    "state": "responded",
    "responses": [{"at": AT, "by": LAPAS, "text": TWIN}],
}


def tree(page: str) -> list[object]:
    """Return a page as html5lib reads it, without what its scripts hold."""
    return [*_nodes(html5lib.parse(page, namespaceHTMLElements=False))]


def _nodes(element: Element) -> Iterator[object]:
    inside = None if element.tag == "script" else element.text
    yield element.tag, sorted(element.items()), inside, element.tail
    for child in element:
        yield from _nodes(child)
    yield "end"


def page_of(head: str) -> str:
    return f"<!DOCTYPE html><title>a</title>{head}<body><!-- a --><p>b<script>1</script>"


def unchecked(text: str) -> Iterator[Root]:
    """Yield every root with a text where its checks would refuse it."""
    body = article().body.model_copy(update={"content": text})
    named = article().publisher.model_copy(update={"name": text, "acronym": text})
    shown = {"headline": text, "summary": text, "byline": text, "topics": (text, f"{text},")}
    yield article().model_copy(
        update=shown | {"body": body, "publisher": named, "supporting": (named,)}
    )
    yield agency().model_copy(update={"name": text, "legal_basis": text, "aliases": (text,)})
    yield event().model_copy(update={"name": text, "description": text, "organizer": named})
    yield Feedback(**FEEDBACK)


def test_no_text_changes_the_tree_of_a_page() -> None:
    for text in sampling.pick(TEXTS, 60):
        for model, twin in zip(unchecked(text), unchecked(TWIN), strict=True):
            assert_same_tree(model, twin)


def assert_same_tree(model: Root, twin: Root) -> None:
    tag = schemaorg.script_tag(model)
    page, other = page_of(tag), page_of(schemaorg.script_tag(twin))
    assert page.encode()
    assert tree(page) == tree(other)
    written = next(html5lib.parse(page, namespaceHTMLElements=False).iter("script")).text
    # Two halves of surrogate pairs that meet are one character in JSON, whoever writes it.
    assert json.loads(written or "") == json.loads(json.dumps(schemaorg.to_jsonld(model)))


def models(text: str) -> Iterator[Root]:
    """Yield every root that takes a text, in each of its texts."""
    for form in ("text", "markdown", "html"):
        yield from _valid(article, body={"content": text, "format": form})
    yield from _valid(article, headline=text, byline=text, topics=[text])
    yield from _valid(article, summary=text, dateline={"place": text})
    yield from _valid(agency, name=text, legal_basis=text)
    yield from _valid(event, name=text, participants_note=text)
    yield from _valid(event, description=text, venue={"name": text})
    yield from _valid(Feedback, **FEEDBACK | {"subject": text})
    answered = [{"at": AT, "by": LAPAS | {"name": text}, "text": text}]
    yield from _valid(Feedback, **FEEDBACK | {"text": text, "responses": answered})


def _valid(make: Any, **fields: object) -> Iterator[Any]:  # noqa: ANN401 - any root's maker
    try:
        yield make(**fields)
    except ValidationError:
        return


def accepted() -> Iterator[Root]:
    for text in sampling.pick(TEXTS, 60):
        yield from models(text)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


def test_no_value_is_read_as_html() -> None:
    for model in accepted():
        for value in texts(schemaorg.to_jsonld(model)):
            fragment = html5lib.parseFragment(value, namespaceHTMLElements=False)
            assert [*fragment.iter()] == [fragment], value
            assert fragment.text == value


def test_a_head_is_read_as_it_was_meant() -> None:
    for model in accepted():
        card = social.card(model)
        page = html5lib.parse(page_of(card), namespaceHTMLElements=False)
        found = [
            (each.tag, tuple(each.items()), each.text)
            for each in page.iter()
            if each.tag in {"title", "meta", "link"}
        ]
        assert found[1:] == [*card.tags]
