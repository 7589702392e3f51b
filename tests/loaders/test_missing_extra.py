import sys
from pathlib import Path

import pytest

from humaskit.errors import MissingExtraError
from humaskit.loaders import json_lines, markdown, to_markdown
from loaders.writing import article, put


def test_without_pyyaml_front_matter_names_the_extra_and_json_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = markdown("a.md", text=article()).model
    assert model is not None
    path = put(tmp_path, "a.jsonl", model.model_dump_json())
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(MissingExtraError) as caught:
        markdown("a.md", text=article())
    assert (caught.value.extra, str(caught.value)) == (
        "content",
        "the package 'pyyaml' is not installed: pip install 'humaskit[content]'",
    )
    assert [loaded.model for loaded in json_lines(path)] == [model]
    assert callable(to_markdown)
