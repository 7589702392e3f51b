from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import sampling
from humaskit import Article, Feedback
from humaskit.errors import InvalidValueError
from humaskit.loaders import KeyLanguage, Root, folder, markdown, to_markdown
from humaskit.testing import strategies
from loaders.writing import article

NEWSROOM = Path(__file__).parents[2] / "examples" / "newsroom"
MODELS = [loaded.model for loaded in folder(NEWSROOM) if loaded.model is not None]

CANONICAL = """\
---
id: tag:lapas-muarajati.go.id,2026-08-03:artikel/1
slug: lapas-muarajati-panen-padi
url: https://lapas-muarajati.go.id/berita/panen-padi
headline: 'Panen: 12 Karung'
summary: |-
  Satu.
  Dua.
numbers:
- LMJ-07/HM/08/2026
- text: '12'
  agency: tag:lapas-muarajati.go.id,2020:instansi
issued_on: 2026-08-03
publisher:
  id: tag:lapas-muarajati.go.id,2020:instansi
  name: Lapas Muarajati
topics:
- 'no'
- padi
contacts:
- phone: (0999) 555012
  public: false
format: text
---
Isi.\r
---
"""


def again(model: Root, keys: KeyLanguage = "en") -> Root:
    text = to_markdown(model, keys=keys, reveal_pii=True)
    loaded = markdown("a.md", text=text)
    assert loaded.problems == ()
    assert loaded.model is not None
    assert to_markdown(loaded.model, keys=keys, reveal_pii=True) == text
    return loaded.model


@pytest.mark.parametrize("keys", ["en", "id"])
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_every_sort_of_content_reads_back_the_same(model: Root, keys: KeyLanguage) -> None:
    assert again(model, keys) == model


@pytest.mark.parametrize("path", sorted(NEWSROOM.rglob("*.md")), ids=lambda path: path.stem)
def test_a_canonical_file_is_written_back_byte_for_byte(path: Path) -> None:
    model = markdown(path).model
    assert model is not None
    assert to_markdown(model, keys="id").encode() == path.read_bytes()


def test_the_canonical_form() -> None:
    model = markdown("a.md", text=CANONICAL).model
    assert isinstance(model, Article)
    moved = CANONICAL.replace("format: text\n", "").replace("summary:", "format: text\nsummary:")
    lines = to_markdown(model).splitlines(keepends=True)
    assert sorted(lines) == sorted(moved.splitlines(keepends=True))
    assert to_markdown(model).endswith("---\nIsi.\r\n---\n")


def test_personal_data_is_written_on_request_only() -> None:
    model = next(model for model in MODELS if isinstance(model, Feedback) and model.submitter)
    assert "contoh.satu@example.com" not in to_markdown(model)
    assert "contoh.satu@example.com" in to_markdown(model, reveal_pii=True)


def test_a_body_that_no_text_file_can_hold_is_refused() -> None:
    plain = markdown("a.md", text=article()).model
    assert isinstance(plain, Article)
    with pytest.raises(InvalidValueError) as caught:
        to_markdown(plain.replace(body={"content": "a\0b"}))
    assert (caught.value.code, caught.value.field) == ("humas.content.nul", "body")


@given(
    model=strategies.articles()
    | strategies.agencies()
    | strategies.events()
    | strategies.feedback(),
    keys=st.sampled_from(["en", "id"]),
)
@settings(max_examples=sampling.count(5_000, 150))
def test_any_content_reads_back_the_same(model: Root, keys: KeyLanguage) -> None:
    assume(not isinstance(model, Article) or "\0" not in model.body.content)
    assert again(model, keys) == model


AWKWARD = ["no", "~", "null", "0123", "1_000", "1e3", "2026-08-17", "- a", "a: b", "#", "---"]


@pytest.mark.parametrize("word", [*AWKWARD, "!x", "&a", "*a", "%a", "@a", "`a", "'", '"', "\\"])
def test_words_that_mean_something_to_yaml_are_kept(word: str) -> None:
    plain = markdown("a.md", text=article()).model
    assert isinstance(plain, Article)
    summary = f"{word}\n\n  {word}\n{word}"
    model = plain.replace(headline=word, summary=summary, topics=(word,), body={"content": word})
    assert again(model) == model
    assert again(model, "id") == model
