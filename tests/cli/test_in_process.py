"""What a subprocess cannot show: a missing extra, a terminal, the clock."""

import io
import sys
from datetime import UTC, datetime
from importlib import util
from pathlib import Path
from runpy import run_module

import pytest
from rich.console import Console

from humaskit import cli
from humaskit.cli import _options, _output, _reading
from humaskit.cli._words import Language, Words
from loaders.writing import article, put


@pytest.mark.parametrize("package", ["typer", "rich", "jinja2"])
def test_a_missing_extra_is_named_and_ends_with_2(
    package: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = util.find_spec
    monkeypatch.setattr(util, "find_spec", lambda name: None if name == package else found(name))
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == (
        f"humaskit: Paket '{package}' belum terpasang: pip install 'humaskit[cli]'\n"
    )


def test_many_files_move_a_bar_on_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        put(tmp_path, f"{number:02}.md", article(number=number))
    shown = io.StringIO()
    terminal = Console(file=shown, force_terminal=True, width=80)
    monkeypatch.setattr(_reading, "Console", lambda **_: terminal)
    assert len(_reading.read([tmp_path], "Membaca")) == 60
    assert "Membaca" in shown.getvalue()
    assert "60/60" in shown.getvalue()


def test_a_terminal_keeps_its_own_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "41")
    assert _output.console().width == 41


def test_the_clock_is_read_where_no_moment_is_given() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    moment = _options.moment(None, Words(Language.ID))
    assert before <= moment <= datetime.now(UTC)
    assert moment.utcoffset() is not None


def test_the_module_runs_as_a_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["humaskit", "--version"])
    with pytest.raises(SystemExit) as caught:
        run_module("humaskit.cli", run_name="__main__")
    assert caught.value.code == 0
    assert capsys.readouterr().out == "humaskit 0.1.0\n"
