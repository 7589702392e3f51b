import subprocess
import sys
from datetime import datetime
from typing import Any

import feedparser
import pytest

from browsing import build
from humaskit import site
from humaskit.errors import InvalidValueError, MissingExtraError
from humaskit.site import _templates
from publishing import DITJEN, HOST, LAPAS, LATER, agency, article


def test_nothing_gives_a_style_sheet_alone() -> None:
    assert list(site.pages(site.Content(), at=LATER)) == ["style.css"]


def test_the_agency_at_the_top_speaks_for_all() -> None:
    ditjen = agency(**DITJEN, slug="a-ditjen", website="https://ditjen.example.go.id")
    lapas = agency(slug="0-lapas", parent=DITJEN)
    files = build(agencies=(lapas, ditjen))
    assert feedparser.parse(files["rss.xml"]).feed.title == "Ditjen Contoh"
    loop = build(agencies=(agency(parent=DITJEN), ditjen.replace(parent=LAPAS)))
    assert feedparser.parse(loop["rss.xml"]).feed.title == "Ditjen Contoh"


@pytest.mark.parametrize(
    ("content", "base"),
    [
        ({"base_url": "https://humas.example.go.id/"}, "https://humas.example.go.id/rss.xml"),
        ({"agencies": ()}, f"{HOST}/rss.xml"),
    ],
)
def test_the_site_knows_where_it_is_served(content: dict[str, Any], base: str) -> None:
    files = build(article(1), **content)
    assert f'href="{base}" rel="self"'.encode() in files["rss.xml"]


def test_a_site_that_is_served_nowhere_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="say base_url"):
        build(agencies=(agency(website=None),))


def test_two_agencies_with_one_slug_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="belongs to 2 agencies"):
        build(agencies=(agency(), agency(**DITJEN)))


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="must have a zone"):
        site.pages(site.Content(), at=datetime(2020, 1, 1))  # noqa: DTZ001 - the fault itself


def test_a_missing_template_engine_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    _templates._environment.cache_clear()  # noqa: SLF001 - it may hold an engine already
    with pytest.raises(MissingExtraError, match=r"humaskit\[site\]"):
        build()
    monkeypatch.undo()
    assert build()


def test_equal_content_gives_equal_bytes_in_any_order() -> None:
    one, two = article(1), article(2, co_publishers=[DITJEN])
    assert build(one, two) == build(two, one)


def test_importing_the_site_loads_no_engine() -> None:
    code = (
        "import sys, humaskit.site;"
        "guests = {'lxml', 'feedgen', 'nh3', 'markdown_it', 'jinja2'};"
        "print(sorted(guests & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
