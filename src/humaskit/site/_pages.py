"""A site as pages: path to bytes, written from models, nothing judged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from humaskit import feeds
from humaskit.dates.zones import Zone
from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.site import _views as views
from humaskit.site._activities import activities
from humaskit.site._content import Content, base_url, owner, publishers
from humaskit.site._events import EventPlace, agenda, event, event_places
from humaskit.site._heads import Surroundings
from humaskit.site._questions import QuestionPlace, question, question_places
from humaskit.site._shelf import Place, places, redirects
from humaskit.site._subscriptions import Subscription, subscriptions
from humaskit.site._templates import render, style


def pages(content: Content, *, at: datetime) -> dict[str, bytes]:
    """Return a site: each file's path below the site's root, and its bytes.

    There is a page for each article that is public at that moment, or was and left a notice, for
    each event, and for each question that was answered in public; an index for each agency and one
    for all; the agenda, as a calendar too; RSS, Atom and JSON Feed with their archives for each
    agency and for all, and for each audience, topic, region and language; a page of all these;
    what each agency did as ActivityStreams; a sitemap and a news sitemap of the articles whose
    canonical address is on the site's own host; redirects from old slugs; style sheets. Links
    between pages are relative.

    Args:
        content: What to publish.
        at: The moment to judge embargoes, schedules and expiries by, aware.

    Returns:
        Paths with `/`, sorted; equal input gives equal bytes.

    Raises:
        InvalidValueError: `at` is naive, two agencies share a slug, or nobody says where the site
            will be served from.
        MissingExtraError: Jinja2 or regex is not installed.
    """
    if at.utcoffset() is None:
        raise InvalidValueError(
            "site", "at", "naive_instant", "Waktu harus berzona", "the time must have a zone"
        )
    return dict(sorted(_Site(content, at).files()))


@dataclass(frozen=True)
class _Site:
    content: Content
    at: datetime

    @cached_property
    def agencies(self) -> tuple[Agency, ...]:
        return publishers(self.content)

    @cached_property
    def known(self) -> Mapping[str, Agency]:
        return {agency.id: agency for agency in self.agencies}

    @cached_property
    def shelf(self) -> tuple[Place, ...]:
        return places(self.content.articles, self.known, self.at)

    @cached_property
    def listed(self) -> tuple[Place, ...]:
        return tuple(place for place in self.shelf if place.sort == "full")

    @cached_property
    def subscriptions(self) -> tuple[Subscription, ...]:
        return subscriptions([place.article for place in self.listed])

    @cached_property
    def base(self) -> str:
        return base_url(self.content, owner(self.content, self.agencies))

    @cached_property
    def events(self) -> tuple[EventPlace, ...]:
        return event_places(self.content.events, self.shelf)

    @cached_property
    def questions(self) -> tuple[QuestionPlace, ...]:
        taken = [place.folder for place in self.shelf] + [place.folder for place in self.events]
        return question_places(self.content.feedback, taken, self.at)

    @cached_property
    def surroundings(self) -> Surroundings:
        addresses = {place.article.id: place.article.url for place in self.listed}
        return Surroundings(self.base, self.at, self.subscriptions, addresses)

    @cached_property
    def fragments(self) -> feeds.Fragments:
        return feeds.Fragments()

    def files(self) -> Iterator[tuple[str, bytes]]:
        yield "style.css", style()
        top = owner(self.content, self.agencies)
        if top is None:
            return
        base = self.base
        page = views.index(self.listed, self.agencies, top, base)
        yield "index.html", render("index.html", **page)
        yield from self._agenda(top, base)
        yield "feed.css", style("feed.css")
        yield from self._feeds(_channel(top, base, ""), [place.article for place in self.listed])
        yield from self._sitemaps(top, base)
        yield from self._subscriptions(top, base)
        for agency in self.agencies:
            own = tuple(place for place in self.listed if views.is_by(place.article, agency))
            page = views.agency(agency, own, self.questions, base)
            yield f"{agency.slug}/index.html", render("agency.html", **page)
            articles = [place.article for place in own]
            yield from self._feeds(_channel(agency, base, f"{agency.slug}/"), articles)
            yield from activities(agency, self.content, base, self.at)
        for place in self.shelf:
            yield f"{place.folder}/index.html", self._article(place)
        for asked in self.questions:
            yield f"{asked.folder}/index.html", self._question(asked, top, base)
        for folder, target in redirects(self.shelf, self.known):
            sent = render("redirect.html", target=f"../../{target}/index.html")
            yield f"{folder}/index.html", sent

    def _question(self, place: QuestionPlace, top: Agency, base: str) -> bytes:
        body = self.known.get(place.question.agency.id) if place.question.agency else None
        return render("question.html", **question(place, body, top, base, self.listed))

    def _article(self, place: Place) -> bytes:
        if place.sort == "redirect":
            return render("redirect.html", target=views.sent_on(place.article))
        body = self.known[place.article.publisher.id]
        return render(
            "article.html", **views.article(place, body, self.questions, self.surroundings)
        )

    def _feeds(
        self, channel: feeds.Channel, articles: Sequence[Article]
    ) -> Iterator[tuple[str, bytes]]:
        folder = str(channel.rss_url)[len(self.base) + 1 :].removesuffix("rss.xml")
        zone = Zone(channel.publisher.time_zone or Zone.WIB).offset
        forms: tuple[feeds.ArchiveFormat, ...] = ("rss", "atom", "json_feed")
        for form in forms:
            files = feeds.archives(
                form, channel, articles, zone=zone, at=self.at, kept=self.fragments
            )
            yield from ((f"{folder}{name}", document) for name, document in files.items())

    def _subscriptions(self, top: Agency, base: str) -> Iterator[tuple[str, bytes]]:
        page = views.subscriptions(self.subscriptions, self.agencies, top, base)
        yield "langganan.html", render("subscriptions.html", **page)
        for one in self.subscriptions:
            channel = _channel(top, base, one.folder).replace(title=f"{top.name}: {one.name}")
            yield from self._feeds(channel, one.articles)
            head = views.subscription(one, top, base)
            listed = feeds.html(
                channel.replace(stylesheet=None),
                one.articles,
                at=self.at,
                kept=self.fragments,
                head=head,
            )
            yield f"{one.folder}index.html", listed

    def _agenda(self, top: Agency, base: str) -> Iterator[tuple[str, bytes]]:
        places = self.events
        page = agenda(places, top, self.at, base)
        yield "agenda.html", render("agenda.html", **page)
        channel = _channel(top, base, "").replace(
            title=f"Agenda {top.name}", home_url=f"{base}/agenda.html"
        )
        yield "agenda.ics", feeds.icalendar(channel, [place.event for place in places])
        for place in places:
            body = self.known.get(place.event.organizer.id)
            page = event(place, body, top, self.surroundings, self.listed)
            yield f"{place.folder}/index.html", render("event.html", **page)

    def _sitemaps(self, top: Agency, base: str) -> Iterator[tuple[str, bytes]]:
        """Yield the sitemap: search engines trust one for the host alone that serves it."""
        articles = [
            place.article for place in self.listed if _host(place.article.url) == _host(base)
        ]
        if articles:
            url = f"{base}/sitemap.xml"
            channel = _channel(top, base, "")
            yield from feeds.sitemaps(channel, articles, url=url, at=self.at).items()
            news = f"{base}/news.xml"
            yield from feeds.news_sitemaps(channel, articles, url=news, at=self.at).items()


def _channel(agency: Agency, base: str, folder: str) -> feeds.Channel:
    return feeds.Channel(
        title=agency.name,
        home_url=f"{base}/{folder}",
        rss_url=f"{base}/{folder}rss.xml",
        atom_url=f"{base}/{folder}atom.xml",
        json_url=f"{base}/{folder}feed.json",
        calendar_url=f"{base}/agenda.ics",
        stylesheet=f"{base}/feed.css",
        language=agency.language,
        publisher=agency,
    )


def _host(url: str) -> str:
    return url.split("/")[2].lower()
