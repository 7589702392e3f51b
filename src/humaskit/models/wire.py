"""How serializers write what models hold: addresses and instants in the form formats allow."""

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final
from urllib.parse import quote

_BARE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PARTS: Final = re.compile(r"(https?://[^/?#]*)([^#]*)(#?)(.*)", re.DOTALL)
_SAFE: Final = "/?:@!$&'()*+,;=~%"
_BARE: Final = r"[\w/?:@!$&'()*+,;=~.-]*+"
_ENCODED: Final = rf"{_BARE}(?>(?:%[0-9A-Fa-f]{{2}}{_BARE})*)"
_PLAIN: Final = bytes(c for c in range(0x21, 0x7F) if chr(c) not in '"#%<>?[\\]^`{|}')
_WRITTEN: Final = re.compile(rf"https?://[^/?#]*+/{_ENCODED}(?:#{_ENCODED})?", re.ASCII)


def percent_encoded(url: str) -> str:
    """Write an http or https URL in the characters of RFC 3986 alone.

    Escapes that stand there stay; everything that may not stand bare is encoded as UTF-8. The
    host is left alone. An empty path is written as `/`, the canonical form (RFC 3986 6.2.3).

    Args:
        url: A `WebUrl`.
    """
    # Nearly every address stands so already, and an archive has more of them than a cache.
    if url.isascii() and not url.encode().translate(None, _PLAIN) and url.find("/", 8) > 0:
        return url
    return url if _WRITTEN.fullmatch(url) else _encoded(url)


@lru_cache(maxsize=4_096)
def _encoded(url: str) -> str:
    origin, rest, mark, fragment = map(str, _PARTS.findall(url)[0])
    path = quote(_BARE_PERCENT.sub("%25", rest), safe=_SAFE)
    written = origin + (path if path.startswith("/") else "/" + path) + mark
    return written + quote(_BARE_PERCENT.sub("%25", fragment), safe=_SAFE)


def rfc3339(at: datetime) -> datetime:
    """Return the same instant with an offset that RFC 3339 and RFC 822 can write: its own.

    Local mean times such as +07:07:12 have no such form: they become UTC.

    Args:
        at: An aware datetime.
    """
    offset = at.utcoffset()
    if offset is None or offset.seconds % 60 or offset.microseconds:
        return at.astimezone(UTC)
    return at
