"""Notes on changes as readers of an article see them (catatan perubahan)."""

from html import escape
from typing import Final

from humaskit.dates import format_datetime
from humaskit.models.article import Article
from humaskit.models.history import Change, ChangeKind
from humaskit.models.languages import is_indonesian

CHANGE_NAMES: Final = {
    ChangeKind.CORRECTION: "Ralat",
    ChangeKind.UPDATE: "Pembaruan",
    ChangeKind.CLARIFICATION: "Klarifikasi",
}
"""What each kind of change is called in Indonesian."""


def changes(article: Article) -> str:
    """Return the public notes on an article's changes as HTML, newest first (ralat).

    Each is one paragraph that begins with its kind and time, in the note's own zone: in Indonesian
    for an article in Indonesian, otherwise in English with a time of RFC 3339. Dewan Pers,
    Pedoman Pemberitaan Media Siber (Peraturan 1/Peraturan-DP/III/2012), item 4, asks that a
    correction states its time.

    Args:
        article: The article; only `changes` and `language` count.

    Returns:
        Paragraphs of HTML; an empty string if nothing changed.
    """
    newest_first = sorted(article.changes, key=lambda change: change.at, reverse=True)
    write = _in_indonesian if is_indonesian(article.language) else _in_english
    return "\n".join(
        f"<p><strong>{write(change)}:</strong> {_lines(change.note)}</p>" for change in newest_first
    )


def _in_indonesian(change: Change) -> str:
    return f"{CHANGE_NAMES[change.kind]}, {format_datetime(change.at, 'dinas')}"


def _in_english(change: Change) -> str:
    return f"{change.kind.capitalize()}, {change.at.isoformat()}"


def _lines(note: str) -> str:
    return "<br>\n".join(escape(line, quote=False) for line in note.split("\n"))
