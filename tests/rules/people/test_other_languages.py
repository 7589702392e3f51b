"""Rules on Indonesian writing leave other languages alone."""

import pytest

from humaskit import catalog
from humaskit.reading import Draft


@pytest.mark.parametrize("code", ["ORG003", "SIN001"])
@pytest.mark.parametrize(("language", "strikes"), [("id", True), ("id-ID", True), ("en", False)])
def test_only_indonesian_texts_are_held_to_indonesian_writing(
    code: str,
    language: str,
    strikes: bool,  # noqa: FBT001 - a column of the table
) -> None:
    draft = Draft("", "", "Prof Sahrul Rizal met XYZA.", language=language)

    assert bool(list(catalog.rule(code).check(draft))) is strikes
