"""What the command knows about each piece of content: what was read, what the rules found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from humaskit.checks import Report, check, check_text
from humaskit.checks.project import Choice
from humaskit.cli._words import both
from humaskit.cli._workers import Workers
from humaskit.loaders import Loaded, Piece, Problem, TextFormat
from humaskit.reporters import Entry, Notice

if TYPE_CHECKING:  # a bare text is checked without any model
    from humaskit.loaders import Root
    from humaskit.models import Agency, Article, Event

_FIELDS = ("title", "summary", "body")


@dataclass(frozen=True)
class Judged:
    """One piece of content and the report on it; None where no rule applies to its sort."""

    loaded: Loaded
    report: Report | None

    @property
    def ok(self) -> bool:
        """Whether it could be read and holds no error."""
        return not self.loaded.problems and (self.report is None or self.report.ok)

    @property
    def sort(self) -> str:
        """`article`, `event`, `agency`, `feedback`, `text` or `unread`."""
        if self.loaded.model is not None:
            return self.loaded.model.type
        return "unread" if self.loaded.problems else "text"

    @cached_property
    def entry(self) -> Entry:
        """What reporters want of it."""
        report = self.report or Report()
        fields = {*_FIELDS, *report.sources}
        return Entry(
            self.loaded.path.as_posix(),
            report,
            {field: self.loaded.line(field) for field in sorted(fields)},
            self.loaded.verbatim,
            tuple(map(_notice, self.loaded.problems)),
        )


def judge(
    everything: Sequence[Piece],
    *,
    at: datetime,
    choice: Callable[[Path], Choice],
    workers: Workers,
    title: str,
) -> tuple[Judged, ...]:
    """Check all articles, events and bare texts, content against the agency that publishes it."""
    models = (one.loaded.model for one in everything)
    agencies = {model.id: model for model in models if model and model.type == "agency"}
    kept = tuple(_without_twins(everything))
    tasks = [_task(one, agencies, at, choice) for one in kept]
    work = [task for task in tasks if task is not None]
    reports = workers.map(_check, work, title)
    return tuple(
        Judged(one.loaded, next(reports) if task is not None else None)
        for one, task in zip(kept, tasks, strict=True)
    )


class _Task(NamedTuple):
    content: "Article | Event | str"
    format: TextFormat
    agency: "Agency | None"
    at: datetime
    choice: Choice


def _task(
    one: Piece, agencies: "dict[str, Agency]", at: datetime, choice: Callable[[Path], Choice]
) -> _Task | None:
    model, path = one.loaded.model, one.loaded.path
    if one.text is not None:
        return _Task(one.text, one.format, None, at, choice(path))
    if model is None:
        return None
    if model.type == "article":
        return _Task(model, "text", agencies.get(model.publisher.id), at, choice(path))
    if model.type == "event":
        return _Task(model, "text", agencies.get(model.organizer.id), at, choice(path))
    return None


def _check(task: _Task) -> Report:
    if isinstance(task.content, str):
        return check_text(task.content, format=task.format, **task.choice)
    return check(task.content, agency=task.agency, at=task.at, **task.choice)


def _notice(found: Problem) -> Notice:
    return Notice(found.line, found.code, *found.texts)


def _without_twins(everything: Sequence[Piece]) -> Iterator[Piece]:
    """Yield all; what takes an id (and version) that another has becomes a problem."""
    first: dict[tuple[str, int], Loaded] = {}
    for one in everything:
        loaded = one.loaded
        if loaded.model is None:
            yield one
            continue
        other = first.setdefault(_identity(loaded.model), loaded)
        yield one if other is loaded else Piece(_twin(loaded, other))


def _identity(model: "Root") -> tuple[str, int]:
    return model.id, model.version if model.type == "article" else 0


def _twin(loaded: Loaded, other: Loaded) -> Loaded:
    place = f"{other.path.as_posix()}:{other.line('id')}"
    texts = both("same_id", place=place)
    found = Problem(loaded.path, loaded.line("id"), "id", "humas.content.same_id", *texts)
    return replace(loaded, model=None, problems=(found,))
