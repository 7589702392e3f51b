"""Indonesian dates and times: writing them, finding them, counting working days."""

from humaskit.dates._babel import compile_pattern
from humaskit.dates._date_text import format_date
from humaskit.dates._finding import find
from humaskit.dates._holidays import HolidayCalendar, UndecreedYearError, decreed_years
from humaskit.dates._mention import DateMention
from humaskit.dates._range_text import format_range
from humaskit.dates._relative_text import format_relative
from humaskit.dates._styles import Style
from humaskit.dates._time_text import format_datetime, format_time
from humaskit.dates._working_days import working_days, working_days_between

__all__ = [
    "DateMention",
    "HolidayCalendar",
    "Style",
    "UndecreedYearError",
    "compile_pattern",
    "decreed_years",
    "find",
    "format_date",
    "format_datetime",
    "format_range",
    "format_relative",
    "format_time",
    "working_days",
    "working_days_between",
]
