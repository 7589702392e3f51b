"""Who said it and to whom: the personal part of a reaction."""

from typing import Final

from humaskit.models.feedback_kinds import Privacy
from humaskit.models.submitter import Submitter
from humaskit.models.urls import split_url
from humaskit.social._reactions.opening import Said
from humaskit.social._reactions.source import Object, identity_of, is_object
from humaskit.social._reactions.words import line
from humaskit.social._streams.context import PUBLIC

_PUBLIC: Final = frozenset({PUBLIC, "as:Public", "Public"})
"""How servers write that all may read it (ActivityPub 5.6)."""
_ADDRESSED: Final = ("to", "cc", "audience")


def submitter_of(said: Said) -> Submitter | None:
    """Return who said it, as far as the activity tells: a name and a handle.

    The actor of the activity counts, whom the server has verified; a different `attributedTo` is
    dropped.
    """
    who, profile = _author(said)
    name = profile.get("name")
    shown = line(name) if isinstance(name, str) else None
    handle = _handle(profile, who)
    return Submitter(name=shown, handle=handle) if shown or handle else None


def _author(said: Said) -> tuple[str | None, Object]:
    """Return who it is, and what is told of them."""
    authors = [value for _, value in said.words.all("attributedTo")]
    actors = [] if said.act is said.words else [value for _, value in said.act.all("actor")]
    who = identity_of(actors[0]) if actors else None
    if who is None:
        people = [each for each in authors if _is_person(each)]
        first = next(iter([*people, *authors]), None)
        return identity_of(first), first if is_object(first) else {}
    if authors and who not in map(identity_of, authors):
        said.words.drop("attributedTo", "bukan pelaku aktivitas", "is not the activity's actor")
    told = (each for each in (*actors, *authors) if is_object(each) and identity_of(each) == who)
    return who, next(told, {})


def privacy_of(said: Said) -> Privacy:
    """Return what others may see: at most the words, since a public post is no consent to more.

    Who posts publicly has not agreed that an agency publishes it again with place and day (UU
    27/2022, articles 20 and 22); what was sent to few stays secret.
    """
    holder = said.words if any(said.words.value.get(term) for term in _ADDRESSED) else said.act
    addressed = {identity_of(value) for term in _ADDRESSED for _, value in holder.all(term)}
    return Privacy.ANONYMOUS if addressed & _PUBLIC else Privacy.SECRET


def _is_person(value: object) -> bool:
    return is_object(value) and value.get("type") == "Person"


def _handle(profile: Object, who: str | None) -> str | None:
    name = profile.get("preferredUsername")
    found = split_url(who) if who else None
    if isinstance(name, str) and name and found:
        return line(f"@{name}@{found['host']}")
    return line(who) if who else None
