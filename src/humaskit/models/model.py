"""The one parent of all models: frozen, closed, silent about its input."""

from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen, closed value.

    Unknown fields are refused, tuples stand for lists, errors never show the input, and the
    validator is built on first use. Two models are equal when all their fields are.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
        hide_input_in_errors=True,
        use_attribute_docstrings=True,
        allow_inf_nan=False,
    )

    def replace(self, **changes: object) -> Self:
        """Return a copy with these fields changed, validated as if it were built anew.

        Raises:
            pydantic.ValidationError: A changed field, or the whole with it, is not valid.
        """
        fields = {name: getattr(self, name) for name in self.model_fields_set}
        return type(self).model_validate(fields | changes)
