"""Function words by language: they carry no subject, so they are no terms.

Written as folded (lower case, without accents where the language's own words keep their sense),
because that is the form they are compared in. Numbers, "us" (the country) and "may" (the month)
are not among them.
"""

_WORDS = {
    "en": """
        a about above after again against all also although am an and any are arent as at be
        because been before being below between both but by can cannot cant could couldnt did didnt
        do does doesnt doing done dont down during each either else ever every few for from further
        had hadnt has hasnt have havent having he her here hers herself him himself his how however
        hows i if im in into is isnt it its itself ive just let like many me might mine more most
        much must my myself neither no nor not now of off often on once only onto or other others
        ought our ours ourselves out over own per please quite rather re really s shall she should
        shouldnt since so some still such t tell than that thats the their theirs them themselves
        then there theres these they this those though through thus to too toward towards under
        unless until up upon ve very was wasnt we were werent what whatever whats when whens where
        wheres whether which while who whom whos whose why will with within without wont would
        wouldnt yet you your yours yourself yourselves
    """,
    "de": """
        ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim
        bin bis bist da dabei dadurch dafur dagegen daher damit dann daran darauf daraus darin
        daruber darum das dass dasselbe davon dazu dein deine dem den denen denn der deren des
        deshalb dessen dich die dies diese dieselbe diesem diesen dieser dieses dir doch dort du
        durch ebenfalls ein eine einem einen einer eines einige einigen er es etwa etwas euch euer
        fur gegen gewesen gibt hab habe haben hat hatte hatten heisst hier hiess hin hinter ich ihm
        ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja je jede jedem jeden jeder
        jedes jedoch jene jener jetzt kann kein keine keinem keinen keiner konnen konnte konnten
        laut man mehr mehrere mein meine mit muss musste nach nachdem nicht nichts noch nun nur ob
        obwohl oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar
        solche sollte sondern sowie sowohl statt uber um und uns unser unter viel viele vielen
        vieler vom von vor wahrend wann war waren warum was weil weitere welche welchem welchen
        welcher welches wem wen wenn wer werde werden wessen wie wieder wir wird wo wobei wodurch
        wofur worden wurde wurden zu zum zur zwar zwischen
    """,
    "es": """
        a al algo algun alguna algunas alguno algunos ambos ante antes aquel aquella aquellas
        aquellos aqui asi aun aunque bajo bien cada como con contra cual cuales cuando cuanta
        cuantas cuanto cuantos cuya cuyas cuyo cuyos de debe del desde despues donde durante e el
        ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta estaba estaban
        estan estar estas este esto estos fue fueron ha haber habia habian han hasta hay la las le
        les lo los mas me mi mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy
        nada ni ninguna ninguno no nos nosotros nuestra nuestro o os otra otras otro otros para
        pero poco por porque puede pueden pues que quien quienes se sea segun ser si sido sin sino
        sobre son su sus tal tambien tan tanto te tenia tiene tienen toda todas todo todos tras tu
        tus un una unas uno unos usted ustedes y ya yo
    """,
    "fr": """
        a afin ai ainsi alors apres as au aucun aucune aussi autre autres aux avait avant avec avez
        avoir avons c car ce ceci cela celle celles celui cependant certains ces cet cette ceux
        chaque chez ci comme comment d dans de depuis des donc dont du elle elles en encore entre
        es est et etaient etait etant ete etes etre eu eux fait fut ici il ils j je l la le les
        leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni nos notre
        nous on ont or ou par parce pas pendant peu peut plus pour pourquoi puis qu quand que quel
        quelle quelles quels qui quoi s sa sans se sera ses si son sont sous sur t ta tandis te tes
        toi ton tous tout toute toutes tres tu un une vers vos votre vous y
    """,
    "it": """
        a ad agli ai al alcuni alla alle allo anche ancora avere aveva avevano che chi ci cio come
        con contro cui da dagli dai dal dalla dalle dallo de degli dei del della delle dello dopo
        dove due durante e ed era erano essere fa fino fra fu furono gia gli ha hai hanno ho i il
        in io la le lei li lo loro lui ma me mentre mi mia mie mio molti molto ne negli nei nel
        nella nelle nello noi non nostra nostro o ogni oltre per perche pero piu poi prima qual
        quale quali quando quanta quante quanti quanto quella quelle quelli quello questa queste
        questi questo qui quindi se sei senza si sia siamo solo sono sopra sotto stata stati stato
        su sua sue sugli sui sul sulla sulle suo suoi tra tu tuo tutta tutte tutti tutto un una uno
        vi voi
    """,
    "pt": """
        a ainda alem algum alguma algumas alguns antes ao aos apos aquela aquelas aquele aqueles
        aquilo as ate cada com como contra cuja cujo da das de dela dele deles depois desde dessa
        desse desta deste do dos durante e ela elas ele eles em embora enquanto entao entre era
        eram essa essas esse esses esta estao estas estava este estes eu foi foram ha isso isto ja
        la lhe lhes lo mais mas me mesma mesmo meu minha muita muito na nao nas nem nessa nesse
        nesta neste no nos nossa nosso num numa o onde os ou outra outras outro outros para pela
        pelas pelo pelos perante pois por porque quais qual quando quanta quantas quanto quantos
        que quem sao se seja sem sendo ser seu seus sido so sob sobre sua suas tal tambem tao te
        tem tendo ter teve tinha todas todo todos tu tudo um uma umas uns voce
    """,
    "nl": """
        aan al alle alleen als altijd andere bij daar daarom dan dat de deze die dit doch doen door
        dus een eens en er ervan ge geen haar had hadden heb hebben heeft hem hen het hier hij hoe
        hoeveel hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kunnen maar me
        meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onze ook op
        over reeds sinds te tegen ten ter toch toen tot u uit uw van veel voor waar waarom wanneer
        want waren was wat we wel welk welke werd werden wie wij worden wordt zal ze zelf zich zij
        zijn zo zoals zonder zou zouden
    """,
    "sv": """
        alla allt ar at att av blev bli blir blivit da de dem den denna deras dess dessa det detta
        dig din dina ditt du efter ej eller en er era ett for fran ha hade han hans har henne
        hennes hon honom hos hur i icke ingen inom inte ja jag kan kunde man med mellan men mig min
        mina mitt mot mycket nagon nagot nagra nar ni nu och om oss over pa sa sadan samt sedan sig
        sin sina sitt ska skulle som till under upp ut utan vad var vara varfor varit varje vars
        vart vem vi vid vilka vilken vilket
    """,
    "ru": """
        а без более бы был была были было быть в вам вас ведь во вот все всего всех вы где да даже
        для до его ее если есть еще же за здесь и из или им их к как какая какие каким какими каких
        каков какова каковы какого какое какой каком какую кем ко когда кого которая которого
        которое которой котором которую которые который которых кто куда ли лишь между меня мне
        может можно мой мы на над надо нам нас не него нее нет ни них но ну о об однако он она они
        оно от очень по под после почему при про с сам своего своей свои свой свою себя сколько со
        так такая также такие такой там тебя тем то того тоже той только том тот ту тут ты у уже
        хотя чего чей чем чему через что чтобы чье эта эти этих это этого этой этом этот эту я
        является являются
    """,
    "uk": """
        а або але б без би був була були було бути в вам вас весь вже ви вона вони воно все всі
        всіх від він де для до ж з за зі й його йому ким кого коли котра котрий куди лише мене мені
        ми може між на над нам нас наш не нею неї них но ні ніж о об однак ось от по при про під
        після саме свою своє свої свій себе скільки та так така також такі там те тебе ти тим то
        тобто того той тому тут у хоча хто це цей цих цього ця ці цієї через чи чий чого чому що
        щоб щодо я як яка яке який яких якого якщо які якій є і із їй їм їх її
    """,
    "tr": """
        acaba ama ancak arasinda artik asla aslinda az bana bazi belki ben benden beni benim beri
        bile bir biri birkac biz bizde bizden bize bizi bizim bu buna bunda bundan bunlar bunu
        bunun burada cok cunku da daha de defa degil diger diye dolayi en gibi gore hala hangi
        hangisi hem henuz hep hepsi her herkes hic icin icinde ile ilgili ise iste kac kadar karsi
        kendi kendine kendini ki kim kime kimin kimse mi mu nasil ne neden nedenle nerede nereye
        nicin niye o olan olarak oldu oldugu olduklari olmak olsa olup ona ondan onlar onlara
        onlari onlarin onu onun oysa pek ragmen sadece sanki sen seni senin siz size sizi sizin
        sonra su suna sunu tarafindan tum uzere var ve veya ya yani yerine yine yok zaten
    """,
}

STOP_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _WORDS.items()
}
