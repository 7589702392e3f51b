"""Write what each rule says of its own cases beside them; `--check` only compares.

The marks of a case hold where a rule strikes; these tables hold what it says there: severity,
proof, message, suggestion, related places. A change of a rule shows in them, to be read.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from humaskit import catalog
from humaskit.rules import Rule
from humaskit.testing import marked

CASES: Final = Path(__file__).parents[1] / "tests" / "rules"


def samples(rule: Rule, cases: Path = CASES) -> Iterator[tuple[str, marked.Sample]]:
    """Yield the cases and examples of a rule, by name."""
    path = cases / catalog.topic(rule) / f"{rule.name.replace('-', '_')}.md"
    for case in marked.cases(path) if path.is_file() else ():
        yield case.name, case.sample
    for number, example in enumerate(rule.examples, 1):
        yield f"example {number}", marked.read_sample(example)


def answers(rule: Rule) -> str:
    """Return what a rule says, case by case; a case without a finding is left out."""
    lines: list[str] = []
    for name, sample in samples(rule):
        said = marked.told(rule, sample)
        lines += [name, *(f"  {line}" for line in said)] if said else []
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None, cases: Path = CASES) -> int:
    """Write or compare the tables; return 1 where one differs."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args(arguments).check
    code = 0
    for rule in catalog.rules():
        name = f"{rule.name.replace('-', '_')}.txt"
        path = cases / catalog.topic(rule) / name
        text = answers(rule)
        if not check:
            path.write_text(text, "utf-8")
        elif not path.exists() or path.read_text("utf-8") != text:
            print(f"tests/rules/{catalog.topic(rule)}/{name}: {rule.code} says something else now")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
