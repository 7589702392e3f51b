"""The tables from model field to term, against the models and against the vocabulary."""

import importlib.util
from collections import Counter
from pathlib import Path

import pytest
from pydantic import BaseModel

from fullness import MEDIA, full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.models.article import ArticleKind
from humaskit.models.public_feedback import PublicFeedback
from humaskit.schemaorg._article import TYPES
from humaskit.schemaorg._row import Mapped
from humaskit.schemaorg._tables import TABLES, UNTOLD
from parts import parts
from publishing import HOST, LAPAS, article
from vocabulary import PENDING, above, index

ROOT = Path(__file__).parents[2]
HOLDERS: dict[str, tuple[str, ...]] = {
    "Body": ("Article",),
    "ChannelPost": ("Article",),
    "Dateline": ("Article",),
    "Policies": ("Agency",),
    "Rights": ("Article", "Image", "Video", "Audio", "Document"),
    "SocialAccount": ("Agency",),
}
"""Parts whose terms stand on the thing that holds them, with what that is."""
KINDS: dict[str, set[str]] = {
    "Agency": {"GovernmentOffice"},
    "Article": {*TYPES.values()} - {"Report"},
    "PublicFeedback": {"Question"},
    "PublicResponse": {"Comment"},
    "Venue": {"GovernmentOffice"},
}
"""Types that a model bears besides that of its table."""
OWN: dict[str, set[str]] = {
    "answerCount": {"Question"},
    "acceptedAnswer": {"Question"},
    "openingHoursSpecification": {"GovernmentOffice"},
    "parentOrganization": {"GovernmentOffice"},
    "suggestedAnswer": {"Question"},
}
"""Terms that a model says under one of its types alone."""
ANSWER = {"at": "2020-10-13T09:00:00+07:00", "by": LAPAS, "text": "Pukul 09.00."}
COMMENT = Feedback.model_validate(
    {
        "id": "tag:lapas-muarajati.go.id,2020:umpan/1",
        "tracking_code": "KODE-77",
        "kind": "comment",
        "state": "responded",
        "subject": "Jam kunjungan",
        "text": "Kapan?",
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "occurred_on": "2020-10-11",
        "region_code": "36.72",
        "place": "Loket",
        "category": "kunjungan",
        "article_id": "tag:lapas-muarajati.go.id,2020:artikel/1",
        "responses": [ANSWER, ANSWER | {"final": True}],
    }
)
QUESTION = COMMENT.replace(kind="question", details=None)
COMMON = {name: value for name, value in MEDIA[0].items() if name not in {"alt", "width", "height"}}
OWN_MEDIA: dict[str, dict[str, object]] = {
    "video": {"duration_seconds": 5},
    "audio": {"duration_seconds": 5},
    "document": {"language": "id"},
}
BY_NAME = {table.model.__name__: table for table in TABLES}


def types(table: Mapped) -> set[str]:
    name = table.model.__name__
    own = (
        [table.node_type]
        if table.node_type
        else [BY_NAME[holder].node_type for holder in HOLDERS[name]]
    )
    return {*own, *KINDS.get(name, ())}


def test_every_model_that_roots_lead_to_has_a_table_or_a_reason() -> None:
    reached = {each for root in (Article, Agency, Event, PublicFeedback) for each in parts(root)}
    tables = [table.model for table in TABLES]
    assert len(set(tables)) == len(tables) == 36
    assert {*tables, *UNTOLD} == reached
    assert not set(tables) & set(UNTOLD)
    assert all(UNTOLD.values())


@pytest.mark.parametrize("table", TABLES, ids=BY_NAME)
def test_every_field_has_a_term_or_a_reason(table: Mapped) -> None:
    assert issubclass(table.model, BaseModel)
    groups = [{field for field, _ in table.terms}, set(table.within), set(table.lossy)]
    assert Counter(field for group in groups for field in group) == Counter(
        dict.fromkeys(table.model.model_fields, 1)
    )
    assert all(table.lossy.values())
    terms = {term for _, term in table.terms}
    if table.node_type and table.model is not PublicFeedback:
        assert set(table.within.values()) <= terms | {"@type", "encoding", "location"} | {
            *("acceptedAnswer", "position", "translationOfWork")
        }


@pytest.mark.parametrize("table", TABLES, ids=BY_NAME)
def test_every_term_is_known_and_stands_where_it_may(table: Mapped) -> None:
    known, properties = index()["types"], index()["props"]
    for kind in types(table):
        assert known[kind][1] in {"core", "bib"} or kind in PENDING, kind
    for _, term in table.terms:
        if term.startswith("@"):
            continue
        domains, _, layer, superseded = properties[term]
        assert not superseded, term
        assert layer in {"core", "bib"} or term in PENDING, term
        for kind in OWN.get(term, set()) & types(table) or types(table):
            assert above(kind) & set(domains), (term, kind)


def test_every_pending_term_on_the_list_is_used_and_pending() -> None:
    types_, properties = index()["types"], index()["props"]
    for name in PENDING:
        layer = types_[name][1] if name in types_ else properties[name][2]
        assert layer == "pending", name
    used = {term for table in TABLES for _, term in table.terms} | {
        kind for table in TABLES for kind in types(table)
    }
    inner = {"Claim", "appearance", "VirtualLocation"}  # parts of the value of a term
    assert PENDING - inner <= used


def keys(value: object) -> set[str]:
    if isinstance(value, dict):
        inner = {key for part in value.values() for key in keys(part)}
        return inner | {key for key in value if not key.startswith("@")}
    if isinstance(value, list):
        return {key for part in value for key in keys(part)}
    return set()


def test_an_article_that_holds_the_facts_says_them() -> None:
    document = schemaorg.to_jsonld(full_article())
    assert len([term for term in document if not term.startswith("@")]) >= 60
    assert len(keys(document)) >= 130


@pytest.mark.parametrize(
    ("model", "name"),
    [(full_article(), "Article"), (full_agency(), "Agency"), (full_event(), "Event")],
)
def test_every_term_of_a_table_is_written(model: Article | Agency | Event, name: str) -> None:
    seldom = {"dissolutionDate", "previousStartDate", "recordedAt"}
    document = schemaorg.to_jsonld(model)
    assert {term for _, term in BY_NAME[name].terms} - seldom <= set(document)


def said(value: object, found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Gather the terms that nodes of each type have."""
    if isinstance(value, dict):
        found.setdefault(value.get("@type", ""), set()).update(value)
        for part in value.values():
            said(part, found)
    elif isinstance(value, list):
        for part in value:
            said(part, found)
    return found


def test_every_term_of_every_part_is_written() -> None:
    at = "2020-10-14T09:00:00+07:00"
    gone = {"at": at, "reason": "Keliru.", "mode": "redirect", "alternative_url": f"{HOST}/lain"}
    speech = {"speaker": {"name": "Rani"}, "delivered_on": "2020-10-12", "place": "Aula"}
    claims = [{"text": "Tutup.", "verdict": "correct", "appearances": [HOST]}]
    quote = {"text": "Baik.", "speaker": {"name": "Rani"}, "said_on": "2020-10-12"}
    things = (
        *(full_article(), full_agency(), full_event(), QUESTION, COMMENT),
        article(2, state="withdrawn", withdrawal=gone, claims=claims),
        article(3, kind="speech", speech=speech, quotes=[quote]),
        article(4, media=[COMMON | {"kind": kind} | only for kind, only in OWN_MEDIA.items()]),
    )
    found = said([schemaorg.to_jsonld(each) for each in things], {})
    for name, table in BY_NAME.items():
        if name in {"Article", "Agency", "Event"}:
            continue  # a test of their own
        terms = {term for _, term in table.terms}
        bearers = types(table) if table.node_type else {BY_NAME[HOLDERS[name][0]].node_type}
        told = set[str]().union(*(found[kind] for kind in bearers if kind in found))
        assert terms <= told | (set() if table.node_type else found["GovernmentOffice"]), name


def test_terms_of_a_part_on_its_holder_are_those_of_the_holder() -> None:
    for name, holders in HOLDERS.items():
        for holder in holders:
            terms = {term for _, term in BY_NAME[holder].terms}
            assert {term for _, term in BY_NAME[name].terms} <= terms, (name, holder)


@pytest.mark.parametrize("kind", ArticleKind)
def test_every_kind_has_a_type_that_is_an_article(kind: ArticleKind) -> None:
    assert "Article" in above(TYPES.get(kind, "NewsArticle"))


def test_the_page_of_terms_is_what_the_tables_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = ROOT / "scripts" / "schemaorg_terms.py"
    spec = importlib.util.spec_from_file_location("schemaorg_terms", script)
    assert spec is not None
    assert spec.loader is not None
    terms = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(terms)
    assert terms.main(["--check"]) == 0
    other = tmp_path / "terms.md"
    assert terms.main(["--check"], other) == 1
    assert "run `make generate`" in capsys.readouterr().out
    assert terms.main([], other) == 0
    assert terms.main(["--check"], other) == 0
    page = other.read_text("utf-8")
    assert "| `headline` | Judul. | `headline` |" in page
    assert "| `urgency` | 1 most urgent to 9 least, IPTC (urgensi). | none: schema.org has" in page
