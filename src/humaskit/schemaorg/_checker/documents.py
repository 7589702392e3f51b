"""From what a caller has to JSON values: text, a page of HTML, or values already."""

import json
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final, NoReturn

from typing_extensions import override

from humaskit.errors import InvalidValueError
from humaskit.schemaorg._checker.problems import FAULTS, Problem

MOST_CHARACTERS: Final = 10_000_000
"""A document longer than this is not read."""
DEEPEST: Final = 64
"""Objects and lists inside one another; a page's markup has about ten."""
MOST_VALUES: Final = 1_000_000
"""Values in one document; the same object counts as often as it stands in it."""
_LIMITS: Final = {
    "deep": ("dalam", DEEPEST),
    "large": ("besar", MOST_VALUES),
    "long": ("panjang", MOST_CHARACTERS),
}


_BLANK: Final = "\ufeff \t\r\n"


class Pairs(dict[str, object]):
    """An object of JSON text that remembers keys which stood more than once."""

    twice: tuple[str, ...] = ()


class _Page(HTMLParser):
    """Gathers the contents of `<script type="application/ld+json">`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._inside = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").partition(";")[0].strip().lower()
        if tag == "script" and kind == "application/ld+json":
            self._inside = True
            self.blocks.append("")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "script"

    @override
    def handle_data(self, data: str) -> None:
        if self._inside:
            self.blocks[-1] += data


def given(document: object) -> Iterator[tuple[str, object, Problem | None]]:
    """Yield each document that a caller's argument holds: its path, its value or why it has none.

    JSON never begins with `<`, a page always does.
    """
    if isinstance(document, bytes):
        try:
            document = document.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            yield "$", None, FAULTS["json"].at("$", "", why=error.reason)
            return
    if isinstance(document, str):
        text = document[:MOST_CHARACTERS].lstrip(_BLANK)
        if len(document) > MOST_CHARACTERS:
            yield "$", None, too("long", "$")
        elif text.startswith("<"):
            yield from _blocks(text)
        else:
            yield "$", *_parsed(text, "$")
    elif isinstance(document, dict | list | tuple):
        yield "$", document, None
    else:
        name = type(document).__name__
        raise InvalidValueError(
            "schemaorg",
            "document",
            "not_a_document",
            f"{name} bukan dokumen: objek, daftar, teks JSON atau HTML",
            f"{name} is no document: an object, a list, JSON text or HTML",
        )


def _blocks(page: str) -> Iterator[tuple[str, object, Problem | None]]:
    reader = _Page()
    reader.feed(page)
    reader.close()
    for number, block in enumerate(reader.blocks):
        path = f"$[{number}]"
        yield path, *_parsed(block, path)
    if not reader.blocks:
        yield "$", None, FAULTS["json-none"].at("$", "")


def _parsed(text: str, path: str) -> tuple[object, Problem | None]:
    """Return the value of a JSON text, or None and the reason why it is none."""
    try:
        return json.loads(text, object_pairs_hook=_pairs, parse_constant=_refuse), None
    except RecursionError:
        return None, too("deep", path)
    except ValueError as error:
        return None, FAULTS["json"].at(path, "", why=error)


def too(what: str, path: str) -> Problem:
    """Return the problem of a document that is too `deep`, `large` or `long`."""
    word, most = _LIMITS[what]
    return FAULTS["size"].at(path, "", what=word, what_en=what, most=most)


def _pairs(pairs: list[tuple[str, object]]) -> Pairs:
    found = Pairs(pairs)
    if len(found) < len(pairs):
        times = Counter(key for key, _ in pairs)
        found.twice = tuple(key for key, number in times.items() if number > 1)
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number of JSON")
