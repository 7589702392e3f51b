"""The options that commands share, and what their values mean."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import click

from humaskit.cli._reading import STDIN
from humaskit.cli._words import Language, Words


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


at_option = click.option(
    "--at", metavar="WAKTU", help="Saat pemeriksaan, ISO 8601 (bawaan: sekarang)."
)
select_option = click.option(
    "--select", metavar="KODE", multiple=True, help="Hanya aturan ini: DAT001, DAT, KUT,TTL."
)
ignore_option = click.option("--ignore", metavar="KODE", multiple=True, help="Tanpa aturan ini.")
jobs_option = click.option(
    "--jobs",
    "-j",
    metavar="N",
    type=click.IntRange(min=1),
    help="Banyaknya proses (bawaan: otomatis).",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Keluaran JSON untuk mesin.")
format_option = click.option(
    "--format",
    "form",
    type=click.Choice([form.value for form in Format]),
    default=Format.TEXT.value,
    show_default=True,
    help="Bentuk keluaran.",
)
lang_option = click.option(
    "--lang",
    "words",
    type=click.Choice([language.value for language in Language]),
    default=Language.ID.value,
    show_default=True,
    callback=lambda _context, _option, value: Words(Language(value)),
    help="Bahasa pesan.",
)


def moment(at: str | None, words: Words) -> datetime:
    """Return the moment that content is judged by; the only place that reads the clock.

    Raises:
        click.BadParameter: It is no ISO 8601 time with an offset.
    """
    if at is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        read = datetime.fromisoformat(at)
    except ValueError:
        read = None
    if read is None or read.utcoffset() is None:
        raise click.BadParameter(words("at_shape", at=at), param_hint="--at")
    return read


def refuse_missing(paths: Iterable[Path], words: Words) -> None:
    """Refuse paths that do not exist; `-` is standard input.

    Raises:
        click.BadParameter: There is no such file or folder.
    """
    for path in paths:
        if path != STDIN and not path.exists():
            raise click.BadParameter(words("no_path", path=path.as_posix()), param_hint="PATH")


def refuse_nested(content: Path, out: Path, words: Words) -> None:
    """Refuse an output folder that content would be read from, or that holds the content.

    Raises:
        click.BadParameter: They lie in one another.
    """
    inner, outer = content.resolve(), out.resolve()
    if inner.is_relative_to(outer) or outer.is_relative_to(inner):
        raise click.BadParameter(words("out_inside"), param_hint="OUT")
