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
            vacation*; pto; paid (time off|leave|days|holidays?|vacation); time off; annual leave; holidays?;
            days ~ (leave|off|vacation|holiday); (generous|flexible) leave; personal (days?|leave|time);
            sabbatical; winter break; office clos*; summer fridays?; leave
            (policy|package|time|benefits?|entitlement); sick days
        """,
        never="""
            (parental|maternity|paternity|family|sick|medical|bereavement) leave(?! (and|,)); holiday
            (season|party|parties|events?|campaign|program|shifts?|hours|schedule|drive)*;
            (evenings?|nights?|weekends?) ~ holidays; vacation (rental|home|bible)s?; work ~ holidays
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
            sick (and|leave|days?|pay|time|/)*; medical leave; mental health days?; bereavement; compassionate
            leave; sickness; vacation, sick*; sick, ; days ~ sick
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
            (leave|assist|benefit)*; childcare; child care (benefit|assist|subsid|fsa|stipend)*; dependent care;
            day ?care; family friendly; new parents
        """,
        never="""
            (children|kids|families|provide|centers?|providers?|quality) ~ (childcare|child care);
            (schools?|local) ~ daycares?; early childhood
        """,
        exact=True,
        general="leave policy parent parents family new benefit benefits friendly paid",
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
            (comprehensive|full|generous|excellent|employer-paid|100%) ~ (health|medical|healthcare); health
            benefits; hsa; fsa; life insurance; bupa; private medical; disability insurance; healthcare
            (option|plan|coverage|benefit)*
        """,
        never="""
            (public|reproductive|community|global|environmental|county|behavioral|access
            to|affordable|universal|maternal|quality|right to) ~ health(care| care)?; health
            (department|policy|equity|outcomes|programs?|systems?|services?|clinics?|centers?|educat|workers?|
            advoc|justice|disparit|issues|condition|crisis|emergenc|research|status|organizations?|
            professionals?|ministry|information)*; health insurance
            (industry|enrollment|marketplace|counsel|navigat|literacy)*; auto insurance; car insurance; (proof
            of|vehicle|valid|adequate) ~ insurance; insurance (agents?|companies|company|claims|industry);
            health & (wellness|safety); health and (safety|wellness|social); vaccin*; human services; liability
            insurance
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
        says="dental; dentist; vision ~ (insurance|coverage|plan|care|benefit)*; optical; eye (care|exam|test)s?",
        never="""
            (our|the|a|strategic|shared|bold|organi[sz]ation'?s?|mission and|vision and|vision for|vision
            of|good) vision; vision (for|of|to|and|is|that); dental (clinic|hygien|practice|assist)*; good
            vision
        """,
        exact=True,
        general="insurance coverage plan cover benefit benefits",
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
            retire*; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; pension*; superannuation; tiaa; simple ira; calpers; pers;
            provident fund; employer contribution; lgps
        """,
        never="""
            retirement (communit|home|planning (for|services)|security (for|polic)|village)*; retiree
            (associat|chapter)*; retired (member|teacher|people)s?; pension (campaign|reform|polic)*
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
