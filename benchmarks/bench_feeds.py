"""How fast feeds are written, beside raw feedgen, Django's feedgenerator and rfeed, in one run.

All of them are handed the same articles with their bodies rendered already, all in one process.
A figure is the median of the ratios round by round: peer's processor time by ours.
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Final

import rfeed
from django.utils import feedgenerator
from feedgen.feed import FeedGenerator

from humaskit import Agency, Article, Event, feeds, rendering

WIB: Final = timezone(timedelta(hours=7))
BEGIN: Final = datetime(2020, 10, 12, 9, 0, tzinfo=WIB)
HOST: Final = "https://saramataprov.go.id"
PARAGRAPH: Final = (
    "<p>Dinas Kesehatan membuka layanan antrean daring di sepuluh puskesmas agar warga tidak perlu "
    "datang sejak pagi. Petugas menjelaskan cara memakai layanan itu di loket dan di laman resmi, "
    "serta menerima masukan melalui kanal aduan yang dijawab setiap hari kerja.</p>"
)
LAPAS: Final = Agency(
    id="tag:saramataprov.go.id,2020:instansi",
    slug="saramata",
    name="Pemprov Saramata",
    level="province",
    website=f"{HOST}/",
)
CHANNEL: Final = feeds.Channel(
    title="Berita Saramata",
    home_url=f"{HOST}/berita",
    rss_url=f"{HOST}/rss.xml",
    atom_url=f"{HOST}/atom.xml",
    json_url=f"{HOST}/feed.json",
    publisher=LAPAS,
)
SIZES: Final = {20: 15, 1_000: 9, 10_000: 5}
Writer = Callable[[list[Article]], bytes]


def article(number: int) -> Article:
    """Return a release with a body of 2.5 kB, rendered."""
    made = Article.model_validate(
        {
            "id": f"tag:saramataprov.go.id,2020:berita/{number}",
            "state": "published",
            "slug": f"layanan-{number}",
            "url": f"{HOST}/berita/layanan-{number}",
            "headline": f"Layanan antrean daring dibuka di {number} puskesmas",
            "summary": "Warga mendaftar dari rumah & datang pada jamnya.",
            "body": {"format": "html", "content": f"<p>Nomor {number}.</p>\n" + PARAGRAPH * 8},
            "publisher": {"id": LAPAS.id, "name": LAPAS.name, "url": LAPAS.website},
            "topics": ["kesehatan", "layanan publik"],
            "first_published_at": (BEGIN + timedelta(minutes=10 * number)).isoformat(),
        }
    )
    rendering.html(made)
    return made


def event(number: int) -> Event:
    """Return an event of one morning."""
    return Event.model_validate(
        {
            "id": f"tag:saramataprov.go.id,2020:agenda/{number}",
            "slug": f"pelatihan-{number}",
            "url": f"{HOST}/agenda/pelatihan-{number}",
            "name": f"Pelatihan kehumasan {number}",
            "description": "Peserta belajar menulis siaran pers.",
            "starts_at": (BEGIN + timedelta(hours=number)).isoformat(),
            "organizer": {"id": LAPAS.id, "name": LAPAS.name},
        }
    )


def raw_feedgen(articles: list[Article]) -> bytes:
    """Write RSS as feedgen's readme does."""
    return bytes(_filled(articles).rss_str())


def raw_feedgen_atom(articles: list[Article]) -> bytes:
    """Write Atom as feedgen's readme does."""
    return bytes(_filled(articles).atom_str())


def _filled(articles: list[Article]) -> FeedGenerator:
    feed = FeedGenerator()
    feed.id(CHANNEL.atom_url)
    feed.title(CHANNEL.title)
    feed.description(CHANNEL.title)
    feed.link(href=CHANNEL.rss_url, rel="self")
    feed.link(href=CHANNEL.home_url, rel="alternate")
    feed.language("id")
    for shown in articles:
        item = feed.add_entry(order="append")
        item.id(shown.id)
        item.title(shown.headline)
        item.link(href=shown.url)
        item.summary(shown.summary)
        item.content(rendering.html(shown), type="html")
        item.author(name=LAPAS.name)
        item.category([{"term": topic} for topic in shown.topics])
        item.published(shown.first_published_at)
        item.updated(shown.first_published_at)
    return feed


def django_feed(articles: list[Article]) -> bytes:
    """Write RSS with Django's feedgenerator."""
    feed = feedgenerator.Rss201rev2Feed(
        CHANNEL.title, CHANNEL.home_url, CHANNEL.title, language="id", feed_url=CHANNEL.rss_url
    )
    for shown in articles:
        feed.add_item(
            shown.headline,
            shown.url,
            rendering.html(shown),
            author_name=LAPAS.name,
            pubdate=shown.first_published_at,
            unique_id=shown.id,
            categories=shown.topics,
        )
    return str(feed.writeString("utf-8")).encode()


def rfeed_feed(articles: list[Article]) -> bytes:
    """Write RSS with rfeed."""
    items = [
        rfeed.Item(
            title=shown.headline,
            link=shown.url,
            description=rendering.html(shown),
            guid=rfeed.Guid(shown.id, isPermaLink=False),
            pubDate=shown.first_published_at,
            categories=list(shown.topics),
        )
        for shown in articles
    ]
    feed = rfeed.Feed(
        title=CHANNEL.title, link=CHANNEL.home_url, description=CHANNEL.title, items=items
    )
    return str(feed.rss()).encode()


def once(write: Writer, articles: list[Article]) -> float:
    """Return the processor time of one document."""
    start = time.process_time()
    write(articles)
    return time.process_time() - start


def ratios(ours: Writer, peers: dict[str, Writer], articles: list[Article], rounds: int) -> None:
    """Print the median ratio of each peer's time to ours, round by round."""
    for write in (ours, *peers.values()):
        write(articles)
    found: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(rounds):
        mine = once(ours, articles)
        for name, write in peers.items():
            found[name].append(once(write, articles) / mine)
    told = ", ".join(f"{name} {statistics.median(each):.2f}" for name, each in found.items())
    print(f"  {len(articles):>6} entries: {told}")


def first_build(articles: list[Article]) -> None:
    """Print how many times as fast as its peers a first build is."""
    peers = {"feedgen": raw_feedgen, "Django": django_feed, "rfeed": rfeed_feed}
    print("RSS, first build, times as fast as")
    for size, rounds in SIZES.items():
        ratios(lambda shown: feeds.rss(CHANNEL, shown), dict(peers), articles[:size], rounds)
    print("Atom, first build, times as fast as")
    for size, rounds in SIZES.items():
        peer = {"feedgen": raw_feedgen_atom}
        ratios(lambda shown: feeds.atom(CHANNEL, shown), dict(peer), articles[:size], rounds)


def one_new(articles: list[Article]) -> None:
    """Print how many times as fast as a feedgen rebuild one new article is, format by format."""
    print(f"one new article among {len(articles):,}, times as fast as a feedgen rebuild")
    at = BEGIN + timedelta(minutes=10 * (len(articles) + 10))
    formats: dict[str, Callable[[list[Article], feeds.Fragments], object]] = {
        "rss": lambda shown, kept: feeds.rss(CHANNEL, shown, at=at, kept=kept),
        "atom": lambda shown, kept: feeds.atom(CHANNEL, shown, at=at, kept=kept),
        "json_feed": lambda shown, kept: feeds.json_feed(CHANNEL, shown, at=at, kept=kept),
        "sitemap": lambda shown, kept: feeds.sitemap(CHANNEL, shown, at=at, kept=kept),
        "news_sitemap": lambda shown, kept: feeds.news_sitemap(CHANNEL, shown, at=at, kept=kept),
    }
    agenda = [event(number) for number in range(len(articles))]
    rebuild = min(once(raw_feedgen, articles) for _ in range(3))
    for name, write in formats.items():
        kept = feeds.Fragments()
        write(articles, kept)
        times = []
        for number in range(5):
            with_new = [article(len(articles) + number + 1), *articles]
            start = time.process_time()
            write(with_new, kept)
            times.append(time.process_time() - start)
        print(f"  {name:<13} {rebuild / statistics.median(times):.0f}")
    kept = feeds.Fragments()
    feeds.icalendar(CHANNEL, agenda, kept=kept)
    times = []
    for number in range(5):
        with_new_event = [event(len(agenda) + number + 1), *agenda]
        start = time.process_time()
        feeds.icalendar(CHANNEL, with_new_event, kept=kept)
        times.append(time.process_time() - start)
    print(f"  {'icalendar':<13} {rebuild / statistics.median(times):.0f}")


def streaming(number: int) -> None:
    """Print how much memory streaming so many entries takes, read off a process of its own."""
    code = f"import bench_feeds; bench_feeds.stream_in_here({number})"
    run = subprocess.run(  # noqa: S603 - this interpreter, this file
        [sys.executable, "-c", code], cwd=sys.path[0], capture_output=True, text=True, check=True
    )
    told = json.loads(run.stdout)
    print(f"streaming {number:,} entries to a file of {told['bytes'] / 1e6:.0f} MB")
    print(f"  extra memory: {told['extra'] / 1e6:.2f} MB")


def stream_in_here(number: int) -> None:
    """Stream to a file and print the growth of this process's peak."""
    stored = article(1)

    def run(count: int) -> int:
        ids = (f"tag:saramataprov.go.id,2020:berita/{index}" for index in range(count))
        source = (stored.model_copy(update={"id": identity}) for identity in ids)
        with tempfile.TemporaryFile() as file:
            file.writelines(feeds.stream("rss", CHANNEL, source, updated=BEGIN))
            return file.tell()

    run(200)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    size = run(number)
    extra = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    print(json.dumps({"bytes": size, "extra": extra}))


def imports() -> None:
    """Print how much is loaded before a feed is built."""
    code = (
        "import sys, pydantic; before = set(sys.modules); import humaskit.feeds;"
        "print(len(set(sys.modules) - before), 'lxml' in sys.modules)"
    )
    run = subprocess.run(  # noqa: S603 - this interpreter, this code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    modules, lxml = run.stdout.split()
    print(f"import humaskit.feeds: {modules} modules over pydantic, lxml among them: {lxml}")


def main() -> None:
    """Print every figure."""
    imports()
    articles = [article(number) for number in range(max(SIZES))]
    first_build(articles)
    one_new(articles)
    streaming(100_000)


if __name__ == "__main__":
    main()
