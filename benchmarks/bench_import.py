"""What `import humaskit` costs: modules and milliseconds, in fresh processes.

Run by path. It asserts on the number of modules alone; times are printed, never judged.
"""

import json
import subprocess
import sys

RUNS = 7
MOST_MODULES = 10
CODE = """
import json, sys, time
before = set(sys.modules)
began = time.perf_counter()
{statement}
took = time.perf_counter() - began
print(json.dumps([took * 1000, len(set(sys.modules) - before)]))
"""
CASES = (
    ("nothing", "pass"),
    ("humaskit", "import humaskit"),
    ("pydantic's usual names", "from pydantic import BaseModel, Field, model_validator"),
    ("humaskit.Article", "import humaskit; humaskit.Article"),
    ("an Article built", "import humaskit; humaskit.Article.model_rebuild(force=True)"),
    ("humaskit.rendering", "import humaskit.rendering"),
    ("humaskit.lifecycle", "import humaskit.lifecycle"),
)


def measure(statement: str) -> tuple[float, int]:
    """Return the least milliseconds of several fresh processes, and the modules that came in."""
    runs = []
    for _ in range(RUNS):
        command = [sys.executable, "-c", CODE.format(statement=statement)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - this interpreter, our own code
        runs.append(json.loads(done.stdout))
    return min(took for took, _ in runs), int(runs[0][1])


def main() -> None:
    """Print the table."""
    results = {name: measure(statement) for name, statement in CASES}
    base = results["pydantic's usual names"][0]
    print(f"{'import':<26}{'ms':>9}{'modules':>9}{'of pydantic':>13}")
    for name, (took, modules) in results.items():
        print(f"{name:<26}{took:>9.1f}{modules:>9}{took / base:>12.2f}×")
    assert results["humaskit"][1] <= MOST_MODULES, "import humaskit brings too many modules"


if __name__ == "__main__":
    main()
