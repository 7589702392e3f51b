"""Who may read an article now, and who may have read it before it was taken back."""

from datetime import datetime, timedelta

import pytest

from articles import article
from humaskit.errors import InvalidValueError
from humaskit.models.article_names import KIND_NAMES
from humaskit.models.article_parts import ArticleKind
from humaskit.models.visibility import held_back, was_public

FIRST = datetime.fromisoformat("2020-10-12T09:00:00+07:00")
TAKEN_BACK = {"at": FIRST + timedelta(days=10), "reason": "Keliru."}
LATER = FIRST + timedelta(days=90)


def withdrawn(**fields: object) -> dict[str, object]:
    return {"state": "withdrawn", "withdrawal": TAKEN_BACK, "first_published_at": FIRST} | fields


@pytest.mark.parametrize("field", ["scheduled_at", "embargo_until", "first_published_at"])
def test_each_start_holds_an_article_back_until_it_comes(field: str) -> None:
    start = FIRST + timedelta(days=3)
    waiting = article(state="published", first_published_at=FIRST).replace(**{field: start})

    assert held_back(waiting, start - timedelta(microseconds=1)) == field
    assert held_back(waiting, start) is None


@pytest.mark.parametrize(
    ("fields", "public"),
    [
        ({}, True),
        ({"scheduled_at": FIRST + timedelta(days=9)}, True),
        ({"embargo_until": FIRST + timedelta(days=11)}, False),
        ({"scheduled_at": FIRST + timedelta(days=11)}, False),
    ],
)
def test_what_was_withdrawn_under_embargo_was_never_public(
    fields: dict[str, object],
    public: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert was_public(article(**withdrawn(**fields)), LATER) is public
    assert was_public(article(**withdrawn(**fields)), None) is public


def test_a_moment_before_the_withdrawal_is_judged_by_itself() -> None:
    held = article(**withdrawn(embargo_until=FIRST + timedelta(days=5)))

    assert was_public(held, LATER)
    assert not was_public(held, FIRST + timedelta(days=4))


def test_what_was_superseded_needs_a_moment_where_it_had_an_embargo() -> None:
    old = article(state="superseded", first_published_at=FIRST)

    assert was_public(old, None)
    with pytest.raises(InvalidValueError, match="embargo_until"):
        was_public(old.replace(embargo_until=FIRST), None)
    assert not was_public(article(state="draft", first_published_at=None), LATER)


def test_every_kind_has_its_two_names() -> None:
    assert set(KIND_NAMES) == set(ArticleKind)
    assert all(indonesian and english for indonesian, english in KIND_NAMES.values())
