"""List rows of `schemaorg/google.tsv` whose page was read more than 180 days before a date.

    make freshness AT=2026-11-27

Exits 1 when there are any. The date is an argument, since nothing here reads the clock.
"""

import sys
from collections import Counter
from datetime import date, timedelta
from typing import Final

from humaskit.schemaorg._checker.google import rows

OLDEST: Final = timedelta(days=180)


def stale(at: date) -> Counter[tuple[str, str, str]]:
    """Return feature, page and date of old rows, with how many there are."""
    return Counter(
        (row.feature, row.source, row.dated)
        for row in rows()
        if at - date.fromisoformat(row.dated) > OLDEST
    )


def main(arguments: list[str]) -> int:
    """Print a line for each feature with old rows; return 1 when some are, 2 without a date."""
    try:
        [at] = map(date.fromisoformat, arguments)
    except ValueError:
        print("usage: make freshness AT=YYYY-MM-DD")
        return 2
    found = stale(at)
    for (feature, source, dated), number in found.items():
        age = (at - date.fromisoformat(dated)).days
        print(f"{feature}: {number} rows of {dated}, {age} days old: {source}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
