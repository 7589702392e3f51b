"""Checking content: what the rules find in an article, an event or bare text."""

import difflib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from humaskit import catalog
from humaskit.checks._choice import Selectors, chosen
from humaskit.checks._engine import run
from humaskit.checks._report import Failure, Report, Suppressed
from humaskit.errors import InvalidValueError
from humaskit.reading import FORMATS, Draft, Format
from humaskit.rules import Rule

if TYPE_CHECKING:  # a bare text is checked without any model
    from humaskit.models.agency import Agency
    from humaskit.models.article import Article
    from humaskit.models.event import Event

__all__ = ["Failure", "Report", "Selectors", "Suppressed", "check", "check_text", "run"]


def check(
    article: "Article | Event",
    *,
    agency: "Agency | None" = None,
    at: datetime | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    rules: Iterable[Rule] = (),
    config: Mapping[str, object] | None = None,
) -> Report:
    """Check an article or an event.

    Args:
        article: What to check. Of an event, `title` is its name and `body` its description.
        agency: Its publisher, for rules that must know where it sits.
        at: The moment of the check, aware; nothing here reads the clock.
        select: Only these rules: codes, beginnings of codes, or names.
        ignore: None of these rules.
        rules: Rules of your own, beside those of the package.
        config: `select` and `ignore` as a mapping, for what the arguments leave open;
            `per-file-ignores` is accepted and left to those who know the file.

    Returns:
        A report; its findings point into the fields exactly as the article holds them.

    Raises:
        InvalidValueError: A selector names no rule, or a setting does not exist.
    """
    own = tuple(rules)
    selected = chosen(select, ignore, own, config)
    draft = Draft.of(article, agency=agency, at=at)
    return run(draft, selected, (*catalog.rules(), *own))


def check_text(
    body: str,
    *,
    title: str = "",
    published: date | None = None,
    region: str | None = None,
    format: Format = "text",  # noqa: A002 - the promised name of the argument
    select: Selectors = None,
    ignore: Selectors = None,
) -> Report:
    """Check bare text, for editors, tests and hooks of a CMS.

    Args:
        body: The text, in `format`.
        title: Its headline, plain text.
        published: The day it speaks from; missing years and relative days resolve from it.
        region: Kemendagri code (`74`, `74.71`) of where the publisher sits.
        format: `text`, `markdown` or `html`.
        select: Only these rules: codes, beginnings of codes, or names.
        ignore: None of these rules.

    Returns:
        A report; its findings point into `title` and `body` exactly as given.

    Raises:
        InvalidValueError: A selector names no rule, or there is no such format.
    """
    if format not in FORMATS:
        nearest = difflib.get_close_matches(str(format), FORMATS, n=1, cutoff=0.0)[0]
        raise InvalidValueError(
            "check",
            "format",
            "unknown_format",
            f"Tidak ada format '{format}'; yang terdekat '{nearest}'",
            f"there is no format '{format}'; the nearest is '{nearest}'",
        )
    selected = chosen(select, ignore, (), None)
    draft = Draft.from_text(body, title=title, published=published, region=region, format=format)
    return run(draft, selected, catalog.rules())
