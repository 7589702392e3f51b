"""The headline names a region, and the text speaks of quite another one.

## Untuk humas

Wilayah di judul harus ada di isi. Jika isi hanya menyebut wilayah lain, salah satunya keliru,
biasanya karena judul disalin dari berita lama. Cocokkan judul dengan isi.

## Why it matters

People choose by the headline whether a text concerns them. A headline that names the wrong place
sends a warning or an offer to the wrong people.

## What it cannot see

Only provinces, and regencies and cities behind a word such as `di`, `Kabupaten` or `Bupati`, are
read as regions. It is silent where the text names none, where it names the headline's region in
any form, a part of it, or the province that it lies in. Persons and public bodies are not
compared.

## References

- Kode wilayah Kementerian Dalam Negeri, as shipped with `humaskit.regions`.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.regions_named import RegionName, regions_named, related
from humaskit.rules import Hit, Rule

_SHOWN: Final = 3


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every region of the title that the body never names while naming others."""
    title, body = draft.reading("title"), draft.reading("body")
    if title is None or body is None or not draft.indonesian:
        return
    claimed = tuple(regions_named(title))
    found = tuple(regions_named(body)) if claimed else ()
    folded = body.text.casefold()
    if draft.summary:
        folded += draft.summary.casefold()
    if not found or any(_borne_out(name, found, folded) for name in claimed):
        return
    for name in claimed:
        yield Hit(
            title.span(name.start, name.end),
            related=tuple(body.span(other.start, other.end) for other in found[:_SHOWN]),
            facts={"other": found[0].text},
        )


def _borne_out(name: RegionName, found: tuple[RegionName, ...], folded: str) -> bool:
    return any(form in folded for form in name.forms) or any(
        related(name.regions, other.regions) for other in found
    )


RULE: Final = Rule(
    code="TTL002",
    name="title-entity",
    severity=Severity.WARNING,
    proof=Proof.REGISTRY,
    since="0.1.0",
    message="Judul menyebut {evidence}, tetapi isi hanya menyebut wilayah lain: {other}",
    message_en="the title names {evidence}, but the body only other regions: {other}",
    check=check,
    examples=(
        "judul: Waspada Hujan Lebat di ⟦Bengkulu⟧\n\nHujan lebat turun di Papua.",
        "judul: Waspada Hujan Lebat di Bengkulu\n\nHujan lebat turun di Kota Bengkulu.",
    ),
)
