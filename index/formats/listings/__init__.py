"""Feeds, sitemaps, OPML files and lists: addresses of articles."""

from index.formats.listings.entries import is_full
from index.formats.listings.listing import Listing, ListingEntry, listing_from_json

__all__ = ["Listing", "ListingEntry", "is_full", "listing_from_json"]
