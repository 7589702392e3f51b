"""Where words and phrases stand, and whose words they are."""

from humaskit.lexicon import words
from humaskit.reading import Prose
from humaskit.reading.wording import Wording


def wording(text: str) -> Wording:
    return Prose("body", text).wording


def found(text: str, *phrases: str) -> list[str]:
    return [text[start:end] for start, end in wording(text).find(phrases)]


def test_phrases_are_found_as_whole_words_in_any_case_and_over_any_space() -> None:
    assert found("Luar  biasa, LUAR\nBIASA; biasa luar.", "luar biasa") == [
        "Luar  biasa",
        "LUAR\nBIASA",
    ]
    assert found("terluar biasanya, luar biasanya, keluar biasa", "luar biasa") == []
    assert found("luar, biasa luarbiasa", "luar biasa") == []


def test_a_word_within_a_doubled_word_is_another_one() -> None:
    assert found("dari-dari, ke-napi, napi-napi, napi - dan napi-", "napi") == ["napi", "napi"]


def test_the_longest_of_two_phrases_wins() -> None:
    assert found("kabar santer dikabarkan", "santer", "santer dikabarkan") == ["santer dikabarkan"]
    assert found("mantan napi itu", "napi", "mantan napi") == ["mantan napi"]


def test_a_phrase_that_begins_with_no_letter_is_never_found() -> None:
    assert found("100 persen aman", "100 persen aman") == []


def test_quoted_words_are_not_found() -> None:
    assert found("“Napi,” kata napi itu. Istilah ‘napi’ lama.", "napi") == ["napi"]


def test_behind_a_quote_mark_without_partner_a_whole_paragraph_may_be_quoted() -> None:
    assert found("Kata dia, “napi itu pindah.\n\nNapi itu pindah.", "napi") == ["Napi"]


def test_letters_whose_lower_case_is_longer_move_nothing() -> None:
    assert found("İİİ napi İ", "napi") == ["napi"]


def test_outermost_quotations_hold_the_others() -> None:
    text = "“Program “Muara” siap,” katanya. “Mari.”"

    assert [text[one.start : one.end] for one in wording(text).outermost] == [
        "“Program “Muara” siap,”",
        "“Mari.”",
    ]


def test_says_looks_between_two_points_quoted_or_not() -> None:
    read = wording("“Hoaks,” kata Sari. Kabar itu tidak  benar.")

    assert read.says(("hoaks",), 0, 8)
    assert not read.says(("hoaks",), 2, 40)
    assert not read.says(("kabar",), 0, 8)
    assert read.says(("tidak benar",), 20, 44)
    assert not read.says(("tidak tepat", "1 hal"), 20, 44)


def test_words_are_looked_for_between_two_points_as_often_as_asked() -> None:
    read, sources = wording("Kata Sari, kabar itu benar menurut warga."), frozenset({"menurut"})

    assert not read.has(sources, 0, 20)
    assert read.has(sources, 20, 41)


def test_a_sentence_is_someones_where_it_has_a_verb_of_saying_or_a_colon() -> None:
    text = "Sari menegaskan hal itu. Rapat selesai pukul 13:00. Sari: selesai."
    read = wording(text)

    assert read.attributed(0, 24)
    assert not read.attributed(25, 51)
    assert read.attributed(52, len(text))


def test_a_name_is_capitalised_within_a_sentence() -> None:
    text = "“Rapat” Selesai di Muara. (Rapat) lagi"

    assert not wording(text).is_name(1)
    assert wording(text).is_name(text.index("Muara"))
    assert not wording(text).is_name(text.index("(Rapat") + 1)
    assert not wording(text).is_name(text.index("di"))


def test_sentences_around_a_point_end_where_they_are_too_far() -> None:
    text = "Satu. Dua. Tiga. Empat. Lima."

    assert wording(text).sentence(text.index("Dua")) == (6, 10)
    assert wording(text).around(text.index("Tiga"), 1) == (6, 23)
    assert wording(text).around(0, 1) == (0, 10)
    long = wording("a " * 2000)
    assert long.sentence(2000) == (1500, 2500)


def test_positions_are_asked_by_where_they_stand() -> None:
    found = wording("kata Sari “kata” dan kata").positions(("kata", "dan"))

    assert found.last(0, 30) == 21
    assert found.last(5, 17) is None
    assert found.any(17, 18)
    assert not found.any(4, 17)


def test_a_text_has_a_word_between_two_points_only_as_a_whole_word() -> None:
    text = "Rapat daring; “daring” itu luring."
    assert wording(text).has(frozenset(("daring", "zoom")), 0, len(text))
    assert wording(text).has(frozenset(("daring",)), 14, len(text))
    assert not wording(text).has(frozenset(("daring",)), 16, len(text))
    assert not wording(text).has(frozenset(("ring", "dar")), 0, len(text))


def test_no_listed_phrase_begins_with_a_letter_beyond_a_to_z() -> None:
    for name in ("attribution", "attribution_only", "attribution_rare", "saying", "speech_cues"):
        assert all(word[0].isascii() for word in words(name))


def test_a_phrase_with_a_hyphen_is_no_other_one_of_its_length() -> None:
    assert found("siap xxxx sedia", "siap-siap sedia") == []
    assert found("siap-siap  sedia", "siap-siap sedia") == ["siap-siap  sedia"]


def test_words_are_doubled_where_they_stand_once_more_right_behind() -> None:
    text = "Di di sana, yang “Yang” datang. Dan kami semua. Dan         dan"
    assert sorted(wording(text).doubled(("yang", "di", "dan", "ke"))) == [0, 12]
    assert list(wording("dandan dan kami, yang satu lagi yang").doubled(("dan", "yang"))) == []
