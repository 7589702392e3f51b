"""What the command reads, in which forms it reports, and how it shares its work."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from humaskit.checks import Failure, Report
from humaskit.cli import _judging
from humaskit.cli._app import app
from loaders.writing import article, put

WRONG = "Upacara digelar Minggu, 17 Agustus 2026.\n"
SAID = "DAT001 17 Agustus 2026 jatuh pada hari Senin, bukan Minggu"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, given: str | bytes = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments, input=given)
    return result.exit_code, result.stdout, result.stderr


def concise(*arguments: str, given: str | bytes = "") -> list[str]:
    code, out, error = run("check", *arguments, "--format", "concise", given=given)
    assert (code, error) == (1 if out else 0, "")
    return [line.partition(" (atau")[0] for line in out.splitlines()]


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("a.md", WRONG, "1:17"),
        ("a.md", article(f"Pembuka.\n\n{WRONG}"), "12:17"),
        ("a.html", f"<h1>Upacara</h1>\n<p>{WRONG}</p>", "2:20"),
        ("a.htm", f"<p>{WRONG}</p>", "1:20"),
        ("a.txt", f"*Pembuka*\n\n{WRONG}", "3:17"),
        ("naskah", WRONG, "1:17"),
        ("naskah", article(WRONG), "10:17"),
    ],
)
def test_a_named_file_is_read_as_what_it_is(
    here: Path, name: str, content: str, place: str
) -> None:
    put(here, name, content)
    assert concise(name) == [f"{name}:{place}: {SAID}"]


def test_comments_count_in_markdown_and_html_but_not_in_plain_text(here: Path) -> None:
    said = '<!-- humas: abaikan DAT001 alasan="surat lama" -->\n\n'
    for name in ("a.md", "a.html", "a.txt"):
        put(here, name, said + WRONG)
    assert concise("a.md", "a.html", "a.txt") == [f"a.txt:3:17: {SAID}"]


def test_a_folder_gives_all_its_prose_in_order(here: Path) -> None:
    (here / "k" / "b").mkdir(parents=True)
    put(here, "k/b/z.html", WRONG)
    put(here, "k/a.txt", WRONG)
    put(here, "k/b.md", article(WRONG))
    put(here, "k/c.md", WRONG)
    put(here, "k/.rahasia.md", WRONG)
    put(here, "k/logo.svg", WRONG)
    (here / "k" / "luar.txt").symlink_to(put(here, "luar.txt", WRONG))
    assert concise("k") == [
        f"k/a.txt:1:17: {SAID}",
        f"k/b/z.html:1:17: {SAID}",
        f"k/b.md:10:17: {SAID}",
        f"k/c.md:1:17: {SAID}",
        "k/luar.txt:1: Tautan ini menunjuk ke luar folder konten",
    ]
    assert "Teks" in run("check", "k")[1]


def as_json(number: int, body: str) -> str:
    return json.dumps(
        {
            "type": "article",
            "id": f"tag:dinas.example.go.id,2026:{number}",
            "slug": f"rilis-{number}",
            "url": f"https://dinas.example.go.id/rilis-{number}",
            "headline": "Upacara",
            "body": {"content": body},
            "publisher": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
        }
    )


def test_json_and_json_lines_are_told_by_their_line(here: Path) -> None:
    put(here, "a.json", as_json(1, f"Pembuka.\n\n{WRONG}"))
    put(here, "b.jsonl", f"{as_json(2, 'Pembuka.')}\n\n{as_json(3, WRONG)}\n")
    assert concise("a.json", "b.jsonl") == [f"a.json:1:17: {SAID}", f"b.jsonl:3:17: {SAID}"]


@pytest.mark.parametrize(
    ("given", "place"),
    [
        (WRONG, "1:17"),
        (f"> {WRONG}", "1:19"),
        (f"<!doctype html><p>{WRONG}", "1:35"),
        (f"<!-- a -->\n<p>{WRONG}", "2:20"),
        (article(WRONG), "10:17"),
        (as_json(1, WRONG), "1:17"),
        (f"{as_json(1, 'Pembuka.')}\n{as_json(2, WRONG)}", "2:17"),
        ("\ufeff" + WRONG, "1:17"),
    ],
)
@pytest.mark.usefixtures("here")
def test_standard_input_is_read_as_how_it_begins(given: str, place: str) -> None:
    assert concise("-", given=given) == [f"-:{place}: {SAID}"]


@pytest.mark.parametrize("name", ["web/a.md", "web/a.html", "web/a.txt"])
@pytest.mark.usefixtures("here")
def test_standard_input_is_called_and_read_as_it_is_named(name: str) -> None:
    given = f'<!-- humas: abaikan KUT001 alasan="judul" -->\n\nBuku “muara.\n\n{WRONG}'
    left = concise("-", "--stdin-filename", name, "--select", "DAT,KUT", given=given)
    quoted = [f"{name}:3:6: KUT001 Tanda petik “ ini tidak punya pasangan"]
    said = [f"{name}:5:17: {SAID}"]
    assert left == (quoted + said if name.endswith(".txt") else said)


@pytest.mark.usefixtures("here")
def test_standard_input_that_is_no_text_is_a_problem() -> None:
    assert concise("-", given=b"\xff\xfe") == [
        "-:1: Berkas bukan UTF-8 mulai bita ke-0; simpan ulang sebagai UTF-8 (dugaan: UTF-16)"
    ]
    (said,) = concise("-", given=b"a" * (16 * 1024 * 1024 + 1))
    assert said.startswith("-:1: Berkas terlalu besar")


def test_each_form_says_the_same(here: Path) -> None:
    put(here, "a.md", article(WRONG))
    put(here, "b.md", "---\n")
    outputs = {
        form: run("check", "a.md", "b.md", "--format", form, "--lang", "en")
        for form in ("text", "concise", "json", "sarif", "github")
    }
    assert {code for code, _, _ in outputs.values()} == {1}
    text, _, machine, sarif, github = (out for _, out, _ in outputs.values())
    assert "a.md:10:17: DAT001 2026-08-17 is a Monday" in text
    assert "\n                    ^^^^^^\n" in text
    assert outputs["concise"][1].splitlines()[0].startswith("a.md:10:17: DAT001 2026-08-17")
    at_once = run("check", "a.md", "b.md", "--json", "--lang", "en")[1]
    assert json.loads(machine)["entries"] == json.loads(at_once)["entries"]
    (log,) = json.loads(sarif)["runs"]
    assert [result["ruleId"] for result in log["results"]] == [
        "DAT001",
        "humas.content.unclosed_front_matter",
    ]
    assert github.splitlines()[0].startswith("::error file=a.md,line=10,")


def test_ignores_by_file_hold_beside_the_others(here: Path) -> None:
    (here / "arsip").mkdir()
    for name in ("a.md", "arsip/a.md", "arsip/b.md"):
        put(here, name, WRONG)
    project = here / "pyproject.toml"
    project.write_text(
        '[tool.humaskit.per-file-ignores]\n"arsip/" = ["weekday-mismatch"]\n', encoding="utf-8"
    )
    everything = ("a.md", "arsip/a.md", "arsip/b.md")
    assert concise(*everything) == [f"a.md:1:17: {SAID}"]
    assert concise(*everything, "--ignore", "KUT") == [f"a.md:1:17: {SAID}"]
    project.write_text('[tool.humaskit.per-file-ignores]\n"b.md" = "DAT"\n', encoding="utf-8")
    assert len(concise(*everything)) == 2


def test_a_choice_is_refused_before_anything_is_read() -> None:
    code, out, error = run("check", "-", "--select", "DTA001", "--lang", "en")
    assert (code, out) == (2, "")
    assert error == "humaskit: there is no rule 'DTA001'; the nearest is 'DAT001'\n"


def test_a_rule_that_breaks_down_is_named_and_ends_with_3(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(here, "a.md", WRONG)

    def check_text(_: str, **__: object) -> Report:
        failure = Failure("DAT001", "weekday-mismatch", "Aturan DAT001 gagal", "DAT001 broke")
        return Report(failures=(failure,))

    monkeypatch.setattr(_judging, "check_text", check_text)
    code, out, _ = run("check", "a.md")
    assert code == 3
    assert out.startswith("a.md: Aturan DAT001 gagal\n")
    assert json.loads(run("check", "a.md", "--json")[1])["ok"] is False


def test_many_processes_write_the_same_bytes_as_one(here: Path) -> None:
    bodies = (WRONG, "Rapat “muara.\n", "Rapat dibuka.\n", f"Rapat.\n\n{WRONG}")
    for number in range(30):
        body = bodies[number % len(bodies)]
        put(here, f"{number:02}.md", article(body, number=number % 28))
        put(here, f"{number:02}.txt", body)
    put(here, "rusak.md", b"\xff")
    outputs = [
        subprocess.run(
            [sys.executable, "-m", "humaskit.cli", "check", ".", *form, "--jobs", jobs],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONWARNINGS": "error"},
        )
        for form in (("--at", "2026-08-24T10:00:00+07:00", "--json"),)
        for jobs in ("1", "2")
    ]
    assert outputs[0].returncode == 1
    assert outputs[0].stdout.count(b"DAT001") > 20
    for other in outputs[1:]:
        assert (other.stdout, other.stderr) == (outputs[0].stdout, outputs[0].stderr)


def test_the_page_of_a_rule_is_shown_in_english_without_its_indonesian_part() -> None:
    indonesian, english = run("rule", "DAT001")[1], run("rule", "DAT001", "--lang", "en")[1]
    assert "## Untuk humas" in indonesian
    assert "## Untuk humas" not in english
    assert "## Why it matters" in english
    assert "\n> {iso} is a {weekday_en}, not {evidence}\n\n## Examples\n" in english
    assert "\n\n    Upacara digelar ⟦Minggu⟧, 17 Agustus 2026.\n" in english
    assert "## Contoh" in indonesian


LOADED = """
import sys
from humaskit.cli import main
try:
    main()
except SystemExit:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""
SITES = {"rich", "markdown_it", "nh3", "jinja2", "feedgen", "lxml", "babel", "slugify", "holidays"}
DATA = {"pydantic", "pydantic_core", "yaml", "zoneinfo", "importlib_metadata"}


def loaded(*arguments: str, given: str = "") -> set[str]:
    """Return the packages that a process has loaded when the command is through."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("form", ["text", "concise", "json", "sarif", "github"])
def test_a_bare_text_is_checked_without_models_and_without_what_builds_sites(
    here: Path, form: str
) -> None:
    put(here, "a.txt", WRONG)
    packages = loaded("check", "a.txt", "--format", form)
    assert "click" in packages
    assert not packages & {*SITES, *DATA, "multiprocessing", "hypothesis", "pytest"}


@pytest.mark.parametrize(
    ("name", "given"), [("a.md", ""), ("a.html", ""), ("naskah", ""), ("-", WRONG)]
)
def test_other_bare_texts_load_as_little(here: Path, name: str, given: str) -> None:
    put(here, "a.md", f"# Upacara\n\n{WRONG}")
    put(here, "a.html", f"<h1>Upacara</h1><p>{WRONG}</p>")
    put(here, "naskah", WRONG)
    assert not loaded("check", name, given=given) & {*SITES, *DATA}


def test_content_with_data_loads_models_but_nothing_that_builds_sites(here: Path) -> None:
    put(here, "a.md", article(WRONG))
    packages = loaded("check", "a.md", "--format", "concise")
    assert {"pydantic", "yaml"} <= packages
    assert not packages & {*SITES, "multiprocessing", "hypothesis", "pytest"}


def test_output_is_the_same_every_time(here: Path) -> None:
    put(here, "a.md", f"{WRONG}\nRapat “muara.\n\n{WRONG}")
    assert len({run("check", "a.md", "--format", "sarif") for _ in range(5)}) == 1
