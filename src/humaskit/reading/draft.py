"""Draft: an article read once, for all rules."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self

from humaskit.dates import DateMention
from humaskit.reading.names import Vocabulary
from humaskit.reading.people import People, read_people
from humaskit.reading.prose import Format, Prose
from humaskit.reading.remarks import Idle, Remark, remarks
from humaskit.reading.told import contradicted
from humaskit.reading.variants import Variant, read_variants

if TYPE_CHECKING:  # a bare text is read without any model
    from humaskit.models.agency import Agency
    from humaskit.models.article import Article, Suppression
    from humaskit.models.event import Event

FIELDS: Final = ("title", "summary", "body")
"""The fields that a draft reads, in the order a reader meets them."""

_WIB: Final = timezone(timedelta(hours=7))
_FULL_DATE: Final = len("2020-10-12")


@dataclass(frozen=True, eq=False)
class Draft:
    """An article, an event or bare text, as rules read it; every part is found once, lazily."""

    title: str
    """The headline, or an event's name, as given."""
    summary: str
    """As given; empty where there is none."""
    body: str
    """The body's content, or an event's description, as given."""
    format: Format = "text"
    """How the body is written; title and summary are plain text."""
    language: str = "id"
    """BCP 47."""
    posted: date | None = None
    """The day that it is said to be published on; `published` is what rules go by."""
    region: str | None = None
    """Kemendagri code of where the publisher sits."""
    at: datetime | None = None
    """The moment of the check, where the caller gave one."""
    agency: "Agency | None" = None
    """The publisher, where the caller gave it."""
    suppressions: "tuple[Suppression, ...]" = ()
    """What its data says does not apply, beside the comments in its body."""
    idle: tuple[Idle, ...] = ()
    """Suppressions that took nothing out, where the engine has told."""

    @classmethod
    def from_text(
        cls,
        body: str,
        *,
        title: str = "",
        published: date | None = None,
        region: str | None = None,
        format: Format = "text",  # noqa: A002 - the promised name of the argument
    ) -> Self:
        """Read bare text.

        Args:
            body: The text, in `format`.
            title: Its headline, plain text.
            published: The day it speaks from; relative days and missing years resolve from it.
            region: Kemendagri code of where the publisher sits.
            format: `text`, `markdown` or `html`.
        """
        return cls(title, "", body, format, posted=published, region=region)

    @classmethod
    def of(
        cls,
        content: "Article | Event",
        *,
        agency: "Agency | None" = None,
        at: datetime | None = None,
    ) -> Self:
        """Read an article, or an event as one (its name as title, its description as body).

        Args:
            content: What to read.
            agency: Its publisher, for rules that need to know where and who.
            at: The moment of the check, aware.
        """
        from humaskit.models.event import Event  # noqa: PLC0415 - as above

        region = agency.region_code if agency else None
        day = published_on(content)
        rest = (content.language, day, region, at, agency, content.suppressions)
        if isinstance(content, Event):
            return cls(content.name, "", content.description or "", "text", *rest)
        body = content.body
        return cls(content.headline, content.summary or "", body.content, body.format, *rest)

    def source(self, field: str) -> str:
        """Return a field as it was given; `suppressions.0.code` is the first one's code."""
        if field.startswith("suppressions."):
            return self.suppressions[int(field.split(".")[1])].code
        return {"title": self.title, "summary": self.summary, "body": self.body}[field]

    @cached_property
    def prose(self) -> tuple[Prose, ...]:
        """The prose of every field that is not empty, in the order of `FIELDS`."""
        found = self._proses(self.posted)
        if self.posted is not None and contradicted(found, self.posted):
            return self._proses(None)
        return found

    def _proses(self, published: date | None) -> tuple[Prose, ...]:
        formats: dict[str, Format] = {"body": self.format}
        return tuple(
            Prose(field, self.source(field), formats.get(field, "text"), published)
            for field in FIELDS
            if self.source(field)
        )

    @property
    def published(self) -> date | None:
        """The day that the text speaks from: `posted`, unless the text itself contradicts it."""
        return self.prose[0].published if self.prose else self.posted

    def reading(self, field: str) -> Prose | None:
        """Return the prose of one field; None where it is empty."""
        return next((prose for prose in self.prose if prose.field == field), None)

    @cached_property
    def people(self) -> People:
        """The people whom the text names, each with all mentions."""
        return read_people(self.prose)

    @cached_property
    def variants(self) -> tuple[Variant, ...]:
        """Words of names that the text spells in two ways."""
        return read_variants(self.prose, lambda: self.vocabulary, lambda: self.people)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that the text writes in lower case."""
        return Vocabulary((prose.text, prose.words) for prose in self.prose)

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """The comments of the body that suppress rules, in order."""
        body = self.reading("body") if "<!--" in self.body else None
        return remarks(body) if body is not None else ()

    def told(self, idle: tuple[Idle, ...]) -> Self:
        """Return this draft with the suppressions that took nothing out; nothing is read again."""
        copy = replace(self, idle=idle)
        vars(copy).update(prose=self.prose, remarks=self.remarks)
        return copy

    @property
    def indonesian(self) -> bool:
        """Whether it is written in Indonesian."""
        # As models.languages says it; a bare text is read without loading the models.
        return self.language.partition("-")[0] == "id"

    @property
    def dates(self) -> Iterator[tuple[Prose, DateMention]]:
        """Every date and time of every field, with the prose it stands in."""
        for prose in self.prose:
            for mention in prose.dates:
                yield prose, mention


def published_on(content: "Article | Event") -> date | None:
    """Return the day that a text speaks from.

    For an article the full date it bears, else that of its dateline, else the day of its first
    publication; for an event the day of its first announcement. An instant in UTC is taken to
    the clock of Jakarta (WIB), any other stays on its own.
    """
    from humaskit.models.article import Article  # noqa: PLC0415 - as above

    if isinstance(content, Article):
        dateline = content.dateline.on if content.dateline else None
        for written in (content.issued_on, dateline):
            if written is not None and len(written) == _FULL_DATE:
                return date.fromisoformat(written)
    instant = content.first_published_at
    if instant is None:
        return None
    return (instant if instant.utcoffset() else instant.astimezone(_WIB)).date()
