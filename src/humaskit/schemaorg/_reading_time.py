"""How long a text is, and how long it takes to read."""

from typing import Final

WORDS_PER_MINUTE: Final = 238
"""What adults read of non-fiction in silence: the mean of 190 studies, of English.

M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109 (2019).
"""


def word_count(text: str) -> int:
    """Return how many words the plain text of a body has, as `rendering.plain` gives it."""
    # Between words stands one space, or one or two line ends.
    gaps = text.count(" ") + text.count("\n") - text.count("\n\n")
    return gaps + 1 if text else 0


def reading_time(words: int) -> str | None:
    """Return an ISO 8601 duration in whole minutes, at least one; None for no words."""
    return f"PT{-(-words // WORDS_PER_MINUTE)}M" if words else None
