import os
from pathlib import Path

import pytest

from humaskit import site
from humaskit.errors import InvalidValueError
from publishing import LATER, agency, article


def test_a_site_is_written_below_its_folder(tmp_path: Path) -> None:
    content = site.Content(articles=(article(1),), agencies=(agency(),))
    out = tmp_path / "new" / "out"
    written = site.build(content, out, at=LATER)
    assert {path.relative_to(out).as_posix(): path.read_bytes() for path in written} == site.pages(
        content, at=LATER
    )
    assert sorted(path for path in out.rglob("*") if path.is_file()) == sorted(written)
    assert site.build(content, out, at=LATER) == written


@pytest.mark.parametrize("path", ["../evil.html", "/etc/evil.html", "a/../../evil.html", "..", "."])
def test_a_path_that_leads_out_is_refused(tmp_path: Path, path: str) -> None:
    out = tmp_path / "out"
    with pytest.raises(InvalidValueError, match="leads out of the folder"):
        site.write({path: b"x"}, out)
    assert not (tmp_path / "evil.html").exists()


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "link").symlink_to(tmp_path)
    with pytest.raises(InvalidValueError, match="leads out of the folder"):
        site.write({"link/evil.html": b"x"}, tmp_path / "out")


def test_a_file_that_cannot_be_moved_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write({"a.html": b"old"}, tmp_path)

    def full(_path: Path, _target: Path) -> Path:
        raise OSError(28, "no space")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        site.write({"a.html": b"new"}, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"old"


def test_a_file_can_be_read_by_the_web_server(tmp_path: Path) -> None:
    [path] = site.write({"a.html": b"x"}, tmp_path)
    assert os.stat(path).st_mode & 0o777 == 0o644  # noqa: PTH116 - the mode is what counts
