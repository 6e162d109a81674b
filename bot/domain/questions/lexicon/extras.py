"""What else the employer gives: training, equipment, housing, perks."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "training",
        "training or professional development",
        sure="""
            training; professional development; (conference|course|education|learning|training|development)
            (budget|stipend|fund|allowance|money|opportunit)*; tuition
            (assist|reimburs|benefit|remission|waiver|help)?; tuition; mentor*; (train|teach) me; will ~
            (train|trained); onboarding; continuing education; study (leave|support); loan
            (forgiv|repay|assist)?; student loan*; pslf; learn on the job; workshops; college credit; academic
            credit; course credit; (pay|paying|paid|cover|money|stipend) ~
            (conferences?|courses?|classes|school|training|tuition|certification|education|degree);
            conferences?; shadowing ; (offer|provide|give|get|any) _
            (courses?|classes|workshops?|training|mentoring); budget for
            (learning|training|courses|conferences|development); professional growth; growth support;
            (pay|paying) for (certif|courses|classes|training|conferences)* ; onboarding
        """,
        unless="""
            (deliver|give|lead|provide|run|conduct|facilitate|design) ~ training*; training
            (skills|experience|others|staff|volunteers); experience ~ training; (dog|animal|resistance|weight)
            training; mentor (others|students|youth|staff|me); who ~ mentor; training required; prior training;
            formal training; need training; (plan|organi[sz]e|attend|present) ~ conferences?; conference
            (planning|rooms?|calls?)
        """,
        says="""
            (professional|career|staff|personal) (and \\w+)? development
            (opportunit|budget|fund|stipend|allowance|support|days?|benefit|program|plan)*; training (is|will
            be)? provided; training (budget|opportunit|stipend|allowance|program|fund)*;
            (receive|paid|full|on-the-job|on the
            job|ongoing|free|extensive|comprehensive|initial|thorough|willing to|will) _ (training|train);
            tuition*; conference (attendance|budget|stipend|travel|fees?|allowance); mentorship; mentored by;
            mentoring (program|from|by|provided); (learning|education|educational)
            (stipend|budget|opportunit|and development|allowance|assistance|benefit|reimburse)*; study leave;
            loan (forgiv|repay|assist)*; pslf; public service loan; academic credit; course credit; college
            credit; train(ed)? you; opportunit* _ (learn|learning); professional growth; continuing education;
            (courses?|conferences?|training|learning|education) _ _ (allowance|budget|fund|stipend|year)*;
            [$£€]# _ _ _ (courses?|conferences?|training|learning|education) ; we _ train; train
            (everyone|all|you|new|the)* (staff|hires?|people|attendants?)?; paid (training|orientation)*
        """,
        never="""
            (lead|deliver|provide|conduct|design|develop|facilitate|organize|organizing|coordinate|plan|create|
            support|train)(s|ing)? ~ (training|conference|workshop)s?; training (and|of|for|to)
            (staff|volunteers|partners|members|leaders|teachers|youth|interns); trains?,; mentors?
            (youth|students); provid* professional development for; development for; (conduct|plan|facilitat)* ~
            professional development; opportunities for (youth|students|members)
        """,
        exact=True,
        general="""
            training train trained trains professional development course courses learning learn offer provide
            support budget program programs programme opportunities opportunity growth stipend money mentoring
            mentor continuing education staff onboarding pay workshops
        """,
    ),
    Topic(
        "equipment",
        "equipment such as a laptop or phone",
        sure="""
            laptop*; (work|company|cell|mobile|smart) ?phones?; phone (provided|allowance|stipend|plan|bill)*;
            computer (provided|equipment|allowance|stipend)*; equipment; (give|get|provide|supply) ~
            (laptop|phone|computer|car|equipment|uniform)s?; home office
            (stipend|budget|allowance|equipment|setup)*; internet (stipend|allowance|reimburs)?; company car;
            own (laptop|computer|equipment|phone); uniform*; macbook; desk; hardware;
            (pay|pays|paying|cover|reimburse) ~ (internet|phone|laptop|computer|equipment); (my|own|need) _
            (computer|laptop|equipment|desk) ; phone (supplied|provided|included|paid)*; (home
            office|wfh|remote) (money|stipend|budget|allowance|setup)*
        """,
        unless="""
            phone (number|interview|screen|skills|call)*; contact phone; computer
            (skills|science|literacy|programs?|languages?); desk job; equipment (skills|operate|experience);
            (operate|repair|handle|fix) ~ equipment; call ~ phone; (by|via|on) (the )?phone
        """,
        says="""
            laptop*; (work|company|cell|mobile|smart) ?-?phones?; computer (and|provided|equipment|will be)*;
            equipment (provided|allowance|stipend|budget|of your|will be|you need)*; home office; internet
            (stipend|allowance|reimburs|connection|access|service)*; phone (stipend|allowance|reimburs|plan)*;
            technology (stipend|allowance)*; company car; own (laptop|computer|equipment|phone); uniforms?;
            macbook; hardware; co-?working
        """,
        never="""
            computer (skills|science|program|literacy|lab)*;
            (basic|office|av|operate|audio|repair|sound|lab|farm|kitchen|maintain) ~ equipment
        """,
        exact=True,
        general="equipment provided own work company stipend allowance hardware home free",
    ),
    Topic(
        "housing",
        "housing",
        sure="""
            hous(e|ing) (provided|stipend|allowance|included|help|assist|cost|offer|available)?; accommodation
            (provided|included|cost|allowance|on site)?; room and board; lodging; place to (live|stay); dorm*;
            live in; bunk*; apartment; somewhere to live; accomodation provided;
            (offer|provide|include|give|free|cover|find|help|with|get) _ _
            (housing|accommodation|accomodation|lodging|place to (live|stay)); housing ; where ~
            (i|we|interns|fellows) (live|stay|sleep)
        """,
        unless="""
            (affordable|fair|public|supportive|transitional) housing; housing
            (policy|experience|field|rights|justice|law|sector); reasonable accomm*; disab*; housing program*;
            interview accommod*; house (style|rules)
        """,
        says="""
            housing (is|provided|stipend|allowance|included|assist|available|will be|and|on)*;
            (provide|free|subsidi[sz]ed|shared|onsite|on-site|includes?|staff) _
            (housing|accommodation|lodging); room and board; lodging; bunk*; dorm*; accommodation
            (provided|included|is|will be)*
        """,
        never="""
            (affordable|fair|public|supportive|transitional|tenant|permanent) ~ housing; housing
            (policy|justice|rights|court|programs?|counsel|organiz|navigator|stability|authority|market|crisis|
            development|and land|case)*; reasonable accommodation*; housing,
        """,
    ),
    Topic(
        "meals_perks",
        "perks such as meals or a gym",
        sure="""
            lunch*; meals?; food; snacks?; coffee; perks?; gym; wellness*; fitness; discount*; dogs?; pets?;
            (bring|take) ~ (dog|pet|cat); happy hours?; social events; retreats?; yoga; free stuff; swag;
            membership; tickets?; admission; museum (entry|access|admission)*
        """,
        unless="""
            food (bank|pantry|policy|systems?|justice|access|security|distribution|handler|service|industry|
            safety)s?; pets? experience; (walk|care for|handle|train|feed) ~ (dogs?|pets?|cats?); professional
            membership; membership (program|manager|growth|sales|base)*; pet insurance; ticket* (sales|system)
        """,
        says="""
            lunch*; meals?; snacks?; coffee; perks?:?; gym; wellness*; fitness; discount*; dog friendly; pet
            friendly; dogs?; pets?; happy hours?; retreats?; yoga; free
            (admission|tickets?|membership|access|entry)*; tickets?; catered; membership; casual dress
        """,
        never="""
            meals? on wheels; (school|serve|serving|prepare|prepar*|congregate|delivered|community) ~
            (lunch|meal)s?; food (bank|pantry)s?; health & wellness; membership
            (program|growth|sales|base|services|drive|cards?|organization|of)*; ticket(ing|s)? (sales|system)*;
            help desk tickets?; discounted
        """,
        exact=True,
        general="perk perks free on-site onsite bring social events event stuff",
    ),
)
