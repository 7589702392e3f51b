"""The parts of an article: what each of them refuses on its own."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit.models.body import Body
from humaskit.models.emails import Email
from humaskit.models.history import Withdrawal
from humaskit.models.hours import OpeningHours, Weekday
from humaskit.models.media import Image, Media, MediaType
from humaskit.models.people import ContactPoint, PostalAddress
from humaskit.models.quotes import Source
from humaskit.models.references import Series

EMAIL: TypeAdapter[str] = TypeAdapter(Email)
MEDIA: TypeAdapter[Any] = TypeAdapter(Media)
MEDIA_TYPE: TypeAdapter[str] = TypeAdapter(MediaType)
PHOTO = {"kind": "image", "url": "https://lapas-muarajati.go.id/foto.jpg"}


def code(error: pytest.ExceptionInfo[ValidationError]) -> str:
    return error.value.errors()[0]["type"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        " \r\n\ttepi ",
        "\x00\x1b",
        "\ufeffawal",
        "cafe\u0301",
        "<b>&amp;</b>",
        "a\u2028b\ufffd",
        "👨\u200d👩",
    ],
)
def test_a_body_is_kept_exactly(content: str) -> None:
    body = Body(content=content)
    assert body.content == content
    assert Body.model_validate_json(body.model_dump_json()).content == content


@pytest.mark.parametrize(
    ("content", "position"), [("ab\ud800", 2), ("\udc00x", 0), ("é\ud83d\ud83d", 1)]
)
def test_a_body_holds_no_half_of_a_surrogate_pair(content: str, position: int) -> None:
    with pytest.raises(ValidationError) as caught:
        Body(content=content)
    error = caught.value.errors()[0]
    assert (error["type"], error["ctx"]) == ("humas.body.lone_surrogate", {"position": position})


@pytest.mark.parametrize("content", [1, None, ["a"]])
def test_a_body_is_text(content: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Body.model_validate({"content": content})
    assert code(caught) == "string_type"


@pytest.mark.parametrize(
    "value",
    ["humas@lapas-muarajati.go.id", "a.b+c_d'e@example.go.id", "a" * 64 + "@a.id", "A@B.ID"],
)
def test_an_email_address_is_kept(value: str) -> None:
    assert EMAIL.validate_python(value) == value


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "humas",
            "@a.id",
            "humas@",
            "humas@id",
            "a@b@c.id",
            ".a@b.id",
            "a.@b.id",
            "a..b@c.id",
        ),
        *("a b@c.id", "a@-b.id", "a@b-.id", "a@b..id", "a@b.1", "a@b.id.", "é@b.id", "a@é.id"),
        *("Humas <a@b.id>", "a@b.id\n", "mailto:a@b.id", '"a"@b.id', "a@[127.0.0.1]"),
        "a" * 65 + "@a.id",
    ],
)
def test_what_is_no_email_address_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        EMAIL.validate_python(value)
    assert code(caught) == "humas.email.invalid"


@pytest.mark.parametrize(
    "channel",
    [{"phone": "(021) 555-0100"}, {"email": "humas@a.go.id"}, {"url": "https://a.go.id/kontak"}],
)
def test_one_channel_makes_a_contact(channel: dict[str, str]) -> None:
    assert ContactPoint.model_validate(channel).public


def test_a_contact_without_a_channel_is_refused() -> None:
    with pytest.raises(ValidationError) as caught:
        ContactPoint(name="Humas", role="Layanan", hours="08.00–16.00")
    assert code(caught) == "humas.contact_point.no_channel"


@pytest.mark.parametrize("postal", [None, "42415", "00000"])
def test_an_indonesian_postal_code_has_five_digits(postal: str | None) -> None:
    address = PostalAddress(street="Jalan Contoh 1", locality="Muarajati", postal_code=postal)
    assert (address.postal_code, address.country) == (postal, "ID")


@pytest.mark.parametrize("postal", ["4241", "424155", "4241A", "٤٢٤١٥", "4 415"])
def test_any_other_indonesian_postal_code_is_refused(postal: str) -> None:
    with pytest.raises(ValidationError) as caught:
        PostalAddress(street="Jalan Contoh 1", locality="Muarajati", postal_code=postal)
    assert code(caught) == "humas.postal_address.postal_code"


def test_a_foreign_address_has_a_foreign_postal_code() -> None:
    address = PostalAddress(street="1 Main St", locality="London", postal_code="W1A", country="GB")
    assert address.postal_code == "W1A"


@pytest.mark.parametrize("country", ["id", "IDN", "", "I", "ID\n"])
def test_a_country_is_two_capital_letters(country: str) -> None:
    with pytest.raises(ValidationError) as caught:
        PostalAddress(street="Jalan Contoh 1", locality="Muarajati", country=country)
    assert code(caught) == "string_pattern_mismatch"


@pytest.mark.parametrize("changes", [{"url": "https://a.go.id"}, {"publisher": "Lapas Muarajati"}])
def test_a_source_can_be_found(changes: dict[str, str]) -> None:
    source = Source.model_validate({"title": "Laporan"} | changes)
    assert source.model_dump(exclude_none=True) == {"title": "Laporan"} | changes
    with pytest.raises(ValidationError) as caught:
        Source(title="Laporan", accessed_on="2020-10-12")
    assert code(caught) == "humas.source.unnamed"


def test_a_redirect_leads_somewhere() -> None:
    fields = {"at": "2020-11-01T09:00Z", "mode": "redirect", "reason": "Pindah."}
    with pytest.raises(ValidationError) as caught:
        Withdrawal.model_validate(fields)
    assert code(caught) == "humas.withdrawal.redirect_without_url"
    led = Withdrawal.model_validate(fields | {"alternative_url": "https://a.go.id/baru"})
    assert led.alternative_url == "https://a.go.id/baru"


def test_a_picture_is_described_or_decorative() -> None:
    with pytest.raises(ValidationError) as caught:
        Image.model_validate(PHOTO)
    assert code(caught) == "humas.image.alt_missing"
    assert Image.model_validate(PHOTO | {"alt": "Tim humas"}).alt == "Tim humas"
    assert Image.model_validate(PHOTO | {"decorative": True}).alt is None


@pytest.mark.parametrize("kind", ["video", "audio", "document"])
def test_media_are_told_apart_by_their_kind(kind: str) -> None:
    assert MEDIA.validate_python(PHOTO | {"kind": kind}).kind == kind


@pytest.mark.parametrize("changes", [{"kind": "rahasia"}, {"kind": None}, {"kind": 1}])
def test_an_unknown_kind_is_refused_without_repeating_it(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        MEDIA.validate_python(PHOTO | changes)
    error = caught.value.errors(include_input=False)[0]
    assert error["type"] == "humas.media.kind"
    assert "rahasia" not in str(error)


@pytest.mark.parametrize(
    ("value", "kept"), [("image/jpeg", "image/jpeg"), ("Image/SVG+xml", "image/svg+xml")]
)
def test_a_media_type_is_kept_in_lower_case(value: str, kept: str) -> None:
    assert MEDIA_TYPE.validate_python(value) == kept


@pytest.mark.parametrize(
    "value", ["", "image", "image/", "/jpeg", "text/html; charset=utf-8", "a/b/c", "a /b"]
)
def test_what_is_no_media_type_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        MEDIA_TYPE.validate_python(value)
    assert code(caught) == "humas.media.content_type"


OPEN = {"days": ["monday", "tuesday"], "opens": "08:00", "closes": "12:00"}


def test_a_door_is_open_on_days_between_hours() -> None:
    hours = OpeningHours.model_validate(OPEN)
    assert (hours.days, hours.opens) == ((Weekday.MONDAY, Weekday.TUESDAY), "08:00")


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"closes": "08:00"}, "humas.opening_hours.closes_before_opens"),
        ({"days": ["monday", "monday"]}, "humas.opening_hours.day_twice"),
        ({"days": []}, "too_short"),
        ({"opens": "8:00"}, "string_pattern_mismatch"),
        ({"opens": "24:00"}, "string_pattern_mismatch"),
    ],
)
def test_hours_that_cannot_be_are_refused(wrong: dict[str, object], fault: str) -> None:
    with pytest.raises(ValidationError) as caught:
        OpeningHours.model_validate(OPEN | wrong)
    assert code(caught) == fault


@pytest.mark.parametrize("issn", ["1234-5679", "0000-0000", "2049-3630", "0000-006X"])
def test_an_issn_has_its_check_digit(issn: str) -> None:
    assert Series(title="Warta", issn=issn).issn == issn


@pytest.mark.parametrize("issn", ["1234-5678", "12345679", "1234-567x", "0000-0060", "١٢٣٤-٥٦٧٩"])
def test_another_number_is_no_issn(issn: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Series(title="Warta", issn=issn)
    assert code(caught) == "humas.issn.invalid"
