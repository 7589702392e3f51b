from datetime import datetime
from pathlib import Path

import pytest

from humaskit.checks import Report
from humaskit.cli import _judging
from humaskit.loaders import folder
from humaskit.models import Agency, Article, Event

NEWSROOM = Path(__file__).parents[2] / "examples" / "newsroom"
AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")


def test_each_article_and_event_is_checked_against_the_agency_that_publishes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, str | None, object]] = []

    def check(model: Article | Event, *, agency: Agency | None, at: object, **_: object) -> Report:
        asked.append((model.slug, agency.acronym if agency else None, at))
        return Report()

    monkeypatch.setattr(_judging, "check", check)
    everything = tuple(folder(NEWSROOM))
    judged = _judging.judge(everything, at=AT, select=None, ignore=None, config={}, title="")
    assert len(judged) == 32
    assert len(asked) == 19
    assert ("pasar-murah", "Pemkab Wairanu", AT) in asked
    assert ("lomba-foto-pesisir-saramata", "Pemprov Saramata", AT) in asked
    without = [loaded for loaded in everything if not isinstance(loaded.model, Agency)]
    asked.clear()
    _judging.judge(without, at=AT, select=None, ignore=None, config={}, title="")
    assert {acronym for _, acronym, _ in asked} == {None}
