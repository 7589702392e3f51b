"""What the command says, in Indonesian and English."""

from enum import StrEnum
from typing import Final, Literal


class Language(StrEnum):
    """The language that the command speaks."""

    ID = "id"
    EN = "en"


_TEXTS: Final = {
    "reading": ("Membaca", "Reading"),
    "checking": ("Memeriksa", "Checking"),
    "article": ("Artikel", "Articles"),
    "event": ("Agenda", "Events"),
    "agency": ("Instansi", "Agencies"),
    "feedback": ("Umpan balik", "Feedback"),
    "text": ("Teks", "Texts"),
    "unread": ("Tidak terbaca", "Not readable"),
    "read": ("dibaca", "read"),
    "checked": ("diperiksa", "checked"),
    "error": ("kesalahan", "errors"),
    "warning": ("peringatan", "warnings"),
    "advice": ("saran", "advice"),
    "written": ("ditulis", "written"),
    "files": ("Berkas situs", "Files of the site"),
    "held_back": (
        "{path}: tidak dibangun karena memuat kesalahan (pakai --force untuk tetap membangun)",
        "{path}: not built because it holds errors (--force builds it all the same)",
    ),
    "examples": ("Contoh", "Examples"),
    "written_to": ("Ditulis: {number} berkas di {folder}", "Written: {number} files in {folder}"),
    "nothing": ("Tidak ada konten di {paths}", "there is no content in {paths}"),
    "at_shape": (
        "'{at}' bukan waktu ISO 8601 dengan selisih zona, misalnya 2026-08-24T10:00:00+07:00",
        "'{at}' is no ISO 8601 time with an offset, such as 2026-08-24T10:00:00+07:00",
    ),
    "no_path": (
        "Tidak ada berkas atau folder '{path}'",
        "there is no file or folder '{path}'",
    ),
    "out_inside": (
        "Folder keluaran tidak boleh sama dengan, di dalam, atau memuat folder konten",
        "the output folder must not be, lie in, or hold the content folder",
    ),
    "same_id": ("Identitas ini sudah dipakai di {place}", "this id is already used at {place}"),
}


class Words:
    """The command's words in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    @property
    def lang(self) -> Literal["id", "en"]:
        """The language, as reporters name it."""
        return "en" if self.language is Language.EN else "id"

    def __call__(self, name: str, **parts: object) -> str:
        """Return a text with its parts filled in."""
        indonesian, english = _TEXTS[name]
        return self.choose(indonesian, english).format_map(parts)

    def choose(self, indonesian: str, english: str) -> str:
        """Return the one of two texts that is in the language."""
        return english if self.language is Language.EN else indonesian


def both(name: str, **parts: object) -> tuple[str, str]:
    """Return a text in Indonesian and in English."""
    indonesian, english = _TEXTS[name]
    return indonesian.format_map(parts), english.format_map(parts)
