"""Posts and threads: within every limit, and nothing cut in half."""

import re
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from effort import effort
from humaskit import dates, numbers, social
from humaskit.errors import InvalidValueError
from humaskit.models import Article
from humaskit.social._composing import LEFT_OUT, Room, in_pieces, shorten
from humaskit.social._seams import Reading
from humaskit.testing import strategies
from publishing import HOST, article

LONG = (
    "Kepala Dinas Sosial Kabupaten Wairanu, Larasati Widuri, mengatakan “bantuan untuk 1.250 "
    "(seribu dua ratus lima puluh) keluarga kami serahkan” pada Senin, 12 Oktober 2020 pukul "
    "09.00 WIB dengan anggaran Rp1,5 miliar sesuai Peraturan Menteri Sosial Nomor 5 Tahun 2020."
)
WHOLE = (
    "Dinas Sosial Kabupaten Wairanu",
    "Larasati Widuri",
    "“bantuan untuk 1.250 (seribu dua ratus lima puluh) keluarga kami serahkan”",
    "Senin, 12 Oktober 2020 pukul 09.00 WIB",
    "Rp1,5 miliar",
    "Nomor 5 Tahun 2020",
)
PICTURE = {"kind": "image", "url": f"{HOST}/foto.jpg", "alt": "Warga mengantre di loket layanan"}


@pytest.mark.parametrize("most", range(1, len(LONG)))
def test_no_name_number_date_or_quote_is_cut_in_half(most: int) -> None:
    cut = shorten(LONG, Room(most, "utf16"))
    assert len(cut) <= most
    kept = cut.removesuffix(" …")
    assert LONG.startswith(kept)
    for whole in WHOLE:
        start = LONG.index(whole)
        assert not start < len(kept) < start + len(whole), kept
    assert not kept.endswith((" pada", " dengan", ","))


def test_a_person_and_their_titles_stay_together() -> None:
    text = "Pelabuhan ditinjau Kepala Dinas Perikanan, Drs. H. Bagus Santoso, M.Si., hari ini."
    titled = range(text.index("Drs."), text.index(", hari"))
    assert [seam.start for seam in Reading(text).seams if seam.start in titled] == []


def test_an_article_as_a_post() -> None:
    shown = article(
        summary="Tim humas belajar dari ditjen. Hasilnya akan dibagikan.",
        topics=["layanan publik", "SP4N-LAPOR!", "Layanan Publik", "2020", "Qur'an"],
    )
    made = social.post(shown, "mastodon")
    assert made.text == (
        "Studi tiru kehumasan 1\n\nTim humas belajar dari ditjen. Hasilnya akan dibagikan.\n\n"
        f"{HOST}/berita/studi-tiru-1\n\n#LayananPublik #SP4NLAPOR #Quran"
    )
    assert (made.length, made.limit, made.unit) == (138, 500, "toot")
    assert (made.title, made.url, made.pictures) == (None, f"{HOST}/berita/studi-tiru-1", ())
    assert "#" not in social.post(shown, "whatsapp").text
    assert social.post(shown, "threads").text.count("#") == 1


def test_sentences_are_whole_or_not_there() -> None:
    summary = " ".join(f"Kalimat nomor {number} menjelaskan layanan." for number in range(1, 40))
    made = social.post(article(summary=summary), "x")
    body = made.text.split("\n\n")[1]
    assert summary.startswith(body)
    assert body.endswith("layanan.")
    assert 240 < made.length <= 280


def test_without_a_summary_the_first_paragraph_leads() -> None:
    made = social.post(article(body={"content": "Alinea satu.\n\nAlinea dua."}), "x")
    assert "Alinea satu." in made.text
    assert "Alinea dua." not in made.text


def test_a_withdrawn_article_says_so_and_why() -> None:
    taken_back: dict[str, object] = {
        "state": "withdrawn",
        "summary": "Ringkasan lama.",
        "withdrawal": {
            "at": "2020-10-13T09:00:00+07:00",
            "reason": "Syaratnya belum ditetapkan.",
            "alternative_url": f"{HOST}/berita/baru",
        },
    }
    made = social.post(article(1, **taken_back), "x")
    assert made.text == (
        f"Dicabut: Studi tiru kehumasan 1\n\nSyaratnya belum ditetapkan.\n\n{HOST}/berita/baru"
    )
    assert social.post(article(1, language="en", **taken_back), "x").text.startswith("Withdrawn: ")
    assert len(social.thread(article(1, **taken_back), "x")) == 1


def test_pictures_carry_their_alternative_text() -> None:
    long = {**PICTURE, "alt": "warga " * 120}
    plain = {**PICTURE, "alt": None, "decorative": True}
    shown = article(media=[PICTURE, long, plain, PICTURE, PICTURE])
    made = social.post(shown, "bluesky")
    assert [picture.alt for picture in made.pictures][::2] == [
        "Warga mengantre di loket layanan",
        "",
    ]
    assert len(made.pictures) == 4
    alts = [picture.alt for picture in social.post(shown, "tiktok").pictures]
    assert len(alts[1]) <= 300
    assert alts[1].endswith(" …")
    assert len(social.post(shown, "facebook").pictures[1].alt) == len("warga " * 120) - 1
    named = article(media=[{**PICTURE, "alt": "Warga " * 120}])
    assert social.post(named, "tiktok").pictures[0].alt == LEFT_OUT
    assert social.post(shown, "telegram").limit == 1024
    assert social.post(article(), "telegram").limit == 4096


def test_youtube_has_a_title_and_no_angle_brackets() -> None:
    made = social.post(article(headline="Angka di bawah < 5", summary="Naik dari < 5."), "youtube")
    assert made.title == "Angka di bawah ＜ 5"
    assert made.text.startswith("Naik dari ＜ 5.\n\n")
    long = "Layanan warga " * 20
    made = social.post(article(headline=long), "youtube")
    assert made.title is not None
    assert len(made.title) <= 100
    assert made.text.startswith("Layanan warga Layanan")


def test_what_is_too_long_gives_way() -> None:
    path = "a" * 400
    made = social.post(article(url=f"{HOST}/{path}"), "bluesky")
    assert path not in made.text
    assert made.url.endswith(path)
    made = social.post(article(headline="“" + "kata " * 190 + "selesai”"), "bluesky")
    assert made.text == f"Tim humas belajar dari ditjen.\n\n{HOST}/berita/studi-tiru-1"


def test_hashtags_that_have_no_room_are_left_out() -> None:
    made = social.post(article(topics=[f"{'layanan' * 9} {letter}" for letter in "abcde"]), "x")
    assert made.text.count("#") == 3
    assert made.length <= 280


def test_links_and_hashtags_of_the_text_itself_count() -> None:
    summary = " ".join(f"Lihat a{number}.go.id sekarang." for number in range(9))
    made = social.post(article(summary=summary), "threads")
    assert len(re.findall(r"a\d\.go\.id", made.text)) == 4
    made = social.post(article(summary="Ikuti #satu.", topics=["dua"]), "threads")
    assert re.findall("#[a-zA-Z]+", made.text) == ["#Dua"]


def test_a_thread_says_everything_once_and_counts() -> None:
    sentences = [f"Kalimat ke-{number} berisi keterangan layanan." for number in range(1, 30)]
    shown = article(
        summary="Ringkasan layanan.",
        body={"content": "\n\n".join([" ".join(sentences[:15]), " ".join(sentences[15:])])},
    )
    thread = social.thread(shown, "x")
    assert thread[0] == social.post(shown, "x")
    assert [made.text.rpartition("\n\n")[2] for made in thread[1:]] == [
        f"({number}/{len(thread)})" for number in range(2, len(thread) + 1)
    ]
    said = " ".join(made.text.rpartition("\n\n")[0] for made in thread[1:])
    assert said.replace("\n\n", " ") == " ".join(sentences)
    assert all(made.pictures == () and made.title is None for made in thread[1:])


def test_a_thread_goes_on_with_the_lead_where_the_post_ended() -> None:
    summary = " ".join(f"Kalimat nomor {number} menjelaskan layanan." for number in range(1, 12))
    first, second, *_ = social.thread(article(summary=summary), "x")
    told = first.text.split("\n\n")[1]
    assert summary.startswith(f"{told} {second.text.split(chr(10))[0]}")


def test_a_long_sentence_goes_on_and_an_uncuttable_one_is_marked() -> None:
    pieces = list(in_pieces("kata " * 50 + "selesai", Room(60, "utf16"), beside=""))
    assert len(pieces) > 3
    assert all(len(piece) <= 60 for piece in pieces)
    assert " ".join(piece.strip("… ") for piece in pieces) == "kata " * 50 + "selesai"
    assert list(in_pieces("“" + "kata " * 50 + "selesai”", Room(60, "utf16"), beside="")) == [
        LEFT_OUT
    ]
    shown = article(body={"content": "Awal. “" + "kata " * 90 + "akhir,” ujarnya. Penutup."})
    texts = [made.text for made in social.thread(shown, "x")]
    assert any(LEFT_OUT in text for text in texts)
    assert any("Penutup." in text for text in texts)


def test_sentences_under_one_quotation_stand_together() -> None:
    text = "Ia berkata, “Kami siap. Kami datang.” Acara usai.\n\nPenutup."
    assert [(one.text, one.opens) for one in Reading(text).sentences()] == [
        ("Ia berkata, “Kami siap. Kami datang.”", True),
        ("Acara usai.", False),
        ("Penutup.", True),
    ]
    assert list(Reading("").sentences()) == []
    assert Reading("").seams == ()


def test_an_unknown_channel_is_named() -> None:
    with pytest.raises(InvalidValueError, match="there is no channel 'friendster'") as caught:
        social.post(article(), "friendster")  # type: ignore[arg-type]
    assert caught.value.code == "humas.social.unknown_channel"


def test_every_limit_says_where_it_is_from() -> None:
    for channel in social.CHANNELS:
        for part, limit in social.limits(channel).items():
            assert (limit.channel, limit.part) == (channel, part)
            assert limit.most > 0
            assert limit.source.startswith("https://")
            assert [mention.iso for mention in dates.find(limit.read)] == [limit.read]
        assert "text" in social.limits(channel)


def _cut(size: int) -> list[str]:
    return list(in_pieces("kata " * size, Room(280, "utf16"), beside=""))


def test_cutting_grows_with_the_text() -> None:
    one, two = (effort(partial(_cut, size)) for size in (2_000, 4_000))
    assert two < 3 * one + 0.01


@settings(
    max_examples=sampling.count(100_000, 150),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(strategies.articles(), st.sampled_from(social.CHANNELS))
def test_no_post_is_ever_over_a_limit(shown: Article, channel: social.Channel) -> None:
    limits = social.limits(channel)
    for made in social.thread(shown, channel):
        assert made.length == social.measure(made.text, made.unit) <= made.limit
        if made.title is not None:
            assert social.measure(made.title, limits["title"].unit) <= limits["title"].most
        for picture in made.pictures:
            alt = limits.get("alt")
            assert alt is None or social.measure(picture.alt, alt.unit) <= alt.most


@settings(max_examples=sampling.count(20_000, 150), deadline=None)
@given(strategies.articles(), st.integers(1, 400))
def test_generated_texts_are_cut_at_seams(shown: Article, most: int) -> None:
    text = " ".join(shown.headline.split())
    cut = shorten(text, Room(most, "utf16")).removesuffix(" …")
    spans = [(one.start, one.end) for one in dates.find(text)]
    spans += [(one.start, one.end) for one in numbers.find(text)]
    assert not any(start < len(cut) < end for start, end in spans)
