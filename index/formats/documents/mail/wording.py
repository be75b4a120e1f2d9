"""Wording of mail programs and lists around other people's words, in their languages."""

import re


def _any(words: str) -> str:
    return "|".join(re.escape(each.strip()) for each in words.split("|"))


ORIGINAL = re.compile(
    r"(?:[-_=*–—]{2,}\s*)?(?:"
    + _any(
        "original message|ursprüngliche nachricht|originalnachricht|message d'origine"
        "|message d’origine|message original|message initial|mensaje original|mensagem original"
        "|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|original besked"
        "|ursprungligt meddelande|originalmeddelande|opprinnelig melding|original melding"
        "|alkuperäinen viesti|исходное сообщение|оригинальное сообщение|пересылаемое сообщение"
        "|пересланное сообщение|конец пересылаемого сообщения|вихідне повідомлення"
        "|переслане повідомлення|переслане повiдомлення|oryginalna wiadomość|wiadomość oryginalna"
        "|wiadomość przekazana dalej|treść przekazanej wiadomości|původní zpráva"
        "|přeposlaná zpráva|özgün ileti|orijinal ileti|orijinal mesaj|iletilen ileti"
        "|yönlendirilmiş ileti|eredeti üzenet|továbbított üzenet|továbbított levél"
        "|αρχικό μήνυμα|προωθημένο μήνυμα|הודעה מקורית|הודעה שהועברה|الرسالة الأصلية"
        "|رسالة محولة|原始邮件|原始郵件|邮件原件|转发邮件|转发的邮件|轉寄的郵件|元のメッセージ"
        "|元のメール|転送されたメッセージ|転送メッセージ|원본 메시지|원본 메일|전달된 메시지"
        "|forwarded message|forwarded by|weitergeleitete nachricht|message transféré"
        "|message réexpédié|mensaje reenviado|mensagem encaminhada|messaggio inoltrato"
        "|doorgestuurd bericht|videresendt meddelelse|vidarebefordrat meddelande"
        "|videresendt melding|välitetty viesti|mesaj original|mesaj redirecționat"
        "|pesan asli|pesan terusan|thư gốc|ข้อความต้นฉบับ"
    )
    + r")\s*(?:[-_=*–—]{2,}|[:：])",
    re.IGNORECASE,
)
"""A line above the text of another mail, with dashes or a colon behind it."""

BEGINS_FORWARDED = re.compile(
    r"(?:begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|début du message (?:transféré"
    r"|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)"
    r"|inizio messaggio inoltrato|begin doorgestuurd bericht|начало переадресованного сообщения"
    r"|początek przekazywanej wiadomości|下方是转发的邮件|開始轉寄郵件"
    r"|転送されたメッセージ)\s*[:：]$",
    re.IGNORECASE,
)
WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|schrieben|geschrieben|a écrit|ont écrit|escribi[óo]|escreveu"
    r"|ha scritto|scrisse|schreef|geschreven|skrev|kirjoitti|napisał(?:a|\(a\))?|pisze"
    r"|napsal(?:a|\(a\))?|написал|написала|написали|пишет|писал|писала|написав|пише|yazdı"
    r"|ezt írta|írta|έγραψε|a scris|quoting|zitat von|citation de|viết|menulis)\b"
    r"|כתב|كتب|写道|寫道|書きました|님이 작성|작성:|เขียน",
    re.IGNORECASE,
)
SENT_FROM = re.compile(
    r"(?:sent (?:from|with|via) (?:my |the |outlook|yahoo|mail|proton|spark|samsung|aol|iphone)"
    r"|get outlook for|von mein(?:em|er) \S.* gesendet|gesendet (?:von mein|mit|von outlook"
    r"|von yahoo)"
    r"|(?:envoyé|télécharger outlook) (?:de|depuis|à partir de|pour) (?:mon |outlook|yahoo|ios"
    r"|android)"
    r"|enviado (?:desde|do|de) (?:mi|meu|outlook|yahoo|correo)|inviato da(?:l mio|lla mia|"
    r" outlook| yahoo| libero| iphone)|verzonden (?:vanaf|met|via) (?:mijn|outlook|yahoo)"
    r"|sendt fra (?:min|outlook)|skickat från (?:min|outlook)|lähetetty (?:\S+ )?\S*(?:sta|stä)$"
    r"|отправлено (?:с|из) (?:моего|iphone|ipad|android|outlook|яндекс|mail)|надіслано з (?:мого"
    r"|iphone"
    r"|outlook)|wysłan[eo] z (?:mojego|iphone|outlook|telefonu)|odesláno z (?:mého|iphone"
    r"|outlook)"
    r"|\S*(?:umdan|imden|ımdan|telefonumdan) gönderildi|az? \S+(?:ról|ről) küldve|发自我的"
    r"|從我的.*傳送"
    r"|\S+から送信|나의 \S+에서 보냄)",
    re.IGNORECASE,
)
LEAVES_A_LIST = re.compile(
    r"unsubscribe|abbestell|abzubestell|abzumelden|abmelden|austragen|désabonn|désinscri"
    r"|darse de baja|cancelar"
    r"|disiscri|cancellar|uitschrijv|afmelden|отписаться|отписки|відписатися|wypisa|zrezygnowa"
    r"|odhlásit|leiratkoz|avregistrer|avprenumer|afmeld|avslutt|peruut|abonelik|abonelikten"
    r"|listeden çık|退订|取消订阅|取消訂閱|配信停止|購読解除|수신\s?거부|mailing[ -]?list"
    r"|mailingliste"
    r"|liste de diffusion|lista de (?:correo|discussão)|рассылк|listinfo|groups\.google"
    r"|google groups"
    r"|reply to this email directly|view it on github|groups\.io|manage your subscription",
    re.IGNORECASE,
)
