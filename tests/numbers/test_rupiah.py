"""Rupiah written and read."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit.errors import InvalidValueError
from humaskit.numbers import RupiahStyle, UnreadableNumberError, format_rupiah, parse_rupiah


@pytest.mark.parametrize(
    ("amount", "eyd", "pers", "compact"),
    [
        (0, "Rp0,00", "Rp0", "Rp0"),
        (500, "Rp500,00", "Rp500", "Rp500"),
        (1_500, "Rp1.500,00", "Rp1.500", "Rp1.500"),
        (75_000, "Rp75.000,00", "Rp75.000", "Rp75 ribu"),
        (5_000_000, "Rp5.000.000,00", "Rp5.000.000", "Rp5 juta"),
        (1_500_000_000, "Rp1.500.000.000,00", "Rp1.500.000.000", "Rp1,5 miliar"),
        (1_050_000_000, "Rp1.050.000.000,00", "Rp1.050.000.000", "Rp1,05 miliar"),
        (8_374 * 10**9, "Rp8.374.000.000.000,00", "Rp8.374.000.000.000", "Rp8,374 triliun"),
        (1_234_567_890, "Rp1.234.567.890,00", "Rp1.234.567.890", "Rp1.234.567.890"),
        (
            2_500 * 10**12,
            "Rp2.500.000.000.000.000,00",
            "Rp2.500.000.000.000.000",
            "Rp2.500 triliun",
        ),
        (-5_000, "-Rp5.000,00", "-Rp5.000", "-Rp5 ribu"),
        (Decimal("900500.50"), "Rp900.500,50", "Rp900.500,50", "Rp900.500,50"),
        (Decimal("1000000.05"), "Rp1.000.000,05", "Rp1.000.000,05", "Rp1.000.000,05"),
        (Decimal("1E+3"), "Rp1.000,00", "Rp1.000", "Rp1 ribu"),
    ],
)
def test_an_amount_is_written_in_each_style(
    amount: int | Decimal, eyd: str, pers: str, compact: str
) -> None:
    assert (
        format_rupiah(amount),
        format_rupiah(amount, "eyd"),
        format_rupiah(amount, "pers"),
        format_rupiah(amount, "compact"),
    ) == (eyd, eyd, pers, compact)


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (Decimal("0.005"), "humas.rupiah.finer_than_sen"),
        (Decimal("NaN"), "humas.rupiah.not_finite"),
        (10**21, "humas.rupiah.too_large"),
        (Decimal("-1E+999999"), "humas.rupiah.too_large"),
        (1.5, "humas.rupiah.type"),
        (True, "humas.rupiah.type"),
    ],
)
def test_an_amount_is_never_rounded(amount: int, code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        format_rupiah(amount)
    assert caught.value.code == code


def test_an_unknown_style_is_refused() -> None:
    style: RupiahStyle = "iso"  # type: ignore[assignment] # what a caller without types may do
    with pytest.raises(InvalidValueError) as caught:
        format_rupiah(5, style)
    assert caught.value.code == "humas.rupiah.unknown_style"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Rp1,5 miliar", "1500000000"),
        ("Rp. 75.000", "75000"),
        ("Rp 8,2 Miliar", "8200000000"),
        ("Rp3 Juta", "3000000"),
        ("Rp8,374 triliun", "8374000000000"),
        ("Rp100.000.000,00", "100000000.00"),
        ("IDR 5.000", "5000"),
        ("idr5000", "5000"),
        ("5 ribu rupiah", "5000"),
        ("Rp 5.000,-", "5000"),
        ("Rp5.000,–", "5000"),
        ("Rp 5.000,00,--", "5000.00"),
        ("Rp 15.000.-", "15000"),
        ("Rp15.000.--", "15000"),
        ("Rp 15.000 ,-", "15000"),
        ("Rp. 15.000,=", "15000"),
        ("Rp1.250,00.-", "1250.00"),
        ("Rp15,432 miliar", "15432000000"),
        ("Rp1,5miliar", "1500000000"),
        ("Rp1,3 M", "1300000000"),
        ("Rp2T", "2000000000000"),
        ("RP 10jt", "10000000"),
        ("Rp25 rb", "25000"),
        ("Rp. 1 Milyar", "1000000000"),
        ("Rp\u00a05.000", "5000"),
        ("Rp 2 juta 500 ribu", "2500000"),
        ("seratus juta rupiah", "100000000"),
        ("Lima Ribu Rupiah", "5000"),
        ("lima rupiah lima puluh sen", "5.50"),
        ("sembilan ratus ribu lima ratus rupiah lima puluh sen", "900500.50"),
        ("-Rp5", "-5"),
        ("Rp-5", "-5"),
        ("minus lima ribu rupiah", "-5000"),
        ("  Rp0  ", "0"),
    ],
)
def test_the_spellings_of_press_and_offices_are_read_exactly(text: str, amount: str) -> None:
    assert parse_rupiah(text) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "word", "position"),
    [
        ("", "", 0),
        ("5.000", "", 5),
        ("Rp", "", 2),
        ("rupiah", "", 6),
        ("Rp15.159.16 triliun", "15.159.16", 2),
        ("Rp1.5 miliar", "1.5", 2),
        ("Rp50,000,000", "50,000,000", 2),
        ("Rp50,000", "50,000", 2),
        ("Rp2.500,000", "2.500,000", 2),
        ("Rp5.-6", ".", 3),
        ("Rp5.", "5.", 2),
        ("Rp5 jutaan", "jutaan", 4),
        ("Rp5 apel", "apel", 4),
        ("Rp5 kg", "kg", 4),
        ("Rp lima apel", "apel", 8),
        ("US$ 5 rupiah", "US", 0),
        ("Rp5" + " " * 300, "Rp5" + " " * 17, 0),
    ],
)
def test_what_is_no_amount_of_rupiah_is_refused(text: str, word: str, position: int) -> None:
    with pytest.raises(UnreadableNumberError) as caught:
        parse_rupiah(text)
    assert (caught.value.word, caught.value.position) == (word, position)


@settings(max_examples=sampling.count(20_000, 200))
@given(st.integers(-(10**20), 10**20), st.sampled_from(["eyd", "pers", "compact"]))
def test_every_amount_comes_back_from_every_style(sen: int, style: RupiahStyle) -> None:
    for amount in (Decimal(sen).scaleb(-2), Decimal(sen // 10**9 * 10**7)):
        assert parse_rupiah(format_rupiah(amount, style)) == amount
