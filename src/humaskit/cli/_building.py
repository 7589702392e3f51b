"""Builds the site from what is in order."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from humaskit import site
from humaskit.cli._judging import Judged
from humaskit.models import Agency, Article, Event, Feedback


def held_back(judged: Sequence[Judged], *, force: bool) -> tuple[Judged, ...]:
    """Return the content that is not published, since it is proved wrong."""
    return () if force else tuple(one for one in judged if one.report and one.report.errors)


def build(
    judged: Sequence[Judged], without: Sequence[Judged], out: Path, *, at: datetime
) -> tuple[Path, ...]:
    """Write the site and return the files written, in the order of their paths."""
    left_out = {id(one) for one in without}
    models = [one.loaded.model for one in judged if id(one) not in left_out]
    content = site.Content(
        articles=tuple(model for model in models if isinstance(model, Article)),
        agencies=tuple(model for model in models if isinstance(model, Agency)),
        events=tuple(model for model in models if isinstance(model, Event)),
        feedback=tuple(model for model in models if isinstance(model, Feedback)),
    )
    return site.build(content, out, at=at)
