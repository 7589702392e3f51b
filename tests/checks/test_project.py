"""The settings of a project."""

from pathlib import Path

import pytest

from humaskit.checks import check_text
from humaskit.checks._choice import settings
from humaskit.checks.project import Project, read_project, refuse_unknown
from humaskit.errors import InvalidValueError


def put(folder: Path, content: str) -> Path:
    path = folder / "pyproject.toml"
    path.write_text(content, encoding="utf-8")
    return path


def test_the_nearest_project_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    put(tmp_path, '[tool.humaskit]\nselect = ["DAT", "KUT"]\nignore = "KUT001"\n')
    assert read_project(inner) == Project(tmp_path, ("DAT", "KUT"), ("KUT001",), {})
    put(inner, "[project]\nname = 'lain'\n")
    assert read_project(inner) == Project(inner)


def test_without_a_project_nothing_is_set() -> None:
    assert read_project(Path("/")).choice("a.md") == {"select": None, "ignore": ()}


def test_arguments_go_before_settings_but_not_before_ignores_by_file(tmp_path: Path) -> None:
    project = Project(tmp_path, ("DAT",), ("KUT",), {"arsip/": ("TTL",), "*.html": ("DAT001",)})
    assert project.choice(tmp_path / "a.md") == {"select": ("DAT",), "ignore": ("KUT",)}
    assert project.choice(tmp_path / "arsip" / "2019" / "a.html", select="KUT,TTL", ignore=[]) == {
        "select": ("KUT", "TTL"),
        "ignore": ("TTL", "DAT001"),
    }


@pytest.mark.parametrize(
    ("pattern", "path", "holds"),
    [
        ("arsip/", "arsip/a.md", True),
        ("arsip/*", "arsip/b/a.md", True),
        ("arsip/**", "arsip/b/a.md", True),
        ("./arsip/a.md", "arsip/a.md", True),
        ("a.md", "arsip/a.md", True),
        ("*.htm*", "web/a.html", True),
        ("arsip/", "lain/arsip/a.md", False),
        ("arsip", "arsip/a.md", False),
        ("A.md", "a.md", False),
    ],
)
def test_patterns_begin_at_the_root_or_name_a_file(
    tmp_path: Path, pattern: str, path: str, *, holds: bool
) -> None:
    project = Project(tmp_path, per_file_ignores={pattern: ("DAT",)})
    assert project.choice(tmp_path / path)["ignore"] == (("DAT",) if holds else ())


def test_a_file_outside_the_project_is_known_by_its_name(tmp_path: Path) -> None:
    project = Project(tmp_path / "a", per_file_ignores={"x.md": ("DAT",), "b/": ("KUT",)})
    assert project.choice(tmp_path / "b" / "x.md")["ignore"] == ("DAT",)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[tool.humaskit", "cannot be used"),
        ("tool = 1", "cannot be used: tool.humaskit"),
        ("tool.humaskit = 1", "cannot be used: tool.humaskit"),
        ("[tool.humaskit]\nignores = 'DAT'", "no setting 'ignores'; the nearest is 'ignore'"),
        ("[tool.humaskit]\nper-file-ignore = {}", "the nearest is 'per-file-ignores'"),
        ("[tool.humaskit]\nselect = 'DAT1'", "no rule 'DAT1'; the nearest is 'DAT"),
        ("[tool.humaskit]\nignore = ['KUT999']", "no rule 'KUT999'"),
        ("[tool.humaskit]\nignore = [1]", "'ignore' must be a text or a list of texts"),
        ("[tool.humaskit]\nignore = {a = 'b'}", "'ignore' must be a text or a list of texts"),
        ("[tool.humaskit]\nper-file-ignores = 'a'", "must be a table of patterns of files"),
        ("[tool.humaskit.per-file-ignores]\na = 1", "'per-file-ignores' must be a text"),
        ("[tool.humaskit.per-file-ignores]\na = 'DTA001'", "the nearest is 'DAT001'"),
    ],
)
def test_a_fault_is_named_with_what_is_nearest(tmp_path: Path, content: str, said: str) -> None:
    put(tmp_path, content)
    with pytest.raises(InvalidValueError, match=said):
        read_project(tmp_path)


def test_a_project_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    put(tmp_path, "").write_bytes(b"\xff")
    with pytest.raises(InvalidValueError, match="cannot be used"):
        read_project(tmp_path)


def test_the_same_table_may_be_given_as_an_argument() -> None:
    assert settings({}).per_file_ignores == {}
    assert settings({"per-file-ignores": None}).per_file_ignores == {}
    read = settings({"select": None, "per-file-ignores": {"a/*": "DAT,KUT"}})
    assert (read.select, read.per_file_ignores) == (None, {"a/*": ("DAT", "KUT")})


def test_selectors_are_refused_before_anything_runs() -> None:
    refuse_unknown(None, ("DAT",))
    with pytest.raises(InvalidValueError, match="the nearest is 'DAT001'"):
        refuse_unknown("DTA001", None)
    assert check_text("a").ok
