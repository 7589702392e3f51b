"""Content from files: Markdown with front matter, JSON Lines, folders of both.

Every loader gives `Loaded`: the model, or the problems that stood in its way, each with its file,
line and field. A bad file never raises and never stops the rest.
"""

from humaskit.loaders._folder import content, content_files, folder
from humaskit.loaders._json_lines import json_lines
from humaskit.loaders._loaded import Loaded, Problem, Root
from humaskit.loaders._markdown import markdown
from humaskit.loaders._pieces import CHECKED, Piece, TextFormat, pieces
from humaskit.loaders._writing import KeyLanguage, to_markdown

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
