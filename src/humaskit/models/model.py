"""The one parent of all models: frozen, closed, silent about its input."""

from dataclasses import dataclass
from typing import ClassVar, Final, Self, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema
from pydantic_core.core_schema import TaggedUnionSchema

BUILT_LATER: Final = ConfigDict(defer_build=True)
"""For a `TypeAdapter` that is built when it is first used, as models are."""


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


@dataclass(frozen=True, slots=True)
class UnknownKind:
    """Annotates a discriminated union: its own error for a kind that is none of it.

    pydantic's error repeats the given tag, however long or private it is.

    Args:
        code: The error's code, `humas.<model>.<rule>`.
        message: What is wrong, in English.
    """

    code: str
    message: str

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the union's schema with this error in the place of pydantic's two."""
        schema = cast("TaggedUnionSchema", handler(source))
        schema["custom_error_type"] = self.code
        schema["custom_error_message"] = self.message
        return schema
