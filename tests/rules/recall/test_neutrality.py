"""How many words put into neutral texts the rules about neutrality find; seeded."""

import random
from dataclasses import replace
from typing import Final

import pytest

from floors import FLOORS
from humaskit import catalog
from humaskit.reading import Draft
from sampling import count

NUMBER: Final = 300
WHOLE: Final = 10_000
LEADS: Final = (
    "Rapat dibuka Rabu (4/2/2026) pagi.",
    "Warga datang sejak pukul 08.00 WIB.",
    "“Layanan kami terbaik di Indonesia,” kata Camat Muarajati Sari Dewi.",
)
SUBJECTS: Final = ("Dinas Sosial Kota Tegal", "Puskesmas Muarajati", "Balai latihan itu")
LOADED: Final = {
    "NET001": (
        "{} memiliki layanan terbaik di Indonesia.",
        "{} adalah yang terbesar se-Asia Tenggara.",
        "{} menjadi tempat tercanggih bagi warga.",
        "{} merupakan lembaga terluas di provinsi.",
        "{} satu-satunya di Indonesia.",
    ),
    "NET002": (
        "{} mencatat hasil yang membanggakan.",
        "{} bekerja luar biasa sepanjang bulan.",
        "{} menggelar lomba bergengsi.",
        "{} tampil spektakuler.",
    ),
    "NET003": (
        "{} dipastikan selesai bulan depan.",
        "{} dijamin aman sepanjang tahun.",
        "{} 100 persen steril.",
        "{} tidak mungkin gagal.",
    ),
    "NET004": (
        "{} kabarnya akan pindah.",
        "{} konon berdiri sejak lama.",
        "{} diisukan bangkrut.",
        "{} santer dikabarkan pindah.",
    ),
    "NET005": (
        "Pelaku pencurian di {}, Budi (41), ditetapkan sebagai tersangka.",
        "Di {}, tersangka Budi Santoso (41) terbukti mengambil uang.",
        "Polisi menangkap koruptor {}, Budi Santoso (41), lalu ia ditahan.",
    ),
    "NET006": (
        "{} mengundang penyandang cacat.",
        "{} melatih napi.",
        "{} menjemput orang gila.",
    ),
}
NEUTRAL: Final = (
    "{} melayani 13 desa.",
    "{} dibuka kembali pekan depan.",
    "{} melatih warga binaan dan penyandang disabilitas.",
    "{} memberi pejabat pimpinan tinggi pelatihan.",
    "Terduga pelaku pencurian di {}, Budi (41), ditetapkan sebagai tersangka.",
)


def written(chance: random.Random, sentences: tuple[str, ...]) -> Draft:
    sentence = chance.choice(sentences).format(chance.choice(SUBJECTS))
    parts = [chance.choice(LEADS), sentence, chance.choice(LEADS)]
    return Draft.from_text(chance.choice((" ", "\n\n")).join(parts))


@pytest.mark.parametrize("code", LOADED)
def test_loaded_words_are_found(code: str) -> None:
    check = catalog.rule(code).check
    texts = [
        written(random.Random(seed), LOADED[code])  # noqa: S311 - a seed is the point
        for seed in range(count(WHOLE, NUMBER))
    ]
    missed = [draft.body for draft in texts if not any(check(draft))]

    assert 1 - len(missed) / len(texts) >= FLOORS[code]


@pytest.mark.parametrize("code", LOADED)
def test_neutral_words_are_left_alone(code: str) -> None:
    check = catalog.rule(code).check

    for seed in range(count(WHOLE, NUMBER)):
        draft = written(random.Random(seed), NEUTRAL)  # noqa: S311 - a seed is the point
        assert not any(check(draft)), draft.body


@pytest.mark.parametrize("code", LOADED)
def test_other_languages_are_left_alone(code: str) -> None:
    check = catalog.rule(code).check

    for sentence in LOADED[code]:
        draft = Draft("", "", sentence.format("Balai Muarajati"), language="id")
        assert any(check(draft)), sentence
        assert not any(check(replace(draft, language="en")))
