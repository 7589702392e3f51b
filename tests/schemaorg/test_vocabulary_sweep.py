import json

from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import schemaorg
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.testing import strategies
from vocabulary import faults

MODELS = st.one_of(
    strategies.articles(), strategies.agencies(), strategies.events(), strategies.feedback()
)


@given(model=MODELS)
@settings(max_examples=sampling.count(20_000, 60))
def test_no_model_says_what_the_vocabulary_does_not_know(
    model: Article | Agency | Event | Feedback,
) -> None:
    assert list(faults(schemaorg.to_jsonld(model))) == []


@given(model=MODELS)
@settings(max_examples=sampling.count(20_000, 60))
def test_every_model_comes_back_from_its_script(model: Article | Agency | Event | Feedback) -> None:
    tag = schemaorg.script_tag(model)
    inner = tag.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inner)
    assert json.loads(inner) == schemaorg.to_jsonld(model)
