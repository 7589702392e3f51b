"""Hold the public types at 100 %: pyright reads the package as its users' editors do."""

import json
import os
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Print the share of public symbols with a known type; exit 1 below all of them."""
    # --verifytypes asks the first python on PATH where packages are, whatever it is told.
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pyright"),
            *("--verifytypes", "humaskit", "--ignoreexternal", "--outputjson"),
        ],
        cwd=Path(__file__).parents[1],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        report = json.loads(run.stdout[run.stdout.index("{") :])["typeCompleteness"]
    except (ValueError, KeyError):
        print(run.stdout, run.stderr, sep="\n", file=sys.stderr)
        return 2
    score = report["completenessScore"]
    unknown = [
        symbol["name"]
        for symbol in report["symbols"]
        if symbol["isExported"] and not symbol["isTypeKnown"]
    ]
    counts = report["exportedSymbolCounts"]
    print(f"pyright --verifytypes: {score:.2%} of {sum(counts.values())} public symbols typed")
    for name in unknown:
        print(f"  unknown: {name}")
    return 0 if score == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
