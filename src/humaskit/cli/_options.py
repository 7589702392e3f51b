"""The options that commands share, and what their values mean."""

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from humaskit.cli._reading import STDIN
from humaskit.cli._words import Language, Words

At: TypeAlias = Annotated[
    str | None,
    typer.Option("--at", metavar="WAKTU", help="Saat pemeriksaan, ISO 8601 (bawaan: sekarang)."),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="KODE", help="Hanya aturan ini: DAT001, DAT, KUT,TTL."),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="KODE", help="Tanpa aturan ini."),
]
Jobs: TypeAlias = Annotated[
    int | None,
    typer.Option("--jobs", "-j", metavar="N", min=1, help="Banyaknya proses (bawaan: otomatis)."),
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Keluaran JSON untuk mesin.")]
Lang: TypeAlias = Annotated[Language, typer.Option("--lang", help="Bahasa pesan.")]


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


def moment(at: str | None, words: Words) -> datetime:
    """Return the moment that content is judged by; the only place that reads the clock.

    Raises:
        typer.BadParameter: It is no ISO 8601 time with an offset.
    """
    if at is None:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        read = datetime.fromisoformat(at)
    except ValueError:
        read = None
    if read is None or read.utcoffset() is None:
        raise typer.BadParameter(words("at_shape", at=at), param_hint="--at")
    return read


def refuse_missing(paths: Iterable[Path], words: Words) -> None:
    """Refuse paths that do not exist; `-` is standard input.

    Raises:
        typer.BadParameter: There is no such file or folder.
    """
    for path in paths:
        if path != STDIN and not path.exists():
            raise typer.BadParameter(words("no_path", path=path.as_posix()), param_hint="PATH")


def refuse_nested(content: Path, out: Path, words: Words) -> None:
    """Refuse an output folder that content would be read from, or that holds the content.

    Raises:
        typer.BadParameter: They lie in one another.
    """
    inner, outer = content.resolve(), out.resolve()
    if inner.is_relative_to(outer) or outer.is_relative_to(inner):
        raise typer.BadParameter(words("out_inside"), param_hint="OUT")
