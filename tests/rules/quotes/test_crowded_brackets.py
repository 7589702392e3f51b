"""Text that is hardly more than brackets."""

from humaskit.checks import check_text


def open_brackets(text: str) -> int:
    return len(check_text(text, select="KUT007").findings)


def test_nobody_is_told_of_every_open_bracket_where_there_is_hardly_anything_else() -> None:
    assert open_brackets("(" * 1_000) == 0
    assert open_brackets("(a [a " * 500) == 0


def test_many_open_brackets_are_told_where_there_is_prose_between_them() -> None:
    assert open_brackets("(a " * 1_000 + "b") == 1_000
    assert open_brackets("(Rapat selesai [siang. " * 501) == 1_002


def test_brackets_in_pairs_crowd_nothing() -> None:
    assert open_brackets("(a) " * 2_000 + "(") == 1
