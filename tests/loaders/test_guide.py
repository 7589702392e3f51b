import re
from pathlib import Path

from humaskit import Article
from humaskit.loaders import _keys

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "content.md"


def test_the_guide_names_every_key_of_an_article() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| ([`\w, ]+) \| \S", GUIDE.read_text(encoding="utf-8"), re.MULTILINE
    )
    told = {name: words.replace("`", "").split(", ") for name, words in rows}
    assert set(told) == set(Article.model_fields) - {"body"}
    for name, words in told.items():
        assert words[0] == _keys.indonesian_key(Article, name)
        assert {_keys.fields(Article)[word] for word in words} == {name}
