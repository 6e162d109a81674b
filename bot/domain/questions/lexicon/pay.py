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
            paid (weekly|biweekly|bi-weekly|monthly|semi-monthly|twice); pay (day|period|schedule)s?; in
            ~ installments?; installments?; paydays?; pay ?(checks?|cheques?|slips?) ~
            (every|each|weekly|monthly|biweekly|on the #);
            (weekly|monthly|biweekly|bi-weekly|fortnightly|semi-monthly)
            (pay|paychecks?|payroll|wages|invoic*);
            (paid|pay|wages?|salar*|payroll|deposit*|fees?|invoice*) ~ (every|each) (other |second |two
            |# )?(week|fortnight|month|quarter|monday|tuesday|wednesday|thursday|friday)s?;
            (paid|pay|wages?|salar*|payroll|deposit*|fees?) ~ (once|twice) (a|per|each)
            (week|month|year|quarter); (paid|wages?|salar*|payroll|deposit*|remunerat*|transferred) ~
            (on|by|around) the (#(st|nd|rd|th)?|first|last|fifteenth|final) ; (paid|wages?|salar*|pay) ~
            last (working |business )?(day|monday|tuesday|wednesday|thursday|friday);
            (paid|pay|wages?|salar*) ~
            (weekly|fortnightly|biweekly|bi-weekly|semi-monthly|bimonthly|quarterly|in arrears); biweekly
            (pay|checks?|paychecks?|payroll|payments?); (paid|spread|pay) ~ over (twelve|ten|nine|#)
            months; # (pay ?checks?|pay periods?|payments); direct deposit ~ (every|on the|each);
            instal?ments?; (paid|pay|wages?|salar*) (daily|at the end of (each|every|the)
            (day|week|month|season|contract|assignment)); (paid|payable|payment) (on|upon)
            (completion|delivery|submission|acceptance|approval)
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
            bonus*; commission (structure|based|plan); incentive (pay|compensation|plan); profit sharing;
            equity (package|grant|stake); stock (options?|grants?); (annual|pay|merit|salary|yearly|wage)
            raises?; raises (each|every|are|based); merit (increase|pay)s?; cost of living
            (adjust*|increase*); annual increases?;
            (sign-?on|signing|joining|retention|completion|referral|welcome|end-of-year|year-end|festive|performance)
            (bonus*|payments?|pay|award|incentive|allowance)*; (13th|14th|thirteenth|fourteenth)[-
            ](month|che|salar|pay)*; annual wage supplement;
            (variable|performance-?(linked|related|based)) (pay|component|compensation|increment)*;
            gratuity; profit-?(sharing|share); share of (the )?(profits?|surplus);
            (night|shift|weekend|evening|sunday|language|bilingual)
            (differential|premium|supplement|allowance|loading)s?; pay differential; (annual|yearly)
            (increment|increase|pay review|salary review|review of (pay|salaries))s?; pay progression;
            increments?; cost-of-living (adjust|increase|allowance|raise)*; esop; share options?;
            royalties
        """,
        never="is a bonus; a bonus; bonus points; bonus if; bonus:; racial equity; commission on",
        exact=True,
        general="""
            bonus bonuses annual yearly raise raises increase increases pay salary equity stock options
            performance signing extra lump sum sums money reward month end stay stays year top paid
            staying anything complete completion season sign on 13th
        """,
    ),
    Topic(
        "overtime",
        "overtime",
        sure="""
            overtime; over time pay; comp time; compensatory time; time and a half; exempt; non-?exempt; flsa;
            overtime (paid|pay|work|hours|expected|required|eligible)?
        """,
        says=r"""
            overtime; comp time; compensatory time; time and a half; (non-?)?exempt; flsa; toil; time off
            in lieu; (lieu|flex|flexi|compensatory|comp|make-?up) (time|days?|hours|off|leave);
            (days?|time|hours|evenings?|taken|back|off) in lieu; (double|triple) (time|pay); time and
            (a|one)[- ](half|third|quarter); one and (a|one)[- ]half ~ (rate|pay|times|hour)*; 1\.5
            ?(x|times); 1\.5x; (paid|pay) double; (hours?|time|work*) (beyond|past|over|above|in excess
            of) _ # ~ (paid|pay|rate|off|hour*|day|week); (extra|additional|surplus|excess) hours? ~
            (paid|pay|compensat*|off|lieu|owed|recover*|back|taken);
            (penalty|premium|enhanced|unsocial|unsociable) (rates?|pay|hours?);
            (night|weekend|sunday|evening|shift) (supplement|differential|premium|enhancement|loading)s?;
            (taken?|given|claw|claim) _ back ~ (time|off|toil); after # hours (a|per|in a) (day|week)
        """,
        never="""
            tax exempt; in lieu of (notice|benefits|a
            degree|degree|experience|education|vacation|holiday|cover letter|insurance)*; in lieu, of
        """,
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
        says="""
            relocat*; moving (cost|expens|allowance|assist|stipend)*; (towards?|for|of|with|cover*|help*
            with) (the|your|a) mov(e|ing); (moving|removal)
            (truck|van|compan|cost|expens|allowance|fee|grant|help)*; movers; removals?; removalists?;
            resettl*; settling-?in; household (goods|effects); shift(ing)? (cost|expens|allowance)*;
            (shipping|shipment|transport) of (your )?(household|personal|belongings|effects)*;
            (help|assist*|support|contribut*|pay|paid|pays) ~ (to|your|the) move (here|to|costs?)?;
            installation (grant|allowance)
        """,
        never="""
            moving (part|forward|our|their|the|people)*; fast moving; settling-in period; removal of;
            (snow|waste|trash|tree|stain|graffiti|data|lead|asbestos|junk|weed) removal*
        """,
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
            mileage; per diem; reimburs*; travel ~
            (paid|covered|reimburs*|expens*|provided|allowance|costs?); (cover|pay)s? ~
            (travel|expenses); expenses ~ (paid|covered|reimburs*); (covers?|pays?( for)?|reimburses?) _
            _ (trips?|travel|train|flights?|journeys?);
            (car|auto|automobile|vehicle|travel|transport|transportation|field|motor)
            (allowance|stipend|loan|reimburs)*; # ?(cents?|p|c|pence|¢) (a|per) (mile|km|kilomet)*;
            (per|a) (mile|kilometre|kilometer); (p|¢|c)/mile; cents per;
            (refund*|meet|meets|fund*|book|arrange and pay|contribut*) ~
            (travel|fares?|flights?|journeys?|train|hotels?|tickets?|airfare);
            (fares?|flights?|airfares?|train tickets?|hotels?|lodging) ~
            (paid|covered|refund*|provided|reimburs*|met|included|arranged|at our (cost|expense)|on us);
            (air ?fares?|flights?|return (flight|ticket|trip)s?) (from|to|at); out-of-pocket;
            subsistence; expenses (are|will be|claimed|policy); (travel|out of
            pocket|reasonable|agreed|business|incidental) expenses;
            (daily|field|night|overnight|meal|travel) allowance; federal rate; irs (rate|mileage); hmrc
            rate; company (vehicle|van|car|card); (our|pool) (vans?|vehicles?|cars?|gas|fuel)
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
            parking; commut*; transit; metro ?card; bus pass; subway; bart; train station; cycle to work;
            cycle scheme; season ticket; (bike|bicycle|cycle)
            (storage|parking|rack|shed|room|scheme|loan|locker|allowance|to work)*; (locked|secure) _
            (bike|bicycle|cycle)*; car ?(park|share|pool|place|space)*;
            (company|staff|shuttle|free|crew|works|our) (bus|shuttle|minibus|minivan|van|jeep)(es|s)? ~
            (from|to|leaves?|goes|runs|pick*|takes?|brings?); shuttle; (bus|tram|metro|train|light
            rail|ferry|subway|tube|railway) (stops?|stations?|pass|fare)(es)?; (bus|train|tram|ferry)s? ~
            (stops?|runs?|door|minutes?|every); public transport(ation)?; minutes?('|s)? _ (from|to|by) _
            (station|bus|tram|train|metro|bart|subway|tube|centre|downtown); (free|company|staff)
            transport; transport (is|to|from|provided|to and from) ; (pick|picks) you up;
            (leave|leaves|pick up|picked up) from (town|the (town|station|hostel|village))
        """,
        never="""
            national park*; parks? (department|system); transit
            (and|agency|worker|policy|polici|operator|authority|district|system|union|planning|police|advoc|equity|rider|service|operation|project|fund|polic)*;
            in transit; (valley|city|county|metro|regional) transit; parking (lot
            attend|enforce|ticket|fine|ordinance|polic)*; bus (driver|operator|depot|garage)*
        """,
        exact=True,
        general="""
            get go come there commute commuting commuter work job office day every public transport bus train
            transit travel help pay paid benefit benefits near close arrive station pass car wheels space staff site
            sites town live far reach how free offer cost costs cover
        """,
    ),
    Topic(
        "fee",
        "an application fee",
        sure="(application|registration) fee; pay to apply; fee to apply; cost to apply; cost ~ apply",
        says="fee; no cost to (apply|applicants)",
        never="fee for service",
    ),
)
