"""A memory of results with a bound on its size, safe between threads."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Final

BOUND: Final = 16_000_000
"""Characters that one memo holds at most, keys and results together."""


class Memo:
    """Results by key, the least recently used forgotten first.

    Args:
        bound: How many characters to hold at most; a larger single result is not kept.
    """

    def __init__(self, bound: int = BOUND) -> None:
        self._bound = bound
        self._size = 0
        self._results: OrderedDict[tuple[str, ...], str] = OrderedDict()
        self._lock = Lock()

    def get(self, key: tuple[str, ...], make: Callable[[], str]) -> str:
        """Return the result for a key; make it when it is not known."""
        with self._lock:
            if key in self._results:
                self._results.move_to_end(key)
                return self._results[key]
        result = make()
        with self._lock:
            self._keep(key, result)
        return result

    def _keep(self, key: tuple[str, ...], result: str) -> None:
        size = _size(key, result)
        if key in self._results or size > self._bound:
            return
        self._results[key] = result
        self._size += size
        while self._size > self._bound:
            self._size -= _size(*self._results.popitem(last=False))


def _size(key: tuple[str, ...], result: str) -> int:
    return sum(map(len, key)) + len(result)
