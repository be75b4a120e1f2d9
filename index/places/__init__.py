"""Places that were quoted before: whether they still stand, and what is around them."""

from index.places.article_parts import ArticlePart, outermost
from index.places.quoted_places import Lost, QuotedPlace, QuotedPlaces, Surroundings, digest_of

__all__ = [
    "ArticlePart",
    "Lost",
    "QuotedPlace",
    "QuotedPlaces",
    "Surroundings",
    "digest_of",
    "outermost",
]
