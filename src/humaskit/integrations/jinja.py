"""Jinja2 filters that write Indonesian dates and times."""

from typing import Protocol

from humaskit import dates

NAMES = ("format_date", "format_datetime", "format_range", "format_relative", "format_time")


class Environment(Protocol):
    """What is needed of `jinja2.Environment`."""

    filters: dict[str, object]


def install(environment: Environment) -> None:
    """Give a `jinja2.Environment` the filters, by the names of the functions in `humaskit.dates`.

    `{{ day | format_date("pers") }}`, `{{ start | format_range(end) }}`,
    `{{ moment | format_relative(now=now) }}`.
    """
    environment.filters.update({name: getattr(dates, name) for name in NAMES})
