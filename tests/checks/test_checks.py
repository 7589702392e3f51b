"""What a check gives back, whatever the rules do."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from pydantic import TypeAdapter

from humaskit import Article, Event, catalog, reporters
from humaskit.checks import Report, check, check_text
from humaskit.checks._engine import run
from humaskit.errors import InvalidValueError
from humaskit.findings import Finding, Proof, Severity, Span
from humaskit.models.article import Suppression
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule

FAULTY = "“Kami siap, ujar Sari, Minggu (17/8/2026). “Mari.”\n\nSenin, 18 Agustus 2026."
ARTICLE = Article.model_validate(
    {
        "id": "tag:dinas.example.go.id,2026:1",
        "slug": "muara-bersih",
        "url": "https://dinas.example.go.id/muara-bersih",
        "headline": "14 Desa Berbenah",
        "summary": "Rapat “muara.",
        "body": {"content": f"Sebanyak 13 desa berbenah. {FAULTY}"},
        "publisher": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
    }
)


def whole(draft: Draft) -> Iterator[Hit]:
    yield Hit(Span("body", 0, len(draft.body)), facts={"count": str(len(draft.body))})


def broken(draft: Draft) -> Iterator[Hit]:
    yield Hit(Span("body", 0, 1))
    raise ValueError(draft.body)


def outside(draft: Draft) -> Iterator[Hit]:
    yield Hit(Span("body", 0, 1), related=(Span("body", 0, len(draft.body) + 1),))


OWN = Rule(
    code="XYZ001",
    name="whole-body",
    severity=Severity.ADVICE,
    proof=Proof.HEURISTIC,
    since="1.0.0",
    message="{count} huruf",
    message_en="{count} letters",
    check=whole,
    examples=(),
)


def brief(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(found.field, found.code, found.evidence) for found in findings]


def test_findings_stand_in_text_order() -> None:
    report = check(ARTICLE)

    assert brief(report.findings) == [
        ("title", "TTL001", "14"),
        ("summary", "KUT001", "“"),
        ("body", "KUT001", "“"),
        ("body", "DAT001", "Minggu"),
        ("body", "DAT001", "Senin"),
    ]
    assert not report.ok
    assert report.errors == report.findings


def test_a_finding_says_what_where_and_why() -> None:
    found = check_text("Upacara Minggu, 17 Agustus 2026.").findings[0]

    assert found == Finding(
        code="DAT001",
        name="weekday-mismatch",
        severity=Severity.ERROR,
        proof=Proof.TEXT,
        field="body",
        start=8,
        end=14,
        evidence="Minggu",
        message=(
            "17 Agustus 2026 jatuh pada hari Senin, bukan Minggu "
            "(atau tanggalnya: 16 Agustus 2026 atau 23 Agustus 2026)"
        ),
        message_en="2026-08-17 is a Monday, not Minggu",
        suggestion="Senin",
    )


def test_a_contradiction_names_the_other_place() -> None:
    (found,) = check_text("Bantuan diterima 13 desa.", title="14 Desa Dibantu").findings

    assert found.related == (Span("body", 17, 19),)


def test_a_clean_text_is_ok() -> None:
    report = check_text("Upacara Senin, 17 Agustus 2026.", published=date(2026, 8, 17))

    assert report.ok
    assert report.findings == ()
    assert report.sources == {"body": "Upacara Senin, 17 Agustus 2026."}


def test_an_event_is_checked_by_name_and_description() -> None:
    event = Event.model_validate(
        {
            "id": "tag:dinas.example.go.id,2026:2",
            "slug": "upacara",
            "url": "https://dinas.example.go.id/upacara",
            "name": "Upacara Minggu, 17 Agustus 2026",
            "description": "Rapat “muara.",
            "starts_at": "2026-08-17T08:00:00+07:00",
            "organizer": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
            "suppressions": [{"code": "KUT001", "reason": "judul buku"}],
        }
    )

    report = check(event)

    assert brief(report.findings) == [("title", "DAT001", "Minggu")]
    assert [(taken.finding.code, taken.reason) for taken in report.suppressed] == [
        ("KUT001", "judul buku")
    ]


def test_suppressions_go_by_code_or_name_and_unused_ones_are_told() -> None:
    written = [
        {"code": "KUT001", "reason": "kutipan naskah lama"},
        {"code": "weekday-mismatch", "reason": "tanggal naskah lama"},
        {"code": "NUM001", "reason": "tidak terpakai"},
    ]

    report = check(ARTICLE.replace(suppressions=written))

    assert brief(report.findings) == [
        ("title", "TTL001", "14"),
        ("suppressions.2.code", "HMK100", "NUM001"),
    ]
    assert report.sources["suppressions.2.code"] == "NUM001"
    assert [taken.reason for taken in report.suppressed] == [
        "kutipan naskah lama",
        "kutipan naskah lama",
        "tanggal naskah lama",
        "tanggal naskah lama",
    ]
    assert [unused.code for unused in report.unused] == ["NUM001"]


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (None, None, {"TTL001", "KUT001", "DAT001"}),
        ("DAT", None, {"DAT001"}),
        ("DAT001, unbalanced-quotes", None, {"DAT001", "KUT001"}),
        (["DAT001,TTL", "KUT0"], ["title-number"], {"DAT001", "KUT001"}),
        (None, ("DAT", "KUT001"), {"TTL001"}),
        ((), None, set()),
    ],
)
def test_rules_are_chosen_by_code_prefix_or_name(
    select: list[str] | str | None, ignore: list[str] | None, codes: set[str]
) -> None:
    report = check(ARTICLE, select=select, ignore=ignore)

    assert {found.code for found in report.findings} == codes


@pytest.mark.parametrize(
    ("selector", "nearest"),
    [("DTA001", "DAT001"), ("dat001", "DAT001"), ("weekday", "weekday-mismatch"), ("KUTT", "KUT")],
)
def test_an_unknown_selector_names_the_nearest_one(selector: str, nearest: str) -> None:
    with pytest.raises(InvalidValueError, match=f"the nearest is '{nearest}'"):
        check_text("a", select=selector)
    with pytest.raises(InvalidValueError, match=f"the nearest is '{nearest}'"):
        check_text("a", ignore=[selector])


def test_settings_hold_where_arguments_leave_them_open() -> None:
    config = {"select": ["DAT", "KUT"], "ignore": "KUT"}

    assert {found.code for found in check(ARTICLE, config=config).findings} == {"DAT001"}
    both = check(ARTICLE, config=config, ignore=()).findings
    assert {found.code for found in both} == {"DAT001", "KUT001"}
    assert check(ARTICLE, config={"select": None}).findings == check(ARTICLE).findings


def test_a_setting_that_does_not_exist_names_the_nearest_one() -> None:
    with pytest.raises(InvalidValueError, match="the nearest is 'select'"):
        check(ARTICLE, config={"selct": "DAT"})


def test_a_choice_of_rules_is_text() -> None:
    with pytest.raises(InvalidValueError, match="a text or a list of texts"):
        check(ARTICLE, config={"select": 1})


def test_a_format_that_does_not_exist_names_the_nearest_one() -> None:
    with pytest.raises(InvalidValueError, match="the nearest is 'markdown'"):
        check_text("a", format="markdwon")  # type: ignore[arg-type] # the fault under test


def test_rules_of_your_own_run_beside_the_others() -> None:
    report = check(ARTICLE, rules=[OWN], ignore=["DAT", "KUT", "TTL"])

    assert brief(report.findings) == [("body", "XYZ001", ARTICLE.body.content)]
    assert report.findings[0].message == f"{len(ARTICLE.body.content)} huruf"
    assert report.ok


def test_two_rules_never_share_a_code_or_a_name() -> None:
    for twin in (replace(OWN, code="DAT001"), replace(OWN, name="title-number")):
        with pytest.raises(InvalidValueError, match="share a code or a name"):
            check(ARTICLE, rules=[twin])


@pytest.mark.parametrize("check_of_it", [broken, outside])
def test_a_rule_that_breaks_down_is_told_and_takes_no_other_down(
    check_of_it: Callable[[Draft], Iterator[Hit]],
) -> None:
    rule = replace(OWN, check=check_of_it)

    report = check(ARTICLE.replace(suppressions=()), rules=[rule], ignore="TTL")

    assert {found.code for found in report.findings} == {"DAT001", "KUT001"}
    assert not report.ok
    (failure,) = report.failures
    assert (failure.code, failure.name) == ("XYZ001", "whole-body")
    assert "XYZ001 (whole-body)" in failure.message
    assert failure.message_en.startswith("the rule XYZ001 (whole-body) broke down: ")
    assert "desa" not in failure.message + failure.message_en
    assert not replace(report, findings=()).ok


def test_the_same_place_is_said_once() -> None:
    twice = replace(OWN, check=lambda draft: iter([*whole(draft), *whole(draft)]))

    assert len(check(ARTICLE, rules=[twice], select="XYZ").findings) == 1


def test_a_hundred_runs_in_any_order_of_rules_write_the_same_bytes() -> None:
    article = ARTICLE.replace(
        body={
            "content": f"Sebanyak 13 desa.\n\n<!-- humas: abaikan TTL999 -->\n\n{FAULTY}",
            "format": "markdown",
        },
        suppressions=[{"code": "NUM001", "reason": "lama"}, {"code": "TTL001", "reason": "lama"}],
    )
    rules = [*catalog.rules(), OWN, replace(OWN, code="XYZ002", name="broken", check=broken)]
    reports = set()
    for seed in range(100):
        random.Random(seed).shuffle(rules)  # noqa: S311 - a seed is the point
        entry = reporters.Entry("a.md", run(Draft.of(article), rules))
        reports.add(reporters.json([entry]) + reporters.sarif([entry]))

    assert len(reports) == 1
    assert all(code in next(iter(reports)) for code in ("DAT001", "HMK100", "HMK101", "XYZ002"))


def test_a_service_can_answer_with_reports() -> None:
    reported = Report(unused=(Suppression(code="DAT001", reason="Surat lama."),))
    written = TypeAdapter(Report).dump_python(reported, mode="json")
    assert written["unused"] == [{"code": "DAT001", "reason": "Surat lama."}]
