"""From plain data to a model, or to problems that name file, line and field."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from humaskit.errors import InvalidValueError
from humaskit.loaders._loaded import Loaded, Problem, nearest
from humaskit.models.explanations import explain
from humaskit.models.loading import load


def validated(data: Mapping[str, object], path: Path, lines: Mapping[str, int]) -> Loaded:
    """Return the model that data makes, or its problems; `type` says which model."""
    try:
        return Loaded(path, load(data), (), lines)
    except ValidationError as error:
        problems = tuple(_problems(error, data, path, lines))
    except InvalidValueError as error:
        line = nearest(lines, error.field)
        texts = (error.message, error.message_en)
        problems = (Problem(path, line, error.field, error.code, *texts),)
    return Loaded(path, None, problems, lines)


def _problems(
    error: ValidationError, data: object, path: Path, lines: Mapping[str, int]
) -> Iterator[Problem]:
    """Yield each fault in the words of `explain`: a line each, the rest counted on the last."""
    faults = error.errors(include_url=False, include_input=False)
    said, said_en = (explain(error, language).split("\n") for language in ("id", "en"))
    for index, (message, message_en) in enumerate(zip(said, said_en, strict=True)):
        fault = faults[index]
        field = _field(fault["loc"], data)
        texts = (_reason(message), _reason(message_en))
        yield Problem(path, nearest(lines, field), field, fault["type"], *texts)


def _reason(explanation: str) -> str:
    """Return what stands after the way to the field, which the problem names itself."""
    return explanation.partition(": ")[2] or explanation


def _field(location: Sequence[int | str], data: object) -> str:
    """Return the dotted path of an error; the tags that pydantic puts between are no fields."""
    names: list[str] = []
    inside = data
    for step in location:
        if isinstance(inside, Mapping) and step not in inside and inside.get("kind") == step:
            continue
        names.append(str(step))
        inside = _within(inside, step)
    return ".".join(names)


def _within(inside: object, step: int | str) -> object:
    if isinstance(inside, list):
        return inside[step] if isinstance(step, int) else None
    return inside.get(step) if isinstance(inside, Mapping) else None
