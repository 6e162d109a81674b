"""Words that name a job, and what people write around a job's name."""

from __future__ import annotations

import re

_NOUNS = (
    "manager|director|coordinator|advocate|lifeguard|co-ordinator|officer|assistant|associate|analyst|specialist|"
    "librarian|"
    "archivist|editor|writer|author|organi[sz]er|engineer|"
    "developer|designer|intern|internship|fellow|fellowship|lead|leader|head|chief|president|consultant|"
    "consultancy|advis[eo]r|administrator|"
    "representative|secretary|clerk|technician|technologist|supervisor|strategist|researcher|scientist|"
    "teacher|instructor|professor|professorship|lecturer|tutor|"
    "curator|registrar|conservator|educator|counsel(?:l)?or|attorney|lawyer|paralegal|counsel|accountant|"
    "bookkeeper|controller|treasurer|"
    "producer|journalist|reporter|planner|programmer|architect|canvasser|campaigner|recruiter|trainer|"
    "facilitator|ambassador|worker|nurse|"
    "therapist|driver|cook|chef|custodian|caretaker|operator|dispatcher|economist|statistician|principal|"
    "dean|provost|chair|steward|"
    "negotiator|adjunct|catalog(?:u)?er|page|aide|apprentice|apprenticeship|trainee|traineeship|postdoc|"
    "executive|generalist|liaison|navigator|caseworker|docent|"
    "host|guard|attendant|auditor|evaluator|translator|interpreter|photographer|videographer|practitioner|"
    "ranger|gardener|volunteer|"
    "expert|ceo|cfo|coo|cto|vp|historian|scholar|resident|monitor|investigator|maintainer|moderator|"
    "copywriter|storyteller|bibliographer|"
    "superintendent|commissioner|constable|firefighter|electrician|plumber|mechanic|porter|cleaner|"
    "receptionist|cashier|barista|carpenter|"
    "hygienist|psychologist|physician|pharmacist|biologist|chemist|physicist|geographer|cartographer|"
    "ecologist|epidemiologist|studentship|placement|"
    "position|editor-in-chief|campaign manager|reader|keeper|preparator|handler|producer|collector|"
    "inspector|examiner|estimator|buyer|seller|partner|reviewer|tester|builder|maker|speaker|mentor|coach|"
    "carer|surveyor|valuer|"
    "actuary|broker|agent|packer|server|bartender|welder|joiner|painter|decorator|pilot|captain|conductor|animator|"
    "illustrator|proofreader|columnist|correspondent|presenter|marketer|fundraiser|lobbyist|demographer|sociologist|"
    "anthropologist|arch(?:a)?eologist|veterinarian|dentist|paramedic|midwife|nutritionist|diet[ic]tian|"
    "chaplain|pastor|"
    "minister|organist|typist|evaluator|geologist|ornithologist|botanist|hydrologist|technologist|"
    "musician|composer|dramaturg|seamstress|operative|tailor|butcher|baker|farmer|grower|arborist|"
    "horticulturist|agronomist"
)
ROLE = re.compile(rf"(?<![\w-])(?:{_NOUNS})s?(?![\w])", re.IGNORECASE)
ORG_WORDS = re.compile(
    r"\b(?:library|libraries|society|cent(?:er|re)|university|institut(?:e|ion)|foundation|museum|council|"
    r"association|inc|llc|ltd|fund|college|alliance|"
    r"union|committee|department|city of|town of|county of|movement|network|partners|trust|organi[sz]ation|"
    r"coalition|agency|bureau|school|academy|hospital|"
    r"archives?|press|project|initiative|federation|league|church|court|commission|group|company|"
    r"corporation|international|action|campaign|"
    r"consortium|collective|collaborative|charity|gallery|theat(?:er|re)|orchestra|zoo|garden|district|"
    r"centro|fundaci[oó]n|asociaci[oó]n|stiftung|verein|fondation|association|stichting|fondazione|cyngor|comhairle|"
    r"conservancy|"
    r"parish|hospice|co-?operative|housing|guild|rescue|relief|"
    r"authority|ministry|services|labs?|ensemble|local(?= \d))(?!\w)",
    re.IGNORECASE,
)
STRONG_ORG = re.compile(
    r"\b(?:library|society|cent(?:er|re)|university|institute|foundation|museum|council|association|inc|"
    r"llc|ltd|college|"
    r"alliance|union|(?:city|town|county|court|college) of|movement|network|trust|coalition|academy|"
    r"hospital|federation|"
    r"league|church|court|corporation|consortium|collective|charity|gallery|theat(?:er|re)|orchestra|zoo|"
    r"local(?= \d))(?!\w)",
    re.IGNORECASE,
)
"""Words that hardly anything but an organization's name holds."""
_DRESS = re.compile(
    r"^(?:(?:subject|re|fwd?|wanted|job|vacancy|job (?:opening|posting|opportunity|title|vacancy|"
    r"announcement|description|advert(?:isement)?)|position (?:available|announcement|title|opening|"
    r"vacancy|description)|now hiring|"
    r"we(?:'re| are) (?:now )?hiring|hiring|join (?:our team|us)(?: as)?|opening|open position|"
    r"career opportunity|employment opportunity|role|title|position|"
    r"call for applications|terms of reference|request for proposals|vacancy notice|(?:public )?notice of vacancy|"
    r"apply now|"
    r"seeking|please (?:share|circulate|post)|\[[\w .-]{2,40}\]|"
    r"new (?:job|role|vacancy)|announcement|urgent)(?:\s?[:!-]\s*|\s(?=(?:an?|our|"
    r"for)\s))(?:for\s)?)+(?:an?\s|our (?:new|next)\s)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s(?:wanted|needed|sought)\s(?:for|to|at|in|by)\s.*$|\sfor (?:the )?(?:spring|summer|fall|autumn|winter|"
    r"20\d\d)\b.*$|"
    r"(?:\s(?:(?:job|position) (?:description|"
    r"announcement|available|opening|posting|vacancy|opportunity)|position|job|role|vacancy|wanted|needed|search|"
    r"opening|jd))+$|"
    r"\s?\((?:x ?)?(?:\d{1,2}|two|three|four|five|six|several|multiple) (?:positions?|openings?|posts?|vacanc\w+|"
    r"roles?)\)$|"
    r"\s+(?:job |vacancy |post )?ref(?:erence)?\.?\s?:?\s?[\w/-]*\d[\w/-]*$|"
    r"[\s(]*\b(?:ref|req|job id|reference|"
    r"vacancy)(?:erence)?\s?(?:no|number|id|#|:)[^)]{0,12}\d[^)]{0,18}\)?$|"
    r"\s?\((?:[mfdwxhv]|female|male|div\w*)(?:\s?[/|]\s?(?:[mfdwxhv]|female|male|div\w*)){1,3}\)$",
    re.IGNORECASE,
)
_TERM = (
    r"(?:full|part)[- ]?time|(?:fixed|limited)[- ]term|temporary|permanent|contract|remote|hybrid|on-?site|volunteer|"
    r"paid|unpaid|\d?\.?\d+ ?fte|ft|pt|(?:\d+|one|two|three)[- ](?:year|month)s?|hours?|\d+ ?(?:hrs?|"
    r"hours?)(?:\s?(?:/|per|a) ?w(?:ee)?k)?|weekly|casual|half[- ]time|"
    r"maternity cover|job share|term"
)
_TERMS = re.compile(rf"\s*[(\[](?:(?:{_TERM})\b[\s,;/&|-]*(?:and |or )?)+[)\]]$", re.IGNORECASE)
_SMALL = frozenset(["A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "WITH"])
_INITIALS = frozenset(
    [
        "HR",
        "IT",
        "AI",
        "PR",
        "US",
        "UK",
        "EU",
        "UN",
        "USA",
        "CEO",
        "CFO",
        "COO",
        "CTO",
        "CIO",
        "VP",
        "SVP",
        "EVP",
        "EA",
        "PA",
        "GIS",
        "II",
        "III",
        "IV",
        "VI",
        "NGO",
        "LGBTQ",
        "ICT",
        "STEM",
        "ESL",
        "UX",
        "UI",
        "QA",
        "SEO",
        "API",
        "AV",
        "TV",
        "EHS",
        "EMS",
        "OSHA",
        "DEI",
        "EDI",
        "IDEA",
        "MEAL",
        "M&E",
        "WASH",
    ]
)
_LINK = re.compile(r"!?\[([^\]\n]{1,200})\]\([^)\n]{0,400}\)|<[^>\n]{1,100}>")


def bare(text: str) -> str:
    """Return a line without links, emphasis and marks."""
    return " ".join(_LINK.sub(r"\1", text).replace("**", "").split()).strip(" #*_|-:>")


def undressed(text: str) -> str:
    """Return a job's name without what people put around it ("Wanted: ...", "... job description")."""
    name = _DRESS.sub("", bare(text), count=1)
    name = _TAIL.sub("", name).strip(" .,;:!-|*_\"'")
    return name if name.count("(") <= name.count(")") else name.rsplit("(", 1)[0].rstrip(" ,")


def settled(name: str) -> str:
    """Return a job's name as one would write it in a line: no terms in brackets at its end, no shouting."""
    name = _TERMS.sub("", name).strip() or name
    letters = [char for char in name if char.isalpha()]
    if len(letters) < 8 or not all(char.isupper() for char in letters):
        return name
    words = [_lowered(word, first=index == 0) for index, word in enumerate(name.split(" "))]
    return " ".join(words)


def _lowered(word: str, *, first: bool) -> str:
    if not first and word in _SMALL:
        return word.lower()
    return re.sub(r"[^\W\d_]+", lambda part: part.group() if _is_initials(part.group()) else part.group().title(), word)


def _is_initials(word: str) -> bool:
    return word in _INITIALS or (len(word) >= 2 and not re.search(r"[AEIOUY]", word))


def is_role(text: str) -> bool:
    """Return whether the text names a job."""
    return len(text) <= 120 and ROLE.search(text) is not None


def role_weight(text: str) -> int:
    """Return how much more a text names a job than an organization."""
    roles = [match.end() for match in ROLE.finditer(text)]
    weight = 2 * bool(roles) - 2 * bool(ORG_WORDS.search(text))
    head = re.split(r",|\(|\s-\s|\bfor\b|\bof\b|\bin\b", text)[0].rstrip()
    return weight + (2 if any(end >= len(head) for end in roles[:3]) else 0)
