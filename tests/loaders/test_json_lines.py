import json
from pathlib import Path

import pytest

from humaskit import Article, Feedback
from humaskit.loaders import Loaded, content, json_lines
from humaskit.loaders._source import MAX_BYTES
from loaders.writing import put

FEEDBACK = {
    "type": "feedback",
    "id": "urn:uuid:0c3a2f6e-8f0b-4f6e-9d7e-0d5f6a7b8c9d",
    "tracking_code": "A-1",
    "kind": "question",
    "subject": "Jam layanan",
    "text": "Buka jam berapa?",
    "channel": "website",
    "received_at": "2026-08-11T18:05:00+09:00",
}

ARTICLE = """{
  "type": "article",
  "id": "tag:wairanukab.go.id,2026:artikel/1",
  "slug": "a",
  "url": "https://wairanukab.go.id/a",
  "headline": "Judul",
  "topics": [
    "satu",
    "dua \\" { [ ,"
  ],
  "publisher": {"id": "tag:wairanukab.go.id,2020:instansi",
    "name": "Pemkab Wairanu"},
  "body": {"format": "text", "content": "Satu\\nDua"},
  "minor": false
}
"""


def line(**changes: object) -> str:
    return json.dumps(FEEDBACK | changes)


def told(loaded: Loaded) -> list[tuple[int, str, str]]:
    return [(found.line, found.field, found.code) for found in loaded.problems]


def one(path: Path) -> Loaded:
    (loaded,) = content(path)
    return loaded


def test_each_line_is_one_root_and_a_bad_one_never_stops_the_rest(tmp_path: Path) -> None:
    lines = [line(), "", line(kind="x"), "{", line(tracking_code="A-2"), "  "]
    path = put(tmp_path, "a.jsonl", "\ufeff" + "\n".join(lines))
    first, bad_kind, broken, last = json_lines(path)
    assert isinstance(first.model, Feedback)
    assert isinstance(last.model, Feedback)
    assert last.model.tracking_code == "A-2"
    assert (first.line("subject"), last.line("subject")) == (1, 5)
    assert [found.line for found in (*bad_kind.problems, *broken.problems)] == [3, 4]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("{", "json"),
        ("[1]", "json_not_object"),
        ('{"a": NaN}', "json_number"),
        ('{"a": -Infinity}', "json_number"),
        ('{"a": ' + "1" * 5000 + "}", "json"),
        ('{"a": ' + "[" * 200_000 + "]" * 200_000 + "}", "too_deep"),
        ('{"a": ' + "[" * 40 + "]" * 40 + "}", "too_deep"),
        ('{"a": [{"b": 1, "b": 2}]}', "duplicate_key"),
        ('{"\\u0061": 1, "a": 2}', "duplicate_key"),
    ],
)
def test_what_is_no_strict_json_is_refused(tmp_path: Path, text: str, rule: str) -> None:
    (loaded,) = json_lines(put(tmp_path, "a.jsonl", text))
    assert told(loaded) == [(1, "", f"humas.content.{rule}")]


def test_data_of_no_known_type_are_refused(tmp_path: Path) -> None:
    bad, none = json_lines(put(tmp_path, "a.jsonl", '{"type": "koran"}\n{}'))
    assert [place[:2] for place in told(bad)] == [(1, "type")]
    assert [place[:2] for place in told(none)] == [(2, "type")]


def test_a_line_without_end_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    path = put(tmp_path, "a.jsonl", "x" * (MAX_BYTES * 2 + 5) + "\n" + line())
    large, valid = json_lines(path)
    assert told(large) == [(1, "", "humas.content.line_too_large")]
    assert isinstance(valid.model, Feedback)
    assert valid.line("text") == 2


def test_a_line_of_another_encoding_names_its_line(tmp_path: Path) -> None:
    content_ = line().encode() + b"\n\xe9\n" + line(text="\0").encode() + b"\n\0\n"
    _, latin, escaped, nul = json_lines(put(tmp_path, "a.jsonl", content_))
    assert told(latin) == [(2, "", "humas.content.encoding")]
    assert [place[:2] for place in told(escaped)] == [(3, "text")]
    assert told(nul) == [(4, "", "humas.content.nul")]


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    (loaded,) = json_lines(str(tmp_path / "a.jsonl"))
    assert told(loaded) == [(1, "", "humas.content.not_found")]


def test_a_json_file_holds_one_root_whose_fields_have_their_lines(tmp_path: Path) -> None:
    loaded = one(put(tmp_path, "a.json", ARTICLE))
    assert isinstance(loaded.model, Article)
    assert loaded.model.topics == ("satu", 'dua " { [ ,')
    assert [loaded.line(name) for name in ("headline", "topics.1", "publisher.name")] == [6, 9, 12]
    assert (loaded.line("title"), loaded.line("body", 6), loaded.line("minor")) == (6, 13, 14)
    assert loaded.line("summary") == 1


def test_a_fault_in_a_json_file_names_the_line_of_its_field(tmp_path: Path) -> None:
    loaded = one(put(tmp_path, "a.json", ARTICLE.replace('"satu"', "7").replace("Judul", "<b>")))
    assert [place[:2] for place in told(loaded)] == [(6, "headline"), (8, "topics.0")]
    broken = one(put(tmp_path, "b.json", ARTICLE.replace('"slug": "a",', '"slug": "a"')))
    assert told(broken) == [(5, "", "humas.content.json")]


def test_many_faults_are_told_up_to_fifty(tmp_path: Path) -> None:
    many = ARTICLE.replace('"minor": false', ",".join(f'"x{n}": 1' for n in range(60)))
    problems = one(put(tmp_path, "a.json", many)).problems
    assert len(problems) == 51
    assert problems[-1].message == "… dan 10 lagi"
