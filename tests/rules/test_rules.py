"""What is true of every rule, and of every case of every rule."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from humaskit import catalog
from humaskit.checks import check_text
from humaskit.findings import Proof, Severity
from humaskit.rules import Rule
from humaskit.testing import marked
from rule_answers import answers

HERE = Path(__file__).parent
RULES = catalog.rules()
SECTIONS = ["Untuk humas", "Why it matters", "What it cannot see", "References"]


def cases_of(rule: Rule) -> tuple[marked.Case, ...]:
    name = rule.name.replace("-", "_")
    return marked.cases(HERE / catalog.topic(rule) / f"{name}.md")


def every_case() -> Iterator[object]:
    for rule in RULES:
        for case in cases_of(rule):
            yield pytest.param(rule, case.sample, id=f"{rule.code}: {case.name}")
        for number, example in enumerate(rule.examples, 1):
            sample = marked.read_sample(example)
            yield pytest.param(rule, sample, id=f"{rule.code}: example {number}")


every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


@pytest.mark.parametrize(("rule", "sample"), tuple(every_case()))
def test_a_rule_strikes_exactly_where_the_marks_are(rule: Rule, sample: marked.Sample) -> None:
    struck = marked.strikes(rule, sample)

    assert sample.marked(struck) == sample.marked(sample.spans)


@every_rule
def test_a_rule_says_of_its_cases_what_its_table_says(rule: Rule) -> None:
    table = HERE / catalog.topic(rule) / f"{rule.name.replace('-', '_')}.txt"

    assert answers(rule).splitlines() == table.read_text("utf-8").splitlines()


@every_rule
def test_a_rule_has_enough_cases(rule: Rule) -> None:
    striking = [case for case in cases_of(rule) if case.sample.spans]
    silent = [case for case in cases_of(rule) if not case.sample.spans]

    assert len(striking) >= 6
    assert len(silent) >= 10


@every_rule
def test_a_rule_without_its_check_fails_its_cases(rule: Rule) -> None:
    dumb = replace(rule, check=lambda _: iter(()))

    assert any(marked.strikes(dumb, case.sample) != case.sample.spans for case in cases_of(rule))


@every_rule
def test_examples_strike_at_least_once_and_pass_at_least_once(rule: Rule) -> None:
    struck = [bool(marked.read_sample(example).spans) for example in rule.examples]

    assert True in struck
    assert False in struck


@every_rule
def test_a_rule_is_named_after_its_module_and_coded_after_its_topic(rule: Rule) -> None:
    assert rule.check.__module__.rsplit(".", 1)[1] == rule.name.replace("-", "_")
    assert re.fullmatch(catalog.TOPICS[catalog.topic(rule)] + r"\d{3}", rule.code)
    assert re.fullmatch(r"\d+\.\d+\.\d+", rule.since)


@every_rule
def test_a_name_says_the_fault_never_the_remedy(rule: Rule) -> None:
    assert not re.match(r"(avoid|check|fix|no|prefer|require|should|use)-", rule.name)


@every_rule
def test_a_page_has_one_sentence_and_its_sections(rule: Rule) -> None:
    page = catalog.page(rule)
    parts = re.split(r"^## (.+)$", page, flags=re.MULTILINE)

    assert re.fullmatch(r"[A-Z].+\.", parts[0].strip())
    assert parts[1::2] == SECTIONS
    assert all(body.strip() for body in parts[2::2])
    assert re.search(r"^- \S", parts[-1], flags=re.MULTILINE)


@every_rule
def test_only_what_is_proved_is_an_error(rule: Rule) -> None:
    assert rule.severity is not Severity.ERROR or rule.proof in (Proof.TEXT, Proof.REGISTRY)


@every_rule
def test_messages_come_out_in_both_languages(rule: Rule) -> None:
    draft = next(sample.draft for sample in map(marked.read_sample, rule.examples) if sample.spans)
    report = check_text(draft.body, title=draft.title, format=draft.format, select=rule.code)
    found = report.findings[0]

    assert not report.failures
    assert found.message
    assert found.message_en
    assert found.message != found.message_en
    assert "{" not in found.message + found.message_en


def test_codes_and_names_are_unique_and_sorted() -> None:
    codes = [rule.code for rule in RULES]

    assert codes == sorted(set(codes))
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    homes = {f"{catalog.topic(rule)}/{rule.name.replace('-', '_')}.md" for rule in RULES}

    assert {path.relative_to(HERE).as_posix() for path in HERE.glob("*/*.md")} == homes
