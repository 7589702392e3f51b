"""The one door to Jinja2: templates of this package, autoescape always on."""

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from humaskit.errors import MissingExtraError
from humaskit.models.wire import percent_encoded
from humaskit.site import _dates

if TYPE_CHECKING:
    from jinja2 import Environment

_CHANNELS: Final = {
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
    "youtube": "YouTube",
}


def render(template: str, **values: object) -> bytes:
    """Return a page in UTF-8.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return _environment().get_template(template).render(values).encode()


def trusted(markup: str) -> object:
    """Return markup that templates insert as it is: from `rendering` and `schemaorg` alone.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    return _environment().filters["safe"](markup)


def style(name: str = "style.css") -> bytes:
    """Return a style sheet: that of all pages, or `feed.css` for feeds in a browser."""
    return resources.files("humaskit.site").joinpath(name).read_bytes()


def _channel_name(channel: str) -> str:
    """Return how a channel writes itself; an unknown one with a capital."""
    return _CHANNELS.get(channel, channel.capitalize())


@cache
def _environment() -> "Environment":
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - extra
    except ImportError as error:
        raise MissingExtraError("site", "jinja2") from error
    environment = Environment(
        loader=PackageLoader("humaskit.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        day=_dates.format_date,
        moment=_dates.format_datetime,
        partial=_dates.partial,
        url=percent_encoded,
        channel=_channel_name,
    )
    return environment
