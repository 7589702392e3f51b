"""What a site is built from, and who answers for it."""

from collections import Counter
from dataclasses import dataclass

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency, AgencyLevel
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.people import AgencyRef
from humaskit.models.slugs import make_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a site is built from.

    Args:
        articles: In any state; only what is public, or was and left a notice, gets a page.
        agencies: Those that publish; one that an article names and that is missing here is
            known by its name alone.
        events: The agenda.
        feedback: In any state; only a question that was answered in public gets a page, and of it
            only the public form is told.
        base_url: Where the folder will be served from. Without it: the website of the agency at
            the top, or the host of the first article by id.
    """

    articles: tuple[Article, ...] = ()
    agencies: tuple[Agency, ...] = ()
    events: tuple[Event, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    base_url: str | None = None


def publishers(content: Content) -> tuple[Agency, ...]:
    """Return all agencies that the content names as publisher, sorted by slug.

    Raises:
        InvalidValueError: Two agencies have one slug: it names their folder.
    """
    known = {agency.id: agency for agency in content.agencies}
    taken = {agency.slug for agency in content.agencies}
    for article in sorted(content.articles, key=lambda article: article.id):
        for ref in (article.publisher, *article.co_publishers):
            if ref.id not in known:
                known[ref.id] = _stand_in(ref, taken)
                taken.add(known[ref.id].slug)
    found = tuple(sorted(known.values(), key=lambda agency: agency.slug))
    for slug, number in Counter(agency.slug for agency in found).items():
        if number > 1:
            raise InvalidValueError(
                "site",
                "agencies",
                "slug_taken",
                f"Slug '{slug}' dipakai {number} instansi: slug menjadi nama folder",
                f"the slug '{slug}' belongs to {number} agencies: it names their folder",
            )
    return found


def owner(content: Content, agencies: tuple[Agency, ...]) -> Agency | None:
    """Return the agency at the top: most others stand under it; of equals the first by slug.

    Agencies that are known by their name alone count where there are no others.
    """
    agencies = content.agencies or agencies
    known = {agency.id: agency for agency in agencies}
    under = Counter(top for agency in agencies for top in _line(agency, known))
    return min(agencies, key=lambda agency: (-under[agency.id], agency.slug), default=None)


def base_url(content: Content, top: Agency | None) -> str:
    """Return where the folder will be served from, without a slash at its end.

    Raises:
        InvalidValueError: Neither the content nor the agency at the top says it.
    """
    said = content.base_url or (top and top.website)
    if not said and content.articles:
        first = min(content.articles, key=lambda article: article.id)
        said = "/".join(first.url.split("/")[:3])
    if not said:
        raise InvalidValueError(
            "site",
            "base_url",
            "base_url_missing",
            "Sebutkan base_url: instansi teratas tidak memuat situs resmi, artikel pun tiada",
            "say base_url: the agency at the top has no website, and there is no article",
        )
    return said.rstrip("/")


def _stand_in(ref: AgencyRef, taken: set[str]) -> Agency:
    return Agency(
        id=ref.id,
        slug=make_slug(ref.name, taken=taken),
        name=ref.name,
        acronym=ref.acronym,
        level=AgencyLevel.OTHER,
        website=ref.url,
    )


def _line(agency: Agency, known: dict[str, Agency]) -> list[str]:
    above: list[str] = []
    parent = agency.parent
    while parent is not None and parent.id in known and parent.id not in above:
        above.append(parent.id)
        parent = known[parent.id].parent
    return above
