"""A newsroom's archive in our own words: releases of a made-up ministry and its twelve offices.

Each holds what a press office fills in: a body of some 250 words, two quotes by officials of the
office, a photo with its rights, the desk to ask, the words about the office at the foot, topics,
subjects, regions, a regulation and a source. Offices, people, photographers, regulations and
rights come back from release to release; headlines, bodies, quotes and photos do not.
"""

from typing import Any, Final

from humaskit.models import Article

MINISTRY: Final = "https://kemenpulau.example.go.id"
_PLACES: Final = ("Arunika", "Bahari", "Cendana", "Dermaga", "Ebony", "Fajar")
_NAMES: Final = ("Rani", "Surya", "Intan", "Bagas", "Wulan", "Tirta", "Laras", "Galih", "Sekar")
_DEEDS: Final = (
    "membuka pelatihan bagi nelayan muda",
    "menyalurkan bibit rumput laut",
    "memperbaiki dermaga rakyat",
    "meresmikan tempat pelelangan ikan",
    "melatih penyuluh perikanan",
    "memeriksa izin kapal di pelabuhan",
    "menanam bakau bersama warga",
    "membahas harga garam dengan koperasi",
)
_SENTENCES: Final = (
    "Kegiatan ke-{n} ini diikuti {a} peserta dari {b} desa pesisir di wilayah kerja kantor.",
    "Para peserta belajar membaca cuaca, merawat mesin, dan mencatat hasil tangkapan hari itu.",
    "Panitia membagi peserta menjadi {c} kelompok, masing-masing didampingi dua penyuluh.",
    "Setiap kelompok menerima buku catatan, jaket pelampung, dan peta jalur pelayaran terbaru.",
    "Biaya kegiatan sebesar Rp{b} juta berasal dari anggaran kantor tahun berjalan.",
    "Tahun lalu kegiatan serupa diikuti {c} peserta, sebagian besar dari pulau-pulau kecil.",
    "Kepala desa setempat menyediakan balai desa dan perahu untuk latihan di laut.",
    "Pendaftaran kelompok berikutnya dibuka sampai akhir bulan melalui kantor layanan terdekat.",
    "Peserta yang menyelesaikan {a} jam pelatihan memperoleh surat keterangan dari kantor.",
    "Hasil catatan peserta akan dipakai menyusun kalender musim ikan untuk {b} kecamatan.",
    "Petugas kesehatan memeriksa tekanan darah peserta sebelum mereka berlatih di laut.",
    "Ibu-ibu pengolah ikan memamerkan {c} jenis olahan di halaman balai desa.",
    "Kantor mencatat {a} usulan peserta, antara lain bengkel mesin bersama dan gudang dingin.",
    "Usulan itu dibahas pada rapat bulanan bersama pemerintah kabupaten pekan depan.",
)
_SUBJECTS: Final = ("perikanan", "pelatihan kerja", "pelabuhan", "lingkungan laut")
_REGULATIONS: Final = (
    {
        "title": "Pemberdayaan Nelayan Pulau Kecil",
        "number": "Permen Contoh 4/2019",
        "category": "Peraturan Menteri",
        "issued_on": "2019-03-04",
        "url": f"{MINISTRY}/peraturan/4-2019",
    },
    {
        "title": "Pengelolaan Dermaga Rakyat",
        "number": "Permen Contoh 9/2021",
        "category": "Peraturan Menteri",
        "issued_on": "2021-08-09",
        "url": f"{MINISTRY}/peraturan/9-2021",
    },
)
_HOURS: Final = [
    {
        "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "opens": "08:00",
        "closes": "16:00",
    }
]


def releases(number: int) -> list[Article]:
    """Return so many releases, the same in every run."""
    return [Article.model_validate(_release(index)) for index in range(number)]


def _office(index: int) -> dict[str, Any]:
    place = _PLACES[index % 6]
    kind = ("Kantor Pelabuhan Perikanan", "Balai Pelatihan Nelayan")[index // 6 % 2]
    slug = f"{kind} {place}".lower().replace(" ", "-")
    return {
        "id": f"tag:kemenpulau.example.go.id,2020:{slug}",
        "name": f"{kind} {place}",
        "acronym": f"{''.join(word[0] for word in kind.split())} {place}",
        "url": f"{MINISTRY}/{slug}/",
    }


def _official(index: int, rank: int) -> dict[str, Any]:
    first, last = _NAMES[(index + 2 * rank) % 9], _NAMES[(index + rank + 4) % 9]
    posts = ("Kepala Kantor", "Kepala Seksi Pelayanan", "Penyuluh Perikanan Madya")
    return {
        "name": f"{first} {last}wati Contoh",
        "honorific_suffix": ("S.Pi., M.M.", "S.Sos.", "A.Md.")[rank],
        "post": posts[rank],
        "agency": _office(index),
    }


def _desk(index: int) -> dict[str, Any]:
    return {
        "name": "Meja Humas",
        "role": "pertanyaan media",
        "phone": f"021-555-{index:04}",
        "email": f"humas{index}@kemenpulau.example.go.id",
        "url": f"{_office(index)['url']}kontak",
        "hours": "Senin sampai Jumat, pukul 08.00-16.00",
        "open": _HOURS,
        "languages": ["id", "en"],
    }


def _rights(index: int) -> dict[str, Any]:
    return {
        "holder": _office(index)["name"],
        "notice": f"© {2020 + index % 6} {_office(index)['name']}",
        "license_url": "https://creativecommons.org/licenses/by/4.0/",
        "usage": "Boleh dikutip dan dimuat ulang dengan menyebut sumbernya.",
        "year": 2020 + index % 6,
    }


def _body(number: int) -> str:
    words = {"n": number, "a": 20 + number * 7 % 90, "b": 3 + number * 5 % 19, "c": 4 + number % 11}
    order = [_SENTENCES[(number + 3 * step) % len(_SENTENCES)] for step in range(len(_SENTENCES))]
    told = [sentence.format(**words) for sentence in (*order, *order[: 5 + number % 4])]
    return "\n\n".join(" ".join(told[start : start + 4]) for start in range(0, len(told), 4))


def _release(number: int) -> dict[str, Any]:
    index = number * 5 % 12
    office, place = _office(index), _PLACES[index % 6]
    deed = _DEEDS[number % 8]
    slug = f"kegiatan-{number}-{deed.replace(' ', '-')}"
    return {
        "id": f"tag:kemenpulau.example.go.id,2020:rilis/{number}",
        "state": "published",
        "slug": slug,
        "url": f"{office['url']}rilis/{slug}",
        "headline": f"Kantor {place} {deed}, kegiatan ke-{number}",
        "summary": f"{office['name']} {deed} di {3 + number % 17} desa, pekan ke-{number % 52}.",
        "body": {"content": _body(number)},
        "numbers": [{"text": f"{number}/HM.01/{index}/{2020 + number % 6}"}],
        "dateline": {"place": place, "region_code": f"36.{71 + index % 4}"},
        "publisher": office,
        "supporting": [{"id": "tag:kemenpulau.example.go.id,2020:pusat", "name": "Pusat Contoh"}],
        "byline": "Tim Humas",
        "responsible": _official(index, 0),
        "editors": [{"name": f"{_NAMES[index % 3]} Penyunting"}],
        "quotes": [
            {
                "text": f"{_SENTENCES[(number + rank) % 14].format(n=number, a=1, b=2, c=3)}",
                "speaker": _official(index, rank),
            }
            for rank in (0, 1 + number % 2)
        ],
        "sources": [{"title": f"Laporan bulanan {1 + number % 12}", "publisher": office["name"]}],
        "regulations": [_REGULATIONS[number % 2]],
        "media": [
            {
                "kind": "image",
                "url": f"{office['url']}foto/{number}.jpg",
                "alt": f"Peserta kegiatan ke-{number} di {place}",
                "caption": f"Peserta {deed} di {place}.",
                "credit": f"Dokumentasi {office['name']}",
                "creator": {"name": f"{_NAMES[index % 4]} Fotografer"},
                "rights": _rights(index),
                "content_type": "image/jpeg",
                "width": 1200,
                "height": 675,
            }
        ],
        "section": "Siaran pers",
        "subjects": [
            {
                "name": _SUBJECTS[number % 4],
                "code": f"pulau:{number % 4:04}",
                "scheme": f"{MINISTRY}/daftar-istilah/",
            }
        ],
        "topics": ["nelayan", "pesisir", place],
        "audiences": [{"group": "families", "region_codes": [f"36.{71 + index % 4}"]}],
        "region_codes": ["36", f"36.{71 + index % 4}"],
        "information_class": "periodic",
        "contacts": [_desk(index)],
        "boilerplate": f"{office['name']} melayani nelayan dan pembudi daya ikan di pulau-pulau "
        "kecil: izin kapal, pelatihan, tempat berlabuh, dan pelelangan. Kantor ini bagian dari "
        "kementerian yang mengurus pulau-pulau kecil, dan terbuka bagi siapa pun yang bertanya.",
        "rights": _rights(index),
        "principles_url": f"{MINISTRY}/pedoman-pemberitaan",
        "first_published_at": f"20{20 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02}"
        "T09:00:00+07:00",
    }
