"""Articles, agencies, events and a channel of a fictitious prison, as feeds and pages take them."""

from datetime import datetime, timedelta, timezone
from typing import Final

from humaskit.feeds import Channel
from humaskit.models import Agency, Article, Event

WIB: Final = timezone(timedelta(hours=7))
HOST: Final = "https://lapas-muarajati.go.id"
LATER: Final = datetime(2020, 11, 1, tzinfo=WIB)
LAPAS: Final = {"id": "tag:lapas-muarajati.go.id,2020:lapas", "name": "Lapas Muara Jati"}
DITJEN: Final = {"id": "tag:ditjen.example.go.id,2020:ditjen", "name": "Ditjen Contoh"}


def agency(**fields: object) -> Agency:
    """Return the prison, with these fields changed."""
    data = LAPAS | {
        "slug": "lapas-muarajati",
        "level": "technical_unit",
        "website": HOST + "/",
    }
    return Agency.model_validate(data | fields)


def article(number: int = 1, **fields: object) -> Article:
    """Return a published article of the prison, with these fields changed."""
    data: dict[str, object] = {
        "id": f"tag:lapas-muarajati.go.id,2020:artikel/{number}",
        "state": "published",
        "slug": f"studi-tiru-{number}",
        "url": f"{HOST}/berita/studi-tiru-{number}",
        "headline": f"Studi tiru kehumasan {number}",
        "body": {"content": "Tim humas belajar dari ditjen."},
        "publisher": LAPAS,
        "first_published_at": f"2020-10-12T09:{number % 60:02}:00+07:00",
    }
    return Article.model_validate(data | fields)


def event(**fields: object) -> Event:
    """Return an event of the prison, with these fields changed."""
    data: dict[str, object] = {
        "id": "tag:lapas-muarajati.go.id,2020:agenda/1",
        "slug": "pelatihan",
        "url": f"{HOST}/agenda/pelatihan",
        "name": "Pelatihan kehumasan",
        "starts_at": "2020-11-02T09:00:00+07:00",
        "organizer": LAPAS,
    }
    return Event.model_validate(data | fields)


def channel(**fields: object) -> Channel:
    """Return the prison's channel, with these fields changed."""
    data: dict[str, object] = {
        "title": "Berita Lapas Muara Jati",
        "home_url": f"{HOST}/berita",
        "rss_url": f"{HOST}/rss.xml",
        "atom_url": f"{HOST}/atom.xml",
        "publisher": agency(),
    }
    return Channel.model_validate(data | fields)


HOSTILE: Final = (
    "a & b < c > d",
    "kutip \"ganda\" dan 'tunggal'",
    "]]> ]]",
    "-- --> --!>",
    "{{ 7 * 7 }} {% raw %} {# #}",
    "naik <3 kali & turun",
    "100% &bagian dan R&D",
    "\\u003c javascript:alert(1)",
)
"""Lines that mean something to HTML, XML, JSON or a template, and nothing to a reader."""
