"""Names of the lines at the head of a mail, in the languages of mail programs."""

import re


def _any(words: str) -> str:
    return "|".join(re.escape(each.strip()) for each in words.split("|"))


_FROM = (
    "from|von|de|da|van|fra|från|lähettäjä|od|от|від|kimden|gönderen|feladó|από|מאת|من|发件人"
    "|寄件者"
    "|寄件人|差出人|送信者|보낸 사람|보낸사람|dari|từ|จาก|expéditeur|remitente|remetente|mittente"
    "|absender"
)
_SENT = (
    "sent|date|gesendet|datum|envoyé|envoyé le|date d'envoi|enviado|enviado el|enviada|enviada em"
    "|fecha|data|inviato|data invio|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|päiväys"
    "|отправлено|дата|надіслано|wysłano|wysłane|odesláno|gönderildi|gönderme tarihi|tarih"
    "|elküldve"
    "|dátum|στάλθηκε|ημερομηνία|נשלח|תאריך|تم الإرسال|التاريخ|发送时间|發送時間|寄件日期|日期"
    "|送信日時"
    "|日時|보낸 날짜|날짜|dikirim|tanggal|đã gửi|ngày|ส่ง|วันที่|trimis|data trimiterii"
)
_OTHERS = (
    "to|cc|subject|re|an|betreff|kopie|à|objet|para|asunto|assunto|a|oggetto|aan|onderwerp|til"
    "|emne"
    "|till|ämne|vastaanottaja|kopio|aihe|кому|копия|копія|тема|do|dw|temat|komu|kopie|předmět|věc"
    "|kime|bilgi|konu|címzett|tárgy|προς|κοιν|θέμα|אל|נושא|إلى|الموضوع|收件人|抄送|主题|主旨|主題"
    "|宛先"
    "|件名|받는 사람|받는사람|참조|제목|kepada|subjek|perihal|đến|chủ đề|ถึง|เรื่อง|către|subiect"
    "|reply-to|importance|priorität|attachments|anlagen"
)
_SUBJECT = (
    "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|тема|temat|předmět|věc"
    "|konu|tárgy|θέμα|נושא|الموضوع|主题|主旨|主題|件名|제목|subjek|perihal|chủ đề|เรื่อง|subiect"
)
_LABEL = re.compile(rf"\s*({_any(f'{_FROM}|{_SENT}|{_OTHERS}')})\s*[:：]\s*(.*)", re.IGNORECASE)


def label_of(line: str) -> tuple[str, str]:
    """Return the kind of a mail's header in a line and its value; "" for other lines.

    Kinds are "from", "sent", "subject" and "other".
    """
    match = _LABEL.match(line) if ":" in line or "：" in line else None
    if match is None:
        return "", ""
    name = match[1].lower()
    for kind, names in (("from", _FROM), ("subject", _SUBJECT), ("sent", _SENT)):
        if name in names.split("|"):
            return kind, match[2]
    return "other", match[2]
