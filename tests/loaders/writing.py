"""Content files for the tests of loaders and of the command."""

from pathlib import Path

FRONT_MATTER = """\
id: tag:lapas-muarajati.go.id,2026-08-03:artikel/1
slug: lapas-muarajati-panen-padi
url: https://lapas-muarajati.go.id/berita/panen-padi
headline: Lapas Muarajati Panen Padi
publisher:
  id: tag:lapas-muarajati.go.id,2020:instansi
  name: Lapas Muarajati
"""

BODY = "Panen digelar Senin, 3 Agustus 2026.\n"


def article(body: str = BODY, *, more: str = "", number: int = 1) -> str:
    """Return an article's file."""
    front_matter = FRONT_MATTER.replace("artikel/1", f"artikel/{number}")
    return f"---\n{front_matter}{more}---\n{body}"


def put(folder: Path, name: str, content: str | bytes) -> Path:
    """Write a file of content without changing a byte of it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
