"""Ref: a tag URI, a URN or a URL, in the one spelling that compares equal."""

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import Ref

REF: TypeAdapter[str] = TypeAdapter(Ref)


@pytest.mark.parametrize(
    "value",
    [
        "tag:lapas-muarajati.go.id,2020:artikel/1",
        "tag:lapas-muarajati.go.id,2020-10:artikel?1",
        "tag:lapas-muarajati.go.id,2024-02-29:artikel/1#a",
        "tag:humas@lapas-muarajati.go.id,2020-10-12:a:b:c",
        "tag:lapas-muarajati.go.id,2020:",
        "tag:lapas-muarajati.go.id,2020:%C3%A9%2F",
        "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
        "urn:isbn:0451450523",
        "urn:example:a/b~c&d",
        "urn:example:caf%C3%A9",
        "https://lapas-muarajati.go.id/",
        "https://lapas-muarajati.go.id/a..b/.c?d=/../#e/f",
        "https://lapas-muarajati.go.id/?p=12",
        "http://lapas-muarajati.go.id:443/%2F%5B",
        "http://localhost:8000/",
    ],
)
def test_a_canonical_identity_is_kept(value: str) -> None:
    assert REF.validate_python(value) == value


@pytest.mark.parametrize(
    "value",
    [
        *("", "1", "artikel/1", "mailto:a@b.id", "doi:10.1/x", "tag:", "urn:", "https://"),
        *("tag:a.id,20:x", "tag:a.id,2020-13:x", "tag:a.id,2023-02-29:x", "tag:a.id,0000:x"),
        *("tag:a.id,2020-1:x", "tag:a.id:2020:x", "tag:A.id,2020:x", "TAG:a.id,2020:x"),
        *("tag:a..id,2020:x", "tag:-a.id,2020:x", "tag:a b@a.id,2020:x", "tag:@a.id,2020:x"),
        *("tag:a.id,2020:x y", "tag:a.id,2020:é", "tag:a.id,2020:%c3%a9", "tag:a.id,2020:%41"),
        *("tag:a.id,2020:x#y#z", "tag:a.id,2020:[x]", "tag:a.id,٢٠٢٠:x", "tag:a.id,2020:%ZZ"),
        *(
            "URN:isbn:1",
            "urn:ISBN:1",
            "urn:x:1",
            "urn:-a:1",
            "urn:a-:1",
            "urn:isbn:",
            "urn:isbn:/1",
        ),
        *("urn:ab:%41", "urn:ab:%FF", "urn:ab:%2f"),
        *("urn:" + "a" * 33 + ":1", "urn:ab:x?+y", "urn:ab:x?=y", "urn:ab:x#y", "urn:ab:é"),
        *("urn:uuid:1", "urn:uuid:123E4567-e89b-12d3-a456-426614174000", "Urn:isbn:1"),
        *("https://a.id", "https://A.id/", "HTTPS://a.id/", "https://a.id:443/", "http://a.id:80/"),
        *("https://a.id?x", "https://a.id/é", "https://a.id/%e9", "https://a.id/%C3%a9"),
        *("https://a.id/%7Ea", "https://a.id/%FF", "https://a.id/e%CC%81", "https://a.id/[x]"),
        *("https://a.id/a/../b", "https://a.id/./b", "https://a.id/..", "https://a.id/.?x"),
        *("https://u@a.id/", "https://a.id/a b", "https://a.id/#a#b"),
    ],
)
def test_any_other_spelling_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        REF.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.ref.invalid"


def test_a_refusal_does_not_repeat_the_identity() -> None:
    with pytest.raises(ValidationError) as caught:
        REF.validate_python("https://a.id/kunjungan rahasia")
    assert "rahasia" not in caught.value.errors()[0]["msg"]
