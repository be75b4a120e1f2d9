"""Words behind which a text says of which day it is, by language, as patterns."""

STATED = {
    "en": r"(?:last|date) (?:updated?|modified|changed|revised|edited)(?: on| at)?"
    r"|last (?:update|change|revision|edit)|updated(?: on)?|revised(?: on)?|status as of",
    "de": r"stand(?: vom| der informationen)?"
    r"|letzte (?:änderung|aktualisierung|bearbeitung)(?: am)?"
    r"|zuletzt (?:aktualisiert|geändert|bearbeitet|überarbeitet)"
    r"(?: am| durch (?:beschluss|satzung) vom)?|aktualisiert(?: am)?"
    r"|(?:in der )?fassung vom|änderungsstand",
    "fr": r"(?:dernière )?mise à jour(?: le)?|mis à jour(?: le)?|dernière modification(?: le)?",
    "es": r"(?:última )?actualización|actualizado(?: el)?|última modificación",
    "it": r"(?:ultimo )?aggiornamento|aggiornato (?:al|il)|ultima modifica",
    "pt": r"(?:última )?atualização|atualizado em|última modificação",
    "nl": r"(?:laatst )?bijgewerkt(?: op)?|laatste (?:wijziging|update)|laatst gewijzigd(?: op)?",
    "sv": r"(?:senast )?uppdaterad(?: den)?|senast ändrad(?: den)?",
    "da": r"(?:senest|sidst) (?:opdateret|ændret)(?: den)?|opdateret(?: den)?",
    "nb": r"sist (?:oppdatert|endret)(?: den)?|oppdatert(?: den)?",
    "pl": r"(?:ostatnia )?aktualizacja|stan na(?: dzień)?|ostatnia zmiana",
    "ru": r"(?:последнее )?обновление|(?:последний раз )?обновлено|по состоянию на",
    "uk": r"(?:останнє )?оновлення|оновлено|станом на",
    "tr": r"(?:son )?güncelleme(?: tarihi)?|son değişiklik(?: tarihi)?",
}
"""A line that begins so is of the text, whatever follows behind a comma or in brackets."""

BARE = {
    "en": r"date|dated|(?:publication|issue|effective) date|effective"
    r"|as (?:of|at)|(?:version|edition) of",
    "de": r"datum|ausgabe vom|version vom",
    "fr": r"date|version du",
    "es": r"fecha|versión del?",
    "it": r"data|versione del",
    "pt": r"data|versão de",
    "nl": r"datum|versie van",
    "sv": r"datum",
    "da": r"dato",
    "nb": r"dato",
    "pl": r"data",
    "ru": r"дата",
    "uk": r"дата",
    "tr": r"tarih|yayın(?:lanma)? tarihi",
}
"""A line is of the text when it is nothing but such words and a day."""

VALID = {
    "en": r"(?:valid|effective|in force|applies)(?: as)? (?:from|of|since)",
    "de": r"(?:gültig|in kraft|gilt) (?:(?:ab|seit)(?: dem)?|vom)",
    "fr": r"(?:valable|en vigueur) (?:à partir du|dès le|depuis le|du)",
    "es": r"(?:válido|vigente|en vigor) (?:desde|a partir de|de)(?:l| el)?",
    "it": r"(?:valido|in vigore) (?:dal|dall'|a partire dal)",
    "pt": r"(?:válido|em vigor) (?:desde|a partir de)",
    "nl": r"geldig (?:vanaf|per|sinds|van)",
    "sv": r"(?:gäller|giltig) (?:från|fr\.o\.m\.)(?: och med)?(?: den)?",
    "da": r"(?:gælder|gyldig) fra(?: den)?",
    "nb": r"(?:gjelder|gyldig) fra(?: den)?",
    "pl": r"(?:obowiązuje|ważne|ważny) od(?: dnia)?",
    "ru": r"(?:действует|действительно) с",
    "uk": r"(?:діє|дійсно|чинний) (?:з|від)",
    "tr": r"(?:yürürlük|geçerlilik)(?: tarihi)?",
}
"""So it is with these, and a last day may follow."""

POSTED = {
    "en": r"(?:published|issued|posted)(?: on)?",
    "de": r"(?:veröffentlicht|erstellt)(?: am)?",
    "fr": r"publié(?: le)?",
    "es": r"publicado(?: el)?",
    "it": r"pubblicato(?: il)?",
    "pt": r"publicado(?: em)?",
    "nl": r"gepubliceerd(?: op)?",
    "sv": r"publicerad(?: den)?",
    "da": r"offentliggjort(?: den)?",
    "nb": r"publisert(?: den)?",
    "pl": r"opublikowano",
    "ru": r"опубликовано",
    "uk": r"опубліковано",
    "tr": r"yayınlandı",
}
"""So it is with these, and a name may follow."""

UNTIL = (
    r"bis(?: zum| einschließlich)?|to|until|till|through|au|jusqu'au|hasta(?: el)?|al|até(?: a)?"
    r"|fino al|tot(?: en met)?|t/m|till(?: och med)?|til(?: og med)?|do|до|по|[–—-]"
)
"""What stands before the last day on which something is valid."""

BY = r"by|von|par|por|di|da|door|av|af|przez"
"""What stands before the name of who published something."""

OF_EVENTS = (
    r"place|location|venue|where|time|start|doors|ort|wo|uhrzeit|beginn|zeit|treffpunkt|lieu|où"
    r"|heure|lugar|dónde|hora|luogo|ora|local|plaats|locatie|tijd|aanvang|plats|tid|sted|miejsce"
    r"|godzina|место|время|начало|місце|час|yer|saat"
)
"""Labels beside which a day is that of what takes place there."""

SIGNED = (
    r"(?:(?:words|text|story|report|written|reported|bericht|texte|texto|testo|tekst|a cura)\s)?"
    rf"(?:{BY})\s"
    r"|(?:by|(?:written|posted) by|author|autor(?:in|a|ka)?|auteur|autore|verfasser(?:in)?"
    r"|författare|forfatter|автор|yazar|yazan|text|texte|texto|testo|tekst|текст)\s?[:：]\s?"
)
"""What stands before the name of who wrote a text, on a line below its headline."""

PARTICLES = (
    "de del della di da dos das do du des der den van von vom zu zum zur la le el al bin ibn y e et"
    " and und og och en ter ten af av i и й та ve"
)
"""Words of names, and between names, that begin with small letters."""

ARTICLES = "the a an our der die das ein eine le la les un une el los las una il lo gli o os as"
"""Words that begin no name."""

BESIDE_DAYS = r"on|am|den|dem|der|le|el|il|em|op|d\.|dne|dnia|dated|г\.?|р\.?|года?|року|kl\.?"
"""Words that stand before a day or behind it and say no more."""
