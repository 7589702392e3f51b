"""Says in a test what is wrong in a text. Rules are loaded when something is asserted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a pytest plugin is imported by every test run, with content or without
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from humaskit.checks import Report, Selectors
    from humaskit.checks.project import Choice
    from humaskit.models.agency import Agency
    from humaskit.models.article import Article
    from humaskit.models.event import Event
    from humaskit.reporters import Entry
    from humaskit.rules import Rule


def assert_factual(
    article: Article | Event,
    *,
    agency: Agency | None = None,
    at: datetime | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    rules: Iterable[Rule] = (),
    config: Mapping[str, object] | None = None,
) -> Report:
    """Assert that nothing in an article is proved wrong.

    Args:
        article: An article or an event.
        agency: Its publisher, as `humaskit.check` takes it.
        at: The moment of the check, aware.
        select: Only these rules.
        ignore: None of these rules.
        rules: Rules of your own.
        config: Settings, as `humaskit.check` takes them.

    Returns:
        The report; it may hold warnings and advice.

    Raises:
        AssertionError: There are errors, or a rule broke down. The message shows each with its
            line, a caret, the norm and the suggestion.
        InvalidValueError: A selector names no rule.
    """
    __tracebackhide__ = True
    from humaskit.checks import check  # noqa: PLC0415 - see the top
    from humaskit.reporters import Entry  # noqa: PLC0415

    choice: Choice = {"select": select, "ignore": ignore}
    report = check(article, agency=agency, at=at, rules=rules, config=config, **choice)
    if not report.ok:
        raise AssertionError(failure_text(Entry(article.slug, report)))
    return report


def failure_text(entry: Entry) -> str:
    """Return the errors of a report as a failing test shows them; warnings stay out."""
    from dataclasses import replace  # noqa: PLC0415 - see the top

    from humaskit import reporters  # noqa: PLC0415

    proved = replace(entry, report=replace(entry.report, findings=entry.report.errors))
    return reporters.full([proved], norms=True).rstrip("\n")
