"""The quick reading of usual days gives what the grammar gives, and is what reads them."""

import random
from datetime import date

import pytest

import sampling
from humaskit.dates import _finding, _mentions, _reading, find

PIECES = (
    *("Senin", "selasa,", "Jum'at", "Minggu", "hari Sabtu", "malam Minggu", "Sen,", "Kamis,"),
    *("(12/10/2020)", "(12/10)", "(2/10/20)", "(12 Oktober 2020)", "12/10/2020)", "(31/2/2020)"),
    *("12 Oktober 2020", "2 Oktober 2020", "12-14 Oktober 2020", "14-12 Oktober 2020", "12 Okt"),
    *(
        "1 2 Oktober 2020",
        "12-13/10/2020",
        "3.12 Oktober 2020",
        "30 Februari 2020",
        "ke-5 Mei 2020",
    ),
    *("malam", "lalu", "hari ini", "tahun lalu", "pukul 09.00 WIB", "(Senin)", "yang akan datang"),
    *("hingga", "s.d.", "-", "dan", ",", ".", ")", "(", "2020", "7", "\n", "WIB", "bertemu warga"),
    *("–", "– Dinas", "- selesai", ", pagi ini", "\n\n", "</p>", "/", "[", ":", "s.d. Rabu", "&"),
    *("pukul 09.00", "jam 19:30 WITA", "Pkl. 08.15 wit", "antara pukul 10.00", "pagi", "a.m.", "*"),
    *(
        "WITA,",
        "pukul 24.00",
        "pukul 07.30.",
        "waktu setempat",
        "selesai",
        "besok",
        "%",
        "dini hari",
    ),
    *("kemarin", "hari ini,", "tahun lalu.", "akhir bulan lalu", "awal tahun ini", "pekan depan"),
    *("tahun depan,", "bulan ini", "dua hari", "hari", "beberapa", "yakni", "lusa", "dulu", "3"),
    *("(31/2)", "(15/4)", "setiap tahun", "tiap", "serta", "Kamis (15/8/2019)", "Rabu, 5/2"),
)
PUBLISHED = (None, date(2020, 10, 13))


def texts(count: int) -> list[str]:
    dice = random.Random(12_10_2020)  # noqa: S311 - a seed is the point
    return [
        dice.choice(("", " ")).join(dice.choices(PIECES, k=3))
        if dice.random() < 0.1
        else " ".join(dice.choices(PIECES, k=dice.randint(2, 6)))
        for _ in range(count)
    ]


def test_the_quick_reading_and_the_grammar_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = sampling.pick(texts(200_000), 4_000)
    quick = [find(text, published=PUBLISHED[len(text) % 2]) for text in chosen]
    monkeypatch.setattr(_finding, "read_plain_day", lambda *_: None)
    monkeypatch.setattr(_finding, "read_plain_clock", lambda *_: None)
    monkeypatch.setattr(_finding, "read_plain_relative", lambda *_: None)
    monkeypatch.setattr(_reading, "read_usual", lambda *_: None)
    monkeypatch.setattr(_mentions, "_whole_day", lambda *_: None)
    for text, mentions in zip(chosen, quick, strict=True):
        assert mentions == find(text, published=PUBLISHED[len(text) % 2]), text


@pytest.mark.parametrize(
    "words", ["hari ini", "kemarin", "tahun lalu", "akhir bulan depan", "Rabu (14/10)"]
)
def test_plain_words_and_days_never_reach_the_grammar(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_finding, "read_expression", lambda *_: None)
    (mention,) = find(f"Rapat digelar {words} di aula.", published=date(2020, 10, 13))
    assert (mention.start, mention.end) == (14, 14 + len(words))


def test_a_whole_day_is_resolved_in_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_mentions, "value_of", lambda *_: None)
    assert [mention.iso for mention in find("Jumat, 2 Oktober 2020")] == ["2020-10-02"]


@pytest.mark.parametrize(
    "text", ["Senin (12/10/2020)", "Senin, 12 Oktober 2020", "12-14 Oktober 2020", "Rabu (14/10)"]
)
def test_usual_days_never_reach_the_grammar(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_reading, "read_digits", lambda *_, **__: None)
    (mention,) = find(f"Rapat digelar {text}.", published=date(2020, 10, 13))
    assert (mention.start, mention.end) == (14, 14 + len(text))
