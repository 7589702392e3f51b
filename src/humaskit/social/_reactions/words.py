"""What was said, as plain text that models can hold."""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from humaskit import rendering
from humaskit.models.body import BODY_LENGTH
from humaskit.models.identifiers import LanguageTag
from humaskit.models.lines import FORBIDDEN, LINE_LENGTH, Line, Text, without_markup
from humaskit.models.model import BUILT_LATER
from humaskit.social._reactions.source import Source, is_object

MOST: Final = 20_000
"""Characters of text that feedback holds."""
UNKNOWN: Final = "und"
"""The language of what does not say (BCP 47, RFC 5646 4.1)."""

_SUBJECT: Final = 100
_PLAIN: Final = frozenset({"text/plain", "text/markdown", "text/x.misskeymarkdown"})
_SPACES: Final = re.compile(r"[ \t\n]+")
_CUT: Final = " .…[]()"
_SALUTATION: Final = re.compile(r"(?:@[^\s@]+(?:@[^\s@]+)?[\s,:]+)+")
_SENTENCE: Final = re.compile(r".+?[.!?…](?=\s|$)|.+", re.DOTALL)
_URL: Final = re.compile(r"https?://\S+")
_ASKS: Final = re.compile(r"\?(?=[\s\"'”’)\]!?]|$)")
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_HIGH_RUN: Final = re.compile("[\u0300-\U0010ffff]{31}")
_MOST_MARKS: Final = 30
_TEXT: Final = TypeAdapter(Text, config=BUILT_LATER)
_LINE: Final = TypeAdapter(Line, config=BUILT_LATER)
_TAG: Final = TypeAdapter(LanguageTag, config=BUILT_LATER)


class Words(NamedTuple):
    """What was said."""

    subject: str
    text: str
    language: str


def words_of(source: Source) -> Words:
    """Return subject, text and language.

    The subject is the title, or else the warning above a Note, or else the first sentence without
    the names it is addressed to. A poll's choices stand below its text as a list.

    Raises:
        InvalidValueError: There is no text in it.
    """
    content, language = _content(source)
    name, summary = _told(source, "name"), _told(source, "summary")
    body = content or summary or name
    if not body:
        raise source.fault("content", "no_text", "tidak ada teks", "there is no text")
    title = name or summary
    above = summary if name and summary and content else None
    if above and _is_teaser(above, body):
        source.drop("summary", "isi sudah memuatnya", "the content says it")
        above = None
    text = "\n\n".join(filter(None, [above, body, _choices(source)]))
    return Words(line(title or "") or _subject(body), _within(text, source), language)


def asks(text: str) -> bool:
    """Whether a text asks something, by its own question mark; those of addresses do not count."""
    return _ASKS.search(_URL.sub("", text)) is not None


def line(value: str) -> str | None:
    """Return a text as one line, or None where nothing of it can be read."""
    flat = _SPACES.sub(" ", _readable(value)).strip()
    return _valid(_LINE, _cut(flat, LINE_LENGTH))


def _content(source: Source) -> tuple[str | None, str]:
    """Return the content as plain text, and the language it is in."""
    by_language = source.value.get("contentMap")
    said = by_language if is_object(by_language) else {}
    plain = source.value.get("content")
    if plain is not None and not isinstance(plain, str):
        raise source.fault("content", "no_string", "bukan teks", "is no text")
    texts = {str(tag): text for tag, text in said.items() if isinstance(text, str)}
    chosen = next((tag for tag, text in texts.items() if text == plain), None)
    if chosen is None and texts and not (plain and len(texts) > 1):
        chosen = "id" if "id" in texts else next(iter(texts))
    for tag in texts:
        if tag != chosen:
            source.drop("contentMap", "bahasa lain", "another language")
    html = plain or texts.get(chosen or "")
    return _plain(html, source), _valid(_TAG, chosen or _stated(source)) or UNKNOWN


def _stated(source: Source) -> str:
    """Return the language as Lemmy and PeerTube state it, or nothing."""
    stated = source.value.get("language", source.value.get("inLanguage"))
    tag = stated.get("identifier") if is_object(stated) else stated
    return tag if isinstance(tag, str) else ""


def _plain(value: str | None, source: Source) -> str | None:
    if not value:
        return None
    if len(value) > BODY_LENGTH:
        raise source.fault("content", "too_long", "terlalu panjang", "is too long")
    as_it_is = str(source.value.get("mediaType")) in _PLAIN
    return _readable(value if as_it_is else rendering.text_of(value)) or None


def _is_teaser(summary: str, body: str) -> bool:
    """Whether a summary is a piece of the text itself, as blogs cut it."""
    return _SPACES.sub(" ", summary).rstrip(_CUT) in _SPACES.sub(" ", body)


def _told(source: Source, term: str) -> str | None:
    """Return a title, which is plain text, or a summary, which is HTML (AS2, 4.7)."""
    value = source.value.get(term)
    by_language = source.value.get(f"{term}Map")
    if value is None and is_object(by_language):
        value = next((text for text in by_language.values() if isinstance(text, str)), None)
    if isinstance(value, str) and len(value) <= BODY_LENGTH:
        plain = unescape(value) if term == "name" else rendering.text_of(value)
        return _readable(plain) or None
    if value is not None:
        source.drop(term, "bukan teks", "is no text")
    return None


def _choices(source: Source) -> str:
    named = []
    for term in ("oneOf", "anyOf"):
        for place, value in source.all(term):
            name = value.get("name") if is_object(value) else None
            if isinstance(name, str) and (said := line(name)):
                named.append(f"- {said}")
            else:
                source.drop(place, "pilihan tanpa nama", "a choice without a name")
    return "\n".join(named)


def _subject(text: str) -> str:
    greeted = _SALUTATION.match(text)
    rest = text[greeted.end() :] if greeted else text
    found = _SENTENCE.match(rest.strip() or text)
    return line(_cut(_SPACES.sub(" ", found[0] if found else text), _SUBJECT)) or "-"


def _within(text: str, source: Source) -> str:
    if len(text) > MOST:
        source.drop(
            "content",
            f"lebih dari {MOST:,} karakter; sisanya tidak dimuat",
            f"more than {MOST:,} characters; the rest is left out",
        )
    held = _valid(_TEXT, _cut(text, MOST))
    if held is None:
        raise source.fault("content", "no_text", "tidak ada teks", "there is no text")
    return held


def _cut(text: str, most: int) -> str:
    """Return a text no longer than so many characters, cut between words where it can be."""
    if len(text) <= most:
        return text
    end = text.rfind(" ", most // 2, most)
    return f"{text[: end if end > 0 else most - 1]}…"


def _readable(value: str) -> str:
    """Return text without what no model holds: controls, heaps of marks, what reads as markup."""
    text = FORBIDDEN.sub("", _LINE_ENDS.sub("\n", value))
    if _HIGH_RUN.search(text):
        text = "".join(_few_marks(text))
    return without_markup(unicodedata.normalize("NFC", text)).strip()


def _few_marks(text: str) -> Iterator[str]:
    """Yield characters with 30 marks on each at most: more takes minutes to normalise (UAX 15)."""
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            yield character


def _valid(adapter: TypeAdapter[str], value: str) -> str | None:
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return None
