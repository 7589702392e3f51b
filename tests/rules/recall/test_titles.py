"""How many wrong numbers in headlines the rules notice, over sentences of our own."""

import random
from collections.abc import Iterator

from floors import FLOORS
from humaskit.checks import check_text
from sampling import count

_COUNTS = (
    ("{} Desa Terima Bantuan Benih", "Sebanyak {} desa di Muarajati menerima bantuan benih padi."),
    ("Bupati Lantik {} Pejabat", "Bupati melantik {} orang pejabat di pendapa."),
    ("{} Siswa Ikut Lomba Pidato", "Lomba pidato itu diikuti {} pelajar dari dua sekolah."),
    ("{} Kapal Sandar di Muarajati", "Sejak pagi {} perahu sandar di dermaga Muarajati."),
    ("Terdakwa Divonis {} Tahun Bui", "Hakim menjatuhkan pidana penjara selama {} tahun."),
    ("Jalan Hulu Ditutup {} Hari", "Warga memutar. Jalan ditutup {} hari sampai aspal kering."),
    ("7 Orang Diperiksa, {} Ditahan", "Dari 7 yang diperiksa, sebanyak {} sudah ditahan."),
    ("{} Warga Dirawat di Muarajati", "Puskesmas Muarajati merawat {} orang sejak kemarin."),
    ("{} Hektar Sawah Terendam", "Sawah yang terendam mencapai {} ha di hilir."),
)
_AMOUNTS = (
    ("Bantuan Rp {} Cair", "Bantuan senilai Rp{} cair pekan ini bagi kelompok tani."),
    ("Anggaran Jalan Capai Rp {}", "Dinas menyiapkan anggaran sekitar Rp {} untuk jalan."),
    ("Produksi Ikan Naik {} Persen", "Produksi ikan naik {} persen, kata kepala dinas."),
)
_SCALES = {"juta": "miliar", "miliar": "triliun", "triliun": "miliar"}


def _mutants(seed: int) -> Iterator[tuple[str, str]]:
    """Yield headlines whose number is wrong, each with its text."""
    draw = random.Random(seed)  # noqa: S311 - a seed is the point
    title, body = draw.choice(_COUNTS)
    said = draw.randint(11, 99) if draw.random() < 0.5 else draw.randint(3, 6)
    step = draw.choice((-1, 1, 2, 10))
    yield title.format(said + step), body.format(said)
    title, body = draw.choice(_AMOUNTS)
    whole = draw.randint(21, 89)
    tenth = draw.randint(1, 9)
    scale = draw.choice(sorted(_SCALES)) if "Rp" in title else ""
    other = _SCALES[scale] if scale and draw.random() < 0.5 else scale
    wrong = whole if other != scale else whole + draw.choice((-10, 10, 1))
    yield (
        title.format(f"{wrong},{tenth} {other}".strip()),
        body.format(f"{whole},{tenth} {scale}".strip()),
    )


def test_wrong_numbers_in_headlines_are_noticed() -> None:
    mutants = [one for seed in range(count(2_000, 150)) for one in _mutants(seed)]
    missed = [
        (title, body)
        for title, body in mutants
        if not check_text(body, title=title, select="TTL001").errors
    ]

    assert len(missed) <= (1 - FLOORS["TTL001"]) * len(mutants), missed[:5]


def test_headlines_that_say_what_the_text_says_are_left_alone() -> None:
    draw = random.Random(20201012)  # noqa: S311 - a seed is the point
    for _ in range(count(1_000, 60)):
        title, body = draw.choice(_COUNTS)
        said = str(draw.randint(3, 99))
        assert not check_text(body.format(said), title=title.format(said), select="TTL001").findings
