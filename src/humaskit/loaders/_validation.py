"""From plain data to a model, or to problems that name file, line and field."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from humaskit.loaders._loaded import Loaded, Problem, Root, nearest
from humaskit.models import Agency, Article, Event, Feedback

ROOTS: Final[Mapping[str, type[Root]]] = {
    "agency": Agency,
    "article": Article,
    "event": Event,
    "feedback": Feedback,
}
"""The models that a file can hold, by their `type`."""


def validated(
    root: type[Root], data: Mapping[str, object], path: Path, lines: Mapping[str, int]
) -> Loaded:
    """Return the model that data makes, or its problems."""
    try:
        model = root.model_validate(data)
    except ValidationError as error:
        return Loaded(path, None, tuple(_problems(error, data, path, lines)), lines)
    return Loaded(path, model, (), lines)


def _problems(
    error: ValidationError, data: object, path: Path, lines: Mapping[str, int]
) -> Iterator[Problem]:
    for details in error.errors(include_url=False, include_context=True, include_input=False):
        field = _field(details["loc"], data)
        yield Problem(
            path, nearest(lines, field), field, details["type"], details["msg"], details["msg"]
        )


def _field(location: Sequence[int | str], data: object) -> str:
    """Return the dotted path of an error; the tags that pydantic puts between are no fields."""
    names: list[str] = []
    inside = data
    for step in location:
        match inside:
            case list():
                inside = inside[int(step)]
            case Mapping() if step in inside:
                inside = inside[step]
            case Mapping() if inside.get("kind") == step:
                continue
            case Mapping():
                inside = None
            case _:
                break
        names.append(str(step))
    return ".".join(names)
