from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from humaskit.checks import Report
from humaskit.checks.project import Project
from humaskit.cli import _judging
from humaskit.cli._workers import Workers
from humaskit.loaders import Piece, folder
from humaskit.models import Agency, Article, Event

NEWSROOM = Path(__file__).parents[2] / "examples" / "newsroom"
AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")


def judge(everything: Sequence[Piece]) -> tuple[_judging.Judged, ...]:
    choice = Project(NEWSROOM).choice
    return _judging.judge(everything, at=AT, choice=choice, workers=Workers(1), title="")


def test_each_article_and_event_is_checked_against_the_agency_that_publishes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, str | None, object]] = []

    def check(model: Article | Event, *, agency: Agency | None, at: object, **_: object) -> Report:
        asked.append((model.slug, agency.acronym if agency else None, at))
        return Report()

    monkeypatch.setattr(_judging, "check", check)
    everything = tuple(map(Piece, folder(NEWSROOM)))
    judged = judge(everything)
    assert len(judged) == 32
    assert len(asked) == 19
    assert ("pasar-murah", "Pemkab Wairanu", AT) in asked
    assert ("lomba-foto-pesisir-saramata", "Pemprov Saramata", AT) in asked
    without = [one for one in everything if not isinstance(one.loaded.model, Agency)]
    asked.clear()
    judge(without)
    assert {acronym for _, acronym, _ in asked} == {None}
