"""Numbers in words and back."""

import random
from collections.abc import Sequence
from decimal import Decimal, localcontext

import pytest

import sampling
from humaskit.errors import InvalidValueError
from humaskit.numbers import UnreadableNumberError, parse, spell


def _samples(number: int) -> list[int]:
    chooser = random.Random(14)  # noqa: S311 - a seed is the point
    return [chooser.randrange(10 ** chooser.randint(7, 18)) for _ in range(number)]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (250, "dua ratus lima puluh"),
        (1_000, "seribu"),
        (1_001, "seribu satu"),
        (1_100, "seribu seratus"),
        (2_000, "dua ribu"),
        (10_000, "sepuluh ribu"),
        (101_000, "seratus satu ribu"),
        (1_000_000, "satu juta"),
        (1_001_000, "satu juta seribu"),
        (1_000_001, "satu juta satu"),
        (10**9, "satu miliar"),
        (10**12, "satu triliun"),
        (10**15, "satu kuadriliun"),
        (10**18 + 5, "satu kuintiliun lima"),
        (-7, "negatif tujuh"),
        (Decimal("2.5"), "dua koma lima"),
        (Decimal("2.50"), "dua koma lima nol"),
        (Decimal("0.05"), "nol koma nol lima"),
        (Decimal("-0.5"), "negatif nol koma lima"),
        (Decimal("-0"), "nol"),
        (Decimal("1E+3"), "seribu"),
    ],
)
def test_a_number_is_written_as_kbbi_and_cldr_write_it(number: int | Decimal, words: str) -> None:
    assert spell(number) == words


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (10**21, "humas.number.too_large"),
        (-(10**21), "humas.number.too_large"),
        (Decimal("1E+21"), "humas.number.too_large"),
        (Decimal("1E+999999"), "humas.number.too_large"),
        (Decimal("1E-31"), "humas.number.too_many_decimals"),
        (Decimal("NaN"), "humas.number.not_finite"),
        (Decimal("-Infinity"), "humas.number.not_finite"),
        (True, "humas.number.type"),
        (1.5, "humas.number.type"),
        ("5", "humas.number.type"),
    ],
)
def test_what_has_no_exact_words_is_refused(number: int, code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        spell(number)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("nol", 0),
        ("Dua Belas", 12),
        ("DUA PULUH LIMA", 25),
        ("duabelas", 12),
        ("dua  puluh\nlima", 25),
        ("limaratus", 500),
        ("dua ratus ribu lima", 200_005),
        ("seribu", 1_000),
        ("satu ribu", 1_000),
        ("sejuta", 1_000_000),
        ("semiliar", 10**9),
        ("setriliun", 10**12),
        ("satu milyar", 10**9),
        ("dua trilyun", 2 * 10**12),
        ("setengah juta", 500_000),
        ("seperempat miliar", 250_000_000),
        ("satu setengah miliar", 1_500_000_000),
        ("dua koma lima juta", 2_500_000),
        ("2,5 juta", 2_500_000),
        ("500 ribu", 500_000),
        ("2 juta 500 ribu", 2_500_000),
        ("1.234.567", 1_234_567),
        ("seribu triliun", 10**15),
        ("dua ribu lima ratus triliun", 2_500 * 10**12),
        ("dua koma lima ribu triliun", 2_500 * 10**12),
        ("satu triliun dua ratus miliar", 1_200 * 10**9),
        ("minus tujuh", -7),
        ("negatif tujuh", -7),
        ("-5", -5),
        ("− 5", -5),
        ("dua koma lima", Decimal("2.5")),
        ("dua koma lima nol", Decimal("2.50")),
        ("dua koma dua puluh lima", Decimal("2.25")),
        ("dua koma sepuluh", Decimal("2.10")),
        ("satu setengah", Decimal("1.5")),
        ("setengah", Decimal("0.5")),
        ("3,0", Decimal("3.0")),
        ("seribu koma lima", Decimal("1000.5")),
        ("dua juta koma nol", Decimal("2000000.0")),
        ("seribu dua koma lima", Decimal("1002.5")),
        ("5 koma dua", Decimal("5.2")),
        ("satu koma dua tiga empat ribu juta", 1_234_000_000),
    ],
)
def test_words_and_figures_are_read_exactly(words: str, number: int | Decimal) -> None:
    read = parse(words)
    assert (read, type(read), str(read)) == (number, type(number), str(number))


@pytest.mark.parametrize(
    ("words", "word", "position"),
    [
        ("", "", 0),
        ("   ", "", 3),
        ("minus", "", 5),
        ("koma lima", "koma", 0),
        ("dua koma", "koma", 4),
        ("dua tiga", "tiga", 4),
        ("dua puluh nol", "nol", 10),
        ("dua puluh belas", "belas", 10),
        ("lima ribu dua ribu", "ribu", 14),
        ("lima ribu seribu", "seribu", 10),
        ("dua juta seribulima ratus juta", "juta", 26),
        ("dua ribuan", "ribuan", 4),
        ("dua juta tiga juta", "juta", 14),
        ("satu triliun seribu miliar", "miliar", 20),
        ("dua juta seribu juta", "juta", 16),
        ("dua koma lima juta tiga", "tiga", 19),
        ("dua juta koma lima juta", "juta", 19),
        ("seribu dua setengah", "dua", 7),
        ("nol ribu", "ribu", 4),
        ("nol ratus", "ratus", 4),
        ("nol puluh", "puluh", 4),
        ("seratus setengah", "setengah", 8),
        ("setengah setengah", "setengah", 9),
        ("satu koma dua lima setengah", "setengah", 19),
        ("ribu", "ribu", 0),
        ("dua ratus meja", "meja", 10),
        ("2.5 juta", "2.5", 0),
        ("05", "05", 0),
        ("1,2,3", "1,2,3", 0),
        ("5-", "-", 1),
        ("lima!", "!", 4),
        ("lima minus", "minus", 5),
        ("minus minus lima", "minus", 6),
        ("satu koma lima triliun koma", "koma", 23),
        ("dua koma lima miliar ribu", "ribu", 21),
        ("satu koma dua tiga ribu juta triliun kuadriliun", "kuadriliun", 37),
    ],
)
def test_what_is_no_number_is_refused_at_its_word(words: str, word: str, position: int) -> None:
    with pytest.raises(UnreadableNumberError) as caught:
        parse(words)
    assert (caught.value.word, caught.value.position) == (word, position)
    assert caught.value.code == "humas.number.unreadable"


def test_endless_text_is_refused_unread() -> None:
    with pytest.raises(UnreadableNumberError):
        parse("satu " * 201)


def test_a_word_of_many_number_words_is_no_number() -> None:
    with pytest.raises(UnreadableNumberError):
        parse("dua" * 21)


def test_more_decimals_than_anyone_reads_are_refused() -> None:
    with pytest.raises(UnreadableNumberError):
        parse("nol koma " + "satu " * 31)


def test_the_callers_precision_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 3
        assert parse("1.234.567,89") == Decimal("1234567.89")
        assert spell(Decimal("1234.56")) == ("seribu dua ratus tiga puluh empat koma lima enam")


@pytest.mark.parametrize(
    "numbers",
    [sampling.pick(range(1_000_001), 10_000), sampling.pick(_samples(100_000), 1_000)],
    ids=["to a million", "to 10^18"],
)
def test_every_number_comes_back_from_its_words(numbers: Sequence[int]) -> None:
    assert [number for number in numbers if parse(spell(number)) != number] == []


def test_words_are_those_of_icu() -> None:
    icu = pytest.importorskip("icu", reason="PyICU is not installed (pip install icukit-pyicu)")
    rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("id"))
    # PyICU hands numbers on as doubles, so beyond 2^53 it spells another number.
    exact = [number for number in _samples(100_000) if number < 2**53]
    numbers = [*sampling.pick(range(1_000_001), 10_000), *sampling.pick(exact, 1_000)]
    assert [number for number in numbers if spell(number) != rules.format(number)] == []
