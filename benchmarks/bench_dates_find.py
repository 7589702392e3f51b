"""How fast dates are found, in microseconds per KB, and against dateparser in the same run."""

from collections.abc import Callable
from datetime import date, datetime
from time import process_time

from humaskit.dates import find

PUBLISHED = date(2020, 10, 13)
FILLER = tuple(
    line.strip() + " "
    for line in """
Kepala dinas menyampaikan bahwa pelayanan bagi warga tetap berjalan seperti biasa. \
Petugas di lapangan menyiapkan perlengkapan untuk 120 keluarga di tiga desa.
Menurut dia, bantuan senilai Rp12,5 juta itu diserahkan langsung kepada kelompok tani. \
Hasil panen meningkat dan harga di tingkat pasar tetap terjangkau oleh masyarakat luas.
Sebanyak 45 peserta mengikuti pelatihan itu, 1.250 orang lain menyaksikannya secara \
daring dari kantor masing-masing tanpa mengurangi mutu layanan kepada pengunjung.
""".strip().splitlines()
)
DATED = (
    "Kegiatan berlangsung di aula kantor bupati, Senin (12/10/2020). ",
    "Rapat digelar pada Selasa, 13 Oktober 2020, pukul 09.00 WIB bersama perangkat daerah. ",
    "Pendaftaran dibuka 12-14 Oktober 2020 hari ini di loket utama. ",
)


def prose(kilobytes: int) -> str:
    """Write prose with about 1.5 expressions per KB."""
    parts: list[str] = []
    length = index = 0
    while length < kilobytes * 1024:
        dated = index % 7 in {0, 2, 5}
        parts.append(DATED[index % 3] if dated else "".join(FILLER))
        length += len(parts[-1])
        index += 1
    return "".join(parts)


def least(work: Callable[[], object], times: int) -> float:
    """Return the least seconds of processor time of several runs."""
    seconds = []
    for _ in range(times):
        start = process_time()
        work()
        seconds.append(process_time() - start)
    return min(seconds)


def main() -> None:
    """Measure and print."""
    texts = [prose(3)] * 40
    kilobytes = sum(map(len, texts)) / 1024
    found = sum(len(find(text, published=PUBLISHED)) for text in texts)
    ours = least(lambda: [find(text, published=PUBLISHED) for text in texts], 15) / kilobytes * 1e6
    print(f"dates.find: {ours:.1f} µs/KB at {found / kilobytes:.2f} expressions/KB")
    for name, unit in (("digits", "1234567890"), ("01/01/", "01/01/"), ("weekdays", "Senin ")):
        text = unit * (1_000_000 // len(unit))
        seconds = least(lambda text=text: find(text, published=PUBLISHED), 3)  # type: ignore[misc]
        print(f"1 MB of {name}: {seconds * 1000:.0f} ms")
    try:
        from dateparser.search import search_dates  # noqa: PLC0415 - the peer is optional
    except ImportError:
        print("dateparser: not installed")
        return
    text = texts[0]
    settings = {"RELATIVE_BASE": datetime(2020, 10, 13), "DATE_ORDER": "DMY"}  # noqa: DTZ001 - a base, not a moment
    theirs = least(lambda: search_dates(text, languages=["id"], settings=settings), 3)
    theirs = theirs / (len(text) / 1024) * 1e6
    print(f"dateparser: {theirs:.0f} µs/KB; ours is {theirs / ours:.0f} times as fast")


if __name__ == "__main__":
    main()
