"""Where a text holds URLs, as X finds them: a domain of a known top level is one, `https` or not.

Written after the rules and conformance cases of twitter-text (Apache-2.0); the top-level domains
are IANA's.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Final, NamedTuple

_DIRECTIONS: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NOT_IN_DOMAIN: Final = (
    r"\s!'#%&\"()*+,\\./:;<=>?@\[\]^`{|}~$\-_\u0085\u180e\ufffe\ufeff\uffff" + _DIRECTIONS
)
_LETTER: Final = f"[^{_NOT_IN_DOMAIN}]"
_LABEL: Final = rf"{_LETTER}(?:[_-]*{_LETTER})*"
_CANDIDATE: Final = re.compile(
    rf"(?P<protocol>https?://)?(?P<domain>(?:{_LABEL}\.)+{_LABEL})", re.IGNORECASE
)
_GLUED: Final = re.compile("[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]")
_LOOSE: Final = re.compile("[^A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]")
_GOES_ON: Final = re.compile("[0-9A-Za-z@+-]")
_RUN: Final = re.compile(r"[0-9A-Za-z-]*")
_LATIN: Final = "a-zA-Z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u0254\u1e00-\u1eff"
_ASCII_DOMAIN: Final = re.compile(rf"(?:[{_LATIN}-]+\.)+")
_PATH_LETTERS: Final = rf"{_LATIN}\u0400-\u04ff!*';:=+,.$/%#\[\]\u2013_~@|&-"
_BRACKETED: Final = (
    rf"\([{_PATH_LETTERS}]+\)|\([{_PATH_LETTERS}]*\([{_PATH_LETTERS}]+\)[{_PATH_LETTERS}]*\)"
)
_PATH: Final = re.compile(rf"(?:[{_PATH_LETTERS}]|{_BRACKETED})*")
_PATH_END: Final = re.compile(rf"[{_LATIN}\u0400-\u04ff+=_#/)-]\Z")
_PORT: Final = re.compile(r":[0-9]+")
_QUERY: Final = re.compile(r"\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]_.,~|-]*[a-zA-Z0-9_&=#/-]")
_SHORTENED: Final = re.compile(r"https?://t\.co/([a-zA-Z0-9]+)", re.IGNORECASE)
_LONGEST_LABEL: Final = 63
_LONGEST_URL: Final = 4096
_LONGEST_SHORTENED: Final = 40


class Link(NamedTuple):
    """A URL in a text; half-open code points."""

    start: int
    end: int


def links(text: str) -> tuple[Link, ...]:
    """Return the URLs of a text, in order.

    Args:
        text: Any text.
    """
    return tuple(_links(text)) if "." in text else ()


def _links(text: str) -> Iterator[Link]:
    at = 0
    while (found := _CANDIDATE.search(text, at)) is not None:
        start = found.start()
        domain_end = _domain_end(text, found.start("domain"), found.end("domain"))
        if domain_end is None:
            at = found.end()
            continue
        if start and _GLUED.match(text[start - 1]):
            loose = _LOOSE.search(text, start)
            at = loose.end() if loose else len(text)
            continue
        end = _tail(text, domain_end)
        if _fits(found["protocol"] or "", text[found.start("domain") : domain_end], end - start):
            if found["protocol"]:
                yield from _whole(text, start, end)
            elif not (start and text[start - 1] in "-_./"):
                yield from _bare(text, start, domain_end, end)
        # one character at least stands between two URLs
        at = end + 1


def _whole(text: str, start: int, end: int) -> Iterator[Link]:
    """Yield a URL with its protocol; one of X's own shortener ends where its name does."""
    short = _SHORTENED.match(text, start, end)
    if short is None:
        yield Link(start, end)
    elif len(short[1]) <= _LONGEST_SHORTENED:
        query = _QUERY.match(text, short.end())
        yield Link(start, query.end() if query else short.end())


def _domain_end(text: str, start: int, end: int) -> int | None:
    """Return where the longest domain with a known top level ends."""
    dot = text.rfind(".", start, end)
    while dot > start:
        label_start = max(text.rfind(".", start, dot), start - 1) + 1
        if "_" not in text[label_start:dot] and (stop := _top_end(text, dot + 1)) is not None:
            return stop
        dot = text.rfind(".", start, dot)
    return None


def _top_end(text: str, start: int) -> int | None:
    for length in range(_longest_foreign(), 1, -1):
        name = text[start : start + length]
        if name in _top_levels() and not name.isascii() and _ends(text, start + length):
            return start + length
    run = _RUN.match(text, start)
    plain = run[0].lower() if run else ""
    known = plain in _top_levels() or plain.startswith("xn--")
    return start + len(plain) if known and _ends(text, start + len(plain)) else None


def _ends(text: str, at: int) -> bool:
    return _GOES_ON.match(text, at) is None


def _tail(text: str, end: int) -> int:
    """Return where the port, path and query behind a domain end."""
    if port := _PORT.match(text, end):
        end = port.end()
    if text.startswith("/", end):
        path = _PATH.match(text, end)
        stop = path.end() if path else end
        while stop > end + 1 and not _PATH_END.search(text, end, stop):
            stop -= 1
        end = stop
    if query := _QUERY.match(text, end):
        end = query.end()
    return end


def _fits(protocol: str, domain: str, length: int) -> bool:
    if domain.lower().startswith("xn--") and not domain.isascii():
        return False
    labels = [_encoded(label) for label in domain.split(".")]
    grown = sum(map(len, labels)) + len(labels) - 1 - len(domain)
    return (
        all(0 < len(label) <= _LONGEST_LABEL for label in labels)
        and length + grown + (0 if protocol else len("https://")) <= _LONGEST_URL
    )


def _encoded(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _bare(text: str, start: int, domain_end: int, end: int) -> Iterator[Link]:
    """Yield the domains of Latin letters in one without protocol; the last has its path."""
    found: list[Link] = []
    at = start
    while (match := _ASCII_DOMAIN.search(text, at, domain_end)) is not None:
        stop = _domain_end(text, match.start(), _label_end(text, match.end(), domain_end))
        if stop is None:
            at = match.end()
            continue
        found.append(Link(match.start(), stop))
        at = stop
    if found and found[-1].end == domain_end:
        found[-1] = Link(found[-1].start, end)
    yield from found


def _label_end(text: str, start: int, end: int) -> int:
    run = _RUN.match(text, start, end)
    return run.end() if run else start


@cache
def _top_levels() -> frozenset[str]:
    text = resources.files(__package__).joinpath("top_levels.tsv").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def _longest_foreign() -> int:
    return max(len(name) for name in _top_levels() if not name.isascii())
