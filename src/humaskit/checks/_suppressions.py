"""Suppressions that stand in the content, and which findings they take out."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from humaskit import catalog
from humaskit.checks._report import Failure, Report, Suppressed
from humaskit.findings import Finding, Span
from humaskit.reading import Draft
from humaskit.reading.remarks import Idle
from humaskit.rules import Rule

_EVERYWHERE: Final = -1


@dataclass(eq=False, slots=True)
class _Mention:
    """One code or name in one suppression."""

    span: Span
    selector: str
    reason: str
    scope: tuple[int, int] | None
    used: bool = False


class Suppressions:
    """The suppressions of one draft: those of its data, then the comments of its body."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._mentions = [
            *(
                _Mention(_place(number, said.code), said.code, said.reason, None)
                for number, said in enumerate(draft.suppressions)
            ),
            *(
                _Mention(span, draft.body[span.start : span.end], remark.reason, remark.scope)
                for remark in draft.remarks
                for span in remark.codes
            ),
        ]
        self._by_selector: dict[str, dict[int, _Mention]] = {}
        for mention in self._mentions:
            start = mention.scope[0] if mention.scope else _EVERYWHERE
            self._by_selector.setdefault(mention.selector, {}).setdefault(start, mention)
        self._starts = {name: sorted(places) for name, places in self._by_selector.items()}

    def __bool__(self) -> bool:
        return bool(self._mentions or self._draft.remarks)

    def apply(self, report: Report) -> Report:
        """Take out of a report what is suppressed, by code or by name."""
        kept: list[Finding] = []
        taken: list[Suppressed] = []
        for found in report.findings:
            mention = self._of(found)
            if mention is None:
                kept.append(found)
            else:
                mention.used = True
                taken.append(Suppressed(found, mention.reason))
        written = zip(self._draft.suppressions, self._mentions, strict=False)
        return replace(
            report,
            findings=tuple(kept),
            suppressed=tuple(taken),
            unused=tuple(said for said, mention in written if not mention.used),
        )

    def idle(
        self, known: Iterable[Rule], ran: Iterable[Rule], failures: Iterable[Failure]
    ) -> tuple[Idle, ...]:
        """Return what took nothing out; what names a rule that did not run is not judged."""
        everything = tuple(known)
        broken = {failure.code for failure in failures}
        judged = {name for r in ran if r.code not in broken for name in (r.code, r.name)}
        names = {name for rule in everything for name in (rule.code, rule.name)}
        unreadable = (r.span for r in self._draft.remarks if not r.codes)
        idle = [Idle(span, "unreadable") for span in unreadable]
        for mention in self._mentions:
            if mention.selector not in names:
                nearest = catalog.nearest(mention.selector, everything)
                idle.append(Idle(mention.span, "unknown", nearest))
            elif mention.selector in judged and not mention.used:
                idle.append(Idle(mention.span, "unused"))
        return tuple(idle)

    def _of(self, found: Finding) -> _Mention | None:
        for selector in (found.code, found.name):
            places = self._by_selector.get(selector)
            if places is None:
                continue
            if _EVERYWHERE in places:
                return places[_EVERYWHERE]
            starts = self._starts[selector]
            index = bisect_right(starts, found.start)
            mention = places[starts[index - 1]] if index and found.field == "body" else None
            if mention and mention.scope and found.start < mention.scope[1]:
                return mention
        return None


def _place(number: int, code: str) -> Span:
    return Span(f"suppressions.{number}.code", 0, len(code))
