"""What an article is connected with, taken out of JSON-LD: people, sources, other things."""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from humaskit.models.article_parts import Dateline
from humaskit.models.audience import Audience
from humaskit.models.claims import ReviewedClaim
from humaskit.models.history import Translation
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, Official
from humaskit.models.quotes import Quote, Source
from humaskit.models.references import Regulation, Subject
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._in_event import EVENT_TYPES
from humaskit.schemaorg._in_kinds import ARTICLE_TYPES
from humaskit.schemaorg._in_parts import agency_ref, official, region_code, regions, valid
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._quotes import CLAIM, REGULATION, VERDICTS
from humaskit.schemaorg._references import SUBJECT
from humaskit.schemaorg._taking import Taker, is_partial_date

M = TypeVar("M", bound=Model)
_WORKS: Final = ARTICLE_TYPES | {"CreativeWork"}
_VERDICTS: Final = {said: verdict for verdict, said in VERDICTS.items()}


def related(taker: Taker) -> dict[str, object]:
    """Return the fields of an article that name other people and works."""
    about = list(taker.nodes("about"))
    based = [node.identity() for node in taker.nodes("isBasedOn")]
    return {
        "work_id": _first([node.identity() for node in taker.nodes("exampleOfWork")]),
        "dateline": _dateline(taker),
        "valid_until": _until(taker),
        "supporting": _agencies(taker, "contributor"),
        "responsible": _first(_models(Official, taker, "accountablePerson", official)),
        "editors": _models(Official, taker, "editor", official),
        "translator": _first(_models(Official, taker, "translator", official)),
        "quotes": _models(Quote, taker, "hasPart", _quote),
        "claims": _models(ReviewedClaim, taker, "hasPart", _claim),
        "sources": _models(Source, taker, "citation", _source),
        "regulations": _models(Regulation, taker, "mentions", _regulation),
        "audiences": _models(Audience, taker, "audience", _audience),
        "event_ids": _identities(node for node in about if EVENT_TYPES.intersection(node.types)),
        "subjects": _models(Subject, taker, "about", _subject),
        "reply_to": _first([node.identity() for node in about if _WORKS.intersection(node.types)]),
        "corrects": _first(based),
        "channels": [
            {"channel": channel_of(url), "url": url} for url in taker.urls("discussionUrl")
        ],
    }


def translations(taker: Taker, own: tuple[str | None, str | None]) -> list[Translation]:
    """Return the same in other languages, one for each, the original last.

    Args:
        taker: The article's node.
        own: The language and the identity of the article, which is no translation of itself.
    """
    originals = _models(Translation, taker, "translationOfWork", _translation)[:1]
    others = _models(Translation, taker, "workTranslation", _translation)
    found: dict[str, Translation] = {}
    for each in (*others, *(first.replace(original=True) for first in originals)):
        if each.language in (own[0] or "id", *found) or each.id == own[1]:
            path = f"{taker.path}.workTranslation"
            taker.graph.drop(path, "bahasa yang sudah ada", "a language that is there already")
        else:
            found[each.language] = each
    return list(found.values())


def channel_of(url: str) -> str:
    """Return the name of a channel as its host says it: `instagram` for `www.instagram.com`."""
    host = url.split("/")[2].lower().partition(":")[0].removeprefix("www.")
    return make_slug(host.rpartition(".")[0] or host)


def _agencies(taker: Taker, term: str) -> list[AgencyRef]:
    named = [ref for node in taker.nodes(term) if (ref := agency_ref(node))]
    return list({ref.id: ref for ref in named}.values())


def _identities(nodes: Iterable[Taker]) -> list[str]:
    """Return the identities of nodes, each once; what has none cannot be referred to."""
    return list(dict.fromkeys(each for node in nodes if (each := node.identity())))


def _first(found: list[M] | list[str | None]) -> M | str | None:
    return next((each for each in found if each is not None), None)


def _models(
    model: type[M], taker: Taker, term: str, fields: Callable[[Taker], dict[str, object] | None]
) -> list[M]:
    said = ((node, fields(node)) for node in taker.nodes(term))
    return [each for node, given in said if given for each in valid(model, node, given)]


def _translation(node: Taker) -> dict[str, object]:
    return {
        "id": node.identity(),
        "url": node.url("url"),
        "language": language_of(node, "inLanguage"),
    }


def _dateline(taker: Taker) -> Dateline | None:
    said = taker.text("dateline")
    written = list(taker.nodes("locationCreated"))
    place = next((name for node in written if (name := node.text("name"))), None)
    if place is None:
        return Dateline(place=said) if said else None
    on = (said or "").removeprefix(f"{place}, ") if said != place else ""
    inside = [each for node in written for each in node.nodes("containedInPlace")]
    code = next((found for each in inside if (found := region_code(each))), None)
    return Dateline(place=place, region_code=code, on=on if is_partial_date(on) else None)


def _until(taker: Taker) -> str | None:
    for path, value in taker.all("temporalCoverage"):
        until = str(value).removeprefix("../")
        if until != value and is_partial_date(until):
            return until
        taker.graph.drop(path, "bukan masa berlaku", "does not say until when")
    return None


def _quote(node: Taker) -> dict[str, object] | None:
    if CLAIM.node_type in node.types:
        return None
    return {
        "text": node.text("text", kind="text"),
        "speaker": next((official(each) for each in node.nodes("creator")), None),
        "language": language_of(node, "inLanguage"),
        "said_on": node.date("dateCreated"),
        "place": _first([each.text("name") for each in node.nodes("locationCreated")]),
        "source": next((_source(each) for each in node.nodes("citation")), None),
    }


def _claim(node: Taker) -> dict[str, object] | None:
    if CLAIM.node_type not in node.types:
        return None
    ratings = [rating.text("alternateName") or "" for rating in node.nodes("reviewRating")]
    claims = list(node.nodes("itemReviewed"))
    return {
        "text": node.text("claimReviewed", kind="text"),
        "verdict": next((_VERDICTS[each] for each in ratings if each in _VERDICTS), None),
        "explanation": node.text("reviewBody", kind="text"),
        "first_seen_on": next((claim.date("datePublished") for claim in claims), None),
        "appearances": [url for claim in claims for url in claim.urls("appearance")],
    }


def _regulation(node: Taker) -> dict[str, object] | None:
    if REGULATION.node_type not in node.types:
        node.graph.drop(node.path, "tidak ada padanannya", "no field takes this term")
        return None
    return {
        "title": node.text("name"),
        "number": node.text("legislationIdentifier"),
        "category": node.text("legislationType"),
        "issued_on": node.date("legislationDate"),
        "region_code": _first(
            [region_code(each) for each in node.nodes("legislationJurisdiction")]
        ),
        "url": node.url("url"),
    }


def _subject(node: Taker) -> dict[str, object] | None:
    if SUBJECT.node_type not in node.types:
        return None
    code, scheme = node.text("termCode"), node.url("inDefinedTermSet")
    return {"name": node.text("name"), "code": code, "scheme": scheme} if code and scheme else None


def _source(node: Taker) -> dict[str, object]:
    return {
        "title": node.text("name"),
        "publisher": _first([each.text("name") for each in node.nodes("publisher")]),
        "url": node.url("url"),
        "published_on": node.date("datePublished"),
    }


def _audience(node: Taker) -> dict[str, object]:
    group = node.text("audienceType", "name") or ""
    return {"group": make_slug(group), "region_codes": regions(node, "geographicArea")}
