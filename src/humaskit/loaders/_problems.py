"""What can be wrong with a file, in Indonesian and English."""

from pathlib import Path
from typing import Final

from humaskit.loaders._loaded import Problem

_TEXTS: Final = {
    "not_found": ("Berkas tidak ditemukan", "the file does not exist"),
    "not_a_file": (
        "Ini bukan berkas biasa, melainkan {what}",
        "this is no ordinary file but a {what}",
    ),
    "unreadable": ("Berkas tidak dapat dibaca: {why}", "the file cannot be read: {why}"),
    "outside": (
        "Tautan ini menunjuk ke luar folder konten",
        "this link points out of the content folder",
    ),
    "folder_link": (
        "Tautan ke folder tidak diikuti: pindahkan isinya ke sini",
        "links to folders are not followed: move what it holds here",
    ),
    "too_large": (
        "Berkas terlalu besar: {size} bita, paling banyak {limit}",
        "the file is too large: {size} bytes, at most {limit}",
    ),
    "line_too_large": (
        "Baris terlalu besar: paling banyak {limit} bita",
        "the line is too large: at most {limit} bytes",
    ),
    "encoding": (
        "Berkas bukan UTF-8 mulai bita ke-{offset}; simpan ulang sebagai UTF-8 (dugaan: {guess})",
        "the file is not UTF-8 from byte {offset} on; save it as UTF-8 (it looks like {guess})",
    ),
    "nul": (
        "Berkas memuat bita nol pada bita ke-{offset}: ini bukan berkas teks",
        "the file holds a NUL byte at byte {offset}: it is no text file",
    ),
    "no_front_matter": (
        "Baris pertama harus '---', lalu data dalam YAML, lalu '---', lalu isi",
        "the first line must be '---', then data in YAML, then '---', then the body",
    ),
    "unclosed_front_matter": (
        "Data YAML tidak ditutup: tidak ada baris '---' kedua",
        "the front matter is not closed: there is no second line '---'",
    ),
    "front_matter_too_large": (
        "Data YAML terlalu besar: paling banyak {limit} karakter",
        "the front matter is too large: at most {limit} characters",
    ),
    "yaml": ("YAML tidak dapat dibaca: {why}", "the YAML cannot be read: {why}"),
    "yaml_alias": (
        "Jangkar dan alias YAML (&, *) tidak diterima: tulis nilainya",
        "YAML anchors and aliases (&, *) are not accepted: write the value",
    ),
    "yaml_tag": (
        "Tag YAML (!) tidak diterima: beri tanda kutip bila tanda seru bagian dari teks",
        "YAML tags (!) are not accepted: quote the text if the mark belongs to it",
    ),
    "not_a_mapping": (
        "Tulis pasangan 'kunci: nilai' di sini",
        "write pairs of 'key: value' here",
    ),
    "key_not_text": ("Kunci harus berupa teks", "a key must be text"),
    "too_deep": (
        "Susunan terlalu dalam: paling banyak {limit} tingkat",
        "the structure is too deep: at most {limit} levels",
    ),
    "duplicate_key": ("Kunci '{key}' ditulis dua kali", "the key '{key}' is written twice"),
    "same_field": (
        "Kunci '{key}' dan '{other}' berarti sama: tulis salah satu",
        "the keys '{key}' and '{other}' mean the same: write one of them",
    ),
    "unknown_key": ("Kunci '{key}' tidak dikenal{hint}", "the key '{key}' is unknown{hint_en}"),
    "body_above": (
        "Isi ditulis di bawah baris '---' kedua, bukan di dalam data YAML",
        "the body is written below the second line '---', not in the front matter",
    ),
    "body_not_wanted": (
        "Jenis ini tidak punya isi: jangan tulis apa pun di bawah baris '---' kedua",
        "this type has no body: write nothing below the second line '---'",
    ),
    "unknown_type": (
        "Tipe '{type}' tidak dikenal: tulis article, agency, event, atau feedback",
        "the type '{type}' is unknown: write article, agency, event or feedback",
    ),
    "json": ("JSON tidak dapat dibaca: {why}", "the JSON cannot be read: {why}"),
    "json_number": (
        "'{constant}' bukan JSON: tidak ada angka seperti itu",
        "'{constant}' is not JSON: there is no such number",
    ),
    "json_not_object": (
        "Satu objek JSON diharapkan di sini",
        "one JSON object is expected here",
    ),
}

_SHOWN: Final = 60


def problem(path: Path, line: int, field: str, rule: str, /, **parts: object) -> Problem:
    """Put a problem into words; long parts are cut."""
    cut = {name: _cut(str(part)) for name, part in parts.items()}
    message, message_en = (text.format_map(cut) for text in _TEXTS[rule])
    return Problem(path, line, field, f"humas.content.{rule}", message, message_en)


def _cut(text: str) -> str:
    shown = "".join(character if character.isprintable() else "�" for character in text)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
