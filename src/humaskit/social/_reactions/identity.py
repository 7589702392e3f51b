"""Identities of feedback that tell nothing of who wrote it."""

import hashlib
import hmac
import json
import uuid
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.social._reactions.source import Source

_SHORTEST_KEY: Final = 16


def identity_and_code(words: Source, key: bytes | None) -> tuple[str, str]:
    """Return an id and a tracking code that stay the same for the same post.

    The post's own id names its author's account, so it is never given on.

    Args:
        words: What was said.
        key: A secret; without it both follow from the post's id alone.

    Raises:
        InvalidValueError: The key is too short.
    """
    named = words.value.get("id")
    if not isinstance(named, str) or not named:
        named = _written(words)
    if key is None:
        code = uuid.uuid5(uuid.NAMESPACE_URL, f"{named}#tracking").hex
        return uuid.uuid5(uuid.NAMESPACE_URL, named).urn, code[:12].upper()
    if len(key) < _SHORTEST_KEY:
        raise InvalidValueError(
            "social",
            "key",
            "short_key",
            f"Kunci harus sekurangnya {_SHORTEST_KEY} bita",
            f"the key must have at least {_SHORTEST_KEY} bytes",
        )
    digest = hmac.new(key, named.encode("utf-8", "replace"), hashlib.sha256).digest()
    return uuid.UUID(bytes=digest[:16], version=5).urn, digest[16:22].hex().upper()


def _written(words: Source) -> str:
    try:
        return json.dumps(words.value, sort_keys=True)
    except (TypeError, ValueError, RecursionError):
        raise words.fault("id", "no_id", "tidak memuat id", "has no id") from None
