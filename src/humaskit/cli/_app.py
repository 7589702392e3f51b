"""The commands and their arguments."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from textwrap import indent

import click

from humaskit import __version__, catalog
from humaskit.checks.project import read_project, refuse_unknown
from humaskit.cli import _machine, _options, _output
from humaskit.cli._judging import Judged, judge
from humaskit.cli._options import Format
from humaskit.cli._reading import STDIN, Unit, content_units, read, units
from humaskit.cli._words import Language, Words
from humaskit.cli._workers import Workers
from humaskit.errors import HumaskitError


@click.group(name="humaskit", no_args_is_help=True)
@click.version_option(__version__, message="%(prog)s %(version)s", help="Tampilkan versi.")
def app() -> None:
    """Periksa siaran pers dan bangun situs serta umpannya."""


@app.command(short_help="Periksa berkas, folder, dan masukan standar (-).")
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@_options.at_option
@_options.select_option
@_options.ignore_option
@_options.format_option
@_options.json_option
@_options.lang_option
@_options.jobs_option
@click.option(
    "--stdin-filename",
    metavar="NAMA",
    type=click.Path(path_type=Path),
    default=STDIN,
    help="Nama masukan standar (-).",
)
def check(  # noqa: PLR0913 - an argument is an option of the command
    *,
    paths: tuple[Path, ...],
    at: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    form: str,
    as_json: bool,
    words: Words,
    jobs: int | None,
    stdin_filename: Path,
) -> None:
    """Periksa berkas, folder, dan masukan standar (-); keluar dengan 1 bila ada kesalahan."""
    moment = _options.moment(at, words)
    _options.refuse_missing(paths, words)
    with _errors_of_use(words):
        found = units(paths, name=stdin_filename)
        judged = _judged(found, words, at=moment, select=select, ignore=ignore, jobs=jobs)
    written = Format.JSON if as_json else Format(form)
    if written is not Format.TEXT:
        sys.stdout.write(_machine.written(written, judged, at=moment, lang=words.lang))
    else:
        _show(judged, paths, words)
    _leave(judged)


@app.command()
@click.argument(
    "content", metavar="CONTENT", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.argument("out", metavar="OUT", type=click.Path(file_okay=False, path_type=Path))
@_options.at_option
@_options.select_option
@_options.ignore_option
@click.option("--force", is_flag=True, help="Bangun juga yang memuat kesalahan.")
@_options.json_option
@_options.lang_option
@_options.jobs_option
def build(  # noqa: PLR0913 - as above
    *,
    content: Path,
    out: Path,
    at: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    force: bool,
    as_json: bool,
    words: Words,
    jobs: int | None,
) -> None:
    """Periksa folder CONTENT, lalu tulis halaman dan umpannya ke OUT."""
    from humaskit.cli import _building  # noqa: PLC0415 - only this command needs pages and feeds

    moment = _options.moment(at, words)
    _options.refuse_nested(content, out, words)
    with _errors_of_use(words):
        found = content_units(content)
        judged = _judged(found, words, at=moment, select=select, ignore=ignore, jobs=jobs)
        held = _building.held_back(judged, force=force)
        written = _building.build(judged, held, out, at=moment)
    if as_json:
        text = _machine.document(judged, at=moment, held_back=held, written=written)
        sys.stdout.write(text)
    else:
        _show(judged, [content], words, len(written))
        for one in held:
            sys.stdout.write(words("held_back", path=one.loaded.path.as_posix()) + "\n")
        sys.stdout.write(_output.written_text(written, out, words))
    _leave(judged)


@app.command(short_help="Tampilkan halaman sebuah aturan.")
@click.argument("code", metavar="CODE")
@_options.lang_option
def rule(*, code: str, words: Words) -> None:
    """Tampilkan halaman sebuah aturan, misalnya DAT001 atau weekday-mismatch."""
    with _errors_of_use(words):
        found = catalog.rule(code)
    page = catalog.page(found, english=words.language is Language.EN).strip()
    message = words.choose(found.message, found.message_en)
    sys.stdout.write(f"{found.code} {found.name} ({found.severity.value})\n\n")
    sys.stdout.write(f"{page}\n\n> {message}\n\n## {words('examples')}\n")
    for example in found.examples:
        sys.stdout.write(f"\n{indent(example, '    ')}\n")


def run() -> None:
    """Run the command on the process's arguments, in UTF-8 whatever the machine's locale is."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # text files
    app(prog_name="humaskit")


def _judged(
    found: tuple[Unit, ...],
    words: Words,
    *,
    at: datetime,
    select: Sequence[str],
    ignore: Sequence[str],
    jobs: int | None,
) -> tuple[Judged, ...]:
    project = read_project(Path.cwd())
    choice = partial(project.choice, select=select or None, ignore=ignore or None)
    refuse_unknown(**choice(STDIN))
    with Workers(jobs) as workers:
        pieces = read(found, words("reading"), workers)
        title = words("checking")
        return judge(pieces, at=at, choice=choice, workers=workers, title=title)


def _show(
    judged: tuple[Judged, ...], paths: Sequence[Path], words: Words, written: int | None = None
) -> None:
    sys.stdout.write(_output.judged_text(judged, words))
    if judged:
        sys.stdout.write(_output.table(judged, words, written))
    else:
        listed = ", ".join(path.as_posix() for path in paths)
        sys.stdout.write(words("nothing", paths=listed) + "\n")


def _leave(judged: tuple[Judged, ...]) -> None:
    if any(one.report is not None and one.report.failures for one in judged):
        raise click.exceptions.Exit(3)
    if not all(one.ok for one in judged):
        raise click.exceptions.Exit(1)


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
    raise click.exceptions.Exit(2)
