"""Where a document stands among the documents of one feed (RFC 5005)."""

from typing import NamedTuple


class Chain(NamedTuple):
    """A document's place in the chain of archives."""

    own: str
    """Where it is served from."""
    current: str
    """Where the current document is served from."""
    previous: str | None
    """Where the next older archive is served from."""
    archived: bool
    """Whether it is an archive itself, which stays as it is."""
    following: str | None = None
    """Of the oldest archive, where the next newer one is served from or will be."""
