"""What the checker says, in two languages: one line for each fault it knows."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from humaskit.findings import Severity

_LONGEST: Final = 80
_LARGEST: Final = 10**15
"""Python writes no integer of thousands of digits."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, or could be better, in a JSON-LD document."""

    code: str
    """What kind of fault it is, for example `property-unknown`; it never changes its meaning."""
    severity: Severity
    """`error`: the vocabulary, the calendar or JSON itself proves it; `warning`; `advice`."""
    path: str
    """Where: `$` is the document, `$.author[0].name` a value in it."""
    term: str
    """The type, the property, the member or the keyword that it is about."""
    message: str
    """What is wrong, in Indonesian."""
    message_en: str
    """What is wrong, in English."""
    suggestion: str | None = None
    """What was probably meant, where something close exists."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of problem before it has a place."""

    code: str
    severity: Severity
    message: str
    message_en: str

    def at(self, path: str, term: str, *, hint: str | None = None, **parts: object) -> Problem:
        """Return the problem at a place; texts of the document are cut to a short evidence."""
        words = {name: short(part) for name, part in parts.items()} | {"term": short(term)}
        said = (self.message.format_map(words), self.message_en.format_map(words))
        return Problem(self.code, self.severity, path, short(term), *said, hint)


def short(part: object) -> str:
    """Return a part of a message in at most eighty characters."""
    huge = isinstance(part, int) and abs(part) > _LARGEST
    text = type(part).__name__ if huge else str(part)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


_E, _W, _A = Severity.ERROR, Severity.WARNING, Severity.ADVICE

FAULTS: Final = MappingProxyType(
    {
        "json": Fault("json", _E, "bukan JSON: {why}", "not JSON: {why}"),
        "json-twice": Fault(
            "json",
            _E,
            "kunci '{term}' muncul lebih dari sekali dalam satu objek",
            "the key '{term}' stands more than once in one object",
        ),
        "json-value": Fault("json", _E, "bukan nilai JSON: {why}", "not a value of JSON: {why}"),
        "json-none": Fault(
            "json",
            _W,
            "tidak ada simpul JSON-LD di sini",
            "there is no node of JSON-LD here",
        ),
        "size": Fault(
            "size",
            _E,
            "dokumen terlalu {what} untuk diperiksa (paling banyak {most})",
            "the document is too {what_en} to check (at most {most})",
        ),
        "context-missing": Fault(
            "context",
            _E,
            "'@context' tidak ada: istilah tidak berarti apa-apa",
            "'@context' is missing: the terms mean nothing",
        ),
        "context-foreign": Fault(
            "context",
            _E,
            "'@context' bukan schema.org: '{value}'",
            "'@context' is not schema.org: '{value}'",
        ),
        "context-other": Fault(
            "context",
            _W,
            "konteks '{value}' tidak dibaca; istilah dari sana tidak diperiksa",
            "the context '{value}' is not read; terms of it are not checked",
        ),
        "context-nested": Fault(
            "context",
            _W,
            "'@context' di dalam dokumen mengubah arti istilah: bagian ini tidak diperiksa",
            "a '@context' inside the document changes what terms mean: this part is not checked",
        ),
        "context-http": Fault(
            "context",
            _A,
            "'@context' memakai http; schema.org menganjurkan https",
            "'@context' says http; schema.org recommends https",
        ),
        "type-unknown": Fault(
            "type-unknown",
            _E,
            "tipe '{term}' tidak ada di schema.org 30.0",
            "schema.org 30.0 has no type '{term}'",
        ),
        "type-missing": Fault(
            "type-missing",
            _W,
            "'@type' tidak ada: tidak jelas ini apa",
            "'@type' is missing: nobody knows what this is",
        ),
        "property-unknown": Fault(
            "property-unknown",
            _E,
            "properti '{term}' tidak ada di schema.org 30.0",
            "schema.org 30.0 has no property '{term}'",
        ),
        "property-other": Fault(
            "property-unknown",
            _W,
            "properti '{term}' bukan milik schema.org 30.0; mungkin dari konteks lain",
            "the property '{term}' is not of schema.org 30.0; maybe of another context",
        ),
        "keyword-unknown": Fault(
            "property-unknown",
            _E,
            "'{term}' bukan kata kunci JSON-LD 1.1",
            "'{term}' is not a keyword of JSON-LD 1.1",
        ),
        "superseded": Fault(
            "superseded",
            _E,
            "'{term}' sudah diganti '{newer}'",
            "'{term}' is superseded by '{newer}'",
        ),
        "attic": Fault(
            "attic",
            _E,
            "'{term}' sudah dikeluarkan dari schema.org",
            "'{term}' has left schema.org for its attic",
        ),
        "pending": Fault(
            "pending",
            _W,
            "'{term}' masih berstatus pending di schema.org 30.0",
            "'{term}' is still pending in schema.org 30.0",
        ),
        "domain": Fault(
            "domain",
            _E,
            "properti '{term}' bukan untuk {kind}",
            "the property '{term}' does not belong to {kind}",
        ),
        "range": Fault(
            "range",
            _E,
            "{value} bukan nilai '{term}'; yang diminta: {wanted}",
            "{value} is no value of '{term}', which takes {wanted}",
        ),
        "range-text": Fault(
            "range",
            _W,
            "'{term}' meminta {wanted}, bukan teks biasa (schema.org menoleransinya)",
            "'{term}' takes {wanted}, not plain text (which schema.org tolerates)",
        ),
        "reference-blank": Fault(
            "reference",
            _E,
            "tidak ada simpul '{value}' di dokumen ini",
            "no node '{value}' is in this document",
        ),
        "reference-local": Fault(
            "reference",
            _W,
            "tidak ada simpul '{value}' di dokumen ini; periksa '@id'-nya",
            "no node '{value}' is in this document; look at its '@id'",
        ),
        "lexical": Fault(
            "lexical",
            _E,
            "'{value}' bukan {wanted}",
            "'{value}' is not {wanted_en}",
        ),
        "lexical-offset": Fault(
            "lexical",
            _W,
            "'{value}' tidak menyebut zona waktu (misalnya +07:00)",
            "'{value}' names no offset (for example +07:00)",
        ),
        "lexical-boolean": Fault(
            "lexical",
            _W,
            "'{value}' sebaiknya ditulis sebagai true atau false tanpa tanda kutip",
            "'{value}' is better written as true or false without quotes",
        ),
        "lexical-language": Fault(
            "lexical",
            _W,
            "'{value}' bukan kode bahasa BCP 47 (misalnya id)",
            "'{value}' is not a language tag of BCP 47 (for example id)",
        ),
        "lexical-empty": Fault(
            "lexical",
            _W,
            "'{term}' kosong",
            "'{term}' is empty",
        ),
        "enumeration": Fault(
            "enumeration",
            _E,
            "'{value}' bukan anggota {wanted}",
            "'{value}' is not a member of {wanted}",
        ),
        "value": Fault(
            "value",
            _E,
            "objek nilai yang salah: {why}",
            "a value object that is none: {why}",
        ),
        "entity-tag": Fault(
            "entity",
            _W,
            "teks '{term}' memuat tag HTML: '{value}'",
            "the text of '{term}' holds an HTML tag: '{value}'",
        ),
        "entity-reference": Fault(
            "entity",
            _W,
            "teks '{term}' memuat rujukan karakter, yang dibaca berbeda-beda: '{value}'",
            "'{term}' holds a character reference, which is read in two ways: '{value}'",
        ),
        "google-required": Fault(
            "google-required",
            _E,
            "Google mewajibkan '{wanted}' untuk {feature}{more}",
            "Google requires '{wanted}' for {feature}{more}",
        ),
        "google-recommended": Fault(
            "google-recommended",
            _A,
            "Google menganjurkan '{wanted}' untuk {feature}{more}",
            "Google recommends '{wanted}' for {feature}{more}",
        ),
    }
)
"""Every fault by a key of its own; several keys may share a code."""
