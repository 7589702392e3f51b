"""Indonesian dates and times: writing them, finding them, counting working days."""
