"""A thousand persons' facts, wherever a model can hold them: no writer gives one out."""

import html
import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any, Final, get_args
from urllib.parse import unquote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds, ninjs, schemaorg, site, social
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.models.feedback_kinds import FeedbackKind, Privacy
from humaskit.schemaorg._things import Profile
from humaskit.testing import strategies
from publishing import HOST, LAPAS, channel

AT: Final = "2020-10-12T09:00:00+07:00"
NOW: Final = datetime(2026, 7, 1, tzinfo=timezone(timedelta(hours=7)))
SLOW: Final = (HealthCheck.too_slow, HealthCheck.data_too_large)


class Person:
    """What must never get out, each fact one that nothing else says."""

    def __init__(self, number: int) -> None:
        self.name = f"Rani{number}x Contohwati"
        self.phone = f"08{number:04}1234567"
        self.email = f"rani.{number}@surel.example.com"
        self.nik = f"327301410890{number:04}"
        self.handle = f"@rani{number}x@sosial.example"
        self.address = f"Gang Rahasia{number}x RT 03"
        self.note = f"Catatan meja {number}x"
        self.code = f"KODE-{number}x"
        self.url = f"{HOST}/dalam/{number}x"
        self.party = f"Joko{number}x Misalnya"

    def facts(self) -> tuple[str, ...]:
        """Return the facts as they may be written."""
        said = (self.name, self.phone, self.email, self.nik, self.handle, self.address)
        return (
            *said,
            *(self.note, self.code, self.url, self.party),
            *(self.phone[1:], self.nik[6:], self.handle.rpartition("@")[0]),
        )

    def contact(self) -> dict[str, Any]:
        """Return a way to reach the person that is not for the public."""
        said = {"name": self.name, "role": self.note, "phone": self.phone, "email": self.email}
        said |= {"fax": self.phone}
        return said | {"url": self.url, "hours": self.code, "public": False}


def told_of(article: Article, person: Person) -> Article:
    """Return an article with the person in its private places."""
    approval = {"by": person.name, "role": person.note, "at": AT}
    return article.replace(
        approvals=[approval],
        contacts=[*article.contacts, person.contact()][-50:],
        suppressions=[{"code": "DAT101", "reason": person.note}],
    )


def asked_of(agency: Agency, person: Person) -> Agency:
    """Return an agency with the person among those whom the public does not reach."""
    return agency.replace(contacts=[*agency.contacts, person.contact()], ppid=person.contact())


def met_at(event: Event, person: Person) -> Event:
    """Return an event whose press contact is the person."""
    suppression = {"code": "DAT101", "reason": person.note}
    press = {"open": True, "contact": person.contact()}
    return event.replace(accreditation=press, suppressions=[suppression])


def sent_by(person: Person, kind: FeedbackKind, privacy: Privacy) -> Feedback:
    """Return feedback of the person, who says every fact in the words, too."""
    words = (
        f"Saya {person.name.upper()}, NIK {person.nik}, telepon +62 {person.phone[1:]} atau"
        f" {person.phone}, surel {person.email.upper()}, akun {person.handle}, di {person.address}."
    )
    party = {"reported_party": person.party} if kind is FeedbackKind.COMPLAINT else {}
    attachment = {"kind": "image", "url": person.url, "alt": person.name, "caption": person.note}
    return Feedback.model_validate(
        {
            "id": "tag:lapas-muarajati.go.id,2020:aduan/1",
            "tracking_code": person.code,
            "kind": kind,
            "privacy": privacy,
            "details": party | {"kind": kind},
            "subject": f"Pesan {person.name}",
            "text": f"{words} Terlapor {person.party if party else 'tidak ada'}.",
            "channel": "website",
            "category": f"Perihal {person.email}",
            "place": f"Rumah {person.name}, {person.address}",
            "received_at": AT,
            "state": "closed",
            "attachments": [attachment],
            "submitter": {
                "name": person.name,
                "phone": person.phone,
                "email": person.email,
                "nik": person.nik,
                "handle": person.handle,
                "address": person.address,
            },
            "history": [
                {"at": AT, "to": "verified", "by": person.name, "note": person.note},
                {"at": AT, "to": "forwarded", "by": person.party, "note": words},
                {"at": AT, "to": "in_progress"},
                {"at": AT, "to": "responded"},
                {"at": AT, "to": "closed", "note": person.note},
            ],
            "responses": [
                {"at": AT, "by": LAPAS, "text": f"Yth. {words}", "final": True},
                {"at": AT, "by": LAPAS, "text": person.note, "public": False},
            ],
        }
    )


def outputs(
    article: Article, agency: Agency, event: Event, feedback: Feedback
) -> Iterator[tuple[str, str]]:
    """Yield what each public writer gives, by its name."""
    for thing in (article, agency, event, feedback, feedback.to_public()):
        for profile in get_args(Profile):
            yield "to_jsonld", json.dumps(schemaorg.to_jsonld(thing, profile=profile))
        yield "script_tag", schemaorg.script_tag(thing)
        yield "projection", schemaorg.projection(thing).model_dump_json()
        yield "card", social.card(thing, agency=agency)
    things = (article, agency, event, feedback)
    for write in (schemaorg.graph, schemaorg.item_list, schemaorg.data_feed):
        yield write.__name__, json.dumps(write(things))
    yield "to_public", feedback.to_public().model_dump_json()
    yield "repr", repr(feedback)
    for note in (False, True):
        for each in (article, event, feedback):
            yield "activity", json.dumps(social.activity(each, note=note))
        yield "activity", json.dumps(social.activity([article, event], note=note))
    yield "actor", json.dumps(social.actor(agency))
    yield "outbox", json.dumps(social.outbox([article, event], url=f"{HOST}/outbox"))
    for name in social.CHANNELS:
        posts = (social.post(article, name), *social.thread(article, name))
        yield name, repr(posts)
    yield "share_links", repr(social.share_links(article))
    for ninja in (article, event):
        yield "ninjs", json.dumps(ninjs.to_ninjs(ninja))
    yield from fed(article, agency, event)


def fed(article: Article, agency: Agency, event: Event) -> Iterator[tuple[str, str]]:
    """Yield feeds and pages, the folded lines of a calendar made whole."""
    about = channel(publisher=agency, json_url=f"{HOST}/feed.json")
    for write in (feeds.rss, feeds.atom, feeds.json_feed, feeds.html, feeds.sitemap):
        yield write.__name__, write(about, [article], at=NOW).decode()
    yield "news_sitemap", feeds.news_sitemap(about, [article], at=NOW).decode()
    yield "icalendar", feeds.icalendar(about, [event]).decode().replace("\r\n ", "")
    content = site.Content(articles=(article,), agencies=(agency,), events=(event,), base_url=HOST)
    for path, page in site.pages(content, at=NOW).items():
        yield path, page.decode().replace("\r\n ", "")


@given(
    number=st.integers(0, 9_999),
    article=strategies.articles(published=True),
    agency=strategies.agencies(),
    event=strategies.events(),
    kind=st.sampled_from(FeedbackKind),
    privacy=st.sampled_from(Privacy),
)
@settings(max_examples=sampling.count(1_000, 15), deadline=None, suppress_health_check=SLOW)
def test_no_writer_gives_out_a_private_fact(
    number: int,
    article: Article,
    agency: Agency,
    event: Event,
    kind: FeedbackKind,
    privacy: Privacy,
) -> None:
    person = Person(number)
    planted = (
        told_of(article, person),
        asked_of(agency, person),
        met_at(event, person),
        sent_by(person, kind, privacy),
    )
    for model in planted:
        held = model.model_dump_json(context={"reveal_pii": True})
        assert all(fact in held for fact in (person.name, person.note, person.url))
    for writer, text in outputs(*planted):
        for read in (text, unquote(text), html.unescape(text)):
            lowered = read.lower()
            found = [fact for fact in person.facts() if fact.lower() in lowered]
            assert not found, (writer, found)
