"""Words behind which a text says of which day it is, by language, as patterns."""

STATED = {
    "en": r"(?:last|date) (?:updated?|modified|changed|revised|edited)(?: on| at)?"
    r"|last (?:update|change|revision|edit)|updated(?: on)?|revised(?: on)?|status as of",
    "de": r"stand(?: vom| der informationen)?"
    r"|letzte (?:änderung|aktualisierung|bearbeitung)(?: am)?"
    r"|zuletzt (?:aktualisiert|geändert|bearbeitet|überarbeitet)(?: am)?|aktualisiert(?: am)?"
    r"|fassung vom|änderungsstand",
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
    "en": r"date|dated|published(?: on)?|(?:publication|issue|effective) date|issued(?: on)?"
    r"|posted(?: on)?|(?:valid|effective|in force|applies)(?: as)? (?:from|of|since)|effective"
    r"|as (?:of|at)|(?:version|edition) of",
    "de": r"datum|veröffentlicht(?: am)?|erstellt(?: am)?"
    r"|(?:gültig|in kraft|gilt) (?:ab|seit)(?: dem)?"
    r"|ausgabe vom|version vom",
    "fr": r"date|publié(?: le)?|valable (?:à partir du|dès le|depuis le)"
    r"|en vigueur (?:depuis le|à partir du|dès le)|version du",
    "es": r"fecha|publicado(?: el)?|(?:válido|vigente|en vigor) (?:desde|a partir de)(?:l| el)?"
    r"|versión del?",
    "it": r"data|pubblicato(?: il)?|(?:valido|in vigore) (?:dal|dall'|a partire dal)|versione del",
    "pt": r"data|publicado(?: em)?|(?:válido|em vigor) (?:desde|a partir de)|versão de",
    "nl": r"datum|gepubliceerd(?: op)?|geldig (?:vanaf|per|sinds)|versie van",
    "sv": r"datum|publicerad(?: den)?|(?:gäller|giltig) (?:från|fr\.o\.m\.)(?: och med)?(?: den)?",
    "da": r"dato|offentliggjort(?: den)?|(?:gælder|gyldig) fra(?: den)?",
    "nb": r"dato|publisert(?: den)?|(?:gjelder|gyldig) fra(?: den)?",
    "pl": r"data|opublikowano|(?:obowiązuje|ważne|ważny) od(?: dnia)?",
    "ru": r"дата|опубликовано|(?:действует|действительно) с",
    "uk": r"дата|опубліковано|(?:діє|дійсно|чинний) (?:з|від)",
    "tr": r"tarih|yayın(?:lanma)? tarihi|(?:yürürlük|geçerlilik)(?: tarihi)?",
}
"""A line is of the text when it is nothing but such words and a day."""

OF_EVENTS = (
    r"place|location|venue|where|time|start|doors|ort|wo|uhrzeit|beginn|zeit|treffpunkt|lieu|où"
    r"|heure|lugar|dónde|hora|luogo|ora|local|plaats|locatie|tijd|aanvang|plats|tid|sted|miejsce"
    r"|godzina|место|время|начало|місце|час|yer|saat"
)
"""Labels beside which a day is that of what takes place there."""
