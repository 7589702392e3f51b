"""What a loader hands back: the model, or the problems that stood in its way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a bare text is loaded without any model
    from humaskit.loaders._roots import Root

_MODEL_FIELDS = {"title": ("headline", "name", "subject"), "body": ("description", "text")}


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why content could not be read (masalah); it never shows personal data."""

    path: Path
    """The file."""
    line: int
    """The line in it, from 1."""
    field: str
    """The field, a dotted path such as `publisher.name`; empty where the whole file is meant."""
    code: str
    """A stable name: `humas.content.<rule>`, or the code that the model gave."""
    message: str
    """What is wrong, in Indonesian."""
    message_en: str
    """What is wrong, in English."""

    @property
    def texts(self) -> tuple[str, str]:
        """Both messages, each with the field before it, if one is meant."""
        field = f"{self.field}: " if self.field else ""
        return field + self.message, field + self.message_en


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read from one file, or from one line of a JSON Lines file."""

    path: Path
    """The file, as it was given."""
    model: "Root | None"
    """What the file holds; None exactly when there are problems."""
    problems: tuple[Problem, ...] = ()
    """Why there is no model."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line (from 1) of each field that was written, by its dotted path; `body` is the line
    on which the body's content begins."""

    @property
    def verbatim(self) -> frozenset[str]:
        """Fields that stand in the file as they are, from the beginning of a line: `body` or none.

        In JSON the body's content is escaped, on its key's line.
        """
        below = "body" in self.lines and "body.content" not in self.lines
        return frozenset({"body"} if below else ())

    def line(self, field: str, offset: int = 0) -> int:
        """Return the line of the file that a place in a field stands on.

        Args:
            field: A dotted path, or a field as findings name it (`title`, `body`, `summary`).
            offset: Code points into the body; other fields stand on the line of their key.

        Returns:
            A line number from 1; that of the nearest part that was written, where the field
            itself was not.
        """
        for name in (field, *_MODEL_FIELDS.get(field, ())):
            if name in self.lines:
                return self.lines[name] + self._breaks(name, offset)
        return nearest(self.lines, field)

    def _breaks(self, name: str, offset: int) -> int:
        # In JSON the content is on its key's line.
        if name != "body" or "body.content" in self.lines or self.model is None:
            return 0
        from humaskit.models.article import Article, Body  # noqa: PLC0415 - as above
        from humaskit.models.event import Event  # noqa: PLC0415
        from humaskit.models.feedback import Feedback  # noqa: PLC0415

        match self.model:
            case Article(body=Body(content=content)):
                return content.count("\n", 0, offset)
            case Event(description=str(content)) | Feedback(text=content):
                return content.count("\n", 0, offset)
            case _:
                return 0


def nearest(lines: Mapping[str, int], field: str) -> int:
    """Return the line of a field, or of the innermost part around it that was written."""
    while field not in lines and "." in field:
        field = field.rpartition(".")[0]
    return lines.get(field, lines.get("", 1))
