"""An article, an agency and an event that hold nearly every fact a model can."""

from humaskit.models import Agency, Article, Event
from publishing import DITJEN, HOST, LAPAS, agency, article, event

OFFICIAL = {
    "name": "Surya Contoh",
    "honorific_prefix": "Dr.",
    "honorific_suffix": "S.H.",
    "post": "Kepala Lapas",
    "capacity": "plt",
    "agency": LAPAS,
}
RIGHTS = {
    "holder": "Lapas",
    "notice": "© Lapas",
    "license_url": f"{HOST}/lisensi",
    "usage": "Boleh dikutip dengan menyebut sumber.",
    "year": 2020,
    "acquire_url": f"{HOST}/izin",
}
OPEN = [{"days": ["monday", "friday"], "opens": "08:00", "closes": "15:00"}]
CONTACT = {
    "name": "Meja Humas",
    "role": "humas",
    "phone": "021-222",
    "email": "humas@lapas-muarajati.go.id",
    "fax": "021-223",
    "url": f"{HOST}/humas",
    "hours": "Hari kerja",
    "open": OPEN,
    "languages": ["id", "en"],
    "toll_free": True,
}
MEDIA: list[dict[str, object]] = [
    {
        "kind": "image",
        "url": f"{HOST}/é.jpg",
        "alt": "Tim humas",
        "caption": "Kunjungan",
        "title": "Foto",
        "credit": "Humas",
        "creator": {"name": "Bagas Contoh"},
        "place": "Aula",
        "rights": RIGHTS,
        "content_type": "image/jpeg",
        "size_bytes": 5,
        "width": 2,
        "height": 3,
        "taken_at": "2020-10-12T08:00:00+07:00",
        "digital_source_type": "digitalCapture",
    },
    {
        "kind": "video",
        "url": f"{HOST}/v.mp4",
        "caption": "Pembukaan",
        "duration_seconds": 65,
        "transcript": "Halo",
        "captions_url": f"{HOST}/v.vtt",
        "thumbnail_url": f"{HOST}/v.jpg",
        "embed_url": f"{HOST}/sematan/v",
        "uploaded_at": "2020-10-12T10:00:00+07:00",
    },
    {
        "kind": "audio",
        "url": f"{HOST}/a.mp3",
        "digital_source_type": "humanEdits",
        "transcript": "Halo",
    },
    {
        "kind": "document",
        "url": f"{HOST}/d.pdf",
        "language": "id",
        "caption": "Lampiran",
        "pages": 4,
        "accessible": True,
    },
    {"kind": "document", "url": f"{HOST}/s.pdf", "accessible": True, "rendition": True},
]


def full_article(**fields: object) -> Article:
    """Return a joint release, with these fields changed."""
    data: dict[str, object] = {
        "work_id": "tag:lapas-muarajati.go.id,2020:karya/1",
        "kind": "joint_release",
        "version": 3,
        "translations": [
            {"language": "en", "id": "tag:lapas-muarajati.go.id,2020:en", "url": f"{HOST}/en/é"},
            {
                "language": "su",
                "id": "tag:lapas-muarajati.go.id,2020:su",
                "url": f"{HOST}/su",
                "original": True,
            },
        ],
        "translator": {"name": "Intan Contoh"},
        "editors": [{"name": "Wulan Contoh", "post": "Penyunting"}],
        "section": "Kehumasan",
        "series": {
            "title": "Warta Muara Jati",
            "url": f"{HOST}/warta",
            "issn": "1234-5679",
            "position": 7,
        },
        "subjects": [
            {
                "name": "pelatihan",
                "code": "medtop:00000001",
                "scheme": "https://istilah.example.go.id/subjek/",
            }
        ],
        "places": [
            {
                "name": "Aula Muara Jati",
                "address": {
                    "street": "Jalan Contoh 1",
                    "locality": "Muara Jati",
                    "region_code": "36.72",
                    "postal_code": "12345",
                },
                "latitude": -6.0,
                "longitude": 106.0,
                "region_code": "36.72",
            }
        ],
        "happened_at": "2020-10-12T08:00:00+07:00",
        "regulations": [
            {
                "title": "Pelatihan Pegawai",
                "number": "Perda Kota Contoh 1/2019",
                "category": "Peraturan Daerah",
                "issued_on": "2019-05-06",
                "region_code": "36.72",
                "url": f"{HOST}/perda",
            }
        ],
        "claims": [
            {
                "text": "Lapas menutup kunjungan untuk selamanya.",
                "verdict": "incorrect",
                "explanation": "Kunjungan hanya dipindah.",
                "first_seen_on": "2020-10-01",
                "appearances": ["https://kabar.example.org/1"],
            }
        ],
        "method": "Disusun dari catatan dua hari pelatihan.",
        "interactions": [
            {"kind": "view", "count": 120, "as_of": "2020-10-13T09:00:00+07:00"},
            {"kind": "comment", "count": 3},
            {"kind": "share", "count": 5, "site": "https://media.example.org/"},
        ],
        "rights": RIGHTS,
        "principles_url": f"{HOST}/pedoman",
        "archived_url": "https://arsip.example.go.id/1",
        "information_class": "periodic",
        "contacts": [CONTACT],
        "boilerplate": "Lapas Muara Jati membina warga binaan.",
        "subheadline": "Dua hari",
        "summary": "Tim humas belajar.",
        "numbers": [{"text": "W.10/HM.01-12/2020"}],
        "dateline": {"place": "Muara Jati", "region_code": "36.72", "on": "2020-10-12"},
        "issued_on": "2020-10-12",
        "co_publishers": [DITJEN | {"acronym": "DJC", "url": "https://ditjen.example.go.id"}],
        "supporting": [{"id": "tag:dinas.example.go.id,2020:d", "name": "Dinas Contoh"}],
        "byline": "Tim Humas",
        "responsible": OFFICIAL,
        "quotes": [
            {
                "text": "Kami belajar.",
                "speaker": {"name": "Rani Contoh"},
                "said_on": "2020-10",
                "place": "Aula",
                "source": {"title": "Rekaman", "url": f"{HOST}/rekaman"},
                "approved": True,
            }
        ],
        "sources": [
            {"title": "Surat tugas", "publisher": "Lapas", "published_on": "2020-10-01"},
        ],
        "media": MEDIA,
        "topics": ["kehumasan"],
        "audiences": [{"group": "families", "region_codes": ["36.72"]}, {"group": "media"}],
        "region_codes": ["36", "36.72"],
        "event_ids": ["tag:lapas-muarajati.go.id,2020:agenda/1"],
        "corrects": "tag:lapas-muarajati.go.id,2020:artikel/0",
        "reply_to": "tag:lapas-muarajati.go.id,2020:artikel/00",
        "valid_until": "2020-12-31",
        "channels": [{"channel": "instagram", "url": "https://instagram.example.org/p/1"}],
        "digital_source_type": "compositeWithTrainedAlgorithmicMedia",
        "modified_at": "2020-10-13T09:00:00+07:00",
        "expires_at": "2021-10-13T09:00:00+07:00",
        "changes": [
            {
                "at": "2020-10-12T12:00:00+07:00",
                "kind": "correction",
                "note": "Nama diperbaiki.",
                "version": 2,
            },
            {
                "at": "2020-10-13T09:00:00+07:00",
                "kind": "update",
                "note": "Foto ditambah.",
                "version": 3,
            },
        ],
    }
    return article(1, **(data | fields))


def full_agency() -> Agency:
    """Return the prison with all that is known of it."""
    point = {"name": "Loket", "role": "pengaduan", "phone": "021-000", "hours": "08.00-15.00"}
    return agency(
        name_en="Muara Jati Prison",
        acronym="LMJ",
        aliases=["LP Muara Jati"],
        parent=DITJEN,
        region_code="36.72",
        description="Membina warga binaan.",
        service_hours=OPEN,
        policies={
            "publishing_url": f"{HOST}/pedoman",
            "corrections_url": f"{HOST}/ralat",
            "ethics_url": f"{HOST}/etik",
            "feedback_url": f"{HOST}/umpan-balik",
            "funding_url": f"{HOST}/anggaran",
            "diversity_url": f"{HOST}/keberagaman",
            "unnamed_sources_url": f"{HOST}/narasumber",
        },
        address={"street": "Jalan Contoh 1", "locality": "Muara Jati", "postal_code": "12345"},
        contacts=[
            point,
            {"email": "humas@lapas-muarajati.go.id", "url": f"{HOST}/kontak"},
            {"phone": "021-999", "public": False},
        ],
        ppid={"role": "PPID", "phone": "021-111"},
        social=[{"channel": "instagram", "url": "https://instagram.example.org/lmj"}],
        identifiers=[{"scheme": "satker", "value": "012345"}],
        logo={"kind": "image", "url": f"{HOST}/logo.png", "alt": "Lambang"},
        founded_on="1990-01-02",
        legal_basis="Keputusan Menteri Contoh Nomor 1 Tahun 1990",
    )


def full_event(**fields: object) -> Event:
    """Return a training, with these fields changed."""
    data: dict[str, object] = {
        "description": "Pelatihan dua hari.",
        "ends_at": "2020-11-03T15:00:00+07:00",
        "venue": {
            "name": "Aula",
            "office": LAPAS,
            "address": {"street": "Jalan Contoh 1", "locality": "Muara Jati"},
            "online_url": f"{HOST}/daring",
            "latitude": -6.0,
            "longitude": 106.0,
            "region_code": "36.72",
        },
        "co_organizers": [DITJEN],
        "officials": [OFFICIAL],
        "participants_note": "Terbuka bagi keluarga",
        "topics": ["kehumasan"],
        "article_ids": ["tag:lapas-muarajati.go.id,2020:artikel/1"],
    }
    return event(**(data | fields))
