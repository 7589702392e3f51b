"""What an article says, read once."""

from humaskit.reading.draft import FIELDS, Draft
from humaskit.reading.paragraphs import Stretch
from humaskit.reading.prose import FORMATS, Format, Prose
from humaskit.reading.quotes import Quotation, QuoteReading

__all__ = ["FIELDS", "FORMATS", "Draft", "Format", "Prose", "Quotation", "QuoteReading", "Stretch"]
