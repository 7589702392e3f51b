"""What the number functions refuse, with the place at fault as attributes."""

from humaskit.errors import InvalidValueError


class UnreadableNumberError(InvalidValueError):
    """Words or figures that are no number.

    Args:
        field: The argument that was read, for example `words`.
        word: The word or sign at which reading stopped; empty where something is missing.
        position: The code point of that word in the text as it was given.
        message: What is wrong, in Indonesian.
        message_en: The same in English.
    """

    def __init__(self, field: str, word: str, position: int, message: str, message_en: str) -> None:
        super().__init__("number", field, "unreadable", message, message_en)
        self.word = word
        self.position = position


def unreadable(field: str, word: str, position: int) -> UnreadableNumberError:
    """Build the refusal of a text that is no number from `word` on."""
    if not word:
        return UnreadableNumberError(
            field,
            word,
            position,
            f"Bilangan belum lengkap pada posisi {position}",
            f"the number is not complete at position {position}",
        )
    return UnreadableNumberError(
        field,
        word,
        position,
        f"'{word}' pada posisi {position} tidak dapat dibaca sebagai bagian bilangan",
        f"{word!r} at position {position} is no part of a number",
    )
