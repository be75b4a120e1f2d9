"""Abbreviations of each language, by what may follow them.

All in lower case, without the last full stop. In a text of another language each counts too, so a
word stands here only where it is no common last word of sentences in any of them.
"""

from typing import NamedTuple

from index.analysis.languages.record import words


class Shortened(NamedTuple):
    """Abbreviations of one language, each a list with spaces."""

    titles: str = ""
    """Before names, with a capital: what follows belongs to them."""
    binding: str = ""
    """What follows belongs to them, also to those in small letters."""
    numbered: str = ""
    """Before numbers; elsewhere they may be words."""
    common: str = ""
    """They may end a sentence, but only a word that opens sentences says that they do."""


SHORTENED = {
    "cs": Shortened(
        titles="bc paeddr mvdr",
        binding="tzn popř příp plk pplk npor sv",
        numbered="čl odst písm obr roč př sb",
        common="nám tř sídl",
    ),
    "da": Shortened(
        binding="jf hhv vedr pga mht vha ifm iht frk ndr sdr",
        numbered="tlf afsn stk",
        common="evt ekskl maks",
    ),
    "de": Shortened(
        titles="fa",
        binding="hl insb insbes bspw stellv lfd zzgl abzgl ehem",
        numbered="tel rn rdnr lfg hs az zi geb etg",
        common="aufl hrsg nördl südl östl westl allg amtl techn wiss abt inh nachf einschl frl"
        " bde jg",
    ),
    "el": Shortened(
        titles="καθ αγ αρχ τζ ντ μπ γκ τσ κα κος",
        binding="βλ δηλ πρβλ λ.χ",
        numbered="αρ αριθ σελ κεφ παρ αρθ άρθ τηλ ν εδ στ εικ πίν"
        " ιαν φεβ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
        common="εκατ δισ χλμ λεωφ πλ",
    ),
    "en": Shortened(
        titles="cllr",
        binding="w/c w/e opp",
        numbered="ref refs rm rms bldg blk wk wks",
        common="subsp spp",
    ),
    "es": Shortened(
        titles="dña gral cnel tte mons excmo excma ilmo ilma",
        numbered="lun mié jue vie sáb tfno incs pta aprox mín máx edif hab esc",
        common="avda admón cía hnos dcha izq izda izqda ctra pza pje",
    ),
    "fi": Shortened(
        binding="vrt ks",
        numbered="klo puh nro",
        common="milj synt kirj",
    ),
    "fr": Shortened(titles="pr", numbered="av env réf tél paragr éd", common="hab"),
    "hi": Shortened(titles="स्व मो कु चौ प्रा", common="रु ई"),
    "hu": Shortened(
        binding="vö ifj özv szerk",
        numbered="kb bek febr márc ápr máj jún júl szept",
        common="krt évf ker",
    ),
    "id": Shortened(
        titles="ir hj ny tn sdr jend jl", binding="dgn yg", numbered="hlm tgl hal agt nop"
    ),
    "it": Shortened(
        titles="magg",
        binding="cfr psicol dott.ssa prof.ssa egr spett",
        numbered="artt pagg secc lett tab",
        common="fraz prov",
    ),
    "nl": Shortened(
        binding="bijv zgn mw jhr resp",
        numbered="afb blz hfst mrt",
        common="evt",
    ),
    "no": Shortened(binding="jf jfr pga mht vha fhv", numbered="tlf"),
    "pl": Shortened(
        binding="inż ppor sierż mjr abp kard tzn zob",
        numbered="ur zm godz wyd ust tab rys rozdz",
        common="hab tys woj pow tłum",
    ),
    "pt": Shortened(
        titles="exmo exma ilmo ilma cel dep",
        numbered="séc fls fl inc fev abr dez",
        common="cia ltda pça",
    ),
    "ro": Shortened(
        titles="dl dnă",
        numbered="alin pct pag ap ian iun iul",
        common="cca șos bld jud",
    ),
    "ru": Shortened(
        binding="пгт дер пос тов инж канд ср напр",
        numbered="кв корп оф тел эт вып абз илл с ч т д п см каб ком ауд доб мин макс"
        " янв фев февр апр июн июл авг сен сент окт ноя нояб дек",
        common="наб бул пер ш",
    ),
    "sk": Shortened(binding="príp tzn", numbered="ods písm"),
    "sv": Shortened(binding="jfr", numbered="sid tel avd ex", common="exkl"),
    "tr": Shortened(
        titles="sn",
        binding="örn krş",
        numbered="md oca şub nis tem ağu eyl dah tel apt",
        common="çev yay haz bul",
    ),
    "uk": Shortened(
        binding="смт канд",
        numbered="кв корп оф тел с ч т п січ лют бер квіт трав черв лип серп вер жовт лист груд",
        common="кін поч",
    ),
    "vi": Shortened(titles="ths", numbered="tr"),
}

# Written in capitals, they bind to the name that follows; others are acronyms that end sentences.
CAPITALS = words("MM TP PGS GS TS HLV NSND")


def shortened(kind: str) -> frozenset[str]:
    """Return the abbreviations of one field of `Shortened`, of all languages."""
    return words(" ".join(getattr(of_one, kind) for of_one in SHORTENED.values()))
