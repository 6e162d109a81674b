"""Pay and money: the salary itself, and the money that is not salary."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

MONEY = r"""
    [$£€¥₹]\s?#; (usd|eur|gbp|cad|aud|nzd|chf|inr|kes|zar)\s?\$?#; (us|ca|au|nz|c|a)\$\s?#;
    #k?\s?(usd|eur|gbp|cad|aud|nzd|chf|euros?|dollars|pounds|kr|sek|nok|dkk);
    #k?\s?(-|to)\s?#k?\s?(per|/|an?|p\.?a\.?)\s?(hour|hr|day|week|month|year|annum); #k; (low|mid|high|upper) \$?#s?
"""

TOPICS = (
    Topic(
        "salary",
        "pay",
        field="salary",
        sure="""
            salar*; wages?; compensat*; comp; remunerat*; how much ~
            (pay|paid|make|earn|paying|pays|get|receive|money); pay (range|scale|band|grade|rate|level)s?;
            hourly (rate|pay|wage)?; per hour; an hour; day rate; rates?; money; (what|how) ~
            (pay|pays|paying|paid); earn*; stipend; (monthly|annual|yearly|weekly) (pay|salary|rate|income);
            what ~ (i|they|you|interns|people) make; honorari*; paid or (unpaid|volunteer|not); (is|are) ~ paid;
            unpaid; \\$#; bucks; how well ~ pay; payscale; starting pay; pay negotiable; budget for this
            (role|position); \\$\\$+; pay ?check;
            (max|maximum|min|minimum|top|highest|lowest|average|base|gross|net) (pay|salary);
            (top|bottom|middle) of the (range|scale|band); payrate; pay rate; pay at least; pay more than; pay
            over; at least #k; more than \\$?#k; (volunteer|unpaid) or paid; make (a|per)
            (year|month|hour|week); cash; living wage; minimum wage; how (good|decent|much) ~ (pay|money); how
            much is (it|this|that|the job|the role); how much (for|does|do|would|will|are|am|can|could|money);
            (the|my|your|their|base|good|starting|for) pay; (base|pay|salary|wage) (range|rate|grade)s?; change
            ~ pay ; money wise; pay wise; salary wise; (clear|gross|net) #k?; payments?; per
            (article|word|story|piece|session|class|shift); dollars; pounds a year; (on|the) pay; pay
            (number|figure|info*|detail*)s?; (take|bring) home; ^annual(ly)?$; (do|will|would)
            (i|interns|fellows|they|we) (make|earn|get) (anything|money|paid) ; pay (per|a|each)
            (month|year|hour|week|day) ; (top|bottom|upper|lower|high|low) end
        """,
        hint="pay; paid; pays; paying; how much; make; negotiab*; #k; range; base; grade; band",
        unless="""
            paid (leave|time
            off|holiday*|vacation|sick|parental|maternity|family|days|trial|lunch*|training|test); pay for;
            (salary|compensation|pay) (requirements?|expectations?|history); sick pay; overtime pay; payday; pay
            (my|the|your)? ?(moving|relocation|travel|fee|tuition|childcare|parking); how often ~ paid; holiday
            pay; severance; hours? per hour; (rate|much) of (travel|growth|turnover); make
            (decisions?|it|sure|changes); paid (for|by) ~ (travel|moving); exempt; (applicat|registrat)* fee;
            paid test; overtime paid; paid overtime; who pays for; (they|you|org|it|company|employer) pay for;
            (do|does|will|would) ~ pay for;
            (trial|test|training|interview|assignment|exercise|lunch|break|leave|holidays?|orientation|vacation)
            ~ (paid|unpaid); money for (conference|training|course|travel)s?; till when; until when; pay
            (period|day)s?; how much ~
            (travel|experience|exp|vacation|time|leave|notice|holiday|lift|weigh|education|training|insurance|
            fee|cost|coverage|parking|writing|match|contribut|pto|off|writ|teach)* ; annual
            (leave|report|budget|conference|meeting|event|gala|fund|giving|review)s?; home (days?|office); work
            ~ home ; besides pay; beside pay; apart from pay; gas money; grant money; home office money; other
            than (pay|salary) ; (weekly|biweekly|bi-weekly|fortnightly) or; lump sum; instal?ments?; go up;
            (flights?|travel) paid; band or grade ;
            (dental|insurance|health|medical|vacation|training|travel|parking|relocation|moving|certif\\w+|
            vision|premiums?|mileage|flights?) ~ paid
        """,
        says="""
            salar* ~ [$£€]\\s?#; [$£€]\\s?#; #k? (usd|eur|gbp|cad|aud|chf|euros?|dollars|pounds); usd\\s?\\$?#;
            (gbp|eur|chf|aud|cad)\\s?#; (salary|pay|compensation|wage|rate|stipend)* ~ #k?; unpaid; #k (-|to)
            #k; volunteer (position|role); (low|mid|high) #s
        """,
        near="""
            salar*; compensat*; pay (scale|range|band|grade|rate)*; wages?; remunerat*; paid; competitive pay;
            honorari*; stipend*; rate
        """,
        never="""
            budget of; in (funding|grants|revenue|assets|donations|sales);
            (raise|raised|manage*|annual|operating) ~ [$£€]\\s?# ~ (million|billion|budget);
            (million|billion|m|bn)\\b; salary (requirements?|expectations?|history); relocation; sign-?on bonus;
            reimburse*; (application|registration|membership) fee; tuition; commut*; transit
        """,
        under="salary; compensation; pay; remuneration; wage; rate",
    ),
    Topic(
        "pay_frequency",
        "how often people are paid",
        sure="""
            how often ~ paid; pay (day|period|schedule|frequency); payday; paid
            (weekly|monthly|biweekly|bi-weekly) ; (weekly|biweekly|bi-weekly|fortnightly) or ; lump sum;
            instal?ments?
        """,
        says="""
            paid (weekly|biweekly|bi-weekly|monthly|semi-monthly|twice); pay (day|period|schedule)s?; in ~
            installments?; installments?
        """,
    ),
    Topic(
        "bonus",
        "bonuses",
        sure="""
            bonus*; commission; incentive pay; profit sharing; equity; stock options?; shares; raises?; merit
            increase*; cost of living; cola ; (salar*|pay|wages?) go up
        """,
        says="""
            bonus*; commission (structure|based|plan); incentive (pay|compensation|plan); profit sharing; equity
            (package|grant|stake); stock (options?|grants?); (annual|pay|merit|salary|yearly|wage) raises?;
            raises (each|every|are|based); merit (increase|pay)s?; cost of living (adjust*|increase*); annual
            increases?
        """,
        never="is a bonus; a bonus; bonus points; bonus if; bonus:; racial equity; commission on",
        exact=True,
        general="""
            bonus bonuses annual yearly raise raises increase increases pay salary equity stock options
            performance signing
        """,
    ),
    Topic(
        "overtime",
        "overtime",
        sure="""
            overtime; over time pay; comp time; compensatory time; time and a half; exempt; non-?exempt; flsa;
            overtime (paid|pay|work|hours|expected|required|eligible)?
        """,
        says="overtime; comp time; compensatory time; time and a half; (non-?)?exempt; flsa",
        never="tax exempt",
    ),
    Topic(
        "relocation",
        "relocation or moving costs",
        sure="""
            relocat* (help|assist*|cost*|package|money|expens*|support|allowance|paid|cover*|reimburs*|bonus)?;
            mov(e|ing) (cost|expens|fee|allowance|help|package|assist)*; pay ~ (move|moving|relocat*);
            (help|cover|assist*|support) ~ (move|moving|relocat*); relo
        """,
        unless="""
            willing to relocate; (need|have|require*|required) to (relocate|move); relocation
            (required|needed|necessary|mandatory)
        """,
        says="relocat*; moving (cost|expens|allowance|assist|stipend)*",
        never="moving (part|forward|our|their|the|people)*; fast moving",
    ),
    Topic(
        "travel_costs",
        "travel costs being paid",
        sure="""
            (pay|cover|reimburse*|paid) ~ (travel|mileage|gas|flights?|fare*|transport*|expenses); mileage; per
            diem; travel (expens|cost|reimburs|allowance)*; expenses (paid|covered)?; reimburs*;
            (pay|pays|cover|covers|reimburse\\w*|paid) ~ trips? ; pays for _
            (travel|gas|mileage|flights?|trips?|transport)*; gas money; petrol money; travel money ;
            (flights?|hotels?|trips?|trains?) _ (paid|covered|reimbursed)*
        """,
        says="""
            mileage; per diem; reimburs*; travel ~ (paid|covered|reimburs*|expens*|provided|allowance|costs?);
            (cover|pay)s? ~ (travel|expenses); expenses ~ (paid|covered|reimburs*); (covers?|pays?(
            for)?|reimburses?) _ _ (trips?|travel|train|flights?|journeys?)
        """,
    ),
    Topic(
        "commuting",
        "commuting or parking",
        sure="""
            park(ing)?; commut* (benefit|stipend|cost|help|subsid|pass|allowance|reimburs|paid|cover)*; transit
            (pass|benefit|subsid)?; metro ?card; bus pass; public transit; (near|close to) ~
            (transit|subway|train|station|bus|metro|tube); (pay|paid|cover|free|help) ~
            (transit|parking|train|bus|metro|commut*); transit; subway
        """,
        says="""
            parking; commut*; transit; metro ?card; bus pass; subway; bart; train station; cycle to work; cycle
            scheme; season ticket
        """,
        never="national park*; parks? (department|system)",
    ),
    Topic(
        "fee",
        "an application fee",
        sure="(application|registration) fee; pay to apply; fee to apply; cost to apply; cost ~ apply",
        says="fee; no cost to (apply|applicants)",
        never="fee for service",
    ),
)
