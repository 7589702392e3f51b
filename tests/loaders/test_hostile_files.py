import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from humaskit import Article
from humaskit.loaders import Loaded, content, content_files, folder, json_lines, markdown
from loaders.writing import article, put

BOMB = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n"


def hostile(root: Path) -> Iterator[tuple[str, int, str]]:
    """Write one file of each sort; yield its name, and the line and rule of its problem."""
    put(root, "alias.md", BOMB)
    yield "alias.md", 2, "yaml_alias"
    put(root, "dalam.md", "---\na: " + "[" * 200 + "]" * 200 + "\n---\n")
    yield "dalam.md", 2, "too_deep"
    put(root, "ganda.md", article(more="slug: b\n"))
    yield "ganda.md", 9, "duplicate_key"
    put(root, "ganda.json", '{"a": 1,\n "a": 2}')
    yield "ganda.json", 2, "duplicate_key"
    put(root, "latin.md", article("Isi\nCaf\u00e9\n").encode("latin-1"))
    yield "latin.md", 11, "encoding"
    put(root, "nol.md", article("Isi\nNol\0\n"))
    yield "nol.md", 11, "nul"
    put(root, "nol.json", b"{\n\0}")
    yield "nol.json", 2, "nul"
    put(root, "utf16.md", article().encode("utf-16"))
    yield "utf16.md", 1, "encoding"
    put(root, "terbuka.md", "---\na: b\n")
    yield "terbuka.md", 1, "unclosed_front_matter"
    (root / "folder.md").mkdir()
    yield "folder.md", 1, "not_a_file"
    (root / "folder.jsonl").mkdir()
    yield "folder.jsonl", 1, "not_a_file"
    os.mkfifo(root / "pipa.md")
    yield "pipa.md", 1, "not_a_file"
    large = put(root, "besar.md", article())
    os.truncate(large, 50 * 1024 * 1024)
    yield "besar.md", 1, "too_large"
    large = put(root, "besar.json", "{}")
    os.truncate(large, 50 * 1024 * 1024)
    yield "besar.json", 1, "too_large"
    (root / "lingkar.md").symlink_to("lingkar.md")
    yield "lingkar.md", 1, "unreadable"
    (root / "putus.md").symlink_to("tidak-ada.md")
    yield "putus.md", 1, "not_found"
    (root / "keluar.md").symlink_to(put(root.parent, "rahasia.md", article()))
    yield "keluar.md", 1, "outside"
    (root / "tautan").symlink_to(root.parent)
    yield "tautan", 1, "folder_link"


def test_each_hostile_file_gives_one_clear_problem_and_the_valid_one_is_read(
    tmp_path: Path,
) -> None:
    root = tmp_path / "konten"
    root.mkdir()
    expected = {name: (line, f"humas.content.{rule}") for name, line, rule in hostile(root)}
    put(root, "sah.md", article())
    found = {loaded.path.name: loaded for loaded in folder(root)}
    valid = found.pop("sah.md")
    assert isinstance(valid.model, Article)
    assert valid.problems == ()
    told = {name: [(one.line, one.code) for one in got.problems] for name, got in found.items()}
    assert told == {name: [place] for name, place in expected.items()}
    assert all(one.model is None for one in found.values())


def test_an_unwanted_encoding_names_the_byte(tmp_path: Path) -> None:
    (found,) = markdown(put(tmp_path, "a.md", b"\xef\xbb\xbfa\n\xe9")).problems
    assert found.message == (
        "Berkas bukan UTF-8 mulai bita ke-5; simpan ulang sebagai UTF-8 (dugaan: Windows-1252)"
    )
    (found,) = markdown(put(tmp_path, "b.md", "x".encode("utf-16"))).problems
    assert found.message_en == (
        "the file is not UTF-8 from byte 0 on; save it as UTF-8 (it looks like UTF-16)"
    )


def test_a_folder_is_read_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for name in ("b.md", "a.jsonl", ".tersembunyi.md", "gambar.jpg", "a-b.md"):
        put(tmp_path, name, article() if name.endswith("md") else "")
    for name in ("a", ".git"):
        (tmp_path / name).mkdir()
        put(tmp_path / name, "z.md", article())
    names = [path.relative_to(tmp_path).as_posix() for path in content_files(tmp_path)]
    assert names == ["a/z.md", "a-b.md", "a.jsonl", "b.md"]
    assert [loaded.path.name for loaded in folder(tmp_path)] == ["z.md", "a-b.md", "b.md"]


def test_a_file_in_the_place_of_a_folder_is_read_alone(tmp_path: Path) -> None:
    path = put(tmp_path, "a.md", article())
    assert [loaded.path for loaded in folder(path)] == [path]


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "a.md", article())
    (tmp_path / "b.md").symlink_to("a.md")
    assert [loaded.problems for loaded in folder(tmp_path)] == [(), ()]


def test_content_is_read_by_the_way_its_name_ends(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", article())
    assert [loaded.problems for loaded in content(path)] == [()]


def test_a_file_that_may_not_be_opened_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> object:
        raise PermissionError(13, "Permission denied")

    markdown_file = put(tmp_path, "a.md", article())
    lines_file = put(tmp_path, "a.jsonl", "{}")
    monkeypatch.setattr(Path, "open", refused)
    results: list[Loaded] = [markdown(markdown_file), *json_lines(lines_file)]
    assert [one.problems[0].message_en for one in results] == [
        "the file cannot be read: Permission denied"
    ] * 2


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("humaskit.loaders._source.MAX_BYTES", 10)
    monkeypatch.setattr("humaskit.loaders._source.refuse_unreadable", lambda *_, **__: None)
    (found,) = markdown(put(tmp_path, "a.md", article())).problems
    assert found.code == "humas.content.too_large"


def test_front_matter_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humaskit.loaders._front_matter.MAX_FRONT_MATTER", 10)
    (found,) = markdown("a.md", text=article()).problems
    assert found.code == "humas.content.front_matter_too_large"


def test_long_and_unprintable_words_are_cut_in_messages() -> None:
    (found,) = markdown("a.md", text=f"---\ntype: {'x' * 100}\n---\n").problems
    assert found.message_en.startswith(f"the type '{'x' * 60}…' is unknown")
    (found,) = markdown("a.md", text='---\ntype: "a\\eb"\n---\n').problems
    assert "a\N{REPLACEMENT CHARACTER}b" in found.message


def test_a_hundred_thousand_brackets_are_refused(tmp_path: Path) -> None:
    put(tmp_path, "dalam.md", "---\na: " + "[" * 100_000 + "\n---\n")
    (loaded,) = folder(tmp_path)
    (problem,) = loaded.problems
    # A newer PyYAML counts the brackets itself, an older one leaves that to us.
    assert problem.code in {"humas.content.too_deep", "humas.content.yaml"}
    assert problem.line == 2
