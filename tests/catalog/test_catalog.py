"""Rules are found by where they live."""

from dataclasses import replace

import pytest

from humaskit import catalog
from humaskit.errors import InvalidValueError


def test_rules_are_sorted_by_code_and_looked_up_once() -> None:
    codes = [rule.code for rule in catalog.rules()]

    assert codes == sorted(codes)
    assert {"DAT001", "KUT001", "TTL001"} <= set(codes)
    assert catalog.rules() is catalog.rules()


@pytest.mark.parametrize("called", ["DAT001", "weekday-mismatch"])
def test_a_rule_is_known_by_code_and_by_name(called: str) -> None:
    assert catalog.rule(called).name == "weekday-mismatch"


def test_an_unknown_rule_names_the_nearest_one() -> None:
    with pytest.raises(InvalidValueError) as caught:
        catalog.rule("weekday-missmatch")

    assert caught.value.code == "humas.rule.unknown"
    assert str(caught.value) == (
        "there is no rule 'weekday-missmatch'; the nearest is 'weekday-mismatch'"
    )
    assert "yang terdekat 'weekday-mismatch'" in caught.value.message


@pytest.mark.parametrize("slip", ["DAT00l", "dat0O1", "DTA001"])
def test_a_slip_of_a_letter_names_the_code_that_was_meant(slip: str) -> None:
    assert catalog.nearest(slip, catalog.rules()) == "DAT001"


def test_an_empty_selector_selects_nothing() -> None:
    with pytest.raises(InvalidValueError):
        catalog.matching("", catalog.rules())


def test_nothing_is_near_where_there_is_nothing() -> None:
    with pytest.raises(InvalidValueError, match="the nearest is ''"):
        catalog.matching("DAT001", ())


def test_a_page_is_the_rules_own_docstring() -> None:
    rule = catalog.rule("DAT001")

    assert catalog.page(rule).startswith("The weekday disagrees")
    assert catalog.topic(rule) == "dates"


def test_a_rule_without_a_docstring_has_an_empty_page(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = catalog.rule("DAT001")
    monkeypatch.setattr("humaskit.rules.dates.weekday_mismatch.__doc__", None)

    assert catalog.page(replace(rule, since="9.9.9")) == ""


def test_each_topic_has_its_own_prefix() -> None:
    assert len(set(catalog.TOPICS.values())) == len(catalog.TOPICS) == 17
