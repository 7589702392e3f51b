"""The floors hold, and each contract bites when somebody breaks it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
    )
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


def append(copy: Path, module: str, text: str) -> None:
    path = copy / "src" / "humaskit" / module
    path.write_text((path.read_text("utf-8") if path.exists() else "") + text, "utf-8")


BREACHES = {
    "an upward import, for typing only": (
        "models/article.py",
        "\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import humaskit.feeds\n",
        "humaskit.models is not allowed to import humaskit.feeds",
    ),
    "an upward import inside a function": (
        "reading/__init__.py",
        "\ndef late() -> None:\n    import humaskit.checks\n",
        "humaskit.reading is not allowed to import humaskit.checks",
    ),
    "a rule that imports a rule": (
        "rules/quotes/unbalanced_quotes.py",
        "\nimport humaskit.rules.dates.weekday_mismatch\n",
        "unbalanced_quotes is not allowed to import humaskit.rules.dates.weekday_mismatch",
    ),
    "a second importer of feedgen": (
        "site/__init__.py",
        "\nimport feedgen.feed\n",
        "humaskit.site -> feedgen",
    ),
    "a second importer of babel": ("numbers/__init__.py", "\nimport babel\n", "-> babel"),
    "a second importer of slugify": ("loaders/__init__.py", "\nimport slugify\n", "-> slugify"),
    "a second importer of nh3": ("feeds/__init__.py", "\nimport nh3\n", "-> nh3"),
    "a serializer that judges": (
        "schemaorg/__init__.py",
        "\nimport humaskit.checks\n",
        "humaskit.schemaorg is not allowed to import humaskit.checks",
    ),
    "a format that imports a format": (
        "feeds/_atom.py",
        "\nimport humaskit.feeds._rss\n",
        "humaskit.feeds._atom is not allowed to import humaskit.feeds._rss",
    ),
    "a new module without a floor": ("cellar.py", '"""A cellar."""\n', "humaskit.cellar"),
}


def test_all_contracts_are_kept() -> None:
    run = lint(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 broken" in run.stdout


@pytest.mark.parametrize("breach", BREACHES)
def test_a_contract_names(breach: str, copy: Path) -> None:
    module, text, complaint = BREACHES[breach]
    append(copy, module, text)
    run = lint(copy)
    assert run.returncode == 1
    assert complaint in " ".join(run.stdout.split())
