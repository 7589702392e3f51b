"""Taking what somebody said out of the activity that brings it."""

from typing import Final, NamedTuple

from humaskit.models.strict_json import read_json
from humaskit.social._reactions.source import Object, Source, is_object, many

_BRINGS: Final = frozenset({"Create", "Update"})
_TAKES_BACK: Final = frozenset({"Delete", "Undo", "Remove"})
_WORDLESS: Final = frozenset(
    {
        *("Accept", "Add", "Announce", "Arrive", "Block", "Dislike", "Flag", "Follow", "Ignore"),
        *("Invite", "Join", "Leave", "Like", "Listen", "Move", "Offer", "Read", "Reject"),
        *("TentativeAccept", "TentativeReject", "Travel", "View"),
        *("EmojiReact", "QuoteRequest"),
    }
)
_NO_WORDS: Final = frozenset(
    {
        *("Application", "Group", "Organization", "Person", "Service"),
        *("Collection", "CollectionPage", "OrderedCollection", "OrderedCollectionPage"),
        *("Link", "Mention", "Place", "Profile", "Relationship", "Tombstone"),
    }
)
_DEEPEST: Final = 4
"""An Announce of a Create of a Note is three, as Lemmy and other groups send it (FEP-1b12)."""


class Said(NamedTuple):
    """What somebody said, and the activity that brings it."""

    words: Source
    act: Source
    """The same as the words where they came bare."""


def opened(activity: object) -> Said:
    """Return what was said, from an activity or bare.

    Raises:
        InvalidValueError: It is no JSON object, says nothing, or takes something back; it names
            the field.
    """
    if isinstance(activity, str | bytes):
        activity = read_json(activity)
    act = Source(activity if is_object(activity) else {}, "", [])
    if not is_object(activity):
        raise act.fault("type", "no_object", "bukan objek JSON", "is no JSON object")
    words = act
    for _ in range(_DEEPEST):
        inner = _inner(words)
        if inner is None:
            return Said(_spoken(words), act)
        act, words = words, Source(inner, words.at("object"), words.dropped)
    raise act.fault("object", "too_deep", "bersarang terlalu dalam", "nested too deeply")


def _inner(source: Source) -> Object | None:
    """Return what an activity brings, or None for what is no activity."""
    types = source.types
    if types & _BRINGS:
        return _brought(source)
    if types & _TAKES_BACK:
        raise source.fault(
            "type",
            "takes_back",
            "menarik kembali sesuatu; hapus umpan balik yang dimaksud",
            "takes something back; erase the feedback that it means",
        )
    if "Announce" in types and _brings(source):
        return _brought(source)
    if types & _WORDLESS or _does_something(source):
        raise source.fault(
            "type", "no_words", "reaksi ini tidak memuat kata", "this reaction says no words"
        )
    return None


def _does_something(source: Source) -> bool:
    """Whether it is an activity of a kind that ActivityStreams does not know."""
    return "object" in source.value and not source.value.keys() & {"content", "contentMap"}


def _brings(source: Source) -> bool:
    """Whether a group passes on what a member did."""
    return any(
        is_object(each) and Source(each, "", []).types & _BRINGS
        for each in many(source.value.get("object"))
    )


def _brought(source: Source) -> Object:
    found = [(name, each) for name, each in source.all("object") if is_object(each)]
    if not found:
        raise source.fault(
            "object",
            "not_embedded",
            "hanya alamat, atau tidak ada: ambil objeknya dahulu",
            "is an address only, or missing: fetch the object first",
        )
    for name, _ in found[1:]:
        source.drop(name, "hanya objek pertama yang dibaca", "only the first object is read")
    return found[0][1]


def _spoken(source: Source) -> Source:
    if not source.types:
        raise source.fault("type", "type_missing", "jenisnya tidak ada", "has no type")
    if source.types & _NO_WORDS:
        raise source.fault("type", "no_words", "jenis ini bukan ucapan", "this type says no words")
    return source
