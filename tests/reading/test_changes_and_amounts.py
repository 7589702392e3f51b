"""Changes told in numbers, and how exact a printed number is."""

from decimal import Decimal

import pytest

from humaskit.numbers import NumberMention, find
from humaskit.reading import Prose
from humaskit.reading.amounts import Fit, fit, share, slack, value, written


def changes(text: str) -> list[tuple[int, int, int, bool]]:
    """Return before, after, size and direction of every change."""
    return [
        (int(value(each.before)), int(value(each.after)), int(value(each.by)), each.up)
        for each in Prose("body", text).changes
    ]


def number(text: str) -> NumberMention:
    (found,) = find(text)
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Naik 25 persen dari 200 ton menjadi 250 ton.", [(200, 250, 25, True)]),
        ("Dari semula 200 ton menjadi 150 ton, turun 25 persen.", [(200, 150, 25, False)]),
        ("Panen naik dari 200 ton menjadi 250 ton atau 25 persen.", [(200, 250, 25, True)]),
        ("Naik 25 persen menjadi 250 ton dari 200 ton.", [(200, 250, 25, True)]),
        ("Panen 250 ton, naik 25 persen dari 200 ton.", [(200, 250, 25, True)]),
        (
            "Naik 50 ton atau 25 persen dari 200 ton menjadi 250 ton.",
            [(200, 250, 25, True), (200, 250, 50, True)],
        ),
        (
            "Dari 200 ton menjadi 250 ton, naik 50 ton atau 25 persen.",
            [(200, 250, 50, True), (200, 250, 25, True)],
        ),
        ("Panen dari 200 ton menjadi 250 ton atau 25 persen.", []),
        ("Warga dari 200 ton menjadi 250 ton pada 2026.", []),
        ("Sebanyak 25 persen dari 200 ton menjadi 250 ton.", []),
        ("Naik 25 persen. Dari 200 ton menjadi 250 ton.", []),
        ("Naik 25 persen dari 200 ton menjadi 250 karung.", []),
        ("Naik 25 persen dari 200 ton menjadi 250 persen.", []),
        ("Naik 2 peringkat dari 40 menjadi 38 tahun ini.", []),
        ("Naik 25 persen dari sekitar 200 ton menjadi 250 ton.", []),
        ("Naik Rp10.000 dari Rp821 menjadi Rp831 ribu.", []),
        ("Naik 10 orang dari 821 orang menjadi 831 ribu orang.", []),
        ("Naik 5 ton dari 200 ton" + " kata" * 60 + " menjadi 250 ton.", []),
    ],
)
def test_only_what_a_sentence_tells_exactly_is_a_change(
    text: str, found: list[tuple[int, int, int, bool]]
) -> None:
    assert changes(text) == found


def test_counts_are_exact_and_the_rest_is_rounded() -> None:
    assert slack(number("Ada 12 desa.")) == 0
    assert slack(number("Ada 1,5 ton.")) == Decimal("0.05")
    assert slack(number("Ada 15 ribu ton.")) == 500
    assert slack(number("Ada 12 persen.")) == Decimal("0.5")


def test_a_number_without_a_value_counts_as_none() -> None:
    assert value(number("Ada 5.5711 jiwa.")) == 0


def test_a_share_has_a_least_and_a_most() -> None:
    assert share(number("Ada 30 desa."), number("Ada 40 desa.")) == (Decimal(75), Decimal(75))
    low, high = share(number("Ada 1,5 ton."), number("Ada 2 ton."))
    assert (low, high) == (Decimal("72.50"), Decimal("77.50"))
    assert share(number("Ada Rp1 saja."), number("Ada Rp1 saja."))[0] == 0


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("67 persen", Fit.HOLDS),
        ("66,7 persen", Fit.HOLDS),
        ("66 persen", Fit.CUT),
        ("66,6 persen", Fit.CUT),
        ("65 persen", Fit.FAILS),
        ("68 persen", Fit.FAILS),
    ],
)
def test_a_share_is_rounded_cut_or_wrong(said: str, verdict: Fit) -> None:
    two_thirds = Decimal(200) / 3

    assert fit(number(f"Ada {said}."), two_thirds, two_thirds) is verdict


@pytest.mark.parametrize(
    ("text", "amount", "expected"),
    [
        ("Ada 2.000 desa.", Decimal(1234), "1.234 desa"),
        ("Ada Rp1,50 miliar.", Decimal(2_345_000_000), "Rp2,35 miliar"),
        ("Ada 12,5%.", Decimal("33.333"), "33,3%"),
        ("Ada dua belas desa.", Decimal(13), "13 desa"),
    ],
)
def test_an_amount_is_written_like_a_number_of_the_text(
    text: str, amount: Decimal, expected: str
) -> None:
    assert written(amount, number(text), text, unit=True) == expected


def test_an_amount_is_written_without_unit_unless_it_is_asked_for() -> None:
    assert written(Decimal(13), number("Ada 12 desa."), "Ada 12 desa.") == "13"
