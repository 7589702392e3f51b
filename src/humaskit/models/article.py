"""Article: a press release or any other news content of an agency (artikel, siaran pers)."""

from datetime import UTC, datetime
from typing import Annotated, Final, Literal, Self

from pydantic import FailFast, Field, model_validator

from humaskit.models._article_rules import check_structure
from humaskit.models.article_parts import (
    ArticleKind,
    ChannelPost,
    Dateline,
    InformationClass,
    SpeechInfo,
    Suppression,
)
from humaskit.models.audience import Audience
from humaskit.models.body import Body
from humaskit.models.claims import ReviewedClaim
from humaskit.models.history import Approval, Change, State, Translation, Withdrawal
from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import Instant, PartialDate, require_offset
from humaskit.models.lines import Line, Text
from humaskit.models.media import DigitalSourceType, Media, Rights
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, Official
from humaskit.models.quotes import Quote, Source
from humaskit.models.references import Interaction, Place, Regulation, Series, Subject
from humaskit.models.region_code import RegionCode
from humaskit.models.releases import ReleaseNumber

__all__ = [
    "Article",
    "ArticleKind",
    "Body",
    "ChannelPost",
    "Dateline",
    "InformationClass",
    "SpeechInfo",
    "Suppression",
]

_EVER: Final = datetime.min.replace(tzinfo=UTC)


class Article(Model):
    """News content of an agency, in one language, at one version (artikel)."""

    schema_version: Literal["1"] = "1"
    """Version of this model."""
    type: Literal["article"] = "article"
    """Which root this is."""
    id: Ref
    """Identity for ever; never reused (identitas)."""
    work_id: Ref | None = None
    """What all translations share (identitas karya)."""
    kind: ArticleKind = ArticleKind.PRESS_RELEASE
    """What sort of content it is (jenis)."""
    state: State = State.DRAFT
    """Where it stands (status)."""
    version: Annotated[int, Field(ge=1, le=1_000_000)] = 1
    """Counts up with every published change (versi)."""
    minor: bool = False
    """Whether this version changed nothing that a reader must know (perubahan kecil)."""
    language: LanguageTag = "id"
    """BCP 47 (bahasa)."""
    translations: Annotated[tuple[Translation, ...], Field(max_length=50), FailFast()] = ()
    """The same in other languages (terjemahan)."""
    slug: Slug
    """The last part of its address (slug)."""
    previous_slugs: Annotated[tuple[Slug, ...], Field(max_length=100), FailFast()] = ()
    """Slugs that redirect here (slug lama)."""
    url: WebUrl
    """Its canonical address on the official site (tautan kanonis)."""
    headline: Line
    """Judul."""
    subheadline: Line | None = None
    """Subjudul."""
    summary: Text | None = None
    """What it says in short, plain text (ringkasan)."""
    body: Body
    """Isi."""
    numbers: Annotated[tuple[ReleaseNumber, ...], Field(max_length=20), FailFast()] = ()
    """Release numbers, one for each agency that gave one (nomor siaran pers)."""
    dateline: Dateline | None = None
    """Titimangsa."""
    issued_on: PartialDate | None = None
    """The date the release bears (tanggal rilis)."""
    publisher: AgencyRef
    """Who publishes (penerbit)."""
    co_publishers: Annotated[tuple[AgencyRef, ...], Field(max_length=50), FailFast()] = ()
    """With whom, for joint releases (penerbit bersama)."""
    supporting: Annotated[tuple[AgencyRef, ...], Field(max_length=50), FailFast()] = ()
    """Who helped (pendukung)."""
    byline: Line | None = None
    """Who wrote it, as printed (penulis)."""
    responsible: Official | None = None
    """Who answers for it (penanggung jawab)."""
    approvals: Annotated[tuple[Approval, ...], Field(max_length=100), FailFast()] = ()
    """Who cleared it (persetujuan)."""
    editors: Annotated[tuple[Official, ...], Field(max_length=50), FailFast()] = ()
    """Who edited it (penyunting)."""
    translator: Official | None = None
    """Who translated it (penerjemah)."""
    quotes: Annotated[tuple[Quote, ...], Field(max_length=200), FailFast()] = ()
    """Approved quotes (kutipan)."""
    sources: Annotated[tuple[Source, ...], Field(max_length=200), FailFast()] = ()
    """What it rests on (sumber)."""
    regulations: Annotated[tuple[Regulation, ...], Field(max_length=100), FailFast()] = ()
    """Laws and decrees it speaks of (peraturan)."""
    claims: Annotated[tuple[ReviewedClaim, ...], Field(max_length=50), FailFast()] = ()
    """What it examines and what it finds, for fact checks (klaim yang diperiksa)."""
    method: Text | None = None
    """How it came about, for readers who wish to judge it (cara penyusunan)."""
    media: Annotated[tuple[Media, ...], Field(max_length=100), FailFast()] = ()
    """Pictures and other media (media)."""
    section: Line | None = None
    """Under which heading it stands (rubrik)."""
    series: Series | None = None
    """What it is a part of (seri)."""
    subjects: Annotated[tuple[Subject, ...], Field(max_length=50), FailFast()] = ()
    """What it is about, by a list that others know (subjek)."""
    topics: Annotated[tuple[Line, ...], Field(max_length=50), FailFast()] = ()
    """What it is about (topik)."""
    audiences: Annotated[tuple[Audience, ...], Field(max_length=50), FailFast()] = ()
    """For whom it is; none means the public (khalayak)."""
    information_class: InformationClass | None = None
    """Class under UU 14/2008 (klasifikasi informasi)."""
    region_codes: Annotated[tuple[RegionCode, ...], Field(max_length=600), FailFast()] = ()
    """Where it is about (wilayah)."""
    places: Annotated[tuple[Place, ...], Field(max_length=100), FailFast()] = ()
    """Where what it tells of happened (tempat kejadian)."""
    happened_at: Instant | None = None
    """When it happened (waktu kejadian)."""
    contacts: Annotated[tuple[ContactPoint, ...], Field(max_length=50), FailFast()] = ()
    """Whom to ask (narahubung)."""
    boilerplate: Text | None = None
    """About the agency, at the foot (profil singkat)."""
    event_ids: Annotated[tuple[Ref, ...], Field(max_length=100), FailFast()] = ()
    """Events it tells of (agenda)."""
    related_ids: Annotated[tuple[Ref, ...], Field(max_length=100), FailFast()] = ()
    """Articles to read beside it (artikel terkait)."""
    corrects: Ref | None = None
    """The article it corrects (yang diralat)."""
    reply_to: Ref | None = None
    """The article it answers (hak jawab atas)."""
    speech: SpeechInfo | None = None
    """For a speech (keterangan pidato)."""
    valid_until: PartialDate | None = None
    """Until when an announcement holds (masa berlaku)."""
    channels: Annotated[tuple[ChannelPost, ...], Field(max_length=50), FailFast()] = ()
    """Where it was posted (unggahan)."""
    interactions: Annotated[tuple[Interaction, ...], Field(max_length=50), FailFast()] = ()
    """What readers did with it, counted (jumlah interaksi)."""
    rights: Rights | None = None
    """Who owns the text and how it may be used (hak cipta)."""
    principles_url: WebUrl | None = None
    """The rules it was written by; Dewan Pers, Pedoman Pemberitaan Media Siber, 8 (pedoman)."""
    archived_url: WebUrl | None = None
    """Where a copy is kept (arsip)."""
    digital_source_type: DigitalSourceType | None = None
    """How the text came about (asal digital)."""
    urgency: Annotated[int, Field(ge=1, le=9)] | None = None
    """1 most urgent to 9 least, IPTC (urgensi)."""
    created_at: Instant | None = None
    """When it was begun (dibuat)."""
    scheduled_at: Instant | None = None
    """When it will be published (jadwal terbit)."""
    embargo_until: Instant | None = None
    """Before this it is not public (embargo)."""
    first_published_at: Instant | None = None
    """When it was first public; never changes (pertama terbit)."""
    modified_at: Instant | None = None
    """When its published content last changed (diubah)."""
    expires_at: Instant | None = None
    """From this it is no longer shown (kedaluwarsa)."""
    changes: Annotated[tuple[Change, ...], Field(max_length=500), FailFast()] = ()
    """Public notes on changes (riwayat perubahan)."""
    withdrawal: Withdrawal | None = None
    """Why it was taken back (pencabutan)."""
    suppressions: Annotated[tuple[Suppression, ...], Field(max_length=100), FailFast()] = ()
    """Rules that do not apply here, with their reasons (pengecualian)."""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        check_structure(self)
        return self

    def is_public(self, at: datetime) -> bool:
        """Whether readers may see the article at an instant.

        It is published, was so by then, its schedule and embargo are over, and it has not
        expired. What is withdrawn or superseded is not public, whatever stays at its address.

        Args:
            at: The instant, aware.

        Raises:
            InvalidValueError: `at` has no offset from UTC.
        """
        require_offset(at, "article")
        shown = self.public_times()
        return shown is not None and shown[0] <= at and (shown[1] is None or at < shown[1])

    def public_times(self) -> tuple[datetime, datetime | None] | None:
        """Return when the article begins and ceases to be public, both in UTC.

        Returns:
            The first instant that readers may see it, and the first that they may not any more,
            or None for ever; None alone for what is not published. An article without a time of
            publication, schedule or embargo is public from the year 1 on.
        """
        if self.state is not State.PUBLISHED:
            return None
        first = self.first_published_at
        begins = first.astimezone(UTC) if first else _EVER
        for start in (self.scheduled_at, self.embargo_until):
            if start is not None:
                begins = max(begins, start.astimezone(UTC))
        return begins, self.expires_at and self.expires_at.astimezone(UTC)
