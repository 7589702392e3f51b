"""What an article belongs to, is counted by and tells of places and times, out of JSON-LD."""

from typing import Final

from humaskit.models.article import ArticleKind
from humaskit.models.article_parts import SpeechInfo
from humaskit.models.references import Interaction, Place, Series
from humaskit.schemaorg._article import CLASSES
from humaskit.schemaorg._in_media import rights
from humaskit.schemaorg._in_parts import contacts, official, place, region_code, valid
from humaskit.schemaorg._references import ACTIONS
from humaskit.schemaorg._taking import Taker, is_object, plain

_ACTIONS: Final = {action: kind for kind, action in ACTIONS.items()}
_CLASSES: Final = {said: each for each, said in CLASSES.items()}
_SERIES: Final = frozenset({"CreativeWorkSeries", "Periodical", "Newspaper"})


def references(taker: Taker, kind: object) -> dict[str, object]:
    """Return the fields of an article that say where, when, in what and how often.

    Args:
        taker: The article's node.
        kind: What kind of article it is; only a speech says who delivered it.
    """
    codes, places = _where(taker)
    return {
        "section": taker.text("articleSection"),
        "series": _series(taker),
        "method": taker.text("backstory", kind="text"),
        "region_codes": codes,
        "places": places,
        "happened_at": taker.instant("contentReferenceTime"),
        "speech": _speech(taker) if kind is ArticleKind.SPEECH else None,
        "interactions": list(_interactions(taker).values()),
        "rights": rights(taker),
        "principles_url": taker.url("publishingPrinciples"),
        "archived_url": taker.url("archivedAt"),
        "information_class": _CLASSES.get(taker.text("conditionsOfAccess") or ""),
        **_desk(taker),
    }


def _where(taker: Taker) -> tuple[list[str], list[Place]]:
    """Return the regions that a work is about, and the places that have no code of their own."""
    codes: list[str] = []
    places: list[Place] = []
    for node in (*taker.nodes("spatialCoverage"), *taker.nodes("contentLocation")):
        code = region_code(node)
        if code is None:
            found = place(node)
            places += valid(Place, node, found) if found else []
        elif code not in codes:
            codes.append(code)
    return codes, places


def _series(taker: Taker) -> Series | None:
    for node in taker.nodes("isPartOf"):
        title = node.text("name")
        if title and _SERIES.intersection(node.types):
            fields: dict[str, object] = {"title": title, "url": node.url("url")}
            fields["position"] = _count(taker, "position") or None
            issn = valid(Series, node, fields | {"issn": node.text("issn")})
            return next(iter(issn or valid(Series, node, fields)), None)
    return None


def _speech(taker: Taker) -> SpeechInfo | None:
    for node in taker.nodes("recordedAt"):
        speakers = [found for each in node.nodes("performer") if (found := official(each))]
        day = node.date("startDate")
        where = next((each.text("name") for each in node.nodes("location")), None)
        if speakers and day:
            said = {"speaker": speakers[0], "delivered_on": day, "place": where}
            return next(iter(valid(SpeechInfo, node, said)), None)
    return None


def _interactions(taker: Taker) -> dict[object, Interaction]:
    """Return the counts, one for each thing done and site."""
    found: dict[object, Interaction] = {}
    for node in taker.nodes("interactionStatistic"):
        kind = next((_ACTIONS[each] for each in _done(node) if each in _ACTIONS), None)
        count = _count(node, "userInteractionCount")
        if kind is None or count is None:
            node.graph.drop(node.path, "hitungan yang tidak dikenal", "a count of unknown things")
            continue
        site = next((each.url("url") for each in node.nodes("interactionService")), None)
        counted = Interaction(kind=kind, count=count, as_of=node.instant("endTime"), site=site)
        found.setdefault((kind, site), counted)
    comments = _count(taker, "commentCount")
    if comments is not None:
        kind = _ACTIONS["CommentAction"]
        found.setdefault((kind, None), Interaction(kind=kind, count=comments))
    return found


def _done(node: Taker) -> list[str]:
    """Return what was done: the type of an action, or its address."""
    said = [value for _, value in node.all("interactionType")]
    named = [plain(value) for value in said if isinstance(value, str)]
    typed = [plain(str(value.get("@type", ""))) for value in said if is_object(value)]
    return [*named, *typed]


def _count(node: Taker, term: str) -> int | None:
    said = node.text(term) or ""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else None


def _desk(taker: Taker) -> dict[str, object]:
    """Return whom to ask, and the words about the agency, of an organization without identity."""
    for node in taker.nodes("sourceOrganization"):
        if node.identity() is None:
            points = contacts(node)
            return {"contacts": points, "boilerplate": node.text("description", kind="text")}
    return {}
