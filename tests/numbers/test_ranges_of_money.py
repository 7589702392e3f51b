from decimal import Decimal

import pytest

from humaskit.numbers import find


@pytest.mark.parametrize("dash", ["-", "–", "—"])
@pytest.mark.parametrize("mark", ["Rp", "Rp ", "Rp. "])
def test_both_ends_of_a_range_of_money_are_money(dash: str, mark: str) -> None:
    text = f"Harganya {mark}10 ribu{dash}{mark}15 ribu per ikat."
    found = [(number.value, number.money) for number in find(text)]
    assert found == [(Decimal(10_000), "IDR"), (Decimal(15_000), "IDR")]
