"""What the kinds and states of articles are called, in Indonesian and in English."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from humaskit.models.article_parts import ArticleKind

KIND_NAMES: Final[Mapping[ArticleKind, tuple[str, str]]] = MappingProxyType(
    {
        ArticleKind.PRESS_RELEASE: ("Siaran pers", "Press release"),
        ArticleKind.JOINT_RELEASE: ("Siaran pers bersama", "Joint press release"),
        ArticleKind.NEWS_STORY: ("Berita", "News"),
        ArticleKind.ANNOUNCEMENT: ("Pengumuman", "Announcement"),
        ArticleKind.STATEMENT: ("Pernyataan resmi", "Statement"),
        ArticleKind.SPEECH: ("Sambutan", "Speech"),
        ArticleKind.CORRECTION: ("Ralat", "Correction"),
        ArticleKind.RIGHT_OF_REPLY: ("Hak jawab", "Right of reply"),
        ArticleKind.FACT_CHECK: ("Bantahan hoaks", "Fact check"),
        ArticleKind.REPORT: ("Laporan", "Report"),
        ArticleKind.FEATURE: ("Karangan khas", "Feature"),
        ArticleKind.OPINION: ("Opini", "Opinion"),
        ArticleKind.ANALYSIS: ("Analisis", "Analysis"),
        ArticleKind.BACKGROUND: ("Latar belakang", "Background"),
        ArticleKind.CONSULTATION: ("Permintaan masukan", "Consultation"),
    }
)
"""Each kind in Indonesian and in English."""
WITHDRAWN_NAMES: Final = ("Dicabut", "Withdrawn")
"""What stands before the headline of what was taken back."""
