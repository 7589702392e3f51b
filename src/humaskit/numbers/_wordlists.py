"""The words that the finder knows, read once from `words.tsv`."""

from functools import cache
from importlib.resources import files


@cache
def word_list(kind: str) -> frozenset[str]:
    """Return the words of one kind.

    Args:
        kind: What they do beside a number, as the file's header names it, for example `unit`.
    """
    lines = files(__package__).joinpath("words.tsv").read_text("utf-8").splitlines()
    return frozenset(
        word for line in lines for found, _, word in (line.partition("\t"),) if found == kind
    )
