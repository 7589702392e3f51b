"""Article: what must hold between its fields, and when it is public."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from articles import PARTNER, PUBLIC, PUBLISHER, THIRD, article, fields
from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.history import State

REASON = {"at": "2020-11-01T09:00:00+07:00", "reason": "Data keliru."}
WITHDRAWN = {**PUBLIC, "state": "withdrawn", "withdrawal": REASON}
OFFICIAL = {"name": "Sari Wulandari", "post": "Kepala Subbagian Humas"}
SPEECH = {"speaker": OFFICIAL, "delivered_on": "2020-10-12"}


def change(at: str, version: int) -> dict[str, object]:
    return {"at": at, "kind": "update", "note": "Data baru.", "version": version}


FIRST = change("2020-10-13T09:00:00+07:00", 2)
SECOND = change("2020-10-14T09:00:00+07:00", 3)
EARLY = change("2020-10-12T14:59:59+07:00", 2)


def translation(language: str, name: str) -> dict[str, str]:
    return {
        "language": language,
        "id": f"tag:a.go.id,2020:{name}",
        "url": f"https://a.go.id/{name}",
    }


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("first_published_missing", {"state": "published"}),
    ("first_published_missing", {"state": "withdrawn", "withdrawal": REASON}),
    ("first_published_missing", {"state": "superseded"}),
    *(
        ("first_published_forbidden", {**PUBLIC, "state": state})
        for state in ("draft", "submitted", "rejected", "approved", "scheduled", "spiked")
    ),
    (
        "schedule_and_embargo",
        {"scheduled_at": "2020-10-12T09:00Z", "embargo_until": "2020-10-12T09:00Z"},
    ),
    ("schedule_missing", {"state": "scheduled"}),
    ("exempt_public", {**PUBLIC, "information_class": "exempt"}),
    ("exempt_public", {**WITHDRAWN, "information_class": "exempt"}),
    ("exempt_public", {**PUBLIC, "state": "superseded", "information_class": "exempt"}),
    (
        "exempt_public",
        {"state": "scheduled", "scheduled_at": "2020-10-12T09:00Z", "information_class": "exempt"},
    ),
    ("withdrawal_reason", {**PUBLIC, "state": "withdrawn"}),
    ("withdrawal_forbidden", {"withdrawal": REASON}),
    ("withdrawal_forbidden", {**PUBLIC, "withdrawal": REASON}),
    (
        "withdrawal_to_itself",
        {
            **WITHDRAWN,
            "withdrawal": {**REASON, "mode": "redirect", "alternative_url": fields()["url"]},
        },
    ),
    (
        "withdrawal_before_publication",
        {**WITHDRAWN, "withdrawal": {**REASON, "at": "2020-10-12T14:59:59+07:00"}},
    ),
    ("change_note_missing", {**PUBLIC, "version": 2}),
    ("change_note_missing", {**PUBLIC, "version": 3, "changes": [FIRST]}),
    ("changes_unordered", {**PUBLIC, "version": 3, "changes": [SECOND, FIRST]}),
    (
        "changes_unordered",
        {**PUBLIC, "version": 3, "changes": [{**FIRST, "version": 3}, {**SECOND, "version": 2}]},
    ),
    ("change_before_publication", {**PUBLIC, "version": 2, "changes": [EARLY]}),
    ("change_before_publication", {"version": 2, "changes": [FIRST]}),
    ("change_of_later_version", {**PUBLIC, "version": 1, "changes": [FIRST]}),
    ("joint_without_partner", {"kind": "joint_release"}),
    ("publisher_repeated", {"co_publishers": [PUBLISHER]}),
    ("publisher_repeated", {"co_publishers": [PARTNER, PARTNER]}),
    ("number_of_stranger", {"numbers": [{"text": "SP-1/2020", "agency": PARTNER["id"]}]}),
    ("slug_reused", {"previous_slugs": ["kunjungan-tim-humas"]}),
    ("translation_self", {"translations": [translation("id", "a")]}),
    ("translation_self", {"translations": [translation("en", "a") | {"id": fields()["id"]}]}),
    (
        "originals",
        {
            "translations": [
                translation("en", "a") | {"original": True},
                translation("su", "b") | {"original": True},
            ]
        },
    ),
    ("repeated", {"interactions": [{"kind": "view", "count": 1}, {"kind": "view", "count": 2}]}),
    ("translation_duplicate", {"translations": [translation("en", "a"), translation("EN", "b")]}),
    ("speech_forbidden", {"speech": SPEECH}),
    ("self_reference", {"corrects": fields()["id"]}),
    ("self_reference", {"reply_to": fields()["id"]}),
    ("self_reference", {"related_ids": [fields()["id"]]}),
    *(
        ("repeated", {field: [value, value]})
        for field, value in {
            "previous_slugs": "lama",
            "numbers": {"text": "SP-1/2020"},
            "supporting": PARTNER,
            "topics": "humas",
            "region_codes": "36.72",
            "event_ids": "tag:a.go.id,2020:e",
            "related_ids": "tag:a.go.id,2020:r",
        }.items()
    ),
]


@pytest.mark.parametrize(("rule", "changes"), REFUSED)
def test_fields_that_contradict_each_other_are_refused(
    rule: str, changes: dict[str, object]
) -> None:
    with pytest.raises(ValidationError) as caught:
        article(**changes)
    assert [error["type"] for error in caught.value.errors()] == [f"humas.article.{rule}"]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        PUBLIC,
        {**PUBLIC, "state": "superseded"},
        WITHDRAWN,
        {**WITHDRAWN, "information_class": "exempt", "withdrawal": {**REASON, "mode": "gone"}},
        {**WITHDRAWN, "withdrawal": {**REASON, "at": PUBLIC["first_published_at"]}},
        {
            **WITHDRAWN,
            "information_class": "exempt",
            "withdrawal": {**REASON, "mode": "redirect", "alternative_url": "https://a.go.id/b"},
        },
        {"information_class": "exempt"},
        {**PUBLIC, "information_class": "immediate"},
        {"state": "scheduled", "scheduled_at": "2020-10-12T09:00Z"},
        {**PUBLIC, "embargo_until": "2020-10-13T09:00Z"},
        {**PUBLIC, "version": 2, "minor": True},
        {"version": 2},
        {**PUBLIC, "version": 3, "changes": [FIRST, SECOND]},
        {**PUBLIC, "version": 3, "changes": [SECOND, SECOND]},
        {**PUBLIC, "version": 2, "changes": [{**FIRST, "at": PUBLIC["first_published_at"]}]},
        {"kind": "joint_release", "co_publishers": [PARTNER, THIRD]},
        {
            "co_publishers": [PARTNER],
            "numbers": [
                {"text": "SP-1/2020", "agency": PUBLISHER["id"]},
                {"text": "SP-1/2020", "agency": PARTNER["id"]},
                {"text": "SP-1/2020"},
            ],
        },
        {"translations": [translation("en", "a"), translation("en-GB", "b")]},
        {"kind": "speech", "speech": SPEECH},
        {"kind": "correction", "corrects": "tag:a.go.id,2020:r"},
    ],
)
def test_fields_that_agree_are_kept_through_json(changes: dict[str, object]) -> None:
    first = article(**changes)
    written = first.model_dump_json()
    again = Article.model_validate_json(written)
    assert again == first
    assert hash(again) == hash(first)
    assert again.model_dump_json() == written
    assert Article.model_validate_json(written, strict=True) == first
    assert Article.model_validate(first.model_dump()) == first


def test_replacing_a_field_is_checked_as_a_whole() -> None:
    assert article().replace(headline="  Judul Baru ").headline == "Judul Baru"
    with pytest.raises(ValidationError, match=r"humas\.article\.first_published_missing"):
        article().replace(state=State.PUBLISHED)
    with pytest.raises(ValidationError, match="extra_forbidden"):
        article().replace(judul="Judul")


START = datetime(2020, 10, 12, 8, tzinfo=UTC)
SECOND_OF_TIME = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("changes", "first"),
    [
        ({}, START),
        ({"embargo_until": "2020-10-13T08:00:00Z"}, START + timedelta(days=1)),
        ({"embargo_until": "2020-10-11T08:00:00Z"}, START),
        ({"scheduled_at": "2020-10-14T15:00:00+07:00"}, START + timedelta(days=2)),
    ],
)
def test_a_published_article_is_public_from_its_first_instant_on(
    changes: dict[str, object], first: datetime
) -> None:
    published = article(**PUBLIC, **changes)
    assert published.is_public(first)
    assert not published.is_public(first - SECOND_OF_TIME)


def test_an_article_is_public_until_it_expires() -> None:
    published = article(**PUBLIC, expires_at="2020-10-15T08:00:00Z")
    assert published.is_public(START + timedelta(days=3) - SECOND_OF_TIME)
    assert not published.is_public(START + timedelta(days=3))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"state": "submitted"},
        {"state": "rejected"},
        {"state": "approved"},
        {"state": "scheduled", "scheduled_at": "2020-10-12T08:00Z"},
        {"state": "spiked"},
        WITHDRAWN,
        {**PUBLIC, "state": "superseded"},
    ],
)
def test_no_other_state_is_public(changes: dict[str, object]) -> None:
    assert not article(**changes).is_public(START + timedelta(days=999))


def test_asking_at_a_naive_time_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="offset"):
        article(**PUBLIC).is_public(datetime(2020, 10, 12))  # noqa: DTZ001 - the case itself


@pytest.mark.parametrize(
    ("field", "value"), [("version", 0), ("version", 1_000_001), ("urgency", 0), ("urgency", 10)]
)
def test_counts_are_bounded(field: str, value: int) -> None:
    with pytest.raises(ValidationError):
        article(**{field: value})
