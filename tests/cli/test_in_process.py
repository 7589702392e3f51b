"""What a subprocess cannot show: a missing extra, a terminal, the clock."""

import io
import os
import sys
from concurrent import futures
from datetime import UTC, datetime
from importlib import util
from pathlib import Path
from runpy import run_path

import pytest
from rich.console import Console
from rich.text import Text
from typing_extensions import override

from humaskit import cli
from humaskit.cli import _options, _terminal
from humaskit.cli._reading import content_units, read
from humaskit.cli._words import Language, Words
from humaskit.cli._workers import Workers
from loaders.writing import article, put


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return put(tmp_path, "rilis.md", "Upacara digelar Minggu, 17 Agustus 2026.\n")


@pytest.mark.parametrize("package", ["click", "rich", "jinja2"])
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


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_files_move_a_bar_on_a_terminal(
    jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        put(tmp_path, f"{number:02}.md", article(number=number))
    shown = Terminal()
    terminal = Console(file=shown, force_terminal=True, width=80)
    monkeypatch.setattr(_terminal, "Console", lambda **_: terminal)
    monkeypatch.setattr(sys, "stderr", shown)
    with Workers(jobs) as workers:
        assert len(read(content_units(tmp_path), "Membaca", workers)) == 60
    assert "Membaca" in shown.getvalue()
    assert "60/60" in shown.getvalue()


PROGRAM = str(Path(cli.__file__).with_name("__main__.py"))


def test_few_files_move_no_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.md", article())
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    with Workers() as workers:
        assert len(read(content_units(tmp_path), "Membaca", workers)) == 1
    assert shown.getvalue() == ""


def test_many_items_are_shared_over_the_cores_without_being_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    class Pool(futures.ThreadPoolExecutor):
        def __init__(self, jobs: int, **_: object) -> None:
            asked.append(jobs)
            super().__init__(jobs)

    monkeypatch.setattr(futures, "ProcessPoolExecutor", Pool)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    with Workers() as workers:
        assert list(workers.map(abs, range(-999, 0), "")) == list(range(999, 0, -1))
        assert list(workers.map(abs, range(-1000, 0), "")) == list(range(1000, 0, -1))
        assert list(workers.map(abs, range(-1000, 0), "")) == list(range(1000, 0, -1))
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    with Workers() as workers:
        assert len(list(workers.map(abs, range(1000), ""))) == 1000
    assert asked == [3, 4]


def test_a_terminal_sees_colours(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(sys, "argv", ["humaskit", "check", str(content)])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1
    out = capsys.readouterr().out
    assert "\x1b[1;31mDAT001\x1b[0m" in out
    assert "\x1b[1;31m^^^^^^\x1b[0m" in out
    assert "\x1b[32mSenin\x1b[0m" in out
    assert Text.from_ansi(out).plain.splitlines()[1:3] == [
        "    Upacara digelar Minggu, 17 Agustus 2026.",
        "                    ^^^^^^",
    ]


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
        run_path(PROGRAM, run_name="__main__")
    assert caught.value.code == 0
    assert capsys.readouterr().out == "humaskit 0.1.0\n"


def test_processes_that_share_the_work_do_not_start_it_again() -> None:
    assert run_path(PROGRAM, run_name="__mp_main__")["main"] is cli.main
