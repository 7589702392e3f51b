"""The words of front matter: each field's key, each choice's value, in English and Indonesian."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from humaskit.models.model import Model

_SEPARATOR: Final = re.compile(r"[\s_-]+")


def normal(word: str) -> str:
    """Return a key or value as it is compared: `Nomor Siaran Pers` is `nomor_siaran_pers`."""
    return _SEPARATOR.sub("_", word.strip().casefold())


@cache
def fields(model: type[Model]) -> Mapping[str, str]:
    """Return the field that each key of a model means; English keys are the fields' own names."""
    english = {name: name for name in model.model_fields}
    indonesian = {word: name for name in english for word in _words(model, name)}
    return MappingProxyType(indonesian | english)


def indonesian_key(model: type[Model], name: str) -> str:
    """Return the Indonesian key that is written for a field."""
    return _words(model, name)[0]


def value(choice: str, written: str) -> str:
    """Return the value that a word means in a choice; a word that means none stays as it is."""
    return _values().get((choice, normal(written)), written)


def indonesian_value(choice: str, value: str) -> str:
    """Return the Indonesian word for a value; a value without one stays as it is."""
    return _indonesian_values().get((choice, value), value).replace("_", " ")


def _words(model: type[Model], name: str) -> tuple[str, ...]:
    table = _keys()
    return table.get(f"{model.__name__}.{name}") or table.get(name) or (name,)


def _rows(name: str) -> list[list[str]]:
    table = files("humaskit.loaders").joinpath("data", name).read_text(encoding="utf-8")
    lines = [line for line in table.splitlines() if not line.startswith("#")]
    return [line.split("\t") for line in lines[1:]]


@cache
def _keys() -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({field: tuple(words.split(",")) for field, words in _rows("keys.tsv")})


@cache
def _values() -> Mapping[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for choice, english, words in _rows("values.tsv"):
        found |= {(choice, normal(word)): english for word in (*words.split(","), english)}
    return MappingProxyType(found)


@cache
def _indonesian_values() -> Mapping[tuple[str, str], str]:
    rows = _rows("values.tsv")
    return MappingProxyType(
        {(choice, english): words.split(",")[0] for choice, english, words in rows}
    )
