"""Reports as people and machines read them."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from humaskit import catalog, reporters
from humaskit.checks import Failure, Report, check_text
from humaskit.checks._engine import run
from humaskit.checks._report import Suppressed
from humaskit.findings import Span
from humaskit.models.article import Suppression
from humaskit.reading import Draft
from humaskit.rules import Hit

BODY = "Pembuka 👍🏽.\r\nUpacara 漢 Minggu, 17 Agustus 2026.\r\nRapat “muara."
REPORT = check_text(BODY, title="14 Desa", select="DAT,KUT")
ENTRY = reporters.Entry("rilis.md", REPORT, {"title": 2, "body": 7})


def test_concise_is_one_line_for_each_finding() -> None:
    assert reporters.concise([ENTRY]) == (
        "rilis.md:8:11: DAT001 17 Agustus 2026 jatuh pada hari Senin, bukan Minggu (atau "
        "tanggalnya: 16 Agustus 2026 atau 23 Agustus 2026) → saran: Senin\n"
        "rilis.md:9:7: KUT001 Tanda petik “ ini tidak punya pasangan\n"
    )


def test_full_shows_the_line_and_carets_under_the_evidence() -> None:
    blocks = reporters.full([ENTRY]).split("\n\n")

    assert blocks[0].splitlines()[1:] == [
        "    Upacara 漢 Minggu, 17 Agustus 2026.",
        "               ^^^^^^",
    ]
    assert blocks[1].splitlines()[1:] == ["    Rapat “muara.", "          ^"]
    assert blocks[2] == ""


def test_a_long_line_is_cut_around_the_evidence() -> None:
    body = f"{'a ' * 60}“muara {'b ' * 60}"
    report = check_text(body, select="KUT001")

    lines = reporters.full([reporters.Entry("-", report)]).splitlines()

    assert lines[0].startswith("-:1:121: KUT001 ")
    assert lines[1] == f"    …{'a ' * 25}“muara {'b ' * 17}…"
    assert lines[2] == f"    {' ' * 51}^"


def test_evidence_over_several_lines_is_shown_on_its_first() -> None:
    def over(draft: Draft) -> Iterator[Hit]:
        yield Hit(Span("body", 3, len(draft.body)))

    rule = replace(catalog.rule("KUT001"), check=over)
    report = run(Draft.from_text("ab cd\nef"), [rule])

    assert reporters.full([reporters.Entry("-", report)]).splitlines()[1:] == [
        "    ab cd",
        "       ^^",
        "",
    ]


def test_evidence_that_is_a_line_break_still_has_a_caret() -> None:
    def lone(_: Draft) -> Iterator[Hit]:
        yield Hit(Span("body", 2, 3))

    report = run(Draft.from_text("ab\ncd"), [replace(catalog.rule("KUT001"), check=lone)])

    assert reporters.full([reporters.Entry("-", report)]).splitlines()[1:3] == ["    ab", "      ^"]


@pytest.mark.parametrize(
    ("before", "columns"),
    [
        ("Rapat", 5),
        ("Me\u0301rah", 5),
        ("会議", 4),
        ("ﾊﾝｶｸ", 4),
        ("\u1112\u1161\u11ab", 2),
        ("👩", 2),
        ("👨\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("👩🏽\u200d💻 dan 👩", 9),
        ("❤\ufe0f", 2),
        ("👁\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("🇮🇩", 2),
        ("क\u094d\u200dष", 2),
        ("&ldquo;Rapat&rdquo;", 19),
        ("Rapat\tbaru", 10),
    ],
)
@pytest.mark.parametrize("lines", ["", "Pembuka.\n\n", "Pembuka.\r\n\r\n"])
def test_a_caret_stands_under_what_is_seen(lines: str, before: str, columns: int) -> None:
    text = f"{lines}{before} Minggu, 17 Agustus 2026.\r\n"
    report = check_text(text, select="DAT001", format="html" if "&" in before else "text")

    shown = reporters.full([reporters.Entry("-", report)])

    assert shown.splitlines()[1:3] == [
        f"    {before.replace(chr(9), ' ')} Minggu, 17 Agustus 2026.",
        f"    {' ' * columns} ^^^^^^",
    ]


def test_nothing_of_a_text_moves_the_terminal() -> None:
    report = check_text("\x1b[31mRapat\t“muara.", select="KUT001")

    shown = reporters.full([reporters.Entry("-", report)])

    assert shown.splitlines()[1:3] == ["     [31mRapat “muara.", "               ^"]


def test_a_rule_that_broke_down_is_in_every_report() -> None:
    failure = Failure("DAT001", "weekday-mismatch", "Aturan gagal", "the rule broke down")
    entry = reporters.Entry("a.md", Report(failures=(failure,)))

    assert reporters.concise([entry]) == "a.md: Aturan gagal\n"
    assert reporters.full([entry]) == "a.md: Aturan gagal\n\n"
    (written,) = json.loads(reporters.json([entry]))["entries"]
    assert written["ok"] is False
    assert written["failures"] == [
        {
            "code": "DAT001",
            "name": "weekday-mismatch",
            "message": "Aturan gagal",
            "message_en": "the rule broke down",
        }
    ]


def test_json_holds_all_that_a_finding_says() -> None:
    suppressed = (Suppressed(REPORT.findings[1], "naskah lama"),)
    unused = (Suppression(code="NUM001", reason="tidak terpakai"),)
    report = replace(REPORT, findings=REPORT.findings[:1], suppressed=suppressed, unused=unused)

    text = reporters.json([reporters.Entry("rilis.md", report, {"body": 7})])

    assert text.endswith("}\n")
    assert json.loads(text) == {
        "version": 1,
        "entries": [
            {
                "path": "rilis.md",
                "ok": False,
                "findings": [
                    {
                        "code": "DAT001",
                        "name": "weekday-mismatch",
                        "severity": "error",
                        "proof": "text",
                        "field": "body",
                        "start": 23,
                        "end": 29,
                        "line": 8,
                        "column": 11,
                        "evidence": "Minggu",
                        "message": REPORT.findings[0].message,
                        "message_en": "2026-08-17 is a Monday, not Minggu",
                        "suggestion": "Senin",
                        "related": [],
                    }
                ],
                "suppressed": [
                    {
                        "code": "KUT001",
                        "field": "body",
                        "start": 55,
                        "end": 56,
                        "reason": "naskah lama",
                    }
                ],
                "unused_suppressions": ["NUM001"],
                "failures": [],
            }
        ],
    }


def test_related_places_are_in_json() -> None:
    report = check_text("Bantuan diterima 13 desa.", title="14 Desa Dibantu", select="TTL001")

    (written,) = json.loads(reporters.json([reporters.Entry("-", report)]))["entries"]

    assert written["findings"][0]["related"] == [{"field": "body", "start": 17, "end": 19}]


def test_nothing_found_is_nothing_said() -> None:
    entry = reporters.Entry("a.md", Report())

    assert reporters.concise([entry]) == reporters.full([entry]) == ""
