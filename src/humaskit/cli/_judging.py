"""What the command knows about each piece of content: what was read, what the rules found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from humaskit.checks import Report, Selectors, check
from humaskit.cli._reading import with_progress
from humaskit.cli._words import both
from humaskit.loaders import Loaded, Problem, Root
from humaskit.models import Agency, Article, Event
from humaskit.reporters import Entry

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
        """`article`, `event`, `agency`, `feedback` or `unread`."""
        return "unread" if self.loaded.model is None else self.loaded.model.type

    @cached_property
    def entry(self) -> Entry:
        """What reporters want of it."""
        lines = {field: self.loaded.line(field) for field in _FIELDS}
        return Entry(self.loaded.path.as_posix(), self.report or Report(), lines)


def judge(
    everything: Sequence[Loaded],
    *,
    at: datetime,
    select: Selectors,
    ignore: Selectors,
    config: Mapping[str, object],
    title: str,
) -> tuple[Judged, ...]:
    """Check all articles and events, each against the agency that publishes it."""
    models = (loaded.model for loaded in everything)
    agencies = {model.id: model for model in models if isinstance(model, Agency)}
    judged: list[Judged] = []
    for loaded in with_progress(tuple(_without_twins(everything)), title):
        model, report = loaded.model, None
        if isinstance(model, Article | Event):
            publisher = model.publisher if isinstance(model, Article) else model.organizer
            agency = agencies.get(publisher.id)
            report = check(model, agency=agency, at=at, select=select, ignore=ignore, config=config)
        judged.append(Judged(loaded, report))
    return tuple(judged)


def _without_twins(everything: Sequence[Loaded]) -> Iterator[Loaded]:
    """Yield all; what takes an id (and version) that another has becomes a problem."""
    first: dict[tuple[str, int], Loaded] = {}
    for loaded in everything:
        if loaded.model is None:
            yield loaded
            continue
        other = first.setdefault(_identity(loaded.model), loaded)
        yield loaded if other is loaded else _twin(loaded, other)


def _identity(model: Root) -> tuple[str, int]:
    return model.id, model.version if isinstance(model, Article) else 0


def _twin(loaded: Loaded, other: Loaded) -> Loaded:
    place = f"{other.path.as_posix()}:{other.line('id')}"
    texts = both("same_id", place=place)
    found = Problem(loaded.path, loaded.line("id"), "id", "humas.content.same_id", *texts)
    return replace(loaded, model=None, problems=(found,))
