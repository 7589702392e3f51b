"""Write the top-level domains that X links, from IANA's list.

    python scripts/update_top_levels.py tlds-alpha-by-domain.txt tlds.yml

The first is IANA's (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), where names in other
scripts stand in ASCII (RFC 5890); here they stand as they are written. The second is the file of
that name among twitter-text's conformance cases: X goes on linking names that IANA has withdrawn.
"""

import re
import sys
from pathlib import Path

TABLE = Path(__file__).parents[1] / "src/humaskit/social/top_levels.tsv"
HEADER = """\
# Top-level domains, one a line: {version}, and those withdrawn that X still links.
# Source: IANA, https://data.iana.org/TLD/tlds-alpha-by-domain.txt; names in twitter-text's
# conformance/tlds.yml, https://github.com/twitter/twitter-text at 30e2430. Taken: 2026-11-27.
# Licence: facts, none needed. Written by scripts/update_top_levels.py.
"""


def main(root: str, linked: str) -> None:
    """Write the table.

    Args:
        root: The path of IANA's list.
        linked: The path of twitter-text's cases.
    """
    first, *names = Path(root).read_text("utf-8").split("\n")
    old = re.findall(r"text: https://twitter\.(\S+)", Path(linked).read_text("utf-8"))
    written = sorted({_written(name.strip().lower()) for name in names if name.strip()} | {*old})
    version = first.removeprefix("# ").partition(",")[0].lower()
    TABLE.write_text(HEADER.format(version=version) + "\n".join(written) + "\n", "utf-8")
    print(f"wrote {len(written)} top-level domains to {TABLE.name}")


def _written(name: str) -> str:
    return name.removeprefix("xn--").encode().decode("punycode") if name[:4] == "xn--" else name


if __name__ == "__main__":
    main(*sys.argv[1:3])
