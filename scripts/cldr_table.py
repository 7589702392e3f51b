"""Write `src/humaskit/dates/_cldr.py` from babel's CLDR data; `--check` compares instead."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from generated import settle

TABLE = Path(__file__).parents[1] / "src" / "humaskit" / "dates" / "_cldr.py"


def render() -> str:
    """Return the module's text."""
    from humaskit.dates._babel import table  # noqa: PLC0415 - the first run has no table yet

    lines = [
        '"""CLDR\'s Indonesian names and patterns: written by scripts/cldr_table.py, not by hand.',
        "",
        "Source: Unicode CLDR through babel; licence: Unicode-3.0.",
        '"""',
        "",
        "from collections.abc import Mapping",
        "from typing import Final",
        "",
    ]
    for name, value in table().items():
        if isinstance(value, tuple):
            lines += [f"{name}: Final = ("]
            lines += [f"    {json.dumps(item, ensure_ascii=False)}," for item in value]
            lines += [")"]
        else:
            lines += [f"{name}: Final[Mapping[str, str]] = {{"]
            lines += [
                f"    {json.dumps(key)}: {json.dumps(item, ensure_ascii=False)},"
                for key, item in value.items()
            ]
            lines += ["}"]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write or compare; return 1 when the table is behind babel."""
    return settle({TABLE: render()}, f"differs from babel {version('babel')}")


if __name__ == "__main__":
    sys.exit(main())
