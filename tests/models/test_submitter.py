"""Personal data shows nowhere, unless the caller asks in that call."""

import copy
import json
import logging
import pprint
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json
from pydantic_core._pydantic_core import list_all_errors

from humaskit import Feedback
from humaskit.errors import InvalidValueError
from humaskit.models.private import _without_input
from humaskit.models.submitter import Submitter, mask_nik

FACTS = {
    "name": "Sari Melati",
    "email": "sari.melati@surat.example",
    "phone": "0812-0000-1234",
    "address": "Jalan Kenanga 17",
    "nik": "3671014107900001",
    "handle": "@sarimelati@sosial.example",
}
PARTY = "Bagas Wirawan"
REVEAL = {"reveal_pii": True}
SECRETS = [*FACTS.values(), PARTY]


def raw() -> dict[str, object]:
    return {
        "id": "tag:muarajati.go.id,2020:feedback/1",
        "tracking_code": "MJ-0001",
        "kind": "complaint",
        "details": {"reported_party": PARTY},
        "subject": "Jam kunjungan",
        "text": "Kapan jam kunjungan?",
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "submitter": dict(FACTS),
    }


def leaked(text: object) -> list[str]:
    return [secret for secret in SECRETS if secret in str(text)]


FEEDBACK = Feedback.model_validate(raw())
SUBMITTER = Submitter.model_validate(FACTS)
FLAGS: list[dict[str, Any]] = [
    {},
    {"exclude_none": True},
    {"exclude_unset": True},
    {"exclude_defaults": True},
    {"round_trip": True},
    {"by_alias": True},
    {"serialize_as_any": True},
    {"exclude_none": True, "exclude_unset": True},
]


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize("model", [FEEDBACK, SUBMITTER, FEEDBACK.details])
def test_no_dump_shows_personal_data(model: Feedback | Submitter, flags: dict[str, Any]) -> None:
    text = model.model_dump_json(**flags)
    assert leaked(text) == []
    assert leaked(model.model_dump(**flags)) == []
    assert leaked(model.model_dump(mode="json", **flags)) == []
    again = type(model).model_validate_json(text)
    assert again.model_dump_json(**flags) == text


@pytest.mark.parametrize("context", [None, {}, {"reveal_pii": "yes"}, {"reveal_pii": 1}, "reveal"])
def test_nothing_but_true_reveals(context: object) -> None:
    assert leaked(FEEDBACK.model_dump_json(context=context)) == []


def test_dumps_from_outside_are_redacted_too() -> None:
    assert leaked(to_json(FEEDBACK)) == []
    assert leaked(to_json({"all": [FEEDBACK]})) == []
    assert leaked(TypeAdapter(list[Feedback]).dump_json([FEEDBACK])) == []
    assert leaked(TypeAdapter(object).dump_python({"x": [SUBMITTER]}, mode="json")) == []


def test_what_is_revealed_reads_back_byte_for_byte() -> None:
    text = FEEDBACK.model_dump_json(context=REVEAL)
    assert leaked(text) == SECRETS
    again = Feedback.model_validate_json(text)
    assert again == FEEDBACK
    assert again.model_dump_json(context=REVEAL) == text


def test_a_redacted_dump_says_so() -> None:
    again = Feedback.model_validate_json(FEEDBACK.model_dump_json())
    assert again.submitter == Submitter(redacted=True)
    assert again.model_dump()["details"]["redacted"] is True
    assert json.loads(SUBMITTER.model_dump_json()) == {"redacted": True} | dict.fromkeys(FACTS)


def test_nothing_is_redacted_where_nothing_is() -> None:
    assert Submitter.model_validate_json(Submitter().model_dump_json()) == Submitter()
    assert SUBMITTER.redact().redact() == SUBMITTER.redact() == Submitter(redacted=True)


@pytest.mark.parametrize("name", FACTS)
def test_what_is_redacted_holds_no_data(name: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Submitter.model_validate({name: FACTS[name], "redacted": True})
    assert [f["type"] for f in caught.value.errors()] == ["humas.private.redacted_with_data"]


def test_neither_repr_nor_log_shows_personal_data(caplog: pytest.LogCaptureFixture) -> None:
    for model in (FEEDBACK, SUBMITTER, FEEDBACK.details):
        assert leaked(repr(model) + str(model) + f"{model}" + pprint.pformat([model])) == []
        logging.getLogger("humaskit.test").warning("%s %r", model, {"model": model})
    assert leaked(caplog.text) == []
    assert "MJ-0001" not in repr(FEEDBACK)
    assert repr(SUBMITTER) == "Submitter(redacted=False)"


def test_copies_keep_it() -> None:
    for other in (copy.copy(FEEDBACK), copy.deepcopy(FEEDBACK), FEEDBACK.model_copy()):
        assert other == FEEDBACK
        assert other.model_dump_json(context=REVEAL) == FEEDBACK.model_dump_json(context=REVEAL)


BROKEN: list[dict[str, object]] = [
    {"state": "responded"},
    {"state": "nowhere"},
    {"subject": None},
    {"kind": "Sari Melati"},
    {"details": {"kind": "Bagas Wirawan"}},
    {"kind": None, "details": {"kind": "Bagas Wirawan", "reported_party": PARTY}},
    {"details": {"reported_party": [PARTY]}},
    {"details": PARTY},
    {"submitter": "Sari Melati"},
    {"submitter": FACTS | {"nik": "Sari Melati"}},
    {"submitter": FACTS | {"email": "Sari Melati"}},
    {"submitter": FACTS | {"name": "Sari Melati\x07"}},
    {"submitter": FACTS | {"name": "Sari Melati " * 100}},
    {"submitter": FACTS | {"name": list(FACTS.values())}},
    {"submitter": FACTS | {"redacted": True}},
    {"submitter": FACTS | {"Sari Melati": 1}},
    {"submitter": dict.fromkeys(map(str, range(2000)), "Sari Melati")},
    {"Sari Melati": "0812-0000-1234"},
    {"attachments": [{"kind": "Sari Melati"}]},
    {"received_at": "Sari Melati"},
    {"language": "Sari Melati", "channel": "Sari Melati", "region_code": "0812-0000-1234"},
    {"history": [{"note": "Sari Melati"}], "responses": ["Sari Melati"], "rating": "Sari Melati"},
]


MANY = TypeAdapter(list[Feedback])
WAYS: dict[str, Callable[[dict[str, Any]], object]] = {
    "python": Feedback.model_validate,
    "json": lambda data: Feedback.model_validate_json(json.dumps(data)),
    "many": lambda data: MANY.validate_python([data]),
    "many_json": lambda data: MANY.validate_json(json.dumps([data])),
    "call": lambda data: Feedback(**data),
}


@pytest.mark.parametrize("change", BROKEN)
@pytest.mark.parametrize("way", WAYS)
def test_no_error_shows_personal_data(change: dict[str, object], way: str) -> None:
    with pytest.raises(ValidationError) as caught:
        WAYS[way](raw() | change)
    error = caught.value
    assert error.error_count() >= 1
    assert leaked(f"{error}{error!r}{error.errors()}{error.json()}") == []
    assert error.__cause__ is None
    assert error.__context__ is None


@pytest.mark.parametrize("model", [Feedback, Submitter])
def test_broken_json_is_not_quoted(model: type[Feedback] | type[Submitter]) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate_json('{"name": "Sari Melati" "x"}')
    assert leaked(f"{caught.value}{caught.value.errors()}") == []
    assert caught.value.errors()[0]["type"] == "json_invalid"
    assert "line 1 column 24" in caught.value.errors()[0]["msg"]
    assert caught.value.__context__ is None


def test_every_kind_of_error_can_be_silent() -> None:
    for known in list_all_errors():
        context = dict(known.get("example_context") or {})
        if context.get("error", "") is None:
            context["error"] = ValueError("Sari Melati")
        elif known["type"] != "json_invalid":
            context |= {key: "Sari Melati" for key in ("error", "tag") if key in context}
        error = ValidationError.from_exception_data(
            "Feedback",
            [{"type": known["type"], "loc": ("a", 0), "input": "Sari Melati", "ctx": context}],
        )
        silent = _without_input(error)
        assert leaked(f"{silent}{silent.errors()}") == [], known["type"]
        assert silent.errors()[0]["type"] == known["type"]


def test_the_json_schema_gives_no_example_and_is_one() -> None:
    schema = Feedback.model_json_schema()
    assert schema == Feedback.model_json_schema(mode="serialization")
    assert "examples" not in json.dumps(schema)
    assert set(schema["$defs"]["Submitter"]["properties"]) == {*FACTS, "redacted"}


@pytest.mark.parametrize(
    "nik", ["367101410790000", "36710141079000011", "36710141079OOOO1", "٣" * 16]
)
def test_a_nik_has_16_digits(nik: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Submitter(nik=nik)
    assert [fault["type"] for fault in caught.value.errors()] == ["humas.submitter.nik"]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("NIK 3671014107900001.", "NIK 367101**********."),
        ("3671014107900001", "367101**********"),
        ("13671014107900001", "13671014107900001"),
        ("367101410790000", "367101410790000"),
        ("", ""),
    ],
)
def test_a_nik_is_masked_in_text(text: str, masked: str) -> None:
    assert mask_nik(text) == masked


def test_a_pseudonym_depends_on_the_key_and_the_strongest_identity() -> None:
    key, other = b"k" * 16, b"l" * 16
    # HMAC-SHA256 of "nik:3671014107900001" under sixteen times "k", by openssl.
    expected = "c4a99892e610d8f1bf50bdb6779eaf1b12cb0001557af64f66b40e4733518b9e"
    assert SUBMITTER.pseudonym(key) == expected
    assert SUBMITTER.pseudonym(other) != expected
    assert Submitter(nik=FACTS["nik"]).pseudonym(key) == expected
    assert SUBMITTER.replace(name="Lain", email=None).pseudonym(key) == expected


def test_a_pseudonym_without_nik() -> None:
    key = b"k" * 16
    upper = Submitter(email="SARI.Melati@surat.example", phone="1234")
    assert upper.pseudonym(key) == Submitter(email=FACTS["email"]).pseudonym(key)
    assert Submitter(phone="0812 0000 1234").pseudonym(key) == Submitter(
        phone="0812-0000-1234"
    ).pseudonym(key)
    assert Submitter(handle="@Sari@sosial.example").pseudonym(key) == Submitter(
        handle="@sari@sosial.example"
    ).pseudonym(key)
    assert Submitter(name="Sari Melati").pseudonym(key) is None
    assert Submitter(redacted=True).pseudonym(key) is None


def test_a_handle_is_masked_with_and_without_its_server() -> None:
    said = "Saya @sarimelati@sosial.example, di sana @SariMelati, bukan @sarimelatika."
    public = Feedback.model_validate(raw() | {"text": said}).to_public()
    assert public.text == "Saya ***, di sana ***, bukan @sarimelatika."


def test_a_short_key_is_refused() -> None:
    with pytest.raises(InvalidValueError) as caught:
        SUBMITTER.pseudonym(b"k" * 15)
    assert caught.value.code == "humas.submitter.short_key"
