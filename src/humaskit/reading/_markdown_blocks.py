"""Blocks of Markdown: where paragraphs, headings, items and cells stand."""

import re
from collections.abc import Iterator
from typing import Final

_LINE: Final = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_PREFIX: Final = re.compile(r"(?:[ \t]{0,3}>)*")
_FENCE: Final = re.compile(r" {0,3}(`{3,}(?=[^`\r\n]*(?:[\r\n]|\Z))|~{3,})")
_HEADING: Final = re.compile(r" {0,3}#{1,6}(?:[ \t]+|(?=[\r\n]|\Z))")
_NO_PROSE: Final = re.compile(r"[ \t]{0,3}(?:[-*_=|:][-*_=|: \t]*|\[[^\]\r\n]{1,999}\]:[^\r\n]*)\Z")
_BULLET: Final = re.compile(r"[ \t]*[-*+](?:[ \t]+\[[ xX]\])?[ \t]+")
_NUMBER: Final = re.compile(r"[ \t]*([0-9]{1,9})[.)][ \t]+")
_CODE: Final = re.compile(r" {4}| {0,3}\t")
_CELL_END: Final = re.compile(r"(?<!\\)\|")


class Blocks:
    """Goes through the lines of Markdown once and gathers its blocks."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._start = -1
        self._end = 0
        self._in_list = False
        self._fence = ""
        self._comment_until = 0
        self._comments_end = False

    def read(self) -> Iterator[tuple[int, int]]:
        """Yield where each block's inline text stands; code and definitions are left out."""
        for match in _LINE.finditer(self._source):
            yield from self._line(*match.span(1))
        yield from self._close()

    def _close(self) -> Iterator[tuple[int, int]]:
        if self._start >= 0:
            yield self._start, self._end
        self._start = -1

    def _extend(self, start: int, end: int) -> None:
        if self._start < 0:
            self._start = start
        self._end = end

    def _line(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        source = self._source
        if start < self._comment_until:
            self._extend(start, end)
            return
        start = _PREFIX.match(source, start, end).end()  # type: ignore[union-attr] # it may be empty
        fence = _FENCE.match(source, start, end)
        if self._fence or fence:
            yield from self._close()
            self._toggle(fence[1] if fence else "")
        elif source[start:end].isspace() or start == end or _NO_PROSE.match(source, start, end):
            yield from self._close()
        elif self._start < 0 and not self._in_list and _CODE.match(source, start, end):
            return
        else:
            yield from self._prose(start, end)

    def _toggle(self, fence: str) -> None:
        if not self._fence:
            self._fence = fence
        elif fence.startswith(self._fence):
            self._fence = ""

    def _prose(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        source = self._source
        heading = _HEADING.match(source, start, end)
        bullet = _BULLET.match(source, start, end)
        number = _NUMBER.match(source, start, end)
        if heading:
            yield from self._close()
            yield heading.end(), end
            self._in_list = False
        elif source[start:end].lstrip().startswith("|"):
            yield from self._close()
            yield from self._cells(start, end)
        else:
            if bullet or (number and (self._start < 0 or self._in_list or number[1] == "1")):
                yield from self._close()
                self._in_list = True
                start = bullet.end() if bullet else start
            elif self._start < 0 and source[start] not in " \t":
                self._in_list = False
            self._extend(start, end)
            self._follow_comment(start, end)

    def _cells(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for match in _CELL_END.finditer(self._source, start, end):
            if match.start() > start:
                yield start, match.start()
            start = match.end()
        if start < end:
            yield start, end

    def _follow_comment(self, start: int, end: int) -> None:
        opened = self._source.rfind("<!--", start, end)
        if opened >= 0 and not self._comments_end:
            closed = self._source.find("-->", opened + 2)
            self._comment_until = closed
            self._comments_end = closed < 0
