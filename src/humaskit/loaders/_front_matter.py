"""Where front matter ends and the body begins."""

import re
from dataclasses import dataclass
from typing import Final

MAX_FRONT_MATTER: Final = 4_000_000
"""Characters of front matter; far more than any article needs."""

_FENCE: Final = re.compile(r"---[ \t]*(?:\r?\n|\Z)")
_CLOSING: Final = re.compile(r"^---[ \t]*(?:\r?\n|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parted:
    """A file in its two parts."""

    front_matter: str
    """What stands between the two lines `---`; it begins on line 2."""
    body: str
    """Everything after the second, as it is."""
    body_line: int
    """The line on which the body begins."""


def part(text: str) -> Parted | str:
    """Return the two parts of a file, or the rule that it breaks.

    The first line `---` after the opening one closes the front matter, so that a body may hold
    any line, `---` among them.
    """
    opening = _FENCE.match(text)
    if opening is None:
        return "no_front_matter"
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        return "unclosed_front_matter"
    if closing.start() - opening.end() > MAX_FRONT_MATTER:
        return "front_matter_too_large"
    return Parted(
        text[opening.end() : closing.start()],
        text[closing.end() :],
        1 + text.count("\n", 0, closing.end()),
    )
