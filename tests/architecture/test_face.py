"""The front door: exact, sorted, lazy, and cheap to walk through."""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

import humaskit

FACE = Path(humaskit.__file__)
GUESTS = {"pydantic", "babel", "feedgen", "lxml", "slugify", "markdown_it", "nh3", "typing", "re"}


def names_in_typing_block() -> dict[str, str]:
    block = next(
        node for node in ast.parse(FACE.read_text("utf-8")).body if isinstance(node, ast.If)
    )
    return {
        alias.name: str(statement.module)
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }


def test_list_map_and_typing_block_agree() -> None:
    assert list(humaskit.__all__) == sorted(humaskit.__all__)
    assert {"__version__", *humaskit._HOMES} == set(humaskit.__all__)  # noqa: SLF001
    attributes = {name: home for name, home in humaskit._HOMES.items() if home}  # noqa: SLF001
    assert names_in_typing_block() == {
        name: home if home != f"humaskit.{name}" else "humaskit"
        for name, home in attributes.items()
    }


@pytest.mark.parametrize("name", humaskit.__all__)
def test_every_name_is_there(name: str) -> None:
    value = getattr(humaskit, name)
    home = humaskit._HOMES.get(name)  # noqa: SLF001
    if home and home != f"humaskit.{name}":
        assert value is getattr(importlib.import_module(home), name)
    assert name in dir(humaskit)


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'humaskit' has no attribute 'Artikel'"):
        humaskit.Artikel  # type: ignore[attr-defined]  # noqa: B018


def test_import_loads_next_to_nothing() -> None:
    code = (
        "import sys, json; before = set(sys.modules); import humaskit;"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = json.loads(run.stdout)
    assert len(loaded) <= 10, loaded
    assert not GUESTS & {module.partition(".")[0] for module in loaded}


def test_version_is_the_distribution_s() -> None:
    from importlib.metadata import version  # noqa: PLC0415 - only this test needs it

    assert humaskit.__version__ == version("humaskit")
