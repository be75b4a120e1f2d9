"""Courtesy of English: greetings, thanks and pleas."""

HELLO = (
    r"(?:hi+|hey+a?|hiya|hello+|hallo|helo|hullo|heya|yo+|howdy|ahoy|greetings|g\W?day|aloha|"
    "(?:good|gud|gd) (?:morning?|day|afternoon|evening?)|gm|sup|hola|(?:morning|evening|afternoon)"
    r"(?=[!.\n\x2c]|\Z| (?:all|everyone|everybody|folks|guys|team|there|to)\b))(?: (?:and "
    "good (?:morning|day|evening)|every1|evry1|ladies and gentlemen|neighbou?rs?|"
    "to everybody|to everyone|"
    r"my friends?|all of you|everybody|community|gentlemen|everyone|friends?|from \w+|y\W?all|"
    r"ma\W?am|my dear|people|mates?|ladies|dears?|to you|to all|there|folks|again|world|group|"
    r"buddy|madam|gents|guys|team|both|dude|all|bot|you|bro|man|sir|ya|u)\b)*+"
)
HOW_ARE_YOU = (
    r"(?:how (?:are|r) (?:you|u|ya|things)|how do you do|how(?:\W?s| is) (?:it|everything|"
    r"life)|what\W?s (?:up|new)|wh?assup|(?:nice|pleased|good) to (?:meet|see) you)(?: "
    r"(?:everybody|everyone|feeling|going|doing|today|again|guys|all|bot)\b)*+"
)
THANKS = (
    "(?:(?:a thousand|so many|great|many|huge|okay|with|much|big|and|yes|ok|my|oh|ah|no) "
    ")*+(?:thanks|thank ?(?:you|u|yu|ya)|thankx|thx+|thnx|thanx|tnx|tks|ty|tyvm|tysm|tyia|"
    "tia|cheers|ta|kudos|much obliged|merci|gracias|danke)(?: (?:in (?:advance|anticipation)|"
    "understanding|consideration|information|assistance|beforehand|everybody|answering|"
    "attention|advanced?|everyone|friends?|answers?|replying|patience|million|helping|"
    "muchly|replies|support|quickly|reading|regards|mates?|anyway|kindly|advice|anyone|please|lots?|"
    "bunch|tons?|again|folks|madam|buddy|reply|quick|input|ahead|heaps|loads|very|much|guys|"
    "team|dear|your|that|this|time|help|info|kind|love|tell|you|all|bro|sir|man|bot|pal|and|"
    r"for|the|any|who|can|pls|bye|so|it|to|me|in|x+|u|a)\b)*+"
)
NICE_DAY = (
    "(?:have|enjoy)(?: a| an| yourself a| your| the)?(?: very)?(?: nice| good| great| lovely|"
    " wonderful| blessed| pleasant| fantastic| amazing)? (?:day|evening|one|weekend|week|"
    "time|night|afternoon|morning|trip)"
)
ANYBODY = (
    "(?:(?:any|some|every) ?(?:one|body)|any1|ne1|some1|sum1|"
    "every1|evry1|no ?one|(?:any|some|one|all) of (?:you|u|"
    r"ya)|y\W?all|you|u|ya|yous|(?:some|any) (?:people|folks?|locals?|experts?|kind "
    "souls?))(?: (?:(?:in|from|on) (?:this|the|our) (?:group|chat|channel|forum|room|team|"
    "club|area|town|village)|out there|experts|in here|people|around|folks|there|guys|here|"
    r"else|all|lot)\b)*+"
)
SOFTLY = (
    "(?: (?:by any chance|by chance|happen to|so kindly|possibly|actually|perhaps|quickly|"
    r"briefly|please|kindly|really|at all|maybe|still|pls+|plz+|plse|just|also|ever|even)\b)*+"
)
QUESTION = "(?:questions?|query|queries|q|enquiry|inquiry)"
