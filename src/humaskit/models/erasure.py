"""Erasing personal data when its purpose is reached or when asked to (penghapusan)."""

from datetime import datetime

from humaskit.errors import InvalidValueError
from humaskit.models.feedback import Feedback
from humaskit.models.feedback_parts import Complaint
from humaskit.models.masking import mask_facts


def erase(feedback: Feedback, at: datetime) -> Feedback:
    """Return the feedback without personal data, as UU 27/2022 asks when its purpose is reached.

    The submitter and the party complained of are redacted, known facts about them and NIKs are
    masked in every free text, and attachments, the citizen's own papers and pictures, are dropped.
    What was complained of, when, where, and how it was answered stays, so that counts stay true.

    Args:
        feedback: The record, with its personal data: what is redacted already cannot be masked.
        at: When it is erased, aware; it becomes `erased_at`.

    Returns:
        The erased record; one that was erased before comes back as it is.

    Raises:
        InvalidValueError: `at` is naive, or before the feedback was received.
    """
    if feedback.erased_at is not None:
        return feedback
    if at.utcoffset() is None or at < feedback.received_at:
        raise InvalidValueError(
            "feedback",
            "at",
            "erasure_time",
            "Waktu penghapusan harus menyebut zona waktu dan tidak mendahului penerimaan",
            "the time of erasure must carry its UTC offset and not precede the receipt",
        )
    return feedback.replace(**_masked(feedback), attachments=(), erased_at=at)


def _masked(feedback: Feedback) -> dict[str, object]:
    facts = feedback.private_facts()
    submitter, details = feedback.submitter, feedback.details
    texts = {
        name: mask_facts(value, facts)
        for name in ("subject", "text", "place", "category")
        if (value := getattr(feedback, name)) is not None
    }
    return texts | {
        "submitter": submitter and submitter.redact(),
        "details": details.redact() if isinstance(details, Complaint) else details,
        "history": tuple(
            step.replace(note=step.note and mask_facts(step.note, facts))
            for step in feedback.history
        ),
        "responses": tuple(
            answer.replace(text=mask_facts(answer.text, facts)) for answer in feedback.responses
        ),
    }
