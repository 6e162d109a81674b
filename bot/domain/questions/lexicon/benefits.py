"""What the employer gives beside pay: leave, insurance, pensions."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "vacation",
        "vacation or paid time off",
        sure="""
            vacation*; pto; paid (time off|leave|days|holidays?|vacation); time off; annual leave; holiday
            (allowance|entitlement|days|pay)?; (days?|weeks?|how much|how many|get|long) ~
            (off|holiday|leave|vacation); leave; holidays?; days off; personal days?; sabbatical; paid holidays;
            bank holidays; winter break; office clos*; summer fridays?
        """,
        unless="""
            (parental|maternity|paternity|family|sick|bereavement|medical|study) (leave|pay); leave
            (the|my|a|early|job); work ~ holidays; holiday (party|season|shift)s?; how long ~ (start|apply);
            (work|working) (on|over|during) (the)? holidays; vacation days cover ;
            (baby|babies|dads?|moms?|mothers?|fathers?) ~ leave
        """,
        says="""
            vacation*; pto; paid (time off|leave|days|holidays?|vacation); time off; annual leave;
            holidays?; days ~ (leave|off|vacation|holiday); (generous|flexible) leave; personal
            (days?|leave|time); sabbatical; winter break; office clos*; summer fridays?; leave
            (policy|package|time|benefits?|entitlement); sick days; (days?|weeks?|hours) (of |a year
            )?(paid |annual )?(leave|off|pto|holiday)*; (days?|weeks?|hours)['’] (paid |annual
            )?(leave|holiday|vacation|pto); # (days?|weeks?) off; (weeks?|days?) (a year )?off;
            (public|statutory|bank|stat|federal|floating|state) holidays?; (collective |christmas |annual
            |winter |summer |office )(closure|shutdown|shut down|closing|closedown|break)s?;
            (closed|close|closes|shut|closure) ~ (christmas|new
            year*|week|weeks|august|july|december|winter|summer|holidays?); no work
            (over|during|between); compensatory days; legal days;
            (earned|casual|privilege|accrued|accrue*) (leave|days|pto|vacation); leave
            (accru|entitle|loading|allowance|year|days)*; annual leave; unlimited (leave|pto|vacation)*;
            (get|take|have) _ (days|weeks|time) off; birthday off
        """,
        never="""
            (parental|maternity|paternity|family|sick|medical|bereavement) leave(?! (and|,)); holiday
            (season|party|parties|events?|campaign|program|shifts?|hours|schedule|drive)*;
            (evenings?|nights?|weekends?) ~ holidays; vacation (rental|home|bible)s?; work ~ holidays;
            (applications?|posting|position|search|applying|enrollment|registration)(s)? (will
            )?(close|closed|closes|closing)*; close of (business|play); leave(s)?
            (the|a|from|your|early|for|at|town|us)*; (bank|public) holiday (monday|weekend|work)*; days?
            off-?site
        """,
    ),
    Topic(
        "sick_leave",
        "sick leave",
        sure="""
            sick (leave|days?|pay|time)?; sick; if i'm ill; medical leave; mental health days?; bereavement*;
            compassionate leave
        """,
        says="""
            sick (and|leave|days?|pay|time|/)*; medical leave; mental health days?; bereavement;
            compassionate leave; sickness; vacation, sick*; sick, ; days ~ sick;
            (illness|ill|sick|unwell) ~ (paid|pay|days?|leave|salary|bank|covers?|hours);
            (paid|pay|days?|leave|salary|hours) ~ (illness|ill|sick|unwell);
            (health|wellness|wellbeing|well-being) days?; occupational sick*; ssp; statutory sick*;
            (medical|casual|earned) leave; sick(ness)? (absence|benefit)*; pto
        """,
        never="""
            (seriously|mentally|terminally|critically) ill; ill(ness)?
            (prevention|children|patients|people|adults|residents); mental illness*; sick
            (children|people|animals|patients|kids|child|plants|passengers)
        """,
    ),
    Topic(
        "parental_leave",
        "parental leave",
        sure="""
            parental*; maternity; paternity; family leave; fmla; adoption; (new|expect*|pregnan*) ~
            (parent|leave|baby|mom|mother)s?; baby; childcare; child care; day ?care; nursery; family friendly ;
            (dads?|moms?|mums?|mothers?|fathers?|parents?|baby|babies) ~ leave; leave ~
            (baby|babies|parents?|dads?|moms?|mothers?|fathers?)
        """,
        says="""
            parental*; maternity; paternity; family (leave|and medical)*; fmla; adoption
            (leave|assist|benefit)*; childcare; child care (benefit|assist|subsid|fsa|stipend)*;
            dependent care; day ?care; family friendly; new parents; (birth|adopt*|foster*|new
            (child|baby|parent)|child arrives|newborn|surrogacy) ~ (leave|weeks?|days?|months?|paid|pay);
            (leave|weeks?|paid|months?) ~ (birth|adopt*|foster (placement|care)|new
            (child|baby|parent)|child arrives|newborn|baby); maternal leave; primary care?giver*;
            cr[eè]che; nursery (places?|fees?|vouchers?|on)*; (child ?care|day ?care)
            (on|contribution|center on|centre
            on|allowance|voucher|benefit|place|stipend|subsid|support|discount)*; bonding leave; shared
            leave; pfl; family (and medical )?leave; kita*
        """,
        never="""
            (children|kids|families|provide|centers?|providers?|quality) ~ (childcare|child care);
            (schools?|local) ~ daycares?; early childhood; maternity (cover*|leave
            cover*|contract|ward|unit|care|hospital|health); cover* (a |for )?(maternity|parental)*;
            adoption (of|agency|agencies|center|event)*; (childcare|nursery)
            (work|teach|provider|sector|professional|staff|school)*; (parental|parent)
            (involve|engage|consent)*
        """,
        exact=True,
        general="""
            leave policy parent parents family new benefit benefits friendly paid wife husband due
            adopting adopt pregnant dad dads mom moms mother father fathers mothers baby child weeks time
            off pay give offer dad maternity paternity
        """,
    ),
    Topic(
        "health_insurance",
        "health insurance",
        sure="""
            health* ?(insurance|care|benefit|coverage|plan|cover)*; medical*
            (insurance|benefit|coverage|plan|cover|care)?; insur*; insurance; coverage; health; bupa; private
            medical; hsa; fsa; (mental|therapy) (health)?; life insurance; disability (insurance|coverage);
            medical; medicare; doctor; healthcare; health plan; insured; therapy ; premiums?; medical
            (benefits?|coverage|insurance)
        """,
        unless="""
            (public|mental|global|community|reproductive|environmental|animal|county|child|school|one) health
            (program|care|department|policy|project|issues|work|experience|field|degree|professional|clinic|
            worker)s?; dental; vision; health(care)?
            (experience|field|background|degree|sector|workers?|policy); car insurance; auto insurance;
            liability; pet insurance; insurance (license|agent|industry|experience); dependents?
        """,
        says="""
            health(care)?,? ~ (insurance|benefits?|coverage|plans?|dental|vision|care
            (options|benefits?|plan|premium|coverage)*|stipend); medical,? ~
            (dental|vision|insurance|benefits?|coverage|plan)s?; insurance; medical
            (benefits?|coverage|insurance|plans?); health (options|premiums?);
            (comprehensive|full|generous|excellent|employer-paid|100%) ~ (health|medical|healthcare);
            health benefits; hsa; fsa; life insurance; bupa; private medical; disability insurance;
            healthcare (option|plan|coverage|benefit)*; medical aid; medical scheme; mediclaim;
            medi-?shield; floater policy; extended health; group
            (health|medical|hospital|insurance|benefit)*;
            (health|medical|hospital|drug|prescription|healthcare|benefits?)
            (plan|cover|coverage|fund|scheme|card|cash
            plan|package|subsid|allowance|spending|savings|stipend|reimburs)*; prescriptions?;
            (supplementary|statutory|private|public) health* (insurance)?; mutuelle; health, ; medical,?
            ; hospital(isation|ization) (cover|insurance|benefit|plan)*; (premiums?|deductible) ; ppo;
            hmo; kaiser; blue cross; southern cross; vitality; employee assistance; eap; cobra; aca;
            marketplace plan; workers'? comp*; esi; individual coverage; ichra; qsehra; in lieu of
            (health |medical )?(benefits|insurance)*
        """,
        never="""
            (public|reproductive|community|global|environmental|county|behavioral|access
            to|affordable|universal|maternal|quality|right to) ~ health(care| care)?; health
            (department|policy|equity|outcomes|programs?|systems?|services?|clinics?|centers?|educat|workers?|
            advoc|justice|disparit|issues|condition|crisis|emergenc|research|status|organizations?|
            professionals?|ministry|information)*; health insurance
            (industry|enrollment|marketplace|counsel|navigat|literacy)*; auto insurance; car insurance;
            (proof of|vehicle|valid|adequate) ~ insurance; insurance
            (agents?|companies|company|claims|industry); health & (wellness|safety); health and
            (safety|wellness|social); vaccin*; human services; liability insurance; medical
            (form|assessment|check|degree|research|writ|record|staff|care|center|centre|school|director|team|assistant|device|equipment|supplies|supply|billing|term|appointment|clearance|exam|need|condition|provider|service|professional|director|research|student|emergenc|debt|clinic|history|facility|leave|travel|advice|interpret|practice|test|certificate|fitness|examination)*;
            premium (content|service|product|brand|membership|customer|pay)*;
            (pediatric|emergency|family|internal) medical; prescription (drug
            )?(pricing|management|fill|pad|order)*
        """,
    ),
    Topic(
        "dental",
        "dental or vision cover",
        sure="""
            dental; dentist; vision (insurance|coverage|plan|care|benefit)?; vision; optical; glasses; teeth;
            eye (care|exam|test)s?
        """,
        unless="(org\\w*|company|their|the|our|strategic|leader\\w*|your) vision; vision statement; vision (for|of)",
        says="""
            dental; dentist; vision ~ (insurance|coverage|plan|care|benefit)*; optical; eye
            (care|exam|test)s?; eye ?glass*; spectacles; eyewear; eye ?(tests?|sight|care|exams?);
            orthodont*; (medical|health)(,| and|/| &) _ dental; denplan; teeth; tooth; optometr*
        """,
        never="""
            (our|the|a|strategic|shared|bold|organi[sz]ation'?s?|mission and|vision and|vision for|vision
            of|good) vision; vision (for|of|to|and|is|that); dental (clinic|hygien|practice|assist)*; good
            vision
        """,
        exact=True,
        general="""
            insurance coverage plan cover benefit benefits covered insured included provided glasses
            teeth tooth eye dentist eyeglass eyeglasses free pay who visit visits costs
        """,
    ),
    Topic(
        "retirement",
        "a pension or retirement plan",
        sure="""
            retire*; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; pension*; superannuation; super; match; employer
            match(ing)?; tiaa; ira; calpers; pers; provident ; matching; (employer|company) contribut*
        """,
        unless="retired (people|applicants?|person); match (my|the) (salary|offer)",
        says="""
            retire*; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; pension*; superannuation; tiaa; simple ira; calpers;
            pers; provident fund; employer contribution; lgps; (final|career average|defined)
            (salary|benefit|contribution)s?; money purchase; (employer|company|matched|matching)
            (contribution|match|matching|pension)s?; kiwisaver; annuit*; provident; rrsp; omers; cpf;
            epf; (state|public|teachers|county|city) _ (retirement|pension)*; roth; sipp; gratuity;
            superannuat*; super (at|of|contribution|fund|guarantee|plus|is|paid)*
        """,
        never="""
            retirement (communit|home|planning (for|services)|security (for|polic)|village)*; retiree
            (associat|chapter)*; retired (member|teacher|people)s?; pension (campaign|reform|polic)*;
            (semi|recently|are)-?retired; retired (and|or|but|volunteers|from)*;
            (opening|vacancy|position) ~ retirement; due to _ retirement; retirement of; retiring; from a
            retirement; (follow|after|upon|since) ~ retire(d|s|ment|ing); nest
            (box|boxes|monitor|ing|site|sites|egg)*; super
            (star|user|bowl|hero|fun|exciting|important|organized)*; pension fund(s)?
            (campaign|invest|clients)*
        """,
    ),
    Topic(
        "benefits",
        "benefits",
        sure="""
            benefits?; perks?; benefits? (package|offered|included|eligible|list)?; what ~ (benefits?|perks?);
            fringe; any extras; what else do they offer; health benefits?; benefit eligible; pkg; package;
            perks? ; (besides|beside|apart from|other than|on top of) (the)? (pay|salary)
        """,
        unless="""
            public benefits?; benefits? (counsel|enroll|administ|navigator|experience|program)*; benefit from;
            (unemployment|social security|veterans?) benefits? ; medical benefits; health benefits; dental
            benefits; retirement benefits
        """,
        says="""
            benefits?; perks?; fringe; health insurance; dental; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; retirement;
            pension; paid time off; pto; vacation; holidays; paid leave; annual leave; benefits package; we
            offer; medical
        """,
        never="""
            public benefits?; (to|for) the benefit of; benefit(s|ing)? from; to benefit; benefits?
            (enrollment|assistance|programs?|counsel|administration|navigat|of|to|for low)*;
            (economic|social|community|health) benefits? ; cost benefit; benefit
            (society|communities|corporation|events?|every|all|the); snap benefits?; mutual benefit; community
            benefits?
        """,
        under="""
            benefits; perks; compensation and benefits; what we offer; compensation & benefits; benefits and
            compensation; our benefits; pay & benefits; about our pay & benefits; salary and benefits; we offer;
            salary & benefits; why work with us
        """,
        listing=True,
    ),
)
