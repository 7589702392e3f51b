"""Slugs: short names for addresses, made once and kept (slug)."""

import hashlib
import re
import unicodedata
from collections.abc import Collection
from typing import TYPE_CHECKING, Final, NamedTuple

from humaskit.errors import InvalidValueError
from humaskit.models.identifiers import SLUG_LENGTH
from humaskit.models.urls import split_url

if TYPE_CHECKING:
    from humaskit.models.article import Article

_READ: Final = 2_000  # as much of a text as a slug can come from
_APOSTROPHES: Final = "'’‘‛`´ʼʹʻ′＇"
_IN_WORD: Final = re.compile(rf"(?<=[^\W\d_])[{_APOSTROPHES}](?=[^\W\d_])")
_THOUSANDS: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?!\d|\.\d)")
# Superscripts, fractions and circled digits become plain digits, which must not join others.
_FRACTION: Final = "¼-¾⅐-⅟"
_CIRCLED: Final = "①-⒛⓪-⓿❶-➓"
_SMALL: Final = rf"²³¹⁰-⁹₀-₉{_FRACTION}{_CIRCLED}"
_SEAM: Final = re.compile(
    rf"(?<=\d)(?=[{_SMALL}])|(?<=[{_SMALL}])(?=\d)|(?=[{_FRACTION}])"
    rf"|(?<=[{_FRACTION}{_CIRCLED}])(?=[{_SMALL}])"
)
_BETWEEN_DIGITS: Final = re.compile(r"(?<=\d)[^\w\s](?=\d)")
_SIGNS: Final = str.maketrans({"%": " persen ", "−": " minus ", "⁄": " "})


class Redirect(NamedTuple):
    """An old address that leads to the new one."""

    old: str
    """The path that was."""
    new: str
    """The path that is."""
    status: int
    """The HTTP status, 301."""


def make_slug(text: str, *, taken: Collection[str] = (), fallback: str | None = None) -> str:
    """Make a slug of a headline or a name.

    Numbers keep their meaning: `1,4 juta` becomes `1-4-juta` and `1.250.000` becomes `1250000`
    (the Indonesian decimal comma and thousands dot, EYD V). Apostrophes inside a word are
    dropped, whichever sort they are: `Jum'at` and `Jum’at` give `jumat`.

    Args:
        text: Any text.
        taken: Slugs that are in use; the result is none of them, but ends in the first free one
            of `-2`, `-3`, ...
        fallback: The slug for text without a letter or digit; `konten-` and eight digits of the
            text's SHA-256 when none is given.

    Returns:
        A valid `Slug`: lower-case ASCII, never empty, at most 150 characters, cut at a word.

    Raises:
        InvalidValueError: The fallback itself holds no letter or digit.
    """
    words = _words(text) or (_digest(text) if fallback is None else _words(fallback))
    if not words:
        raise InvalidValueError(
            "slug",
            "fallback",
            "empty_fallback",
            "Slug cadangan harus memuat huruf atau angka",
            "the fallback slug needs a letter or a digit",
        )
    slug = _cut(words, SLUG_LENGTH)
    count = 1
    while slug in taken:
        count += 1
        slug = f"{_cut(words, SLUG_LENGTH - len(f'-{count}'))}-{count}"
    return slug


def redirects(article: "Article") -> tuple[Redirect, ...]:
    """Return where an article's old addresses lead, oldest slug first.

    Args:
        article: Its slug is the last part of its URL's path, a file ending or a closing slash
            aside; where it is not, no old address is known and nothing is returned.
    """
    found = split_url(article.url)
    path = "" if found is None else found["rest"].partition("#")[0].partition("?")[0]
    head, slash, last = path.rstrip("/").rpartition("/")
    name, dot, ending = last.partition(".")
    if name != article.slug:
        return ()
    tail = dot + ending + path[len(path.rstrip("/")) :]
    return tuple(Redirect(f"{head}{slash}{old}{tail}", path, 301) for old in article.previous_slugs)


def _words(text: str) -> list[str]:
    # The one door to python-slugify, opened when the first slug is made: it costs 18 ms.
    from slugify import slugify  # noqa: PLC0415

    text = _SEAM.sub(" ", _IN_WORD.sub("", text[:_READ]))
    text = unicodedata.normalize("NFKC", text)
    text = _THOUSANDS.sub(lambda found: found[0].replace(".", ""), text)
    text = _BETWEEN_DIGITS.sub(" ", text.translate(_SIGNS))
    slug: str = slugify(text, entities=False, decimal=False, hexadecimal=False)
    return [word for word in slug.split("-") if word]


def _digest(text: str) -> list[str]:
    return ["konten", hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]]


def _cut(words: list[str], length: int) -> str:
    """Join whole words up to a length; a number is never cut between its parts."""
    joined = "-".join(words)
    if len(joined) <= length:
        return joined
    # One character more tells whether the last word is whole; either way it is left out.
    kept = joined[: length + 1].split("-")[:-1]
    while len(kept) > 1 and kept[-1].isdigit() and words[len(kept)].isdigit():
        kept.pop()
    return "-".join(kept) or words[0][:length]
