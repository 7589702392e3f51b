"""Reports as annotations of GitHub Actions, which shows them beside the lines of a change."""

from collections.abc import Iterable, Iterator
from typing import Final

from humaskit.findings import Severity
from humaskit.reporters._entry import Entry, Language

_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "notice",
}
_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def github(entries: Iterable[Entry], *, lang: Language = "id") -> str:
    """Write one workflow command for each finding, each rule that broke down, each bad file.

    Args:
        entries: In the order in which they shall stand; their paths count from the root of the
            repository.
        lang: The language of the messages.

    Returns:
        Lines such as `::error file=rilis.md,line=12,col=5,…,title=DAT001 …::…`; empty text where
        there is nothing to say.
    """
    return "".join(f"{line}\n" for entry in entries for line in _lines(entry, lang))


def _lines(entry: Entry, lang: Language) -> Iterator[str]:
    for notice in entry.notices:
        message = notice.message_en if lang == "en" else notice.message
        yield _command("error", message, file=entry.path, line=notice.line, title=notice.code)
    for found in entry.report.findings:
        message = found.message_en if lang == "en" else found.message
        region = entry.region(found)
        places = {"line": entry.first_line(found)}
        if region is not None:
            places["endLine"] = region.end_line
        if region is not None and region.line == region.end_line:
            places |= {"col": region.column, "endColumn": region.end_column}
        title = f"{found.code} {found.name}"
        yield _command(_COMMANDS[found.severity], message, file=entry.path, **places, title=title)
    for failure in entry.report.failures:
        message = failure.message_en if lang == "en" else failure.message
        yield _command("error", message, file=entry.path, title=failure.code)


def _command(name: str, message: str, **properties: object) -> str:
    listed = ",".join(
        f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items()
    )
    return f"::{name} {listed}::{message.translate(_DATA)}"
