"""Zip archives inside documents: their limits, and their XML."""

import io
import zipfile
import zlib

from lxml import etree

from index.errors import ArticleError

MOST_FILES = 10_000
MOST_UNPACKED = 200_000_000
DAMAGED = "damaged, or not copied whole: its zip archive is broken"
_PROLOG = 65_536
_ENCRYPTED = 1  # bit of a file in an archive
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError)


class Package:
    """A zip archive in memory, checked before anything in it is unpacked.

    Raises `ArticleError` when it is no zip archive, or is larger within than allowed.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (*_BROKEN, ValueError, OSError):
            raise ArticleError(DAMAGED) from None
        if any(each.flag_bits & _ENCRYPTED for each in self._archive.infolist()):
            raise ArticleError("it needs a password")
        sizes = [each.file_size for each in self._archive.infolist()]
        if len(sizes) > MOST_FILES:
            raise ArticleError(f"more than {MOST_FILES:,} files in its zip archive")
        if sum(sizes) > MOST_UNPACKED:
            raise ArticleError(f"larger than {MOST_UNPACKED:,} bytes when unpacked")

    def names(self) -> list[str]:
        """Return the names of the files in the archive, in its order."""
        return self._archive.namelist()

    def refuse_entities(self) -> None:
        """Raise `ArticleError` when XML in the archive declares what it is made of itself."""
        for name in self.names():
            if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in self._begin(name):
                raise ArticleError("its XML declares entities")

    def _begin(self, name: str) -> bytes:
        try:
            with self._archive.open(name) as file:
                return file.read(_PROLOG)
        except _BROKEN:
            raise ArticleError(f"damaged: {name} in it can't be read") from None

    def read(self, name: str) -> bytes:
        """Return what a file in the archive holds. Raises `ArticleError`."""
        try:
            with self._archive.open(name) as file:
                data = file.read(MOST_UNPACKED + 1)
        except _BROKEN:
            what = "can't be read" if name in self.names() else "is missing"
            raise ArticleError(f"damaged: {name} in it {what}") from None
        if len(data) > MOST_UNPACKED:
            raise ArticleError(f"larger than {MOST_UNPACKED:,} bytes when unpacked")
        return data


def parse_xml(data: bytes) -> etree._Element:
    """Parse XML, without entities of its own, and without looking anything up.

    Raises `ArticleError` when it is broken or declares entities.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise ArticleError("its XML is broken") from None
    if root.getroottree().docinfo.internalDTD is not None and _declares(root):
        raise ArticleError("its XML declares entities")
    return root


def _declares(root: etree._Element) -> bool:
    declared = root.getroottree().docinfo.internalDTD
    return next(declared.iterentities(), None) is not None
