"""Host names, and whether one belongs to government (domain pemerintah)."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

GOVERNMENT_SUFFIXES: Final = ("desa.id", "go.id", "mil.id")
"""Zones under `.id` that only public bodies may register in.

`go.id`: central and regional government (Permenkominfo 28/2006, 5/2015); `desa.id`: villages
(Permenkominfo 5/2015); `mil.id`: the armed forces (the registry's practice). Others are left out
on purpose: `ac.id` and `sch.id` hold private schools too, `co.id` and plain `id` hold anybody.
"""

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_MAX_LENGTH: Final = 253


def government_host(host: str) -> bool:
    """Say whether a host name lies in a zone that only Indonesian public bodies can register in.

    The test goes label by label: `komdigi.go.id.evil.com`, `evilgo.id` and the bare zone `go.id`
    are not government hosts. Letter case and one trailing dot do not matter; a URL, a port, an
    IP address or anything but ASCII letters, digits and hyphens is no host name, hence False.
    A public body may well use another host, so False proves nothing against it.

    Args:
        host: A host name, for example `lapas-muarajati.go.id`.
    """
    if not host.isascii():
        return False
    name = host.lower().removesuffix(".")
    if len(name) > _MAX_LENGTH or _HOST.fullmatch(name) is None:
        return False
    return name.endswith(tuple(f".{suffix}" for suffix in GOVERNMENT_SUFFIXES))


def _host_name(value: str) -> str:
    if _HOST.fullmatch(value) is None or value.rpartition(".")[2].isdecimal():
        raise PydanticCustomError(
            "humas.host.invalid",
            "Write a host name in lower-case ASCII, without scheme, port or trailing dot",
        )
    return value


HostName = Annotated[str, Field(max_length=_MAX_LENGTH), AfterValidator(_host_name)]
"""A host name of two labels or more (RFC 1123, 2.1): lower case, ASCII, no IP address."""
