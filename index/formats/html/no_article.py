"""Recognises pages that hold no article: those that lead on, and those that say what is missing."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from index.errors import ArticleError
from index.formats.markup import PageBlock

_REFRESH = re.compile(r"\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?\S", re.IGNORECASE)
_SOON = 5  # seconds: nobody reads an article in them
_LATE = 60  # seconds: a page that is shown for longer is brought up to date, or left
_LEADS_ON = re.compile(
    r"\s*(?:(?:window|document|self|top|parent)\s*\.\s*)?location\s*"
    r"(?:(?:\.\s*href\s*)?=\s*[\"'`]|\.\s*(?:replace|assign)\s*\()"
)
_NOTICE = 600  # characters: the most that is said where there is no article
_REQUIREMENT = 250  # characters: the most in which a page says that it is nothing without scripts
_LONGEST_TITLE = 8  # words
_LONGEST_SENTENCE = 25  # words
_LONGEST_UNSPACED = 30  # characters, where no spaces part words
_SENDS_ON = "no article on the page: it sends its readers on to another one"
_FIRST_BLOCKS = 3  # in which a page says that it is none
_SEPARATOR = re.compile(r"\s+[-–—|·•»:]+\s+")
_NUMBER = re.compile(
    r"(?:\W|http|error|fehler|erreur|ошибка|hata|errore)*\b4(?:04|10)\b\W*"
    r"(?:$|not|page|error|fehler|oops|seite|página|pagina|страница|sayfa)"
)

# What such pages speak of, and say of it, in the languages that most of them have.
_THINGS = (
    "page|article|file|document|content|post|seite|artikel|datei|inhalt|página|pagina|artículo|"
    "страница|статья|sayfa|strona|strony|sidan|siden|сторінка|сторінку|статтю|stránka|oldal"
)
_NOT_FOUND = (
    "not found|not be found|no longer exists?|no longer available|not available|not exist|"
    "unavailable|nicht gefunden|nicht vorhanden|nicht verfügbar|existiert nicht|nicht mehr|"
    "no encontrad[oa]|no existe|ya no|no disponible|não encontrad[oa]|não existe|introuvable|"
    "n'existe p(?:as|lus)|non trouvée|не найден[ао]?|не существует|bulunamadı|mevcut değil|"
    "non trovat[oa]|non esiste|niet gevonden|bestaat niet|nie istnieje|nie znaleziono|"
    "hittades inte|finns inte|не знайдено|не існує|nenalezena|neexistuje|nem található"
)
_GONE = (
    "gone|deleted|removed|moved|expired|gelöscht|entfernt|verschoben|eliminad[oa]|supprimée?|"
    "déplacée?|удален[ао]?|удалён|kaldırıldı|silindi|rimoss[oa]|verwijderd"
)
_THIS = (
    "this|the requested|diese|die (?:gesuchte|angeforderte|gewünschte)|esta|la|cette|esta|"
    "эта|запрашиваемая|данная|bu|aradığınız|questa|deze"
)
_YOURS = (
    "page|article|file|seite|página|pagina|страница",
    r"(?:that )?(?:you(?:'re| are| were| have|'ve)? (?:requested|looking|tried|look)|"
    r"die (?:du|sie) such|que (?:busca|vous cherche|vous avez demand))",
)
_TITLE = re.compile(
    rf"\b(?:{_THINGS})\b.{{0,30}}(?:{_NOT_FOUND})\b|^(?:{_NOT_FOUND})$|"
    rf"\b(?:{_NOT_FOUND})\b.{{0,12}}\b(?:{_THINGS})\b"
)
_TURNED_ON = re.compile(
    "enabl|turned on|turn on|require|need|aktiv|activ|einschalt|erforderlich|habilit|attiv|zapnout"
    "|включ|увімкн|włącz|etkinleştir|有効|启用|啟用|開啟|사용"
)
_UNSPACED = re.compile(
    "(?:页面|頁面|网页|網頁|ページ|페이지)[^。.]{0,12}(?:不存在|找不到|未找到|删除|見つかりません"
    "|존재하지 않|찾을 수 없)|(?:找不到|未找到|无法找到)[^。.]{0,12}(?:页面|頁面|网页|網頁)"
)
_SENTENCE = re.compile(
    rf"\b(?:{_THIS}) (?:{_THINGS})\b.{{0,60}}\b(?:{_NOT_FOUND}|{_GONE})\b|"
    rf"\b(?:{_YOURS[0]}),? {_YOURS[1]}|"
    rf"^(?:{_NOT_FOUND}) (?:{_THINGS})\b|"
    rf"\bthe page\b.{{0,30}}\b(?:{_NOT_FOUND})\b|"
    r"\b(?:can't|cannot|couldn't|could not) find (?:the|that|this) (?:page|article)\b"
)


def refuse_redirection(root: HtmlElement) -> None:
    """Raise `ArticleError` for a page that sends its readers on, before they could read it.

    A script does when that is the first that it does, and little stands on the page.
    """
    for meta in root.iter("meta"):
        match = _REFRESH.match(meta.get("content", ""))
        if meta.get("http-equiv", "").lower() != "refresh" or not match:
            continue
        if any(each.tag == "noscript" for each in meta.iterancestors()):
            continue
        seconds = int(match[1])
        if seconds <= _SOON or (seconds < _LATE and len(_visible(root)) <= _NOTICE):
            raise ArticleError(_SENDS_ON)
    scripts = (each.text or "" for each in root.iter("script"))
    if any(map(_LEADS_ON.match, scripts)) and len(_visible(root)) <= _NOTICE:
        raise ArticleError(_SENDS_ON)


def refuse_scripted_page(root: HtmlElement, kept: Sequence[PageBlock]) -> None:
    """Raise `ArticleError` for a page that says nothing but that scripts would have to run."""
    text = " ".join(each.text for each in kept).casefold()
    asks = "javascript" in text and _TURNED_ON.search(text)
    if asks and len(text) <= _REQUIREMENT and next(root.iter("script"), None) is not None:
        raise ArticleError("no article on the page: scripts, which are not run, would show it")


def refuse_missing_page(root: HtmlElement, kept: Sequence[PageBlock]) -> None:
    """Raise `ArticleError` for a page that says, in place of an article, that there is none."""
    if sum(len(each.text) for each in kept) > _NOTICE:
        return
    titles = [each.text for each in kept if each.level][:1]
    titles += [each.text_content() for each in root.xpath("//head/title")]
    sentences = [each.text for each in kept if not each.level][:_FIRST_BLOCKS]
    if any(map(_is_title, titles)) or any(map(_is_notice, sentences)):
        raise ArticleError("no article on the page: it says that the page is not there")


def _visible(root: HtmlElement) -> str:
    return " ".join(" ".join(body.text_content() for body in root.iter("body")).split())


def _is_title(text: str) -> bool:
    """Tell whether a title, or the part of it before the site's name, says that nothing is here."""
    for each in map(_folded, _SEPARATOR.split(text)):
        words = len(each.split())
        if words <= _LONGEST_TITLE and "?" not in each and _TITLE.search(each):
            return True
        if len(each) <= _LONGEST_UNSPACED and _UNSPACED.search(each):
            return True
        if words <= _LONGEST_TITLE and _NUMBER.match(each):
            return True
    return False


def _is_notice(text: str) -> bool:
    folded = _folded(text)
    return len(folded.split()) <= _LONGEST_SENTENCE and bool(_SENTENCE.search(folded))


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(".!")
