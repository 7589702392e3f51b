"""Patterns mean the same on every Python from 3.11.0 on."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "humaskit"
MODULES = sorted(PACKAGE.rglob("*.py"))
NO_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]\\])(?:\\.|[^\]\\])*\]")
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\{?[0-9,]+\}\}?)\+")


def filled(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "x"


def texts(path: Path) -> list[str]:
    """Return the strings of a module that may be patterns, with a letter for what is filled in."""
    tree = ast.parse(path.read_text("utf-8"))
    joined = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    parts = {id(part) for node in joined for part in node.values}
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts
    ]
    found += ["".join(map(filled, node.values)) for node in joined]
    return [text for text in found if "(?" in text]


def possessive_groups(text: str) -> list[str]:
    return POSSESSIVE_GROUP.findall(NO_SYNTAX.sub("x", text))


# https://github.com/python/cpython/issues/106052: until 3.11.5 such a group could match what it
# does not, or never come back; `(?>(...)*)` says the same and is right everywhere.
@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_group_is_repeated_possessively(path: Path) -> None:
    assert [text for text in texts(path) if possessive_groups(text)] == []


@pytest.mark.parametrize("text", [r"(?:ab)*+c", "(a){1,2}+", r"[0-9](?:\.[0-9]++)?+", "(?:a)++"])
def test_such_a_group_is_seen(text: str) -> None:
    assert possessive_groups(text)


@pytest.mark.parametrize("text", [r"[a-z]++\)*", r"(?>(?:ab)*)c", "(?:[)*+]a)+", r"\d{1,2}+(a)"])
def test_others_are_left_alone(text: str) -> None:
    assert not possessive_groups(text)
