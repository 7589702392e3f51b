"""The demo's pages as headless Chromium sees them; skipped, with the reason, where there is none.

The browser is `HUMASKIT_CHROMIUM`, or one on PATH, or Playwright's own; `.ci/run` installs one.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from chromium import NO_BROWSER
from humaskit import loaders, schemaorg, social
from humaskit.models import Agency, Article, Event

ROOT = Path(__file__).parents[2]
NEWSROOM = ROOT / "examples" / "newsroom"
AT = "2026-08-24T10:00:00+07:00"
BASE = "https://kembiwa.example.go.id"

Seen = Mapping[str, Mapping[str, Any]]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Return what a browser saw of each page of the demo, by its path."""
    out = tmp_path_factory.mktemp("demo")
    build: list[str | Path] = [
        sys.executable,
        "-m",
        "humaskit.cli",
        "build",
        NEWSROOM,
        out,
        "--at",
        AT,
    ]
    built = subprocess.run(build, capture_output=True, text=True, check=False)
    assert built.stderr == ""
    look: list[str | Path] = [sys.executable, ROOT / "tests" / "chromium.py", out, BASE]
    looked = subprocess.run(look, capture_output=True, text=True, check=False, timeout=300)
    if looked.returncode == NO_BROWSER:
        pytest.skip(looked.stdout.strip())
    assert looked.stderr == ""
    found: Seen = json.loads(looked.stdout)
    assert len(found) > 30
    return found


def newsroom(folder: str) -> list[object]:
    return [loaders.markdown(path).model for path in sorted((NEWSROOM / folder).glob("*.md"))]


def said(page: Mapping[str, Any], name: str) -> list[str]:
    return [value for key, value in page["metas"] if key == name]


def linked(page: Mapping[str, Any], rel: str) -> list[str]:
    return [link["href"] for link in page["links"] if rel in link["rel"].split()]


def test_the_browser_complains_of_nothing(seen: Seen) -> None:
    for path, page in seen.items():
        assert page["complaints"] == [], path
        assert page["missing"] == [], path
        assert page["mode"] == "CSS1Compat", path


def test_nothing_is_asked_of_others_but_the_pictures_that_a_page_shows(seen: Seen) -> None:
    for path, page in seen.items():
        shown = {image["src"] for image in page["images"]}
        assert [url for kind, url in page["outside"] if kind != "image" or url not in shown] == []
        assert (page["scripts"], page["handlers"]) == (0, 0), path


def test_every_head_tag_stays_in_the_head(seen: Seen) -> None:
    for path, page in seen.items():
        assert page["strayed"] == 0, path
        assert page["styled"] > 30, path
        assert page["lang"] == "id", path


def test_every_page_says_what_it_is(seen: Seen) -> None:
    for path, page in seen.items():
        [title] = said(page, "og:title")
        assert page["title"].startswith(title), path
        [kind] = said(page, "og:type")
        assert kind in {"article", "event", "profile", "website"}, path
        assert said(page, "og:url") == linked(page, "canonical"), path
        for name in ("og:site_name", "og:locale", "twitter:card", "twitter:title", "viewport"):
            assert len(said(page, name)) == 1, (path, name)
        assert said(page, "og:description") == said(page, "description"), path


def test_every_page_leads_to_feeds(seen: Seen) -> None:
    wanted = {"application/rss+xml", "application/atom+xml", "application/feed+json"}
    for path, page in seen.items():
        feeds = {link["type"] for link in page["links"] if link["rel"] == "alternate"}
        assert feeds >= wanted, path
        assert all(link.startswith(BASE) for link in linked(page, "stylesheet")), path


def test_every_page_carries_data_that_holds(seen: Seen) -> None:
    for path, page in seen.items():
        assert page["data"], path
        for document in page["data"]:
            assert document["@context"] == "https://schema.org", path
            assert [one for one in schemaorg.check(document) if one.severity == "error"] == [], path


def test_every_picture_has_an_alternative_text(seen: Seen) -> None:
    images = [image for page in seen.values() for image in page["images"]]
    assert images
    assert all(image["alt"] is not None for image in images)


def test_every_page_fits_a_phone(seen: Seen) -> None:
    """WCAG 2.2, 1.4.10: no scrolling in two directions; the window is 360 pixels wide."""
    assert {path: page["width"] for path, page in seen.items() if page["width"] > 360} == {}


def test_the_head_of_each_article_is_its_card(seen: Seen) -> None:
    bodies = {one.id: one for one in newsroom("instansi") if isinstance(one, Agency)}
    at, found = datetime.fromisoformat(AT), 0
    for shown in newsroom("artikel"):
        assert isinstance(shown, Article)
        body = bodies[shown.publisher.id]
        page = seen.get(f"{body.slug}/{shown.slug}/index.html")
        if page is None:
            continue
        found += 1
        card = social.card(shown, at=at, agency=body)
        wanted = [dict(tag.attributes) for tag in card.tags if tag.name == "meta"]
        told = [(one.get("property") or one.get("name"), one["content"]) for one in wanted]
        assert [(key, value) for key, value in page["metas"] if key not in {"", "viewport"}] == told
        assert page["title"] == card.tags[0].text
        assert page["heading"] == shown.headline
        if shown.state == "published":
            [article] = [
                one
                for document in page["data"]
                for one in document.get("@graph", [])
                if one.get("@id") == shown.id
            ]
            assert article["headline"] == shown.headline
    assert found >= 10


def test_every_event_has_a_page_and_its_place_in_the_agenda(seen: Seen) -> None:
    held = [one for one in newsroom("agenda") if isinstance(one, Event)]
    told = {one.get("@id") for one in seen["agenda.html"]["data"]}
    assert len(held) == 5
    assert told >= {one.id for one in held}
    for one in held:
        page = seen[f"agenda/{one.slug}/index.html"]
        assert page["heading"] == one.name
        assert said(page, "event:start_time") == [one.starts_at.isoformat()]
        assert page["data"][0]["@graph"][0]["@id"] == one.id


def test_a_question_that_was_answered_is_shown_and_nothing_of_who_asked(seen: Seen) -> None:
    page = seen["tanya/lokasi-pasar-murah/index.html"]
    assert page["data"][0]["@type"] == "QAPage"
    assert said(page, "robots") == []
    whole = json.dumps(seen, ensure_ascii=False)
    for line in (NEWSROOM / "umpan-balik" / "2026.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        private = [told["tracking_code"], *told.get("submitter", {}).values()]
        assert [fact for fact in private if fact in whole] == []


def test_what_is_embargoed_is_on_no_page(seen: Seen) -> None:
    hidden = loaders.markdown(NEWSROOM / "artikel" / "08-embargo-anggaran-layanan.md").model
    assert isinstance(hidden, Article)
    whole = json.dumps(seen, ensure_ascii=False)
    for fact in (hidden.id, hidden.headline, hidden.slug):
        assert fact not in whole
