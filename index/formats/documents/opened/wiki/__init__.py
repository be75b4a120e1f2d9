"""Wikitext of MediaWiki (.wiki): parsed by mwparserfromhell, brought to HTML, read as such."""

from index.formats.documents.opened.wiki.reading import read_page_of_wiki, read_wikitext

__all__ = ["read_page_of_wiki", "read_wikitext"]
