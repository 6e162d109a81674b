"""The words that tell what a date means to who applies, and the words that give it another meaning."""

from __future__ import annotations

import re

APPLYING = re.compile(
    r"appl(?:y|ication)|deadline|closing date|clos(?:es|ing)\b|resume|\bCV\b|submission|open until|remain\w* (?:open|"
    r"posted)|"
    r"posted (?:through|until)|be (?:removed|taken down)",
    re.IGNORECASE,
)
OPEN_UNTIL = re.compile(r"\b(?:open|posted|advertised|remain\w*|expires?)\b[^.;]{0,40}$", re.IGNORECASE)
HARD = re.compile(
    r"deadline|clos(?:es|ing|e)\b|\bdue\b|no later than|not later than|\bby\b|before|until|through|up to|expires?\b|"
    r"last (?:day|date)|(?:be|is|comes?) (?:removed|taken down|down)|on or before|cut-?off|thru|\bends?\b|latest|"
    r"prior to|"
    r"open till|\btill\b",
    re.IGNORECASE,
)
PREFERENCE = re.compile(
    r"priority|prefer(?:ence|red|ably)?\b|full consideration|first consideration|best consideration|"
    r"early consideration|"
    r"encouraged to (?:apply|submit)|ideally|for best|strongly encourage|recommended|assured (?:of )?consideration|"
    r"guarantee|advantage|earliest consideration|preferential|to be considered in the first|would like to receive",
    re.IGNORECASE,
)
REVIEW = re.compile(
    r"(?:first|initial|priority)? ?(?:review(?:s|ed|ing)?|screen(?:s|ed|ing)?|read(?:ing)?|look(?:ing)? at|evaluat\w+|"
    r"consider(?:ing|ation)?|assess\w*)"
    r"(?:\s\w+){0,7}\s(?:begins?|start(?:s|ing|ed)?|commences?|beginning|on\b|from\b|after\b|in a batch|takes? place)|"
    r"(?:begins?|start(?:s|ing)?|commence) (?:\w+\s){0,3}(?:review|screen|consider|read|evaluat|look)\w*|"
    r"in a batch|first (?:round|batch)|"
    r"review date|begin(?:ning)? (?:on )?|review(?: of (?:all )?applications)?(?: date| begins)?:\s*$",
    re.IGNORECASE,
)
REVIEW_WORDS = re.compile(
    r"review|\breading\b|\blook(?:ing)? at\b|screen|batch|consider(?:ing|ation)|evaluat|assess", re.IGNORECASE
)
FIRST_READ = re.compile(
    r"\bin (?:a|one|a single|the first) (?:batch|group|go|sitting)\b|first (?:round|batch|review|group|wave)\b|"
    r"initial review|first look|"
    r"\b(?:read|review|look at|consider|assess|screen)\w*\b[^.;]{0,80}\b(?:together|as a group|all at once|first)\b",
    re.IGNORECASE,
)
"""Words that make a day the one when a first batch is read."""
LATER_TOO = re.compile(
    r"[;,(-]\s?(?:(?:those|applications|ones|any|anything|candidates|applicants)\b[^.;]{0,30}\b(?:later|after)\b|"
    r"lat(?:e|er) (?:applications|ones|submissions|applicants))[^.;]{0,60}\b(?:rolling|considered|reviewed|read|"
    r"accepted|welcome)\b(?<!not considered)(?<!not be considered)(?<!not accepted)(?<!not be accepted)"
    r"(?<!not be reviewed)(?<!not be read)(?<!cannot be considered)",
    re.IGNORECASE,
)
"""Words after a day that say that later applications are taken, too."""
ARRIVING = re.compile(
    r"(?<=must)\sarrive\s|(?<=as to)\sarrive\s|(?<=should)\sarrive\s|(?<=need to)\sarrive\s|(?<=have to)\sarrive\s|"
    r"(?<=applications)\s(?:\w+\s){0,3}arriv(?:es?|ing)\s|"
    r"(?<=materials)\s(?:\w+\s){0,3}arriv(?:es?|ing)\s|(?<=letters)\s(?:\w+\s){0,3}arriv(?:es?|ing)\s",
    re.IGNORECASE,
)
"""Applications arrive, and so do people; only the former is about applying."""
ROLLING = re.compile(
    r"rolling|on-?going basis|continuous(?:ly)? (?:basis|recruit|accept)|"
    r"reviewed as (?:they are )?received|as (?:they|(?:the )?applications) (?:are received|come in|arrive)|"
    r"(?:applications|candidates|resumes)\b[^.;]{0,40}\b(?:reviewed|considered|read|screened) immediately\b|"
    r"immediate(?:ly)? review\w* (?:of )?(?:all )?(?:applications|candidates)|"
    r"review\w* (?:of )?applications immediately|"
    r"accepted continuously|ongoing recruitment|as (?:and when )?received|as and when (?:they|applications?) \w+",
    re.IGNORECASE,
)
ROLLING_WORDS = ("rolling", "going", "continuous", "received", "come in", "arrive", "immediate")
ONGOING = re.compile(r"\W*(?:ongoing|continuous|rolling)\b", re.IGNORECASE)
UNTIL_FILLED = re.compile(
    r"(?:open|post(?:ed)?|accept\w*|remain\w*|receiv\w*|continu\w*|advertis\w*|until|"
    r"is)\b[^.;]{0,60}?\b(?:until|till|til)\b[^.;]{0,30}?"
    r"\bfill(?:ed)?\b|\buntil filled\b|\buntil an? (?:appointment|offer|hire)\b|\buntil we(?:'ve| have)? (?:find|"
    r"found|hired?|fill)\b|"
    r"\buntil (?:someone|somebody) is (?:hired|found)|\buntil (?:the )?(?:position|role|job|post|vacancy|a suitable|"
    r"a (?:successful )?candidate)[^.;]{0,40}"
    r"(?:filled|found|hired|identified|selected)|"
    r"\b(?:stop|clos|end|tak)\w*\b[^.;]{0,40}\b(?:once|when|as soon as)\b[^.;]{0,30}\b(?:filled|found|hired)\b|"
    r"\b(?:until|till) (?:somebody|someone|we) (?:has|have|is) (?:been )?(?:chosen|found|hired|appointed|picked)",
    re.IGNORECASE,
)
ELSE = re.compile(
    r"interview|(?<!re)\bstart(?:s|ing|ed)?\b|\bbegin(?:s|ning)?\b|commenc|"
    r"(?<!remain )(?<!remains )posted(?! (?:through|until))|publish|founded|establish|"
    r"\bsince\b|\bas of\b|effective|\bevent\b|conference|"
    r"\bfill(?:ed|ing)? (?:the|this|these|by)|filled by|\bhired? (?:by|on)|in place|orientation|fiscal|"
    r"\belections?\b|launch|notif(?:y|ied)|decision|announce|"
    r"anniversary|last modified|updated|vaccinat|\bdated|\bborn\b|graduat|arriv|possession|questions?\b(?!naire)|"
    r"enquir|inquir|clarification|hope to|celebrat|contacted|hear (?:back|from)|\bheard\b|back to (?:you|every|all|"
    r"applic)|let you know|inform|short-?list|\bon board\b|\bchos(?:e|en)\b|\bchoose\b|\binvite|\btold\b|\bpanel\b",
    re.IGNORECASE,
)
"""Words that give a date another meaning, wherever they stand after the last word about applying."""
ELSE_BESIDE = re.compile(
    r"(?:\bfrom|\bbetween|training|\bterm|contract|\bruns?|campaign|expected|employees?|act of|complet\w+|"
    r"travel|extends? (?:through|until)|"
    r"funded|held|projects?|offers?|ends?|ending)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)
OTHER_DEADLINE = re.compile(
    r"deadlines? (?:for|of) (?!(?:[^.;]{0,60}?(?:appl|submi|receipt|consider|position|job|role|nominat|candidat|resume|"
    r"expression|post|this|clos|early|priority|proposal|cv\b|interest|registration)))",
    re.IGNORECASE,
)
STAGE = re.compile(r"\b(?:rehearsals?|previews?)\W", re.IGNORECASE)
"""Words of a production, whose own opening and closing are no dates for who applies."""
OTHER_DUE = re.compile(
    r"\b(?:drafts?|manuscripts?|reports?|deliverables?|invoices?|payments?|fees?|dues|items|ads?|listings|copy|stories|"
    r"articles|final products?|nominations? for awards|tickets|registrations?|rsvps?)\b(?:\s\w+){0,5},?\s(?:due|by|"
    r"before|"
    r"until|closes?)\b[^.;]*$",
    re.IGNORECASE,
)
"""Other things that fall due."""
ASKING = re.compile(r"\W*(?:questions|enquiries|inquiries)\b", re.IGNORECASE)
APPLY_CUE = re.compile(
    r"deadline|clos(?:es|ing|e)\b|\bdue\b|appl(?:y|ying|ications?|icants?)\b|submit|submission|\bsend\b|"
    r"\bsent\b|receiv|resumes?\b|\bcvs?\b|cover letter|accept|e-?mail|upload|respond|repl(?:y|ies)|contact us|\bmail\b|"
    r"\breach (?:us|the)\b|forms? (?:back|in)\b|\breturn(?:ed)?\b|"
    r"materials|considered|consideration|expires?\b|open until|open through|"
    r"(?:posting|listing|advert\w*|vacancy) (?:[^.;]{0,25}be (?:removed|taken down)|comes down)",
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"will not close (?:before|until|prior to)|not be (?:reviewed|considered) (?:before|until)|not before|"
    r"close[^.;]{0,30}\bon or after\s*$",
    re.IGNORECASE,
)
EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|formerly|when we|already|last (?:year|time|round|spring|summer|fall|autumn|winter))\s"
    r"(?:\w+ ){0,3}(?:advertis|appl|post(?:ed|ing)|round|recruit|call\b)\w*[^.;]*$|"
    r"\b(?:was|were|had been) (?:first |originally |previously )?(?:posted|advertised|closed|due)\b[^.;]*$",
    re.IGNORECASE,
)
"""Words that put a date into an earlier round."""
INSIDERS = re.compile(
    r"\b(?:internal|current|in-house|bargaining[- ]unit|unit) (?:candidates?|applicants?|staff|employees?|members?)\b"
    r"(?:[^.;]|(?<=[ap]\.m)\.|\.(?=\w))*$",
    re.IGNORECASE,
)
"""Words that make a date hold for insiders only."""
AFTER_MAYBE = re.compile(r"no guarantee|may not be|cannot guarantee|not guaranteed", re.IGNORECASE)
TALK = re.compile(
    r"\bforms?\b|"
    r"appl(?:y|ying|ications?|icants?)|submi|resume|\bcvs?\b|candidates?|recruit|vacancy|position|role|hiring",
    re.IGNORECASE,
)
WEEKDAY_ONLY = re.compile(
    r"(?:deadline|apply|due|clos\w+|submit\w*)[^.;]{0,40}\b(?:by|is|on|this|next)\s(?:end of |COB |EOD |"
    r"close of (?:business|play) )?(?:on |this |next )?"
    r"((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
BY = re.compile(
    r"\b(?:by|before|until|till|no later than|not later than|on or before|latest)\s(?:(?:the\s)?(?:noon|midday|"
    r"midnight|"
    r"close of \w+|COB|EOD|end of [\w ]{2,16}|first post|\d{1,2}(?!\d))[^;]{0,40}?\s)?(?:on\s)?(?:the\s)?$",
    re.IGNORECASE,
)
"""Right before a day, these say that something must be done until then."""
ASKED_FOR = re.compile(
    r"\b(?:write|send|e-?mail|reply|apply|submit)\b[^;]{0,60}\S@\S|"
    r"\b(?:to|please|can|may|should|must) apply\b|\bapply(?:ing)? (?:by|to|with|via|through|online|at|in)\b|"
    r"\bapplications?\b|"
    r"\b(?:send|submit|e-?mail|mail|write|post|hand|bring)\b[^.;]{0,60}\b(?:letter|resume|r[eé]sum[eé]|cv|form|"
    r"samples?|"
    r"proposals?|bids?|offers?|note|essay|lines|paragraphs?|it)\b|\bcover(?:ing)? letter\b|\bproposals?\b|\btenders?\b|"
    r"\bbids?\b",
    re.IGNORECASE,
)
"""Words of a paragraph that tells how to apply; an address is one of them."""
NEEDED = re.compile(
    r"\b(?:must|need|please|should|have to|has to|we(?:'d| would) like|reach\w*|received?|write|apply|submit|e-?mail|"
    r"return|deliver|mail|send|"
    r"get|hand|"
    r"drop|bring|with us|want|expect\w*|give|let (?:us|me))\b",
    re.IGNORECASE,
)
WE_PLAN = re.compile(
    r"\bwe(?:'ll|'d| will| would| aim| plan| hope| expect| intend| want)\b(?! (?:stop|close|accept|take|need|"
    r"like to have)\b)",
    re.IGNORECASE,
)
"""Before a day, these make it one that the organization sets itself."""
TOO_LATE = re.compile(
    r"[^.;]{0,40}\b(?:not be (?:considered|accepted|read|reviewed)|(?:cannot|can't|won't) be (?:considered|accepted|"
    r"read|"
    r"reviewed)|too late|be (?:disregarded|rejected))\b",
    re.IGNORECASE,
)
"""After "received after" and a day, these say that applying ends there."""
HEADED_CLOSED = re.compile(r"^\W*(?:now )?closed(?:\W*$|\s?[:!-]\s(?!.*(?:day|week\b|holiday)))", re.IGNORECASE)
"""Over a posting, not over an office's hours."""
CLOSED = re.compile(
    r"^(?:status|vacancy status|job status|state)\W{1,3}(?:closed|filled|"
    r"expired)\b|"
    r"\bapplications closed\b|(?:recruitment|hiring)\b[^.;]{0,30} (?:has|is) (?:now )?(?:ended|closed|over|finished|"
    r"complete)|"
    r"deadline (?:for [^.;]{0,40})?(?:has|is) (?:now )?pass(?:ed|t)\b|"
    r"(?:this|the) (?:position|role|job|vacancy|posting|post|search|opportunity|application (?:period|"
    r"window)?) (?:has (?:now )?been|is(?: now)?|has) "
    r"(?:filled|closed|no longer)|applications? (?:are|is|have) (?:now )?(?:been )?(?:closed|no longer)|"
    r"no longer accepting|"
    r"(?:has|have) (?:now )?closed\b|^\W*position filled\b|we have filled",
    re.IGNORECASE,
)
