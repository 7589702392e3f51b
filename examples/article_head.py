"""The head of an article's page: what previews, search engines and feed readers are told of it."""

from datetime import datetime
from pathlib import Path

from humaskit import Agency, Article, loaders, social

NEWSROOM = Path(__file__).parent / "newsroom"
article = loaders.markdown(NEWSROOM / "artikel" / "02-kanal-aduan.md").model
agency = loaders.markdown(NEWSROOM / "instansi" / "01-kembiwa.md").model
at = datetime.fromisoformat("2026-08-24T10:00:00+07:00")
feeds = [
    social.Alternate("../rss.xml", "application/rss+xml", "Berita (RSS)"),
    social.Alternate("../feed.json", "application/feed+json", "Berita (JSON Feed)"),
]
if isinstance(article, Article) and isinstance(agency, Agency):
    print(social.card(article, at=at, agency=agency, alternates=feeds))
