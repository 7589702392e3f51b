"""Web addresses: kept as written, and safe to write into any format (tautan).

A host is a name of letters, digits and hyphens (a single label such as `localhost` too, for
development) or an IPv4 address in its usual four-part form. IPv6 literals, integer and octal
forms of an address, user names and passwords are refused. Whether a program may fetch an
address is another question: see `is_fetchable`. This package itself never fetches one.
"""

import ipaddress
import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from humaskit.models.lines import FORBIDDEN

_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_BARE: Final = r"[^\s\x00-\x20\x7f{}|\\^`<>\"%#]*+"
_CHARACTER: Final = rf"{_BARE}(?>(?:%[0-9A-Fa-f]{{2}}{_BARE})*)"
_URL: Final = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_LABEL}(?:\.{_LABEL})*)(?::(?P<port>[1-9][0-9]{{0,4}}))?"
    rf"(?P<rest>(?:[/?]{_CHARACTER})?(?:#{_CHARACTER})?)"
)
USUAL: Final = re.compile(
    r"https?://(?=[^/]{1,63}+(?:/|\Z))(?>(?:[a-z0-9]++[.-])+)[a-z]++(?:/[\w/.~-]*+)?", re.ASCII
)
"""Most addresses, and nothing that the full form refuses; it takes a third of the time."""

_NUMERIC: Final = re.compile(r"[0-9]+|0[xX][0-9A-Fa-f]*")
# Names that never lead out of a house or a machine: RFC 6761, 6762, 8375, 9476, and practice.
_PRIVATE: Final = frozenset(
    {"localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "alt", "onion"}
    | {"arpa", "test", "invalid", "example"}
)


def split_url(value: str) -> re.Match[str] | None:
    """Return the parts `scheme`, `host`, `port`, `rest` of a valid web address, or None.

    Args:
        value: Any text.
    """
    found = _URL.fullmatch(value)
    if found is None or len(found["host"]) > 253 or int(found["port"] or 1) > 65_535:
        return None
    if not value.isascii() and (FORBIDDEN.search(value) or not value.isprintable()):
        return None
    last_label = found["host"].rpartition(".")[2]
    if last_label[0] < "A" and _NUMERIC.fullmatch(last_label) and _ipv4(found["host"]) is None:
        return None
    return found


def is_fetchable(value: str) -> bool:
    """Whether an address leads to the public internet, as far as its text can tell.

    False for what is no `WebUrl`, for names without a dot, for names that only a local network
    resolves (`localhost`, `printer.local`), and for addresses that are not globally reachable
    (`127.0.0.1`, `10.0.0.8`, `169.254.169.254`; IANA special-purpose registry). A public name can
    still resolve to a private address: who fetches must look at the resolved address again.

    Args:
        value: Any text.
    """
    found = split_url(value)
    if found is None:
        return False
    host = found["host"].lower()
    address = _ipv4(host)
    if address is not None:
        return address.is_global and not address.is_multicast
    return "." in host and host.rpartition(".")[2] not in _PRIVATE


def _ipv4(host: str) -> ipaddress.IPv4Address | None:
    try:
        return ipaddress.IPv4Address(host)
    except ValueError:
        return None


def _web_url(value: str) -> str:
    if USUAL.fullmatch(value) is None and split_url(value) is None:
        raise PydanticCustomError(
            "humas.url.invalid", "Write an absolute URL with http or https and an ASCII host"
        )
    return value


WebUrl = Annotated[str, Field(max_length=2_048), AfterValidator(_web_url)]
"""An absolute http or https URL, kept as written; serializers percent-encode its path."""
