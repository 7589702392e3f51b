"""Where an expression can start: one pattern over a text's shape, cheap where nothing stands."""

import re
from typing import Final

_WEEKDAY: Final = (
    "(?:s(?:en[ie]n|elasa|abtu|unday|aturday)|rabu|kamis|jum(?:a{1,2}| a)t|minggu|ahad|monday"
    "|t(?:ue|hur)sday|wednesday|friday)"
)
_SHORT_WEEKDAY: Final = (
    "(?:sen|sel|rab|kam|jum|sab|min|mgg|ahd|mon|tue|tues|wed|thu|thurs|fri|sat|sun)"
)
_MONTH: Final = (
    "(?:d?januari|[fp]e(?:b|br)uari|maret|april|mei|d?juni|d?juli|agustus|september|o[kc]tober"
    "|no[vp]ember|desember|january|february|march|may|june|july|august|december|jan|feb|mar|apr"
    "|jun|jul|aug|agu|agt|ags|sept?|oct|okt|nov|nop|dec|des)"
)
_POINTING: Final = "(?:ini|lalu|yang|kemarin|besok|esok|lusa|depan|mendatang|nanti|tadi|silam|akan)"
_PART: Final = "(?:pagi|siang|sore|petang|malam|dini hari|subuh)"
_NUMBER: Final = (
    "(?:se|0{1,3} |(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
    "(?: belas| puluh(?: [a-z]+)?)? )"
)
_UNIT: Final = "(?:hari|pekan|minggu|bulan|tahun)"
_FOLLOWED: Final = (
    rf"(?:0|{_PART}|{_POINTING}|tanggal|tgl|pada|pekan|minggu [ldik]|pon|pahing|paing|legi|wage"
    rf"|kliwon|{_MONTH} +0|(?:(?:dan|atau|hingga|sampai|s d|serta|malam) +)?(?:hari )?{_WEEKDAY} +"
    rf"(?:0|tanggal|tgl|{_POINTING}|{_PART}))"
)
ANCHOR: Final = re.compile(
    rf" (?:0"
    rf"|(?:hari +|malam +)?{_WEEKDAY} +{_FOLLOWED}"
    rf"|{_SHORT_WEEKDAY} +(?:0|{_MONTH} +0)"
    rf"|hari (?:ini|esok|raya)\b"
    rf"|kemarin|besok|lusa|esok hari|semalam|(?:tadi|nanti) {_PART}"
    rf"|{_PART}(?: (?:atau|dan|hingga|sampai) {_PART})? (?:tadi|ini|nanti|kemarin|besok|hari ini)"
    rf"|(?:{_PART})(?:nya)? (?:pukul|jam|pkl)"
    rf"|(?:pukul|pkl|pk|jam) *0"
    rf"|{_NUMBER}{_UNIT} (?:yang |lalu|silam|lagi)"
    rf"|(?:pekan|minggu|bulan|tahun) (?:ini|lalu|yang|depan|mendatang|akan|kemarin|ke 0|ke0|silam)"
    rf"|(?:awal|pertengahan|akhir|penghujung|ujung) "
    rf"|(?:pekan|minggu) (?:pertama|kedua|ketiga|keempat|kelima|ke) "
    rf"|(?:bulan )?{_MONTH}\b"
    rf"|(?:muharr?am|s[h]?afar|rabi|jumadil|rajab|sya|rama?dh?an|syawal|d?zul)"
    rf"|i(?:d[ue]|sra)|lebaran|maulid|nuzulul|tahun baru|tahun 0"
    rf")".encode()
)
"""The blank before a word or number that may start an expression, and that word's beginning."""
RUN: Final = re.compile(r"[0-9](?:[0-9]|[./:,-](?=[0-9]))*+")
"""A number with everything that clings to it."""
