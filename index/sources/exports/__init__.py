"""Exports of sites as XML: of WordPress and MediaWiki."""

from index.sources.exports.reading import posts

__all__ = ["posts"]
