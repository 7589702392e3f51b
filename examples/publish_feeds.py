"""Write the feeds, sitemap and calendar of one agency from a folder of content."""

from datetime import datetime
from pathlib import Path

from humaskit import Agency, Article, Event, feeds, loaders

AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")
models = [loaded.model for loaded in loaders.folder(Path(__file__).parent / "newsroom")]
ministry = next(
    model for model in models if isinstance(model, Agency) and model.acronym == "Kembiwa"
)
articles = [
    model
    for model in models
    if isinstance(model, Article) and model.publisher.id == ministry.id and model.is_public(AT)
]
events = [
    model for model in models if isinstance(model, Event) and model.organizer.id == ministry.id
]
channel = feeds.Channel(
    title=f"Siaran Pers {ministry.name}",
    home_url="https://kembiwa.example.go.id/siaran-pers/",
    rss_url="https://kembiwa.example.go.id/siaran-pers/rss.xml",
    atom_url="https://kembiwa.example.go.id/siaran-pers/atom.xml",
    json_url="https://kembiwa.example.go.id/siaran-pers/feed.json",
    calendar_url="https://kembiwa.example.go.id/agenda.ics",
    language="id",
    publisher=ministry,
)
documents = {
    "rss.xml": feeds.rss(channel, articles, at=AT),
    "atom.xml": feeds.atom(channel, articles, at=AT),
    "feed.json": feeds.json_feed(channel, articles, at=AT),
    "news.xml": feeds.news_sitemap(channel, articles, at=AT),
    "sitemap.xml": feeds.sitemap(channel, articles, at=AT),
    "agenda.ics": feeds.icalendar(channel, events),
}
for name, document in documents.items():
    headers = feeds.http_headers(document)
    print(f"{name}: {headers['Content-Type']}, {headers.get('Last-Modified', 'tanpa isi')}")
