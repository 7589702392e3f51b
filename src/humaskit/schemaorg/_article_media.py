"""What an article's media say: each under its term, and how readers take them in."""

from collections.abc import Mapping
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article
from humaskit.models.media import Audio, Image, Media, Video
from humaskit.schemaorg._media import medium

MEDIA_TERMS: Final = (
    *("image", "video", "audio", "associatedMedia", "encoding"),
    *("accessMode", "accessModeSufficient", "accessibilityFeature"),
)
"""The terms that media have on an article."""


def media(article: Article) -> Mapping[str, object]:
    """Return the media of an article by their terms, and what they mean for who takes it in."""
    found: dict[str, list[object]] = {}
    modes: list[object] = ["textual"] if rendering.plain(article) else []
    features: list[object] = []
    enough = bool(modes)
    for each in article.media:
        term, senses, helps, told = _seen(each)
        found.setdefault(term, []).append(medium(each))
        modes += senses
        features += helps
        enough = enough and told
    found["accessMode"] = modes
    found["accessibilityFeature"] = features
    if enough:
        found["accessModeSufficient"] = [{"@type": "ItemList", "itemListElement": ["textual"]}]
    return found


def _seen(shown: Media) -> tuple[str, tuple[str, ...], tuple[str, ...], bool]:
    """Return a medium's term, its senses and helps, and whether text says all that it says.

    Senses and helps are words of the WebSchemas accessibility vocabulary. A picture is described
    or says nothing: the model sees to it.
    """
    match shown:
        case Image():
            return "image", ("visual",), ("alternativeText",) if shown.alt else (), True
        case Video():
            helps = ("captions",) if shown.captions_url else ()
            script = ("transcript",) if shown.transcript else ()
            return "video", ("visual", "auditory"), helps + script, bool(script)
        case Audio():
            script = ("transcript",) if shown.transcript else ()
            return "audio", ("auditory",), script, bool(script)
        case _:
            term = "encoding" if shown.rendition else "associatedMedia"
            return term, (), (), shown.accessible is True
