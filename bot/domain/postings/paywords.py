"""The words that make an amount of money pay, and those that make it anything else."""

from __future__ import annotations

import re

from bot.domain.postings.facts import Period

PAY = re.compile(
    r"salar(?:y|ies)|\bCTC\b|gehalt\b|vergütung|\bbrutto\w*|salaire|rémunération|honorari(?:um|a)\b|\bmoney\b|"
    r"cost to company|\bbase is\b|\btotal package\b|"
    r"living allowance|compensat|\bpay(?:s|ing|rate)?\b|\bpaid\b|wage|remunerat|\brate\b|"
    r"hourly|per hour|"
    r"/\s?h(?:ou)?r\b|per annum|"
    r"annually|annual|\bearn|receive|stipend|grade|scale|\bband\b|\bfee\b|contract amount|\bp\.a\b|\bOTE\b|"
    r"starting at|\bDOE\b",
    re.IGNORECASE,
)
NOT_PAY = re.compile(
    r"\b(?:paid|small) (?:\w+ )?(?:assignment|exercise|trial|test|task|interview)s?\b|"
    r"budget(?!ed)|rais(?:e|ed|ing)\b|revenue|fund(?:s|ed|ing|rais\w*)?\b|\bgrants?\b|endowment|assets|"
    r"campaign goal|portfolio|donat|gifts?\b|"
    r"\bcosts?\b(?! to (?:the )?company)|\brent(?:ed|al)? (?:at|for|of|is)\b|\bfor rent\b|"
    r"40[13]\W?\(?[kb]|reimburs|(?<!living )allowance|bonus|relocation|equipment|insurance|premium|"
    r"deductible|match(?:es|ing)?\b|spend|"
    r"worth|invest|sales|turnover|per diem|tuition|contribut|commut|professional development|learning|"
    r"wellness|scholarship|"
    r"prize|discount|credit|savings|valued? at|annual (?:giving|fund)|loan|membership|home office|internet|phone|"
    r"additional\W{0,3}$|supplement|expenses|pledges|subsid|retirement|pension|"
    r"education(?:al)? (?:assistance|benefit)|transit|"
    r"\b(?:higher|lower|more|less) (?:if|than|for|when)\b|referral|signing|sponsor|capital|deposit|application fee|"
    r"fine of|gross receipts|discretionary|"
    r"\b(?:tech\w*|health|cell|meals?|travel|housing|childcare|books?|gym|laptop|moving|conference|"
    r"training|lunch) stipend",
    re.IGNORECASE,
)
MINOR = re.compile(
    r"\b(?:actual|full range|pro[- ]rata|discretionary|weighting|additional|supplement\w*)\b[^.;]{0,25}$", re.IGNORECASE
)
PAY_HEADING = re.compile(r"salary|compensation|\bpay\b|remuneration|wage", re.IGNORECASE)
ASIDE = re.compile(r",|\bplus\b|\band\b|\bwith\b|\(")
DIGIT = re.compile(r"\d")
IS_PAID = re.compile(
    r"(?:will|to|shall) (?:receive|be paid|earn)\W*(?:an?|the)?\W*$|\b(?:pays|paying|salary (?:is|of)|paid)\W*$",
    re.IGNORECASE,
)
IN_THE = re.compile(r"(?:low|mid|high|upper|lower|middle)[\w -]{0,20}\s?\S?[\d,]+k?'?s\b", re.IGNORECASE)
FROM = re.compile(
    r"(?:start(?:s|ing)?(?: salary| pay| rate| wage)?|beginning|begins|from|minimum|at least|entry|"
    r"no less than)[\s:@]*(?:(?:of|at|is|from|salary)\W{1,3})*\W*$",
    re.IGNORECASE,
)
UP_TO = re.compile(
    r"(?:up to|maximum|max\.?|no more than|not exceed(?:ing)?|capped at)(?: (?:salary|pay|rate|"
    r"wage))?\W*(?:of|is)?\s*$",
    re.IGNORECASE,
)
PLAUSIBLE: dict[Period, tuple[float, float]] = {
    Period.HOUR: (4, 600), Period.DAY: (20, 6000), Period.WEEK: (50, 20000), Period.MONTH: (80, 3_000_000),
    Period.YEAR: (3000, 60_000_000), Period.WORD: (0.005, 10), Period.STORY: (10, 20000),
    Period.TOTAL: (100, 3_000_000),
}  # fmt: skip
SAID_ABOVE = re.compile(r"(?:the |about |our )?(?:pay|salary|wages?|money|compensation)\b[.:!]?$", re.IGNORECASE)
"""A sentence that is nothing but the word, before the amount: "Pay. It is $19."""
FORTNIGHTLY = re.compile(r"\b(?:bi-?weekly|fortnightly|per pay period)\b", re.IGNORECASE)
FOR_ALL = re.compile(
    r"\b(?:fee|sum|payment|honorari\w+|stipend|contract|budget|value)\b[^.;]{0,30}\b(?:whole|entire|complete|total|"
    r"assignment|"
    r"consultancy|project|commission)\b[^.;]{0,20}$|\b(?:lump sum|flat fee|all-in fee|total fee|"
    r"fixed fee)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
"""Before an amount that is paid once, for all of it."""
CLAUSE = re.compile(
    r"(?:;|(?<!i\.e)(?<!e\.g)(?<!approx)(?<!\bca)(?<!\bmin)(?<!\bmax)(?<!\bRs)\.)(?:\s|$)|"
    r"\s-\s(?=[A-Za-z]{4})|,\s(?=(?:and|plus|with|as well)\b)"
)
