"""Reports for people and machines, line and column computed only where something was found."""

from humaskit.reporters._entry import Entry
from humaskit.reporters._json import json
from humaskit.reporters._text import concise, full

__all__ = ["Entry", "concise", "full", "json"]
