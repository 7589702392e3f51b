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
RIGHTS = {"holder": "Lapas", "notice": "© Lapas", "license_url": f"{HOST}/lisensi"}
MEDIA = [
    {
        "kind": "image",
        "url": f"{HOST}/é.jpg",
        "alt": "Tim humas",
        "caption": "Kunjungan",
        "title": "Foto",
        "credit": "Humas",
        "rights": RIGHTS,
        "content_type": "image/jpeg",
        "size_bytes": 5,
        "width": 2,
        "height": 3,
        "taken_at": "2020-10-12T08:00:00+07:00",
        "digital_source_type": "digitalCapture",
    },
    {"kind": "video", "url": f"{HOST}/v.mp4", "duration_seconds": 65, "transcript": "Halo"},
    {"kind": "audio", "url": f"{HOST}/a.mp3", "digital_source_type": "humanEdits"},
    {"kind": "document", "url": f"{HOST}/d.pdf", "language": "id", "caption": "Lampiran"},
]


def full_article(**fields: object) -> Article:
    """Return a joint release, with these fields changed."""
    data: dict[str, object] = {
        "work_id": "tag:lapas-muarajati.go.id,2020:karya/1",
        "kind": "joint_release",
        "version": 3,
        "translations": [
            {"language": "en", "id": "tag:lapas-muarajati.go.id,2020:en", "url": f"{HOST}/en/é"}
        ],
        "subheadline": "Dua hari",
        "summary": "Tim humas belajar.",
        "numbers": [{"text": "W.10/HM.01-12/2020"}],
        "dateline": {"place": "Muara Jati", "on": "2020-10-12"},
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
