"""What an article is connected with, taken out of JSON-LD: people, sources, other things."""

import re
from collections.abc import Callable
from typing import Final, TypeVar

from pydantic import ValidationError

from humaskit.models.audience import Audience
from humaskit.models.claims import ReviewedClaim
from humaskit.models.history import Translation
from humaskit.models.model import Model
from humaskit.models.people import Official
from humaskit.models.quotes import Quote, Source
from humaskit.models.references import Regulation, Subject
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._in_event import EVENT_TYPES
from humaskit.schemaorg._in_kinds import ARTICLE_TYPES
from humaskit.schemaorg._in_parts import agency_ref, official, region_code, regions
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._quotes import CLAIM, REGULATION, VERDICTS
from humaskit.schemaorg._references import SUBJECT
from humaskit.schemaorg._taking import Taker

M = TypeVar("M", bound=Model)
_WORKS: Final = ARTICLE_TYPES | {"CreativeWork"}
_VERDICTS: Final = {said: verdict for verdict, said in VERDICTS.items()}
_UNTIL: Final = re.compile(r"\.\./([0-9]{4}(?:-[0-9]{2}){0,2})")


def related(taker: Taker) -> dict[str, object]:
    """Return the fields of an article that name other people and works."""
    about = list(taker.nodes("about"))
    based = [node.identity() for node in taker.nodes("isBasedOn")]
    originals = _models(Translation, taker, "translationOfWork", _translation)
    return {
        "work_id": _first([node.identity() for node in taker.nodes("exampleOfWork")]),
        "translations": [
            *_models(Translation, taker, "workTranslation", _translation),
            *(each.replace(original=True) for each in originals[:1]),
        ],
        "dateline": _dateline(taker),
        "valid_until": _until(taker),
        "supporting": [ref for node in taker.nodes("contributor") if (ref := agency_ref(node))],
        "responsible": _first(_models(Official, taker, "accountablePerson", official)),
        "editors": _models(Official, taker, "editor", official),
        "translator": _first(_models(Official, taker, "translator", official)),
        "quotes": _models(Quote, taker, "hasPart", _quote),
        "claims": _models(ReviewedClaim, taker, "hasPart", _claim),
        "sources": _models(Source, taker, "citation", _source),
        "regulations": _models(Regulation, taker, "mentions", _regulation),
        "audiences": _models(Audience, taker, "audience", _audience),
        "event_ids": [node.identity() for node in about if EVENT_TYPES.intersection(node.types)],
        "subjects": _models(Subject, taker, "about", _subject),
        "reply_to": _first([node.identity() for node in about if _WORKS.intersection(node.types)]),
        "corrects": _first(based),
        "channels": [
            {"channel": channel_of(url), "url": url} for url in taker.urls("discussionUrl")
        ],
    }


def channel_of(url: str) -> str:
    """Return the name of a channel as its host says it: `instagram` for `www.instagram.com`."""
    host = url.split("/")[2].lower().partition(":")[0].removeprefix("www.")
    return make_slug(host.rpartition(".")[0] or host)


def _first(found: list[M] | list[str | None]) -> M | str | None:
    return next((each for each in found if each is not None), None)


def _models(
    model: type[M], taker: Taker, term: str, fields: Callable[[Taker], dict[str, object] | None]
) -> list[M]:
    found = []
    for node in taker.nodes(term):
        given = fields(node)
        if given is None:
            continue
        try:
            found.append(model.model_validate({key: each for key, each in given.items() if each}))
        except ValidationError as error:
            reason = error.errors(include_input=False)[0]["msg"]
            node.graph.drop(node.path, f"tidak dimuat ({reason})", f"left out ({reason})")
    return found


def _translation(node: Taker) -> dict[str, object]:
    return {
        "id": node.identity(),
        "url": node.url("url"),
        "language": language_of(node, "inLanguage"),
    }


def _dateline(taker: Taker) -> dict[str, str] | None:
    said = taker.text("dateline")
    place = _first([node.text("name") for node in taker.nodes("locationCreated")])
    if not isinstance(place, str):
        return {"place": said} if said else None
    on = (said or "").removeprefix(f"{place}, ") if said != place else ""
    inside = [
        each for node in taker.nodes("locationCreated") for each in node.nodes("containedInPlace")
    ]
    code = _first([region_code(each) for each in inside])
    dated = {"on": on} if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", on) else {}
    return {"place": place, **dated} | ({"region_code": code} if isinstance(code, str) else {})


def _until(taker: Taker) -> str | None:
    for path, value in taker.all("temporalCoverage"):
        if found := _UNTIL.fullmatch(str(value)):
            return found[1]
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
