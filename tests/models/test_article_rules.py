"""Each rule of an article is asked wherever it can be broken."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings

import sampling
from humaskit import Article
from humaskit.models._article_rules import RULES
from humaskit.testing import strategies

OCCASIONAL = [(rule, fields) for rule, fields in RULES if fields]


@pytest.mark.parametrize(("rule", "fields"), OCCASIONAL)
@given(article=strategies.articles())
@settings(max_examples=sampling.count(5_000, 25))
def test_without_its_fields_nothing_breaks_a_rule(
    rule: Callable[[Article], object], fields: tuple[str, ...], article: Article
) -> None:
    defaults = {name: Article.model_fields[name].default for name in fields}
    assert rule(article.model_copy(update=defaults)) is None


def test_fields_that_make_a_rule_be_asked_hold_nothing_of_themselves() -> None:
    for _, fields in RULES:
        assert not any(Article.model_fields[name].default for name in fields)
