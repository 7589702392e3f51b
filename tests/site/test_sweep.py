from datetime import UTC, datetime

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import site
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.testing import strategies


@given(
    articles=st.lists(strategies.articles(), max_size=3),
    agencies=st.lists(strategies.agencies(), max_size=2, unique_by=lambda body: body.slug),
    events=st.lists(strategies.events(), max_size=2),
    feedback=st.lists(strategies.feedback(), max_size=2),
)
@settings(max_examples=sampling.count(1_000, 15))
def test_any_content_gives_well_formed_pages(
    articles: list[Article], agencies: list[Agency], events: list[Event], feedback: list[Feedback]
) -> None:
    content = site.Content(
        articles=tuple(articles),
        agencies=tuple(agencies),
        events=tuple(events),
        feedback=tuple(feedback),
        base_url="https://humas.example.go.id",
    )
    for path, data in site.pages(content, at=datetime(2026, 7, 1, tzinfo=UTC)).items():
        if path.endswith(".html"):
            parser = html5lib.HTMLParser()
            parser.parse(data, transport_encoding="utf-8")
            assert parser.errors == []
