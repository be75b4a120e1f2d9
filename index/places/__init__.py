"""Places that were quoted before: whether they still stand, and what is around them."""

from index.places.article_parts import ArticlePart, outermost
from index.places.article_view import ArticleView
from index.places.elements import Element, ElementKind, Run
from index.places.quoted_places import Lost, QuotedPlace, QuotedPlaces, Surroundings, digest_of
from index.places.viewing import ArticleViews, key_of

__all__ = [
    "ArticlePart",
    "ArticleView",
    "ArticleViews",
    "Element",
    "ElementKind",
    "Lost",
    "QuotedPlace",
    "QuotedPlaces",
    "Run",
    "Surroundings",
    "digest_of",
    "key_of",
    "outermost",
]
