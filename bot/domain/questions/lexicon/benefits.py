"""What the employer gives beside pay."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "vacation",
        "vacation or paid time off",
        sure="vacation*; pto; paid (time off|leave|days|holidays?|vacation); time off; annual leave; holiday (allowance|entitlement|days|pay)?; (days?|weeks?|how much|how many|get|long) ~ (off|holiday|leave|vacation); leave; holidays?; days off; personal days?; sabbatical; paid holidays; bank holidays; winter break; office clos*; summer fridays?",
        unless="(parental|maternity|paternity|family|sick|bereavement|medical|study) (leave|pay); leave (the|my|a|early|job); work ~ holidays; holiday (party|season|shift)s?; how long ~ (start|apply); (work|working) (on|over|during) (the)? holidays; vacation days cover",
        says="vacation*; pto; paid (time off|leave|days|holidays?|vacation); time off; annual leave; holidays?; days ~ (leave|off|vacation|holiday); (generous|flexible) leave; personal (days?|leave|time); sabbatical; winter break; office clos*; summer fridays?; leave (policy|package|time|benefits?|entitlement); sick days",
        never="(parental|maternity|paternity|family|sick|medical|bereavement) leave(?! (and|,)); holiday (season|party|parties|events?|campaign|program|shifts?|hours|schedule|drive)*; (evenings?|nights?|weekends?) ~ holidays; vacation (rental|home|bible)s?; work ~ holidays",
    ),
    Topic(
        "sick_leave",
        "sick leave",
        sure="sick (leave|days?|pay|time)?; sick; if i'm ill; medical leave; mental health days?; bereavement*; compassionate leave",
        says="sick (and|leave|days?|pay|time|/)*; medical leave; mental health days?; bereavement; compassionate leave; sickness; vacation, sick*; sick, ; days ~ sick",
    ),
    Topic(
        "parental_leave",
        "parental leave",
        sure="parental*; maternity; paternity; family leave; fmla; adoption; (new|expect*|pregnan*) ~ (parent|leave|baby|mom|mother)s?; baby; childcare; child care; day ?care; nursery; family friendly; have(ing)? kids",
        says="parental*; maternity; paternity; family (leave|and medical)*; fmla; adoption (leave|assist|benefit)*; childcare; child care (benefit|assist|subsid|fsa|stipend)*; dependent care; day ?care; family friendly; new parents",
        never="(children|kids|families|provide|centers?|providers?|quality) ~ (childcare|child care); (schools?|local) ~ daycares?; early childhood",
        exact=True,
        general="leave policy parent parents family new benefit benefits friendly paid",
    ),
    Topic(
        "health_insurance",
        "health insurance",
        sure="health* ?(insurance|care|benefit|coverage|plan|cover)*; medical* (insurance|benefit|coverage|plan|cover|care)?; insur*; insurance; coverage; health; bupa; private medical; hsa; fsa; (mental|therapy) (health)?; life insurance; disability (insurance|coverage); medical; medicare; doctor; healthcare; health plan; insured; therapy",
        unless="(public|mental|global|community|reproductive|environmental|animal|county|child|school|one) health (program|care|department|policy|project|issues|work|experience|field|degree|professional|clinic|worker)s?; dental; vision; health(care)? (experience|field|background|degree|sector|workers?|policy); car insurance; auto insurance; liability; pet insurance; insurance (license|agent|industry|experience); dependents?",
        says="health(care)?,? ~ (insurance|benefits?|coverage|plans?|dental|vision|care (options|benefits?|plan|premium|coverage)*|stipend); medical,? ~ (dental|vision|insurance|benefits?|coverage|plan)s?; insurance; medical (benefits?|coverage|insurance|plans?); health (options|premium|and|,)*; (comprehensive|full|generous|excellent|employer-paid|100%) ~ (health|medical|healthcare); health benefits; hsa; fsa; life insurance; bupa; private medical; disability insurance; healthcare (option|plan|coverage|benefit)*",
        never="(public|reproductive|community|global|environmental|county|behavioral|access to|affordable|universal|maternal|quality|right to) ~ health(care| care)?; health (department|policy|equity|outcomes|programs?|systems?|services?|clinics?|centers?|educat|workers?|advoc|justice|disparit|issues|condition|crisis|emergenc|research|status|organizations?|professionals?|ministry|information)*; health insurance (industry|enrollment|marketplace|counsel|navigat|literacy)*; auto insurance; car insurance; (proof of|vehicle|valid|adequate) ~ insurance; insurance (agents?|companies|company|claims|industry); health & (wellness|safety); health and (safety|wellness|social); vaccin*; human services; liability insurance",
    ),
    Topic(
        "dental",
        "dental or vision cover",
        sure="dental; dentist; vision (insurance|coverage|plan|care|benefit)?; vision; optical; glasses; teeth; eye (care|exam|test)s?",
        unless="(org\\w*|company|their|the|our|strategic|leader\\w*|your) vision; vision statement; vision (for|of)",
        says="dental; dentist; vision ~ (insurance|coverage|plan|care|benefit)*; optical; eye (care|exam|test)s?",
        never="(our|the|a|strategic|shared|bold|organi[sz]ation'?s?|mission and|vision and|vision for|vision of|good) vision; vision (for|of|to|and|is|that); dental (clinic|hygien|practice|assist)*; good vision",
        exact=True,
        general="insurance coverage plan cover benefit benefits",
    ),
    Topic(
        "retirement",
        "a pension or retirement plan",
        sure="retire*; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; pension*; superannuation; super; match; employer match(ing)?; tiaa; ira; calpers; pers; provident",
        unless="retired (people|applicants?|person); match (my|the) (salary|offer)",
        says="retire*; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; pension*; superannuation; tiaa; simple ira; calpers; pers; provident fund; employer contribution; lgps",
        never="retirement (communit|home|planning (for|services)|security (for|polic)|village)*; retiree (associat|chapter)*; retired (member|teacher|people)s?; pension (campaign|reform|polic)*",
    ),
    Topic(
        "training",
        "training or professional development",
        sure="training; professional development; (conference|course|education|learning|training|development) (budget|stipend|fund|allowance|money|opportunit)*; tuition (assist|reimburs|benefit|remission|waiver|help)?; tuition; mentor*; (train|teach) me; will ~ (train|trained); onboarding; continuing education; study (leave|support); loan (forgiv|repay|assist)?; student loan*; pslf; learn on the job; workshops; college credit; academic credit; course credit; (pay|paying|paid|cover|money|stipend) ~ (conferences?|courses?|classes|school|training|tuition|certification|education|degree); conferences?; shadowing",
        unless="(deliver|give|lead|provide|run|conduct|facilitate|design) ~ training*; training (skills|experience|others|staff|volunteers); experience ~ training; (dog|animal|resistance|weight) training; mentor (others|students|youth|staff|me); who ~ mentor; training required; prior training; formal training; need training; (plan|organi[sz]e|attend|present) ~ conferences?; conference (planning|rooms?|calls?)",
        says="""(professional|career|staff|personal) (and \\w+)? development (opportunit|budget|fund|stipend|allowance|support|days?|benefit|program|plan)*; training (is|will be)? provided; training (budget|opportunit|stipend|allowance|program|fund)*; (receive|paid|full|on-the-job|on the job|ongoing|free|extensive|comprehensive|initial|thorough|willing to|will) _ (training|train); tuition*; conference (attendance|budget|stipend|travel|fees?|allowance); mentorship; mentored by; mentoring (program|from|by|provided); (learning|education|educational) (stipend|budget|opportunit|and development|allowance|assistance|benefit|reimburse)*; study leave; loan (forgiv|repay|assist)*; pslf; public service loan; academic credit; course credit; college credit; train(ed)? you; opportunit* _ (learn|learning); professional growth; continuing education
        (courses?|conferences?|training|learning|education) _ _ (allowance|budget|fund|stipend|year)*; [$£€]# _ _ _ (courses?|conferences?|training|learning|education)""",
        never="(lead|deliver|provide|conduct|design|develop|facilitate|organize|organizing|coordinate|plan|create|support|train)(s|ing)? ~ (training|conference|workshop)s?; training (and|of|for|to) (staff|volunteers|partners|members|leaders|teachers|youth|interns); trains?,; mentors? (youth|students); provid* professional development for; development for; (conduct|plan|facilitat)* ~ professional development; opportunities for (youth|students|members)",
    ),
    Topic(
        "equipment",
        "equipment such as a laptop or phone",
        sure="laptop*; (work|company|cell|mobile|smart) ?phones?; phone (provided|allowance|stipend|plan|bill)*; computer (provided|equipment|allowance|stipend)*; equipment; (give|get|provide|supply) ~ (laptop|phone|computer|car|equipment|uniform)s?; home office (stipend|budget|allowance|equipment|setup)*; internet (stipend|allowance|reimburs)?; company car; own (laptop|computer|equipment|phone); uniform*; macbook; desk; hardware; (pay|pays|paying|cover|reimburse) ~ (internet|phone|laptop|computer|equipment); (my|own|need) _ (computer|laptop|equipment|desk)",
        unless="phone (number|interview|screen|skills|call)*; contact phone; computer (skills|science|literacy|programs?|languages?); desk job; equipment (skills|operate|experience); (operate|repair|handle|fix) ~ equipment; call ~ phone; (by|via|on) (the )?phone",
        says="laptop*; (work|company|cell|mobile|smart) ?-?phones?; computer (and|provided|equipment|will be)*; equipment (provided|allowance|stipend|budget|of your|will be|you need)*; home office; internet (stipend|allowance|reimburs|connection|access|service)*; phone (stipend|allowance|reimburs|plan)*; technology (stipend|allowance)*; company car; own (laptop|computer|equipment|phone); uniforms?; macbook; hardware; co-?working",
        never="computer (skills|science|program|literacy|lab)*; (basic|office|av|operate|audio|repair|sound|lab|farm|kitchen|maintain) ~ equipment",
        exact=True,
        general="equipment provided own work company stipend allowance hardware home free",
    ),
    Topic(
        "housing",
        "housing",
        sure="hous(e|ing) (provided|stipend|allowance|included|help|assist|cost|offer|available)?; accommodation (provided|included|cost|allowance|on site)?; room and board; lodging; place to (live|stay); dorm*; live in; bunk*; apartment; somewhere to live; accomodation provided; (offer|provide|include|give|free|cover|find|help|with|get) _ _ (housing|accommodation|accomodation|lodging|place to (live|stay)); housing",
        unless="(affordable|fair|public|supportive|transitional) housing; housing (policy|experience|field|rights|justice|law|sector); reasonable accomm*; disab*; housing program*; interview accommod*; house (style|rules)",
        says="housing (is|provided|stipend|allowance|included|assist|available|will be|and|on)*; (provide|free|subsidi[sz]ed|shared|onsite|on-site|includes?|staff) _ (housing|accommodation|lodging); room and board; lodging; bunk*; dorm*; accommodation (provided|included|is|will be)*",
        never="(affordable|fair|public|supportive|transitional|tenant|permanent) ~ housing; housing (policy|justice|rights|court|programs?|counsel|organiz|navigator|stability|authority|market|crisis|development|and land|case)*; reasonable accommodation*; housing, ",
    ),
    Topic(
        "meals_perks",
        "perks such as meals or a gym",
        sure="lunch*; meals?; food; snacks?; coffee; perks?; gym; wellness*; fitness; discount*; dogs?; pets?; (bring|take) ~ (dog|pet|cat); happy hours?; social events; retreats?; yoga; free stuff; swag; membership; tickets?; admission; museum (entry|access|admission)*",
        unless="food (bank|pantry|policy|systems?|justice|access|security|distribution|handler|service|industry|safety)s?; pets? experience; (walk|care for|handle|train|feed) ~ (dogs?|pets?|cats?); professional membership; membership (program|manager|growth|sales|base)*; pet insurance; ticket* (sales|system)",
        says="lunch*; meals?; snacks?; coffee; perks?:?; gym; wellness*; fitness; discount*; dog friendly; pet friendly; dogs?; pets?; happy hours?; retreats?; yoga; free (admission|tickets?|membership|access|entry)*; tickets?; catered; membership; casual dress",
        never="meals? on wheels; (school|serve|serving|prepare|prepar*|congregate|delivered|community) ~ (lunch|meal)s?; food (bank|pantry)s?; health & wellness; membership (program|growth|sales|base|services|drive|cards?|organization|of)*; ticket(ing|s)? (sales|system)*; help desk tickets?; discounted",
        exact=True,
        general="perk perks free on-site onsite bring social events event stuff",
    ),
    Topic(
        "benefits",
        "benefits",
        sure="benefits?; perks?; benefits? (package|offered|included|eligible|list)?; what ~ (benefits?|perks?); fringe; any extras; what else do they offer; health benefits?; benefit eligible; pkg; package; perks?",
        unless="public benefits?; benefits? (counsel|enroll|administ|navigator|experience|program)*; benefit from; (unemployment|social security|veterans?) benefits?",
        says="benefits?; perks?; fringe; health insurance; dental; 401 ?\\(?k\\)?; 403 ?\\(?b\\)?; retirement; pension; paid time off; pto; vacation; holidays; paid leave; annual leave; benefits package; we offer; medical",
        never="public benefits?; (to|for) the benefit of; benefit(s|ing)? from; to benefit; benefits? (enrollment|assistance|programs?|counsel|administration|navigat|of|to|for low)*; (economic|social|community|health) benefits? ; cost benefit; benefit (society|communities|corporation|events?|every|all|the); snap benefits?; mutual benefit; community benefits?",
        under="benefits; perks; compensation and benefits; what we offer; compensation & benefits; benefits and compensation; our benefits; pay & benefits; about our pay & benefits; salary and benefits; we offer; salary & benefits; why work with us",
        listing=True,
    ),
)
