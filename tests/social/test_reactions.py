"""What servers of the fediverse send, read into feedback; the shapes are theirs, the words ours."""

import json
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from effort import effort
from fullness import full_article
from humaskit import social
from humaskit.errors import InvalidValueError
from humaskit.models import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.submitter import Submitter
from humaskit.testing import strategies
from publishing import HOST, LAPAS, LATER, agency, article

SERVER = "https://sosial.example"
ME = f"{SERVER}/users/rani"
US = "https://lapas-muarajati.go.id/lapas"
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
AT = "2020-10-12T09:00:00Z"
REVEAL = {"reveal_pii": True}
KEY = b"rahasia dinas kami"


def note(**fields: object) -> dict[str, object]:
    """Return a public Note, with these fields changed; None takes one away."""
    plain: dict[str, object] = {
        "id": f"{ME}/statuses/1",
        "type": "Note",
        "attributedTo": ME,
        "published": AT,
        "to": [PUBLIC],
        "cc": [f"{ME}/followers", US],
        "content": "<p>Loketnya ramah.</p>",
    }
    return {name: value for name, value in (plain | fields).items() if value is not None}


def create(inner: object, **fields: object) -> dict[str, object]:
    return {"id": f"{ME}/act", "type": "Create", "actor": ME, "object": inner} | fields


MASTODON = create(
    note(
        content='<p><span class="h-card"><a href="https://lapas-muarajati.go.id/@lapas" '
        'class="u-url mention">@<span>lapas</span></a></span> Kapan kunjungan dibuka? Lihat '
        '<a href="https://lapas-muarajati.go.id/jadwal"><span class="invisible">https://</span>'
        '<span class="ellipsis">lapas-muarajati.go.id/ja</span><span class="invisible">dwal'
        "</span></a><br>Terima kasih &amp; salam</p>",
        contentMap={"id": "<p>Kapan?</p>"},
        summary="",
        inReplyTo=article().id,
        sensitive=False,
        conversation="tag:sosial.example,2020:1",
        tag=[{"type": "Mention", "href": US, "name": "@lapas"}],
        replies={"type": "Collection", "items": []},
    )
)
LEMMY = {
    "type": "Announce",
    "actor": f"{SERVER}/c/warga",
    "object": create(
        note(
            attributedTo=f"{SERVER}/u/rani",
            to=["as:Public", f"{SERVER}/c/warga"],
            cc=[],
            mediaType="text/html",
            source={"content": "Antre *lama*.", "mediaType": "text/markdown"},
            content="<p>Antre <em>lama</em>.</p>",
            language={"identifier": "jv", "name": "Basa Jawa"},
        ),
        actor=f"{SERVER}/u/rani",
    ),
}


def test_a_mention_becomes_a_question_without_its_author() -> None:
    read = social.reaction(MASTODON, articles=[article()], agency=agency())
    found = read.feedback
    assert (found.kind, found.channel, found.language) == ("question", "fediverse", "id")
    assert found.subject == "Kapan kunjungan dibuka?"
    assert found.text == (
        "@lapas Kapan kunjungan dibuka? Lihat https://lapas-muarajati.go.id/jadwal\n"
        "Terima kasih & salam"
    )
    assert (found.received_at.isoformat(), found.privacy) == (
        "2020-10-12T09:00:00+00:00",
        "anonymous",
    )
    assert (found.article_id, found.consent_at) == (article().id, None)
    assert found.agency is not None
    assert (found.agency.id, found.agency.url) == (LAPAS["id"], HOST + "/")
    assert found.submitter == Submitter(handle=ME)
    assert read.dropped == ()
    assert ME not in found.model_dump_json() + repr(found)
    assert Feedback.model_validate_json(found.model_dump_json(context=REVEAL)) == found


def test_what_a_group_announces_is_its_member_s() -> None:
    found = social.feedback(LEMMY)
    assert found.submitter == Submitter(handle=f"{SERVER}/u/rani")
    assert (found.text, found.kind, found.language) == ("Antre lama.", "comment", "jv")
    assert found.privacy == "anonymous"


SHAPES: dict[str, tuple[object, str]] = {
    "bare": (note(), "Loketnya ramah."),
    "as text": (json.dumps(note()), "Loketnya ramah."),
    "as bytes": (json.dumps(note()).encode(), "Loketnya ramah."),
    "many types": (note(type=["Note", "ext:Komentar"]), "Loketnya ramah."),
    "an expanded type": (note(type=f"{PUBLIC.partition('#')[0]}#Note"), "Loketnya ramah."),
    "an unknown type": (note(type="Status"), "Loketnya ramah."),
    "an edit": (create(note(), type="Update"), "Loketnya ramah."),
    "objects in a list": (create([note()]), "Loketnya ramah."),
    "a chat": (note(type="ChatMessage", content="Halo", to=[US], cc=None), "Halo"),
    "by language only": (
        note(content=None, contentMap={"en": "<p>Hello</p>", "id": "<p>Halo</p>"}),
        "Halo",
    ),
    "in one foreign language": (note(content=None, contentMap={"en": "<p>Hello</p>"}), "Hello"),
    "plain": (
        note(content="Antre < 5 menit & cepat", mediaType="text/plain"),
        "Antre < 5 menit & cepat",
    ),
    "plain that looks like markup": (
        note(content="pakai <b> &amp; &#60; \r\nya\u2028baik\x07", mediaType="text/markdown"),
        "pakai < b> & amp; & #60; \nya\nbaik",
    ),
    "HTML that acts": (
        note(content="<script>alert(1)</script><p onclick=x>Aman<style>p{}</style></p>"),
        "Aman",
    ),
    "a warning above": (note(summary="Keluhan"), "Loketnya ramah."),
    "a vote": (note(content=None, name="Sabtu", inReplyTo=f"{US}/jajak"), "Sabtu"),
    "an article": (note(type="Article", name="Loket", summary="Loketnya […]"), "Loketnya ramah."),
    "a warning below a title": (note(name="Loket", summary="Awas"), "Awas\n\nLoketnya ramah."),
    "a poll": (
        note(type="Question", oneOf=[{"name": "Pagi"}, {"name": "Sore"}]),
        "Loketnya ramah.\n\n- Pagi\n- Sore",
    ),
    "marks without end": (
        note(content="<p>a" + "\u0301" * 99 + "b</p>"),
        "\u00e1" + "\u0301" * 29 + "b",
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_what_servers_send_is_read(shape: str) -> None:
    activity, text = SHAPES[shape]
    assert social.feedback(activity).text == text


def test_titles_and_warnings_are_subjects() -> None:
    def subject(**fields: object) -> str:
        return social.feedback(note(**fields)).subject

    assert subject(name="Loket &amp; antrean <b>", type="Page") == "Loket & antrean < b>"
    assert subject(summary="<p>Keluhan</p>") == "Keluhan"
    assert subject(nameMap={"id": "Judul", "en": 5}) == "Judul"
    assert subject(content="<p>@lapas @b@c.example Baik. Sekali.</p>") == "Baik."
    assert subject(content="<p>@lapas</p>") == "@lapas"
    assert subject(content="<p>" + "kata " * 60 + "</p>") == "kata " * 19 + "kata…"
    assert subject(content="<p>" + "k" * 150 + "</p>") == "k" * 99 + "…"
    assert subject(name="\u200d", content="<p>Isi</p>") == "Isi"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kapan?", "question"),
        ("Kapan buka?) Lalu", "question"),
        ("“Kapan?”", "question"),
        ("Lihat https://a.go.id/?p=1", "comment"),
        ("Baik.", "comment"),
    ],
)
def test_a_question_bears_its_own_mark(text: str, kind: str) -> None:
    assert social.feedback(note(content=text)).kind == kind
    assert social.feedback(note(content=text), kind=FeedbackKind.COMPLAINT).kind == "complaint"
    assert social.feedback(note(type="Question")).kind == "question"


@pytest.mark.parametrize(
    ("fields", "privacy"),
    [
        ({"to": [PUBLIC]}, "anonymous"),
        ({"to": "as:Public"}, "anonymous"),
        ({"to": US, "cc": "Public"}, "anonymous"),
        ({"to": [{"id": PUBLIC}]}, "anonymous"),
        ({"to": [f"{ME}/followers"], "cc": [US]}, "secret"),
        ({"to": US, "cc": []}, "secret"),
        ({"to": [], "cc": None}, "secret"),
    ],
)
def test_only_what_all_may_read_is_shown_at_all(fields: dict[str, object], privacy: str) -> None:
    assert social.feedback(note(**fields)).privacy == privacy
    wrapped = create(note(**fields), to=[US])
    assert social.feedback(wrapped).privacy == privacy
    outer = create(note(to=None, cc=None), **fields)
    assert social.feedback(outer).privacy == privacy


def test_who_said_it_is_told_by_name_and_handle() -> None:
    def who(activity: object) -> Submitter | None:
        return social.feedback(activity).submitter

    profile = {"id": ME, "type": "Person", "name": "Rani <b> ", "preferredUsername": "rani"}
    known = Submitter(name="Rani < b>", handle="@rani@sosial.example")
    group = {"id": f"{SERVER}/c/1", "type": "Group"}
    assert who(note(attributedTo=profile)) == known
    assert who(note(attributedTo=[group, profile])) == known
    assert who(note(attributedTo=[group["id"]])) == Submitter(handle=str(group["id"]))
    assert who(create(note(), actor=profile)) == known
    assert who(create(note(attributedTo=profile))) == known
    assert who(create(note(attributedTo=None), actor=[ME])) == Submitter(handle=ME)
    assert who(note(attributedTo={"name": "Rani"})) == Submitter(name="Rani")
    assert who(note(attributedTo=None)) is None
    assert who(note(attributedTo={"type": "Person", "name": 5})) is None
    other = social.reaction(create(note(attributedTo=f"{SERVER}/users/lain")))
    assert other.feedback.submitter == Submitter(handle=ME)
    assert [one.path for one in other.dropped] == ["object.attributedTo"]


def test_an_article_is_known_by_all_its_addresses() -> None:
    shown = full_article(id=f"{HOST}/id/7", url=f"{HOST}/é")
    twin: Any = social.activity(shown, at=LATER, note=True)
    for address in (
        shown.id,
        shown.url,
        f"{HOST}/%C3%A9",
        twin["object"]["id"],
        shown.channels[0].url,
    ):
        found = social.feedback(note(inReplyTo={"id": address}), articles=[article(), shown])
        assert (found.article_id, found.agency) == (shown.id, shown.publisher)
    given = social.feedback(
        note(inReplyTo=shown.id), articles=[shown], agency=shown.co_publishers[0]
    )
    assert given.agency == shown.co_publishers[0]


def test_what_somebody_else_posted_is_no_article() -> None:
    for address in (f"{SERVER}/@budi/5", f"{SERVER}/users/budi/5", "bukan alamat", f"{SERVER}/u/b"):
        read = social.reaction(note(inReplyTo=address))
        assert read.feedback.article_id is None
        assert [(one.path, one.reason_en) for one in read.dropped] == [
            ("inReplyTo", "answers something else")
        ]
    assert social.feedback(note(inReplyTo=f"{HOST}/berita/1")).article_id == f"{HOST}/berita/1"
    elsewhere = social.reaction(note(inReplyTo=[f"{HOST}/berita/1"]), articles=[article()])
    assert elsewhere.feedback.article_id is None
    assert elsewhere.dropped[0].path == "inReplyTo[0]"
    assert social.reaction(note(inReplyTo=[5, None])).dropped == ()


def test_attachments_are_kept_and_never_public() -> None:
    files = [
        {"type": "Document", "mediaType": "image/png", "url": f"{SERVER}/a.png", "name": "Loket"},
        {"type": "Image", "url": [{"type": "Link", "href": f"{SERVER}/b.png"}], "name": ""},
        {"type": "Video", "url": {"href": f"{SERVER}/c.mp4", "mediaType": "video/mp4; q=1"}},
        {"type": "Link", "href": f"{SERVER}/d", "name": "Tautan"},
        f"{SERVER}/e.pdf",
        {"type": "Document", "mediaType": 5, "url": [f"{SERVER}/f.ogg"], "name": 7},
    ]
    found = social.feedback(note(attachment=files, image=files[0]))
    assert [(one.kind, one.url[-5:], one.content_type) for one in found.attachments] == [
        ("image", "a.png", "image/png"),
        ("document", "b.png", None),
        ("video", "c.mp4", "video/mp4"),
        ("document", "ple/d", None),
        ("document", "e.pdf", None),
        ("document", "f.ogg", None),
    ]
    assert found.attachments[0].model_dump()["alt"] == "Loket"
    assert found.attachments[3].title == "Tautan"
    bad = [{"url": "javascript:x"}, 5, {"type": "Image"}, *(f"{SERVER}/{n}" for n in range(21))]
    read = social.reaction(note(attachment=bad))
    assert len(read.feedback.attachments) == 20
    assert [one.path for one in read.dropped] == [
        f"attachment[{number}]" for number in (0, 1, 2, 23)
    ]


def test_what_has_no_room_is_listed_and_not_quoted() -> None:
    odd = create(
        [
            note(
                contentMap={"en": "<p>Secret</p>", "id": "<p>Rahasia</p>"},
                type="Question",
                name=["Rahasia"],
                anyOf=[{"name": "Satu"}, {"nama": "Rahasia"}, "Rahasia"],
                location=[{"type": "Place"}, {"name": "Rumah Sakit"}],
                warna="Rahasia",
                **{"sandi rahasia": 1},
            ),
            note(),
        ],
        nada="Rahasia",
    )
    read = social.reaction(odd)
    assert [one.path for one in read.dropped] == [
        "object[1]",
        "object.contentMap",
        "object.contentMap",
        "object.name",
        "object.anyOf[1]",
        "object.anyOf[2]",
        "object.location[0]",
        "nada",
        "object.warna",
        "object.…",
    ]
    assert (read.feedback.place, read.feedback.language) == ("Rumah Sakit", "und")
    assert not any("ahasia" in part for one in read.dropped for part in one)
    teaser = note(name="Judul", summary="<p>Loketnya...</p>")
    assert [one.path for one in social.reaction(teaser).dropped] == ["summary"]


def test_a_long_text_is_cut_and_said_to_be() -> None:
    read = social.reaction(note(content="kata " * 5_000))
    assert len(read.feedback.text) <= 20_000
    assert read.feedback.text.endswith("kata…")
    assert read.dropped[0].reason_en == "more than 20,000 characters; the rest is left out"
    with pytest.raises(InvalidValueError, match="content: is too long"):
        social.feedback(note(content="a" * 2_000_001))
    titled = social.reaction(note(name="a" * 2_000_001))
    assert titled.dropped[0].path == "name"


REFUSED: dict[str, tuple[object, str, str]] = {
    "a Like": ({"type": "Like", "object": US}, "no_words", "type"),
    "a boost": ({"type": "Announce", "object": f"{US}/1"}, "no_words", "type"),
    "a boost with its post": ({"type": "Announce", "object": note()}, "no_words", "type"),
    "an emoji": ({"type": "EmojiReact", "content": "👍"}, "no_words", "type"),
    "a report to moderators": ({"type": "Flag", "content": "x"}, "no_words", "type"),
    "an unknown act": ({"type": "Lock", "object": US}, "no_words", "type"),
    "an actor": ({"type": "Person", "name": "Rani"}, "no_words", "type"),
    "a Tombstone": (create({"type": "Tombstone"}), "no_words", "object.type"),
    "a Delete": ({"type": "Delete", "object": US}, "takes_back", "type"),
    "an Undo": (create({"type": "Undo"}), "takes_back", "object.type"),
    "an address only": (create(f"{ME}/1"), "not_embedded", "object"),
    "nothing": (create(None), "not_embedded", "object"),
    "no type": (note(type=None), "type_missing", "type"),
    "no text": (note(content="<p></p>"), "no_text", "content"),
    "no letters": (note(content="\u200d\u2066"), "no_text", "content"),
    "no string": (note(content=["Halo"]), "no_string", "content"),
    "no time": (note(published="2020-10-12"), "no_time", "published"),
    "no zone": (create(note(published="2020-10-12T09:00:00")), "no_time", "object.published"),
    "a list": ([note()], "no_object", "type"),
    "a number": (5, "no_object", "type"),
    "a matryoshka": (
        create(create(create(create(note())))),
        "too_deep",
        "object.object.object.object",
    ),
    "no id and no JSON": (note(id=None, url={5}), "no_id", "id"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_says_nothing_is_refused_with_its_field(case: str) -> None:
    activity, rule, field = REFUSED[case]
    with pytest.raises(InvalidValueError) as caught:
        social.feedback(activity)
    error = caught.value
    assert (error.code, error.subject, error.field) == (f"humas.activity.{rule}", "activity", field)
    assert str(error).startswith(f"activity, {field}: ")
    assert error.message.startswith(f"Aktivitas, {field}: ")


def test_broken_json_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="broken at line 1"):
        social.feedback('{"type": "Note",')


def test_time_is_an_argument() -> None:
    assert social.feedback(note(published=None), at=LATER).received_at == LATER
    act = create(note(published=None), published="2020-10-12T09:00:00.120+07:00")
    assert social.feedback(act).received_at.isoformat() == "2020-10-12T09:00:00.120000+07:00"
    with pytest.raises(InvalidValueError, match="offset"):
        social.feedback(note(), at=LATER.replace(tzinfo=None))


def test_identities_stay_and_tell_nothing() -> None:
    one, again = social.feedback(note()), social.feedback(create(note(content="Disunting.")))
    assert (one.id, one.tracking_code) == (again.id, again.tracking_code)
    assert one.id.startswith("urn:uuid:")
    other = social.feedback(note(id=f"{ME}/statuses/2"))
    assert other.id != one.id
    assert other.tracking_code != one.tracking_code
    keyed = social.feedback(note(), key=KEY)
    assert keyed == social.feedback(note(), key=KEY)
    assert keyed.id not in (one.id, social.feedback(note(), key=KEY + b"!").id)
    assert keyed.tracking_code.lower() not in keyed.id
    bare = social.feedback(note(id=None))
    assert bare.id == social.feedback(note(id=None)).id != one.id
    with pytest.raises(InvalidValueError, match="at least 16 bytes") as caught:
        social.feedback(note(), key=b"pendek")
    assert caught.value.code == "humas.social.short_key"


@settings(max_examples=sampling.count(1_000, 40), deadline=None)
@given(
    number=st.integers(0, 9999),
    public=st.booleans(),
    shape=st.sampled_from(["bare", "create", "announce"]),
    key=st.sampled_from([None, KEY]),
)
def test_no_planted_personal_fact_gets_out(
    number: int, *, public: bool, shape: str, key: bytes | None
) -> None:
    user, name = f"rani{number}x", f"Rani{number} Contohwati"
    me = f"{SERVER}/users/{user}"
    profile = {"id": me, "type": "Person", "name": name, "preferredUsername": user}
    inner = note(
        id=f"{me}/statuses/1",
        url=f"{SERVER}/@{user}/1",
        attributedTo=profile,
        to=[PUBLIC if public else US],
        cc=[f"{me}/followers"],
        inReplyTo=f"{me}/statuses/0",
        content=f"<p>@lapas Saya {name} (@{user}@sosial.example, @{user}). Kapan?</p>",
        location={"type": "Place", "name": f"Rumah {name}"},
        attachment=[{"url": f"{SERVER}/media/{user}.png", "mediaType": "image/png"}],
        replies=f"{me}/statuses/1/replies",
        nama=name,
    )
    whole = {
        "bare": inner,
        "create": create(inner, actor=profile),
        "announce": {"type": "Announce", "object": create(inner, actor=me), "actor": US},
    }[shape]
    read = social.reaction(whole, key=key)
    shown = [
        json.dumps(social.activity(read.feedback)),
        read.feedback.to_public().model_dump_json(),
        repr(read.feedback),
        repr(read.dropped),
        read.feedback.submitter.model_dump_json() if read.feedback.submitter else "",
    ]
    for fact in (user, name):
        assert not [text for text in shown if fact in text]


@settings(max_examples=sampling.count(5_000, 60), deadline=None)
@given(strategies.feedback())
def test_what_was_made_public_reads_back(said: Feedback) -> None:
    document: Any = social.activity(said)
    if said.privacy == "secret":
        blank = social.activity(said.replace(subject="Lain", text="Lain", id="urn:lain:1"))
        assert document == blank
        return
    public, again = said.to_public(), social.feedback(document)
    assert again.subject == public.subject
    assert again.language == public.language
    assert again.article_id in (public.article_id, None)
    assert again.received_at == public.received_at
    assert (again.kind == "question") >= (public.kind == "question")


_TERMS = st.sampled_from(
    [
        *("id", "type", "actor", "object", "attributedTo", "to", "cc", "content", "contentMap"),
        *("name", "nameMap", "summary", "mediaType", "published", "inReplyTo", "attachment"),
        *("url", "href", "location", "oneOf", "language", "preferredUsername", "identifier"),
    ]
)
_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(
        ["Note", "Create", "Question", "Announce", "Image", PUBLIC, ME, AT, "<p>Apa?</p>", "id"]
    ),
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(_TERMS, inner, max_size=6)
    ),
    max_leaves=20,
)


@settings(max_examples=sampling.count(50_000, 300), deadline=None)
@given(fields=st.dictionaries(_TERMS, _JSON, max_size=10), wrapped=st.booleans())
def test_whatever_comes_is_read_or_refused(fields: dict[str, object], *, wrapped: bool) -> None:
    whole = note() | fields
    found = _outcome(create(whole) if wrapped else whole)
    if isinstance(found, Feedback):
        assert Feedback.model_validate_json(found.model_dump_json(context=REVEAL)) == found
    else:
        assert found.startswith("humas.activity.")


def _outcome(activity: object) -> Feedback | str:
    try:
        return social.feedback(activity, at=LATER)
    except InvalidValueError as error:
        return error.code


def _read(size: int) -> Feedback:
    return social.feedback(note(content="@a, " * size + "Kata… " * size + "?" * size))


def test_reading_grows_with_the_text() -> None:
    one, two = (effort(partial(_read, size)) for size in (1_000, 2_000))
    assert two < 3 * one + 0.01
