"""Patterns that are compiled when they are first matched, since most texts need few of them."""

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import AnyStr, Generic, Protocol


class Matching(Protocol[AnyStr]):
    """The `match` of a compiled pattern."""

    def __call__(
        self, string: AnyStr, pos: int = 0, endpos: int = sys.maxsize, /
    ) -> re.Match[AnyStr] | None:
        """Match at a place in a text."""


class Finding(Protocol[AnyStr]):
    """The `finditer` of a compiled pattern."""

    def __call__(self, string: AnyStr, /) -> Iterator[re.Match[AnyStr]]:
        """Find every match in a text."""


class Late(Generic[AnyStr]):
    """A pattern that nothing has been spent on until it is matched.

    Args:
        pattern: As `re.compile` takes it.
        flags: As `re.compile` takes them.
    """

    def __init__(self, pattern: AnyStr, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern: AnyStr = pattern
        self._flags = flags

    @cached_property
    def match(self) -> Matching[AnyStr]:
        """The compiled pattern's own `match`: from the second time on as fast as that."""
        return self._compiled.match

    @cached_property
    def finditer(self) -> Finding[AnyStr]:
        """As `match`, for all that a text holds."""
        return self._compiled.finditer

    @cached_property
    def _compiled(self) -> re.Pattern[AnyStr]:
        return re.compile(self._pattern, self._flags)
