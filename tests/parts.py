"""The model classes that a root is made of."""

from pydantic import BaseModel


def parts(root: type[BaseModel]) -> set[type[BaseModel]]:
    """Return every model class that a root's annotations lead to."""
    found: set[type[BaseModel]] = set()
    waiting: list[object] = [root]
    while waiting:
        annotation = waiting.pop()
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            if annotation not in found:
                found.add(annotation)
                waiting += [field.annotation for field in annotation.model_fields.values()]
        else:
            waiting += getattr(annotation, "__args__", ())
    return found
