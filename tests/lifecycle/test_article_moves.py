"""Every state and every move, and what each move keeps."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from humaskit import Article, lifecycle
from humaskit.errors import (
    IllegalTransitionError,
    InvalidValueError,
    PublicationRefusedError,
    TransitionError,
    VersionConflictError,
)
from humaskit.findings import Finding, Proof, Severity
from humaskit.lifecycle.moves import MOVES, Action, allowed
from humaskit.models.history import Approval, Change, ChangeKind, State, WithdrawalMode

WIB = timezone(timedelta(hours=7))
MONDAY = datetime(2020, 10, 12, 9, 0, tzinfo=WIB)
TUESDAY = MONDAY + timedelta(days=1)
WEDNESDAY = MONDAY + timedelta(days=2)
BY = "Biro Humas"
PUBLIC = ("published", "withdrawn", "superseded")


def article(state: str = "draft", **fields: object) -> Article:
    own: dict[str, object] = {}
    if state in PUBLIC:
        own["first_published_at"] = MONDAY
    if state == "scheduled":
        own["scheduled_at"] = TUESDAY
    if state == "withdrawn":
        own["withdrawal"] = {"at": MONDAY, "reason": "Data belum final."}
    return Article.model_validate(
        {
            "id": "tag:lapas-muarajati.go.id,2020:siaran/7",
            "slug": "kunjungan",
            "url": "https://lapas-muarajati.go.id/berita/kunjungan",
            "headline": "Kunjungan kerja",
            "body": {"content": "Isi."},
            "publisher": {"id": "urn:instansi:muarajati", "name": "Lapas Muarajati"},
            "state": state,
        }
        | own
        | fields
    )


EXTRA: dict[str, dict[str, object]] = {
    "schedule": {"scheduled_at": WEDNESDAY},
    "correct": {"note": "Jumlah diralat.", "changes": {"headline": "Kunjungan"}},
    "update": {"note": "Ada foto.", "changes": {"headline": "Kunjungan"}},
    "withdraw": {"reason": "Data keliru."},
    "reinstate": {"note": "Data sudah final."},
    "supersede": {"successor_id": "urn:artikel:8"},
}


def move(name: str, before: Article, **options: object) -> Article:
    function: Callable[..., Article] = getattr(lifecycle, name)
    standard = {"at": TUESDAY, "by": BY, "expected_version": before.version}
    return function(before, **standard | EXTRA.get(name, {}) | options)


LEGAL = """
draft submit submitted
rejected submit submitted
submitted reject rejected
submitted approve approved
approved schedule scheduled
scheduled unschedule approved
approved publish published
scheduled publish published
published correct published
published update published
published withdraw withdrawn
withdrawn reinstate published
published supersede superseded
draft spike spiked
submitted spike spiked
rejected spike spiked
approved spike spiked
scheduled spike spiked
spiked unspike draft
"""
WAYS = {
    (before, action): after for before, action, after in map(str.split, LEGAL.split("\n")[1:-1])
}
CASES = [(state.value, action.value) for state in State for action in Action]


@pytest.mark.parametrize(("state", "action"), CASES)
def test_each_move_leads_where_the_table_says_or_is_refused(state: str, action: str) -> None:
    before = article(state)
    if (state, action) in WAYS:
        after = move(action, before)
        assert after.state == WAYS[state, action]
        assert after.id == before.id
        assert before == article(state)
    else:
        with pytest.raises(IllegalTransitionError) as refused:
            move(action, before)
        assert refused.value.code == "humas.article.illegal_transition"
        assert (refused.value.action, refused.value.state) == (action, state)
    assert (action in allowed(State(state))) is ((state, action) in WAYS)


def test_the_face_hands_on_one_function_for_each_action() -> None:
    assert lifecycle.__all__ == sorted(action.value for action in Action)
    assert set(MOVES) == set(Action)


def test_no_public_article_becomes_unpublished_and_only_superseded_is_the_end() -> None:
    for (before, _), after in WAYS.items():
        assert (after in PUBLIC) or (before not in PUBLIC)
    ends = {state.value for state in State} - {before for before, _ in WAYS}
    assert ends == {"superseded"}


@pytest.mark.parametrize("action", [action.value for action in Action])
def test_every_move_asks_for_time_actor_version_and_order(action: str) -> None:
    state = next(before for before, name in WAYS if name == action)
    created = article(state, created_at=MONDAY)
    for at in (datetime(2020, 10, 13, 9, 0), "2020-10-13T09:00:00+07:00", None):  # noqa: DTZ001 - naive on purpose
        with pytest.raises(InvalidValueError) as naive:
            move(action, created, at=at)
        assert (naive.value.code, naive.value.field) == ("humas.lifecycle.naive_time", "at")
    for by in ("", " ", "a\nb", None):
        with pytest.raises(InvalidValueError) as nobody:
            move(action, created, by=by)
        assert (nobody.value.code, nobody.value.field) == ("humas.lifecycle.actor", "by")
    with pytest.raises(VersionConflictError) as conflict:
        move(action, created, expected_version=2)
    assert (conflict.value.expected, conflict.value.actual) == (2, 1)
    with pytest.raises(TransitionError) as early:
        move(action, created, at=MONDAY - timedelta(microseconds=1))
    assert early.value.code == "humas.article.time_order"
    assert early.value.action == action
    assert move(action, created).state == WAYS[state, action]


def test_time_does_not_run_backwards_past_any_known_instant() -> None:
    change = Change(at=TUESDAY, kind=ChangeKind.UPDATE, note="Foto.", version=1)
    approval = Approval(by="Kabag", at=TUESDAY)
    withdrawal = {"at": TUESDAY, "reason": "Keliru."}
    for before, action in (
        (article("published", modified_at=TUESDAY), "withdraw"),
        (article("published", changes=(change,)), "withdraw"),
        (article("approved", approvals=(approval,)), "publish"),
        (article("withdrawn", withdrawal=withdrawal), "reinstate"),
    ):
        with pytest.raises(TransitionError, match="2020-10-13T09:00:00"):
            move(action, before, at=TUESDAY - timedelta(seconds=1))
        assert move(action, before, at=TUESDAY.astimezone(UTC)) != before


def test_approving_keeps_who_in_what_role_and_when() -> None:
    first = Approval(by="Kasubbag", at=MONDAY)
    after = move("approve", article("submitted", approvals=(first,)), role="Kepala Biro")
    assert after.approvals == (first, Approval(by=BY, role="Kepala Biro", at=TUESDAY))


def test_publishing_sets_the_first_time_and_ends_the_schedule() -> None:
    after = move("publish", article("scheduled", created_at=MONDAY))
    assert (after.first_published_at, after.scheduled_at) == (TUESDAY, None)
    assert (after.version, after.modified_at, after.changes) == (1, None, ())
    assert after.is_public(TUESDAY)


def test_publishing_keeps_an_embargo() -> None:
    after = move("publish", article("approved", embargo_until=WEDNESDAY))
    assert after.first_published_at == TUESDAY
    assert not after.is_public(TUESDAY)
    assert after.is_public(WEDNESDAY)


def test_publishing_before_the_schedule_is_refused() -> None:
    scheduled = article("scheduled")
    with pytest.raises(TransitionError) as early:
        move("publish", scheduled, at=TUESDAY - timedelta(seconds=1))
    assert early.value.code == "humas.article.before_schedule"
    again = move("unschedule", scheduled, at=MONDAY)
    assert again.scheduled_at is None
    assert move("publish", again, at=MONDAY).state == "published"


def finding(code: str, severity: Severity) -> Finding:
    return Finding(code, "x", severity, Proof.TEXT, "body", 0, 3, "Isi", "Salah.", "Wrong.")


def test_publishing_refuses_errors_and_nothing_less() -> None:
    errors = [finding(code, Severity.ERROR) for code in ("KUT001", "DAT001", "KUT001")]
    lesser = [finding("TTL001", Severity.WARNING), finding("TTL002", Severity.ADVICE)]
    with pytest.raises(PublicationRefusedError) as refused:
        move("publish", article("approved"), findings=iter([*lesser, *errors]))
    assert refused.value.codes == ("DAT001", "KUT001")
    assert move("publish", article("approved"), findings=lesser).state == "published"


@pytest.mark.parametrize("action", ["publish", "schedule"])
def test_exempt_information_does_not_become_public(action: str) -> None:
    with pytest.raises(TransitionError) as refused:
        move(action, article("approved", information_class="exempt"))
    assert refused.value.code == "humas.article.exempt_public"


def test_exempt_information_does_not_come_back() -> None:
    withdrawal = {"at": MONDAY, "mode": "gone", "reason": "Dikecualikan."}
    gone = article("withdrawn", withdrawal=withdrawal, information_class="exempt")
    with pytest.raises(TransitionError) as refused:
        move("reinstate", gone)
    assert refused.value.code == "humas.article.exempt_public"


@pytest.mark.parametrize("value", ["exempt", "periodic"])
def test_a_published_article_does_not_become_exempt(value: str) -> None:
    changes = {"information_class": value}
    if value == "periodic":
        after = move("update", article("published"), changes=changes)
        assert after.information_class == "periodic"
    else:
        with pytest.raises(TransitionError) as refused:
            move("update", article("published"), changes=changes)
        assert refused.value.code == "humas.article.exempt_public"


def test_a_schedule_lies_ahead_and_bears_no_embargo() -> None:
    for moment in (TUESDAY, MONDAY):
        with pytest.raises(TransitionError) as past:
            move("schedule", article("approved"), scheduled_at=moment)
        assert past.value.code == "humas.article.schedule_in_past"
    with pytest.raises(TransitionError) as both:
        move("schedule", article("approved", embargo_until=WEDNESDAY))
    assert both.value.code == "humas.article.schedule_and_embargo"
    with pytest.raises(InvalidValueError) as naive:
        move("schedule", article("approved"), scheduled_at=datetime(2020, 10, 14, 9, 0))  # noqa: DTZ001 - naive on purpose
    assert (naive.value.code, naive.value.field) == ("humas.lifecycle.naive_time", "scheduled_at")
    assert move("schedule", article("approved")).scheduled_at == WEDNESDAY


def test_spiking_drops_the_schedule() -> None:
    assert move("spike", article("scheduled")).scheduled_at is None


def test_a_correction_is_a_new_version_with_a_public_note() -> None:
    changes = {"headline": "Kunjungan", "body": {"content": "Isi lain."}, "urgency": None}
    after = move("correct", article("published"), changes=changes)
    assert (after.headline, after.body.content) == ("Kunjungan", "Isi lain.")
    assert (after.version, after.minor, after.modified_at) == (2, False, TUESDAY)
    assert after.first_published_at == MONDAY
    assert after.changes == (
        Change(
            at=TUESDAY,
            kind=ChangeKind.CORRECTION,
            note="Jumlah diralat.",
            version=2,
            fields=("headline", "body"),
        ),
    )


def test_a_minor_update_goes_without_a_note() -> None:
    after = move("update", article("published"), note=None, minor=True)
    assert (after.version, after.minor, after.modified_at) == (2, True, TUESDAY)
    assert after.changes == ()
    noted = move("update", article("published"), minor=True, kind=ChangeKind.CLARIFICATION)
    assert [(change.kind, change.note) for change in noted.changes] == [
        ("clarification", "Ada foto.")
    ]
    with pytest.raises(InvalidValueError) as silent:
        move("update", article("published"), note=None)
    assert silent.value.code == "humas.lifecycle.note_missing"
    major = move("update", after, at=WEDNESDAY, changes={"headline": "Lagi"})
    assert (major.version, major.minor, major.changes[0].version) == (3, False, 3)


@pytest.mark.parametrize(
    ("action", "kind"), [("correct", ChangeKind.UPDATE), ("update", ChangeKind.CORRECTION)]
)
def test_a_correction_is_no_update(action: str, kind: ChangeKind) -> None:
    with pytest.raises(InvalidValueError) as refused:
        move(action, article("published"), kind=kind)
    assert refused.value.code == "humas.lifecycle.kind_of_change"


@pytest.mark.parametrize(
    "field",
    [
        "approvals",
        "changes",
        "created_at",
        "dateline",
        "embargo_until",
        "first_published_at",
        "id",
        "minor",
        "modified_at",
        "previous_slugs",
        "scheduled_at",
        "schema_version",
        "state",
        "type",
        "version",
        "withdrawal",
        "work_id",
    ],
)
def test_some_fields_never_change_after_publication(field: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        move("correct", article("published"), changes={"headline": "B", field: "x"})
    assert (refused.value.code, refused.value.field) == ("humas.lifecycle.frozen_field", field)


def test_an_embargo_can_be_lifted_after_publication() -> None:
    before = article("published", embargo_until=WEDNESDAY)
    after = move("update", before, changes={"embargo_until": None})
    assert after.is_public(TUESDAY)
    assert after.changes[0].fields == ("embargo_until",)


def test_a_change_names_known_fields_and_changes_something() -> None:
    with pytest.raises(InvalidValueError) as unknown:
        move("correct", article("published"), changes={"judul": "B"})
    assert (unknown.value.code, unknown.value.field) == ("humas.lifecycle.unknown_field", "judul")
    nothing: tuple[dict[str, object], ...] = ({}, {"headline": " Kunjungan kerja "})
    for changes in nothing:
        with pytest.raises(InvalidValueError) as same:
            move("correct", article("published"), changes=changes)
        assert same.value.code == "humas.lifecycle.nothing_changed"
    with pytest.raises(ValidationError):
        move("correct", article("published"), changes={"headline": ""})
    with pytest.raises(ValidationError):
        move("correct", article("published"), note=" ")


def test_a_new_slug_keeps_the_old_ones_as_redirects() -> None:
    url = "https://lapas-muarajati.go.id/berita/"
    first = article("published")
    second = move("update", first, changes={"slug": "studi-tiru", "url": f"{url}studi-tiru"})
    assert (second.slug, second.previous_slugs) == ("studi-tiru", ("kunjungan",))
    third = move("update", second, changes={"slug": "kunjungan", "url": f"{url}kunjungan"})
    assert (third.slug, third.previous_slugs) == ("kunjungan", ("studi-tiru",))
    assert third.changes[1].fields == ("slug", "url")


def test_a_withdrawal_says_why_and_what_stays() -> None:
    after = move(
        "withdraw",
        article("published"),
        mode=WithdrawalMode.REDIRECT,
        alternative_url="https://lapas-muarajati.go.id/berita/lain",
    )
    assert after.withdrawal is not None
    assert (after.withdrawal.at, after.withdrawal.mode) == (TUESDAY, "redirect")
    assert after.withdrawal.reason == "Data keliru."
    assert after.withdrawal.alternative_url == "https://lapas-muarajati.go.id/berita/lain"
    assert (after.version, after.first_published_at) == (1, MONDAY)
    for parts in ({"reason": ""}, {"mode": "redirect"}):
        with pytest.raises(ValidationError):
            move("withdraw", article("published"), **parts)


def test_a_reinstated_article_is_a_new_version_first_published_when_it_was() -> None:
    after = move("reinstate", article("withdrawn"))
    assert (after.version, after.withdrawal, after.modified_at) == (2, None, TUESDAY)
    assert after.first_published_at == MONDAY
    assert [(c.note, c.version, c.fields) for c in after.changes] == [
        ("Data sudah final.", 2, ("state", "withdrawal"))
    ]


def test_a_superseded_article_leads_to_its_successor() -> None:
    before = article("published", related_ids=("urn:artikel:3", "urn:artikel:8"))
    assert move("supersede", before).related_ids == ("urn:artikel:8", "urn:artikel:3")
    with pytest.raises(InvalidValueError) as itself:
        move("supersede", before, successor_id=before.id)
    assert itself.value.code == "humas.lifecycle.own_successor"
    with pytest.raises(ValidationError):
        move("supersede", before, successor_id="delapan")
