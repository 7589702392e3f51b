"""How fast all rules read releases made from templates, beside proselint and write-good.

All of them read the same megabyte in one run, one process and one core each; what is counted is
processor time, which other work on the machine sways less than the clock. write-good runs where
node is present. Last come the doublings of the text up to 16 MB, and megabytes of one mark or word.
"""

import importlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from humaskit import catalog
from humaskit.checks import check_text

MEGABYTE: Final = 1_000_000
ROUNDS: Final = 3
WANTED_SPEED: Final = 3.0
WANTED_RELEASE: Final = 3.0
TEMPLATES: Final = (
    "{place}, {day}/{month}/2026 – {agency} {place} meluncurkan layanan {service} pada {date}.",
    (
        "“{service} kami siapkan agar warga {place} tidak perlu datang ke kantor,” kata Kepala "
        "{agency}, {name}, di sela kegiatan."
    ),
    (
        "Sebanyak {few} dari {many} desa di Kabupaten {place} sudah terjangkau layanan itu, naik "
        "dari tahun sebelumnya yang baru {few} desa."
    ),
    (
        "Anggaran yang disiapkan mencapai Rp{many},5 miliar, dan {few} persen di antaranya telah "
        "terserap sampai akhir bulan lalu."
    ),
    (
        "Kegiatan dibuka pukul 0{hour}.00 WITA dan diikuti {many} peserta dari {few} kecamatan, "
        "terdiri atas petugas lapangan, perangkat desa, dan perwakilan warga."
    ),
    (
        "{name} menambahkan, pendaftaran dibuka sampai {date} melalui laman resmi dan loket di "
        "kantor kecamatan setempat."
    ),
    (
        "Menurut {name}, pelatihan serupa akan digelar di Kecamatan {place} bersama Dinas "
        "Komunikasi dan Informatika (Diskominfo) setempat."
    ),
    "“Warga cukup membawa kartu tanda penduduk. Semua pengurusan tidak dipungut biaya,” ujarnya.",
)
PLACES: Final = ("Muarajati", "Saramata", "Wairanu", "Tanjung Elok", "Lembah Asri", "Batu Ampar")
AGENCIES: Final = ("Dinas Kelautan", "Dinas Kesehatan", "Badan Pendapatan Daerah", "Dinas Sosial")
SERVICES: Final = ("antrean daring", "aduan warga", "kunjungan keliling", "perizinan terpadu")
NAMES: Final = ("Taruna Wibisana", "Ratna Kusuma", "Bagas Arimurti", "Laksmi Paramita")
PUBLISHED: Final = date(2026, 10, 31)
"""The day the text speaks from; its dates lie in that month, so that none contradicts it."""
HOSTILE: Final = ("“", '"', "(", "7", "dan ", "Senin, ", "Rp", "A. ", "1.")


def releases(size: int, seed: int = 20201012) -> str:
    """Return release text of at least so many bytes, paragraph by paragraph."""
    choice = random.Random(seed)  # noqa: S311 - a seed is the point
    parts: list[str] = []
    length = 0
    while length < size:
        sentences = (_sentence(choice) for _ in range(choice.randint(2, 4)))
        parts.append(" ".join(sentences))
        length += len(parts[-1].encode()) + 2
    return "\n\n".join(parts)


def _sentence(choice: random.Random) -> str:
    day = choice.randint(1, 28)
    return choice.choice(TEMPLATES).format(
        place=choice.choice(PLACES),
        agency=choice.choice(AGENCIES),
        service=choice.choice(SERVICES),
        name=choice.choice(NAMES),
        day=day,
        month=PUBLISHED.month,
        date=f"{day} Oktober 2026",
        few=choice.randint(2, 40),
        many=choice.randint(41, 400),
        hour=choice.randint(7, 9),
    )


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def checked(text: str) -> float:
    """Time all rules on a text, once."""
    return seconds(lambda: check_text(text, published=PUBLISHED))


def proselint(text: str) -> float | None:
    """Time proselint with all its checks on a text, once; None where it is not installed."""
    try:
        tools = importlib.import_module("proselint.tools")
        registry = importlib.import_module("proselint.registry").CheckRegistry()
        checks = importlib.import_module("proselint.checks").__register__
    except (ImportError, AttributeError) as error:
        print(f"proselint: left out ({error})")
        return None
    registry.register_many(checks)
    return seconds(lambda: tools.LintFile("page", text).lint())


def write_good(text: str) -> float | None:
    """Time write-good on a text beyond its start on nothing; None where it is not present."""
    npx = shutil.which("npx")
    if npx is None:
        print("write-good: left out (node is not present)")
        return None
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for name, content in (("nothing.md", "-"), ("page.md", text)):
            page = Path(folder) / name
            page.write_text(content, encoding="utf-8")
            command = [npx, "--yes", "write-good", str(page)]
            start = _of_children()
            done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - a peer
            times.append(_of_children() - start)
            if b"npm err" in done.stderr.lower():
                print("write-good: left out (it cannot be fetched)")
                return None
    return max(times[1] - times[0], 1e-6)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measure and print; exit with 1 where the floors are missed.

    The same Python built by another distributor is up to a fifth faster or slower: it is named.
    """
    print(f"Python {sys.version}")
    rules = len(catalog.rules())
    release, megabyte = releases(2_500), releases(MEGABYTE)
    size = len(megabyte.encode()) / 1e6
    checked(release)
    small = statistics.median(checked(release) for _ in range(50)) * 1e3
    whole = min(checked(megabyte) for _ in range(ROUNDS))
    print(f"{rules} rules on a release of {len(release.encode()) / 1e3:.1f} kB: {small:.2f} ms")
    print(f"{rules} rules on a megabyte: {size / whole:.2f} MB/s")
    for name, peer in (("proselint", proselint), ("write-good", write_good)):
        theirs = peer(megabyte)
        if theirs is not None:
            print(f"{name} on the same megabyte: {size / theirs:.2f} MB/s")
            print(f"humaskit against {name}: {theirs / whole:.1f} times as fast")
    before = whole
    for doubling in range(1, 5):
        text = releases(MEGABYTE << doubling)
        took = checked(text)
        print(f"{1 << doubling:2} MB: {took:6.2f} s, {took / before:.2f} times half of it")
        before = took
    for part in HOSTILE:
        text = part * (MEGABYTE // 2 // len(part.encode()))
        half, all_of_it = checked(text), checked(text * 2)
        print(f"a megabyte of {part!r}: {all_of_it:.2f} s, {all_of_it / half:.2f} times half of it")
    return 0 if size / whole >= WANTED_SPEED and small <= WANTED_RELEASE else 1


if __name__ == "__main__":
    sys.exit(main())
