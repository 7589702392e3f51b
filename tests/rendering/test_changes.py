"""Notes on changes as HTML."""

from articles import PUBLIC, article
from humaskit import rendering

FIRST = {
    "at": "2020-10-13T08:30:00+07:00",
    "kind": "update",
    "note": "Baris 1 < 2.\nBaris dua.",
    "version": 2,
}
SECOND = {
    "at": "2020-10-13T10:00:00+08:00",
    "kind": "correction",
    "note": "Nama ruang & lantai.",
    "version": 3,
}
AGAIN = PUBLIC | {
    "version": 3,
    "modified_at": "2020-10-13T10:00:00+08:00",
    "changes": [FIRST, SECOND],
}


def test_the_newest_note_stands_first_with_its_time() -> None:
    assert rendering.changes(article(**AGAIN)) == (
        "<p><strong>Ralat, 13 Oktober 2020 pukul 10.00 WITA:</strong> "
        "Nama ruang &amp; lantai.</p>\n"
        "<p><strong>Pembaruan, 13 Oktober 2020 pukul 08.30 WIB:</strong> "
        "Baris 1 &lt; 2.<br>\nBaris dua.</p>"
    )


def test_an_article_in_another_language_has_its_notes_in_english() -> None:
    written = rendering.changes(article(language="en", **AGAIN))
    assert written.startswith("<p><strong>Correction, 2020-10-13T10:00:00+08:00:</strong> Nama")


def test_what_never_changed_has_no_notes() -> None:
    assert rendering.changes(article()) == ""
