"""Which rules a check runs."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from humaskit import catalog
from humaskit.errors import InvalidValueError
from humaskit.rules import Rule

Selectors = str | Iterable[str] | None
"""Codes, beginnings of codes, or names; one text may hold several, between commas."""

SETTINGS: Final = ("ignore", "per-file-ignores", "select")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a configuration says, read and known to be sound."""

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


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
    own = tuple(own)
    everything = (*catalog.rules(), *own)
    if own:
        _refuse_twins(everything)
    read = settings(config or {}, everything)
    wanted = read.select if select is None else listed(select)
    unwanted = read.ignore if ignore is None else listed(ignore)
    codes = _codes(wanted, everything) if wanted is not None else {r.code for r in everything}
    codes -= _codes(unwanted or (), everything)
    return tuple(rule for rule in everything if rule.code in codes)


def settings(config: Mapping[str, object], known: Iterable[Rule] = ()) -> Settings:
    """Read a configuration.

    Args:
        config: The table as it was written.
        known: The rules that it may name; those of the package where nothing is given.

    Raises:
        InvalidValueError: A setting does not exist or is of another shape, or a selector names
            no rule.
    """
    _refuse_unknown(config)
    select, ignore = (
        None if config.get(name) is None else listed(config[name], name)
        for name in ("select", "ignore")
    )
    files = config.get("per-file-ignores") or {}
    if not isinstance(files, Mapping):
        raise _shape("per-file-ignores", "tabel pola berkas", "a table of patterns of files")
    by_file = {str(pattern): listed(codes, "per-file-ignores") for pattern, codes in files.items()}
    everything = tuple(known) or catalog.rules()
    for selectors in (select or (), ignore or (), *by_file.values()):
        _codes(selectors, everything)
    return Settings(select, ignore, by_file)


def listed(selectors: object, name: str = "select") -> tuple[str, ...]:
    """Return selectors one by one.

    Raises:
        InvalidValueError: They are neither a text nor a list of texts.
    """
    if isinstance(selectors, str):
        return tuple(part.strip() for part in selectors.split(",") if part.strip())
    if isinstance(selectors, Iterable) and not isinstance(selectors, Mapping):
        parts = tuple(selectors)
        if all(isinstance(part, str) for part in parts):
            return tuple(code for part in parts for code in listed(part))
    raise _shape(name, "teks atau daftar teks", "a text or a list of texts")


def _codes(selectors: Iterable[str], everything: tuple[Rule, ...]) -> set[str]:
    return {code for selector in selectors for code in catalog.matching(selector, everything)}


def _refuse_unknown(config: Mapping[str, object]) -> None:
    for name in config:
        if name not in SETTINGS:
            nearest = difflib.get_close_matches(name, SETTINGS, n=1, cutoff=0.0)[0]
            raise InvalidValueError(
                "config",
                name,
                "unknown_setting",
                f"Tidak ada pengaturan '{name}'; yang terdekat '{nearest}'",
                f"there is no setting '{name}'; the nearest is '{nearest}'",
            )


def _shape(name: str, wanted: str, wanted_en: str) -> InvalidValueError:
    return InvalidValueError(
        "rule",
        name,
        "not_a_list",
        f"'{name}' harus berupa {wanted}",
        f"'{name}' must be {wanted_en}",
    )


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
