"""The filters work in a real Jinja2 and a real Django."""

from datetime import datetime, timedelta, timezone

import django
import jinja2
from django.conf import settings
from django.template import Context, Engine

from humaskit.integrations import jinja

WIB = timezone(timedelta(hours=7))
FACTS = {
    "start": datetime(2020, 10, 12, 9, 0, tzinfo=WIB),
    "end": datetime(2020, 10, 12, 12, 0, tzinfo=WIB),
    "now": datetime(2020, 10, 12, 8, 0, tzinfo=WIB),
}
EXPECTED = [
    "Senin, 12 Oktober 2020",
    "Senin (12/10/2020)",
    "pukul 09.00 WIB",
    "12 Oktober 2020 pukul 09.00 WIB",
    "Senin, 12 Oktober 2020, pukul 09.00—12.00 WIB",
    "dalam 1 jam",
]


def test_jinja() -> None:
    environment = jinja2.Environment(autoescape=True)
    jinja.install(environment)
    source = (
        "{{ start|format_date }}\n{{ start|format_date('pers') }}\n{{ start|format_time }}\n"
        "{{ start|format_datetime('dinas') }}\n{{ start|format_range(end) }}\n"
        "{{ start|format_relative(now=now) }}"
    )
    assert environment.from_string(source).render(FACTS).split("\n") == EXPECTED


def test_django() -> None:
    if not settings.configured:
        settings.configure(INSTALLED_APPS=["humaskit.integrations.django"], USE_TZ=False)
        django.setup()
    engine = Engine(
        libraries={"humaskit": "humaskit.integrations.django.templatetags.humaskit"}, debug=True
    )
    source = (
        "{% load humaskit %}{{ start|format_date }}\n{{ start|format_date:'pers' }}\n"
        "{{ start|format_time }}\n{{ start|format_datetime:'dinas' }}\n"
        "{{ start|format_range:end }}\n{{ start|format_relative:now }}"
    )
    assert engine.from_string(source).render(Context(FACTS)).split("\n") == EXPECTED
