"""What only an article has: its kinds, classes and small parts."""

from enum import StrEnum

from humaskit.models.identifiers import Slug, WebUrl
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line
from humaskit.models.model import Model
from humaskit.models.people import Official
from humaskit.models.region_code import RegionCode


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
    ANALYSIS = "analysis"
    """Analisis."""
    BACKGROUND = "background"
    """Latar belakang, penjelasan."""
    CONSULTATION = "consultation"
    """Permintaan masukan masyarakat (UU 12/2011 article 96)."""


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
