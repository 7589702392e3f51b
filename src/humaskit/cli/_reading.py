"""Reads what the command is given: content with its data, bare texts, standard input."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from humaskit import loaders
from humaskit.cli._workers import Workers
from humaskit.loaders import Piece

STDIN: Final = Path("-")


class Unit(NamedTuple):
    """One file to read, or standard input under the name that the user gives it."""

    file: Path
    root: Path
    """What the user named: the file itself, or a folder."""
    content: bytes | None = None
    """What standard input held."""
    data_wanted: bool = False
    """Whether a site is built from it: then Markdown without data is a problem."""


def units(paths: Iterable[Path], *, name: Path = STDIN) -> tuple[Unit, ...]:
    """Return all files with prose in them, in the order in which they were named.

    Args:
        paths: Files and folders; `-` is standard input.
        name: What standard input is called.
    """
    found: list[Unit] = []
    for root in paths:
        if root == STDIN:
            found.append(Unit(name, name, sys.stdin.buffer.read()))
        else:
            files = loaders.content_files(root, suffixes=loaders.CHECKED)
            found += (Unit(file, root) for file in files)
    return tuple(found)


def content_units(folder: Path) -> tuple[Unit, ...]:
    """Return all files of content in a folder; other files are not what a site is built from."""
    return tuple(Unit(file, folder, data_wanted=True) for file in loaders.content_files(folder))


def read(everything: Iterable[Unit], title: str, workers: Workers) -> tuple[Piece, ...]:
    """Return what all units hold, in their order."""
    found = workers.map(_read, tuple(everything), title)
    return tuple(one for several in found for one in several)


def _read(unit: Unit) -> tuple[Piece, ...]:
    return loaders.pieces(
        unit.file, root=unit.root, content=unit.content, data_wanted=unit.data_wanted
    )
