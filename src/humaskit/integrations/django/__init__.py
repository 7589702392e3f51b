"""A Django app with template filters: put `humaskit.integrations.django` in INSTALLED_APPS."""
