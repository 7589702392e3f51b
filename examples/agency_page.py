"""One page of an agency with its schema.org data, as a template would embed it."""

from pathlib import Path

from humaskit import Agency, loaders, schemaorg

path = Path(__file__).parent / "newsroom" / "instansi" / "03-lapas-muarajati.md"
agency = loaders.markdown(path).model
if isinstance(agency, Agency):
    print(f"<title>{agency.name}</title>")
    print(schemaorg.script_tag(agency))
