"""The sheet keeps its shape: small modules, short functions, rooms with names."""

import ast
import statistics
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "humaskit"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}


def name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_module_is_small_and_named(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source.splitlines()) <= 300
    assert path.stem.strip("_") not in NAMELESS
    assert ast.get_docstring(ast.parse(source))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_functions_are_short(path: Path) -> None:
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > 40
    }
    assert long == {}


def test_median_module_is_between_40_and_120_lines() -> None:
    sizes = [
        len(path.read_text("utf-8").splitlines()) for path in MODULES if path.name != "__init__.py"
    ]
    assert 40 <= statistics.median(sizes) <= 120


def test_no_generated_table_is_longer_than_its_data_needs() -> None:
    assert not [name(path) for path in MODULES if path.stat().st_size > 40_000]
