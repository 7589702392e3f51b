"""The provinces, regencies and cities of Indonesia, their codes and time zones."""
