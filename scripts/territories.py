"""Write `src/humaskit/social/territories.tsv` from babel's CLDR data; `--check` compares."""

import sys
from importlib.metadata import version
from pathlib import Path

from babel.core import get_global
from babel.localedata import locale_identifiers

from generated import settle

TABLE = Path(__file__).parents[1] / "src" / "humaskit" / "social" / "territories.tsv"
HEADER = """\
# Where each language that CLDR knows is mostly written, by its code, and its script where
# that decides: what Open Graph wants beside the language (`id_ID`).
# Source: Unicode CLDR, likely subtags, through babel; licence: Unicode-3.0.
# Written by scripts/territories.py, not by hand.
language\tterritory
"""
HERE = ("ace", "ban", "bbc", "bew", "bjn", "bug", "gor", "mad", "mak", "min", "sas", "su")
"""Languages of Indonesia that CLDR places without having words of them."""


def render() -> str:
    """Return the table's text."""
    likely: dict[str, str] = dict(get_global("likely_subtags"))
    spoken = {name.partition("_")[0] for name in locale_identifiers()} | {*HERE}
    rows = {
        key.replace("_", "-"): value.split("_")[-1]
        for key, value in likely.items()
        if key.partition("_")[0] in spoken and _is_language(key) and value.count("_") == 2
    }
    usual = {key: value for key, value in rows.items() if "-" not in key}
    kept = {
        key: value
        for key, value in rows.items()
        if "-" not in key or value != usual.get(key.partition("-")[0])
    }
    return HEADER + "".join(f"{key}\t{kept[key]}\n" for key in sorted(kept))


def _is_language(key: str) -> bool:
    """Whether a key is a language, alone or with a script."""
    language, _, rest = key.partition("_")
    return language != "und" and (not rest or (len(rest) == 4 and rest.isalpha()))


def main() -> int:
    """Write or compare; return 1 when the table is behind babel."""
    return settle({TABLE: render()}, f"differs from babel {version('babel')}")


if __name__ == "__main__":
    sys.exit(main())
