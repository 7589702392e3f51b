"""Reports as plain text: one line for each finding, or with the line and a caret under it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, Literal

from humaskit import catalog
from humaskit.errors import InvalidValueError
from humaskit.findings import Finding
from humaskit.reporters._entry import Entry, Language
from humaskit.reporters._lines import width

Part = Literal["place", "error", "warning", "advice", "caret", "suggestion", "norm"]
"""What a piece of the text is, for those who colour it."""
Paint = Callable[[Part, str], str]
"""Returns a piece with its colour around it."""

_BEFORE: Final = 50
_AFTER: Final = 40
_WORDS: Final = {
    "id": {"suggestion": "saran", "norm": "norma"},
    "en": {"suggestion": "suggestion", "norm": "norm"},
}


def plain(_: Part, text: str) -> str:
    """Return a piece as it is."""
    return text


def concise(entries: Iterable[Entry], *, lang: Language = "id") -> str:
    """Write one line for each finding and for each rule that broke down.

    Args:
        entries: In the order in which they shall stand.
        lang: The language of the messages.

    Returns:
        Lines such as `rilis.md:12:5: DAT001 … → saran: Selasa`, each with a line feed; empty
        text where there is nothing to say.
    """
    return "".join(
        f"{line}\n"
        for entry in entries
        for part in (_notices, _headlines, _failures)
        for line in part(entry, lang, plain)
    )


def full(
    entries: Iterable[Entry], *, lang: Language = "id", norms: bool = False, paint: Paint = plain
) -> str:
    """Write each finding with its line of the text and carets under the evidence.

    Args:
        entries: In the order in which they shall stand.
        lang: The language of the messages.
        norms: Whether to add the norms that the rule's page names.
        paint: Colours the pieces, for a terminal.

    Returns:
        Blocks with an empty line after each; empty text where there is nothing to say.
    """
    return "".join(
        f"{block}\n\n" for entry in entries for block in _blocks(entry, lang, paint, norms=norms)
    )


def _blocks(entry: Entry, lang: Language, paint: Paint, *, norms: bool) -> Iterator[str]:
    yield from _notices(entry, lang, paint)
    for found in entry.report.findings:
        lines = [_headline(entry, found, lang, paint), *_excerpt(entry, found, paint)]
        if norms:
            lines += (
                paint("norm", f"    {_WORDS[lang]['norm']}: {norm}") for norm in _norms(found.code)
            )
        yield "\n".join(lines)
    yield from _failures(entry, lang, paint)


def _notices(entry: Entry, lang: Language, paint: Paint) -> Iterator[str]:
    for notice in entry.notices:
        message = notice.message_en if lang == "en" else notice.message
        yield f"{paint('place', f'{_shown(entry.path)}:{notice.line}:')} {_shown(message)}"


def _headlines(entry: Entry, lang: Language, paint: Paint) -> Iterator[str]:
    for found in entry.report.findings:
        yield _headline(entry, found, lang, paint)


def _failures(entry: Entry, lang: Language, paint: Paint) -> Iterator[str]:
    for failure in entry.report.failures:
        message = failure.message_en if lang == "en" else failure.message
        yield f"{paint('place', f'{_shown(entry.path)}:')} {message}"


def _headline(entry: Entry, found: Finding, lang: Language, paint: Paint) -> str:
    line, column = entry.place(found)
    message = _shown(found.message_en if lang == "en" else found.message)
    place = paint("place", f"{_shown(entry.path)}:{line}:{column}:")
    advice = ""
    if found.suggestion is not None:
        advice = f" → {_WORDS[lang]['suggestion']}: {paint('suggestion', _shown(found.suggestion))}"
    return f"{place} {paint(found.severity.value, found.code)} {message}{advice}"


def _excerpt(entry: Entry, found: Finding, paint: Paint) -> tuple[str, str]:
    """Return the part of the line around the evidence, and carets under the evidence."""
    line, at = entry.line(found)
    end = min(at + found.end - found.start, len(line))
    first, last = max(0, at - _BEFORE), min(len(line), end + _AFTER)
    before = ("…" if first else "") + _shown(line[first:at])
    evidence = _shown(line[at:end])
    after = _shown(line[end:last]) + ("…" if last < len(line) else "")
    carets = "^" * max(1, width(evidence))
    return (
        f"    {before}{evidence}{after}".rstrip(),
        f"    {' ' * width(before)}{paint('caret', carets)}",
    )


def _norms(code: str) -> tuple[str, ...]:
    try:
        return catalog.references(catalog.rule(code))
    except InvalidValueError:  # a rule of the caller's own has no page here
        return ()


def _shown(text: str) -> str:
    """Return a text that cannot move a terminal's cursor or colour."""
    return "".join(char if char.isprintable() or char == "\u200d" else " " for char in text)
