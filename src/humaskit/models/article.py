"""Article: a press release or any other news content of an agency (artikel, siaran pers)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, PositiveInt

from humaskit.models.audience import Audience
from humaskit.models.history import Approval, Change, State, Translation, Withdrawal
from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.media import DigitalSourceType, Media
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, Official
from humaskit.models.quotes import Quote, Source
from humaskit.models.region_code import RegionCode
from humaskit.models.releases import ReleaseNumber


class ArticleKind(StrEnum):
    """What sort of content an article is (jenis konten)."""

    PRESS_RELEASE = "press_release"
    """Siaran pers."""
    JOINT_RELEASE = "joint_release"
    """Siaran pers bersama."""
    NEWS_STORY = "news_story"
    """Berita."""
    ANNOUNCEMENT = "announcement"
    """Pengumuman."""
    STATEMENT = "statement"
    """Pernyataan resmi."""
    SPEECH = "speech"
    """Sambutan atau pidato."""
    CORRECTION = "correction"
    """Ralat."""
    RIGHT_OF_REPLY = "right_of_reply"
    """Hak jawab."""
    FACT_CHECK = "fact_check"
    """Bantahan hoaks."""
    REPORT = "report"
    """Laporan."""
    FEATURE = "feature"
    """Karangan khas."""
    OPINION = "opinion"
    """Opini."""


class InformationClass(StrEnum):
    """Classes of public information, UU 14/2008 articles 9 to 11 and 17 (klasifikasi informasi)."""

    PERIODIC = "periodic"
    """Berkala."""
    IMMEDIATE = "immediate"
    """Serta-merta."""
    ANYTIME = "anytime"
    """Setiap saat."""
    EXEMPT = "exempt"
    """Dikecualikan."""


class Body(Model):
    """The text of an article, kept exactly as given (isi)."""

    format: Literal["text", "markdown", "html"] = "text"
    """How to read the content (format)."""
    content: Annotated[str, Field(max_length=2_000_000)]
    """The content, never stripped or normalised (konten)."""


class Dateline(Model):
    """Place and date at the head of a release (titimangsa)."""

    place: Line
    """Where (tempat)."""
    region_code: RegionCode | None = None
    """Its Kemendagri code (kode wilayah)."""
    on: PartialDate | None = None
    """The date that stands there (tanggal)."""


class SpeechInfo(Model):
    """Who delivered a speech, when and where (keterangan pidato)."""

    speaker: Official
    """Who (pembicara)."""
    delivered_on: PartialDate
    """When (tanggal)."""
    place: Line | None = None
    """Where (tempat)."""


class ChannelPost(Model):
    """Where on social media the article was posted (unggahan media sosial)."""

    channel: Slug
    """Which channel, for example `instagram` (kanal)."""
    url: WebUrl
    """The post (tautan)."""
    posted_at: Instant | None = None
    """When (waktu)."""


class Suppression(Model):
    """A rule that does not apply here, and why (pengecualian aturan)."""

    code: Line
    """The rule's code (kode)."""
    reason: Line
    """Why it does not apply (alasan)."""


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
    version: PositiveInt = 1
    """Counts up with every published change (versi)."""
    minor: bool = False
    """Whether this version changed nothing that a reader must know (perubahan kecil)."""
    language: LanguageTag = "id"
    """BCP 47 (bahasa)."""
    translations: Annotated[tuple[Translation, ...], Field(max_length=50)] = ()
    """The same in other languages (terjemahan)."""
    slug: Slug
    """The last part of its address (slug)."""
    previous_slugs: Annotated[tuple[Slug, ...], Field(max_length=100)] = ()
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
    numbers: Annotated[tuple[ReleaseNumber, ...], Field(max_length=20)] = ()
    """Release numbers, one for each agency that gave one (nomor siaran pers)."""
    dateline: Dateline | None = None
    """Titimangsa."""
    issued_on: PartialDate | None = None
    """The date the release bears (tanggal rilis)."""
    publisher: AgencyRef
    """Who publishes (penerbit)."""
    co_publishers: Annotated[tuple[AgencyRef, ...], Field(max_length=50)] = ()
    """With whom, for joint releases (penerbit bersama)."""
    supporting: Annotated[tuple[AgencyRef, ...], Field(max_length=50)] = ()
    """Who helped (pendukung)."""
    byline: Line | None = None
    """Who wrote it, as printed (penulis)."""
    responsible: Official | None = None
    """Who answers for it (penanggung jawab)."""
    approvals: Annotated[tuple[Approval, ...], Field(max_length=100)] = ()
    """Who cleared it (persetujuan)."""
    quotes: Annotated[tuple[Quote, ...], Field(max_length=200)] = ()
    """Approved quotes (kutipan)."""
    sources: Annotated[tuple[Source, ...], Field(max_length=200)] = ()
    """What it rests on (sumber)."""
    media: Annotated[tuple[Media, ...], Field(max_length=100)] = ()
    """Pictures and other media (media)."""
    topics: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    """What it is about (topik)."""
    audiences: Annotated[tuple[Audience, ...], Field(max_length=50)] = ()
    """For whom it is; none means the public (khalayak)."""
    information_class: InformationClass | None = None
    """Class under UU 14/2008 (klasifikasi informasi)."""
    region_codes: Annotated[tuple[RegionCode, ...], Field(max_length=600)] = ()
    """Where it is about (wilayah)."""
    contacts: Annotated[tuple[ContactPoint, ...], Field(max_length=50)] = ()
    """Whom to ask (narahubung)."""
    boilerplate: Text | None = None
    """About the agency, at the foot (profil singkat)."""
    event_ids: Annotated[tuple[Ref, ...], Field(max_length=100)] = ()
    """Events it tells of (agenda)."""
    related_ids: Annotated[tuple[Ref, ...], Field(max_length=100)] = ()
    """Articles to read beside it (artikel terkait)."""
    corrects: Ref | None = None
    """The article it corrects (yang diralat)."""
    reply_to: Ref | None = None
    """The article it answers (hak jawab atas)."""
    speech: SpeechInfo | None = None
    """For a speech (keterangan pidato)."""
    valid_until: PartialDate | None = None
    """Until when an announcement holds (masa berlaku)."""
    channels: Annotated[tuple[ChannelPost, ...], Field(max_length=50)] = ()
    """Where it was posted (unggahan)."""
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
    changes: Annotated[tuple[Change, ...], Field(max_length=500)] = ()
    """Public notes on changes (riwayat perubahan)."""
    withdrawal: Withdrawal | None = None
    """Why it was taken back (pencabutan)."""
    suppressions: Annotated[tuple[Suppression, ...], Field(max_length=100)] = ()
    """Rules that do not apply here, with their reasons (pengecualian)."""
