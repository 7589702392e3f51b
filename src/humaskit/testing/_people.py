"""Strategies for agencies as others name them, officials, contacts, addresses and sources."""

from functools import cache
from typing import Final

from hypothesis import strategies as st

from humaskit.models.people import AgencyRef, Capacity, ContactPoint, Official, PostalAddress
from humaskit.models.quotes import Quote, Source
from humaskit.testing._hours import opening_hours
from humaskit.testing._times import partial_dates, regions
from humaskit.testing._words import few, language, line, maybe, text, web_url

NAMES: Final = (
    "Rina Wulandari",
    "Bagus Santoso",
    "I Gede Raka",
    "Siti Nur’aini",
    "Dg. Tompo",
    "Ó Súilleabháin",
    "Suharti",
)
"""Made-up people."""

AGENCIES: Final = (
    ("Lapas Kelas IIB Muarajati", "Lapas Muarajati"),
    ("Kementerian Urusan Pulau", "Kemenpulau"),
    ("Dinas Perikanan & Kelautan Kabupaten Lintang", None),
    ("Pemerintah Provinsi Samudra", "Pemprov"),
    ('Direktorat Jenderal "Satu Pintu"', "Ditjen"),
)
"""Made-up agencies and their acronyms."""


@cache
@st.composite
def agency_refs(draw: st.DrawFn) -> AgencyRef:
    """An agency as another object names it; its id tells it apart from a few hundred others."""
    name, acronym = draw(st.sampled_from(AGENCIES))
    number = draw(st.integers(1, 300))
    identity = draw(st.sampled_from(["urn:instansi:{}", "https://data.example.go.id/instansi/{}"]))
    return AgencyRef(
        id=identity.format(number),
        name=draw(st.sampled_from([name, draw(line())])),
        acronym=acronym,
        url=draw(maybe(web_url())),
    )


@cache
def officials() -> st.SearchStrategy[Official]:
    """A person who speaks for an agency, in some capacity."""
    return st.builds(
        Official,
        name=st.sampled_from(NAMES),
        honorific_prefix=maybe(st.sampled_from(["Dr.", "Drs. H.", "Ir."])),
        honorific_suffix=maybe(st.sampled_from(["S.H., M.H.", "M.Si.", "Ph.D."])),
        post=maybe(line()),
        capacity=st.sampled_from(Capacity),
        agency=maybe(agency_refs()),
    )


@cache
@st.composite
def contacts(draw: st.DrawFn) -> ContactPoint:
    """A way to reach an agency, with at least one channel, public or not."""
    channels = {
        "phone": st.sampled_from(["(021) 555-0100", "+62 812-0000-0000"]),
        "email": st.sampled_from(["humas@lapas-muarajati.go.id", "o'neil+ppid@example.go.id"]),
        "url": web_url(),
    }
    chosen = draw(st.sets(st.sampled_from(sorted(channels)), min_size=1))
    fields: dict[str, object] = {name: draw(channels[name]) for name in sorted(chosen)}
    fields["name"] = draw(maybe(st.sampled_from(NAMES)))
    fields["role"] = draw(maybe(line()))
    fields["hours"] = draw(maybe(st.sampled_from(["Senin–Jumat 08.00–16.00 WIB", "24 jam"])))
    fields["public"] = draw(st.booleans())
    fields["fax"] = draw(maybe(st.sampled_from(["(021) 555-0199"])))
    fields["open"] = draw(few(opening_hours(), 2))
    fields["languages"] = draw(few(language(), 2, unique_by=str))
    fields["toll_free"] = draw(st.booleans())
    return ContactPoint.model_validate(fields)


@cache
def addresses() -> st.SearchStrategy[PostalAddress]:
    """A postal address, in Indonesia more often than not."""
    return st.builds(
        PostalAddress,
        street=line(),
        locality=st.sampled_from(["Muarajati", "Kota Lintang"]),
        region_code=maybe(regions()),
        postal_code=maybe(st.integers(10_000, 99_999).map(str)),
        country=st.sampled_from(["ID", "ID", "SG"]),
    )


@cache
@st.composite
def sources(draw: st.DrawFn) -> Source:
    """What a statement rests on; it names its publisher, its address or both."""
    named = draw(st.sampled_from(["publisher", "url", "both"]))
    return Source(
        title=draw(line()),
        publisher=draw(line()) if named != "url" else None,
        url=draw(web_url()) if named != "publisher" else None,
        accessed_on=draw(maybe(partial_dates())),
        published_on=draw(maybe(partial_dates())),
    )


@cache
def quotes() -> st.SearchStrategy[Quote]:
    """Words that somebody said."""
    return st.builds(
        Quote,
        text=text(),
        speaker=officials(),
        said_on=maybe(partial_dates()),
        place=maybe(line()),
        language=language(),
        source=maybe(sources()),
        approved=st.booleans(),
    )
