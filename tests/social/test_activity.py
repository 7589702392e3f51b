"""Models as ActivityStreams: each term named by its context, nothing private, nothing too early."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import sampling
from activitystreams import dropped, offline
from fullness import full_agency, full_article, full_event
from humaskit import social
from humaskit.errors import InvalidValueError
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.models.article import ArticleKind
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.social._streams import agency as agency_stream
from humaskit.social._streams import article as article_stream
from humaskit.social._streams import event as event_stream
from humaskit.social._streams import feedback as feedback_stream
from humaskit.testing import strategies
from publishing import DITJEN, HOST, HOSTILE, LAPAS, LATER, WIB, agency, article, event

GOLDEN = Path(__file__).with_name("golden")
WEB = {"id": "https://lapas-muarajati.go.id/lapas", "name": "Lapas Muara Jati"}
PARTNER = {"id": "https://ditjen.example.go.id/ditjen", "name": "Ditjen Contoh"}
AT = "2020-10-12T09:00:00+07:00"
WITHDRAWN: dict[str, object] = {
    "state": "withdrawn",
    "withdrawal": {
        "at": "2020-10-13T09:00:00+07:00",
        "reason": "Syaratnya belum ditetapkan.",
        "alternative_url": f"{HOST}/berita/é",
    },
}


def citizen(**fields: object) -> Feedback:
    data: dict[str, object] = {
        "id": "https://lapas-muarajati.go.id/umpan/1",
        "tracking_code": "KODE-77",
        "kind": "question",
        "state": "closed",
        "subject": "Jam kunjungan",
        "text": "Kapan?\nSabtu buka?\n\nTerima kasih.",
        "channel": "website",
        "received_at": AT,
        "category": "layanan kunjungan",
        "place": "Loket",
        "region_code": "36.72",
        "agency": WEB,
        "article_id": "tag:lapas-muarajati.go.id,2020:artikel/1",
        "history": [
            {"at": AT, "to": "verified"},
            {"at": AT, "to": "responded"},
            {"at": "2020-10-13T09:00:00+07:00", "to": "closed"},
        ],
        "responses": [{"at": AT, "by": WEB, "text": "Pukul 09.00 WIB.", "final": True}],
    }
    return Feedback.model_validate(data | fields)


def online() -> Event:
    return full_event(
        status="moved_online",
        time_zone="WIB",
        sequence=2,
        language="en",
        previous_starts_at=["2020-11-01T09:00:00+07:00"],
        first_published_at=AT,
        modified_at="2020-10-13T09:00:00+07:00",
        organizer=WEB,
        co_organizers=[PARTNER],
    )


DOCUMENTS: dict[str, Callable[[], Mapping[str, object]]] = {
    "article": lambda: social.activity(
        full_article(version=1, changes=[], modified_at=None), at=LATER
    ),
    "corrected-note": lambda: social.activity(
        full_article(publisher=WEB, co_publishers=[PARTNER]), at=LATER, note=True
    ),
    "withdrawn": lambda: social.activity(article(1, **WITHDRAWN)),
    "agency": lambda: social.actor(
        full_agency(), inbox=f"{HOST}/in", outbox=f"{HOST}/out", followers=f"{HOST}/with"
    ),
    "event": lambda: social.activity(full_event()),
    "event-note": lambda: social.activity(full_event(), note=True),
    "event-online": lambda: social.activity(online()),
    "question": lambda: social.activity(citizen()),
    "complaint": lambda: social.activity(citizen(kind="complaint", state="received", history=[])),
    "secret": lambda: social.activity(citizen(privacy="secret")),
    "collection": lambda: social.activity([article(1), article(2, **WITHDRAWN), event()]),
    "empty": lambda: social.activity([article(state="draft", first_published_at=None)]),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_what_it_was(name: str) -> None:
    kept = json.loads(GOLDEN.joinpath(f"{name}.json").read_text(encoding="utf-8"))
    assert DOCUMENTS[name]() == kept


@offline
@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_term_is_dropped(name: str) -> None:
    assert dropped(DOCUMENTS[name]()) == []


@offline
def test_a_term_without_a_context_is_seen() -> None:
    document = social.activity(article(topics=["kehumasan"]))
    assert dropped(document | {"@context": "https://www.w3.org/ns/activitystreams"}) == [
        "_:Hashtag"
    ]
    assert dropped(document | {"warna": "biru"}) == ["_:warna"]


@offline
@settings(max_examples=sampling.count(20_000, 40), deadline=None)
@given(
    model=st.one_of(
        strategies.articles(published=True),
        strategies.agencies(),
        strategies.events(),
        strategies.feedback(),
        st.lists(st.one_of(strategies.articles(published=True), strategies.events()), max_size=3),
    ),
    note=st.booleans(),
)
def test_no_term_of_generated_models_is_dropped(
    model: Article | Agency | Event | Feedback | list[Article | Event], *, note: bool
) -> None:
    document = social.activity(model, note=note)
    assert dropped(document) == []
    again = model if isinstance(model, list) else model.model_copy(deep=True)
    assert json.dumps(social.activity(again, note=note)) == json.dumps(document)


TABLES: dict[str, tuple[BaseModel, Mapping[str, str], Callable[[Any], object]]] = {
    "article": (
        full_article(reply_to=None, boilerplate="Profil.", urgency=3, contacts=[{"phone": "1"}]),
        article_stream.LOSSY,
        lambda model: social.activity(model, at=LATER),
    ),
    "event": (
        online().replace(dress_code="Batik", accreditation={"open": True}),
        event_stream.LOSSY,
        social.activity,
    ),
    "agency": (full_agency(), agency_stream.LOSSY, social.activity),
    "feedback": (
        citizen(rating=5, occurred_on="2020-10-11").to_public(),
        feedback_stream.LOSSY,
        feedback_stream.feedback_object,
    ),
}
# What decides on all the rest has tests of its own.
DECIDING = {
    *(("article", name) for name in ("state", "embargo_until", "scheduled_at", "withdrawal")),
    ("feedback", "state"),
}
FIELDS = [
    (name, field)
    for name, (model, *_) in TABLES.items()
    for field in type(model).model_fields
    if (name, field) not in DECIDING
]
# What a model must have, and what another field would say in its place.
OTHERWISE: dict[str, object] = {
    "id": "urn:lain:1",
    "slug": "lain",
    "url": f"{HOST}/lain",
    "headline": "Lain",
    "name": "Lain",
    "publisher": full_article().co_publishers[0],
    "organizer": full_article().publisher,
    "body": full_article().body.replace(content="Lain."),
    "first_published_at": LATER - timedelta(days=3),
    "starts_at": LATER,
    "received_at": LATER,
    "sequence": 7,
    "version": 9,
    "language": "jv",
    "modified_at": LATER,
    "reply_to": "urn:lain:2",
}


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_every_field_is_written_or_says_why_not(name: str, field: str) -> None:
    model, lossy, write = TABLES[name]
    if field == "kind":
        other: object = ArticleKind.CONSULTATION if name == "article" else FeedbackKind.COMMENT
        assert write(model.model_copy(update={field: other})) != write(model)
        return
    default = (
        type(model).model_fields[field].get_default(call_default_factory=True, validated_data={})
    )
    other = (
        default
        if getattr(model, field) != default and field not in OTHERWISE
        else OTHERWISE.get(field)
    )
    changed = model.model_copy(update={field: other})
    assert (write(changed) == write(model)) is (field in lossy), field


def test_a_table_names_fields_only() -> None:
    for model, lossy, _ in TABLES.values():
        assert not set(lossy) - set(type(model).model_fields)
    assert {"state", "embargo_until", "scheduled_at"} <= set(article_stream.LOSSY)


def test_who_asks_the_public_puts_a_question() -> None:
    asked: Any = social.activity(article(kind="consultation"))
    assert (asked["type"], asked["object"]["type"]) == ("Create", "Question")
    gone: Any = social.activity(article(1, kind="consultation", **WITHDRAWN))
    assert gone["object"]["formerType"] == "Question"
    counted = [{"kind": "like", "count": 0}, {"kind": "view", "count": 9}]
    found: Any = social.activity(article(interactions=counted))["object"]
    assert found["likes"] == {"type": "Collection", "totalItems": 0}


def test_a_note_twin_has_an_id_and_no_warning() -> None:
    twin: Any = social.activity(article(id=f"{HOST}/a#b", summary="Singkat."), note=True)
    assert (twin["id"], twin["object"]["id"]) == (f"{HOST}/a#b/note/create", f"{HOST}/a#b/note")
    assert "summary" not in twin["object"]
    gone: Any = social.activity(article(1, **WITHDRAWN), note=True)
    assert gone["object"]["id"] == f"{article().id}#note"
    assert gone["object"]["formerType"] == "Note"


def test_a_correction_is_an_update_with_its_note() -> None:
    change = {"at": AT, "kind": "correction", "note": "Nama < lama\ndiperbaiki.", "version": 2}
    first = {"first_published_at": "2020-10-11T09:00:00+07:00", "version": 2}
    found: Any = social.activity(article(1, changes=[change], **first))
    assert (found["type"], found["summary"]) == ("Update", "Nama &lt; lama<br>diperbaiki.")
    assert found["published"] == found["object"]["updated"] == AT
    assert found["object"]["content"].startswith("<p><strong>Ralat, 12 Oktober 2020")
    small: Any = social.activity(article(1, minor=True, **first))
    assert (small["type"], "summary" in small) == ("Update", False)
    same: Any = social.activity(article(modified_at=article().first_published_at))
    assert (same["type"], "updated" in same["object"]) == ("Create", False)


def test_what_is_over_is_deleted() -> None:
    expired = article(expires_at="2020-10-20T09:00:00+07:00")
    found: Any = social.activity(expired, at=LATER)
    assert (found["type"], found["object"]["deleted"]) == ("Delete", "2020-10-20T09:00:00+07:00")
    at_once: Any = social.activity(expired, at=datetime.fromisoformat("2020-10-20T09:00:00+07:00"))
    assert at_once == found
    just: Any = social.activity(article(1, embargo_until="2020-10-13T09:00:00+07:00", **WITHDRAWN))
    assert just["type"] == "Delete"
    superseded: Any = social.activity(article(state="superseded"))
    assert superseded["object"] == {
        "id": article().id,
        "type": "Tombstone",
        "formerType": "Article",
        "published": "2020-10-12T09:01:00+07:00",
    }
    assert "published" not in superseded
    english: Any = social.activity(article(1, language="en", **WITHDRAWN))
    assert english["summary"] == "Withdrawn: Syaratnya belum ditetapkan."


def never(**fields: object) -> Article:
    return article(1, headline="Rahasia", **fields)


EARLY = "2020-10-30T09:00:00+07:00"
HIDDEN = {
    "a draft": never(state="draft", first_published_at=None),
    "an expired draft": never(state="draft", first_published_at=None, expires_at=AT),
    "under embargo": never(embargo_until="2021-01-01T09:00:00+07:00"),
    "scheduled": never(scheduled_at="2021-01-01T09:00:00+07:00"),
    "withdrawn under embargo": never(embargo_until=EARLY, **WITHDRAWN),
    "superseded under embargo": never(
        state="superseded", embargo_until="2021-01-01T09:00:00+07:00"
    ),
    "expired under embargo": never(embargo_until=EARLY, expires_at="2020-10-20T09:00:00+07:00"),
}


@pytest.mark.parametrize("case", HIDDEN)
def test_what_was_never_public_is_refused_and_left_out(case: str) -> None:
    with pytest.raises(InvalidValueError, match="is not public") as caught:
        social.activity(HIDDEN[case], at=LATER)
    assert caught.value.code == "humas.social.not_public"
    assert (caught.value.subject, caught.value.field) == (HIDDEN[case].id, "state")
    assert social.activity([HIDDEN[case]], at=LATER)["orderedItems"] == []


def test_what_depends_on_time_needs_it() -> None:
    for fields in ({"embargo_until": AT}, {"state": "superseded", "embargo_until": AT}):
        with pytest.raises(InvalidValueError) as caught:
            social.activity(article(1, **fields))
        assert (caught.value.code, caught.value.field) == (
            "humas.article.needs_at",
            "embargo_until",
        )
    for state in ("published", "superseded"):
        with pytest.raises(InvalidValueError, match="offset"):
            social.activity(article(state=state), at=datetime(2020, 11, 1))  # noqa: DTZ001
    assert social.activity(article(1, embargo_until=AT, **WITHDRAWN))["type"] == "Delete"


@settings(max_examples=sampling.count(20_000, 60), deadline=None)
@given(strategies.articles(), st.datetimes(timezones=st.just(WIB)))
def test_only_what_is_public_says_anything(shown: Article, at: datetime) -> None:
    items: Any = social.activity([shown], at=at)["orderedItems"]
    if shown.is_public(at):
        assert items[0]["type"] in {"Create", "Update"}
    else:
        assert all(item["object"]["type"] == "Tombstone" for item in items)
        assert shown.headline not in [
            part.get("name") for item in items for part in (item, item["object"])
        ]


def test_an_earlier_version_does_not_stand_beside_a_later_one() -> None:
    first, other = article(1, headline="Keliru"), article(3)
    corrected = article(1, version=2, minor=True)
    gone = article(1, **WITHDRAWN)
    for several in ([first, corrected], [corrected, first]):
        items: Any = social.activity(several)["orderedItems"]
        assert [item["type"] for item in items] == ["Update"]
    for several in ([first, gone, other], [other, gone, first]):
        items = social.activity(several)["orderedItems"]
        assert [item["type"] for item in items] == ["Delete", "Create"]
    later, earlier = event(sequence=1), event()
    items = social.activity([later, earlier])["orderedItems"]
    assert [item["type"] for item in items] == ["Update"]


def test_an_outbox_is_counted_from_the_oldest() -> None:
    url = f"{HOST}/aktivitas/outbox.json"
    pages = dict(social.outbox([article(number) for number in range(1, 6)], url=url, size=2))
    assert list(pages) == [url, *(url.replace(".json", f"-{number}.json") for number in (1, 2, 3))]
    assert [page["id"] for page in pages.values()] == list(pages)
    whole: Any = pages[url]
    assert (whole["type"], whole["totalItems"]) == ("OrderedCollection", 5)
    assert whole["first"].endswith("-3.json")
    assert whole["last"].endswith("-1.json")
    told = [
        [item["object"]["name"][-1] for item in page["orderedItems"]]
        for page in (list[Any](pages.values()))[1:]
    ]
    assert told == [["2", "1"], ["4", "3"], ["5"]]
    second: Any = pages[whole["first"].replace("-3", "-2")]
    assert second["next"] == whole["last"]
    assert second["prev"] == whole["first"]
    assert second["partOf"] == url
    more = dict(social.outbox([article(number) for number in range(1, 7)], url=url, size=2))
    assert [more[name] == page for name, page in pages.items()] == [False, True, True, False]
    assert list(social.outbox([], url=f"{HOST}/out")) == [f"{HOST}/out"]
    assert list(social.outbox([article()], url=f"{HOST}/out")) == [f"{HOST}/out", f"{HOST}/out-1"]
    with pytest.raises(InvalidValueError, match="a page holds one"):
        social.outbox([], url=url, size=0)


@offline
def test_no_term_of_an_outbox_is_dropped() -> None:
    for page in social.outbox([article(1), event()], url=f"{HOST}/o.json", size=1).values():
        assert dropped(page) == []


def test_events_say_in_words_when_they_are() -> None:
    def told(**fields: object) -> str:
        found: Any = social.activity(event(**fields))
        return str(found["object"]["summary"])

    whole_day = {"all_day": True, "starts_at": "2020-11-02T09:00:00+07:00"}
    assert told() == "Senin, 2 November 2020, pukul 09.00 WIB"
    assert told(**whole_day) == "Senin, 2 November 2020"
    assert told(**whole_day, ends_at="2020-11-03T00:00:00+07:00") == "2—3 November 2020"
    assert told(venue={"name": "Aula"}) == "Senin, 2 November 2020, pukul 09.00 WIB<br>Aula"
    assert told(language="en") == "2020-11-02 09:00 UTC+07:00"
    assert told(language="en", **whole_day) == "2020-11-02"
    assert told(**whole_day, ends_at="2020-11-02T09:00:00+07:00") == "Senin, 2 November 2020"
    assert told(ends_at="2020-11-02T09:00:00+07:00") == "Senin, 2 November 2020, pukul 09.00 WIB"


EARLIER: dict[str, object] = {"previous_starts_at": ["2020-11-01T09:00:00+07:00"]}
ONLINE: dict[str, object] = {"venue": {"name": "Aula", "online_url": f"{HOST}/daring"}}


@pytest.mark.parametrize(
    ("status", "fields", "said", "said_en", "ical"),
    [
        ("scheduled", {}, None, None, "CONFIRMED"),
        ("cancelled", {}, "Dibatalkan", "Cancelled", "CANCELLED"),
        ("postponed", {}, "Ditunda", "Postponed", "TENTATIVE"),
        ("rescheduled", EARLIER, "Dijadwalkan ulang", "Rescheduled", "CONFIRMED"),
        ("moved_online", ONLINE, "Dialihkan ke daring", "Moved online", "CONFIRMED"),
    ],
)
def test_an_event_says_what_became_of_it(
    status: str, fields: dict[str, object], said: str | None, said_en: str | None, ical: str
) -> None:
    for language, word in (("id", said), ("en", said_en)):
        found: Any = social.activity(event(status=status, language=language, **fields))["object"]
        head = f"<strong>{word}</strong><br>" if word else ("Senin" if language == "id" else "2020")
        assert found["summary"].startswith(head)
        assert found["ical:status"] == ical
        name = "".join(part.title() for part in status.split("_"))
        assert found["eventStatus"] == f"https://w3id.org/fep/8a8e/Event{name}"


@pytest.mark.parametrize(
    ("zone", "offset", "name"),
    [("WIB", 7, "Jakarta"), ("WITA", 8, "Makassar"), ("WIT", 9, "Jayapura")],
)
def test_a_zone_has_the_name_that_servers_know(zone: str, offset: int, name: str) -> None:
    held = event(time_zone=zone, starts_at=f"2020-11-02T09:00:00+0{offset}:00")
    found: Any = social.activity(held)["object"]
    assert found["timezone"] == f"Asia/{name}"


@pytest.mark.parametrize(
    ("kind", "said", "said_en"),
    [
        ("complaint", "Pengaduan warga", "A complaint"),
        ("aspiration", "Aspirasi warga", "A proposal"),
        ("information_request", "Permintaan informasi warga", "A request for information"),
        ("question", "Pertanyaan warga", "A question"),
        ("comment", "Komentar warga", "A comment"),
    ],
)
def test_a_citizen_s_words_stand_under_what_they_are(kind: str, said: str, said_en: str) -> None:
    for language, word in (("id", said), ("jv", said_en)):
        found: Any = social.activity(citizen(kind=kind, language=language))["object"]
        assert found["content"].startswith(f"<p>{word}:</p><blockquote><p>Kapan?")


def test_a_whole_day_ends_at_midnight() -> None:
    found: Any = social.activity(event(all_day=True))["object"]
    assert found["startTime"] == "2020-11-02T00:00:00+07:00"
    assert found["endTime"] == "2020-11-03T00:00:00+07:00"
    last: Any = social.activity(event(all_day=True, starts_at="9999-12-31T09:00:00+07:00"))
    assert "endTime" not in last["object"]


def test_where_an_id_is_no_address_the_address_stands_in() -> None:
    shown = article(url="https://lapas-muarajati.go.id/é", publisher=LAPAS | {"url": HOST})
    found: Any = social.activity(social.with_web_ids(shown))
    assert found["object"]["id"] == "https://lapas-muarajati.go.id/%C3%A9"
    assert found["actor"] == found["object"]["attributedTo"] == HOST + "/"
    own = article(id=f"{HOST}/1", co_publishers=[DITJEN], supporting=[PARTNER])
    assert social.with_web_ids(own) == own
    assert social.with_web_ids(article(url="https://LAPAS-muarajati.go.id/a")).id == article().id
    assert social.with_web_ids(agency()).id == HOST + "/"
    assert social.with_web_ids(agency(website=None)).id == LAPAS["id"]
    there = DITJEN | {"url": "https://ditjen.example.go.id"}
    joint = social.with_web_ids(article(co_publishers=[there], supporting=[there]))
    assert [one.id for one in (*joint.co_publishers, *joint.supporting)] == [
        "https://ditjen.example.go.id/"
    ] * 2
    assert social.with_web_ids(event(organizer=there)).organizer.id == f"{there['url']}/"
    meeting = social.with_web_ids(event(co_organizers=[DITJEN | {"url": HOST}]))
    assert (meeting.id, meeting.co_organizers[0].id) == (meeting.url, HOST + "/")
    asked = {"type": "Note", "content": "Kapan?", "published": AT, "inReplyTo": shown.url + "#note"}
    assert social.feedback(asked, articles=[shown]).article_id is None
    asked["inReplyTo"] = found["object"]["id"] + "#note"
    assert social.feedback(asked, articles=[shown]).article_id == shown.id


def test_a_region_that_the_map_does_not_name_keeps_its_code() -> None:
    found: Any = social.activity(article(region_codes=["36", "36.72.01.1001"]))["object"]
    assert [place["name"] for place in found["tag"]] == ["Banten", "36.72.01.1001"]


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_stay_text(line: str) -> None:
    shown = article(headline=line, summary=line, body={"content": line}, topics=[line])
    documents: list[Any] = [
        social.activity(shown),
        social.activity(shown, note=True),
        social.activity(event(name=line, description=line), note=True),
        social.activity(citizen(subject=line, text=line)),
    ]
    for document in documents:
        tree = html5lib.parse(document["object"]["content"], namespaceHTMLElements=False)
        assert line in "".join(tree.itertext())
        assert {node.tag for node in tree.iter()} <= {
            *("html", "head", "body", "p", "strong", "a", "br", "blockquote")
        }
        assert json.loads(json.dumps(document)) == document
    profile: Any = social.activity(agency(acronym=line, contacts=[{"name": line, "phone": "1"}]))
    for html in (profile["summary"], profile["attachment"][1]["value"]):
        assert line in "".join(html5lib.parse(html).itertext())


def test_a_contact_that_is_not_public_stays_out() -> None:
    assert "021-999" not in json.dumps(social.activity(full_agency()))


def test_feedback_is_attributed_to_nobody() -> None:
    found: Any = social.activity(citizen(language="en", history=[], state="responded"))
    assert found["actor"] == WEB["id"]
    assert "attributedTo" not in found["object"]
    assert "closed" not in found["object"]
    assert found["object"]["content"].startswith("<p>A question:</p><blockquote><p>Kapan?<br>")
    closed: Any = social.activity(citizen(history=[], agency=None))
    assert closed["object"]["closed"] is True
    assert "actor" not in closed


@given(
    number=st.integers(0, 9999),
    kind=st.sampled_from(FeedbackKind),
    privacy=st.sampled_from(["public", "anonymous", "secret"]),
)
@settings(max_examples=sampling.count(1_000, 60), deadline=None)
def test_no_planted_personal_fact_gets_out(number: int, kind: FeedbackKind, privacy: str) -> None:
    nik, phone = f"327301410890{number:04}", f"08123456{number:04}"
    name, email = f"Rani{number}x Contohwati", f"rani.{number}@surel.example.com"
    facts = (nik, phone, name, email)
    words = f"Saya {name}, NIK {nik}, telepon {phone}, surel {email}."
    complaint = kind is FeedbackKind.COMPLAINT
    party = {"reported_party": f"Joko{number}x Misalnya"} if complaint else {}
    planted = citizen(
        kind=kind,
        privacy=privacy,
        details=party | {"kind": kind},
        subject=f"Pesan {name}",
        text=f"{words} Terlapor {party.get('reported_party')}.",
        category=f"Perihal {email}",
        place=f"Rumah {name}",
        attachments=[{"kind": "document", "url": f"{HOST}/ktp-{number}.pdf"}],
        submitter={"name": name, "nik": nik, "phone": phone, "email": email},
        responses=[
            {"at": AT, "by": LAPAS, "text": f"Yth. {words}", "final": True},
            {"at": AT, "by": DITJEN, "text": "Catatan meja.", "public": False},
        ],
    )
    told = json.dumps(social.activity(planted))
    for fact in (*facts, f"+62{phone[1:]}", "Misalnya", "KODE-77", "Catatan meja", "ktp-"):
        assert fact not in told
