import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from humaskit import schemaorg
from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker.google import rows

HOST = "https://humas.contoh.example.go.id"
SCRIPT = Path(__file__).parents[2] / "scripts" / "freshness.py"
FEATURES = {
    *("Article", "Event", "Organization", "BreadcrumbList", "WebSite", "ProfilePage"),
    *("ImageObject", "DiscussionForumPosting", "Comment", "QAPage"),
}


def node(kind: str, **said: object) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": kind, **said}


def asked(document: dict[str, Any], code: str = "google-required") -> list[str]:
    found = schemaorg.check(document, google=True)
    return [f"{p.path}.{p.term}" for p in found if p.code == code]


def test_each_row_names_terms_a_page_and_a_day() -> None:
    assert {row.feature for row in rows()} == FEATURES
    for row in rows():
        assert all(vocabulary.term("type", kind) for kind in row.types)
        assert all(vocabulary.term("property", name) for name in (*row.steps, *row.wanted))
        assert row.scope in {"each", "any", "but-last", "two"}
        assert row.requirement in {"required", "recommended"}
        assert row.source.startswith("https://developers.google.com/search/docs/appearance/")
        assert date.fromisoformat(row.dated) >= date(2025, 12, 10)


PLACE = {"@type": "Place", "name": "Aula", "address": "Jalan Contoh 1"}
SARI = {"@type": "Person", "name": "Sari Contoh"}
CRUMBS = [
    {"@type": "ListItem", "position": 1, "name": "Beranda", "item": f"{HOST}/"},
    {"@type": "ListItem", "position": 2, "name": "Berita"},
]
ANSWER = {"@type": "Answer", "text": "Pukul 8."}
QUESTION = {"@type": "Question", "name": "Kapan?", "answerCount": 1}
EVENT = {"name": "a", "startDate": "2026-08-17"}
POST = {"author": SARI, "datePublished": "2026-08-17", "text": "a"}


@pytest.mark.parametrize(
    ("document", "missing"),
    [
        (node("NewsArticle"), []),
        (node("Place"), []),
        (node("Event"), ["$.name", "$.startDate", "$.location"]),
        (node("EducationEvent", **EVENT, location=PLACE), []),
        (node("Event", **EVENT, location="Aula"), ["$.location.address"]),
        (node("Event", **EVENT, location=[PLACE, {"@type": "VirtualLocation"}]), []),
        (node("Event", **EVENT, location={"@type": "VirtualLocation"}), ["$.location.address"]),
        (node("Event", **{**EVENT, "name": ""}, location=PLACE), ["$.name"]),
        (node("BreadcrumbList", itemListElement=CRUMBS), []),
        (node("BreadcrumbList", itemListElement={"@list": CRUMBS}), []),
        (node("BreadcrumbList", itemListElement=CRUMBS[:1]), ["$.itemListElement"]),
        (node("BreadcrumbList", itemListElement=CRUMBS[::-1]), ["$.itemListElement.item"]),
        (node("WebSite", name="a"), ["$.url"]),
        (node("ProfilePage", mainEntity={"@type": "Person"}), ["$.mainEntity.name"]),
        (node("ImageObject", creditText="a"), ["$.contentUrl"]),
        (node("ImageObject", contentUrl=f"{HOST}/a.jpg"), ["$.creator"]),
        (node("DiscussionForumPosting", **POST), []),
        (node("DiscussionForumPosting", **{**POST, "author": "Sari"}), ["$.author.name"]),
        (
            node("SocialMediaPosting", **POST, comment={"@type": "Comment", **POST, "text": None}),
            ["$.comment.text"],
        ),
        (node("BlogPosting"), []),
        (node("QAPage", mainEntity={**QUESTION, "acceptedAnswer": ANSWER}), []),
        (node("QAPage", mainEntity=QUESTION), ["$.mainEntity.acceptedAnswer"]),
    ],
)
def test_what_google_requires(document: dict[str, Any], missing: list[str]) -> None:
    assert asked(document) == missing


def test_a_graph_is_asked_node_by_node_and_its_references_followed() -> None:
    event = {"@type": "Event", **EVENT, "location": {"@id": "#aula"}}
    hall = {"@id": "#aula", "@type": "Place", "name": "Aula"}
    graph = {"@context": "https://schema.org", "@graph": [event, hall]}
    assert asked(graph) == ["$.@graph[0].location.address"]
    address = {"@id": "#aula", "address": "Jalan Contoh 1"}
    for described in ([hall, address], [address, hall]):
        assert asked({**graph, "@graph": [event, *described]}) == []


def test_recommendations_are_advice_and_are_asked_for() -> None:
    document = node("NewsArticle", headline="a", author={**SARI, "sameAs": f"{HOST}/sari"})
    wanted = asked(document, "google-recommended")
    assert wanted == ["$.dateModified", "$.datePublished", "$.image"]
    found = schemaorg.check(document, google=True)
    assert {str(problem.severity) for problem in found} == {"advice"}
    assert schemaorg.check(document) == ()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["2026-01-01"], 0, ""),
        (["2026-11-27"], 1, "WebSite: 3 rows of 2025-12-10, 352 days old: "),
        (["2027-03-08"], 1, "Article: 7 rows of 2026-09-08, 181 days old: "),
        ([], 2, "usage"),
        (["besok"], 2, "usage"),
    ],
)
def test_old_rows_are_listed(arguments: list[str], code: int, said: str) -> None:
    run = subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False
    )
    assert run.returncode == code
    assert said in run.stdout
