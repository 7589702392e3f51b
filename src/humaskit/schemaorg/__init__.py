"""schema.org: models as JSON-LD, alone or inside a page, and a checker for anybody's JSON-LD."""

from humaskit.schemaorg._check import check
from humaskit.schemaorg._checker.problems import Problem
from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._script import script_tag

__all__ = ["Problem", "check", "script_tag", "to_jsonld"]
