"""Which files of a folder are content, in a fixed order; none is opened here."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from humaskit.loaders._loaded import Problem
from humaskit.loaders._problems import problem

SUFFIXES: Final = (".json", ".jsonl", ".md")
"""Names of content end so; other files are no content."""


def content_files(
    path: str | os.PathLike[str], *, suffixes: tuple[str, ...] = SUFFIXES
) -> tuple[Path, ...]:
    """Return the paths that `folder` reads, in its order, without opening any.

    Args:
        path: The folder, or one file.
        suffixes: How the names of files end.
    """
    root = Path(path)
    if not root.is_dir():
        return (root,)
    return tuple(sorted(_walk(root, suffixes), key=lambda file: file.relative_to(root).parts))


def _walk(root: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    for place, folders, files in os.walk(root):
        here = Path(place)
        for name in tuple(folders):
            if name.startswith("."):
                folders.remove(name)
            elif (here / name).is_symlink() or name.endswith(suffixes):
                folders.remove(name)
                yield here / name
        for name in files:
            if name.endswith(suffixes) and not name.startswith("."):
                yield here / name


def refused(file: Path, root: Path) -> Problem | None:
    """Return why a file below a folder is a link that is not followed; None where it is none."""
    rule = _refused_link(file, root) if file != root else None
    return problem(file, 1, "", rule) if rule is not None else None


def _refused_link(file: Path, root: Path) -> str | None:
    if file.is_symlink() and file.is_dir():
        return "folder_link"
    return None if _inside(file, root) else "outside"


def _inside(file: Path, root: Path) -> bool:
    try:
        return file.resolve(strict=True).is_relative_to(root.resolve())
    except (OSError, RuntimeError):  # a loop or a broken link: reading says what it is
        return True
