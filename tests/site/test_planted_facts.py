"""A thousand personal facts, planted wherever feedback can hold them: none is on a page or card."""

from itertools import count, product

import pytest

from browsing import build
from humaskit import schemaorg, social
from humaskit.models import Feedback
from humaskit.models.feedback_kinds import FeedbackKind, Privacy
from publishing import HOST, LAPAS, article

NUMBERS = count(1)


def planted(kind: FeedbackKind, privacy: Privacy) -> tuple[Feedback, tuple[str, ...]]:
    """Return answered feedback, and the facts in it that nobody else may read."""
    number = next(NUMBERS)
    submitter = {
        "name": f"Wulan{number} Prabarini{number}",
        "email": f"wulan{number}@rumah.example",
        "phone": f"0812-{number:04}-7777",
        "address": f"Gang Mawar{number} Nomor 9",
        "nik": f"98050112345{number:05}",
        "handle": f"@wulan{number}@kicau.example",
    }
    hidden = {
        "code": f"KODE-{number}-RAHASIA",
        "file": f"{HOST}/lampiran-{number}.pdf",
        "desk": f"Meja{number} Aduan",
        "note": f"Catatan{number} dalam.",
        "internal": f"Jawaban{number} dalam.",
        "party": f"Oknum{number} Tertentu",
    }
    words = f"Saya {', '.join(submitter.values())}. "
    if kind is FeedbackKind.COMPLAINT:
        words += f"Ini tentang {hidden['party']}."
    complaint = {"kind": "complaint", "reported_party": hidden["party"]}
    data: dict[str, object] = {
        "id": f"urn:umpan-balik:{number}",
        "tracking_code": hidden["code"],
        "details": complaint if kind is FeedbackKind.COMPLAINT else {"kind": kind.value},
        "privacy": privacy.value,
        "subject": f"Perihal {number} dari {submitter['name']}",
        "text": words,
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "place": f"Dekat {submitter['address']}",
        "category": f"Kiriman {submitter['name']}",
        "attachments": [{"kind": "document", "url": hidden["file"]}],
        "submitter": submitter,
        "agency": LAPAS,
        "article_id": article(1).id,
        "history": [
            {"at": f"2020-10-12T10:0{step}:00+07:00", "to": to, "by": hidden["desk"], "note": note}
            for step, (to, note) in enumerate(
                [("verified", hidden["note"]), ("in_progress", None), ("responded", None)]
            )
        ],
        "state": "responded",
        "responses": [
            {"at": "2020-10-12T11:00:00+07:00", "by": LAPAS, "text": f"Yth. {words}"},
            {
                "at": "2020-10-12T12:00:00+07:00",
                "by": LAPAS,
                "text": hidden["internal"],
                "public": False,
            },
        ],
    }
    return Feedback.model_validate(data), (*submitter.values(), *hidden.values())


@pytest.fixture(scope="module")
def sent() -> list[tuple[Feedback, tuple[str, ...]]]:
    return [planted(kind, privacy) for kind, privacy in [*product(FeedbackKind, Privacy)] * 6]


def test_a_thousand_are_planted(sent: list[tuple[Feedback, tuple[str, ...]]]) -> None:
    facts = [fact for _, found in sent for fact in found]
    assert len(set(facts)) == len(facts) > 1_000


def test_none_is_in_a_card_or_in_data(sent: list[tuple[Feedback, tuple[str, ...]]]) -> None:
    for feedback, facts in sent:
        told = [social.card(feedback, url=f"{HOST}/1"), schemaorg.script_tag(feedback)]
        assert [fact for fact in facts for text in told if fact in text] == []


def test_none_is_on_a_page(sent: list[tuple[Feedback, tuple[str, ...]]]) -> None:
    files = build(article(1), feedback=tuple(feedback for feedback, _ in sent))
    assert sum(path.startswith("tanya/") for path in files) == 12
    whole = b"\n".join(files.values()).decode()
    assert [fact for _, facts in sent for fact in facts if fact in whole] == []
