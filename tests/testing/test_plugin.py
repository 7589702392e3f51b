"""The pytest plugin, in projects of its own; each runs within this process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from humaskit import Article, catalog
from humaskit.checks import check, project
from humaskit.errors import InvalidValueError
from humaskit.loaders import pieces
from humaskit.reporters import full
from humaskit.testing import _factual, assert_factual, plugin
from loaders.writing import FRONT_MATTER, article

pytest_plugins = ("pytester",)

# A project that runs within this process forgets what it imports: all of that is here before.
LOADED = (catalog.rules(), check, project, pieces, full, _factual, plugin)
WRONG = "Upacara digelar Minggu, 17 Agustus 2026.\n"
ARTICLE = Article.model_validate(
    {
        "id": "tag:dinas.example.go.id,2026:1",
        "slug": "upacara",
        "url": "https://dinas.example.go.id/upacara",
        "headline": "Upacara",
        "body": {"content": WRONG},
        "publisher": {"id": "tag:dinas.example.go.id,2026:dinas", "name": "Dinas Kelautan"},
    }
)
SHOWN = [
    (
        "upacara:1:17: DAT001 17 Agustus 2026 jatuh pada hari Senin, bukan Minggu (atau "
        "tanggalnya: 16 Agustus 2026 atau 23 Agustus 2026) → saran: Senin"
    ),
    "    Upacara digelar Minggu, 17 Agustus 2026.",
    "                    ^^^^^^",
    (
        "    norma: UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): "
        "informasi yang akurat, benar, dan tidak menyesatkan."
    ),
    "    norma: ISO 8601-1:2019: the calendar that gives every date its weekday.",
]


@pytest.fixture
def site(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setenv("PYTEST_PLUGINS", "humaskit.testing.plugin")
    pytester.makefile(".toml", pyproject="")
    (pytester.path / "konten").mkdir()
    return pytester


def put(site: pytest.Pytester, name: str, content: str) -> None:
    (site.path / "konten" / name).write_text(content, encoding="utf-8")


def test_what_is_wrong_is_shown_with_caret_norm_and_suggestion() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_factual(ARTICLE)
    assert str(caught.value).splitlines() == SHOWN


def test_what_is_in_order_gives_its_report() -> None:
    assert assert_factual(ARTICLE, ignore="DAT").ok
    assert assert_factual(ARTICLE, config={"select": "KUT"}).findings == ()
    with pytest.raises(InvalidValueError):
        assert_factual(ARTICLE, select="DTA")


def test_warnings_fail_nothing_and_stay_out_of_failures() -> None:
    body = f"<!-- humas: abaikan KUT001 alasan='lama' -->\n\n{WRONG}"
    written = ARTICLE.replace(body={"content": body, "format": "markdown"})
    with pytest.raises(AssertionError) as caught:
        assert_factual(written)
    assert "HMK100" not in str(caught.value)
    assert [found.code for found in assert_factual(written, ignore="DAT").findings] == ["HMK100"]


def test_the_fixture_holds_a_project_to_its_settings(site: pytest.Pytester) -> None:
    site.makepyfile(
        f"""
        from humaskit import Article

        ARTICLE = Article.model_validate_json({ARTICLE.model_dump_json()!r})

        def test_release(assert_factual):
            assert_factual(ARTICLE)

        def test_release_again(assert_factual):
            assert_factual(ARTICLE, ignore=["KUT"])
        """
    )
    site.runpytest_inprocess().assert_outcomes(failed=2)
    site.makefile(".toml", pyproject='[tool.humaskit]\nignore = ["DAT001"]\n')
    site.runpytest_inprocess().assert_outcomes(passed=1, failed=1)


def test_content_is_collected_only_when_asked_for(site: pytest.Pytester) -> None:
    put(site, "a.md", WRONG)
    assert site.runpytest_inprocess("konten").ret is pytest.ExitCode.NO_TESTS_COLLECTED
    site.runpytest_inprocess("--humaskit", "konten").assert_outcomes(failed=1)


def test_each_piece_of_content_is_a_test(site: pytest.Pytester) -> None:
    put(site, "a.md", article())
    put(site, "b.md", article(WRONG, number=2))
    put(site, "c.txt", "Rapat dibuka.\n")
    put(site, "d.html", f"<p>{WRONG}</p>")
    put(site, "e.md", "---\n")
    lines = [
        ARTICLE.model_dump_json(),
        ARTICLE.replace(body={"content": "Apel."}).model_dump_json(),
    ]
    put(site, "f.jsonl", "\n".join(lines))
    put(site, "g.svg", "<svg/>")
    put(site, "h.json", '{"type": "agency"}')
    put(site, "instansi.md", f"---\ntype: agency\n{AGENCY}---\n")

    result = site.runpytest_inprocess("--humaskit", "konten", "-v")

    result.assert_outcomes(passed=4, failed=5)
    result.stdout.fnmatch_lines(
        [
            "konten/a.md::content PASSED*",
            "konten/b.md::content FAILED*",
            "konten/c.txt::content PASSED*",
            "konten/d.html::content FAILED*",
            "konten/e.md::content FAILED*",
            "konten/f.jsonl::1 FAILED*",
            "konten/f.jsonl::2 PASSED*",
            "konten/h.json::content FAILED*",
            "konten/instansi.md::content PASSED*",
            "*humaskit: b.md*",
            "konten/b.md:10:17: DAT001 17 Agustus 2026 jatuh pada hari Senin*saran: Senin",
            "    Upacara digelar Minggu, 17 Agustus 2026.",
            "                    ^^^^^^",
            "    norma: UU Nomor 14 Tahun 2008*",
            "konten/e.md:1: Data YAML tidak ditutup*",
            "konten/h.json:1: id: wajib diisi",
        ]
    )
    assert "plugin.py" not in result.stdout.str()


AGENCY = """\
id: tag:lapas-muarajati.go.id,2020:instansi
slug: lapas-muarajati
name: Lapas Muarajati
level: technical_unit
time_zone: WITA
website: https://lapas-muarajati.go.id/
"""


def test_content_is_checked_against_its_agency_and_with_the_settings_of_the_project(
    site: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str | None, dict[str, object]]] = []
    told = check(ARTICLE, ignore="DAT")

    def asking(_: object, *, agency: object, **choice: object) -> object:
        asked.append((getattr(agency, "slug", None), choice))
        return told

    monkeypatch.setattr("humaskit.checks.check", asking)
    event = FRONT_MATTER.replace("headline", "name").replace("publisher", "organizer")
    put(site, "acara.md", f"---\ntype: event\n{event}starts_at: 2026-08-03T09:00:00+08:00\n---\n")
    put(site, "instansi.md", f"---\ntype: agency\n{AGENCY}---\n")
    site.makefile(".toml", pyproject='[tool.humaskit.per-file-ignores]\n"konten/*" = ["KUT"]\n')

    site.runpytest_inprocess("--humaskit", "konten").assert_outcomes(passed=2)

    assert asked == [("lapas-muarajati", {"select": None, "ignore": ("KUT",)})]


def test_a_fault_of_the_plugin_is_shown_as_one(
    site: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(site, "a.txt", WRONG)
    monkeypatch.setattr("humaskit.checks.check_text", None)
    result = site.runpytest_inprocess("--humaskit", "konten")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*TypeError*"])


def test_content_outside_the_working_folder_keeps_its_whole_path(
    site: pytest.Pytester, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("lain") / "a.txt"
    other.write_text(WRONG, encoding="utf-8")
    result = site.runpytest_inprocess("--humaskit", str(other))
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"{other.as_posix()}:1:17: DAT001*"])


def test_settings_that_do_not_exist_stop_the_content(site: pytest.Pytester) -> None:
    put(site, "a.txt", WRONG)
    site.makefile(".toml", pyproject="[tool.humaskit]\nselct = 1\n")
    result = site.runpytest_inprocess("--humaskit", "konten")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    said = "there is no setting 'selct'; the nearest is 'select'"
    result.stderr.fnmatch_lines([f"ERROR: humaskit: */pyproject.toml: {said}"])


def test_a_project_of_its_own_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "rilis.md").write_text(WRONG, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-p", "humaskit.testing.plugin"),
            *("--humaskit", "content/", "-p", "no:cacheprovider"),
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "content/rilis.md:1:17: DAT001" in done.stdout
    assert "                    ^^^^^^" in done.stdout


def test_the_plugin_loads_nothing_heavy_at_start_up() -> None:
    code = (
        "import sys, pytest; import humaskit.testing.plugin;"
        "own = (name for name in sys.modules if name.startswith(('humaskit', 'pydantic')));"
        "print(sorted(own))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    own = ["humaskit", "humaskit.testing", "humaskit.testing._factual", "humaskit.testing.plugin"]
    assert done == f"{own}\n"
