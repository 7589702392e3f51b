import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from humaskit.cli._app import app
from loaders.writing import article, put

AT = "2026-08-24T10:00:00+07:00"
AGENCY = """\
---
type: agency
id: tag:lapas-muarajati.go.id,2020:instansi
slug: lapas-muarajati
name: Lapas Muarajati
level: technical_unit
time_zone: WITA
website: https://lapas-muarajati.go.id/
---
"""
PUBLIC = "kind: news_story\nstate: published\nfirst_published_at: 2026-08-03T09:00:00+08:00\n"
WRONG = article("Panen digelar Selasa, 3 Agustus 2026.\n", more=PUBLIC)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "konten"
    folder.mkdir()
    put(folder, "instansi.md", AGENCY)
    put(folder, "a.md", article(more=PUBLIC))
    return folder


def run(*arguments: str) -> tuple[int, str, str]:
    """Run the command within this process; its exit code, its output, its errors."""
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.usefixtures("content")
def test_content_in_order_is_told_as_a_table_and_ends_with_0() -> None:
    code, out, error = run("check", "konten", "--at", AT)
    assert (code, error) == (0, "")
    assert out.splitlines() == [
        "           dibaca   diperiksa   kesalahan   peringatan   saran",
        "──────────────────────────────────────────────────────────────",
        "Artikel         1           1           0            0       0",
        "Instansi        1           0           0            0       0",
    ]


def test_a_finding_is_told_with_file_line_code_message_and_suggestion(content: Path) -> None:
    put(content, "b.md", WRONG.replace("artikel/1", "artikel/2"))
    code, out, error = run("check", "konten", "--at", AT)
    assert (code, error) == (1, "")
    assert out.splitlines()[0] == (
        "konten/b.md:13:15: DAT001 3 Agustus 2026 jatuh pada hari Senin, bukan Selasa"
        " (atau tanggalnya: 4 Agustus 2026 atau 28 Juli 2026) → saran: Senin"
    )


def test_it_speaks_english_on_request(content: Path) -> None:
    put(content, "b.md", WRONG.replace("artikel/1", "artikel/2"))
    put(content, "c.md", "---\ntanpa akhir")
    _, out, _ = run("check", "konten", "--at", AT, "--lang", "en")
    first, second = (line for line in out.splitlines() if line.startswith("konten/"))
    assert first.startswith("konten/b.md:13:15: DAT001 ")
    assert first.endswith(" → suggestion: Senin")
    assert second == (
        "konten/c.md:1: the front matter is not closed: there is no second line '---'"
    )
    assert "Not readable" in out


def test_machines_get_one_document_of_a_stable_shape(content: Path) -> None:
    put(content, "b.md", WRONG.replace("artikel/1", "artikel/2"))
    put(content, "c.md", article(more="judul: B\n"))
    code, out, error = run("check", "konten", "--at", AT, "--json")
    assert (code, error) == (1, "")
    document = json.loads(out)
    assert list(document) == ["version", "ok", "at", "read", "problems", "entries"]
    assert (document["version"], document["ok"], document["at"]) == (1, False, AT)
    assert document["read"] == {"agency": 1, "article": 2, "unread": 1}
    assert document["problems"] == [
        {
            "path": "konten/c.md",
            "line": 9,
            "field": "headline",
            "code": "humas.content.same_field",
            "message": "Kunci 'judul' dan 'headline' berarti sama: tulis salah satu",
            "message_en": "the keys 'judul' and 'headline' mean the same: write one of them",
        }
    ]
    (finding,) = document["entries"][1]["findings"]
    assert (finding["code"], finding["line"], finding["suggestion"]) == ("DAT001", 13, "Senin")


def test_a_site_is_built_from_what_is_in_order(content: Path) -> None:
    put(content, "b.md", WRONG.replace("artikel/1", "artikel/2").replace("panen-padi", "lain"))
    put(content, "c.md", b"\xff\xfe")
    code, out, error = run("build", "konten", "situs", "--at", AT)
    assert (code, error) == (1, "")
    written = [line.strip() for line in out.splitlines() if line.startswith("  situs/")]
    site = content.parent / "situs"
    found = sorted(path for path in site.rglob("*") if path.is_file())
    assert sorted(written) == sorted(path.relative_to(content.parent).as_posix() for path in found)
    assert "situs/lapas-muarajati/lapas-muarajati-panen-padi/index.html" in written
    assert "situs/lapas-muarajati/lapas-muarajati-lain/index.html" not in written
    assert "konten/b.md: tidak dibangun karena memuat kesalahan" in out
    assert f"Ditulis: {len(found)} berkas di situs" in out


def test_markdown_without_data_is_checked_as_a_text_but_nothing_to_build_from(
    content: Path,
) -> None:
    put(content, "c.md", "# Catatan\n\nUpacara digelar Senin, 17 Agustus 2026.\n")
    assert run("check", "konten", "--at", AT)[0] == 0
    code, out, _ = run("build", "konten", "situs", "--at", AT)
    assert code == 1
    assert "konten/c.md:1: Baris pertama harus '---'" in out


def test_what_holds_errors_is_built_by_force(content: Path) -> None:
    put(content, "a.md", WRONG)
    arguments = ("build", "konten", "situs", "--at", AT, "--json")
    code, out, _ = run(*arguments)
    document = json.loads(out)
    page = "situs/lapas-muarajati/lapas-muarajati-panen-padi/index.html"
    assert (code, document["held_back"], page in document["written"]) == (1, ["konten/a.md"], False)
    code, out, _ = run(*arguments, "--force")
    document = json.loads(out)
    assert (code, document["held_back"], page in document["written"]) == (1, [], True)


def test_two_files_with_one_id_are_told_of(content: Path) -> None:
    put(content, "b.md", article(more=PUBLIC))
    put(content, "c.md", article(more=PUBLIC).replace("kind:", "version: 2\nminor: true\nkind:"))
    code, out, _ = run("check", "konten", "--at", AT)
    assert code == 1
    assert out.splitlines()[0] == "konten/b.md:2: id: Identitas ini sudah dipakai di konten/a.md:2"
    assert "konten/c.md" not in out


def test_rules_are_chosen_by_code(content: Path) -> None:
    put(content, "a.md", WRONG)
    chosen = {
        ("--select", "DAT001"): 1,
        ("--select", "KUT,TTL"): 0,
        ("--select", "KUT", "--select", "DAT"): 1,
        ("--ignore", "weekday-mismatch"): 0,
    }
    for arguments, expected in chosen.items():
        code, _, error = run("check", "konten", "--at", AT, *arguments)
        assert (code, error) == (expected, ""), arguments


def test_a_project_chooses_its_rules_and_the_command_line_goes_first(content: Path) -> None:
    put(content, "a.md", WRONG)
    project = content.parent / "pyproject.toml"
    project.write_text('[tool.humaskit]\nignore = ["DAT001"]\n', encoding="utf-8")
    assert run("check", "konten", "--at", AT)[0] == 0
    assert run("check", "konten", "--at", AT, "--ignore", "KUT")[0] == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("[tool.humaskit", "pyproject.toml tidak dapat dipakai"),
        ("tool.humaskit = 1", "pyproject.toml tidak dapat dipakai: tool.humaskit"),
        ("[tool.humaskit]\nselects = 1", "pyproject.toml: Tidak ada pengaturan 'selects'"),
        ('[tool.humaskit]\nignore = "DAT00l"', "pyproject.toml: Tidak ada aturan 'DAT00l'"),
    ],
)
def test_settings_that_do_not_exist_end_with_2(content: Path, settings: str, said: str) -> None:
    (content.parent / "pyproject.toml").write_text(settings, encoding="utf-8")
    code, out, error = run("check", "konten", "--at", AT)
    assert (code, out) == (2, "")
    assert said in error


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "tidak-ada"), "tidak-ada"),
        (("check", "konten", "--at", "2026-08-24"), "bukan waktu ISO 8601"),
        (("check", "konten", "--at", "kemarin", "--lang", "en"), "is no ISO 8601 time"),
        (("check", "konten", "--select", "DAT999"), "Tidak ada aturan 'DAT999'"),
        (("check", "konten", "--select", "DAT999", "--lang", "en"), "there is no rule 'DAT999'"),
        (("check", "konten", "--lang", "jv"), "jv"),
        (("build", "konten", "konten/situs"), "Folder keluaran"),
        (("build", "konten", ".", "--lang", "en"), "the output folder"),
        (("build", "konten", "ada/berkas"), "Not a directory"),
        (("rule", "DAT999"), "Tidak ada aturan 'DAT999'"),
        (("terbitkan",), "terbitkan"),
    ],
)
def test_errors_of_use_are_told_on_standard_error_and_end_with_2(
    content: Path, arguments: tuple[str, ...], said: str
) -> None:
    put(content.parent, "ada", "")
    code, out, error = run(*arguments)
    assert (code, out) == (2, "")
    assert said in " ".join(error.split())
    assert "Traceback" not in error


def test_a_folder_without_content_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, _ = run("check", ".")
    assert (code, out) == (0, "Tidak ada konten di .\n")


def test_a_rule_shows_its_page() -> None:
    code, out, error = run("rule", "DAT001")
    assert (code, error) == (0, "")
    assert out.startswith("DAT001 weekday-mismatch (error)\n\n")
    assert len(out.splitlines()) > 5
    assert run("rule", "weekday-mismatch")[1] == out


def test_output_is_utf8_and_plain_in_any_locale(content: Path) -> None:
    put(content, "a.md", WRONG)
    done = subprocess.run(
        [sys.executable, "-m", "humaskit.cli", "check", "konten", "--at", AT],
        env=os.environ | {"PYTHONIOENCODING": "latin-1", "COLUMNS": "20", "TERM": "xterm-256color"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )
    plain = run("check", "konten", "--at", AT)
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == plain
    assert "\x1b" not in plain[1]


def test_it_tells_its_version() -> None:
    assert run("--version")[1] == "humaskit 0.1.0\n"


def test_help_names_each_command_in_a_line() -> None:
    code, out, error = run("--help")
    assert (code, error) == (0, "")
    assert out.splitlines()[-3:] == [
        "  build  Periksa folder CONTENT, lalu tulis halaman dan umpannya ke OUT.",
        "  check  Periksa berkas, folder, dan masukan standar (-).",
        "  rule   Tampilkan halaman sebuah aturan.",
    ]


def test_shells_complete_options(content: Path) -> None:
    asked = {"_HUMASKIT_COMPLETE": "bash_complete", "COMP_WORDS": "humaskit check --fo"}
    done = subprocess.run(
        [sys.executable, "-m", "humaskit.cli"],
        env=os.environ | asked | {"COMP_CWORD": "2"},
        cwd=content,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "plain,--format\n"


@pytest.mark.usefixtures("content")
def test_a_misspelt_command_or_option_gets_the_nearest() -> None:
    assert "'check'" in run("chek", "konten")[2]
    assert "--format" in run("check", "konten", "--fromat", "json")[2]
