"""feedgen's FeedGenerator, as far as this package promises it."""

from typing import Protocol


class Generator(Protocol):
    """A feedgen FeedGenerator in hand, to be extended by whoever knows feedgen.

    What is asked of it beyond these methods is feedgen's own, undocumented here and untyped.
    """

    def rss_str(self, pretty: bool = False) -> bytes:  # noqa: FBT001, FBT002 - feedgen's own
        """Return the RSS 2.0 document."""
        ...

    def atom_str(self, pretty: bool = False) -> bytes:  # noqa: FBT001, FBT002 - feedgen's own
        """Return the Atom 1.0 document."""
        ...

    def add_entry(self, *, order: str = "prepend") -> object:
        """Add an empty FeedEntry and return it."""
        ...

    def load_extension(self, name: str, atom: bool = True, rss: bool = True) -> None:  # noqa: FBT001, FBT002 - feedgen's own
        """Load an extension of feedgen, `podcast` for one."""
