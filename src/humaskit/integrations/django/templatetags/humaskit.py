"""Django filters that write Indonesian dates and times: `{% load humaskit %}`.

`{{ day|format_date:"pers" }}`, `{{ start|format_range:end }}`, `{{ moment|format_relative:now }}`.
"""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from django import template

from humaskit import dates


class Library(Protocol):
    """What is needed of `django.template.Library`, which ships no types."""

    def filter(self, name: str, filter_func: Callable[..., str]) -> object:
        """Register a filter."""


register: Library = template.Library()


def format_relative(moment: date, now: date) -> str:
    """Write how far a moment is from now, in book style (waktu nisbi)."""
    return dates.format_relative(moment, now=now)


for _name in ("format_date", "format_datetime", "format_range", "format_time"):
    register.filter(_name, getattr(dates, _name))
register.filter("format_relative", format_relative)
