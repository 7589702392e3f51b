"""Reports for people and machines, line and column computed only where something was found."""

from humaskit.reporters._entry import Entry, Language, Notice, Region
from humaskit.reporters._github import github
from humaskit.reporters._json import json
from humaskit.reporters._sarif import sarif
from humaskit.reporters._text import Paint, Part, concise, full

__all__ = [
    "Entry",
    "Language",
    "Notice",
    "Paint",
    "Part",
    "Region",
    "concise",
    "full",
    "github",
    "json",
    "sarif",
]
