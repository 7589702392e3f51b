"""How the documentation is built: strict, from the source, without a network."""

project = "humaskit"
author = "The humaskit founders"
copyright = "2026, The humaskit founders"
release = "0.1.0"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "conftest.py"]
html_theme = "furo"
html_title = "humaskit"
language = "en"

myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "none"
autodoc_default_options = {"members": True, "show-inheritance": False}
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

nitpicky = True
# Names of guests, whose own pages cannot be reached without a network.
nitpick_ignore_regex = [
    ("py:.*", r"pydantic.*"),
    ("py:.*", r"(collections\.abc|datetime|decimal|enum|pathlib|typing|zoneinfo)\..*"),
    ("py:exc", r".*(ValueError|ImportError|ValidationError|AttributeError|TypeError)"),
    ("py:class", r"(optional|callable|iterable|Path|date|datetime|Decimal)"),
]
