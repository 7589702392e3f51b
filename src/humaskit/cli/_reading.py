"""Reads what the command is given: content with its data, bare texts, standard input."""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from humaskit import loaders
from humaskit.cli._workers import Workers
from humaskit.loaders import Loaded, Problem
from humaskit.reading import Format

STDIN: Final = Path("-")
_FORMATS: Final[dict[str, Format]] = {
    ".htm": "html",
    ".html": "html",
    ".md": "markdown",
    ".txt": "text",
}
_WITH_DATA: Final = (".json", ".jsonl", ".md")
_CHECKED: Final = (".htm", ".html", ".txt", *_WITH_DATA)
_TAG: Final = re.compile(r"\s*<(?:!doctype|!--|[a-z])", re.IGNORECASE)
_OBJECT_LINES: Final = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n+[ \t]*\{")


class Unit(NamedTuple):
    """One file to read, or standard input under the name that the user gives it."""

    file: Path
    root: Path
    """What the user named: the file itself, or a folder."""
    content: bytes | None = None
    """What standard input held."""


@dataclass(frozen=True)
class Read:
    """One piece of what was read."""

    loaded: Loaded
    """The content, or the problems; without either for a bare text."""
    text: str | None = None
    """A bare text: one without data."""
    format: Format = "text"
    """How the bare text is written."""


def units(paths: Iterable[Path], *, texts: bool, name: Path = STDIN) -> tuple[Unit, ...]:
    """Return all files, in the order in which they were named.

    Args:
        paths: Files and folders; `-` is standard input.
        texts: Whether the HTML and plain text of folders is read too.
        name: What standard input is called.
    """
    suffixes = _CHECKED if texts else _WITH_DATA
    found: list[Unit] = []
    for root in paths:
        if root == STDIN:
            found.append(Unit(name, name, sys.stdin.buffer.read()))
        else:
            files = loaders.content_files(root, suffixes=suffixes)
            found += (Unit(file, root) for file in files)
    return tuple(found)


def read(everything: Iterable[Unit], title: str, workers: Workers) -> tuple[Read, ...]:
    """Return what all units hold, in their order."""
    pieces = workers.map(_read, tuple(everything), title)
    return tuple(one for several in pieces for one in several)


def _read(unit: Unit) -> tuple[Read, ...]:
    return tuple(_pieces(unit))


def _pieces(unit: Unit) -> Iterator[Read]:
    file, root, content = unit
    with_data = file.suffix in _WITH_DATA
    if content is None and with_data and (file != root or file.suffix != ".md"):
        yield from map(Read, loaders.content(file, root=root))
        return
    text = loaders.bare_text(file, content=content, root=root)
    if isinstance(text, Problem):
        yield Read(Loaded(file, None, (text,)))
        return
    path = file if with_data or content is None else _guess(file, text)
    if path.suffix in (".json", ".jsonl") or (_fenced(text) and path.suffix not in _bare()):
        yield from (_called(one, file) for one in loaders.parse(text, path))
    else:
        yield Read(Loaded(file, None, lines={"body": 1}), text, _FORMATS.get(path.suffix, "text"))


def _bare() -> tuple[str, ...]:
    return tuple(suffix for suffix in _FORMATS if suffix not in _WITH_DATA)


def _fenced(text: str) -> bool:
    return text.startswith(("---\n", "---\r\n"))


def _guess(name: Path, text: str) -> Path:
    """Return the name that standard input would have, by its own or by how it begins."""
    if name.suffix in _FORMATS:
        return name
    if _OBJECT_LINES.match(text):
        return Path("-.jsonl")
    if text.lstrip().startswith("{"):
        return Path("-.json")
    if _TAG.match(text):
        return Path("-.html")
    return Path("-.md" if _fenced(text) else "-.txt")


def _called(loaded: Loaded, file: Path) -> Read:
    if loaded.path == file:
        return Read(loaded)
    problems = tuple(
        Problem(file, found.line, found.field, found.code, found.message, found.message_en)
        for found in loaded.problems
    )
    return Read(Loaded(file, loaded.model, problems, loaded.lines))
