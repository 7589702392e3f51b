"""schemaorg."""
