"""Write the page of every rule and their index; with `--check`, compare the index and stop.

Pages are built with the documentation and not committed; the index is, so that a review sees the
list change. Marks in the examples are where the rule struck when this script ran it: a page cannot
show an example that does not strike.
"""

import sys
from itertools import groupby
from pathlib import Path

from humaskit import catalog
from humaskit.reading.samples import Sample, read_sample
from humaskit.rules import Rule
from humaskit.testing.marked import strikes

HOME = Path(__file__).parents[1] / "docs" / "rules"
FIELDS = {"title": "judul", "summary": "ringkasan", "body": "isi"}


def main(arguments: list[str]) -> int:
    """Write or check; return the exit code."""
    if sys.flags.optimize > 1:
        print("rule_pages.py: run without -OO, which strips the pages", file=sys.stderr)
        return 2
    pages = {rule: page(rule) for rule in catalog.rules()}
    path = HOME / "index.md"
    if arguments == ["--check"]:
        if path.is_file() and path.read_text(encoding="utf-8") == index():
            return 0
        print(f"{path}: not up to date, run scripts/rule_pages.py", file=sys.stderr)
        return 1
    HOME.mkdir(parents=True, exist_ok=True)
    path.write_text(index(), encoding="utf-8")
    for rule, text in pages.items():
        (HOME / f"{rule.code}.md").write_text(text, encoding="utf-8")
    return 0


def page(rule: Rule) -> str:
    """Return one rule's page (MyST)."""
    first, _, rest = catalog.page(rule).strip().partition("\n\n")
    examples = "\n".join(
        f"```text\n{shown(rule, read_sample(example))}\n```\n" for example in rule.examples
    )
    return (
        f"# {rule.code} {rule.name}\n\n"
        f"{first}\n\n"
        f"**{rule.severity.value}**, proved by {rule.proof.value}, since {rule.since}.\n\n"
        f"> {rule.message}\n>\n> {rule.message_en}\n\n"
        f"## Examples\n\n{examples}\n"
        f"{rest}\n"
    )


def shown(rule: Rule, sample: Sample) -> str:
    """Return an example with marks where the rule strikes.

    Raises:
        SystemExit: It strikes elsewhere than the example says.
    """
    struck = sample.marked(strikes(rule, sample))
    if struck != sample.marked(sample.spans):
        raise SystemExit(f"{rule.code}: the rule does not strike where its example says: {struck}")
    if len(struck) == 1:
        return struck[0][1]
    return "\n".join(f"{FIELDS[field]}: {text}" for field, text in struck)


def index() -> str:
    """Return the list of all rules by topic (MyST)."""
    parts = [
        (
            "# Rules\n\nAn **error** is proved by the text, the calendar or a dated registry; "
            "a **warning** leans on a norm or an inference; an **advice** is worth a look.\n"
        )
    ]
    for topic, rules in groupby(catalog.rules(), key=catalog.topic):
        rows = "".join(
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} "
            f"| {rule.proof.value} | {catalog.page(rule).strip().partition(chr(10))[0]} |\n"
            for rule in rules
        )
        parts.append(
            f"## {topic}\n\n| code | name | severity | proof | fault |\n"
            f"|---|---|---|---|---|\n{rows}"
        )
    names = "\n".join(rule.code for rule in catalog.rules())
    parts.append(f"```{{toctree}}\n:hidden:\n\n{names}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
