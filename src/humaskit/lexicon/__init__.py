"""The words everyone shares, as plain dated data, and the marked prose of examples and cases.

Each list is a file of lines, sorted, with a header that says what it is and where it comes from.
"""

from functools import cache
from importlib import resources


@cache
def words(name: str) -> tuple[str, ...]:
    """Return a word list of the package.

    Args:
        name: The file's name without its ending, for example `attribution`.
    """
    text = resources.files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))
