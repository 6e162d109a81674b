"""What a heading or key is about, whatever words its writer chose."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache


class Section(StrEnum):
    """The parts that postings have."""

    TITLE = "title"
    ORGANIZATION = "organization"
    PAY = "pay"
    PLACE = "place"
    MODE = "mode"
    TYPE = "type"
    HOURS = "hours"
    DEADLINE = "deadline"
    START = "start"
    REPORTS = "reports"
    QUALIFICATIONS = "qualifications"
    PREFERRED = "preferred"
    DUTIES = "duties"
    BENEFITS = "benefits"
    APPLY = "apply"
    CONTACT = "contact"
    ABOUT = "about"
    EEO = "eeo"
    URL = "url"
    POSTED = "posted"


_WORDS: tuple[tuple[Section, str], ...] = (
    (
        Section.EEO,
        r"equal (?:employment )?opportunit|\beeo\b|\beoe\b|diversity|non-?discriminat|accommodation|privacy|cookie",
    ),
    (Section.POSTED, r"^(?:date )?(?:posted|published|listed|added|updated)|posting date|date posted|^live since"),
    (
        Section.DEADLINE,
        (
            r"deadline|clos(?:ing|es|e)\b(?: date)?|apply by|applications? due|due date|last (?:date|day) to|expir|"
            r"apply before|closing|open until|open through|^applications? (?:window|period)"
        ),
    ),
    (
        Section.START,
        (
            r"start(?:ing)? date|start\b|commence|available from|anticipated start|position begins|"
            r"^(?:contract|employment|internship|program(?:me)?|position|term|session|project|job) dates?$|^dates$|"
            r"dates of service|service dates|entry (?:on|into) duty|^(?:date of )?entry(?: date)?$|"
            r"taking up (?:of )?(?:dut|the post)|^anticipated (?:start|appointment)|^availability$"
        ),
    ),
    (
        Section.REPORTS,
        (
            r"^report(?:s|ing|ed)?\b|^who (?:would|will|do|does) .{1,20}(?:report|answer) to|supervisor|line manager|"
            r"^(?:hiring )?manager$|supervised by|"
            r"accountable to|responsible to|^line management$|answer(?:s|able) to|^supervision(?: received)?$|"
            r"^your (?:manager|boss|supervisor)$"
        ),
    ),
    (Section.URL, r"^(?:url|website|web ?site|link|web|job (?:url|link))$"),
    (
        Section.APPLY,
        (
            r"\bappl(?:y|ying)\b|applications?\b|^(?:documents|materials)\b|what to (?:send|submit)|"
            r"^how$|^next steps|submission|to be considered|how to (?:join|file|proceed)|hiring process|"
            r"selection process|"
            r"^(?:filing|required documents)|^how to\b|^how do (?:i|you|we)\b|^(?:interested|keen|ready|tempted|"
            r"convinced)\b|"
            r"sounds? like you|express(?:ion)?s?(?: of|ing)? interest|^(?:to )?(?:bid|tender)\b|^tender(?:ing|s)?\b|"
            r"^get in touch|^applicants should"
        ),
    ),
    (
        Section.BENEFITS,
        (
            r"benefit|perks|what we offer|what you(?:'ll)? get|we offer|why (?:work|join)|our offer|"
            r"what we(?:'ll)? provide|package"
        ),
    ),
    (
        Section.PREFERRED,
        (
            r"prefer|nice[- ]to[- ]have|bonus|desirable|^desired$|^assets?$|\bpluses\b|\ba plus\b|extra credit|"
            r"even better|"
            r"not (?:required|necessary)|"
            r"great to have|would be (?:nice|great)|valued (?:experience|knowledge)"
        ),
    ),
    (
        Section.QUALIFICATIONS,
        (
            r"qualif|requirement|skills?\b|experience|education|eligib|must[- ]haves?|who you are|about you\b|"
            r"you(?:'ll|'ve| will| must| should| would)? "
            r"(?:have|bring|need|done)|looking for|look for|like someone|ideal (?:candidate|applicant)|criteria|"
            r"specification|competenc|"
            r"expectations|seeking|seek\b|candidate|want to hire|knowledge|attributes|what you(?:'ll)? (?:need|"
            r"bring)|desired|"
            r"fit the role|right for you|the intern$|credentials|we (?:expect|require|ask)\b|\basked (?:for|of)\b|"
            r"^(?:required|essential|the essentials|minimum|must|musts|needed)$|"
            r"^(?:(?:your|the|candidate|required|desired|job|person|personal|ideal|applicant) )?profile$|"
            r"^what we (?:need|want|look)|^what do (?:i|you) need|^(?:your )?background$|^min(?:imum|\.)? quals?|"
            r"^reqs?$|"
            r"^who (?:are you|we want)$"
        ),
    ),
    (
        Section.PAY,
        (
            r"salary|compensation|\bctc\b|\bpays?\b|remuneration|\bwages?\b|stipend|\brates?\b|pay scale|pay band|"
            r"grade|"
            r"^(?:about |the |on )?money(?: matters)?$|\bgehalt$|vergütung|^fees?\b|\bfee$"
        ),
    ),
    (Section.HOURS, r"\bhours?\b|schedule|working pattern|\bfte\b|work week|shift"),
    (
        Section.TYPE,
        (
            r"(?:employment|contract|job|position|appointment|work|role) (?:type|status|terms?|basis|category|"
            r"duration|length)|"
            r"^(?:contract|tenure|duration|term|status|type|classification|flsa(?: status)?)$|"
            r"type of (?:employment|contract|position)"
        ),
    ),
    (
        Section.MODE,
        r"office time|work (?:mode|arrangement|setting|model)|remote|hybrid|telework|workplace type|on-?site",
    ),
    (
        Section.PLACE,
        (
            r"locat|^where\b|^(?:place|city|town|region|country|office|base|address|workplace|site|campus|venue)s?"
            r"(?:$|\s?[/,&(]|\s(?:and|or|of|address|site|state|based)\b)|"
            r"place of work|"
            r"duty station|work ?place|based (?:in|at)|geograph"
        ),
    ),
    (
        Section.TITLE,
        (
            r"^(?:(?:job|position|role|vacancy|post|class|classification|working|posting|official|payroll|"
            r"functional|business|civil service|internal|title of|name of) ?(?:class )?)?(?:title|name)$|"
            r"^(?:position|role|vacancy|post|job|opening|job opening|open position|name of (?:the )?(?:post|position)|"
            r"title of (?:the )?(?:post|position|job)|consultancy|assignment|function|(?:now |currently |we(?:'re|"
            r" are) (?:now )?)?"
            r"(?:hiring|recruiting|seeking)|(?:help )?wanted|(?:job )?posting|current opening|we seek)$|"
            r"^(?:announcement|notice) of (?:an? )?(?:job |staff )?(?:vacancy|opening|position)$"
        ),
    ),
    (
        Section.ORGANIZATION,
        (
            r"^(?:hiring |host )?(?:organi[sz]ation|employer|site|company|agency|institution|company name|"
            r"organi[sz]ation name|name of (?:organi[sz]ation|employer))$"
        ),
    ),
    (
        Section.CONTACT,
        r"contact|questions|enquir|inquir|(?:further|more) information|^e-?mail$|^(?:tel|phone|telephone)",
    ),
    (
        Section.DUTIES,
        (
            r"responsib|dut(?:y|ies)\b|what you|you(?:'ll| will)|\brole\b|the job|functions|tasks?|"
            r"job (?:description|summary|overview)|"
            r"position (?:description|summary|overview|purpose|objective)|day[- ]to[- ]day|accountabilit|"
            r"key actions|purpose|"
            r"key areas|this position|about the (?:job|position|role|opportunity)|deliverables|scope of work|"
            r"the position|overview"
        ),
    ),
    (
        Section.ABOUT,
        (
            r"^about\b|who we are|mission|organi[sz]ation|company|our (?:team|work|story|history|values|"
            r"vision)|the team|introduction|"
            r"^history|^description$|agency"
        ),
    ),
)
_PATTERNS = tuple((section, re.compile(words, re.IGNORECASE)) for section, words in _WORDS)


@lru_cache(maxsize=2048)
def section_of(heading: str) -> Section | None:
    """Return what a heading or key is about, or None where its words do not say."""
    text = heading.strip(" :#*.-")[:90]
    if not text or len(text.split()) > 11:
        return None
    for section, pattern in _PATTERNS:
        if pattern.search(text):
            return section
    return None
