"""LanguageTag: BCP 47, well-formed, in its canonical case."""

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import LanguageTag, language_matches

TAG: TypeAdapter[str] = TypeAdapter(LanguageTag)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("id", "id"),
        ("ID", "id"),
        ("id-id", "id-ID"),
        ("EN-gb", "en-GB"),
        ("min", "min"),
        ("jv-latn", "jv-Latn"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("ZH-CMN-HANS-CN", "zh-cmn-Hans-CN"),
        ("es-419", "es-419"),
        ("sl-Rozaj-biske", "sl-rozaj-biske"),
        ("de-CH-1901", "de-CH-1901"),
        ("hy-Latn-IT-arevela", "hy-Latn-IT-arevela"),
        ("en-u-ca-buddhist", "en-u-ca-buddhist"),
        ("ar-a-aaa-b-bbb-x-a-Ccc", "ar-a-aaa-b-bbb-x-a-ccc"),
        ("id-x-Lapas", "id-x-lapas"),
        ("x-Siaran", "x-siaran"),
    ],
)
def test_a_well_formed_tag_is_kept_in_its_canonical_case(value: str, kept: str) -> None:
    assert TAG.validate_python(value) == kept
    assert TAG.validate_python(kept) == kept


@pytest.mark.parametrize(
    "value",
    [
        *("", "i", "bahasa", "english", "indonesia", "id_ID", "id-", "-id", "id--ID", "id-ID-"),
        *("id ID", "id\n", "12", "id-1", "de-1901-1901", "en-a-bbb-a-ccc", "en-a", "x", "x-"),
        *("id-ID-ID", "i-klingon", "en-GB-oed", "İd", "\u212ao", "id-x-abcdefghi"),
    ],
)
def test_what_is_not_well_formed_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TAG.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.language.invalid"


@pytest.mark.parametrize(
    ("old", "new"), [("in", "id"), ("IN-id", "id"), ("iw", "he"), ("ji", "yi"), ("jw", "jv")]
)
def test_a_code_out_of_use_names_its_successor(old: str, new: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TAG.validate_python(old)
    error = caught.value.errors()[0]
    assert (error["type"], error["ctx"]["new"]) == ("humas.language.replaced", new)


@pytest.mark.parametrize(
    ("tag", "wanted", "matches"),
    [
        ("id", "id", True),
        ("id-ID", "id", True),
        ("id-ID", "ID", True),
        ("en", "en-GB", False),
        ("en-GB", "en-GB", True),
        ("en-US", "en-GB", False),
        ("min", "mi", False),
        ("zh-Hant-TW", "zh-TW", False),
        ("jv-Latn", "*", True),
    ],
)
def test_a_range_takes_in_what_begins_with_it(tag: str, wanted: str, *, matches: bool) -> None:
    assert language_matches(tag, wanted) is matches
