"""Serve a feed and an agenda from FastAPI: 200 for who asks first, 304 for who has it already."""

import asyncio
from datetime import datetime
from pathlib import Path

from fastapi import FastAPI, Request, Response
from httpx import ASGITransport, AsyncClient

from humaskit import Agency, Article, Event, feeds, loaders

AT = datetime.fromisoformat("2026-08-24T10:00:00+07:00")
models = [loaded.model for loaded in loaders.folder(Path(__file__).parent / "newsroom")]
ministry = next(model for model in models if isinstance(model, Agency))
articles = [model for model in models if isinstance(model, Article)]
events = [model for model in models if isinstance(model, Event)]
channel = feeds.Channel(
    title=f"Siaran Pers {ministry.name}",
    home_url="https://kembiwa.example.go.id/siaran-pers/",
    atom_url="https://kembiwa.example.go.id/atom.xml",
    calendar_url="https://kembiwa.example.go.id/agenda.ics",
    hub="https://hub.example.go.id/",
    publisher=ministry,
)
app = FastAPI()


def answer(request: Request, document: bytes) -> Response:
    """Answer with the document, or with nothing new."""
    headers = feeds.http_headers(document, channel=channel)
    if feeds.not_modified(request.headers, headers):
        return Response(status_code=304, headers=headers)
    return Response(document, headers=headers)


@app.get("/atom.xml")
def atom(request: Request) -> Response:
    """Answer with the feed; a real site says the time of the request."""
    return answer(request, feeds.atom(channel, articles, at=AT))


@app.get("/agenda.ics")
def agenda(request: Request) -> Response:
    """Answer with the calendar."""
    return answer(request, feeds.icalendar(channel, events))


async def main() -> None:
    """Ask twice each, the second time with the ETag of the first answer."""
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="https://kembiwa.example.go.id") as client:
        for path, entry in (("/atom.xml", b"<entry"), ("/agenda.ics", b"BEGIN:VEVENT")):
            first = await client.get(path)
            known = {"If-None-Match": first.headers["ETag"]}
            for got in (first, await client.get(path, headers=known)):
                print(got.status_code, got.headers["Content-Type"], got.content.count(entry))
            print(first.headers["Link"])


if __name__ == "__main__":
    asyncio.run(main())
