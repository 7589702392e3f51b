"""What the date layer brings in."""

import subprocess
import sys


def test_writing_and_finding_dates_never_loads_babel() -> None:
    code = (
        "import sys; from datetime import datetime, timedelta, timezone;"
        "from humaskit import dates;"
        "moment = datetime(2020, 10, 12, 9, tzinfo=timezone(timedelta(hours=7)));"
        "text = dates.format_datetime(moment) + dates.format_range(moment, None);"
        "text += dates.format_relative(moment, now=moment);"
        "assert dates.find(text);"
        "print(sorted({'babel', 'holidays', 'pydantic', 'lxml'} & set(sys.modules)));"
        "dates.compile_pattern('d MMMM y')(moment);"
        "print('babel' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["[]", "True"]
