"""Write RSS and Atom of one agency from a folder of content."""

from datetime import datetime
from pathlib import Path

from humaskit import Agency, Article, feeds, loaders

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
channel = feeds.Channel(
    title=f"Siaran Pers {ministry.name}",
    home_url="https://kembiwa.example.go.id/siaran-pers/",
    rss_url="https://kembiwa.example.go.id/siaran-pers/rss.xml",
    atom_url="https://kembiwa.example.go.id/siaran-pers/atom.xml",
    language="id",
    publisher=ministry,
)
for name, write in (("rss.xml", feeds.rss), ("atom.xml", feeds.atom)):
    feed = write(channel, articles, at=AT)
    print(f"{name}: {len(articles)} artikel, {feed.count(b'Kanal Aduan')} kali 'Kanal Aduan'")
