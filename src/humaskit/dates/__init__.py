"""Indonesian dates and times: writing them, finding them, counting working days."""

from humaskit.dates._finding import find as find
from humaskit.dates._mention import DateMention as DateMention

__all__ = ["DateMention", "find"]
