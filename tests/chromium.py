"""Open every page of a built site in headless Chromium, and print what each says, as JSON.

`python tests/chromium.py FOLDER BASE` serves the folder to the browser as if it stood at BASE; no
request leaves the machine. It ends with 77 and the reason where there is no browser. It is a
process of its own, since Playwright switches stacks in ways that neither coverage nor pytest need
to know.
"""

import json
import mimetypes
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import BrowserType, Page, Route, sync_playwright

NO_BROWSER: Final = 77
NAMES: Final = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
# A picture of one pixel stands for those that agencies have on their own sites.
PICTURE: Final = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b"
)
# What a browser without background services of its own is started with.
QUIET: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
READ: Final = """() => ({
    title: document.title,
    lang: document.documentElement.lang,
    mode: document.compatMode,
    metas: [...document.head.querySelectorAll("meta")].map(
        meta => [meta.getAttribute("property") || meta.name, meta.content]),
    links: [...document.head.querySelectorAll("link")].map(
        link => ({rel: link.rel, type: link.type, hreflang: link.hreflang, href: link.href})),
    strayed: document.body.querySelectorAll("meta, link, title, style").length,
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        script => JSON.parse(script.textContent)),
    scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
    handlers: [...document.querySelectorAll("*")].filter(
        one => [...one.attributes].some(each => each.name.startsWith("on"))).length,
    images: [...document.images].map(image => ({src: image.src, alt: image.getAttribute("alt")})),
    heading: (document.querySelector("h1") || {}).innerText,
    styled: [...document.styleSheets].reduce((sum, one) => sum + one.cssRules.length, 0),
    width: document.documentElement.scrollWidth,
})"""


def browser_of(chromium: BrowserType) -> str | None:
    """Return the browser to start: the one that is named, one on PATH, or Playwright's own."""
    named = os.environ.get("HUMASKIT_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), chromium.executable_path)
    return found if Path(found).exists() else None


class Server:
    """A folder that stands for a site, and a list of all that was asked of others."""

    def __init__(self, folder: Path, base: str) -> None:
        self.folder, self.base = folder, base
        self.outside: list[tuple[str, str]] = []
        self.missing: list[str] = []

    def answer(self, route: Route) -> None:
        """Answer a request from the folder; a picture elsewhere is one pixel."""
        url, kind = route.request.url, route.request.resource_type
        if not url.startswith(f"{self.base}/"):
            self.outside.append((kind, url))
            if kind == "image":
                route.fulfill(body=PICTURE, content_type="image/gif")
            else:
                route.abort()
            return
        path = url.removeprefix(f"{self.base}/").partition("#")[0]
        file = self.folder / (path or "index.html")
        file = file / "index.html" if file.is_dir() else file
        if file.exists():
            kinds = mimetypes.guess_type(file.name)
            route.fulfill(body=file.read_bytes(), content_type=kinds[0] or "text/plain")
        elif kind == "image":
            route.fulfill(body=PICTURE, content_type="image/gif")
        else:
            self.missing.append(url)
            route.fulfill(status=404, body="")


def opened(page: Page, server: Server, path: str) -> Mapping[str, Any]:
    """Return what a page says, what it asked for, and what the browser complained of."""
    complaints: list[str] = []
    server.outside, server.missing = [], []
    page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{server.base}/{path}", wait_until="load")
    found: dict[str, Any] = page.evaluate(READ)
    return found | {
        "url": page.url,
        "complaints": complaints,
        "outside": server.outside,
        "missing": server.missing,
    }


def main(folder: Path, base: str) -> int:
    """Print a JSON object from each page's path to what was seen there."""
    with sync_playwright() as playwright:
        executable = browser_of(playwright.chromium)
        if executable is None:
            print("no Chromium: install it, or name it in HUMASKIT_CHROMIUM")  # noqa: T201 - the answer
            return NO_BROWSER
        browser = playwright.chromium.launch(executable_path=executable, args=[*QUIET])
        context = browser.new_context(viewport={"width": 360, "height": 740}, locale="id-ID")
        server = Server(folder, base)
        context.route("**/*", server.answer)
        seen = {}
        for file in sorted(folder.rglob("*.html")):
            page = context.new_page()
            path = file.relative_to(folder).as_posix()
            seen[path] = opened(page, server, path)
            page.close()
        browser.close()
    print(json.dumps(seen))  # noqa: T201 - the answer
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2].rstrip("/")))
