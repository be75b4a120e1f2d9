"""AsciiDoc (.adoc), brought to HTML line by line, read as such.

No library for it is both kept and small; what is here is the part of the language that texts use.
What it has beyond that (includes, conditions, attributes that are not set) is left out.
"""

from index.formats.documents.opened.asciidoc.reading import read_asciidoc

__all__ = ["read_asciidoc"]
