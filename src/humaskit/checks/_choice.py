"""Which rules a check runs."""

import difflib
from collections.abc import Iterable, Mapping

from humaskit import catalog
from humaskit.errors import InvalidValueError
from humaskit.rules import Rule

Selectors = str | Iterable[str] | None
"""Codes, beginnings of codes, or names; one text may hold several, between commas."""

SETTINGS = ("ignore", "select")


def chosen(
    select: Selectors,
    ignore: Selectors,
    own: Iterable[Rule],
    config: Mapping[str, object] | None,
) -> tuple[Rule, ...]:
    """Return the rules to run.

    Args:
        select: Only these; None means all of the package and all own ones.
        ignore: None of these.
        own: The caller's rules.
        config: `select` and `ignore` where the arguments are None.

    Raises:
        InvalidValueError: A selector names no rule, a setting does not exist, or two rules
            share a code or a name.
    """
    settings = _settings(config)
    everything = (*catalog.rules(), *own)
    _refuse_twins(everything)
    wanted = settings["select"] if select is None else _listed(select)
    unwanted = settings["ignore"] if ignore is None else _listed(ignore)
    codes = _codes(wanted, everything) if wanted is not None else {r.code for r in everything}
    codes -= _codes(unwanted or (), everything)
    return tuple(rule for rule in everything if rule.code in codes)


def _codes(selectors: Iterable[str], everything: tuple[Rule, ...]) -> set[str]:
    return {code for selector in selectors for code in catalog.matching(selector, everything)}


def _listed(selectors: object) -> tuple[str, ...]:
    if isinstance(selectors, str):
        return tuple(part.strip() for part in selectors.split(",") if part.strip())
    if isinstance(selectors, Iterable):
        return tuple(part for each in selectors for part in _listed(str(each)))
    raise InvalidValueError(
        "rule",
        "select",
        "not_a_list",
        "Pilihan aturan harus berupa teks atau daftar teks",
        "a choice of rules is a text or a list of texts",
    )


def _settings(config: Mapping[str, object] | None) -> dict[str, tuple[str, ...] | None]:
    settings: dict[str, tuple[str, ...] | None] = dict.fromkeys(SETTINGS)
    for name, value in (config or {}).items():
        if name not in settings:
            nearest = difflib.get_close_matches(name, SETTINGS, n=1, cutoff=0.0)[0]
            raise InvalidValueError(
                "config",
                name,
                "unknown_setting",
                f"Tidak ada pengaturan '{name}'; yang terdekat '{nearest}'",
                f"there is no setting '{name}'; the nearest is '{nearest}'",
            )
        settings[name] = None if value is None else _listed(value)
    return settings


def _refuse_twins(rules: tuple[Rule, ...]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.code in seen or rule.name in seen:
            raise InvalidValueError(
                "rule",
                "rules",
                "twins",
                f"Dua aturan memakai kode atau nama yang sama: {rule.code} ({rule.name})",
                f"two rules share a code or a name: {rule.code} ({rule.name})",
            )
        seen |= {rule.code, rule.name}
