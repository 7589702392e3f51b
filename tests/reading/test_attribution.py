"""Who said a quotation."""

import pytest

from humaskit.reading import Prose
from humaskit.reading.attribution import Manner, is_clitic, says

SPEECH = "Kami siap membantu warga sejak pagi"


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    def words(stretch: tuple[int, int] | None) -> str | None:
        return text[stretch[0] : stretch[1]] if stretch else None

    return [
        (one.manner.name, words(one.verb), words(one.speaker))
        for one in Prose("body", text).attributions
    ]


@pytest.mark.parametrize(
    ("text", "manner", "verb", "speaker"),
    [
        (f"“{SPEECH},” kata Camat Sari Dewi, Rabu.", "NAMED", "kata", "Camat Sari Dewi"),
        (f"“{SPEECH}.” Ujar Sari di balai.", "NAMED", "Ujar", "Sari"),
        (f"“{SPEECH}?” tanya Sari.", "NAMED", "tanya", "Sari"),
        (f"“{SPEECH},” kata petugas", "NAMED", "kata", "petugas"),
        (f"“{SPEECH},” ujarnya.", "PRONOUN", "ujarnya", None),
        (f"“{SPEECH},” sindirnya.", "PRONOUN", "sindirnya", None),
        (f"“{SPEECH},” kata dia.", "PRONOUN", "kata", "dia"),
        (f"“{SPEECH},” ujar.", "CONTEXT", "ujar", None),
        (f"Sari Dewi menegaskan, “{SPEECH}.”", "NAMED", "menegaskan", "Sari Dewi"),
        (f"– Sari menegaskan, “{SPEECH}.”", "NAMED", "menegaskan", "Sari"),
        (f"Ia menegaskan, “{SPEECH}.”", "PRONOUN", "menegaskan", "Ia"),
        (f"Menurut Sari Dewi, “{SPEECH}.”", "NAMED", "Menurut", None),
        (f"Dalam keterangannya: “{SPEECH}.”", "NAMED", "keterangannya", None),
        (f"“{SPEECH},” disampaikan Sari.", "NAMED", "disampaikan", "Sari"),
        (f"“{SPEECH}.” Demikian disampaikan Sari.", "CONTEXT", None, None),
        (f"“{SPEECH},” Sari memungkasi.", "CONTEXT", None, None),
        (f"“{SPEECH}” (Sari)", "CONTEXT", None, None),
        (f"“{SPEECH}.”", "NOBODY", None, None),
        (f"Rapat selesai. “{SPEECH}.” Rapat lagi.", "NOBODY", None, None),
        (f"Acara bertema “{SPEECH}”.", "NO_SPEECH", None, None),
        ("“Kami Siap Membantu Semua Warga Muarajati”", "NO_SPEECH", None, None),
        ("“Kami siap.”", "NO_SPEECH", None, None),
        (f"Rapat itu “{SPEECH}” selesai", "CONTEXT", None, None),
    ],
)
def test_the_words_beside_a_quotation_tell_who_said_it(
    text: str, manner: str, verb: str | None, speaker: str | None
) -> None:
    assert read(text) == [(manner, verb, speaker)]


@pytest.mark.parametrize(
    ("before", "manner"),
    [
        ("Camat Sari menegaskan hal itu.", "CONTEXT"),
        ("Isi sambutan:", "CONTEXT"),
        ("Peresmian bagi", "CONTEXT"),
        ("Rapat selesai.", "NOBODY"),
        ("Pameran “Muara” selesai.", "NOBODY"),
    ],
)
def test_the_paragraph_before_may_tell(before: str, manner: str) -> None:
    assert read(f"{before}\n\n“{SPEECH}.”")[-1] == (manner, None, None)


def test_a_row_of_quotations_has_one_speaker() -> None:
    text = f"“{SPEECH}.”\n\n“{SPEECH}.” “{SPEECH}.”"

    assert [manner for manner, _, _ in read(text)] == ["NOBODY", "CONTEXT", "CONTEXT"]


def test_the_next_sentence_may_tell() -> None:
    assert read(f"“{SPEECH}.”\n\nPernyataan itu menutup acara.") == [("CONTEXT", None, None)]
    assert read(f"“{SPEECH}.”\n\nAcara selesai. Pernyataan lain.") == [("NOBODY", None, None)]


def test_a_speaker_of_many_words_is_cut_off() -> None:
    [(_, _, speaker)] = read(f"“{SPEECH},” kata " + "petugas " * 60)

    assert speaker == ("petugas " * 25).strip()


def test_nya_is_a_speaker_only_behind_a_verb_of_saying() -> None:
    assert is_clitic("Ujarnya")
    assert not is_clitic("tanya")
    assert not is_clitic("hanya")
    assert says("tanya")
    assert not says("hanya")


def test_no_quotation_has_no_speaker() -> None:
    assert read("Rapat selesai.") == []
    assert {one.name for one in Manner} >= {"NAMED", "NOBODY"}
