"""What a check gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from humaskit.findings import Finding, Severity

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    from humaskit.models.article import Suppression
else:

    class Suppression:
        """The model's stand-in at run time: a report on bare text loads no model."""

        @classmethod
        def __get_pydantic_core_schema__(
            cls, source: object, handler: "GetCoreSchemaHandler"
        ) -> "CoreSchema":
            """Let a service answer with reports: they are written as the model writes them."""
            from humaskit.models.article import Suppression as Model  # noqa: PLC0415

            return handler(Model)


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that the content itself says does not apply (temuan yang dikecualikan)."""

    finding: Finding
    reason: str
    """Why, as the content says (alasan)."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that broke down: a fault of the rule, not of the text (kegagalan aturan)."""

    code: str
    """The rule's code."""
    name: str
    """The rule's name."""
    message: str
    """What happened, in Indonesian; never a word of the text."""
    message_en: str
    """The same in English."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that the rules found in one text (laporan)."""

    findings: tuple[Finding, ...] = ()
    """In text order: title, summary, body; then by start and code."""
    suppressed: tuple[Suppressed, ...] = ()
    """What the content's suppressions took out, in the same order."""
    unused: tuple[Suppression, ...] = ()
    """Suppressions of the content that took nothing out, as written."""
    failures: tuple[Failure, ...] = ()
    """Rules that broke down, by code; their findings are missing."""
    sources: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)
    """The fields that were read, as they were given: findings point into these."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are proved wrong."""
        return tuple(found for found in self.findings if found.severity is Severity.ERROR)

    @property
    def ok(self) -> bool:
        """Whether there is no error and no rule broke down."""
        return not self.errors and not self.failures
