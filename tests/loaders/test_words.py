from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

import humaskit.loaders
from humaskit import Agency, Article, Event, Feedback
from humaskit.loaders import _keys
from humaskit.models.model import Model

DATA = Path(humaskit.loaders.__file__).parent / "data"


def rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")][1:]


def leaves(annotation: object) -> Iterator[type]:
    if isinstance(annotation, type):
        yield annotation
    for argument in get_args(annotation):
        yield from leaves(argument)


def reachable(*roots: type[Model]) -> tuple[list[type[Model]], list[type[StrEnum]]]:
    """Return all models and enumerations that content can hold."""
    models, enums = list(roots), list[type[StrEnum]]()
    for model in models:
        for field in model.model_fields.values():
            for leaf in leaves(field.annotation):
                if issubclass(leaf, Model) and leaf not in models:
                    models.append(leaf)
                if issubclass(leaf, StrEnum) and leaf not in enums:
                    enums.append(leaf)
    return models, enums


MODELS, ENUMS = reachable(Agency, Article, Event, Feedback)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_has_an_indonesian_key_that_means_no_other(model: type[Model]) -> None:
    table = {row[0] for row in rows("keys.tsv")}
    for name in model.model_fields:
        assert {name, f"{model.__name__}.{name}"} & table, name
        assert _keys.fields(model)[name] == name
        assert _keys.fields(model)[_keys.indonesian_key(model, name)] == name
    written = [_keys.indonesian_key(model, name) for name in model.model_fields]
    assert len(set(written)) == len(written)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_choice_has_an_indonesian_word_that_means_no_other(enum: type[StrEnum]) -> None:
    words = [_keys.indonesian_value(enum.__name__, member.value) for member in enum]
    assert len(set(words)) == len(words)
    assert [_keys.value(enum.__name__, word) for word in words] == [one.value for one in enum]
    table = {(row[0], row[1]) for row in rows("values.tsv")}
    assert {(enum.__name__, member.value) for member in enum} <= table


def test_no_row_is_left_over() -> None:
    fields = {name for model in MODELS for name in model.model_fields}
    fields |= {f"{model.__name__}.{name}" for model in MODELS for name in model.model_fields}
    assert [row[0] for row in rows("keys.tsv") if row[0] not in fields] == []
    choices = {enum.__name__ for enum in ENUMS} | {"bool", "format", "kind", "type"}
    assert {row[0] for row in rows("values.tsv")} == choices


@pytest.mark.parametrize("name", ["keys.tsv", "values.tsv"])
def test_rows_are_sorted_and_their_words_are_as_they_are_compared(name: str) -> None:
    table = rows(name)
    assert all(first < second for first, second in pairwise(table))
    assert all(_keys.normal(word) == word for row in table for word in row[-1].split(","))


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Nomor Siaran Pers", "numbers"), ("NOMOR", "numbers"), ("tanggal-rilis", "issued_on")],
)
def test_keys_are_compared_without_case_and_separators(written: str, meant: str) -> None:
    assert _keys.fields(Article)[_keys.normal(written)] == meant


def test_a_field_that_the_table_does_not_know_keeps_its_own_name() -> None:
    class Later(Model):
        newcomer: str

    assert _keys.indonesian_key(Later, "newcomer") == "newcomer"


def test_a_word_that_means_nothing_stays_as_it_is() -> None:
    assert _keys.value("State", "entah") == "entah"
    assert _keys.indonesian_value("kind", "entah") == "entah"
