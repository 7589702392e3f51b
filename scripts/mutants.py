"""Break every rule in small ways and see whether its own cases notice.

Each mutant changes one place of one rule's module: a comparison, `and`/`or`/`not`, a constant, or
a `return`, `continue` or `yield` taken away. It is killed where the rule says another thing of a
case or an example of its own than it does unbroken: another place, severity, message, suggestion
or related place (`scripts/rule_answers.py` holds those in tables).

Prints killed and survived by rule, limits (a whole number one more or less) apart from conditions;
exits with 1 below 90 % over all rules. `--rule CODE` breaks one rule only, `--show` prints the
survivors, `--sample N` takes N mutants of each rule.
"""

import argparse
import ast
import copy
import importlib.util
import random
import signal
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from types import FrameType, ModuleType
from typing import Final

from humaskit import catalog
from humaskit.rules import Rule
from humaskit.testing import marked
from rule_answers import samples

WANTED: Final = 0.90
LIMIT: Final = 10.0
"""Seconds until a mutant that runs on and on counts as killed."""

COMPARISONS: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Mutant:
    """One change of one place."""

    line: int
    change: str
    tree: ast.Module
    limit: bool
    """Whether a whole number is one more or less, rather than a condition another."""


@dataclass
class Score:
    """How the mutants of one rule fared."""

    killed: int = 0
    survived: int = 0
    limits_killed: int = 0
    limits_survived: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*map(sum, zip(astuple(self), astuple(other), strict=True)))

    def line(self) -> str:
        """Return both figures as one line."""
        return (
            f"{self.killed:4} killed {self.survived:4} survived, "
            f"limits {self.limits_killed:3} killed {self.limits_survived:3} survived"
        )


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Yield every mutant of a module; the page, the messages and `RULE` itself are left alone."""
    parts = [node for node in tree.body if not _is_rule(node)]
    count = sum(1 for part in parts for _ in ast.walk(part))
    for index in range(count):
        for variant in range(2):
            changed = copy.deepcopy(tree)
            kept = [node for node in changed.body if not _is_rule(node)]
            node = next(n for i, n in enumerate(n for p in kept for n in ast.walk(p)) if i == index)
            said = mutate(node, variant)
            if said is not None:
                ast.fix_missing_locations(changed)
                limit = isinstance(node, ast.Constant) and not isinstance(node.value, bool)
                yield Mutant(getattr(node, "lineno", 0), said, changed, limit)


def mutate(node: ast.AST, variant: int) -> str | None:
    """Change a node in place; return what was changed, None where there is no such change."""
    said: str | None = None
    match node:
        case ast.Constant():
            said = _constant(node, variant)
        case ast.FunctionDef() | ast.If() | ast.For() | ast.While():
            said = _deletion(node, variant)
        case ast.Compare() if variant == 0:
            said = _comparison(node)
        case ast.BoolOp() if variant == 0:
            said = _boolean(node)
        case ast.UnaryOp(op=ast.Not()) if variant == 0:
            node.operand = ast.UnaryOp(ast.Not(), node.operand)
            said = "without `not`"
    return said


def _comparison(node: ast.Compare) -> str | None:
    other = COMPARISONS.get(type(node.ops[0]))
    if other is None:
        return None
    said = f"{type(node.ops[0]).__name__} -> {other.__name__}"
    node.ops[0] = other()
    return said


def _boolean(node: ast.BoolOp) -> str:
    was = type(node.op).__name__
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return f"{was} -> {type(node.op).__name__}"


def _constant(node: ast.Constant, variant: int) -> str | None:
    was = node.value
    if isinstance(was, bool) and variant == 0:
        node.value = not was
    elif isinstance(was, int) and not isinstance(was, bool):
        node.value = was + (1 if variant == 0 else -1)
    else:
        return None
    return f"{was!r} -> {node.value!r}"


def _deletion(node: ast.FunctionDef | ast.If | ast.For | ast.While, variant: int) -> str | None:
    """Take away the first (or, as another mutant, the last) statement that leaves or yields."""
    leaving = [index for index, statement in enumerate(node.body) if _leaves(statement)]
    if not leaving or (variant == 1 and len(leaving) == 1):
        return None
    index = leaving[0] if variant == 0 else leaving[-1]
    said = f"without `{ast.unparse(node.body[index]).splitlines()[0]}`"
    # It is not deleted but made unreachable, so that a generator stays one.
    node.body[index] = ast.If(ast.Constant(value=False), [node.body[index]], [])
    return said


def _leaves(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Return | ast.Continue | ast.Break):
        return True
    return isinstance(statement, ast.Expr) and isinstance(
        statement.value, ast.Yield | ast.YieldFrom
    )


def _is_rule(node: ast.stmt) -> bool:
    targets = [node.target] if isinstance(node, ast.AnnAssign) else []
    named = any(isinstance(target, ast.Name) and target.id == "RULE" for target in targets)
    return named or isinstance(node, ast.Import | ast.ImportFrom)


Answers = tuple[tuple[str, ...], ...]


def killed(rule: Rule, mutant: Mutant, texts: tuple[marked.Sample, ...], said: Answers) -> bool:
    """Whether a case notices the mutant; one that cannot run or runs on is noticed too."""
    signal.signal(signal.SIGALRM, _too_long)
    signal.setitimer(signal.ITIMER_REAL, LIMIT)
    try:
        broken = _loaded(rule, mutant)
        return any(
            marked.strikes(broken, text) != text.spans or marked.told(broken, text) != answer
            for text, answer in zip(texts, said, strict=True)
        )
    except Exception:  # noqa: BLE001 - whatever breaks has been noticed
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _loaded(rule: Rule, mutant: Mutant) -> Rule:
    name = rule.check.__module__
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    # A dataclass looks its module up by name, and the original stands under it.
    exec(compile(mutant.tree, f"<mutant of {name}>", "exec"), vars(module))  # noqa: S102 - our own
    found = module.RULE
    assert isinstance(found, Rule)  # noqa: S101 - a mutant that is no rule is killed
    return found


def _too_long(_: int, __: FrameType | None) -> None:
    raise TimeoutError


def judged(rule: Rule, *, show: bool, sample: int | None) -> Score:
    """Break one rule in every way and print how it fared."""
    spec = importlib.util.find_spec(rule.check.__module__)
    assert spec is not None  # noqa: S101 - it has been imported
    source = Path(str(spec.origin)).read_text(encoding="utf-8")
    everything = list(mutants(ast.parse(source)))
    if sample is not None and sample < len(everything):
        everything = random.Random(20201012).sample(everything, sample)  # noqa: S311 - a seed is the point
    texts = tuple(sample for _, sample in samples(rule))
    said, score = tuple(marked.told(rule, text) for text in texts), Score()
    if any(marked.strikes(rule, text) != text.spans for text in texts):
        print(f"  {rule.name}: its cases fail before anything is broken", file=sys.stderr)
        return Score(survived=len(everything))
    for mutant in everything:
        dead = killed(rule, mutant, texts, said)
        score += Score(0, 0, dead, not dead) if mutant.limit else Score(dead, not dead)
        if show and not dead:
            print(f"  {rule.name}:{mutant.line}: {mutant.change}")
    return score


def main(arguments: list[str]) -> int:
    """Break all rules and print how they fared; return the exit code."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--rule", help="one rule's code or name")
    parser.add_argument("--show", action="store_true", help="print the survivors")
    parser.add_argument("--sample", type=int, help="how many mutants of each rule")
    chosen = parser.parse_args(arguments)
    rules = (catalog.rule(chosen.rule),) if chosen.rule else catalog.rules()
    total = Score()
    for rule in rules:
        score = judged(rule, show=chosen.show, sample=chosen.sample)
        total += score
        print(f"{rule.code} {rule.name:32} {score.line()}", flush=True)
    conditions, limits = total.killed + total.survived, total.limits_killed + total.limits_survived
    share = (total.killed + total.limits_killed) / ((conditions + limits) or 1)
    print(f"conditions: {total.killed / (conditions or 1):.1%} of {conditions} mutants killed")
    print(f"limits, one more or less: {total.limits_killed / (limits or 1):.1%} of {limits}")
    print(f"{share:.1%} of all mutants killed (wanted: {WANTED:.0%})")
    return 0 if share >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
