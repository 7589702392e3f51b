"""Models as JSON-LD documents."""

from humaskit.schemaorg._lists import Crumb, tuple_document
from humaskit.schemaorg._things import Profile, Thing, told
from humaskit.schemaorg._values import CONTEXT


def to_jsonld(
    obj: Thing | tuple[Thing, ...] | tuple[Crumb, ...], *, profile: Profile = "full"
) -> dict[str, object]:
    """Return a model as one JSON-LD document in the vocabulary of schema.org, release 30.0.

    Its `@id` is the model's own id. Contacts that are not public stay out; what schema.org cannot
    carry is listed with its reason in the table of each model. Of feedback only the public form
    is written, as `Feedback.to_public` gives it: a question that was answered as a QAPage, one
    that waits as a Question, all else as a Comment; secret feedback without `@id` and words.

    Args:
        obj: An article, an agency, an event or feedback; a tuple of them becomes an `ItemList`,
            a tuple of crumbs a `BreadcrumbList`. `graph` writes many as one graph.
        profile: `full` says all, `google` what Google's pages on Article, Organization, Event and
            QAPage name (2026-09-08), `minimal` what identifies the thing.

    Raises:
        InvalidValueError: The profile is unknown.
    """
    if isinstance(obj, tuple):
        return tuple_document(obj, profile)
    return {"@context": CONTEXT} | told(obj, profile)
