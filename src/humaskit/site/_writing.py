"""Pages into files: each whole or not at all, never outside the folder."""

import os
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from humaskit.errors import InvalidValueError
from humaskit.site._content import Content
from humaskit.site._pages import pages


def build(content: Content, out: str | os.PathLike[str], *, at: datetime) -> tuple[Path, ...]:
    """Write a site into a folder, and return the files written, sorted by path.

    The folder is made where it is missing. Files of an earlier build that are no longer part of
    the site stay: build into an empty folder to be rid of them.

    Args:
        content: What to publish.
        out: The folder.
        at: The moment to judge embargoes, schedules and expiries by, aware.

    Raises:
        InvalidValueError: As `pages` and `write`.
        MissingExtraError: Jinja2 is not installed.
        OSError: The folder cannot be written.
    """
    return write(pages(content, at=at), out)


def write(files: Mapping[str, bytes], out: str | os.PathLike[str]) -> tuple[Path, ...]:
    """Write files below a folder, and return their paths, in the given order.

    Each is written beside its place and then moved there, so that a reader sees the old one or
    the new one, never a half.

    Args:
        files: Paths below the folder, with `/`, and their bytes.
        out: The folder.

    Raises:
        InvalidValueError: A path leads out of the folder, also through a symbolic link.
        OSError: The folder cannot be written.
    """
    root = Path(out)
    return tuple(_written(root, path, data) for path, data in files.items())


def _written(root: Path, path: str, data: bytes) -> Path:
    target = root / path
    if not target.parent.resolve().is_relative_to(root.resolve()) or target.name in {"", ".."}:
        raise InvalidValueError(
            "site",
            "path",
            "outside",
            f"'{path}' berada di luar folder tujuan",
            f"'{path}' leads out of the folder",
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".humaskit-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise
    return target
