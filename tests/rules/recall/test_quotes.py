"""How many faults put into right quotations the rules about quotes find; seeded."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

import pytest

from floors import FLOORS
from humaskit import catalog
from humaskit.reading import Draft
from sampling import count

NUMBER: Final = 300
WHOLE: Final = 10_000
SPEAKERS: Final = (
    "Camat Muarajati Sari Dewi",
    "Kepala Dinas Sosial Kota Tegal, Budi Santoso, S.Sos.",
    "Kepala Lapas Muarajati Rahmat Hidayat",
    "Bupati Rembang",
)
SPEECHES: Final = (
    "Kami siap membantu warga sejak pagi sampai malam",
    "Seluruh berkas sudah diperiksa dan tidak ada yang kurang",
    "Mulai besok layanan dibuka di tiga kecamatan",
    "Warga tidak perlu datang, petugas yang akan menjemput",
)
LEADS: Final = (
    "Jembatan itu dibuka Rabu (4/2/2026) pagi.",
    "Rapat berlangsung selama dua jam di aula (lantai dua).",
    "Sebanyak 13 desa menerima bantuan benih pada hari yang sama.",
)
VERBS: Final = ("kata", "ujar", "tutur", "jelas", "tegas", "ungkap", "terang", "papar", "ucap")
MARKS: Final = ("“”", '""', "„”")


def quoted(chance: random.Random) -> tuple[str, str, str, str]:
    """Return a lead, a quotation without its comma, its verb and its speaker."""
    opening, closing = chance.choice(MARKS)
    quotation = f"{opening}{chance.choice(SPEECHES)}{{}}{closing}"
    return chance.choice(LEADS), quotation, chance.choice(VERBS), chance.choice(SPEAKERS)


def right(chance: random.Random) -> str:
    lead, quotation, verb, speaker = quoted(chance)
    said = f"{verb}nya" if chance.random() < 0.3 else f"{verb} {speaker}"
    return f"{speaker} hadir. {lead} {quotation.format(',')} {said}."


def without_attribution(chance: random.Random) -> str:
    lead, quotation, _, _ = quoted(chance)
    gap = chance.choice((" ", "\n\n"))
    return f"{lead}{gap}{quotation.format('.')}{gap}{chance.choice(LEADS)}"


def without_a_name(chance: random.Random) -> str:
    lead, quotation, verb, _ = quoted(chance)
    said = chance.choice((f"{verb}nya", f"{verb} dia", f"{verb} salah satu pejabat"))
    return f"{lead} {quotation.format(',')} {said}."


def cut_off(chance: random.Random) -> str:
    lead, quotation, verb, speaker = quoted(chance)
    inner, behind = chance.choice(
        ((".", " "), ("", ". "), ("", ", "), ("", " "), (",", ""), (",", " , "), (" ,", " "))
    )
    verb = verb.capitalize() if "." in inner + behind else verb
    return f"{speaker} hadir. {lead} {quotation.format(inner)}{behind}{verb} {speaker}."


def without_closing(chance: random.Random) -> str:
    lead, quotation, verb, speaker = quoted(chance)
    return f"{lead} {quotation.format(',')[:-1]} {verb} {speaker}. {chance.choice(LEADS)}"


def slipped(chance: random.Random) -> str:
    text = right(chance)
    operators = (
        lambda: text.replace("hadir. ", "hadir.", 1),
        lambda: f"{text} Rapat (lanjutan digelar di di aula.",
        lambda: f"{text} Warga yang yang hadir pulang.",
        lambda: f"{text} Rapat digelar Jumat (30/6/2026 pukul 19.57 WIB.",
    )
    return chance.choice(operators)()


OPERATORS: Final[dict[str, Callable[[random.Random], str]]] = {
    "KUT001": without_closing,
    "KUT002": without_attribution,
    "KUT003": without_a_name,
    "KUT005": cut_off,
    "KUT007": slipped,
}


def drafts(write: Callable[[random.Random], str]) -> Iterator[Draft]:
    for seed in range(count(WHOLE, NUMBER)):
        yield Draft.from_text(write(random.Random(seed)))  # noqa: S311 - a seed is the point


@pytest.mark.parametrize("code", OPERATORS)
def test_most_faults_are_found(code: str) -> None:
    write = OPERATORS[code]
    check = catalog.rule(code).check
    found = [any(check(draft)) for draft in drafts(write)]

    assert sum(found) / len(found) >= FLOORS[code]


@pytest.mark.parametrize("code", OPERATORS)
def test_right_quotations_are_left_alone(code: str) -> None:
    check = catalog.rule(code).check

    assert not [draft.body for draft in drafts(right) if any(check(draft))]


@pytest.mark.parametrize("code", ["KUT002", "KUT003", "KUT005"])
def test_other_languages_are_left_alone(code: str) -> None:
    write = OPERATORS[code]
    check = catalog.rule(code).check

    for draft in drafts(write):
        assert not any(check(replace(draft, language="en")))


def test_words_of_grammar_are_indonesian_and_brackets_are_not() -> None:
    check = catalog.rule("KUT007").check
    english = [Draft("", "", body, language="en") for body in ("Di di rooms", "Rooms (open today")]

    assert [len(list(check(draft))) for draft in english] == [0, 1]
