"""An agency's accounts as head tags name them."""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.models.agency import Agency, SocialAccount

_X: Final = frozenset({"twitter", "x"})
_FEDIVERSE: Final = frozenset({"fediverse", "mastodon", "pixelfed", "peertube"})
# X: letters, digits and underscores, 15 at most.
_X_NAME: Final = re.compile(r"@?([A-Za-z0-9_]{1,15})")
_X_PAGE: Final = re.compile(
    r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/@?([A-Za-z0-9_]{1,15})/?", re.IGNORECASE
)
_USER: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?"
_HOST: Final = r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_ACCT: Final = re.compile(rf"@?({_USER}@{_HOST})")
_FEDIVERSE_PAGE: Final = re.compile(rf"https?://({_HOST})/@({_USER})/?")


def x_handle(agency: Agency | None) -> str | None:
    """Return the name on X, `@nama`: as it is written, or as the address of the page says it."""
    for account in _accounts(agency, _X):
        said = _X_NAME.fullmatch(account.handle or "") or _X_PAGE.fullmatch(account.url)
        if said:
            return f"@{said[1]}"
    return None


def fediverse_handle(agency: Agency | None) -> str | None:
    """Return the first account in the fediverse, `@nama@peladen`, written or as its page says."""
    for account in _accounts(agency, _FEDIVERSE):
        if said := _ACCT.fullmatch(account.handle or ""):
            return f"@{said[1]}"
        if page := _FEDIVERSE_PAGE.fullmatch(account.url):
            return f"@{page[2]}@{page[1]}"
    return None


def facebook_page(agency: Agency | None) -> str | None:
    """Return the address of the page on Facebook."""
    return next((account.url for account in _accounts(agency, {"facebook"})), None)


def _accounts(
    agency: Agency | None, channels: frozenset[str] | set[str]
) -> Iterator[SocialAccount]:
    for account in agency.social if agency else ():
        if account.channel in channels:
            yield account
