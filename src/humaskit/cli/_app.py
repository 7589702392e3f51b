"""The commands and their arguments."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from humaskit import __version__, catalog
from humaskit.cli import _building, _machine, _options, _output
from humaskit.cli._judging import Judged, judge
from humaskit.cli._options import At, Ignore, Json, Lang, Select
from humaskit.cli._reading import read
from humaskit.cli._settings import settings
from humaskit.cli._words import Language, Words
from humaskit.errors import HumaskitError

app = typer.Typer(
    name="humaskit",
    help="Periksa siaran pers dan bangun situs serta umpannya.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", exists=True)],
    *,
    at: At = None,
    select: Select = None,
    ignore: Ignore = None,
    json: Json = False,
    lang: Lang = Language.ID,
) -> None:
    """Periksa berkas dan folder; keluar dengan 1 bila ada kesalahan."""
    words = Words(lang)
    moment = _options.moment(at, words)
    with _errors_of_use(words):
        judged = _judged(paths, words, at=moment, select=select, ignore=ignore)
    if json:
        sys.stdout.write(_machine.document(judged, at=moment))
    else:
        _show(judged, paths, words)
    _leave(judged)


@app.command()
def build(
    content: Annotated[Path, typer.Argument(metavar="CONTENT", exists=True, file_okay=False)],
    out: Annotated[Path, typer.Argument(metavar="OUT", file_okay=False)],
    *,
    at: At = None,
    select: Select = None,
    ignore: Ignore = None,
    force: Annotated[
        bool, typer.Option("--force", help="Bangun juga yang memuat kesalahan.")
    ] = False,
    json: Json = False,
    lang: Lang = Language.ID,
) -> None:
    """Periksa folder CONTENT, lalu tulis halaman dan umpannya ke OUT."""
    words = Words(lang)
    moment = _options.moment(at, words)
    _options.refuse_nested(content, out, words)
    with _errors_of_use(words):
        judged = _judged([content], words, at=moment, select=select, ignore=ignore)
        held = _building.held_back(judged, force=force)
        written = _building.build(judged, held, out, at=moment)
    if json:
        text = _machine.document(judged, at=moment, held_back=held, written=written)
        sys.stdout.write(text)
    else:
        console = _show(judged, [content], words, len(written))
        for one in held:
            text = words("held_back", path=one.loaded.path.as_posix())
            console.print(text, markup=False)
        _output.show_written(console, written, out, words)
    _leave(judged)


@app.command()
def rule(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="Misalnya DAT001 atau weekday-mismatch.")
    ],
    lang: Lang = Language.ID,
) -> None:
    """Tampilkan halaman sebuah aturan."""
    with _errors_of_use(Words(lang)):
        found = catalog.rule(code)
    sys.stdout.write(f"{found.code} {found.name} ({found.severity.value})\n\n")
    sys.stdout.write(f"{catalog.page(found).strip()}\n")


@app.callback(invoke_without_command=True)
def version(
    *,
    show: Annotated[bool, typer.Option("--version", help="Tampilkan versi.")] = False,
) -> None:
    """Periksa siaran pers dan bangun situs serta umpannya."""
    if show:
        sys.stdout.write(f"humaskit {__version__}\n")
        raise typer.Exit


def run() -> None:
    """Run the command on the process's arguments, in UTF-8 whatever the machine's locale is."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # text files
    app()


def _judged(
    paths: list[Path],
    words: Words,
    *,
    at: datetime,
    select: list[str] | None,
    ignore: list[str] | None,
) -> tuple[Judged, ...]:
    config = settings(Path.cwd())
    loaded = read(paths, words("reading"))
    title = words("checking")
    return judge(loaded, at=at, select=select, ignore=ignore, config=config, title=title)


def _show(
    judged: tuple[Judged, ...], paths: list[Path], words: Words, written: int | None = None
) -> Console:
    console = _output.console()
    _output.show_judged(console, judged, words)
    if judged:
        _output.show_table(console, judged, words, written)
    else:
        listed = ", ".join(path.as_posix() for path in paths)
        console.print(words("nothing", paths=listed), markup=False)
    return console


def _leave(judged: tuple[Judged, ...]) -> None:
    if not all(one.ok for one in judged):
        raise typer.Exit(1)


@contextmanager
def _errors_of_use(words: Words) -> Iterator[None]:
    """Say what the library or the system refuses on standard error, and exit with 2."""
    try:
        yield
    except HumaskitError as error:
        text = words.choose(error.message, error.message_en)
    except OSError as error:
        text = str(error)
    else:
        return
    sys.stderr.write(f"humaskit: {text}\n")
    raise typer.Exit(2)
