"""Content and bare texts alike, for those who check whatever they are given."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from humaskit.loaders._files import SUFFIXES, refused
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._problems import problem
from humaskit.loaders._source import MAX_BYTES, decode, read_text

TextFormat: TypeAlias = Literal["text", "markdown", "html"]
"""How a bare text is written."""

CHECKED: Final = (".htm", ".html", ".txt", *SUFFIXES)
"""Names of files with prose in them end so: content, pages of HTML, plain text."""

_FORMATS: Final[dict[str, TextFormat]] = {".htm": "html", ".html": "html", ".md": "markdown"}
_BARE: Final = (".htm", ".html", ".txt")
_TAG: Final = re.compile(r"\s*<(?:!doctype|!--|[a-z])", re.IGNORECASE)
_OBJECT_LINES: Final = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n+[ \t]*\{")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of what a file holds."""

    loaded: Loaded
    """The content, or the problems; without either for a bare text."""
    text: str | None = None
    """A bare text: one without data, or whose data is missing."""
    format: TextFormat = "text"
    """How the bare text is written."""


def pieces(
    path: Path,
    *,
    root: Path | None = None,
    content: bytes | None = None,
    data_wanted: bool = False,
) -> tuple[Piece, ...]:
    """Read content, or the bare text of a file that holds no data.

    Args:
        path: A file. What ends in `.md` and has no front matter is bare Markdown; what ends in
            `.html`, `.htm` or `.txt` is bare; other names are as `.md` with front matter, else
            plain text.
        root: The folder that it was found in: links must not lead out of it.
        content: What standard input held; then no file is opened, and where the name does not
            tell, the beginning says what it is.
        data_wanted: Whether Markdown without front matter is a problem (and a bare text as
            well), as where a site is built from it.

    Returns:
        What it holds, in order. A bad file never raises.
    """
    if content is not None:
        return tuple(_given(path, content))
    return tuple(_file(path, root or path, data_wanted=data_wanted))


def _file(path: Path, root: Path, *, data_wanted: bool) -> Iterator[Piece]:
    if path.suffix in (".json", ".jsonl"):
        yield from map(Piece, _content(path, root))
        return
    text = refused(path, root) or read_text(path)
    if isinstance(text, Problem):
        yield Piece(Loaded(path, None, (text,)))
    elif path.suffix not in _BARE and _has_front_matter(text):
        yield Piece(_markdown(path, text))
    else:
        missing = data_wanted and path.suffix == ".md"
        problems = _markdown(path, text).problems if missing else ()
        yield _bare(path, text, _FORMATS.get(path.suffix, "text"), problems)


def _given(path: Path, held: bytes) -> Iterator[Piece]:
    if len(held) > MAX_BYTES:
        found = problem(path, 1, "", "too_large", size=len(held), limit=MAX_BYTES)
        yield Piece(Loaded(path, None, (found,)))
        return
    text = decode(held, path)
    if isinstance(text, Problem):
        yield Piece(Loaded(path, None, (text,)))
        return
    suffix = path.suffix if path.suffix in CHECKED else _guessed(text)
    if suffix == ".jsonl":
        lines = enumerate(text.split("\n"), 1)
        yield from (Piece(_one(line, path, number)) for number, line in lines if line.strip())
    elif suffix == ".json":
        yield Piece(_one(text, path, 1))
    elif suffix == ".md" and _has_front_matter(text):
        yield Piece(_markdown(path, text))
    else:
        yield _bare(path, text, _FORMATS.get(suffix, "text"))


# A bare text needs no models, which take longer to load than a page to check.


def _content(path: Path, root: Path) -> Iterator[Loaded]:
    from humaskit.loaders._folder import content  # noqa: PLC0415

    return content(path, root=root)


def _markdown(path: Path, text: str) -> Loaded:
    from humaskit.loaders._markdown import markdown  # noqa: PLC0415

    return markdown(path, text=text)


def _one(text: str, path: Path, line: int) -> Loaded:
    from humaskit.loaders._json_lines import one  # noqa: PLC0415

    return one(text, path, line)


def _bare(path: Path, text: str, written: TextFormat, problems: tuple[Problem, ...] = ()) -> Piece:
    return Piece(Loaded(path, None, problems, {"body": 1}), text, written)


def _has_front_matter(text: str) -> bool:
    return text.startswith(("---\n", "---\r\n"))


def _guessed(text: str) -> str:
    if _OBJECT_LINES.match(text):
        return ".jsonl"
    if text.lstrip().startswith("{"):
        return ".json"
    if _TAG.match(text):
        return ".html"
    return ".md" if _has_front_matter(text) else ".txt"
