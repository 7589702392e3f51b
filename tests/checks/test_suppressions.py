"""Suppressions by a comment in the body: what they cover, what is told of them."""

import pytest

from effort import effort
from humaskit import Article, catalog
from humaskit.checks import Report, check, check_text, run
from humaskit.reading import Draft

WRONG = "Upacara digelar Minggu, 17 Agustus 2026."
SAID = '<!-- humas: abaikan DAT001 alasan="surat lama" -->'


def markdown(body: str, **choice: str) -> Report:
    return check_text(body, format="markdown", **choice)  # type: ignore[arg-type] # text alone


def codes(report: Report) -> list[str]:
    return [found.code for found in report.findings]


def test_at_the_top_it_covers_the_whole_text_headline_and_all() -> None:
    body = f"{SAID}\n\nRapat.\n\n{WRONG}"
    report = check_text(body, title=WRONG, format="markdown")
    assert (codes(report), len(report.suppressed)) == ([], 2)
    assert {taken.reason for taken in report.suppressed} == {"surat lama"}


def test_elsewhere_it_covers_one_paragraph() -> None:
    report = markdown(f"Rapat.\n\n{SAID}\n\n{WRONG}\n\n{WRONG}")
    assert codes(report) == ["DAT001"]
    assert report.findings[0].start > report.suppressed[0].finding.start
    trailing = markdown(f"{WRONG} {SAID}\n\n{WRONG}")
    assert [found.start for found in trailing.findings] == [
        len(f"{WRONG} {SAID}\n\n") + WRONG.index("Minggu")
    ]


def test_a_headline_is_covered_from_the_top_only() -> None:
    body = f"Rapat.\n\n{SAID}\n\n{WRONG}"
    report = check_text(body, title=WRONG, format="markdown")
    assert [found.field for found in report.findings] == ["title"]


def test_what_stands_in_the_data_goes_before_a_comment() -> None:
    article = Article.model_validate(
        {
            "id": "tag:dinas.example.go.id,2026:1",
            "slug": "upacara",
            "url": "https://dinas.example.go.id/upacara",
            "headline": "Upacara",
            "body": {"content": f"Rapat.\n\n{SAID}\n\n{WRONG}", "format": "markdown"},
            "publisher": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
            "suppressions": [
                {"code": "DAT001", "reason": "data"},
                *({"code": f"DAT{number}", "reason": "salah tulis"} for number in range(901, 911)),
            ],
        }
    )
    report = check(article)
    assert [taken.reason for taken in report.suppressed] == ["data"]
    assert [found.evidence for found in report.findings] == [
        "DAT001",
        *(f"DAT{number}" for number in range(901, 911)),
    ]
    assert set(codes(report)) == {"HMK100"}
    assert [found.field for found in report.findings[:2]] == ["body", "suppressions.1.code"]
    for found in report.findings:
        assert report.sources[found.field][found.start : found.end] == found.evidence
    assert "DAT0" in report.findings[1].message


def test_what_did_not_run_is_not_judged() -> None:
    body = f"Rapat.\n\n{SAID}\n\nApel."
    assert codes(markdown(body)) == ["HMK100"]
    assert codes(markdown(body, ignore="DAT")) == []
    assert codes(markdown(body, select="KUT,HMK")) == []
    assert codes(markdown(body.replace("DAT001", "DAT999"), select="HMK")) == ["HMK100"]
    assert codes(markdown(body, ignore="HMK")) == []


def test_nothing_suppresses_what_is_said_of_suppressions() -> None:
    top = '<!-- humas: abaikan HMK100, HMK101 alasan="lama" -->'
    report = markdown(f"{top}\n\nApel. <!-- humas: abaikan DAT999 -->")
    assert codes(report) == ["HMK101", "HMK100"]
    assert report.suppressed == ()


@pytest.mark.parametrize("body", ["", "<!-- humas: abaikan DAT001 -->", SAID, "<!-- humas:"])
def test_a_body_without_prose_has_nothing_to_cover(body: str) -> None:
    assert set(codes(markdown(body))) <= {"HMK100", "HMK101"}


def test_the_rules_that_ran_are_known_where_nothing_is_said_of_others() -> None:
    draft = Draft.from_text(f"{SAID}\n\nApel.", format="markdown")
    about = tuple(rule for rule in catalog.rules() if rule.code.startswith("HMK"))
    (found,) = run(draft, about).findings
    assert "bukan kode atau nama aturan; yang terdekat HMK101" in found.message


def test_many_comments_take_time_in_proportion() -> None:
    def seconds(number: int) -> float:
        body = f"{WRONG}\n\n{SAID}\n\n" * number
        assert len(markdown(body, select="DAT001,HMK").suppressed) == number - 1
        return effort(lambda: markdown(body, select="DAT001,HMK"))

    seconds(10)
    assert seconds(1600) < 10 * max(seconds(400), 0.02)
