"""The text of a file: bounded, UTF-8, free of NUL bytes."""

import stat
from pathlib import Path
from typing import Final

from humaskit.loaders._loaded import Problem
from humaskit.loaders._problems import problem

MAX_BYTES: Final = 16 * 1024 * 1024
"""The largest file or line: twice what the largest body takes in UTF-8."""

_BOM: Final = b"\xef\xbb\xbf"
_OTHER_MARKS: Final = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_SORTS: Final = {
    stat.S_IFDIR: "folder",
    stat.S_IFIFO: "pipe",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "device",
    stat.S_IFBLK: "device",
}


def read_text(path: Path) -> str | Problem:
    """Return the text of a file with its line ends as they are, without a byte order mark."""
    refused = refuse_unreadable(path, limit=MAX_BYTES)
    if refused is not None:
        return refused
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        return unreadable(path, error)
    if len(content) > MAX_BYTES:
        return problem(path, 1, "", "too_large", size=len(content), limit=MAX_BYTES)
    return decode(content, path)


def refuse_unreadable(path: Path, *, limit: int | None) -> Problem | None:
    """Return why a path is no file to open, before it is opened; None where it is one."""
    try:
        status = path.stat()
    except OSError as error:
        return unreadable(path, error)
    if not stat.S_ISREG(status.st_mode):
        return problem(path, 1, "", "not_a_file", what=_SORTS[stat.S_IFMT(status.st_mode)])
    if limit is not None and status.st_size > limit:
        return problem(path, 1, "", "too_large", size=status.st_size, limit=limit)
    return None


def unreadable(path: Path, error: OSError) -> Problem:
    """Return the problem that the system's refusal is."""
    if isinstance(error, FileNotFoundError):
        return problem(path, 1, "", "not_found")
    return problem(path, 1, "", "unreadable", why=error.strerror or type(error).__name__)


def decode(content: bytes, path: Path, first_line: int = 1) -> str | Problem:
    """Return bytes as text, or where and why they are none; lines count from `first_line`."""
    if guess := _OTHER_MARKS.get(content[:2]):
        return problem(path, first_line, "", "encoding", offset=0, guess=guess)
    start = len(_BOM) if content.startswith(_BOM) and first_line == 1 else 0
    nul = content.find(0)
    if nul >= 0:
        return problem(path, first_line + content.count(b"\n", 0, nul), "", "nul", offset=nul)
    try:
        return content[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        offset = start + error.start
        line = first_line + content.count(b"\n", 0, offset)
        return problem(path, line, "", "encoding", offset=offset, guess="Windows-1252")
