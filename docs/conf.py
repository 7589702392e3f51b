"""How the documentation is built: strict, from the source, without a network."""

from sphinx.application import Sphinx
from sphinx.ext.napoleon import _process_docstring as read_sections

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
napoleon_use_rtype = False

nitpicky = True
# Names of guests, whose own pages cannot be reached without a network.
nitpick_ignore_regex = [
    ("py:class", r"humaskit\..*\._\w+"),
    ("py:.*", r"(pydantic|_?pytest).*"),
    ("py:.*", r"(collections\.abc|datetime|decimal|enum|pathlib|typing|zoneinfo)\..*"),
    ("py:exc", r".*(ValueError|ImportError|ValidationError|AttributeError|TypeError)"),
    ("py:class", r"(optional|callable|iterable|Path|date|datetime|Decimal)"),
]


def setup(app: Sphinx) -> None:
    """Read Google sections everywhere but in attributes, whose first colon is no type."""
    app.setup_extension("sphinx.ext.napoleon")
    for listener in list(app.events.listeners["autodoc-process-docstring"]):
        if listener.handler is read_sections:
            app.disconnect(listener.id)
    app.connect("autodoc-process-docstring", read_all_but_attributes)


def read_all_but_attributes(
    app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    """Hand a docstring to napoleon, unless it is an attribute's."""
    if what not in {"attribute", "data", "property"}:
        read_sections(app, what, name, obj, options, lines)
