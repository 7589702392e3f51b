"""JSON read strictly: no NaN, no key twice, no depth without bound, and every key's place."""

import json
import re
from collections.abc import Iterator
from typing import Final, NoReturn

MAX_DEPTH: Final = 32
"""Far deeper than the deepest model."""

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},\n]|[^\s\[\]{},:"]+')


class RefusedJsonError(Exception):
    """The text is no JSON object that is accepted; never leaves this package."""

    def __init__(self, line: int, rule: str, **parts: object) -> None:
        super().__init__(rule)
        self.line = line
        self.rule = rule
        self.parts = parts


def read_object(text: str, first_line: int) -> tuple[dict[str, object], dict[str, int]]:
    """Return one JSON object and the line of each of its fields, by dotted path.

    Args:
        text: One JSON document.
        first_line: The number of its first line in the file.

    Raises:
        RefusedJsonError: It cannot be read, or holds what is not accepted.
    """
    try:
        data = json.loads(text, parse_constant=_constant)
    except json.JSONDecodeError as error:
        line = first_line + text.count("\n", 0, error.pos)
        raise RefusedJsonError(line, "json", why=error.msg) from error
    except _ConstantError as error:
        raise RefusedJsonError(first_line, "json_number", constant=error) from error
    except RecursionError as error:
        raise RefusedJsonError(first_line, "too_deep", limit=MAX_DEPTH) from error
    except ValueError as error:  # an integer of more digits than Python converts
        raise RefusedJsonError(first_line, "json", why="integer too long") from error
    if not isinstance(data, dict):
        raise RefusedJsonError(first_line, "json_not_object")
    return data, dict(_places(text, first_line))


class _ConstantError(Exception):
    """NaN or an infinity was written."""


def _constant(name: str) -> NoReturn:
    raise _ConstantError(name)


class _Level:
    """An object or a list that is open: where it stands, and how far it was read."""

    def __init__(self, at: str, *, is_list: bool) -> None:
        self._at = at
        self.is_list = is_list
        self.index = 0
        self.key = ""
        self.keys: set[str] = set()
        self.key_comes = not is_list

    def path(self) -> str:
        name = str(self.index) if self.is_list else self.key
        return f"{self._at}.{name}" if self._at else name

    def advance(self) -> None:
        self.index += 1
        self.key_comes = not self.is_list


def _places(text: str, line: int) -> Iterator[tuple[str, int]]:
    """Yield each field of valid JSON with its line; refuse a key that comes twice, and depth."""
    yield "", line
    stack: list[_Level] = []
    for token in _TOKEN.finditer(text):
        mark = token[0]
        level = stack[-1] if stack else None
        if mark == "\n":
            line += 1
        elif mark in ("]", "}"):
            stack.pop()
        elif level is not None and mark == ",":
            level.advance()
        elif level is not None and level.key_comes:
            _enter(level, json.loads(mark), line)
            yield level.path(), line
        else:
            if level is not None and level.is_list:
                yield level.path(), line
            if mark in ("[", "{"):
                if len(stack) == MAX_DEPTH:
                    raise RefusedJsonError(line, "too_deep", limit=MAX_DEPTH)
                stack.append(_Level(level.path() if level else "", is_list=mark == "["))


def _enter(level: _Level, key: str, line: int) -> None:
    if key in level.keys:
        raise RefusedJsonError(line, "duplicate_key", key=key)
    level.keys.add(key)
    level.key = key
    level.key_comes = False
