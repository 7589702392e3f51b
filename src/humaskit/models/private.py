"""Models that hold personal data: silent in errors and repr, redacted in dumps.

UU 27/2022 asks for it; Open311 shows the way: who wrote is asked for, and never given out.
"""

import re
from collections.abc import Iterable
from typing import ClassVar, Final, Literal, Self, get_args

from pydantic import BaseModel, GetCoreSchemaHandler, ValidationError, model_validator
from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    core_schema,
)
from typing_extensions import override

from humaskit.models.model import Model

REVEAL: Final = "reveal_pii"
"""The key of a dump's context that reveals personal data: `context={"reveal_pii": True}`."""

MOST_FIELDS: Final = 1_000
"""How many fields an object may bring, known or not: far more than any model has."""

_NAME: Final = re.compile(r"[A-Za-z_]\w{0,39}", re.ASCII)
_QUOTING: Final = frozenset({"error", "tag", "encoding_error"})


class SilentModel(Model):
    """A model whose validation errors carry no input at all, in `.errors()` neither.

    One way around it lies outside of any model: text that is no JSON, given to a `TypeAdapter`
    over several models, is quoted by pydantic itself in `.errors()`.
    """

    @classmethod
    @override
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Wrap the model's validation, so that what it raises is silent."""
        inner, ref = _unnamed(handler(source))
        return core_schema.no_info_wrap_validator_function(_silently, inner, ref=ref)

    @classmethod
    @override
    def model_validate_json(
        cls,
        json_data: str | bytes | bytearray,
        *,
        strict: bool | None = None,
        extra: Literal["allow", "ignore", "forbid"] | None = None,
        context: object | None = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """Validate JSON as pydantic does; broken JSON is not quoted in the error.

        Raises:
            pydantic.ValidationError: The JSON or the model is not valid.
        """
        try:
            return super().model_validate_json(
                json_data,
                strict=strict,
                extra=extra,
                context=context,
                by_alias=by_alias,
                by_name=by_name,
            )
        except ValidationError as error:
            silent = _without_input(error)
        raise silent


class PrivateModel(SilentModel):
    """A model with fields of personal data, named in `private_fields`.

    A dump gives them as None and says `redacted: true`, unless its context reveals them; the repr
    leaves them out. A redacted dump reads back as a redacted object, and dumps to the same bytes.
    """

    private_fields: ClassVar[frozenset[str]] = frozenset()

    redacted: bool = False
    """Whether personal data was taken out (disamarkan)."""

    @model_validator(mode="after")
    def _redacted_is_empty(self) -> Self:
        if self.redacted and self.private_facts():
            raise PydanticCustomError(
                "humas.private.redacted_with_data", "What is redacted holds no personal data"
            )
        return self

    def private_facts(self) -> tuple[str, ...]:
        """Return the personal data that is there, in the order of the fields."""
        values = (getattr(self, name) for name in type(self).model_fields)
        named = zip(type(self).model_fields, values, strict=True)
        return tuple(str(v) for name, v in named if name in self.private_fields and v is not None)

    def redact(self) -> Self:
        """Return it without personal data; what holds none comes back as it is."""
        if not self.private_facts():
            return self
        gone: dict[str, object] = dict.fromkeys(self.private_fields & self.model_fields_set)
        return self.model_copy(update=gone | {"redacted": True})

    @classmethod
    @override
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Let every dump pass through the redaction."""
        inner, ref = _unnamed(handler(source))
        return core_schema.no_info_wrap_validator_function(
            _silently,
            inner,
            ref=ref,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                _dump, info_arg=True, schema=inner
            ),
        )

    @override
    def __repr_args__(self) -> Iterable[tuple[str | None, object]]:
        return [(k, v) for k, v in super().__repr_args__() if k not in self.private_fields]


def _unnamed(schema: CoreSchema) -> tuple[CoreSchema, str | None]:
    """Take the name off a model's schema, so that what wraps it can bear it in `$defs`."""
    return {key: part for key, part in schema.items() if key != "ref"}, schema.get("ref")


def _dump(
    model: PrivateModel,
    handler: core_schema.SerializerFunctionWrapHandler,
    info: core_schema.SerializationInfo,
) -> object:
    context = info.context
    revealed = isinstance(context, dict) and context.get(REVEAL) is True
    return handler(model if revealed else model.redact())


def _silently(value: object, handler: core_schema.ValidatorFunctionWrapHandler) -> object:
    # Each unknown field would be a fault of its own, and every fault is made silent one by one.
    if isinstance(value, dict) and len(value) > MOST_FIELDS:
        raise PydanticCustomError(
            "humas.private.too_many_fields",
            "An object has {most} fields at most",
            {"most": MOST_FIELDS},
        )
    try:
        return handler(value)
    except ValidationError as error:
        silent = _without_input(error)
    raise silent


def _without_input(error: ValidationError) -> ValidationError:
    faults = [_bare(fault) for fault in error.errors(include_url=False, include_input=False)]
    return ValidationError.from_exception_data(error.title, faults, hide_input=True)


def _bare(fault: ErrorDetails) -> InitErrorDetails:
    kind = fault["type"]
    quoting = _QUOTING if kind != "json_invalid" else frozenset()
    context = {k: "…" if k in quoting else v for k, v in fault.get("ctx", {}).items()}
    place = tuple(map(_place, fault["loc"]))
    if kind in get_args(core_schema.ErrorType):
        return InitErrorDetails(type=kind, loc=place, input=None, ctx=context)
    own = PydanticCustomError(kind, fault["msg"], context)
    return InitErrorDetails(type=own, loc=place, input=None)


def _place(part: int | str) -> int | str:
    return part if isinstance(part, int) or _NAME.fullmatch(part) else "…"
