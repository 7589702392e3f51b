"""Every error is said in Indonesian and in English, and never shows what was refused."""

import re
from pathlib import Path
from typing import Literal, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError, core_schema
from pydantic_core._pydantic_core import list_all_errors

from humaskit import Agency, Article, Event, Feedback, explain
from humaskit.errors import HumaskitError, InvalidValueError, MissingExtraError
from humaskit.models.explanations import explanations

SOURCE = Path(__file__).parents[2] / "src" / "humaskit"
TABLE = SOURCE / "models" / "data" / "explanations.tsv"
REFUSED = "Sari Melati"
OWN_CODE = re.compile(r'(?<!code=)"(humas\.[a-z_.]+)"')


def fault(kind: str, context: dict[str, object] | None = None) -> ValidationError:
    details = {"type": kind, "loc": ("x", 0), "input": REFUSED, "ctx": context or {}}
    return ValidationError.from_exception_data("Thing", [details])  # type: ignore[list-item]  # made of parts


def refused(model: type[BaseModel], data: object) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return caught.value


@pytest.mark.parametrize("known", list_all_errors(), ids=lambda known: str(known["type"]))
@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_of_pydantics_errors_is_said(known: dict[str, object], lang: str) -> None:
    context = known.get("example_context")
    values: dict[str, object] = dict(context) if isinstance(context, dict) else {}
    if values.get("error", "") is None:
        values["error"] = ValueError(REFUSED)
    text = explain(fault(str(known["type"]), values), lang)
    assert re.fullmatch(r"Thing\.x\[0\]: .+", text)
    assert "(" + str(known["type"]) not in text
    assert REFUSED not in text
    assert "{" not in text


def test_no_error_of_pydantic_goes_without_words() -> None:
    known = {error["type"] for error in list_all_errors()} | set(get_args(core_schema.ErrorType))
    assert known - explanations().keys() == set()


def test_no_code_of_ours_goes_without_words() -> None:
    written = {
        code
        for path in SOURCE.rglob("*.py")
        if path.name != "errors.py" and not {"cli", "loaders"} & set(path.parts)
        for code in OWN_CODE.findall(path.read_text("utf-8"))
    }
    assert {"humas.url.invalid", "humas.feedback.unordered"} <= written
    assert written - explanations().keys() == set()


def test_no_words_stand_for_a_code_that_is_gone() -> None:
    sources = "".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    ours = {code for code in explanations() if code.startswith("humas.")}
    assert {code for code in ours if f'"{code}"' not in sources} == set()


def test_the_table_is_sorted_and_complete() -> None:
    lines = TABLE.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert rows[0] == ["code", "id", "en"]
    assert [row[0] for row in rows[1:]] == sorted(row[0] for row in rows[1:])
    assert len({row[0] for row in rows}) == len(rows)
    for _, indonesian, english in rows[1:]:
        assert indonesian
        assert english
        fields = re.findall(r"\{\w+\}", indonesian)
        assert sorted(fields) == sorted(re.findall(r"\{\w+\}", english))


def test_a_line_names_object_field_and_reason() -> None:
    error = refused(
        Agency,
        {
            "id": "tag:muarajati.go.id,2020:a",
            "slug": "a",
            "name": "A",
            "level": "technical_unit",
            "social": [{"channel": "instagram", "url": "https://x.example"}, {"channel": "x"}],
            "status": "renamed",
            "schema_version": "7",
        },
    )
    assert explain(error).splitlines() == [
        "Agency.schema_version: pilih salah satu: '1'",
        "Agency.social[1].url: wajib diisi",
    ]
    assert explain(error, "en").splitlines() == [
        "Agency.schema_version: choose one of: '1'",
        "Agency.social[1].url: required, but not there",
    ]


def test_a_fault_of_the_whole_names_the_object() -> None:
    data = {"id": "tag:m.go.id,2020:a", "slug": "a", "name": "A", "level": "court"}
    error = refused(Agency, data | {"status": "split"})
    assert explain(error) == (
        "Agency: instansi yang dipecah mempunyai sekurang-kurangnya dua penerus, bukan 0"
    )


def test_branches_of_unions_are_no_fields() -> None:
    media = refused(Article, {"media": [{"kind": "image", "url": "x"}]})
    assert "Article.media[0].url: tulis URL lengkap" in explain(media)
    details = refused(Feedback, {"kind": "complaint", "details": {"supervised": "x"}})
    assert "Feedback.details.supervised: harus true atau false" in explain(details).splitlines()
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(list[Literal["a"] | list[str]]).validate_python([[1]])
    assert explain(caught.value, "en").splitlines() == [
        "data[0]: choose one of: 'a'",
        "data[0][0]: must be text",
    ]


def test_choices_are_joined_in_the_language_asked_for() -> None:
    class Pair(BaseModel):
        x: Literal["a", "b"]

    assert explain(refused(Pair, {"x": REFUSED})) == "Pair.x: pilih salah satu: 'a' atau 'b'"
    assert explain(refused(Pair, {"x": REFUSED}), "en") == "Pair.x: choose one of: 'a' or 'b'"


def test_broken_json_is_said_by_its_place() -> None:
    with pytest.raises(ValidationError) as caught:
        Event.model_validate_json('{"name": "Sari Melati",\n "x" 1}')
    assert explain(caught.value) == "Event: bukan JSON yang sah: rusak di baris 2, kolom 6"


def test_a_strange_code_is_named_and_its_message_is_not() -> None:
    error = ValidationError.from_exception_data(
        "Thing", [{"type": PydanticCustomError("their.code", REFUSED), "input": REFUSED}]
    )
    assert explain(error) == "Thing: nilai tidak sah (their.code)"
    assert explain(error, "en") == "Thing: not valid (their.code)"


def test_a_context_that_lacks_a_field_leaves_a_gap() -> None:
    lacking = PydanticCustomError("humas.text.forbidden_character", "x", {"position": 3})
    error = ValidationError.from_exception_data("Thing", [{"type": lacking, "input": REFUSED}])
    assert explain(error) == "Thing: karakter … pada posisi 3 tidak diperbolehkan"


def test_values_and_keys_are_held_to_one_short_line() -> None:
    wide = PydanticCustomError("humas.article.repeated", "x", {"field": "a\nb " + "c" * 999})
    error = ValidationError.from_exception_data(
        "Thing", [{"type": wide, "loc": ("Sari Melati\n0812", "judul-utama"), "input": REFUSED}]
    )
    assert explain(error).startswith("Thing.….judul-utama: isi a b ccc")
    assert len(explain(error)) < 300
    assert "\n" not in explain(error)


@pytest.mark.parametrize(
    ("number", "lines", "last"),
    [(50, 50, "Thing: wajib diisi"), (51, 51, "… dan 1 lagi"), (1050, 51, "… dan 1000 lagi")],
)
def test_fifty_faults_are_said_and_the_rest_counted(number: int, lines: int, last: str) -> None:
    error = ValidationError.from_exception_data("Thing", [{"type": "missing", "input": 1}] * number)
    said = explain(error).splitlines()
    assert (len(said), said[-1]) == (lines, last)


def test_the_rest_is_counted_in_english_too() -> None:
    error = ValidationError.from_exception_data("Thing", [{"type": "missing", "input": 1}] * 60)
    assert explain(error, "en").splitlines()[-1] == "… and 10 more"


def test_our_own_exceptions_say_their_message() -> None:
    invalid = InvalidValueError("kanal", "at", "needs_at", "waktu belum ada", "no time yet")
    assert explain(invalid) == "kanal (at): waktu belum ada"
    assert explain(invalid, "en") == "kanal (at): no time yet"
    missing = MissingExtraError("cli", "typer")
    assert explain(missing) == missing.message
    assert explain(HumaskitError("humas.x.y", "salah", "wrong"), "en") == "wrong"


@pytest.mark.parametrize(("lang", "near"), [("in", "id"), ("eng", "en"), ("ID", "id"), ("", "")])
def test_an_unknown_language_is_refused_with_the_nearest(lang: str, near: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        explain(HumaskitError("humas.x.y", "salah", "wrong"), lang)
    assert caught.value.code == "humas.explain.unknown_language"
    assert f"'{near}" in caught.value.message_en


def test_other_exceptions_are_not_explained() -> None:
    with pytest.raises(InvalidValueError) as caught:
        explain(KeyError(REFUSED))  # type: ignore[arg-type]  # refused at run time too
    assert caught.value.code == "humas.explain.unknown_error"
    assert REFUSED not in str(caught.value)
