"""Every python fence of the README and of the documentation is run, in order, page by page."""

import pytest
from sybil import Sybil
from sybil.integration.pytest import SybilItem
from sybil.parsers.myst import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["README.md", "README.id.md", "docs/*.md", "docs/*/*.md"],
    excludes=["docs/_build/*"],
).pytest()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put a page's fences back in order after the shuffle: a later one builds on an earlier."""
    places = [number for number, item in enumerate(items) if isinstance(item, SybilItem)]
    fences = [item for item in items if isinstance(item, SybilItem)]
    fences.sort(key=lambda item: (str(item.path), item.example.line))
    for place, item in zip(places, fences, strict=True):
        items[place] = item
