"""Serve an agenda from FastAPI: 200 for who asks first, 304 for who has it already."""

import asyncio
from pathlib import Path

from fastapi import FastAPI, Request, Response
from httpx import ASGITransport, AsyncClient

from humaskit import Agency, Event, feeds, loaders

models = [loaded.model for loaded in loaders.folder(Path(__file__).parent / "newsroom")]
ministry = next(model for model in models if isinstance(model, Agency))
events = [model for model in models if isinstance(model, Event)]
channel = feeds.Channel(
    title=f"Agenda {ministry.name}",
    home_url="https://kembiwa.example.go.id/agenda/",
    calendar_url="https://kembiwa.example.go.id/agenda.ics",
    publisher=ministry,
)
app = FastAPI()


@app.get("/agenda.ics")
def agenda(request: Request) -> Response:
    """Answer with the calendar, or with nothing new."""
    document = feeds.icalendar(channel, events)
    headers = feeds.http_headers(document, channel=channel)
    if feeds.not_modified(request.headers, headers):
        return Response(status_code=304, headers=headers)
    return Response(document, headers=headers)


async def main() -> None:
    """Ask twice, the second time with the ETag of the first answer."""
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="https://kembiwa.example.go.id") as client:
        first = await client.get("/agenda.ics")
        known = {"If-None-Match": first.headers["ETag"]}
        again = await client.get("/agenda.ics", headers=known)
    for answer in (first, again):
        print(answer.status_code, answer.headers["Content-Type"], answer.content.count(b"VEVENT"))
    print(first.headers["Link"])


if __name__ == "__main__":
    asyncio.run(main())
