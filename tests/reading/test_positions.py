"""What stands right before a place."""

import re

import pytest

from humaskit.reading.positions import right_before

HOUR = re.compile(r"(?:pukul|jam)\s+\Z")


def test_what_stands_right_before_a_position_is_found() -> None:
    found = right_before("Rapat dimulai pukul 09.00", 20, HOUR)

    assert found is not None
    assert found.span() == (14, 20)


@pytest.mark.parametrize("position", [0, 13, 19, 25])
def test_what_stands_elsewhere_is_not(position: int) -> None:
    assert right_before("Rapat dimulai pukul 09.00", position, HOUR) is None


def test_it_is_looked_for_within_120_code_points() -> None:
    near, far = (f"pukul{' ' * spaces}" for spaces in (115, 116))

    assert right_before(near, len(near), HOUR) is not None
    assert right_before(far, len(far), HOUR) is None
