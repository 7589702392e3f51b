"""The commands and their arguments."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from textwrap import indent
from typing import Annotated

import typer

from humaskit import __version__, catalog
from humaskit.checks.project import read_project, refuse_unknown
from humaskit.cli import _machine, _options, _output
from humaskit.cli._judging import Judged, judge
from humaskit.cli._options import At, Format, Ignore, Jobs, Json, Lang, Select
from humaskit.cli._reading import STDIN, Unit, content_units, read, units
from humaskit.cli._words import Language, Words
from humaskit.cli._workers import Workers
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
def check(  # noqa: PLR0913 - an argument is an option of the command
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...")],
    *,
    at: At = None,
    select: Select = None,
    ignore: Ignore = None,
    format: Annotated[  # noqa: A002 - the name of the option
        Format, typer.Option("--format", help="Bentuk keluaran.")
    ] = Format.TEXT,
    json: Json = False,
    lang: Lang = Language.ID,
    jobs: Jobs = None,
    stdin_filename: Annotated[
        Path, typer.Option("--stdin-filename", metavar="NAMA", help="Nama masukan standar (-).")
    ] = STDIN,
) -> None:
    """Periksa berkas, folder, dan masukan standar (-); keluar dengan 1 bila ada kesalahan."""
    words = Words(lang)
    moment = _options.moment(at, words)
    _options.refuse_missing(paths, words)
    with _errors_of_use(words):
        found = units(paths, name=stdin_filename)
        judged = _judged(found, words, at=moment, select=select, ignore=ignore, jobs=jobs)
    form = Format.JSON if json else format
    if form is not Format.TEXT:
        sys.stdout.write(_machine.written(form, judged, at=moment, lang=words.lang))
    else:
        _show(judged, paths, words)
    _leave(judged)


@app.command()
def build(  # noqa: PLR0913 - as above
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
    jobs: Jobs = None,
) -> None:
    """Periksa folder CONTENT, lalu tulis halaman dan umpannya ke OUT."""
    from humaskit.cli import _building  # noqa: PLC0415 - only this command needs pages and feeds

    words = Words(lang)
    moment = _options.moment(at, words)
    _options.refuse_nested(content, out, words)
    with _errors_of_use(words):
        found = content_units(content)
        judged = _judged(found, words, at=moment, select=select, ignore=ignore, jobs=jobs)
        held = _building.held_back(judged, force=force)
        written = _building.build(judged, held, out, at=moment)
    if json:
        text = _machine.document(judged, at=moment, held_back=held, written=written)
        sys.stdout.write(text)
    else:
        _show(judged, [content], words, len(written))
        for one in held:
            sys.stdout.write(words("held_back", path=one.loaded.path.as_posix()) + "\n")
        sys.stdout.write(_output.written_text(written, out, words))
    _leave(judged)


@app.command()
def rule(
    code: Annotated[
        str, typer.Argument(metavar="CODE", help="Misalnya DAT001 atau weekday-mismatch.")
    ],
    lang: Lang = Language.ID,
) -> None:
    """Tampilkan halaman sebuah aturan."""
    words = Words(lang)
    with _errors_of_use(words):
        found = catalog.rule(code)
    page = catalog.page(found, english=lang is Language.EN).strip()
    message = words.choose(found.message, found.message_en)
    sys.stdout.write(f"{found.code} {found.name} ({found.severity.value})\n\n")
    sys.stdout.write(f"{page}\n\n> {message}\n\n## {words('examples')}\n")
    for example in found.examples:
        sys.stdout.write(f"\n{indent(example, '    ')}\n")


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
    found: tuple[Unit, ...],
    words: Words,
    *,
    at: datetime,
    select: list[str] | None,
    ignore: list[str] | None,
    jobs: int | None,
) -> tuple[Judged, ...]:
    project = read_project(Path.cwd())
    choice = partial(project.choice, select=select, ignore=ignore)
    refuse_unknown(**choice(STDIN))
    with Workers(jobs) as workers:
        pieces = read(found, words("reading"), workers)
        title = words("checking")
        return judge(pieces, at=at, choice=choice, workers=workers, title=title)


def _show(
    judged: tuple[Judged, ...], paths: list[Path], words: Words, written: int | None = None
) -> None:
    sys.stdout.write(_output.judged_text(judged, words))
    if judged:
        sys.stdout.write(_output.table(judged, words, written))
    else:
        listed = ", ".join(path.as_posix() for path in paths)
        sys.stdout.write(words("nothing", paths=listed) + "\n")


def _leave(judged: tuple[Judged, ...]) -> None:
    if any(one.report is not None and one.report.failures for one in judged):
        raise typer.Exit(3)
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
