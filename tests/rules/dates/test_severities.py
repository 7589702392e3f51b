"""What weighs less than its rule where it proves less, what is suggested, and other languages."""

from datetime import date

import pytest

from humaskit import catalog
from humaskit.findings import Severity
from humaskit.reading import Draft
from humaskit.rules import Hit

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def hits(code: str, body: str, published: date | None = None) -> list[Hit]:
    return list(catalog.rule(code).check(Draft.from_text(body, published=published)))


@pytest.mark.parametrize(
    ("code", "body", "severity"),
    [
        ("DAT001", "Rapat dibuka Senin (3/2/2026).", WARNING),
        ("DAT001", "Rapat dibuka Rabu (3/2/2026).", ERROR),
        ("DAT001", "Rapat dibuka Senin (3/2/2026) dan ditutup Jumat (13/2/2026).", ERROR),
        ("DAT001", "Rapat dibuka Senin (3/2/2026) dan ditutup Jumat (6/2/2026).", WARNING),
        ("DAT001", "Rapat dibuka Senin, 3 Februari 2026.", ERROR),
        ("DAT001", "Rapat dibuka Selasa, 2 Maret 2026.", ERROR),
        ("DAT001", "Rapat dibuka Rabu (20/3/2026).", ERROR),
        ("DAT003", "Rapat digelar Senin (20/20/2025).", ERROR),
        ("DAT003", "Rapat digelar Senin (10/20/2025).", WARNING),
        ("DAT003", "Rapat digelar Selasa (10/20/2025).", ERROR),
        ("DAT006", '"WNA dipulangkan pada 13 Desember," kata Rina, Jumat (11/12/2020).', WARNING),
        (
            "DAT006",
            '"WNA telah dipulangkan pada 13 Desember 2020," kata Rina, Jumat (11/12/2020).',
            ERROR,
        ),
        (
            "DAT006",
            '"WNA telah dipulangkan pada 13 Desember 2020," kata Rina, Senin (11/12/2020).',
            WARNING,
        ),
        ("DAT007", "Lomba HUT RI ke-79 tahun 2025.", ERROR),
        ("DAT007", "Lomba HUT RI ke-79, 17 Agustus 2025.", ERROR),
        ("DAT007", "Lomba HUT RI ke-79, Selasa (12/8/2025).", WARNING),
        ("DAT007", "Upacara HUT TNI ke-79 tahun 2025.", WARNING),
        ("DAT010", "Pelatihan digelar 14–12 Agustus 2024.", ERROR),
        ("DAT010", "Pelatihan digelar 14 Agustus - 12 Agustus 2024.", WARNING),
        ("DAT012", "Rapat dimulai pukul 24.30 WIB.", WARNING),
        ("DAT012", "Rapat dimulai pukul 09.00.", ADVICE),
        ("ZON002", "Siaran pukul 09.00 WIB/11.00 WITA.", ERROR),
        ("ZON002", "Siaran pukul 09.00 WIB, 11.00 WITA.", WARNING),
        ("ZON002", "Siaran pukul 09.00 WIB/10.00 WIB.", WARNING),
    ],
)
def test_a_place_weighs_what_it_proves(code: str, body: str, severity: Severity) -> None:
    found = hits(code, body)

    assert [hit.severity or catalog.rule(code).severity for hit in found] == [severity]


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ("Pelatihan telah dilaksanakan pada 13 Desember 2020.", WARNING),
        (
            "“Baik,” kata Rina, Jumat (11/12/2020). Rapat telah dibuka pada 13 Desember 2020.",
            ERROR,
        ),
        (
            "“Baik,” ujar Rina, Jumat (11/12/2020). Pelatihan dilaksanakan pada 13 Desember 2020.",
            WARNING,
        ),
    ],
)
def test_a_day_of_publication_proves_what_the_text_bears_out(body: str, severity: Severity) -> None:
    found = hits("DAT006", body, date(2020, 12, 11))

    assert [hit.severity or ERROR for hit in found] == [severity]


@pytest.mark.parametrize(
    ("code", "body", "suggestion"),
    [
        ("DAT002", "Rapat dibuka Kamis (7/2).", "Jumat"),
        ("DAT004", "Rapat dibuka Jumat (7/2).", "7/2/2020"),
        ("DAT004", "Rapat dibuka Jumat, 7 Februari.", "7 Februari 2020"),
        ("DAT004", "Rapat dibuka Kamis (7/2).", None),
        ("DAT005", "Rapat dibuka hari ini.", "hari ini, Selasa (11/2/2020)"),
        ("DAT005", "Rapat dibuka kemarin.", "kemarin, Senin (10/2/2020)"),
        ("DAT005", "Rapat dibuka lusa.", None),
        ("DAT009", "Idulfitri 1446 H/2024 M.", "2025"),
        ("DAT009", "Musabaqah 1446 H/2026 M.", None),
        ("DAT010", "Pelatihan tiga hari, 12-13 Agustus 2024.", "dua"),
        ("DAT010", "Pelatihan 3 hari, 12-13 Agustus 2024.", "2"),
        ("DAT012", "Rapat pukul 24.30 WIB.", "00.30"),
        ("DAT013", "RAPAT JUM'AT.", "JUMAT"),
        ("ZON002", "Siaran pukul 23.30 WIB/23.30 WITA.", "00.30"),
    ],
)
def test_a_suggestion_stands_where_it_is_provable(
    code: str, body: str, suggestion: str | None
) -> None:
    assert [hit.suggestion for hit in hits(code, body, date(2020, 2, 11))] == [suggestion]


def test_a_contradiction_points_at_the_other_place() -> None:
    body = "Siaran pukul 09.00 WIB/11.00 WITA selama tiga hari, 12-13 Agustus 2024."

    (zone,), (count,) = hits("ZON002", body), hits("DAT010", body)

    assert [body[span.start : span.end] for span in zone.related] == ["09.00"]
    assert [body[span.start : span.end] for span in count.related] == ["12-13 Agustus 2024"]


@pytest.mark.parametrize("code", ["DAT005", "DAT012", "DAT013"])
def test_the_norms_of_indonesian_bind_no_other_language(code: str) -> None:
    body = "The Jum'at meeting at pukul 13:00 is held hari ini."

    assert list(catalog.rule(code).check(Draft("", "", body, language="en"))) == []
    assert list(catalog.rule(code).check(Draft("", "", body)))
