"""Markdown as prose: what CommonMark shows a reader, read conservatively.

A linear scanner: where the reference needs a tree (is this asterisk emphasis?), it takes out
the mark that may be markup and keeps every word.
"""

import re
from bisect import bisect_left
from typing import Final

from humaskit.reading._html import TagReader, aside, character, markup
from humaskit.reading._layout import HOLE, Layout, Origins
from humaskit.reading._markdown_blocks import Blocks
from humaskit.reading._text import INVISIBLE, OF_ADDRESS, OF_INVISIBLE

# one set of characters in front lets the engine jump to the next of them
_TOKEN: Final = re.compile(
    rf"""
    [\\`<&\]\[!*_~\r\nhHwW{INVISIBLE}](?:(?<=[<&\[\]])|(?<=[\r\n])[\r\n\t >]*
    |(?<=\*)\**|(?<=_)_*|(?<=\\)[!-/:-@\[-`{{-~]|(?<=`)`*|(?<=!)\[|(?<=~)~
    |{OF_INVISIBLE}|{OF_ADDRESS})
    """,
    re.VERBOSE,
)
_TICKS: Final = re.compile(r"`+")
_NOTE: Final = re.compile(r"\[\^[^\]\r\n]{1,99}\]:?")
_LABEL: Final = re.compile(r"\[[^\[\]\r\n]{0,999}\]")
_AUTOLINK: Final = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:|[^\s<>@]{1,64}@)[^\s<>]*>")
_TARGET_STOP: Final = re.compile(r"""[()\r\n]|\\.|[ \t]["']""")
_MAX_NESTING: Final = 4


def read(source: str) -> tuple[str, Origins]:
    """Return the prose of Markdown and the way back from it."""
    reader = _Inline(source)
    for start, end in Blocks(source).read():
        reader.block(start, end)
    return reader.layout.prose(), reader.layout.origins()


class _Inline:
    """Reads the inline text of block after block into one layout."""

    def __init__(self, source: str) -> None:
        self.layout = Layout()
        self._source = source
        self._tags = TagReader(source)
        self._brackets: list[int] = []
        self._ticks: dict[int, list[int]] = {}
        for match in _TICKS.finditer(source):
            self._ticks.setdefault(len(match[0]), []).append(match.start())

    def block(self, start: int, end: int) -> None:
        """Read one block, which stands from `start` to `end` of the source."""
        self.layout.separate(start, start)
        self._brackets.clear()
        last = position = start
        while match := _TOKEN.search(self._source, position, end):
            here, position = match.span()
            self.layout.keep(self._source[last:here], last)
            last = here
            after = self._token(match[0], here, position, end)
            if after is not None:
                last = position = after
        self.layout.keep(self._source[last:end], last)

    def _token(self, token: str, start: int, end: int, limit: int) -> int | None:
        """Read a token; return where it ends, or None where it stands for itself."""
        match token[0]:
            case "`":
                after: int | None = self._code(start, end, limit)
            case "<":
                after = self._angle(start)
            case "&":
                after = character(self.layout, self._source, start)
            case "[" | "!":
                after = self._open(start, end)
            case "]":
                after = self._close(start, end, limit)
            case _:
                after = self._mark(token, start, end)
        return after

    def _mark(self, token: str, start: int, end: int) -> int:
        if token[0] == "\\":
            self.layout.keep(token[1], start + 1)
        elif token[0] in "*_~":
            self._emphasis(token[0], start, end)
        elif token[0] in "\r\n":
            self.layout.replace(" ", start, end)
        else:
            return aside(self.layout, self._source, start, end)
        return end

    def _code(self, start: int, end: int, limit: int) -> int:
        places = self._ticks.get(end - start, [])
        index = bisect_left(places, end)
        if index == len(places) or places[index] >= limit:
            self.layout.keep(self._source[start:end], start)
            return end
        after = places[index] + end - start
        self.layout.replace(HOLE, start, after)
        return after

    def _angle(self, start: int) -> int | None:
        link = _AUTOLINK.match(self._source, start)
        if link is None:
            return markup(self._tags, self.layout, start)
        self.layout.replace(HOLE, start, link.end())
        return link.end()

    def _open(self, start: int, end: int) -> int:
        note = _NOTE.match(self._source, start)
        if note is not None:
            return note.end()
        self._brackets.append(self.layout.keep(self._source[start:end], start))
        return end

    def _close(self, start: int, end: int, limit: int) -> int:
        after = self._target(end, limit)
        if after is None or not self._brackets:
            if self._brackets:
                self._brackets.pop()
            self.layout.keep("]", start)
            return end
        opening = self._brackets.pop()
        if self.layout.text(opening) == "![":
            self.layout.drop(opening)
            self.layout.replace(HOLE, start, after)
        else:
            self.layout.forget(opening)
        return after

    def _target(self, start: int, limit: int) -> int | None:
        """Return the end of `(address "title")` or `[label]` that starts here."""
        if self._source.startswith("[", start):
            label = _LABEL.match(self._source, start, limit)
            return label.end() if label else None
        if not self._source.startswith("(", start):
            return None
        depth, position = 1, start + 1
        while depth and (stop := _TARGET_STOP.search(self._source, position, limit)):
            position = stop.end()
            if stop[0][0] in "\r\n" or depth > _MAX_NESTING:
                return None
            depth += {"(": 1, ")": -1}.get(stop[0], 0)
            if stop[0][-1] in "\"'":
                closing = self._source.find(stop[0][-1], position, limit)
                position = closing + 1 if closing >= 0 else position
        return None if depth else position

    def _emphasis(self, mark: str, start: int, end: int) -> None:
        before = self._source[start - 1 : start]
        after = self._source[end : end + 1]
        inside_word = mark == "_" and before.isalnum() and after.isalnum()
        loose = (not before or before.isspace()) and (not after or after.isspace())
        if inside_word or loose:
            self.layout.keep(self._source[start:end], start)
