"""Strategies for articles: what they say, and what they live through."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Final

from hypothesis import strategies as st

from humaskit.models.article import Article, ArticleKind, InformationClass
from humaskit.models.history import Approval, Change, ChangeKind, State, WithdrawalMode
from humaskit.models.media import DigitalSourceType
from humaskit.models.people import AgencyRef
from humaskit.models.references import Interaction
from humaskit.models.releases import ReleaseNumber
from humaskit.testing._article_parts import (
    audiences,
    datelines,
    elsewhere,
    old_slugs,
    posts,
    suppressions,
)
from humaskit.testing._media import media, rights
from humaskit.testing._people import NAMES, agency_refs, contacts, officials, quotes, sources
from humaskit.testing._references import (
    claims,
    interactions,
    places,
    regulations,
    series,
    subjects,
)
from humaskit.testing._times import instants, partial_dates, regions, timeline
from humaskit.testing._words import (
    content,
    few,
    language,
    line,
    maybe,
    ref,
    slug,
    text,
    web_url,
)

_OPEN: Final = [each for each in InformationClass if each is not InformationClass.EXEMPT]
_PUBLIC: Final = frozenset({State.PUBLISHED, State.WITHDRAWN, State.SUPERSEDED})


@st.composite
def articles(draw: st.DrawFn, published: bool | None = None) -> Article:  # noqa: FBT001 - the promised call is articles(published=True)
    """Articles of every kind, in every state and language, with every field.

    Args:
        draw: What hypothesis draws with; not given by the caller.
        published: True for articles in the state `published` without embargo, schedule or expiry,
            False for articles in any other state, None for any.

    Returns:
        Valid articles whose instants lie between 1999 and June 2026 and are in order.
    """
    states = [state for state in State if published is not False or state is not State.PUBLISHED]
    state = State.PUBLISHED if published else draw(st.sampled_from(states))
    fields = draw(_texts()) | draw(_agencies()) | draw(_details())
    fields |= draw(_links(str(fields["language"])))
    if not published:
        fields |= draw(_limits(state))
    fields |= draw(_history(state))
    return Article.model_validate({"state": state, **fields})


@cache
@st.composite
def _history(draw: st.DrawFn, state: State) -> dict[str, object]:
    steps = draw(st.lists(st.booleans(), max_size=3)) if state in _PUBLIC else []
    approvals = draw(st.integers(0, 2))
    moments = draw(timeline(3 + approvals + len(steps)))
    created, first, *cleared = moments[: 2 + approvals]
    if approvals:
        first, cleared = cleared[-1], [first, *cleared[:-1]]
    fields: dict[str, object] = {
        "created_at": draw(st.sampled_from([None, created])),
        "approvals": [
            Approval(by=draw(st.sampled_from(NAMES)), role=draw(maybe(line())), at=at)
            for at in cleared
        ],
    }
    if state not in _PUBLIC:
        return fields | {"version": draw(st.sampled_from([1, 1, 2, 40]))}
    fields["first_published_at"] = first
    fields |= draw(_changes(steps, moments[2 + approvals : -1]))
    if state is State.WITHDRAWN:
        fields |= draw(_withdrawal(moments[-1]))
    return fields


@st.composite
def _withdrawal(draw: st.DrawFn, at: datetime) -> dict[str, object]:
    mode = draw(st.sampled_from(WithdrawalMode))
    address = elsewhere() if mode is WithdrawalMode.REDIRECT else maybe(elsewhere())
    withdrawal = {
        "at": at,
        "reason": draw(text()),
        "mode": mode,
        "alternative_url": draw(address),
    }
    if mode is WithdrawalMode.NOTICE or draw(st.booleans()):
        return {"withdrawal": withdrawal}
    return {"withdrawal": withdrawal, "information_class": InformationClass.EXEMPT}


@st.composite
def _changes(
    draw: st.DrawFn, steps: Sequence[bool], moments: Sequence[datetime]
) -> dict[str, object]:
    changes = [
        Change(
            at=at,
            kind=draw(st.sampled_from(ChangeKind)),
            note=draw(text()),
            version=version,
            fields=draw(st.sampled_from([(), ("body",), ("headline", "summary")])),
        )
        for version, (minor, at) in enumerate(zip(steps, moments, strict=True), start=2)
        if not minor
    ]
    return {
        "version": 1 + len(steps),
        "minor": bool(steps) and steps[-1],
        "changes": changes,
        "modified_at": moments[-1] if moments else None,
    }


@cache
@st.composite
def _texts(draw: st.DrawFn) -> dict[str, object]:
    own = draw(slug())
    return {
        "id": draw(ref()),
        "work_id": draw(maybe(ref("karya"))),
        "language": draw(language()),
        "slug": own,
        "previous_slugs": draw(few(old_slugs(), unique_by=str)),
        "url": draw(web_url()),
        "headline": draw(line()),
        "subheadline": draw(maybe(line())),
        "summary": draw(maybe(text())),
        "body": {
            "format": draw(st.sampled_from(["text", "markdown", "html"])),
            "content": draw(content()),
        },
        "boilerplate": draw(maybe(text())),
        "byline": draw(maybe(st.sampled_from(NAMES))),
        "topics": draw(few(line(), unique_by=str)),
    }


@cache
@st.composite
def _agencies(draw: st.DrawFn) -> dict[str, object]:
    kind = draw(st.sampled_from(ArticleKind))
    partners = 1 if kind is ArticleKind.JOINT_RELEASE else 0
    bodies = st.lists(agency_refs(), min_size=1 + partners, max_size=3, unique_by=_identity)
    publisher, *others = draw(bodies)
    fields: dict[str, object] = {
        "kind": kind,
        "publisher": publisher,
        "co_publishers": others,
        "supporting": draw(few(agency_refs(), unique_by=_identity)),
        "responsible": draw(maybe(officials())),
        "editors": draw(few(officials(), 2)),
        "translator": draw(maybe(officials())),
        "numbers": [
            draw(numbers(agency.id)) for agency in (publisher, *others) if draw(st.booleans())
        ]
        or [{"text": draw(line())}][: draw(st.integers(0, 1))],
    }
    if kind is ArticleKind.SPEECH:
        fields["speech"] = {
            "speaker": draw(officials()),
            "delivered_on": draw(partial_dates()),
            "place": draw(maybe(line())),
        }
    return fields


def _identity(agency: AgencyRef) -> str:
    return agency.id


@st.composite
def numbers(draw: st.DrawFn, agency: str) -> ReleaseNumber:
    """The number that an agency gave: text alone, or with the parts that a pattern reads."""
    sequence, month = draw(st.integers(1, 999)), draw(st.integers(1, 12))
    year, volume = draw(st.integers(1999, 2026)), draw(st.integers(1, 40))
    shape = draw(st.sampled_from(["text", "monthly", "volume"]))
    if shape == "monthly":
        return ReleaseNumber(
            text=f"{sequence}/HM/PULAU/{month:02}/{year}",
            agency=agency,
            pattern="bulanan",
            sequence=sequence,
            month=month,
            year=year,
            unit_code="PULAU",
        )
    if shape == "volume":
        return ReleaseNumber(
            text=f"{volume}/{sequence}/DKom",
            agency=agency,
            pattern="berjilid",
            sequence=sequence,
            volume=volume,
        )
    return ReleaseNumber(text=f"SP. {sequence}/HUMAS & TU/{year}", agency=agency)


@st.composite
def _links(draw: st.DrawFn, own_language: str) -> dict[str, object]:
    others = ref("lain")
    languages = [tag for tag in ("id", "en", "jv", "zh-Hant") if tag != own_language]
    chosen = draw(few(st.sampled_from(languages), unique_by=str))
    first = draw(st.sampled_from([None, *chosen]))
    return {
        "translations": [
            {"language": tag, "id": draw(others), "url": draw(web_url()), "original": tag == first}
            for tag in chosen
        ],
        "event_ids": draw(few(ref("agenda"), unique_by=str)),
        "related_ids": draw(few(others, unique_by=str)),
        "corrects": draw(maybe(others)),
        "reply_to": draw(maybe(others)),
    }


@cache
@st.composite
def _details(draw: st.DrawFn) -> dict[str, object]:
    return {
        "dateline": draw(maybe(datelines())),
        "issued_on": draw(maybe(partial_dates())),
        "quotes": draw(few(quotes(), 2)),
        "sources": draw(few(sources(), 2)),
        "media": draw(st.lists(media(), max_size=2)),
        "audiences": draw(few(audiences(), 2)),
        **draw(_references()),
        "information_class": draw(maybe(st.sampled_from(_OPEN))),
        "region_codes": draw(few(regions(), unique_by=str)),
        "contacts": draw(few(contacts(), 2)),
        "valid_until": draw(maybe(partial_dates())),
        "channels": draw(few(posts(), 2)),
        "digital_source_type": draw(maybe(st.sampled_from(DigitalSourceType))),
        "urgency": draw(maybe(st.integers(1, 9))),
        "suppressions": draw(few(suppressions(), 2)),
    }


@cache
@st.composite
def _references(draw: st.DrawFn) -> dict[str, object]:
    return {
        "regulations": draw(few(regulations(), 2)),
        "claims": draw(few(claims(), 2)),
        "method": draw(maybe(text())),
        "section": draw(maybe(line())),
        "series": draw(maybe(series())),
        "subjects": draw(few(subjects(), 2)),
        "places": draw(few(places(), 2)),
        "happened_at": draw(maybe(instants())),
        "interactions": draw(few(interactions(), 2, unique_by=_counted)),
        "rights": draw(maybe(rights())),
        "principles_url": draw(maybe(web_url())),
        "archived_url": draw(maybe(web_url())),
    }


def _counted(interaction: Interaction) -> object:
    return interaction.kind, interaction.site


@cache
@st.composite
def _limits(draw: st.DrawFn, state: State) -> dict[str, object]:
    fields: dict[str, object] = {"expires_at": draw(maybe(instants()))}
    if state is State.SCHEDULED:
        return fields | {"scheduled_at": draw(instants())}
    if state not in _PUBLIC and draw(st.integers(0, 4)) == 4:
        fields["information_class"] = InformationClass.EXEMPT
    return fields | {"embargo_until": draw(maybe(instants()))}
