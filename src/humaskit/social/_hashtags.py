"""Topics as hashtags that every channel links (tagar)."""

import re
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def hashtags(topics: Iterable[str]) -> tuple[str, ...]:
    """Return topics as hashtags, each once, in order: `pelayanan publik` is `#PelayananPublik`.

    Letters and digits are all that every channel links. Each word begins with a capital, so that
    screen readers tell them apart (W3C, and Mastodon's own advice); a word that holds a capital
    already stays as it is: `SP4N-LAPOR` is `#SP4NLAPOR`. What would be digits alone is left out,
    since no channel links it.

    Args:
        topics: Lines of text, for example an article's topics.
    """
    found: dict[str, str] = {}
    for topic in topics:
        tag = "".join(_capital(word) for word in _WORD.findall(topic))
        if tag and not tag.isdigit():
            found.setdefault(tag.casefold(), f"#{tag}")
    return tuple(found.values())


def _capital(word: str) -> str:
    plain = word.replace("'", "").replace("’", "")
    return plain if any(map(str.isupper, plain)) else plain[:1].upper() + plain[1:]
