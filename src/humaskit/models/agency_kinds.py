"""What sorts of agencies there are, and what became of them (jenis dan status instansi)."""

from enum import StrEnum
from typing import Final, Literal


class AgencyLevel(StrEnum):
    """What sort of public body it is (jenis instansi)."""

    STATE_INSTITUTION = "state_institution"
    """State institution (lembaga negara)."""
    COORDINATING_MINISTRY = "coordinating_ministry"
    """Coordinating ministry (kementerian koordinator)."""
    MINISTRY = "ministry"
    """Ministry (kementerian)."""
    DIRECTORATE_GENERAL = "directorate_general"
    """Direktorat jenderal and other echelon I units."""
    NON_MINISTERIAL_AGENCY = "non_ministerial_agency"
    """Agency outside the ministries (lembaga pemerintah nonkementerian)."""
    NON_STRUCTURAL = "non_structural"
    """Non-structural body (lembaga nonstruktural)."""
    PROVINCE = "province"
    """Province (provinsi)."""
    REGENCY = "regency"
    """Regency (kabupaten)."""
    CITY = "city"
    """City (kota)."""
    DISTRICT = "district"
    """District (kecamatan)."""
    VILLAGE = "village"
    """Village (desa, kelurahan, desa adat)."""
    LOCAL_OFFICE = "local_office"
    """Office of a regional government (organisasi perangkat daerah: dinas, badan)."""
    REGIONAL_OFFICE = "regional_office"
    """Regional office of a ministry (kantor wilayah)."""
    TECHNICAL_UNIT = "technical_unit"
    """Technical unit (unit pelaksana teknis: lapas, rutan, balai, UPTD)."""
    MISSION_ABROAD = "mission_abroad"
    """Mission abroad (perwakilan RI)."""
    STATE_ENTERPRISE = "state_enterprise"
    """State or regional enterprise (BUMN, BUMD)."""
    UNIVERSITY = "university"
    """State university (perguruan tinggi negeri)."""
    ARMED_FORCES = "armed_forces"
    """Armed forces (TNI)."""
    POLICE = "police"
    """Police (Polri)."""
    COURT = "court"
    """Court (pengadilan)."""
    COMMISSION = "commission"
    """Commission (komisi)."""
    OTHER = "other"
    """Anything else (lainnya)."""


class AgencyStatus(StrEnum):
    """Whether an agency still exists under this name (status instansi)."""

    ACTIVE = "active"
    """Still there (aktif)."""
    RENAMED = "renamed"
    """Goes on under another name (berganti nama)."""
    MERGED = "merged"
    """Became part of another (digabung)."""
    SPLIT = "split"
    """Became several (dipecah)."""
    REPLACED = "replaced"
    """Another took over (digantikan)."""
    DISSOLVED = "dissolved"
    """Ceased to be (dibubarkan)."""


TimeZoneName = Literal["WIB", "WITA", "WIT"]
"""Indonesia's three time zones: UTC+7, +8, +9 (Keppres 41/1987)."""

REGION_LEVELS: Final = {
    AgencyLevel.PROVINCE: 1,
    AgencyLevel.REGENCY: 2,
    AgencyLevel.CITY: 2,
    AgencyLevel.DISTRICT: 3,
    AgencyLevel.VILLAGE: 4,
}
"""Agencies that govern a region, and how many parts its Kemendagri code has."""
