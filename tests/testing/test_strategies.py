"""The strategies keep their promise: valid, every field reached, hostile text, the same bytes."""

import runpy
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Final, TypeVar, cast

import pytest
from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import sampling
from humaskit import Agency, Article, Event, Feedback
from humaskit.errors import MissingExtraError
from humaskit.feeds import Channel
from humaskit.models.article import ArticleKind
from humaskit.models.history import State
from humaskit.testing import strategies
from humaskit.testing._words import content, line
from parts import parts

Reached = TypeVar("Reached")

ROOTS: Final[dict[str, type[BaseModel]]] = {
    "agencies": Agency,
    "articles": Article,
    "channels": Channel,
    "events": Event,
    "feedback": Feedback,
}
LONG: Final = settings(max_examples=5_000, database=None, derandomize=True)
CONSTANT: Final = {"schema_version", "type"}
BATCHES: Final = 40


def examples(
    strategy: st.SearchStrategy[BaseModel], number: int, batch: int = 0
) -> list[BaseModel]:
    """Draw so many examples, the same ones every time for a batch."""
    collected: list[BaseModel] = []

    @seed(20201012 + batch)
    @settings(
        max_examples=number,
        phases=[Phase.generate],
        database=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(example: BaseModel) -> None:
        collected.append(example)

    collect()
    return collected


@cache
def drawn(name: str, batch: int) -> tuple[BaseModel, ...]:
    """Draw a batch from a root's strategy once for all tests."""
    return tuple(examples(getattr(strategies, name)(), 40, batch))


def missing(
    names: Iterable[str],
    wanted: set[Reached],
    reached: Callable[[BaseModel], set[Reached]],
    reaches: Callable[[str, Reached], bool] = lambda _, __: True,
) -> set[Reached]:
    """Draw until all that is wanted was reached, or many batches were drawn; return the rest.

    How soon a rare value comes depends on hypothesis' version, that it comes does not. Only what
    `reaches` something that is left is drawn.
    """
    left = set(wanted)
    for batch in range(BATCHES):
        for name in names:
            if any(reaches(name, one) for one in left):
                left -= {one for example in drawn(name, batch) for one in reached(example)}
    return left


def models(value: object) -> Iterator[BaseModel]:
    """Yield every model within a value, itself first."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from models(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from models(item)


@pytest.mark.parametrize(("name", "root"), ROOTS.items())
def test_every_field_of_a_root_takes_another_value_than_its_default(
    name: str, root: type[BaseModel]
) -> None:
    wanted = {(root, field) for field in root.model_fields if field not in CONSTANT}
    assert missing([name], wanted, spread) == set()


def test_every_field_of_every_part_takes_another_value_than_its_default() -> None:
    classes = {part for root in ROOTS.values() for part in parts(root)}
    constant = CONSTANT | {"kind"}
    wanted = {
        (part, field) for part in classes for field in part.model_fields if field not in constant
    }
    held = {name: parts(root) for name, root in ROOTS.items()}
    assert missing(ROOTS, wanted, spread, lambda name, one: one[0] in held[name]) == set()
    assert len(classes) > 30


def spread(example: BaseModel) -> set[tuple[type[BaseModel], str]]:
    """Return which fields of which models hold another value than their default."""
    return {
        (type(part), field)
        for part in models(example)
        for field, info in type(part).model_fields.items()
        if info.is_required() or getattr(part, field) != info.get_default()
    }


@pytest.mark.parametrize("name", ROOTS)
def test_every_example_survives_json_byte_for_byte(name: str) -> None:
    strategy: st.SearchStrategy[BaseModel] = getattr(strategies, name)()

    @settings(max_examples=sampling.count(2_000, 25))
    @given(strategy)
    def check(example: BaseModel) -> None:
        for context in ({}, {"reveal_pii": True}):
            stored = example.model_dump_json(context=context)
            again = type(example).model_validate_json(stored)
            assert again.model_dump_json(context=context) == stored

    check()


def test_published_articles_hold_nothing_that_depends_on_the_clock() -> None:
    first, last = datetime(1999, 1, 1, tzinfo=UTC), datetime(2026, 6, 30, tzinfo=UTC)
    for example in examples(strategies.articles(published=True), 80):
        assert isinstance(example, Article)
        assert example.state == "published"
        assert (example.embargo_until, example.scheduled_at, example.expires_at) == (None,) * 3
        moments = [
            value
            for part in models(example)
            for value in vars(part).values()
            if isinstance(value, datetime)
        ]
        assert moments
        assert all(first <= moment <= last for moment in moments)


def test_articles_are_of_every_kind_and_in_every_state() -> None:
    def kind_and_state(example: BaseModel) -> set[ArticleKind | State]:
        assert isinstance(example, Article)
        return {example.kind, example.state}

    assert missing(["articles"], {*ArticleKind, *State}, kind_and_state) == set()


def test_articles_that_are_not_published_are_in_any_other_state() -> None:
    every = examples(strategies.articles(published=False), 60)
    states = {article.state for article in every if isinstance(article, Article)}
    assert len(states) > 4
    assert State.PUBLISHED not in states


@pytest.mark.parametrize(
    ("public", "levels"),
    [
        (True, {"public"}),
        (False, {"anonymous", "secret"}),
        (None, {"public", "anonymous", "secret"}),
    ],
)
def test_feedback_is_as_public_as_asked(public: bool | None, levels: set[str]) -> None:  # noqa: FBT001 - a column of the table
    every = examples(strategies.feedback(public=public), 40)
    assert {each.privacy for each in every if isinstance(each, Feedback)} == levels


HOSTILE: Final[dict[str, Callable[[str], bool]]] = {
    "emoji": lambda text: "👩‍⚖️" in text,
    "combining mark": lambda text: "\u094d" in text,
    "right to left": lambda text: "مؤتمر" in text,
    "end of CDATA": lambda text: "]]>" in text,
    "end of a script": lambda text: "</script>" in text,
    "CRLF": lambda text: "\r\n" in text,
    "NUL": lambda text: "\x00" in text,
    "bidi override": lambda text: "\u202e" in text,
    "quotes": lambda text: '"' in text and "'" in text,
    "ampersand": lambda text: "&" in text,
    "less-than": lambda text: "<" in text,
    "length": lambda text: len(text) > 500,
    "empty": lambda text: text == "",
}


@pytest.mark.parametrize("sort", HOSTILE)
def test_bodies_are_hostile(sort: str) -> None:
    assert find(content(), HOSTILE[sort], settings=LONG) is not None


@pytest.mark.parametrize(
    "sort",
    [
        "emoji",
        "combining mark",
        "end of CDATA",
        "right to left",
        "ampersand",
        "less-than",
        "length",
    ],
)
def test_lines_are_hostile_as_far_as_a_line_can_be(sort: str) -> None:
    assert find(line(), HOSTILE[sort], settings=LONG)


def test_without_hypothesis_the_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(cast("dict[str, object]", sys.modules), "hypothesis", None)
    with pytest.raises(MissingExtraError) as missing:
        runpy.run_path(strategies.__file__)
    assert (missing.value.extra, missing.value.package) == ("testing", "hypothesis")
