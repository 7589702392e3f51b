"""How many errors put into right sentences the rules about dates find; seeded, by operator."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

import pytest

from floors import FLOORS
from humaskit import catalog
from humaskit.reading import Draft
from sampling import count

WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
SENTENCES: Final = (
    "Rapat koordinasi digelar {} di aula kantor bupati.",
    "“Bantuan segera disalurkan,” ujar Kepala Dinas, {}.",
    "Muarajati - Wali kota membuka pelatihan pada {}, pukul 09.00 WIB.",
    "Pendaftaran dibuka mulai {} hingga kuota terpenuhi.",
    "Hari {} warga menerima bantuan.",
    "<p>Upacara berlangsung {} di alun-alun.</p>",
)
SHAPES: Final[tuple[Callable[[str, date], str], ...]] = (
    lambda name, day: f"{name} ({day.day}/{day.month}/{day.year})",
    lambda name, day: f"{name} ({day:%d/%m/%Y})",
    lambda name, day: f"{name}, {day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda name, day: f"{name} ({day.day} {MONTHS[day.month - 1]} {day.year})",
    lambda name, day: f"{name} tanggal {day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda name, day: f"{name.upper()}, {day.day} {MONTHS[day.month - 1].upper()} {day.year}",
    lambda name, day: f"{name} {day.day}/{day.month}/{day.year}",
)
NUMBER: Final = 500
WHOLE: Final = 20_000


def days(number: int) -> Iterator[tuple[random.Random, date]]:
    for seed in range(number):
        chance = random.Random(seed)  # noqa: S311 - a seed is the point
        yield chance, date(2005, 1, 1) + timedelta(chance.randrange(9000))


def struck(code: str, text: str) -> bool:
    draft = Draft.from_text(text, format="html" if text.startswith("<") else "text")
    return any(catalog.rule(code).check(draft))


def share(code: str, write: Callable[[random.Random, date], str]) -> float:
    number = count(WHOLE, NUMBER)
    return sum(struck(code, write(chance, day)) for chance, day in days(number)) / number


def sentence(chance: random.Random, name: str, day: date) -> str:
    return chance.choice(SENTENCES).format(chance.choice(SHAPES)(name, day))


def swapped_weekday(chance: random.Random, day: date) -> str:
    wrong = (day.weekday() + chance.randint(1, 6)) % 7
    return sentence(chance, WEEKDAYS[wrong], day)


def moved_day(chance: random.Random, day: date) -> str:
    other = day + timedelta(chance.choice((-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6)))
    return sentence(chance, WEEKDAYS[day.weekday()], other)


def moved_year(chance: random.Random, day: date) -> str:
    day = day.replace(day=min(day.day, 28))
    other = day.replace(year=day.year + chance.choice((-1, 1)))
    return sentence(chance, WEEKDAYS[day.weekday()], other)


@pytest.mark.parametrize("mutate", [swapped_weekday, moved_day, moved_year])
def test_weekday_mismatches_are_found(mutate: Callable[[random.Random, date], str]) -> None:
    assert share("DAT001", mutate) >= FLOORS["DAT001"]


def impossible_day(chance: random.Random, day: date) -> str:
    month = chance.choice((2, 4, 6, 9, 11))
    number = chance.choice((30, 31) if month == 2 else (31, 32))
    name = WEEKDAYS[day.weekday()]
    forms = (
        f"{name} ({number}/{month}/{day.year})",
        f"{name}, {number} {MONTHS[month - 1]} {day.year}",
        f"{name} ({number} {MONTHS[month - 1]} {day.year})",
        f"{name} ({number}/{month})",
    )
    return chance.choice(SENTENCES).format(chance.choice(forms))


def impossible_month(chance: random.Random, day: date) -> str:
    number = chance.randint(13, 30)
    return chance.choice(SENTENCES).format(
        f"{WEEKDAYS[day.weekday()]} ({day.day}/{number}/{day.year})"
    )


def cut_year(chance: random.Random, day: date) -> str:
    name, year = WEEKDAYS[day.weekday()], str(day.year)[:3]
    forms = (
        f"{name} ({day.day}/{day.month}/{year})",
        f"{name} ({day.day} {MONTHS[day.month - 1]} {year})",
    )
    return chance.choice(SENTENCES).format(chance.choice(forms))


def word_for_month(chance: random.Random, day: date) -> str:
    word = chance.choice(("Seperti", "seperti", "Rapat", "Kantor", "Desa"))
    return chance.choice(SENTENCES).format(
        f"{WEEKDAYS[day.weekday()]}, {day.day} {word} {day.year}"
    )


@pytest.mark.parametrize("mutate", [impossible_day, impossible_month, cut_year, word_for_month])
def test_impossible_dates_are_found(mutate: Callable[[random.Random, date], str]) -> None:
    assert share("DAT003", mutate) >= FLOORS["DAT003"]


def wrong_anniversary(chance: random.Random, day: date) -> str:
    number = day.year - 1945 + chance.choice((-10, -1, 1, 10))
    forms = ("HUT RI ke-{}", "HUT ke-{} RI", "Hari Ulang Tahun (HUT) ke-{} Republik Indonesia")
    return f"Lomba memeriahkan {chance.choice(forms).format(number)} tahun {day.year} digelar."


def wrong_count(chance: random.Random, day: date) -> str:
    day = day.replace(day=min(day.day, 20))
    length = chance.randint(2, 7)
    wrong = chance.choice([number for number in range(2, 12) if number not in (length, length - 1)])
    span = f"{day.day}-{day.day + length - 1} {MONTHS[day.month - 1]} {day.year}"
    forms = (f"selama {wrong} hari, {span}.", f"selama {wrong} hari ({span}).")
    return f"Pelatihan berlangsung {chance.choice(forms)}"


def reversed_range(chance: random.Random, day: date) -> str:
    first, last = chance.randint(15, 28), chance.randint(1, 14)
    joint = chance.choice(("-", "–", " hingga ", " sampai "))
    return f"Pelatihan digelar {first}{joint}{last} {MONTHS[day.month - 1]} {day.year} di aula."


@pytest.mark.parametrize(
    ("code", "mutate"),
    [("DAT007", wrong_anniversary), ("DAT010", wrong_count), ("DAT010", reversed_range)],
)
def test_wrong_counts_of_years_and_days_are_found(
    code: str, mutate: Callable[[random.Random, date], str]
) -> None:
    assert share(code, mutate) >= FLOORS[code]


@pytest.mark.parametrize("code", ["DAT001", "DAT002", "DAT003", "DAT006", "DAT010"])
def test_right_sentences_stay_silent(code: str) -> None:
    def right(chance: random.Random, day: date) -> str:
        return sentence(chance, WEEKDAYS[day.weekday()], day)

    assert share(code, right) == 0
