"""Mail: what its author wrote, without what mail programs and lists put around it.

`reading` is the reader, `bodies` finds text and encoding, `others_words` what is not the author's.
"""

from index.formats.documents.mail.reading import read_mail

__all__ = ["read_mail"]
