"""Content from files: Markdown with front matter, JSON Lines, folders of both.

Every loader gives `Loaded`: the model, or the problems that stood in its way, each with its file,
line and field. A bad file never raises and never stops the rest.
"""

from importlib import import_module

from humaskit.loaders._files import content_files
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._pieces import CHECKED, Piece, TextFormat, pieces

TYPE_CHECKING = False
_MODELLED = {
    "KeyLanguage": "humaskit.loaders._writing",
    "Root": "humaskit.loaders._roots",
    "content": "humaskit.loaders._folder",
    "folder": "humaskit.loaders._folder",
    "json_lines": "humaskit.loaders._json_lines",
    "markdown": "humaskit.loaders._markdown",
    "to_markdown": "humaskit.loaders._writing",
}

__all__ = [
    "CHECKED",
    "KeyLanguage",
    "Loaded",
    "Piece",
    "Problem",
    "Root",
    "TextFormat",
    "content",
    "content_files",
    "folder",
    "json_lines",
    "markdown",
    "pieces",
    "to_markdown",
]

if TYPE_CHECKING:
    from humaskit.loaders._folder import content as content
    from humaskit.loaders._folder import folder as folder
    from humaskit.loaders._json_lines import json_lines as json_lines
    from humaskit.loaders._markdown import markdown as markdown
    from humaskit.loaders._roots import Root as Root
    from humaskit.loaders._writing import KeyLanguage as KeyLanguage
    from humaskit.loaders._writing import to_markdown as to_markdown
else:  # hidden from type checkers, so that they name a misspelt name

    def __getattr__(name: str) -> object:
        """Load the models on first use: a bare text is read without them."""
        home = _MODELLED.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = getattr(import_module(home), name)
        return globals()[name]

    def __dir__() -> list[str]:
        return [*globals(), *__all__]
