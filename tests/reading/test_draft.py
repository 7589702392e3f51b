"""What a draft reads, and where it says that things stand."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from humaskit import Agency, Article, Event
from humaskit.findings import Span
from humaskit.reading import Draft

ARTICLE = Article.model_validate(
    {
        "id": "tag:dinas.example.go.id,2026:1",
        "slug": "muara-bersih",
        "url": "https://dinas.example.go.id/muara-bersih",
        "headline": "Muara Bersih",
        "summary": "Ringkasan.",
        "body": {"format": "html", "content": "<p>Isi.</p>"},
        "publisher": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
    }
)
EVENT = Event.model_validate(
    {
        "id": "tag:dinas.example.go.id,2026:2",
        "slug": "upacara",
        "url": "https://dinas.example.go.id/upacara",
        "name": "Upacara",
        "description": "Upacara di alun-alun.",
        "starts_at": "2026-08-17T08:00:00+07:00",
        "organizer": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
    }
)


def test_an_article_is_read_in_its_three_fields() -> None:
    draft = Draft.of(ARTICLE)

    assert (draft.title, draft.summary, draft.body) == ("Muara Bersih", "Ringkasan.", "<p>Isi.</p>")
    assert [prose.text for prose in draft.prose] == ["Muara Bersih", "Ringkasan.", "Isi.\n\n"]
    assert draft.indonesian


def test_an_event_is_read_as_name_and_description() -> None:
    draft = Draft.of(EVENT)

    assert (draft.title, draft.summary, draft.body) == ("Upacara", "", "Upacara di alun-alun.")
    assert draft.reading("summary") is None
    assert draft.published is None


def test_an_event_without_description_has_no_body() -> None:
    assert Draft.of(EVENT.replace(description=None)).body == ""


def test_a_draft_knows_its_publisher_and_the_moment() -> None:
    agency = Agency.model_validate(
        {
            "id": "tag:dinas.example.go.id,2026:dinas",
            "slug": "dinas-kelautan",
            "name": "Dinas Kelautan Muarajati",
            "level": "local_office",
            "region_code": "74.71",
        }
    )
    at = datetime(2026, 8, 17, tzinfo=UTC)
    draft = Draft.of(ARTICLE, agency=agency, at=at)

    assert (draft.region, draft.at, draft.agency) == ("74.71", at, agency)


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({}, None),
        ({"issued_on": "2020-10-12"}, date(2020, 10, 12)),
        ({"issued_on": "2020-10"}, None),
        (
            {"issued_on": "2020", "dateline": {"place": "Muarajati", "on": "2020-10-13"}},
            date(2020, 10, 13),
        ),
        ({"dateline": {"place": "Muarajati"}}, None),
        ({"first_published_at": datetime(2020, 10, 12, 20, tzinfo=UTC)}, date(2020, 10, 13)),
        (
            {"first_published_at": datetime(2020, 10, 12, 1, tzinfo=timezone(timedelta(hours=9)))},
            date(2020, 10, 12),
        ),
    ],
)
def test_the_day_of_publication_comes_from_the_release_itself(
    fields: dict[str, object], day: date | None
) -> None:
    released = {"state": "published", **fields} if "first_published_at" in fields else fields

    assert Draft.of(ARTICLE.replace(**released)).published == day


def test_dates_come_with_the_prose_they_stand_in() -> None:
    draft = Draft.from_text("Rapat 12 Oktober 2020.", title="Upacara 17 Agustus 2026")

    found = [(prose.field, mention.iso) for prose, mention in draft.dates]

    assert found == [("title", "2026-08-17"), ("body", "2020-10-12")]


def test_a_missing_year_is_taken_from_the_day_of_publication() -> None:
    draft = Draft.from_text("Rapat 12 Oktober.", published=date(2020, 10, 13))

    assert [mention.iso for _, mention in draft.dates] == ["2020-10-12"]


def test_numbers_leave_dates_alone() -> None:
    (prose,) = Draft.from_text("Pada 12 Oktober 2020, 13 desa berbenah.").prose

    assert [number.value for number in prose.numbers] == [13]


def test_a_span_points_into_the_field_as_given() -> None:
    (prose,) = Draft.from_text("<p>a &amp; b</p>", format="html").prose

    assert prose.text == "a & b\n\n"
    assert prose.span(2, 3) == Span("body", 5, 10)


def test_other_languages_are_told_apart() -> None:
    assert not Draft("", "", "", language="en").indonesian
    assert Draft("", "", "", language="id-ID").indonesian
