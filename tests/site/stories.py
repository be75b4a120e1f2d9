"""What authors wrote: paragraphs of sentences, different for every page and always the same."""

# ruff: noqa: E501 (markup and prose are easier to read in lines of their own)

import random
from collections.abc import Sequence
from dataclasses import dataclass

SUBJECTS = (
    "The mayor of the old town", "A spokesman for the railway", "The head of the harbour office",
    "One of the engineers", "The new director of the museum", "A judge at the regional court",
    "The owner of the shipyard", "Her brother Daniel", "The committee of the parliament",
    "A group of forty teachers", "The youngest member of the crew", "Professor Lindqvist",
)  # fmt: skip
DEEDS = (
    "said on Monday that", "told reporters in the morning that", "wrote in a letter that",
    "had not expected that", "found out in the end that", "made it plain that",
    "denied for a long time that", "was pleased to hear that", "admitted after the meeting that",
    "confirmed to the newspaper that", "warned once again that", "does not believe that",
)  # fmt: skip
THINGS = (
    "the bridge over the Elm", "the second tunnel", "a ferry to the northern islands",
    "the library in Harcourt Street", "the plan for the market hall", "the winter timetable",
    "the agreement with the fishermen", "the collection of old maps", "the water works",
    "the festival of light", "the school at the canal", "the observatory on the hill",
)  # fmt: skip
ENDS = (
    "would cost {n} million crowns more than planned.", "had been closed for {n} days without notice.",
    "would open again before the end of {y}.", "was used by only {n} people a week.",
    "could not be finished without another {n} workers.", "had been forgotten since {y}.",
    "needed a new roof and {n} new windows.", "was the best thing that had happened since {y}.",
    "would be sold to a company from abroad.", "had never been paid for by the city.",
    "should be decided by the people who live there.", "was safe, whatever others might say.",
)  # fmt: skip

FOREIGN = {
    "de": """Der Bürgermeister eröffnete am Freitag die neue Brücke über den großen Fluss.
Für die Straße wurden fast zwölf Millionen Euro ausgegeben, mehr als ursprünglich geplant.
Die Gegner des Projekts kündigten an, vor Gericht gegen die Pläne zu klagen.
Viele Händler in der Altstadt hoffen nun auf zusätzliche Gäste aus den Nachbarländern.
Außerdem sollen im Frühjahr zwei Schulen und ein Schwimmbad renoviert werden.
Über die Höhe der Gebühren entscheidet der Stadtrat erst in der kommenden Woche.
Ein Sprecher der Verwaltung erklärte, man habe aus früheren Fehlern gelernt.
Am Abend feierten mehrere tausend Menschen auf dem Platz vor dem Rathaus.""",
    "fr": """Le maire a inauguré vendredi le nouveau pont qui traverse la rivière.
Les travaux ont coûté près de douze millions d'euros, bien plus que prévu à l'origine.
Les opposants ont annoncé qu'ils saisiraient le tribunal dès la semaine prochaine.
Plusieurs commerçants espèrent désormais accueillir davantage de visiteurs étrangers.
Deux écoles et une piscine doivent être rénovées au printemps, a précisé la mairie.
Le conseil municipal décidera bientôt du montant exact de la redevance.
Un porte-parole a reconnu que des erreurs avaient été commises dans le passé.
Le soir, des milliers de personnes ont fêté l'événement sur la grande place.""",
    "es": """El alcalde inauguró el viernes el nuevo puente que cruza el río.
Las obras costaron casi doce millones de euros, mucho más de lo previsto al principio.
Los opositores anunciaron que acudirán a los tribunales la próxima semana.
Muchos comerciantes esperan ahora más visitantes de los países vecinos.
Además, en primavera se renovarán dos escuelas y una piscina municipal.
El ayuntamiento decidirá pronto el importe exacto de la tasa anual.
Una portavoz reconoció que en el pasado se habían cometido errores graves.
Por la noche, miles de personas celebraron la fiesta en la plaza mayor.""",
    "ru": """Мэр города открыл в пятницу новый мост через широкую реку.
На строительство потратили почти двенадцать миллионов рублей, больше запланированного.
Противники проекта объявили, что на следующей неделе обратятся в суд.
Многие торговцы старого города надеются теперь на гостей из соседних стран.
Кроме того, весной будут отремонтированы две школы и один бассейн.
Городской совет скоро решит, сколько придётся платить за проезд.
Представитель администрации признал, что раньше были допущены ошибки.
Вечером тысячи людей праздновали это событие на главной площади.""",
    "tr": """Belediye başkanı cuma günü nehrin üzerindeki yeni köprüyü açtı.
İnşaat için yaklaşık on iki milyon lira harcandı, bu planlanandan çok daha fazlaydı.
Projeye karşı çıkanlar gelecek hafta mahkemeye başvuracaklarını duyurdu.
Eski şehirdeki birçok esnaf artık komşu ülkelerden daha çok konuk bekliyor.
Ayrıca ilkbaharda iki okul ve bir yüzme havuzu yenilenecek.
Geçiş ücretinin ne kadar olacağına meclis yakında karar verecek.
Bir sözcü geçmişte bazı yanlışların yapıldığını kabul etti.
Akşam binlerce kişi meydanda bu olayı kutladı.""",
    "el": """Ο δήμαρχος εγκαινίασε την Παρασκευή τη νέα γέφυρα πάνω από το ποτάμι.
Τα έργα κόστισαν σχεδόν δώδεκα εκατομμύρια ευρώ, πολύ περισσότερα από τα αρχικά.
Οι αντίπαλοι του σχεδίου ανακοίνωσαν ότι θα προσφύγουν στα δικαστήρια.
Πολλοί έμποροι της παλιάς πόλης ελπίζουν τώρα σε επισκέπτες από το εξωτερικό.
Την άνοιξη θα ανακαινιστούν επίσης δύο σχολεία και ένα κολυμβητήριο.
Το δημοτικό συμβούλιο θα αποφασίσει σύντομα για το ύψος του τέλους.
Ένας εκπρόσωπος παραδέχτηκε ότι στο παρελθόν έγιναν πολλά λάθη.
Το βράδυ χιλιάδες άνθρωποι γιόρτασαν το γεγονός στην κεντρική πλατεία.""",
}


@dataclass(frozen=True, slots=True)
class Story:
    """A title, and paragraphs of sentences."""

    title: str
    paragraphs: Sequence[Sequence[str]]

    @property
    def sentences(self) -> list[str]:
        """All that the author wrote, but for the title."""
        return [sentence for paragraph in self.paragraphs for sentence in paragraph]


def story(seed: int, paragraphs: int = 6) -> Story:
    """An English story; its sentences are in no other one."""
    chance = random.Random(seed)
    made = [[_sentence(chance) for _ in range(chance.randint(1, 4))] for _ in range(paragraphs)]
    title = f"{chance.choice(THINGS)} again in question, number {seed}".capitalize()
    return Story(title, made)


def _sentence(chance: random.Random) -> str:
    end = chance.choice(ENDS).format(n=chance.randint(3, 990), y=chance.randint(1951, 2023))
    return " ".join((chance.choice(SUBJECTS), chance.choice(DEEDS), chance.choice(THINGS), end))


def foreign(language: str) -> Story:
    """A story in another language."""
    sentences = FOREIGN[language].splitlines()
    return Story(sentences[0].rstrip("."), [sentences[i : i + 2] for i in range(0, 8, 2)])
