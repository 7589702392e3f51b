"""The site: pages and folders written from models."""

from humaskit.site._content import Content
from humaskit.site._pages import pages
from humaskit.site._writing import build, write

__all__ = ["Content", "build", "pages", "write"]
