"""Content that comes as text rather than as a file, and files that are bare text."""

from collections.abc import Iterator
from pathlib import Path

from humaskit.loaders._folder import refused
from humaskit.loaders._json_lines import one
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._markdown import markdown
from humaskit.loaders._problems import problem
from humaskit.loaders._source import MAX_BYTES, decode, read_text


def bare_text(
    path: Path, *, content: bytes | None = None, root: Path | None = None
) -> str | Problem:
    """Return the text of a file that holds no data, such as a page of HTML.

    Args:
        path: The file; only its name, where `content` is given.
        content: What it holds, for what does not lie in a file.
        root: The folder that links must not lead out of.

    Returns:
        The text with its line ends as they are, without a byte order mark; or why there is none.
    """
    if content is None:
        return (refused(path, root) if root is not None else None) or read_text(path)
    if len(content) > MAX_BYTES:
        return problem(path, 1, "", "too_large", size=len(content), limit=MAX_BYTES)
    return decode(content, path)


def parse(text: str, path: Path) -> Iterator[Loaded]:
    """Read content from text, by the way the name of `path` ends.

    Args:
        text: What a Markdown, JSON or JSON Lines file would hold.
        path: Its name; no file is opened.

    Yields:
        What it holds: one, or one for each line of JSON Lines.
    """
    if path.suffix == ".jsonl":
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield one(line.rstrip("\r"), path, number)
    elif path.suffix == ".json":
        yield one(text, path, 1)
    else:
        yield markdown(path, text=text)
