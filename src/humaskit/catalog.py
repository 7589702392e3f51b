"""Every rule of the package, found by where it lives.

A rule is `rules/<topic>/<name>.py` with a value `RULE`; nothing is registered anywhere.
"""

import difflib
import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit import rules as _home
from humaskit.errors import InvalidValueError
from humaskit.rules import Rule

TOPICS: Final = MappingProxyType(
    {
        "acronyms": "SIN",
        "agencies": "INS",
        "completeness": "LKP",
        "corrections": "KOR",
        "dates": "DAT",
        "disclosure": "KIP",
        "markup": "LNK",
        "neutrality": "NET",
        "numbers": "NUM",
        "people": "ORG",
        "privacy": "PRV",
        "quotes": "KUT",
        "regulations": "REG",
        "service": "LAY",
        "suppression": "HMK",
        "titles": "TTL",
        "zones": "ZON",
    }
)
"""Topic folder to the prefix of its codes."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule of the package, sorted by code."""
    return tuple(sorted(_found(), key=lambda rule: rule.code))


def rule(code_or_name: str) -> Rule:
    """Return one rule.

    Args:
        code_or_name: For example `DAT001` or `weekday-mismatch`.

    Raises:
        InvalidValueError: No rule bears that code or name; the nearest one is named.
    """
    for candidate in rules():
        if code_or_name in (candidate.code, candidate.name):
            return candidate
    raise unknown(code_or_name, rules())


def page(chosen: Rule, *, english: bool = False) -> str:
    """Return a rule's page, as its module's docstring has it (Markdown).

    Empty for a rule without one, and under `python -OO`, which strips docstrings.

    Args:
        chosen: The rule.
        english: Whether to leave out the part for press officers, which is in Indonesian.
    """
    whole = sys.modules[chosen.check.__module__].__doc__ or ""
    if not english:
        return whole
    first, *sections = whole.split("\n## ")
    return "\n## ".join((first, *(s for s in sections if not s.startswith("Untuk humas\n"))))


def topic(chosen: Rule) -> str:
    """Return the topic folder that a rule of the package lives in, for example `dates`."""
    return chosen.check.__module__.split(".")[-2]


def matching(selector: str, among: Iterable[Rule]) -> frozenset[str]:
    """Return the codes that a selector names.

    Args:
        selector: A code (`DAT001`), the beginning of codes (`DAT`, `NUM00`), or a name.
        among: The rules to choose from.

    Raises:
        InvalidValueError: It names none; the nearest one that exists is named.
    """
    everything = tuple(among)
    chosen = frozenset(
        rule.code
        for rule in everything
        if selector and (rule.name == selector or rule.code.startswith(selector))
    )
    if not chosen:
        raise unknown(selector, everything)
    return chosen


def unknown(selector: str, among: Iterable[Rule]) -> InvalidValueError:
    """Build the error for a code, prefix or name that no rule bears."""
    everything = tuple(among)
    prefixes = (rule.code.rstrip("0123456789") for rule in everything)
    near = nearest(selector, everything, prefixes)
    return InvalidValueError(
        "rule",
        "code",
        "unknown",
        f"Tidak ada aturan '{selector}'; yang terdekat '{near}'",
        f"there is no rule '{selector}'; the nearest is '{near}'",
    )


def nearest(selector: str, among: Iterable[Rule], others: Iterable[str] = ()) -> str:
    """Return the code or name that is written most like a selector; empty if there is none.

    Args:
        selector: What was written.
        among: The rules that it may mean.
        others: Words beside their codes and names that it may mean.
    """
    known = sorted({*(word for rule in among for word in (rule.code, rule.name)), *others})
    return max(known, key=lambda word: _likeness(selector.casefold(), word.casefold()), default="")


def _likeness(written: str, meant: str) -> tuple[float, int]:
    """Tell how like two words are; of equals, the one with more letters in their places is."""
    in_place = sum(one == other for one, other in zip(written, meant, strict=False))
    return difflib.SequenceMatcher(None, meant, written).ratio(), in_place


def references(chosen: Rule) -> tuple[str, ...]:
    """Return the norms that a rule's page names, each on one line; none for a rule without one."""
    _, _, listed = page(chosen).partition("\n## References\n")
    return tuple(" ".join(item.split()) for item in f"\n{listed}".split("\n- ")[1:])


def _found() -> Iterator[Rule]:
    folders = (found.name for found in pkgutil.iter_modules(_home.__path__) if found.ispkg)
    for folder in folders:
        package = importlib.import_module(f"{_home.__name__}.{folder}")
        names = (found.name for found in pkgutil.iter_modules(package.__path__))
        for name in names:
            yield importlib.import_module(f"{package.__name__}.{name}").RULE
