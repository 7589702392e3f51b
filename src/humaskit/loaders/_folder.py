"""A folder of content, file by file in a fixed order."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from humaskit.loaders._json_lines import json_file, json_lines
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._markdown import markdown
from humaskit.loaders._problems import problem

SUFFIXES: Final = (".json", ".jsonl", ".md")
"""Names of content end so; other files are no content."""


def folder(path: str | os.PathLike[str]) -> Iterator[Loaded]:
    """Read all content of a folder and the folders in it.

    Args:
        path: The folder. Files whose names end in `.md`, `.json` and `.jsonl` are content;
            names that begin with a dot are skipped; links out of the folder are refused, links
            to folders are not followed.

    Yields:
        What each file holds, in the order of the files' paths. A bad file never stops the rest.
    """
    root = Path(path)
    for file in content_files(root):
        yield from content(file, root=root)


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


def content(path: str | os.PathLike[str], *, root: Path | None = None) -> Iterator[Loaded]:
    """Read one file of content, by the way its name ends.

    Args:
        path: A Markdown, JSON or JSON Lines file.
        root: The folder that links must not lead out of.

    Yields:
        What the file holds: one, or one for each line of a JSON Lines file.
    """
    file = Path(path)
    found = refused(file, root) if root is not None else None
    if found is not None:
        yield Loaded(file, None, (found,))
    elif file.suffix == ".jsonl":
        yield from json_lines(file)
    elif file.suffix == ".json":
        yield json_file(file)
    else:
        yield markdown(file)


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
