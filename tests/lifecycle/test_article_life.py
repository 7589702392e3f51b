"""Whatever an article lives through, some things hold."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import sampling
from humaskit import Article, lifecycle
from humaskit.errors import HumaskitError
from humaskit.models.history import State

PUBLIC = {State.PUBLISHED, State.WITHDRAWN, State.SUPERSEDED}
SLUGS = st.sampled_from(["a", "b", "c"])


class Life(RuleBasedStateMachine):
    """An article in the hands of people who try everything, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2020, 10, 12, tzinfo=UTC)
        self.lives = [
            Article.model_validate(
                {
                    "id": "urn:artikel:1",
                    "slug": "a",
                    "url": "https://lapas-muarajati.go.id/a",
                    "headline": "Kunjungan",
                    "body": {"content": "Isi."},
                    "publisher": {"id": "urn:instansi:1", "name": "Lapas Muarajati"},
                }
            )
        ]

    def attempt(self, name: str, **options: object) -> None:
        function: Callable[..., Article] = getattr(lifecycle, name)
        before = self.lives[-1]
        with suppress(HumaskitError):  # refused, and in no other way
            self.lives.append(
                function(
                    before, at=self.now, by="Humas", expected_version=before.version, **options
                )
            )

    @initialize(public=st.booleans())
    def begin(self, public: bool) -> None:  # noqa: FBT001 - hypothesis passes by name
        for name in ("submit", "approve", "publish") if public else ():
            self.attempt(name)

    @rule(hours=st.integers(-3, 30))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(name=st.sampled_from(["submit", "submit", "approve", "approve", "publish", "publish"]))
    def go_on(self, name: str) -> None:
        self.attempt(name)

    @rule(name=st.sampled_from(["reject", "unschedule", "spike", "unspike"]))
    def go_back(self, name: str) -> None:
        self.attempt(name)

    @rule(hours=st.integers(-1, 30))
    def schedule(self, hours: int) -> None:
        self.attempt("schedule", scheduled_at=self.now + timedelta(hours=hours))

    @rule(slug=SLUGS, headline=st.sampled_from(["Kunjungan", "Studi tiru"]), minor=st.booleans())
    def update(self, slug: str, headline: str, minor: bool) -> None:  # noqa: FBT001 - hypothesis passes by name
        changes = {"slug": slug, "headline": headline}
        self.attempt("update", changes=changes, minor=minor, note=None if minor else "Baru.")

    @rule(content=st.sampled_from(["Isi.", "Isi lain."]))
    def correct(self, content: str) -> None:
        self.attempt("correct", note="Ralat.", changes={"body": {"content": content}})

    @rule()
    def withdraw(self) -> None:
        self.attempt("withdraw", reason="Keliru.")

    @rule()
    def reinstate(self) -> None:
        self.attempt("reinstate", note="Benar.")

    @rule(final=st.sampled_from([False, False, False, True]))
    def supersede(self, final: bool) -> None:  # noqa: FBT001 - hypothesis passes by name
        if final:
            self.attempt("supersede", successor_id="urn:artikel:2")

    @invariant()
    def what_was_public_stays_so(self) -> None:
        for before, after in pairwise(self.lives[-2:]):
            assert after.state in PUBLIC or before.state not in PUBLIC
            assert before.state is not State.SUPERSEDED

    @invariant()
    def the_first_publication_never_changes(self) -> None:
        times = {life.first_published_at for life in self.lives} - {None}
        assert len(times) <= 1
        assert (self.lives[-1].first_published_at is not None) is (self.lives[-1].state in PUBLIC)

    @invariant()
    def versions_count_up_by_one_and_only_in_public(self) -> None:
        for before, after in pairwise(self.lives[-2:]):
            assert after.version - before.version in {0, 1}
            assert after.version == 1 or after.state in PUBLIC
            assert after.changes[: len(before.changes)] == before.changes

    @invariant()
    def notes_stand_in_order_after_the_first_publication(self) -> None:
        now = self.lives[-1]
        moments = [now.first_published_at, *(change.at for change in now.changes)]
        assert moments == sorted(moment for moment in moments if moment is not None) or not any(
            moments
        )
        assert now.changes == () or now.modified_at is not None

    @invariant()
    def a_slug_never_redirects_to_itself(self) -> None:
        now = self.lives[-1]
        assert now.slug not in now.previous_slugs
        assert len(set(now.previous_slugs)) == len(now.previous_slugs)

    @invariant()
    def it_survives_storage(self) -> None:
        stored = self.lives[-1].model_dump_json()
        assert Article.model_validate_json(stored).model_dump_json() == stored

    @invariant()
    def a_schedule_belongs_to_the_scheduled(self) -> None:
        now = self.lives[-1]
        assert (now.scheduled_at is not None) is (now.state is State.SCHEDULED)
        assert (now.withdrawal is not None) is (now.state is State.WITHDRAWN)


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=sampling.count(2_000, 40), stateful_step_count=30, deadline=None
)
