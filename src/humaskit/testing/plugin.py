"""The pytest plugin: the fixture `assert_factual`, and content as tests.

`pytest --humaskit content/` makes each piece of content a test that fails with what is proved
wrong in it. Every run of pytest imports this module, so that all else is loaded when needed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from humaskit.checks import Report
    from humaskit.checks.project import Project
    from humaskit.loaders import Piece
    from humaskit.models.agency import Agency

_SUFFIXES = (".htm", ".html", ".json", ".jsonl", ".md", ".txt")


class NotFactualError(Exception):
    """Something in a piece of content is proved wrong, or it cannot be read."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--humaskit`."""
    parser.getgroup("humaskit").addoption(
        "--humaskit", action="store_true", help="check content files with humaskit, as tests"
    )


@pytest.fixture(scope="session")
def assert_factual(request: pytest.FixtureRequest) -> Callable[..., Report]:
    """`humaskit.testing.assert_factual`, with `select` and `ignore` of the project's settings."""
    from humaskit.testing import assert_factual as bare  # noqa: PLC0415 - see the top

    choice = _project(request.config).choice(request.config.rootpath)
    return partial(bare, config=dict(choice))


def pytest_configure(config: pytest.Config) -> None:
    """Refuse settings that do not exist before anything is collected.

    Raises:
        pytest.UsageError: The project's `pyproject.toml` cannot be used.
    """
    if config.getoption("--humaskit"):
        from humaskit.errors import HumaskitError  # noqa: PLC0415 - see the top

        try:
            _project(config)
        except HumaskitError as error:
            raise pytest.UsageError(f"humaskit: {error}") from error


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ContentFile | None:
    """Take every file with prose in it, if the run asks for content."""
    if not parent.config.getoption("--humaskit") or file_path.suffix not in _SUFFIXES:
        return None
    return ContentFile.from_parent(parent, path=file_path)


class ContentFile(pytest.File):
    """A file of content, or a bare text."""

    @override
    def collect(self) -> Iterator[ContentItem]:
        """Yield one test, or one for each line of a JSON Lines file."""
        from humaskit import loaders  # noqa: PLC0415 - see the top
        from humaskit.models.agency import Agency  # noqa: PLC0415

        agencies = self.config.stash.setdefault(_AGENCIES, {})
        for piece in loaders.pieces(self.path):
            model = piece.loaded.model
            if isinstance(model, Agency):
                agencies[model.id] = model
            name = f"{piece.loaded.line('')}" if self.path.suffix == ".jsonl" else "content"
            yield ContentItem.from_parent(self, name=name, piece=piece)


class ContentItem(pytest.Item):
    """One piece of content as a test."""

    def __init__(self, *, piece: Piece, **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type] # what pytest hands from from_parent
        self.piece = piece

    @override
    def runtest(self) -> None:
        """Fail with what could not be read, or is proved wrong."""
        from humaskit.reporters import Entry, Notice  # noqa: PLC0415 - see the top
        from humaskit.testing._factual import failure_text  # noqa: PLC0415

        loaded, report = self.piece.loaded, self._report()
        if report.ok and not loaded.problems:
            return
        try:
            path = self.path.relative_to(self.config.invocation_params.dir).as_posix()
        except ValueError:
            path = self.path.as_posix()
        lines = {name: loaded.line(name) for name in ("title", "summary", *report.sources)}
        notices = tuple(Notice(found.line, found.code, *found.texts) for found in loaded.problems)
        raise NotFactualError(failure_text(Entry(path, report, lines, loaded.verbatim, notices)))

    @override
    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where it stands."""
        return self.path, self.piece.loaded.line("") - 1, f"humaskit: {self.path.name}"

    @override
    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], *_: object) -> str:
        """Return what is wrong, without the way through this plugin."""
        if isinstance(excinfo.value, NotFactualError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def _report(self) -> Report:
        from humaskit.checks import Report, check, check_text  # noqa: PLC0415 - see the top
        from humaskit.models import Article, Event  # noqa: PLC0415

        choice = _project(self.config).choice(self.path)
        model = self.piece.loaded.model
        if self.piece.text is not None:
            return check_text(self.piece.text, format=self.piece.format, **choice)
        if not isinstance(model, Article | Event):
            return Report()
        publisher = model.publisher if isinstance(model, Article) else model.organizer
        agency = self.config.stash[_AGENCIES].get(publisher.id)
        return check(model, agency=agency, **choice)


_AGENCIES: pytest.StashKey[dict[str, Agency]] = pytest.StashKey()
_PROJECT: pytest.StashKey[Project] = pytest.StashKey()


def _project(config: pytest.Config) -> Project:
    if _PROJECT not in config.stash:
        from humaskit.checks.project import read_project  # noqa: PLC0415 - see the top

        config.stash[_PROJECT] = read_project(config.rootpath)
    return config.stash[_PROJECT]
