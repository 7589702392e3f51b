"""Serve a feed from Django: 200 for who asks first, 304 for who has it already."""

from datetime import datetime
from pathlib import Path

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from humaskit import Article, feeds, loaders
from humaskit.models.agency import Agency

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], USE_TZ=True)
AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")
models = [loaded.model for loaded in loaders.folder(Path(__file__).parent / "newsroom")]
ministry = next(model for model in models if isinstance(model, Agency))
articles = [model for model in models if isinstance(model, Article)]
channel = feeds.Channel(
    title=f"Siaran Pers {ministry.name}",
    home_url="https://kembiwa.example.go.id/siaran-pers/",
    rss_url="https://kembiwa.example.go.id/siaran-pers/rss.xml",
    hub="https://hub.example.go.id/",
    publisher=ministry,
)


def rss(request: HttpRequest) -> HttpResponse:
    """Answer with the feed, or with nothing new."""
    # A real site says the time of the request: timezone.now().
    document = feeds.rss(channel, articles, at=AT)
    headers = feeds.http_headers(document, channel=channel)
    if feeds.not_modified(request.headers, headers):
        return HttpResponse(status=304, headers=headers)
    return HttpResponse(document, headers=headers)


urlpatterns = [path("rss.xml", rss)]

if __name__ == "__main__":
    django.setup()
    client = Client()
    first = client.get("/rss.xml")
    again = client.get("/rss.xml", headers={"if-none-match": first["ETag"]})
    for answer in (first, again):
        print(answer.status_code, answer["Content-Type"], len(answer.content) > 0)
    print(first["Last-Modified"])
    print(first["Link"])
