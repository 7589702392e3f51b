"""SARIF and the annotations of GitHub, as their readers take them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from humaskit import catalog, reporters
from humaskit.checks import Failure, Report, check_text, run
from humaskit.checks._report import Suppressed
from humaskit.findings import Span
from humaskit.reading import Draft
from humaskit.reporters import Entry, Notice, Region
from humaskit.rules import Hit

SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "schemas" / "sarif-2.1.0.json"
BODY = "Pembuka 👍🏽.\r\nUpacara 👍 Minggu, 17 Agustus 2026.\nBantuan diterima 13 desa."
REPORT = check_text(BODY, title="14 Desa Dibantu", select="DAT001,TTL001")
NOTICE = Notice(3, "humas.content.nul", "Bukan: berkas, teks", "no: text, file")
FAILURE = Failure("KUT001", "unbalanced-quotes", "Aturan gagal 100%", "the rule broke\ndown")


def whole(draft: Draft) -> Iterator[Hit]:
    yield Hit(Span("body", 0, len(draft.body)), suggestion="lain")


OWN = replace(catalog.rule("KUT001"), code="XYZ001", name="whole-body", check=whole)
ENTRIES = (
    Entry("konten/a b.md", REPORT, {"title": 2, "body": 7}),
    Entry("b.md", Report(failures=(FAILURE,)), notices=(NOTICE,)),
    Entry("c.jsonl", run(Draft.from_text("a\nb"), [OWN]), {"body": 4}, frozenset()),
    Entry("d.md", run(Draft.from_text("a\nb"), [OWN]), {"body": 4}),
)


def log(*entries: Entry, lang: reporters.Language = "id") -> Any:  # noqa: ANN401 - JSON
    return json.loads(reporters.sarif(entries, lang=lang))["runs"][0]


def region(result: Any) -> Any:  # noqa: ANN401 - JSON
    return result["locations"][0]["physicalLocation"]["region"]


def test_sarif_is_valid() -> None:
    if not SCHEMA.is_file():
        pytest.skip("the schema of SARIF is not beside this repository")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    suppressed = Report(
        suppressed=(Suppressed(REPORT.findings[1], "naskah lama"),), sources=REPORT.sources
    )
    everything = [*ENTRIES, Entry("e.md", suppressed)]
    for entries in ([], everything):
        document = json.loads(reporters.sarif(entries))
        assert [error.message for error in validator.iter_errors(document)] == []


def test_sarif_says_what_a_rule_is() -> None:
    driver = log(ENTRIES[0], lang="en")["tool"]["driver"]
    weekday = driver["rules"][0]

    assert [rule["id"] for rule in driver["rules"]] == ["DAT001", "TTL001"]
    assert (weekday["name"], weekday["defaultConfiguration"]) == (
        "weekday-mismatch",
        {"level": "error"},
    )
    assert weekday["shortDescription"]["text"].endswith(".")
    assert "## Why it matters" in weekday["help"]["markdown"]
    assert weekday["helpUri"] == "https://humaskit.readthedocs.io/rules/DAT001.html"
    assert (weekday["properties"]["tags"], weekday["properties"]["proof"]) == (["dates"], "text")


def test_a_region_counts_code_points_in_the_file() -> None:
    title, weekday = log(ENTRIES[0])["results"]

    assert region(weekday) == {
        "startLine": 8,
        "startColumn": 11,
        "endLine": 8,
        "endColumn": 17,
        "snippet": {"text": "Minggu"},
    }
    assert region(title) == {"startLine": 2, "snippet": {"text": "14"}}
    assert log(ENTRIES[0])["columnKind"] == "unicodeCodePoints"
    location = weekday["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location == {"uri": "konten/a%20b.md"}
    (other,) = title["relatedLocations"]
    assert other["physicalLocation"]["region"]["startLine"] == 9
    assert other["message"]["text"] == "Tempat lain yang bertentangan"


def test_a_suggestion_is_a_fix_where_the_text_stands_verbatim() -> None:
    (change,) = log(ENTRIES[0])["results"][1]["fixes"][0]["artifactChanges"]

    assert change["replacements"] == [
        {
            "deletedRegion": {
                "startLine": 8,
                "startColumn": 11,
                "endLine": 8,
                "endColumn": 17,
            },
            "insertedContent": {"text": "Senin"},
        }
    ]
    assert "fixes" not in log(ENTRIES[2])["results"][0]
    assert region(log(ENTRIES[2])["results"][0]) == {"startLine": 4, "snippet": {"text": "a\nb"}}
    assert log(ENTRIES[2])["tool"]["driver"]["rules"] == [{"id": "XYZ001"}]
    assert ENTRIES[3].region(ENTRIES[3].report.findings[0]) == Region(4, 1, 5, 2)


@pytest.mark.parametrize(
    ("lang", "said", "broke"),
    [
        ("id", "Bukan: berkas, teks", "Aturan gagal 100%"),
        ("en", "no: text, file", "the rule broke\ndown"),
    ],
)
def test_what_could_not_be_read_and_what_broke_down_are_told(
    lang: reporters.Language, said: str, broke: str
) -> None:
    run_of_it = log(ENTRIES[1], lang=lang)
    (result,), (invocation,) = run_of_it["results"], run_of_it["invocations"]

    assert (result["ruleId"], result["level"]) == ("humas.content.nul", "error")
    assert result["message"]["text"] == said
    assert region(result) == {"startLine": 3}
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["associatedRule"] == {"id": "KUT001"}
    assert notification["message"]["text"] == broke
    assert log(ENTRIES[0])["invocations"][0]["executionSuccessful"] is True


def test_a_suppressed_finding_is_a_result_with_its_reason() -> None:
    body = f'<!-- humas: abaikan DAT001 alasan="surat lama" -->\n\n{BODY}'
    (result,) = log(Entry("a.md", check_text(body, format="markdown", select="DAT001")))["results"]

    assert result["suppressions"] == [{"kind": "inSource", "justification": "surat lama"}]
    assert region(result)["startLine"] == 4


def test_annotations_are_escaped() -> None:
    assert reporters.github(ENTRIES).splitlines() == [
        "::warning file=konten/a b.md,line=2,title=TTL001 title-number::"
        + REPORT.findings[0].message,
        "::error file=konten/a b.md,line=8,endLine=8,col=11,endColumn=17,"
        "title=DAT001 weekday-mismatch::" + REPORT.findings[1].message,
        "::error file=b.md,line=3,title=humas.content.nul::Bukan: berkas, teks",
        "::error file=b.md,title=KUT001::Aturan gagal 100%25",
        "::error file=c.jsonl,line=4,title=XYZ001 whole-body::"
        + ENTRIES[2].report.findings[0].message.replace("\n", "%0A"),
        "::error file=d.md,line=4,endLine=5,title=XYZ001 whole-body::"
        + ENTRIES[2].report.findings[0].message.replace("\n", "%0A"),
    ]
    english = reporters.github([replace(ENTRIES[1], path="a:b,%\r\n.md")], lang="en")
    assert english.splitlines() == [
        "::error file=a%3Ab%2C%25%0D%0A.md,line=3,title=humas.content.nul::no: text, file",
        "::error file=a%3Ab%2C%25%0D%0A.md,title=KUT001::the rule broke%0Adown",
    ]
    assert reporters.github([]) == ""


def test_weights_have_the_names_that_readers_know() -> None:
    said = '<!-- humas: abaikan DAT999 alasan="lama" -->'
    report = check_text(said, format="markdown")
    assert reporters.github([Entry("a.md", report)]).startswith("::warning file=a.md,")
    assert log(Entry("a.md", report))["results"][0]["level"] == "warning"


def test_text_speaks_english_and_names_norms() -> None:
    shown = reporters.full(ENTRIES[:2], lang="en", norms=True).splitlines()

    assert "→ suggestion: Senin" in "".join(shown)
    assert "    norm: ISO 8601-1:2019: the calendar that gives every date its weekday." in shown
    assert "b.md:3: no: text, file" in shown
    assert reporters.full([ENTRIES[2]], norms=True).count("norma") == 0
    assert (
        reporters.concise(ENTRIES[1:2], lang="en")
        == "b.md:3: no: text, file\nb.md: the rule broke\ndown\n"
    )
    painted = reporters.full(ENTRIES[:1], paint=lambda part, text: f"<{part}>{text}</{part}>")
    assert "<error>DAT001</error>" in painted
    assert "<suggestion>Senin</suggestion>" in painted
    assert "           <caret>^^^^^^</caret>" in painted
