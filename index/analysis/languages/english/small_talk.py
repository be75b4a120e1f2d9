"""Small talk of English: whole messages that ask nothing."""

from index.analysis.languages.english.courtesy import HELLO, HOW_ARE_YOU, NICE_DAY, THANKS
from index.analysis.languages.phrases import listed
from index.model import SmallTalk

_WISHES = (
    r"(?:(?:very |so |many |huge |big )*+(?:congrats|congratulations|well done|kudos|"
    r"bravo|hats off|happy (?:birthday|anniversary|retirement|easter|christmas|new year|"
    r"holidays)|merry (?:christmas|xmas)|get well(?: soon)?|good luck|best of luck|"
    r"fingers crossed|have (?:fun|a (?:good|great|nice|safe) (?:trip|time|race|game|match|"
    r"flight|journey))|safe (?:travels|journey|trip)))(?:[^\w?]+(?:to|on|for|with|at|in|"
    r"and|all|everyone|everybody|guys|team|there|dear|again|my|our|the|from)\b[^?]{0,60}(?![^?]*\?))?",
    r"see (?:you|ya|u)(?: all| there| then)? (?:at|on|in|by|next|this|tomorrow|tonight|"
    r"around|later|soon)\b[^?]{0,40}(?![^?]*\?)",
    r"(?:happy (?:birthday|anniversary)|congrats|congratulations)(?: \w+){1,3}",
    r"welcome (?:aboard|back|to)(?: \w+){0,3}",
)
"""What people wish one another, and to whom."""
SMALL_TALK = {
    SmallTalk.GREETING: listed(
        rf"""
        {HELLO}, {HOW_ARE_YOU}, are you
        (?:there|here|online|awake|alive|working|ok|okay|ready|around), welcome, (?:is
        )?(?:anybody|anyone)(?: still)? (?:here|there|home|online|around|awake|up|alive|listening),
        (?:i am|i\W?m|im) (?:back|here|new
        here), merry (?:christmas|xmas), happy (?:new
        year|birthday|easter|holidays|weekend|friday|monday|christmas)
        """
    ),
    SmallTalk.THANKS: listed(
        rf"""
            {THANKS}(?:
            (?:appreciated|that\W?s|helpful|perfect|awesome|exactly|looking|really|useful|needed|wanted|enough|super|great|good|nice|what|was|is|i)\b)*+,
            (?:i |we |really |much |very |greatly |it |is |was )*+appreciated?(?: (?:your
            help|very much|the help|so much|a lot|that|this|you|it)\b)*+, (?:you|u)(?:\W?re|
            are| r)?(?: (?:really|such|very|an?|the|too|so|my)\b)*+
            (?:great|best|awesome|star|lifesaver|life
            saver|legend|hero|kind|helpful|amazing|angel|genius|rock|good|nice|sweet|smart|clever|cool|brilliant|wonderful)(?:
            bot| helper| friend)?, (?:that|this|it)(?:\W?s| is| was| really| has)*+(?:
            (?:exactly|really|needed|wanted|super|very|just|what|an?|big|so|of|i)\b)*+
            (?:helps|helped|helpful|perfect|great|useful|works|worked|wanted|needed)(?: (?:me a
            lot|me|a lot|much|info|thanks))?, saved my (?:day|life), bless you, god bless(?:
            you)?, well done, bravo, respect, (?:very
            )?(?:good|nice|great|excellent|awesome|amazing|best|cool|smart|clever)
            (?:job|work|bot|boy|girl|stuff|answer|one)
        """
    ),
    SmallTalk.FAREWELL: listed(
        rf"""
        (?:(?:alright|right|okay|well|and|ok|so) )*+(?:(?:good ?)?bye+|bye bye|(?:good
        ?)?night+|gn|nighty? night|see (?:you|ya|u)|cya|cu|farewell|take care|so
        long|later|laters|ttyl|brb|gtg|g2g|catch you|ciao|adios|cheerio|(?:i |i\W?ve )?(?:gotta|got
        to|have to|must|need to) (?:go|run|leave)|{NICE_DAY}|peace out|(?:until|till) (?:next
        time|tomorrow|then)|over and out|sleep well|sweet dreams|all the best|best wishes|kind
        regards|regards|you too|same to you|talk (?:later|soon|to you))(?: (?:everybody|next
        time|everyone|tomorrow|friends?|for now|around|to
        you|folks|later|again|buddy|guys|soon|then|mate|dear|all|bot|now|bye|too)\b)*+
        """
    ),
    SmallTalk.ABOUT: listed(
        r"""
        (?:who|what)(?:\W?s| are| r) (?:you|u|this(?: bot)?|this (?:thing|chat)), what
        (?:can|do) (?:you|u) (?:do|know)(?: for (?:me|us))?, what (?:can|may|do|should) i
        ask(?: you| u| here)?, (?:are|r) (?:you|u) (?:an?
        )?(?:bot|robot|human|person|real|real person|ai|machine|chatgpt|llm), how
        (?:do|can|should) i (?:use|ask) (?:you|u|this(?: bot)?), how does this(?: bot)?
        work, what (?:is|\W?s) this bot(?: for)?, what are you (?:for|good for), introduce
        yourself, tell me about yourself
        """
    ),
    SmallTalk.OTHER: _WISHES
    + listed(
        r"""
            (?:(?:oh|oops) )?(?:sorry )?wrong (?:chat|group|channel|window|person),
            no+ (?:that|this|it)(?:\W?s| is| was)
            (?:wrong|false|not (?:right|true|it|correct)),
            (?:ok+|okay+|okey|okie|oki|okok|k+|kk+|alright|all right|all
            good|fine|right|sure|surely|of
            course|yes+|yep+|yup+|yeah+|yea|ya|aye|no+|nope+|nah+|not really|no
            way|maybe|perhaps|idk|dunno|(?:i )?(?:don\W?t|do not) (?:know|care|think
            so|understand|get it)|(?:i )?(?:see|understand|understood|got it|get
            it|know|agree|guess|guess so|think so|hope so|doubt it|knew it)|gotcha|makes
            sense|noted|roger that|roger|copy
            that|cool+|nice+|great|super+|perfect|excellent|awesome|amazing|wonderful|brilliant|fantastic|lovely|sweet|wow+|whoa+|oh+|ooh+|ah+|aha+|aww+|oops|ouch|hm+|um+|uh+|huh+|meh|ugh+|eh|yay+|hurray|hooray|woohoo|damn+|omg|wtf|lol+|lolz|lmf?ao+|rofl|ha(?:ha)*h?|(?:he)+h?|(?:hi){2}|xd+|jk|just
            kidding|kidding|joking|sorry|my bad|no problem|no prob|np|no worries|nvm|never
            ?mind|forget it|whatever|(?:you(?:\W?re| are)? |ur )?welcome|yw|you bet|my
            pleasure|pleasure|anytime|don\W?t mention it|not at all|don\W?t
            worry|interesting|(?:very )?funny|really|seriously|for
            real|indeed|exactly|absolutely|definitely|totally|true|so
            true|correct|(?:that|this|it)(?:\W?s| is| was)

            (?:right|correct|it|nice|cool|funny|great|wrong|bad|sad|interesting|true|all|good|fine|ok|okay|not
            (?:true|right|correct|what i (?:asked|meant)))|wrong|false|good|bad|sad|too
            bad|well|anyway|same here|same|me too|me neither|let\W?s go|stop|wait|one
            (?:moment|second|sec|minute)|done|testing(?:
            \d+)*|tests?|ping|pong|congrats|congratulations|good
            luck|best of luck|(?:i )?(?:love|like|hate) (?:you|it|this|that)|shut up|are you
            (?:sure|serious|kidding me|kidding|real|an?
            (?:bot|robot|human|person|ai)|human|stupid|dumb|drunk)|who are you|what are
            you|you(?:\W?re| are) (?:wrong|right|funny|stupid|dumb|useless|a
            bot|smart|bad|kidding)|(?:bad|stupid|dumb|silly|useless|poor|cute) bot|bot|not
            bad|not good|not funny|no comment|facepalm|afk|as you wish|if you say so|fair
            enough|agreed|nice one|look at (?:this|that|it)|what|good (?:point|to
            know|question|idea)|sounds (?:good|great)|works for me|it
            works|thumbs up|will do|on it|deal|please|pls+|plz+|and|so|oh (?:no|yes|well|my
            god|dear)|thats it|that\W?s (?:all|it|enough)|enough|yes please|no thanks|no thank
            you|hm ok)(?: (?:very much|everyone|so
            much|though|indeed|please|really|anyway|again|then|mate|dude|guys|haha|that|sure|dear|okay|man|bro|bot|all|lol|too|now|sir|yes|it|no|ok)\b)*+
        """
    ),
}
