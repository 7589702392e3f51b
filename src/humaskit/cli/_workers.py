"""Runs work over many files: here, or over the cores, with a bar on standard error."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

T = TypeVar("T")
R = TypeVar("R")

_FEW: Final = 50
_MANY: Final = 1000
"""From here on it pays to start processes, which read the whole package first."""
_CHUNK: Final = 25


class Workers:
    """Maps a function over items, with results in the order of the items.

    Args:
        jobs: How many processes; None decides by the number of items and of cores.
    """

    def __init__(self, jobs: int | None = None) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def map(self, function: Callable[[T], R], items: Sequence[T], title: str) -> Iterator[R]:
        """Yield the result for each item, in order.

        Args:
            function: A function of a module, so that other processes find it.
            items: What it is called with.
            title: What the bar says.
        """
        jobs = self._jobs or (_cores() if len(items) >= _MANY else 1)
        if jobs == 1 or len(items) == 1:
            return _with_bar(map(function, items), len(items), title)
        chunk = max(1, min(_CHUNK, len(items) // jobs))
        results = self._processes(jobs).map(function, items, chunksize=chunk)
        return _with_bar(results, len(items), title)

    def _processes(self, jobs: int) -> "ProcessPoolExecutor":
        if self._pool is None:
            from concurrent import futures  # noqa: PLC0415 - few runs need processes
            from multiprocessing import get_context  # noqa: PLC0415

            pool = futures.ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
            self._pool = self._open.enter_context(pool)
        return self._pool


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _with_bar(results: Iterable[R], number: int, title: str) -> Iterator[R]:
    """Yield results; more than a few move a bar on standard error, if that is a terminal."""
    if number < _FEW or not sys.stderr.isatty():
        yield from results
        return
    from humaskit.cli._terminal import bar  # noqa: PLC0415 - it loads rich

    with bar() as progress:
        yield from progress.track(results, total=number, description=title)
