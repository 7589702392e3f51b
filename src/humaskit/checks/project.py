"""The settings of a project: the table `[tool.humaskit]` of the nearest `pyproject.toml`.

Only the command and the pytest plugin read it; `check` knows what it is given.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final, TypedDict

from humaskit.checks._choice import Selectors, listed, settings
from humaskit.errors import InvalidValueError

_FILE: Final = "pyproject.toml"


class Choice(TypedDict):
    """What to hand to `check` for one file."""

    select: Selectors
    ignore: Selectors


@dataclass(frozen=True)
class Project:
    """The settings of a project (pengaturan proyek)."""

    root: Path
    """The folder of its `pyproject.toml`; patterns of files begin there."""
    select: tuple[str, ...] | None = None
    """Only these rules."""
    ignore: tuple[str, ...] | None = None
    """None of these rules."""
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By pattern of a path below the root, or of a file's name: none of these rules there."""

    def choice(
        self, path: str | Path, *, select: Selectors = None, ignore: Selectors = None
    ) -> Choice:
        """Return what to run on one file.

        Args:
            path: The file, absolute or from the working folder; `-` and the like match by name.
            select: What goes before the project's own `select`.
            ignore: What goes before the project's own `ignore`; never before ignores by file.
        """
        wanted = self.select if select is None else listed(select)
        unwanted = (self.ignore if ignore is None else listed(ignore)) or ()
        return {"select": wanted, "ignore": (*unwanted, *self._of(Path(path)))}

    def _of(self, path: Path) -> Iterable[str]:
        if not self.per_file_ignores:
            return
        place = path.resolve()
        inside = place.is_relative_to(self.root)
        below = place.relative_to(self.root).as_posix() if inside else place.as_posix()
        for pattern, selectors in self.per_file_ignores.items():
            whole = f"{pattern}*" if pattern.endswith("/") else pattern.removeprefix("./")
            if fnmatchcase(below, whole) or fnmatchcase(path.name, whole):
                yield from selectors


def read_project(folder: Path) -> Project:
    """Return the settings that hold in a folder; empty ones without a project.

    Args:
        folder: Where to begin; its parents are looked at after it.

    Raises:
        InvalidValueError: The file is no TOML, a setting does not exist (the nearest one is
            named), or a selector names no rule.
    """
    here = folder.resolve()
    for place in (here, *here.parents):
        path = place / _FILE
        if path.is_file():
            return _project(path)
    return Project(here)


def refuse_unknown(select: Selectors, ignore: Selectors) -> None:
    """Refuse selectors that name no rule, before any file is read.

    Raises:
        InvalidValueError: One names none; the nearest rule is named.
    """
    settings({"select": select, "ignore": ignore})


def _project(path: Path) -> Project:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _unusable(path, str(error)) from error
    tool = content.get("tool", {})
    table = tool.get("humaskit", {}) if isinstance(tool, dict) else None
    if not isinstance(table, dict):
        raise _unusable(path, "tool.humaskit")
    try:
        read = settings(table)
    except InvalidValueError as error:
        place = path.as_posix()
        texts = (f"{place}: {error.message}", f"{place}: {error.message_en}")
        raise InvalidValueError(error.subject, error.field, "", *texts, code=error.code) from error
    return Project(path.parent, read.select, read.ignore, read.per_file_ignores)


def _unusable(path: Path, why: str) -> InvalidValueError:
    return InvalidValueError(
        "config",
        "pyproject",
        "unusable",
        f"{path.as_posix()} tidak dapat dipakai: {why}",
        f"{path.as_posix()} cannot be used: {why}",
    )
