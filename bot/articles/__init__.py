"""Articles by message: sent in private, listed, shown, removed and brought back."""

from bot.articles import adding_buttons, listing_buttons
from bot.articles.adding import Adding
from bot.articles.listing import Listing
from bot.articles.recognising import Offered
from bot.articles.shelf import Shelf

__all__ = ["Adding", "Listing", "Offered", "Shelf", "adding_buttons", "listing_buttons"]
