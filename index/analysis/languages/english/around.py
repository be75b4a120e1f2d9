"""Openers, closers, particles and light words of English."""

from index.analysis.languages.english.courtesy import (
    ANYBODY,
    HELLO,
    HOW_ARE_YOU,
    NICE_DAY,
    QUESTION,
    SOFTLY,
    THANKS,
)
from index.analysis.languages.phrases import listed

_HELP = (
    "(?:help|info|information|advice|pointers?|tips?|hints?|answers?|input|ideas?|"
    "suggestions?|reply|replies|response|responses|assistance|guidance|insights?|feedback|"
    "comments?|thoughts|clarification|clues?)"
)
OPENERS = listed(
    rf"""
        (?:bro|bruh|dude|mates?|fam|guys|folks|peeps|fellas|y\W?all|omg|oi|everyone|everybody|bot|ladies|neighbou?rs?|people|friends)+,
        (?:just )?(?:a )?quick (?:one|thing)(?: for you)?,
        {HELLO}, {HOW_ARE_YOU}, dear (?:sirs?(?: (?:or|and) madam)?|madam(?: or sir)?|ladies and
        gentlemen|all|team|everyone|everybody|friends?|colleagues?|neighbou?rs?|bot|community|members|folks|customer
        (?:service|support)|support), to whom it may concern, (?:thanks|thank you) for
        (?:having|accepting|adding|letting) me(?: in| here| join| to the group)*+, (?:i )?hope
        (?:you|u|ur|all|everyone|everybody|this)(?: (?:and
        healthy|weekend|having|lovely|finds|doing|great|well|fine|good|okay|safe|nice|week|time|are|you|all|day|is|re|ok|r|m|a)\b)*+,
        (?:(?:really|i\W?m|very|i am|so|im|my|i)
        )*+(?:sorry|apologies|apologi[sz]e|pardon|forgive|excuse|soz)(?: (?:not the right
        place|inconvenience|interrupting|interruption|in advance|disturbing|beginners?|off
        ?topic|bothering|interrupt|questions|have been|everyone|question|has
        been|disturb|trouble|already|english|bother|asking|stupid|newbie|before|about|again|silly|basic|naive|asked|folks|this|that|guys|dumb|noob|late|poor|spam|i
        am|for|the|ask|you|all|but|was|bad|me|us|to|if|my|ot|is|it|u|a)\b)*+, (?:(?:i\W?ve
        got|i have got|follow up|couple of|here\W?s|one more|here is|another|i\W?ve|i
        have|really|i got|super|just|only|have|very|more|some|got|one|the|two|few|so|an|my|i|a)
        )*+(?:quick|small|short|simple|little|dumb|stupid|silly|basic|noob|newbie|beginners?|honest|serious|random|general|genuine|important|urgent|further|last|next|weird|strange|curious|odd|easy|tiny|brief|practical|another|one|a|possibly)(?:
        (?:simple|little|stupid|quick|small|short|silly|basic|dumb|easy|and|or)\b)*+
        {QUESTION}(?: (?:if you don\W?t mind|for the group|for you guys|for everyone|for you
        all|about this|regarding|everyone|if i may|for you|for
        all|please|about|folks|here|guys|pls|all|on)\b)*+, (?:question|query)(?: (?:for the
        group|for you guys|for everyone|for you all|everyone|for
        you|please|folks|here|guys|time|all)\b)*+,
        (?:so|ok(?:ay)?|yeah?|you know|i mean|well|wait|hang
        on|basically|like|um+|uh+m*|hm+|er+m*|right|alright|all
        right|listen|look|oh|ah|btw|by the way|anyway|also|and|one more thing|another
        thing|last thing|actually|no offen[cs]e|anyways|now then|please help(?: me)?|pls
        help(?: me)?|help(?: me)?(?: please| pls| plz)?|sos|urgent|attention(?: please)?|long
        time (?:reader|lurker|listener|member)|first time
        (?:poster|caller|here|asking|user|visitor)),
        (?:(?:completely|relatively|complete|we\W?re|totally|we
        are|rather|pretty|i\W?m|total|quite|still|i am|very|just|im|as|a)
        )*+(?:new|newbie|noob|newcomer|beginner)(?: (?:to (?:this|the|all this)
        (?:group|chat|area|forum|channel|town|city|place|bot|club|community)|in (?:this|the)
        (?:group|town|chat|area)|around here|to this|to town|in town|member|here|and|so)\b)*+,
        my name is \w+|this is \w+ (?:here|speaking)
    """
)
CLOSERS = listed(
    rf"""
        (?:i\W?m |i am |im )?(?:so |really |completely |totally |very |a bit
        )*+(?:lost|confused|stuck|desperate), (?:can|could|would|will) {ANYBODY}{SOFTLY}
        (?:help|assist|advise)(?: (?:me|us|out|please|pls)\b)*+, {THANKS}, (?:(?:i
        would|greatly|really|every|would|i\W?d|quick|your|some|and|any|all|for|we|a)
        )*+{_HELP}(?: (?:about this|gratefully|with this|on this|on
        that|greatly|really|highly|always|would|truly|super|here|will|much|very|most|are|is|be|so)\b)*+
        (?:appreciated|welcomed?|great|helpful|nice|useful|lovely|awesome|good|needed|wanted),
        (?:(?:i|we)(?:\W?d| would| will|\W?ll)? )?(?:really |very much |greatly |highly |truly
        )*+(?:appreciate|be grateful for|be thankful for)(?: (?:if you could help|if you can
        help|very much|{_HELP}|so much|quick|a
        lot|that|this|your|some|time|very|much|any|all|the|an?|it)\b)*+,
        (?:(?:it|that|this)(?:\W?d| would|\W?ll| will)? )?(?:be |is )?(?:very |much |really
        |greatly |so |highly |super )*+(?:appreciated|helpful)|(?:it|that) (?:would
        )?(?:means?|help) (?:me )?a lot, (?:please|pls+|plz+|plse|kindly)(?: (?:let me
        know|thank you|everyone|help me|respond|tell
        me|explain|someone|confirm|respond|anybody|thanks|advise|answer|urgent|anyone|pretty|reply|dm
        me|help|asap|guys|and|thx|ty|n|quick|fast|soon)\b)*+, asap|as soon as possible|(?:it\W?s
        |this is |is
        )?(?:very |quite |really |super |kinda |kind of |pretty |a bit )*+urgent(?:ly)?|right
        away|quickly|immediately|(?:today |asap )?if possible|(?:i\W?m |i am |im )?in a
        (?:hurry|rush)|(?:there is |there\W?s )?no (?:rush|hurry|pressure|worries|stress)|take
        your time|whenever you (?:can|have (?:time|a (?:moment|minute|sec)))|if you have
        (?:time|a (?:moment|minute|sec))|if you can|if that\W?s (?:ok|okay|alright|possible)|if
        you don\W?t mind, (?:just |only |i\W?m |i am |im |am |was
        )*+(?:asking|askin|inquiring|checking|wondering|curious|confused|lost|puzzled|stuck|desperate|interested|double
        checking|making sure)(?: (?:out of curiosity|on behalf of|that\W?s
        all|neighbou?r|colleague|homework|friends|husband|project|of mine|friend|school|is
        all|class|essay|about|some|wife|mate|haha|this|that|here|only|for|an?|our|mum|mom|dad|lol|my|it)\b)*+,
        out of (?:pure |sheer |mere )?(?:curiosity|interest)|for science|for (?:my|the) (?:own
        )?(?:information|records)|just for fun|just so i know|just to be sure|just in case,
        (?:(?:with|and|the|my) )*+(?:kind(?:est)?|best|warm(?:est)?|many|friendly|sunny)
        (?:regards|wishes|greetings)|regards|(?:yours
        )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?|yours|rgds|br|best|all the
        best|take care|love|hugs|(?:love|best|greetings|regards|wishes|yours) from
        \w+|x+o*x*|sent from my \w+(?: \w+)?, (?:good ?)?(?:bye+|night)|bye bye|see
        (?:you|ya)(?: later| soon| there)?|cu|{NICE_DAY}(?:
        (?:everybody|everyone|ahead|guys|all|too)\b)*+|god bless(?: you)?,
        lol+|lmao|rofl|ha(?:ha)+h?|hehe+|hihi|xd+|smh|idk|tbh|imo|imho|omg|wtf|ffs|fyi|btw|afaik|rn|hm+,
        or|right|correct|eh|huh|innit|ok|okay|yeah|is (?:it|that)
        (?:right|so|correct|true)|is (?:it|that|this) (?:ok|okay|alright|all right|fine)|am
        i right|or not|or what|or something|anywhere|at all|anyway|anyways|though,
        (?:(?:really|i\W?m|very|i am|and|so|im) )*+(?:sorry|apologies|my apologies)(?:
        (?:inconvenience|in
        advance|questions|bothering|question|english|trouble|already|obvious|message|disturb|asking|stupid|bother|before|about|silly|basic|asked|again|this|that|poor|dumb|been|long|post|late|for|the|bad|has|was|you|all|if|my|an|is|to|it|a)\b)*+|excuse
        my english|pardon my english, (?:i|we)(?: really| just| urgently| only)*+
        (?:need|want|require|could use|must have) (?:it|this|that|to know|the answer|an
        answer|this info(?:rmation)?)(?: (?:presentation|application|university|assignment|tax
        return|geography|urgently|tomorrow|homework|research|friends?|daughter|quickly|tonight|college|english|history|project|article|husband|really|school|thesis|report|badly|today|class|essay|paper|kids?|visit|this|that|asap|soon|work|exam|test|blog|quiz|trip|boss|wife|now|for|an?|the|our|uni|son|job|it|by|my)\b)*+,
        (?:(?:it|this|that)(?:\W?s| is)? |its )?(?:all )?(?:for|because of)
        (?:an?|my|our|the|some|her|his)(?:
        (?:school|college|uni|university|work|class|english|history|science|little|small|son|daughter|kid)(?:\W?s)?)*+
        (?:homework|essay|project|thesis|report|presentation|assignment|exam|test|paper|research|quiz|bet|work|class|course|friend|job),
        (?:because|as|since|so|and|cause|cuz|coz|so that|that)?(?: ?that)? ?(?:i|we)
        (?:can|could|have to|need to|want to|must|would like to|am trying to|are trying to|am
        going to|will) (?:plan|prepare|decide|be (?:on time|there on
        time|ready)|book|organi[sz]e)(?:
        (?:accordingly|grandmother|everything|holidays?|vacation|children|weekend|evening|journey|grandma|friends|husband|in
        time|better|for it|family|ahead|visit|week|trip|with|kids|wife|our|the|day|my|it)\b)*+,
        (?:let me know|lmk|tell me|do tell|please advise|help|help me|help
        needed|anyone|anybody|someone|any
        (?:ideas?|clues?|thoughts|takers|luck|help|hints?|tips?)|over to you|your turn|what do
        you think|any1)(?: (?:when you can|if you know|if you can|on this|please|at
        all|thanks|asap|soon|here|guys|pls|plz|thx)\b)*+, (?:(?:i|we)(?:\W?m| am| are)?
        )?(?:look|looking) forward to (?:(?:your|any|an?|the) (?:early |quick |prompt |kind
        )?(?:answers?|reply|replies|response|help)|hearing(?: back)?(?: from you)?)(?:
        soon)?|(?:awaiting|waiting for|eagerly awaiting) (?:your|an?|any)
        (?:reply|answer|response)|(?:i )?hope (?:you|someone|anyone|somebody) (?:can|could)
        (?:help|tell me|answer)(?: me)?|hoping for (?:an answer|a reply|help), (?:i|we|because
        i|as i) (?:can\W?t|cannot|couldn\W?t|could not|can not|don\W?t|didn\W?t|did not)(?:
        (?:documentation|information|be able to|understand|the answer|an
        answer|remember|anything|anywhere|about it|any info|seem
        to|website|really|figure|recall|myself|at
        all|where|find|know|this|that|site|page|docs|info|whom|else|look|see|get|out|the|faq|any|who|ask|it|on|in|to)\b)++,
        (?:(?:completely|because|we\W?re|totally|we are|since|i\W?m|quite|still|total|i
        am|very|just|as|im|a) )*+(?:new|newbie|noob|beginner|tourist|visitor|visiting|not
        from)(?: (?:to (?:all this|this|the)(?:
        (?:group|area|town|city|forum|chat|club))?|around here|in town|member|here)\b)*+
    """
)
PARTICLES = listed(
    r"""
    pretty please, please, pls+, plz+, plse, kindly, by any chance, by chance, if possible, if you
    don\W?t mind, just, actually, exactly, really, anyway, again, perhaps, maybe, possibly,
    literally, basically, lol, tbh, btw, by the way, (?:the|tf) (?:heck|hell), more or less
    """
)
LIGHT_WORDS = listed(
    r"""
    ok(?:ay)?, alright,
    yesterday, tomorrow, tonight, may, might, must, mustn\W?t, can, can\W?t, cannot, could,
    couldn\W?t, shall, should,
    shouldn\W?t, will, won\W?t, would, wouldn\W?t, ought, gonna, gotta, wanna, hafta, supposed,
    able, let\W?s, dare, am, is, are, was, were, be, been, being, isn\W?t, aren\W?t, wasn\W?t,
    weren\W?t, ain\W?t, do, does, did, done, doing, don\W?t, doesn\W?t, didn\W?t, has, have, had,
    having, hasn\W?t, haven\W?t, hadn\W?t, i(?:\W?m|\W?ve|\W?d|\W?ll)?, me, my, mine, myself, us,
    our, ours, we(?:\W?re|\W?ve|\W?d|\W?ll)?, ourselves, u, ur, ya, yours?, yourself, yourselves,
    y\W?all, you(?:\W?re|\W?ve|\W?d|\W?ll)?, one, (?:any|some|every) ?(?:one|body|thing), somehow,
    anyhow, anywhere, somewhere, stuff, gets?, got, gotten,
    getting, becomes?, became, becoming, needs?, needed, needing, wants?, wanted, wanting, likes?,
    liked, goes, go, going, went, gone, comes?, came, coming, takes?, took, taken, taking, makes?,
    made, making, gives?, gave, given, giving, puts?, putting, keeps?, kept, keeping, lets?,
    letting, happens?, happened, happening, seems?, seemed, uses, use, using, tries, try, tried,
    trying, means?, meant, says?, said, tells?, told, knows?, knew, known, knowing, thinks?,
    thought, asks?, asked, asking, wonder(?:s|ed|ing)?, exists?, kinds?, sorts?, ways?, exactly,
    actually, please, currently, possible, roughly, approximately, precisely
    """
)
