"""URLs in a body: absolute, of an allowed scheme, in ASCII; or none at all."""

import re
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

_SAFE: Final = "%/:?#[]@!$&'()*+,;=~-._"
_LONE_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_IGNORED: Final = re.compile(r"[\t\n\r]")
_ENDS: Final = "".join(map(chr, range(0x21)))
_DIRECT: Final = frozenset({"mailto", "tel"})
_HOST: Final = re.compile(r"[a-z0-9_.-]+|\[[0-9a-f:.]+\]")


def absolute(value: str, origin: str, *, link: bool) -> str | None:
    """Return a URL resolved against the address of its page, or None where it is not safe.

    Args:
        value: The URL as written in the body.
        origin: The absolute address of the page.
        link: Whether it is a link to follow, which may be `mailto:` or `tel:`.
    """
    value = _IGNORED.sub("", value.strip(_ENDS))
    if not value:
        return None
    try:
        scheme = urlsplit(value).scheme
        if scheme in _DIRECT:
            return _direct(value, scheme) if link else None
        joined = urlsplit(urljoin(origin, value.replace("\\", "/")))
        return _web(joined)
    except ValueError:
        return None


def _direct(value: str, scheme: str) -> str | None:
    rest = value[len(scheme) + 1 :].strip()
    return f"{scheme}:{_encoded(rest)}" if rest else None


def _web(parts: SplitResult) -> str | None:
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc:
        return None
    host = (parts.hostname or "").rstrip(".")
    ascii_host = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    if _HOST.fullmatch(ascii_host) is None:
        return None
    port = "" if parts.port is None else f":{parts.port}"
    tail = urlunsplit(("", "", parts.path, parts.query, parts.fragment))
    return f"{parts.scheme}://{ascii_host}{port}{_encoded(tail)}"


def _encoded(text: str) -> str:
    return quote(_LONE_PERCENT.sub("%25", text), safe=_SAFE)
