"""The settings of a project: the table `[tool.humaskit]` of the nearest `pyproject.toml`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from humaskit.errors import InvalidValueError


def settings(folder: Path) -> Mapping[str, object]:
    """Return what a project sets for its checks (`select`, `ignore`); nothing without a project.

    Args:
        folder: Where to begin; its parents are looked at after it.

    Raises:
        InvalidValueError: The file is no TOML, or its table is none.
    """
    here = folder.resolve()
    for place in (here, *here.parents):
        path = place / "pyproject.toml"
        if path.is_file():
            return _table(path)
    return {}


def _table(path: Path) -> Mapping[str, object]:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unusable(path, str(error)) from error
    table = content.get("tool", {}).get("humaskit", {})
    if not isinstance(table, dict):
        raise _unusable(path, "tool.humaskit")
    return table


def _unusable(path: Path, why: str) -> InvalidValueError:
    return InvalidValueError(
        "config",
        "pyproject",
        "unusable",
        f"{path.as_posix()} tidak dapat dipakai: {why}",
        f"{path.as_posix()} cannot be used: {why}",
    )
