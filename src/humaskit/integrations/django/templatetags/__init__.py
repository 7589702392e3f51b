"""Where Django looks for template filters."""
