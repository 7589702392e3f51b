"""JSON and JSON Lines: one object a file, or one object a line."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from humaskit.loaders._json import RefusedJsonError, read_object
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._problems import problem
from humaskit.loaders._source import MAX_BYTES, decode, read_text, refuse_unreadable, unreadable
from humaskit.loaders._validation import validated


def json_lines(path: str | os.PathLike[str]) -> Iterator[Loaded]:
    """Read a JSON Lines file: one agency, article, event or feedback on each line.

    Keys are the models' own, as `humaskit.load` takes them; `type` names the root. Empty lines
    are skipped. The file is read line by line, so that it may be larger than memory.

    Args:
        path: The file.

    Yields:
        What each line holds, in order: the model, or the problems. A bad line never stops the
        rest, and never raises.
    """
    path = Path(path)
    refused = refuse_unreadable(path, limit=None)
    if refused is not None:
        yield Loaded(path, None, (refused,))
        return
    try:
        with path.open("rb") as file:
            yield from _lines(file, path)
    except OSError as error:
        yield Loaded(path, None, (unreadable(path, error),))


def json_file(path: Path) -> Loaded:
    """Read a JSON file that holds one root."""
    text = read_text(path)
    return one(text, path, 1)


def _lines(file: BinaryIO, path: Path) -> Iterator[Loaded]:
    number = 0
    while line := file.readline(MAX_BYTES + 1):
        number += 1
        if len(line) > MAX_BYTES:
            _skip_line(file, line)
            found = problem(path, number, "", "line_too_large", limit=MAX_BYTES)
            yield Loaded(path, None, (found,))
            continue
        text = decode(line.rstrip(b"\r\n"), path, number)
        if isinstance(text, Problem) or text.strip():
            yield one(text, path, number)


def _skip_line(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(MAX_BYTES)


def one(text: str | Problem, path: Path, number: int) -> Loaded:
    """Read one JSON document, whose first line has this number in its file."""
    if isinstance(text, Problem):
        return Loaded(path, None, (text,))
    try:
        data, lines = read_object(text, number)
    except RefusedJsonError as error:
        return Loaded(path, None, (problem(path, error.line, "", error.rule, **error.parts),))
    return validated(data, path, lines)
