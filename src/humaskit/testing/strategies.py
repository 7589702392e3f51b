"""Hypothesis strategies for every root: valid, realistic, and hostile where a field allows it.

::

    from hypothesis import given
    from humaskit.testing import strategies


    @given(strategies.articles(published=True))
    def test_my_page_shows_the_headline(article): ...

Every field of every model is reached; nothing is filtered, so drawing is quick. All people,
agencies and hosts are made up.

Raises:
    MissingExtraError: On import, when hypothesis is not installed (`humaskit[testing]`).
"""

from humaskit.errors import MissingExtraError

try:
    import hypothesis as _hypothesis  # noqa: F401 - asked for before the modules that need it
except ImportError as _error:
    raise MissingExtraError("testing", "hypothesis") from _error

from humaskit.testing._agencies import agencies
from humaskit.testing._articles import articles
from humaskit.testing._channels import channels
from humaskit.testing._events import events
from humaskit.testing._feedback import feedback

__all__ = ["agencies", "articles", "channels", "events", "feedback"]
