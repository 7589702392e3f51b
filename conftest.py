"""Every python fence of the README and of the documentation is run, in order, page by page."""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["README.md", "README.id.md", "docs/*.md", "docs/*/*.md"],
    excludes=["docs/_build/*"],
).pytest()
