"""schema.org: models as JSON-LD, alone or inside a page."""

from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._script import script_tag

__all__ = ["script_tag", "to_jsonld"]
