"""Markdown files: data between two lines `---`, then the body."""

import os
from pathlib import Path
from typing import Final

from humaskit.loaders import _keys
from humaskit.loaders._body import Body
from humaskit.loaders._front_matter import MAX_FRONT_MATTER, Parted, part
from humaskit.loaders._loaded import Loaded, Problem
from humaskit.loaders._problems import problem
from humaskit.loaders._roots import ROOTS
from humaskit.loaders._source import decode, read_text
from humaskit.loaders._translation import Translation
from humaskit.loaders._validation import validated
from humaskit.loaders._yaml import Mapping, Node, RefusedYamlError, Scalar, read
from humaskit.models.migrations import CURRENT

_HALVES: Final = "surrogatepass"  # half a character is told of as what is not UTF-8


def markdown(path: str | os.PathLike[str], *, text: str | None = None) -> Loaded:
    """Read one Markdown file with YAML front matter.

    Keys are the models' field names or their Indonesian words (`judul`, `ringkasan`, `nomor`);
    every value is read as text and made what the model wants. The key `type` (`tipe`) names
    the root: `article` (the default), `agency`, `event` or `feedback`. What stands below the
    front matter is the body of an article exactly as it is, an event's description or the text
    of feedback. The format of an article's body is Markdown unless the key `format` says other.

    Args:
        path: The file.
        text: Its content, for content that lies elsewhere; then the file is not opened.

    Returns:
        The model, or the problems with their lines. A bad file never raises.

    Raises:
        MissingExtraError: PyYAML is not installed: `pip install 'humaskit[content]'`.
    """
    path = Path(path)
    content = read_text(path) if text is None else decode(text.encode(errors=_HALVES), path)
    if isinstance(content, Problem):
        return Loaded(path, None, (content,))
    parted = part(content)
    if isinstance(parted, str):
        found = problem(path, 1, "", parted, limit=MAX_FRONT_MATTER)
        return Loaded(path, None, (found,))
    try:
        node = read(parted.front_matter, 2)
    except RefusedYamlError as error:
        return Loaded(path, None, (problem(path, error.line, "", error.rule, **error.parts),))
    if not isinstance(node, Mapping):
        return Loaded(path, None, (problem(path, node.line, "", "not_a_mapping"),))
    return _loaded(path, node, parted)


def _loaded(path: Path, node: Mapping, parted: Parted) -> Loaded:
    pairs = tuple(_type_named(key, value) for key, value in node.items)
    name = _root_name(pairs)
    if name not in ROOTS:
        line = next(key.line for key, _ in pairs if _means_type(key))
        found = problem(path, line, "type", "unknown_type", type=name)
        return Loaded(path, None, (found,))
    root = ROOTS[name]
    body = Body(path, root, parted)
    translation = Translation(path)
    data = translation.part(root, Mapping(body.without_its_keys(pairs), node.line))
    body.add_to(data, translation.lines)
    written = {"type": name, "schema_version": CURRENT} | data
    loaded = validated(written, path, translation.lines)
    problems = [*translation.problems, *body.problems, *loaded.problems]
    problems.sort(key=lambda found: found.line)
    model = None if problems else loaded.model
    return Loaded(path, model, tuple(problems), translation.lines)


def _means_type(key: Scalar) -> bool:
    return _keys.normal(key.text or "") in ("type", "tipe")


def _type_named(key: Scalar, value: Node) -> tuple[Scalar, Node]:
    """Read `jenis: agenda` as `tipe: agenda`: it names a root, not a kind of one."""
    if (
        _keys.normal(key.text or "") == "jenis"
        and isinstance(value, Scalar)
        and _keys.value("type", value.text or "") in ROOTS
    ):
        return Scalar("type", key.line), value
    return key, value


def _root_name(pairs: tuple[tuple[Scalar, Node], ...]) -> str:
    for key, value in pairs:
        if _means_type(key):
            return _keys.value("type", value.text or "") if isinstance(value, Scalar) else ""
    return "article"
