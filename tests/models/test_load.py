"""Any stored root reads back, of this schema version or an older one; all else is refused."""

import copy
import json
import time
from types import MappingProxyType

import pytest
from pydantic import ValidationError

from humaskit import Agency, Article, Event, Feedback, load
from humaskit.errors import InvalidValueError
from humaskit.models.feedback import Complaint, InformationRequest
from humaskit.models.migrations import CURRENT, MIGRATIONS, migrate

AGENCY: dict[str, object] = {
    "id": "tag:muarajati.go.id,2020:agency/lapas",
    "name": "Lapas Muarajati",
}
ROOTS: dict[str, dict[str, object]] = {
    "article": {
        "id": "tag:muarajati.go.id,2020:article/1",
        "slug": "kunjungan",
        "url": "https://lapas-muarajati.go.id/berita/kunjungan",
        "headline": "Kunjungan",
        "body": {"format": "markdown", "content": " Isi.\n"},
        "publisher": AGENCY,
    },
    "agency": AGENCY | {"slug": "lapas", "level": "technical_unit"},
    "event": {
        "id": "tag:muarajati.go.id,2020:event/1",
        "slug": "upacara",
        "url": "https://lapas-muarajati.go.id/agenda/upacara",
        "name": "Upacara",
        "starts_at": "2020-08-17T09:00:00+07:00",
        "organizer": AGENCY,
    },
    "feedback": {
        "id": "tag:muarajati.go.id,2020:feedback/1",
        "tracking_code": "MJ-0001",
        "kind": "complaint",
        "details": {"reported_party": "Bagas Wirawan"},
        "subject": "Loket",
        "text": "Loket tutup.",
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "submitter": {"name": "Sari Melati"},
    },
}
CLASSES = {"article": Article, "agency": Agency, "event": Event, "feedback": Feedback}


def stored(kind: str, **fields: object) -> dict[str, object]:
    return {"schema_version": "1", "type": kind} | ROOTS[kind] | fields


def refusal(data: object, **options: object) -> InvalidValueError:
    with pytest.raises(InvalidValueError) as caught:
        load(data, **options)  # type: ignore[arg-type]  # what is refused is often no such type
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value


@pytest.mark.parametrize("kind", ROOTS)
def test_a_root_is_told_by_its_type(kind: str) -> None:
    root = load(stored(kind))
    assert type(root) is CLASSES[kind]
    text = root.model_dump_json(context={"reveal_pii": True})
    for again in (load(text), load(text.encode()), load(b"\xef\xbb\xbf" + text.encode())):
        assert again == root
        assert again.model_dump_json(context={"reveal_pii": True}) == text
    assert load(root.model_dump()).model_dump_json() == root.model_dump_json()


@pytest.mark.parametrize("kind", ROOTS)
def test_data_without_a_version_are_those_of_the_prototype(kind: str) -> None:
    assert load(ROOTS[kind]) == load(stored(kind))
    assert load(json.dumps(ROOTS[kind])) == load(stored(kind))
    assert load(stored(kind, schema_version="0")) == load(stored(kind))


def test_the_prototype_kept_details_beside_the_rest() -> None:
    old = {k: v for k, v in ROOTS["feedback"].items() if k != "details"}
    complaint = load(old | {"supervised": True, "reported_party": "Bagas Wirawan"})
    assert isinstance(complaint, Feedback)
    assert complaint.details == Complaint(supervised=True, reported_party="Bagas Wirawan")
    request = {"kind": "information_request", "purpose": "Riset", "extended": True}
    asked = load(old | request | {"decision": "refused", "refusal_reason": "Dikecualikan."})
    assert isinstance(asked, Feedback)
    assert asked.details == InformationRequest(
        purpose="Riset", extended=True, decision="refused", refusal_reason="Dikecualikan."
    )
    assert isinstance(load(old), Feedback)


def test_the_prototype_marked_articles_as_political() -> None:
    assert load(ROOTS["article"] | {"political": False}) == load(ROOTS["article"])
    with pytest.raises(ValidationError):
        load(stored("article", political=False))


def test_a_migration_leaves_its_input_alone() -> None:
    old = ROOTS["feedback"] | {"schema_version": "0"}
    before = copy.deepcopy(old)
    new = migrate(old)
    assert old == before
    assert new["schema_version"] == CURRENT
    assert migrate(new) == new
    assert migrate(dict(new)) is not new


def test_a_migration_touches_only_what_is_meant() -> None:
    event: dict[str, object] = {"type": "event", "purpose": "Riset", "political": True}
    assert migrate(event) == event | {"schema_version": "1"}
    both: dict[str, object] = {"type": "feedback", "details": {}, "purpose": "Riset"}
    assert migrate(both) == both | {"schema_version": "1"}


def test_every_migration_leads_towards_the_current_version() -> None:
    for version in MIGRATIONS:
        seen = [version]
        while seen[-1] != CURRENT:
            seen.append(MIGRATIONS[seen[-1]][0])
            assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("data", [{}, {"headline": "x", "level": "court"}, {"schema_version": "1"}])
def test_a_type_that_nothing_tells(data: dict[str, object]) -> None:
    error = refusal(data)
    assert (error.code, error.field) == ("humas.load.unknown_type", "type")
    assert error.message_en == "'type' is one of: agency, article, event, feedback"


@pytest.mark.parametrize(("kind", "near"), [("artikel", "article"), ("Event", "event")])
def test_an_unknown_type_names_the_nearest(kind: str, near: str) -> None:
    error = refusal({"schema_version": "1", "type": kind})
    assert f"perhaps '{near}'?" in error.message_en
    assert f"mungkin '{near}'?" in error.message


@pytest.mark.parametrize("kind", [7, ["article"], "a" * 1_000_000])
def test_a_type_that_is_none(kind: object) -> None:
    assert refusal({"schema_version": "1", "type": kind}).code == "humas.load.unknown_type"


@pytest.mark.parametrize("version", ["2", 1, 0, None, ["1"], {}])
def test_an_unknown_version_is_refused(version: object) -> None:
    error = refusal(stored("agency", schema_version=version))
    assert error.code == "humas.load.unknown_schema_version"
    assert "0, 1" in error.message


def test_unknown_fields_are_forbidden_or_ignored_at_any_depth() -> None:
    newer = stored("event", later=1, organizer=AGENCY | {"later": {"x": 1}})
    with pytest.raises(ValidationError) as caught:
        load(newer)
    assert [fault["type"] for fault in caught.value.errors()] == ["extra_forbidden"] * 2
    assert load(newer, unknown="ignore") == load(stored("event"))
    private = stored("feedback", later=1, submitter={"name": "Sari Melati", "later": 1})
    assert load(json.dumps(private), unknown="ignore") == load(stored("feedback"))


@pytest.mark.parametrize("unknown", ["permit", "ignored", None])
def test_unknown_is_one_of_two(unknown: object) -> None:
    error = refusal(stored("event"), unknown=unknown)
    assert error.code == "humas.load.unknown_unknown"
    assert ("perhaps 'ignore'" in error.message_en) is (unknown == "ignored")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "json"),
        ("{", "json"),
        ('{"type": "agency",}', "json"),
        ("{'type': 'agency'}", "json"),
        ('{"type": "Sari Melati\x00"}', "json"),
        ('{"type": "agency", "type": "event"}', "duplicate_key"),
        ('{"a": {"Sari Melati": 1, "Sari Melati": 1}}', "duplicate_key"),
        ('{"a": NaN}', "not_finite"),
        ('{"a": -Infinity}', "not_finite"),
        ("[" * 200_000, "depth"),
        ('{"a": ' + "9" * 10_000 + "}", "number"),
        (b'{"a": "\xff"}', "encoding"),
        ('{"a": 1}'.encode("utf-16"), "encoding"),
        ("[]", "no_object"),
        ("null", "no_object"),
        ('"agency"', "no_object"),
        ("{" + ",".join(f'"k{n}": 1' for n in range(1001)) + "}", "fields"),
    ],
)
def test_json_that_does_not_say_one_thing(text: str | bytes, rule: str) -> None:
    error = refusal(text)
    assert error.code == f"humas.load.{rule}"
    assert "Sari" not in error.message + error.message_en


@pytest.mark.parametrize("data", [None, 7, [stored("event")], ("a", 1)])
def test_what_is_neither_dict_nor_json(data: object) -> None:
    assert refusal(data).code == "humas.load.no_object"


def test_fifty_megabytes_are_refused_at_once() -> None:
    text = '{"text": "' + "x" * 50_000_000 + '"}'
    began = time.perf_counter()
    error = refusal(text)
    assert time.perf_counter() - began < 1
    assert error.code == "humas.load.size"
    assert len(str(error)) < 100


def test_a_mapping_that_is_no_dict_is_read_too() -> None:
    assert load(MappingProxyType(stored("agency"))) == load(stored("agency"))
