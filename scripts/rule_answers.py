"""Write what each rule says of its own cases beside them; `--check` only compares.

The marks of a case hold where a rule strikes; these tables hold what it says there: severity,
proof, message, suggestion, related places. A change of a rule shows in them, to be read.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generated import settle
from humaskit import catalog
from humaskit.rules import Rule
from humaskit.testing import marked

CASES: Final = Path(__file__).parents[1] / "tests" / "rules"


def samples(rule: Rule) -> Iterator[tuple[str, marked.Sample]]:
    """Yield the cases and examples of a rule, by name."""
    path = CASES / catalog.topic(rule) / f"{rule.name.replace('-', '_')}.md"
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


def main(arguments: list[str] | None = None) -> int:
    """Write or compare the tables; return 1 where one differs."""
    tables = {
        CASES / catalog.topic(rule) / f"{rule.name.replace('-', '_')}.txt": answers(rule)
        for rule in catalog.rules()
    }
    return settle(tables, "is not what the rule says now", arguments)


if __name__ == "__main__":
    sys.exit(main())
