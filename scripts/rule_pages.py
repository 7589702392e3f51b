"""Write the page of every rule and their index; with `--check`, compare the index and stop.

Pages are built with the documentation and not committed; the index is, so that a review sees the
list change. Carets and messages of the examples are the rule's own when this script ran it: a page
cannot show an example that does not strike.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

from humaskit import catalog
from humaskit.checks import run
from humaskit.findings import Proof, Severity
from humaskit.reading.samples import Sample, read_sample
from humaskit.reporters._lines import width
from humaskit.rules import Rule
from humaskit.testing.marked import cases, strikes

ROOT = Path(__file__).parents[1]
HOME = ROOT / "docs" / "rules"
TESTS = ROOT / "tests" / "rules"
TOPICS = {
    "acronyms": "Singkatan",
    "dates": "Tanggal dan waktu",
    "neutrality": "Netralitas",
    "numbers": "Angka",
    "people": "Orang",
    "quotes": "Kutipan",
    "suppression": "Pengecualian",
    "titles": "Judul",
    "zones": "Zona waktu",
}
SEVERITIES = {
    Severity.ERROR: "kesalahan",
    Severity.WARNING: "peringatan",
    Severity.ADVICE: "saran",
}
PROOFS = {
    Proof.TEXT: "dibuktikan oleh teks dan kalender",
    Proof.REGISTRY: "dibuktikan oleh data bertanggal",
    Proof.HEURISTIC: "tanda, bukan bukti",
}
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
    (HOME / "measured.md").write_text(measured(), encoding="utf-8")
    return 0


def page(rule: Rule) -> str:
    """Return one rule's page (MyST)."""
    first, _, rest = catalog.page(rule).strip().partition("\n\n")
    humas, _, others = rest.partition("\n## ")
    examples = "\n".join(
        f"```text\n{shown(rule, read_sample(example))}\n```\n" for example in rule.examples
    )
    weight, proof = SEVERITIES[rule.severity], PROOFS[rule.proof]
    return (
        f"# {rule.code} {rule.name}\n\n"
        f"{first}\n\n"
        f"**{rule.severity.value}** ({weight}), proved by {rule.proof.value} ({proof}), "
        f"since {rule.since}.\n\n"
        f"> {rule.message}\n>\n> {rule.message_en}\n\n"
        f"{humas.strip()}\n\n"
        f"## Contoh (examples)\n\n{examples}\n"
        f"## {others}\n"
    )


def shown(rule: Rule, sample: Sample) -> str:
    """Return an example with carets where the rule strikes, and what it says there.

    Raises:
        SystemExit: It strikes elsewhere than the example says.
    """
    struck = strikes(rule, sample)
    if struck != sample.spans:
        there = sample.marked(struck)
        raise SystemExit(f"{rule.code}: the rule does not strike where its example says: {there}")
    fields = [field for field, _ in sample.marked(())]
    lines = [
        line
        for field in fields
        for line in with_carets(
            f"{FIELDS[field]}: " if len(fields) > 1 else "",
            sample.draft.source(field),
            [(at.start, at.end) for at in struck if at.field == field],
        )
    ]
    report = run(sample.draft, catalog.rules())
    said = (
        found.message + (f" → saran: {found.suggestion}" if found.suggestion is not None else "")
        for found in report.findings
        if found.code == rule.code
    )
    return "\n".join((*lines, "", *said)) if struck else "\n".join((*lines, "", "tanpa temuan"))


def with_carets(name: str, source: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield the lines of a field, under each the carets of the spans that touch it."""
    begin = 0
    for number, line in enumerate(source.split("\n")):
        lead = name if number == 0 else " " * len(name)
        yield f"{lead}{line}".rstrip()
        carets = ""
        for start, end in spans:
            first, last = max(start - begin, 0), min(end - begin, len(line))
            if first < last:
                carets += " " * (width(line[:first]) - len(carets)) + "^" * width(line[first:last])
        if carets:
            yield " " * len(name) + carets
        begin += len(line) + 1


def measured() -> str:
    """Return how each rule was measured: its cases, and the seeded faults it must find (MyST)."""
    rows = "".join(measured_row(rule) for rule in catalog.rules())
    return (
        "# How each rule was measured\n\n"
        "**Cases** are texts of our own in which the rule must strike exactly at the marks, or "
        "stay silent; `make mutants` breaks the rule's code, and its cases must notice.\n"
        "**Faults** are put into right sentences by a seeded generator: the rule must find at "
        "least this share of them, and of most rules the right sentences must stay silent in the "
        "same run. `make test` runs a sample, `make fuzz` all of it.\n"
        "**Errors read** are those of 5,230 real texts, each judged by reading, and how many are "
        "true; these texts showed what to mend. In 2,594 others, kept aside until then, 4 of 99 "
        "errors were false. KUT001 counts only where a source had kept its quote marks.\n"
        "A rule without either is measured by its cases alone.\n\n"
        "| code | name | severity | cases that strike | cases in silence | faults | found, least "
        f"| errors read, true |\n|---|---|---|--:|--:|---|--:|--:|\n{rows}"
    )


def measured_row(rule: Rule) -> str:
    """Return one rule's row of the table."""
    path = TESTS / catalog.topic(rule) / f"{rule.name.replace('-', '_')}.md"
    strike = [bool(case.sample.spans) for case in cases(path)]
    share, faults = measures("recall/floors.tsv").get(rule.code, ("", "–"))
    least = f"{float(share):.1%}" if share else "–"
    read = " of ".join(reversed(measures("precision.tsv").get(rule.code, ("–",))))
    return (
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} "
        f"| {sum(strike)} | {len(strike) - sum(strike)} | {faults} | {least} | {read} |\n"
    )


@cache
def measures(name: str) -> dict[str, tuple[str, ...]]:
    """Return what one table of the rules' tests says, by code."""
    text = (TESTS / name).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {code: tuple(told) for code, *told in rows}


def index() -> str:
    """Return the list of all rules by topic (MyST)."""
    parts = [
        (
            "# Rules\n\nAn **error** is proved by the text, the calendar or a dated registry; "
            "a **warning** leans on a norm or an inference; an **advice** is worth a look.\n"
            "[How each rule was measured](measured.md) stands in a table of its own.\n"
        )
    ]
    for topic, rules in groupby(catalog.rules(), key=catalog.topic):
        rows = "".join(
            f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.value} "
            f"| {rule.proof.value} | {catalog.page(rule).strip().partition(chr(10))[0]} |\n"
            for rule in rules
        )
        parts.append(
            f"## {TOPICS[topic]} ({topic})\n\n| code | name | severity | proof | fault |\n"
            f"|---|---|---|---|---|\n{rows}"
        )
    names = "\n".join(rule.code for rule in catalog.rules())
    parts.append(f"```{{toctree}}\n:hidden:\n\nmeasured\n{names}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
