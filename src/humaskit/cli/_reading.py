"""Reads content for the command, with progress on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from humaskit import loaders
from humaskit.loaders import Loaded

T = TypeVar("T")

_FEW: Final = 50


def read(paths: Iterable[Path], title: str) -> tuple[Loaded, ...]:
    """Return what all files and folders hold, in the order in which they were named."""
    files = [(file, root) for root in paths for file in loaders.content_files(root)]
    return tuple(
        one
        for file, root in with_progress(files, title)
        for one in loaders.content(file, root=root)
    )


def with_progress(items: Sequence[T], title: str) -> Iterator[T]:
    """Yield items; more than a few move a bar on standard error, if that is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal or len(items) < _FEW:
        yield from items
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        yield from progress.track(items, description=title)
