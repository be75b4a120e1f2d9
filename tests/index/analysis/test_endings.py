"""Marks that end sentences, and marks of the same kinds that don't."""

import pytest

from index.analysis import split

# In each text "|" stands where a sentence ends and the next begins.
QUOTATIONS = {
    "closed behind a space": "Il a dit : « Je reviendrai demain. »",
    "closed behind a no-break space": "Elle dit : «\u00a0Il pleut.\u00a0»| Puis elle sort.",
    "closed before the full stop": "Le pont est « assez cher ».| La loi entre en vigueur.",
    "closed before another mark": "Qui a dit « jamais » ?| Personne.",
    "closed between two marks": "Il crie « Au feu ! ».| Tout le monde sort.",
    "closed before its speaker": "« Pourquoi ? » demanda Luc.| « Parce que. » dit-elle.",
    "russian with spaces": "Он сказал: « Музей откроют в мае. »| Потом он ушёл.",
    "russian word with spaces": "Он прочёл « Войну и мир ».| Книга длинная.",
    "german direction": "»Wie schön ist der Hafen.«| Das sagte Tora.| »Warum?«| Er schwieg.",
    "german direction within": "Er rief: »Halt!«| Niemand hörte.| ›Nein.‹| Er ging.",
    "german direction before a verb": "»Ich gehe jetzt.« sagte er.| »Gut«, sagte sie.",
    "chinese speaker": "“我明天就回来。”他说。|她没有回答。|“你是谁？”老人轻声问道，“说吧。”",
    "chinese without a speaker": "“我明天就回来。”|天黑了。|他不知道。",
    "hindi speaker": '"मैं कल आऊँगा।" उस आदमी ने कहा।| फिर वह चला गया।',
    "arabic speaker": '"سأعود غدا." قال الرجل.| ثم خرج.',
    "arabic report": '"سأعود غدا."| وأضاف الرجل أن البيت بعيد.',
    "french direction without spaces": "Elle crie «Halte!»| Il part.| «Bon.»| Elle rit.",
}

BRACKETS = {
    "number": "The town (pop. 256,000) lies north.| It grew.",
    "year": "Der Verein (gegr. 1921) rudert.| Er gewinnt.",
    "name": "Die Stadt (griech. Athenai) liegt am Meer.",
    "figure": "Это видно (мал. 8) ниже.| Δείτε (βλ. Κεφάλαιο 3) κι εδώ.",
    "verse": "He quotes Paul (Phil. 4:8).| See Rom. 8:28 too.",
    "abbreviation behind others": "Das Boot (vgl. auch griech. Text und Skizze) ist neu.",
    "bracket at a beginning": "(Phil. 4:8) is read aloud.| Then they sing.",
    "number at a beginning": "(pop. 256,000) Vilnius grew.| It lives.",
    "brackets in brackets": "The hall (new (cap. 300) and bright. Really) is full.| We left.",
    "whole sentences": "He left.| (She had gone.| They knew.)| It ended.",
    "mark at their end": "He left (who knew?) in May.| She left (it was late.)| It ended.",
    "whole sentences within": "He left (it was late. She knew.)| Bob stayed.",
    "nothing that closes": "He left (she had gone.| It ended.",
    "chinese aside": "他说（见第3章。第4章）很好。|世界（真的？）很大。",
    "chinese bracket behind a space": "这是大厅。|（很大。）|我们走吧。|（好 。 ）|是。",
    "chinese title": "他读了《谁动了我的奶酪？》这本书。|她看了《走吧！孩子》。",
}

ORDINALS = {
    "article": "Die 2. Halbzeit begann.| Wer das 10. Lebensjahr vollendet hat, zahlt.",
    "preposition with article": "Im 3. Quartal fiel er.| Beim 4. Versuch klappte es.",
    "three digits": "Zum 100. Geburtstag kamen alle.| Der 250. Gast bekam Blumen.",
    "roman": "Im XIX. Kapitel stirbt er.| Danach folgt der II. Akt.",
    "pronoun": "Ihr 2. Kind kam.| Sie begann ihren 3. Roman.| Jeder 4. Deutsche raucht.",
    "preposition in german text": "Das Gesetz wird in 2. Lesung beraten.| Als 3. Redner sprach er.",
    "several": "Der 1. und 2. Vorsitzende kamen.| Die 3., 4. und 5. Abteilung auch.",
    "range": "Die 1.-3. Klasse und die 7./8. Klasse haben frei.",
    "range with a space": "Funde aus dem 1. -3. Jahrhundert sind selten.",
    "danish": "Det var i den 2. Verdenskrig.| Han bor på det 3. Kollegium.",
    "hungarian": "A trónon őt követő IV. Béla erős király volt.",
    "turkish": "Mısır kralı 2. Ramses öldü.| Fransa kralı XIV. Louis yaşadı.",
    "turkish item": "1. Ahmet ve 3. Selim padişahtı.",
    "date": "Am 12. 5. 2025 tagt der Rat.| Termine: 3. 6. 2024 und 17. 11. 2025.",
    "date partly spaced": "Die Sitzung am 12.5. 2025 fällt aus.| Schade.",
    "day and month": "Frei ist vom 1. 7. bis 31. 8. im Haus.| Bitte kommen.",
    "month in another language": "Firma vznikla 7. Apríla 2020.| Zápas bol 15. Októbra 1998.",
    "street and number": "Er wohnt Hauptstr. 5 im Hof.| Sie hat Kundennr. 4711.",
    "street that ends a sentence": "Er zog in die Goethestr.| Sie blieb.",
    "number that ends a sentence": "Er ist 12.| Peter ist 13.| Er kam auf Platz 3.| Sie siegte.",
    "opening behind an ordinal": "Training ist am 3.| Danach ist frei.| Mødet er den 4.| Vi ses.",
    "english": "I am 23.| Peter is 24.| He died aged 27.| The 1965 car won.",
    "english preposition": "He came in 3.| Smith came in 4.",
    "english text with a turkish name": "Erdoğan scored 12.| Smith scored 5.",
}

ITEMS = {
    "bullet": "• 1. Fill in the form.| Then send it.",
    "bullet without a space": "⁃9. Fill in the form.",
    "bullets in one line": "• 9. Oil the locks| • 10. Sweep the deck",
    "hyphen": "- 12. Wash the boat.",
    "task": "- [ ] 4. Fill in the form.",
    "heading": "## 3. Election of officers",
    "bold number": "**2.** Lock the shed.| Leave.",
    "letter": "* b. Lock the shed.",
    "label": "Step 1. Mix it.| Stir.",
    "label in another language": "Étape 2. Mélanger.",
    "label of statutes": "§ 7. Der Vorstand leitet.| Er tagt.",
    "shortened label": "Art. 12. Members pay.| They vote.",
    "label with a letter": "Annex B. The fees.",
    "numbers in one line": "1. Open the shed| 2. Take the oars| 3. Lock it.",
    "numbers without capitals": "1. boil water| 2. add salt| 3. stir",
    "brackets in one line": "1) Open the shed| 2) Take the oars.| 3) Lock it.",
    "both in one line": "1.) Open the shed| 2.) Take the oars",
    "letters in one line": "a. Open the shed| b. Take the oars| c. Lock it",
    "brackets around letters": "(a) Open it.| (b) Take the oars.| (c) Lock it.",
    "brackets behind others": "It is late.| [b] Go home.| (iii) Sleep well.",
    "list behind a colon": "Do this: 1. Open the shed| 2. Take the oars| 3. Lock it.",
    "list behind a sentence": "Do this.| 1. Open it now| 2. Take the oars",
    "number behind a colon": "Default: 1.| Then it counts.| Default: 1.| (Or more.)",
    "two lists": "1. Open it| 2. Take oars.| Then rest.| 1. Eat bread| 2. Drink tea",
    "list with commas": "1) rowing, 2) sailing, 3) swimming",
    "list within a sentence": "1) rowing, 2) sailing and 3) swimming are free.",
    "ordinals that begin a line": "1. und 2. Mannschaft trainieren.",
    "ordinals with a preposition": "1. Mai bis 2. Juni ist Pause.",
    "initials that begin a line": "A. Smith met B. Jones.",
    "no list": "He came in 1.| She came in 2.| They left.",
    "months": "Він народився 5 трав. 1990 р. у Києві.| Il naît le 3 févr. 1900.",
    "no label": "He moved to section 3.| She stayed.",
}

ELLIPSES = {
    "spaced": "He waited . . . and then he left.",
    "spaced before a name": "Well . . . Peter left.",
    "spaced before I": "Well . . . I think so.| What . . .| The door?",
    "spaced with a full stop": "It grew less dense. . . .”| He left.",
    "four dots before a name": "He stopped. . . .| Peter left.",
    "spaced in a quotation": "“So . . .” she began.| „Ach . . . so“, sagte er.",
    "before quotation marks": "Er ging ...| »Der Hafen!«| Il part ...| « Le port ! »",
    "spaced at the end": "She said no . . .",
    "full stop between words": "How the dot . got here.| nobody knows",
    "slash behind a full stop": "Roses are red. / Violets are blue.",
    "spaced marks": "Non ! ! !| Oui.",
    "unknown number": "See Fig. ?? for it.",
    "decimal behind a full stop": "It fell.| .5 is left.",
}

ABBREVIATIONS = {
    "degrees": "Dr. med. Falk kommt.| Dr. rer. nat. Voss und Dipl. oec. Kurz gehen.",
    "degree that ends a sentence": "Er ist Dr. med.| Sie ist Richterin.",
    "emeritus": "Prof. em. Karl Witt hört zu.",
    "titles of those with a degree": "Vino la Lcda. Paz con el Lcdo. Gil.| Llegó el Lic. Moro.",
    "titles of many languages": "Es el Lic. Moro.| De holdt Skt. Hans.| Das ist Abg. Kunz.",
    "hindi title": "यह डॉ. ली हैं।| एम. एस. धोनी आए।",
    "number sign": "N°. 1026 is his.| See №. 7 too.| Газета вышла в 2012 жыл. №590.",
    "roman number": "See vol. II of it.| Siehe Bd. III und Kap. IV.",
    "roman one": "See vol. I of it.| Read vol. I.",
    "letter as number": "Fig. B shows it.| He said no.| J. Smith left.",
    "full stop behind theirs": "It happened in the U.S..| Peter left.",
    "units": "3 Std. Anfahrt und 10 Min. Fußweg.| Es hat 5 Min.| Das reicht.",
    "adjectives": "Eine kath. Schule und ein dt. Meister.",
    "time that opens": "At 9 a.m. Mr. Smith came.| He left at 6 P.M.| Mr. Smith slept.",
    "date and time that open": "On Monday at 9.30 a.m. Police came.",
    "unknown before a small letter": "Use synth. fibres here.| The prep. room is open.",
    "known word before a small letter": "It is in the shed.| bring a shed key.",
    "text without capitals": "the key is in the shed.| bring some.",
    "whole word before a small letter": "It was late.| bring tea.",
    "formula": "That is prim.| n2 is next.",
    "misprint before a small letter": "It is in the shed.| it is old.",
}

SCRIPTS = {
    "greek question": "Πού είναι;| Εδώ.",
    "greek quotation": "Είπε: «Ήρθες;»| Ναι.",
    "greek question behind a foreign word": "Τι είπε η Lady Gaga;| Πότε το είπε;",
    "greek entity": "Η εταιρεία Μ&amp; Ν είναι εδώ.",
    "greek small letter": "Ποιος ξέρει; ίσως εσύ.",
    "no greek": "Die Liste; Peter; und α.",
    "armenian": "Ես գնում եմ տուն:| Նա մնում է այստեղ:",
    "armenian label": "Հասցե: Երևան",
    "armenian full stop": "Տրամաբանությունը հետևյալն է. պարզություն:| Նա ասաց. «Գնում եմ:»",
    "japanese full stop of papers": "これは図である．|値は３．５である．|１．はじめに",
    "khmer": "គាត់ទៅផ្សារ។|នាងនៅផ្ទះ៕|ពួកគេ",
    "no armenian": "Note: The letter ա is first.",
}

# Of each language, what its readers know as no end.
SHORTENED = {
    "czech": "Plk. Novák a Bc. Malá přišli.| Viz čl. 5 odst. 2, tzn. Petr i Jan.",
    "danish": "Jf. Hansen, hhv. Olsen, pga. Corona.| Ring på tlf. 12 34.",
    "dutch": "Bijv. Jan en mw. Bakker komen.| Zie blz. 12 en afb. 3.",
    "english": "See ref. 12 and refs. 13 to 15.| SECT. 12 FUNDS.",
    "english rooms": "Meet in rm. 12 of bldg. 3, opp. Church Square.| The week w/c. 12 May is off.",
    "english people": "Ask Cllr. Jones about it.| She knows.",
    "german rooms": "Er ist in Zi. 12, Geb. 4.| Danach nicht.",
    "russian rooms": "Занятия в каб. 12 и ауд. 305, доб. 27.| Приходите.",
    "spanish rooms": "Son aprox. 20 alumnos.| Mín. 3 y máx. 8.| Edif. 4, pta. 2.| Fin.",
    "finnish": "Vrt. Laine ja klo. 12.| Soita puh. 555.",
    "french": "Le Pr. Martin soigne env. 300 malades.| MM. Petit et Roy, réf. 12.",
    "french years": "Prise en 52 av. J.-C. par eux.| Morte en 9 apr. J.-C. à Lyon.",
    "german": "Der stellv. Leiter und die östl. Grenze.| Der hl. Martin, insb. Kinder.",
    "german years": "Er starb 44 v.Chr. in Rom.",
    "greek": "Ο Καθ. Παππάς με τον Τζ. Χόλμς.| Ο νόμος αριθ. 81, σελ. 5.",
    "hindi": "स्व. राजीव आए।|प्रो. शर्मा गए।",
    "hungarian": "Ifj. Kovács, vö. Nagy.| A XI. ker. Fehérvári út.",
    "indonesian": "Ir. Hadi dan Hj. Siti.| Lihat hlm. 12.",
    "italian": "Cfr. Rossi, la Prof.ssa Bianchi e artt. 12 e 13.",
    "norwegian": "Han bor, jf. Ola, her pga. Kari.",
    "polish": "Inż. Lis i dr hab. Anna Nowak.| Zob. Kowalski, ur. 5 maja.",
    "portuguese": "O Exmo. Ruiz, da Cia. Silva, no séc. XIX.| Veja fls. 12.",
    "romanian": "Dl. Popa vine.| Vezi alin. 2, pct. 3.",
    "russian": "Живёт: ул. Мира, д. 5, кв. 12.| Это пгт. Мирный.| Ср. Петров, с. 5.",
    "slovak": "Príp. Jana alebo písm. 2.",
    "spanish": "El Gral. Prim y Dña. Ana, Avda. Goya, Admón. local.| El lun. 15 cerramos.",
    "swedish": "Se jfr. Karl, sid. 12.| Vi såg t. ex. Olof.| Han var hennes ex.| Olof kom.",
    "turkish": "Sn. Kaya geldi.| Örn. Ankara, md. 5.",
    "ukrainian": "Смт. Ворзель, кв. 12.",
    "vietnamese": "Ở TP. Huế có ThS. An và PGS. Bình.",
    "acronyms like titles of others": "He read my PR.| GIT was slow.| She moved to NY.| IBM too.",
    "words of others": "She was ill.| Peter left.| He is old.| Mary too.",
}

KINDS = {
    "quotations": QUOTATIONS,
    "brackets": BRACKETS,
    "ordinals": ORDINALS,
    "items": ITEMS,
    "ellipses": ELLIPSES,
    "abbreviations": ABBREVIATIONS,
    "scripts": SCRIPTS,
    "shortened": SHORTENED,
}


def test_a_long_text_in_brackets_is_cut_like_any_other() -> None:
    said = "He said that it was a long way to the sea and back again. " * 10
    assert len(split(f"They met ({said}She left) in May.")) == 11


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param(marked, id=f"{kind}: {name}")
        for kind, texts in KINDS.items()
        for name, marked in texts.items()
    ],
)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    parts = marked.split("|")
    text = "".join(parts)
    assert [text[start:end] for start, end in split(text)] == [part.strip() for part in parts]


def test_many_lists_in_one_line_are_read_in_linear_time() -> None:
    assert len(split("Do it. 1. Row out 2. Come back. " * 2_000)) == 6_000
