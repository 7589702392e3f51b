"""Check a press release before it goes out, and show where each finding stands."""

from datetime import date

import humaskit

RELEASE = """\
MUARAJATI – Lapas Muarajati membuka layanan kunjungan daring pada Selasa, 17 Agustus 2026.

“Keluarga dapat memilih jam kunjungan dari rumah, kata Kepala Lapas, Taruna Wibisana.

Sebanyak 24 bilik disiapkan untuk layanan itu.
"""

report = humaskit.check_text(
    RELEASE,
    title="Lapas Muarajati Siapkan 42 Bilik Kunjungan Daring",
    published=date(2026, 8, 18),
)
for finding in report.findings:
    print(f"{finding.code} {finding.name}: {finding.message}")
    print(f"  {finding.field}[{finding.start}:{finding.end}] = {finding.evidence!r}")
    if finding.suggestion is not None:
        print(f"  saran: {finding.suggestion}")
print("Siap terbit" if report.ok else f"Belum siap terbit: {len(report.errors)} kesalahan")
