"""Messages: what is asked in them, apart from what is said around it."""

from index.messages.reading import Message, Part, read_message
from index.messages.spoken import light_words_in

__all__ = ["Message", "Part", "light_words_in", "read_message"]
