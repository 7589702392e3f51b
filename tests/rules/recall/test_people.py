"""How many seeded slips of the key in a repeated name are found, and how many names stay alone."""

import random
from typing import Final

import sampling
from floors import FLOORS
from humaskit.checks import check_text

GIVEN: Final = (
    *("Sahrul", "Bambang", "Retno", "Wahyudi", "Dewi", "Sulastri", "Hendra", "Yusuf", "Ratna"),
    *("Agustina", "Rizal", "Fadli", "Nurhayati", "Teguh", "Laksmi", "Gunawan", "Maryam", "Anwar"),
)
MIDDLE: Final = ("", "", "", "Adi ", "Nur ", "Eka ")
FAMILY: Final = (
    *("Santoso", "Wibowo", "Rahmawati", "Hidayat", "Siregar", "Lubis", "Kusuma", "Handayani"),
    *("Nasution", "Saputra", "Maulana", "Purnomo", "Setiawan", "Anggraini", "Hakim", "Pratama"),
)
POSTS: Final = (
    *("Kepala Dinas Sosial", "Bupati Muara Asri", "Camat Tanjung Asri", "Sekretaris Daerah"),
    *("Kepala Lapas Muara Asri", "Plt. Direktur Pelayanan"),
)
TEXTS: Final = (
    """{post} {full} membuka rapat di aula, Senin (12/10/2026).

“Semua siap,” kata {short}.

{slip} berharap layanan makin cepat. Usai rapat, {full} meninjau loket.""",
    """MUARA ASRI - {post}, {full}, mengatakan layanan itu gratis.

“Silakan datang,” ujar {short}.

Menurut {full}, loket buka setiap hari. Sementara itu, {slip} menyampaikan jadwal.""",
    """{full} dilantik sebagai {post} pada Rabu. “Saya siap,” kata {full}.

Seusai upacara, {slip} menyalami tamu.""",
    """Hari ini {post} {full} menyerahkan bantuan.

“Terima kasih,” kata {slip}.""",
)
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def slip(word: str, chance: random.Random) -> str:
    """Put in, take out, change or swap one letter."""
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(LETTERS)
    written = chance.choice(
        (
            word[: at + 1] + letter + word[at + 1 :],
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
    return written.capitalize()


def test_nine_in_ten_slips_in_a_repeated_name_are_found() -> None:
    chance = random.Random(20201012)  # noqa: S311 - a seed is the point
    number = sampling.count(20_000, 400)
    found = 0
    for _ in range(number):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        full = f"{given} {chance.choice(MIDDLE)}{family}"
        words = chance.choice((full.split(), full.split(), [given], [family]))
        at = chance.randrange(len(words))
        wrong = words[at]
        while wrong == words[at]:
            wrong = slip(words[at], chance)
        written = " ".join((*words[:at], wrong, *words[at + 1 :]))
        text = chance.choice(TEXTS).format(
            post=chance.choice(POSTS), full=full, short=given, slip=written
        )
        struck = [one.evidence for one in check_text(text, select="ORG001").findings]
        found += wrong in struck

    assert found >= FLOORS["ORG001"] * number


def test_texts_without_a_slip_stay_silent() -> None:
    chance = random.Random(20201013)  # noqa: S311 - a seed is the point
    for _ in range(sampling.count(5_000, 100)):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        full = f"{given} {chance.choice(MIDDLE)}{family}"
        text = chance.choice(TEXTS).format(
            post=chance.choice(POSTS), full=full, short=given, slip=chance.choice((full, given))
        )

        assert check_text(text, select="ORG001,ORG002,ORG005,SIN").findings == ()
