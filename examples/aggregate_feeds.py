"""One feed of a ministry from the feeds of its units, each article with its own address."""

from humaskit import Agency, Article, feeds

HOST = "https://{}.example.go.id"


def unit(slug: str, name: str) -> Agency:
    """Return a unit of the ministry."""
    website = HOST.format(slug) + "/"
    identity = f"tag:{slug}.example.go.id,2026:instansi"
    return Agency(id=identity, slug=slug, name=name, level="technical_unit", website=website)


def feed_of(agency: Agency, *headlines: str) -> bytes:
    """Return the feed that a unit serves itself."""
    host = HOST.format(agency.slug)
    channel = feeds.Channel(title=agency.name, home_url=host, publisher=agency)
    articles = [
        Article(
            id=f"tag:{agency.slug}.example.go.id,2026:berita/{number}",
            state="published",
            slug=f"berita-{number}",
            url=f"{host}/berita/{number}",
            headline=headline,
            body={"content": f"{headline}."},
            publisher={"id": agency.id, "name": agency.name},
            first_published_at=f"2026-08-{number:02}T09:00:00+07:00",
        )
        for number, headline in enumerate(headlines, len(agency.slug))
    ]
    return feeds.atom(channel, articles)


ministry = unit("kementerian", "Kementerian Contoh")
units = [unit("balai", "Balai Latihan"), unit("pusdatin", "Pusat Data")]
served = {
    units[0].id: feed_of(units[0], "Pelatihan dibuka", "Peserta lulus"),
    units[1].id: feed_of(units[1], "Data dibuka untuk umum"),
}
found = [feeds.read(served[each.id], publisher=each) for each in units]
channel = feeds.Channel(
    title="Kabar Kementerian Contoh",
    home_url=HOST.format("kementerian"),
    publisher=ministry,
    sources=[
        {"agency_id": each.id, "title": each.name, "url": HOST.format(each.slug) + "/atom.xml"}
        for each in units
    ],
)
together = feeds.merge(each.articles for each in found)
document = feeds.atom(channel, together)

for article in together:
    print(f"{article.headline}\n  {article.publisher.name}: {article.url}")
print(f"{document.count(b'<source>')} butir menyebut umpan asalnya")
