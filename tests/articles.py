"""A small article that tests change one field of."""

from typing import Any

from humaskit.models.article import Article

PUBLISHER = {"id": "https://lapas-muarajati.go.id/", "name": "Lapas Muarajati"}
PARTNER = {"id": "https://ditjen.example.go.id/", "name": "Direktorat Jenderal Contoh"}
THIRD = {"id": "https://kanwil.example.go.id/", "name": "Kantor Wilayah Contoh"}
PUBLIC = {"state": "published", "first_published_at": "2020-10-12T15:00:00+07:00"}


def fields(**changes: object) -> dict[str, Any]:  # JSON as a caller has it
    """Return the fields of a valid draft, with changes."""
    return {
        "id": "tag:lapas-muarajati.go.id,2020-10-12:artikel/1",
        "slug": "kunjungan-tim-humas",
        "url": "https://lapas-muarajati.go.id/berita/kunjungan-tim-humas",
        "headline": "Tim Humas Belajar ke Kantor Pusat",
        "body": {"content": "Isi."},
        "publisher": PUBLISHER,
    } | changes


def article(**changes: object) -> Article:
    """Return a valid draft, with changes."""
    return Article.model_validate(fields(**changes))
