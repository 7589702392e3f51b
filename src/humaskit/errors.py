"""The few exceptions of this package, their parts as attributes.

::

    HumaskitError
    ├── InvalidValueError        (also ValueError)   an argument or a field cannot be what was given
    ├── MissingExtraError        (also ImportError)  an optional package is needed for this
    └── TransitionError                              an article cannot move as asked
        ├── IllegalTransitionError                   the state does not allow the move
        ├── VersionConflictError                     somebody else changed it first
        └── PublicationRefusedError                  errors stand among its findings

A model that is built from bad data raises pydantic's own `ValidationError`, with codes
`humas.<model>.<rule>`. `humaskit.explain` says any of them in Indonesian or English.
"""

from collections.abc import Sequence


class HumaskitError(Exception):
    """Any error of this package.

    Args:
        code: A stable name of the fault, `humas.<object>.<rule>`.
        message: What is wrong, in Indonesian.
        message_en: The same in English; it is what `str()` gives.
    """

    def __init__(self, code: str, message: str, message_en: str) -> None:
        super().__init__(message_en)
        self.code = code
        self.message = message
        self.message_en = message_en


class InvalidValueError(HumaskitError, ValueError):
    """A value that the object or the field cannot take.

    Args:
        subject: The object that refuses, for example `channel` or an article's id.
        field: The field or argument of it.
        rule: The rule's name; the code becomes `humas.<subject>.<rule>` when no code is given.
        message: What is wrong, in Indonesian.
        message_en: The same in English.
        code: A stable name of the fault, where the subject is not one.
    """

    def __init__(
        self,
        subject: str,
        field: str,
        rule: str,
        message: str,
        message_en: str,
        *,
        code: str | None = None,
    ) -> None:
        super().__init__(code or f"humas.{subject}.{rule}", message, message_en)
        self.subject = subject
        self.field = field


class MissingExtraError(HumaskitError, ImportError):
    """An optional package is not installed.

    Args:
        extra: The extra that brings it: `pip install humaskit[extra]`.
        package: The package that is missing.
    """

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(
            "humas.extra.missing",
            f"Paket '{package}' belum terpasang: pip install 'humaskit[{extra}]'",
            f"the package '{package}' is not installed: pip install 'humaskit[{extra}]'",
        )
        self.extra = extra
        self.package = package


class TransitionError(HumaskitError):
    """An article cannot move as asked.

    Args:
        article_id: The article's id.
        action: The move, for example `publish`.
        rule: The rule's name.
        message: What is wrong, in Indonesian.
        message_en: The same in English.
    """

    def __init__(
        self, article_id: str, action: str, rule: str, message: str, message_en: str
    ) -> None:
        super().__init__(f"humas.article.{rule}", message, message_en)
        self.article_id = article_id
        self.action = action


class IllegalTransitionError(TransitionError):
    """The state does not allow the move."""

    def __init__(self, article_id: str, action: str, state: str) -> None:
        super().__init__(
            article_id,
            action,
            "illegal_transition",
            f"Artikel {article_id} berstatus '{state}': '{action}' tidak diperbolehkan",
            f"article {article_id} is '{state}': '{action}' is not allowed",
        )
        self.state = state


class VersionConflictError(TransitionError):
    """The caller looked at another version than the one that is there."""

    def __init__(self, article_id: str, action: str, expected: int, actual: int) -> None:
        super().__init__(
            article_id,
            action,
            "version_conflict",
            f"Artikel {article_id} sudah versi {actual}, bukan {expected}: muat ulang dahulu",
            f"article {article_id} is at version {actual}, not {expected}: load it again first",
        )
        self.expected = expected
        self.actual = actual


class PublicationRefusedError(TransitionError):
    """Publishing was refused because errors stand among the findings."""

    def __init__(self, article_id: str, codes: Sequence[str]) -> None:
        listed = ", ".join(codes)
        super().__init__(
            article_id,
            "publish",
            "publication_refused",
            f"Artikel {article_id} masih memuat kesalahan: {listed}",
            f"article {article_id} still holds errors: {listed}",
        )
        self.codes: tuple[str, ...] = tuple(codes)
