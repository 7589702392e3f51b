"""A folder of content, file by file in a fixed order."""

import os
from collections.abc import Iterator
from pathlib import Path

from humaskit.loaders._files import content_files, refused
from humaskit.loaders._json_lines import json_file, json_lines
from humaskit.loaders._loaded import Loaded
from humaskit.loaders._markdown import markdown


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
