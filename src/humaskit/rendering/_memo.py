"""A memory of what bodies became, safe between threads."""

from collections.abc import Callable
from threading import Lock
from weakref import WeakKeyDictionary

from humaskit.models.body import Body


class Memo:
    """Results by body and address; a result lives as long as the body that it was made of."""

    def __init__(self) -> None:
        self._results: WeakKeyDictionary[Body, dict[str, str]] = WeakKeyDictionary()
        self._lock = Lock()

    def get(self, body: Body, url: str, make: Callable[[], str], *, keep: bool = True) -> str:
        """Return what a body became at an address; make it when it is not known.

        Args:
            body: The body; an equal one serves as well.
            url: The address that its links are relative to.
            make: Makes the result.
            keep: Whether to remember what had to be made.
        """
        with self._lock:
            known = self._results.get(body)
            if known is not None and url in known:
                return known[url]
        result = make()
        if keep:
            with self._lock:
                self._results.setdefault(body, {}).setdefault(url, result)
        return result
