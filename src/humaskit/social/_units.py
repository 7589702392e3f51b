"""How each channel counts: its own unit of length, and what of a text counts otherwise."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from humaskit.errors import MissingExtraError
from humaskit.social._links import links

if TYPE_CHECKING:
    import regex

Unit = Literal["weighted", "utf16", "utf8", "graphemes", "emoji_bytes", "toot", "number"]
"""What a limit counts: weighted characters (X), UTF-16 code units, UTF-8 bytes, grapheme clusters
(UAX 29), code points with the UTF-8 bytes of an emoji (Threads), grapheme clusters with every URL
as 23 (Mastodon), or things one by one, such as hashtags."""

LINK: Final = 23
"""What a URL counts on X and on Mastodon, however long it is."""

# twitter-text's configuration v3, which X counts by: a character of these counts 1, others 2.
_LIGHT: Final = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


def measure(text: str, unit: Unit) -> int:
    """Return the length of a text in a unit.

    Args:
        text: Any text; nothing in it is markup.
        unit: What to count.

    Raises:
        MissingExtraError: The unit knows grapheme clusters or emoji, and `regex` is missing.
    """
    return _MEASURES[unit](text)


def weighted(text: str, *, emoji: bool = True) -> int:
    """Return the length of a text as X counts it (twitter-text, configuration v3).

    Args:
        text: Any text; it is counted in NFC.
        emoji: Whether an emoji counts 2, however many characters it is made of; before
            configuration v3 each of its characters counted.
    """
    import unicodedata  # noqa: PLC0415 - only X counts in NFC

    text = unicodedata.normalize("NFC", text)
    rest, total = [], 0
    end = 0
    for link in links(text):
        rest.append(text[end : link.start])
        end = link.end
        total += LINK
    plain = "\n".join([*rest, text[end:]])
    total -= len(rest)
    if emoji and not plain.isascii():
        plain, number = _emoji().subn("", plain)
        total += 2 * number
    return total + sum(map(_weight, plain))


def _weight(character: str) -> int:
    code = ord(character)
    return 1 if any(first <= code <= last for first, last in _LIGHT) else 2


def _toot(text: str) -> int:
    rest, end = [], 0
    for link in links(text):
        if text.startswith(("http://", "https://"), link.start):
            rest.append(text[end : link.start])
            end = link.end
    return sum(map(_graphemes, [*rest, text[end:]])) + LINK * len(rest)


def _graphemes(text: str) -> int:
    if text.isascii() and "\r" not in text:
        return len(text)
    return len(_cluster().findall(text))


def _emoji_bytes(text: str) -> int:
    if text.isascii():
        return len(text)
    rest = _emoji().sub("", text)
    emoji = _emoji().findall(text)
    return len(rest) + sum(len(one.encode()) for one in emoji)


@cache
def _cluster() -> "regex.Pattern[str]":
    return _regex(r"\X")


@cache
def _emoji() -> "regex.Pattern[str]":
    """Return what finds emoji: flags, keycaps, and pictures joined and toned (UTS 51)."""
    one = r"(?:(?![©®™])\p{Extended_Pictographic}(?!\uFE0E)|[©®™](?=\uFE0F))[\p{EMod}\uFE0F]?"
    tags = r"(?:[\U000E0020-\U000E007E]+\U000E007F)?"
    return _regex(rf"[0-9#*]\uFE0F?\u20E3|\p{{RI}}\p{{RI}}|{one}{tags}(?:\u200D{one})*")


def _regex(pattern: str) -> "regex.Pattern[str]":
    try:
        import regex  # noqa: PLC0415 - an extra, for the channels that count so
    except ImportError as error:
        raise MissingExtraError("social", "regex") from error
    return regex.compile(pattern)


_MEASURES: Final[dict[Unit, Callable[[str], int]]] = {
    "weighted": weighted,
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "graphemes": _graphemes,
    "emoji_bytes": _emoji_bytes,
    "toot": _toot,
    "number": lambda _: 1,
}
