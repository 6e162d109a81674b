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
            (opportunit|budget|fund|stipend|allowance|support|days?|benefit|program|plan)*; training
            (is|will be)? provided; training (budget|opportunit|stipend|allowance|program|fund)*;
            (receive|paid|full|on-the-job|on the
            job|ongoing|free|extensive|comprehensive|initial|thorough|willing to|will) _
            (training|train); tuition*; conference (attendance|budget|stipend|travel|fees?|allowance);
            mentorship; mentored by; mentoring (program|from|by|provided);
            (learning|education|educational) (stipend|budget|opportunit|and
            development|allowance|assistance|benefit|reimburse)*; study leave; loan
            (forgiv|repay|assist)*; pslf; public service loan; academic credit; course credit; college
            credit; train(ed)? you; opportunit* _ (learn|learning); professional growth; continuing
            education; (courses?|conferences?|training|learning|education) _ _
            (allowance|budget|fund|stipend|year)*; [$£€]# _ _ _
            (courses?|conferences?|training|learning|education) ; we _ train; train
            (everyone|all|you|new|the)* (staff|hires?|people|attendants?)?; paid (training|orientation)*;
            (on-the-job|on the
            job|in-?house|in-service|induction|full|hands-on|paid|refresher|classroom|orientation|safety|first
            aid|initial) (training|induction|orientation|workshops?); trained
            (by|in|on|up|before|during); (be|are|get) (fully )?(trained|taught|shown|coached);
            (weeks?|days?|hours?|months?) (of|to) (\\w+
            )?(training|induction|orientation|learn|shadowing|onboarding|coaching); we('ll| will)?
            (teach|train|show) (you|new|them|everyone)*; no experience ~ (train*|teach|taught|needed);
            (ce|cpd|cle|cme|ceu|pd)
            (hours?|credits?|days?|budget|allowance|stipend|fund|money|points|units|funds)?;
            (study|exam|examination|professional|certification|licensure|licensing|qualification|course)
            (support|leave|allowance|fees?|costs?|assistance|time|reimbursement|days|supervision);
            (clinical|group|individual|weekly|licensure) supervision;
            (pay|pays|paid|cover|covers|fund|funded|help|refund|sponsor)* ~
            (certificat*|licensure|courses?|classes|qualifications?|tuition|diploma|degree|exam
            fees?|conferences?|dues); # ~ (to learn|for learning|for courses|toward
            (ce|courses|training|learning)); (to|for) conferences; conferences? of your choice;
            (assigned|have|with|get|given) a (mentor|coach|buddy); (mentor|buddy)
            (scheme|system|program*); coaching (is|from|by|and mentoring); language
            (classes|lessons|courses); lunch talks; career (growth|development|advancement|progression);
            tuition (remission|waiver|waived|reimburse|assist)*
        """,
        never="""
            (lead|deliver|provide|conduct|design|develop|facilitate|organize|organizing|coordinate|plan|create|
            support|train)(s|ing)? ~ (training|conference|workshop)s?; training (and|of|for|to)
            (staff|volunteers|partners|members|leaders|teachers|youth|interns); trains?,; mentors?
            (youth|students); provid* professional development for; development for;
            (conduct|plan|facilitat)* ~ professional development; opportunities for
            (youth|students|members); (taught|teach|tutor)s? (by|at|in) (our|the)?
            ?(school|college|university)*;
            (experience|skill|degree|background|certificate|knowledge|expertise|trained|certified|qualified|licensed|formally)
            _ (training|taught|trained|coaching|supervision|teaching); (have|having|be|must) (been
            )?(taught|trained) (in|as); (of|in) (coaching|supervision|teaching);
            (coach|coaching|shadow|pair)*
            (youth|students|staff|clients|families|managers|teams|athletes|volunteers)
        """,
        exact=True,
        general="""
            training train trained trains professional development course courses learning learn offer
            provide support budget program programs programme opportunities opportunity growth stipend
            money mentoring mentor continuing education staff onboarding pay workshops courses conference
            conferences money cash pay class classes taught teach show hours time somebody someone help
            certification fund going do give given
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
            laptop*; (work|company|cell|mobile|smart) ?-?phones?; computer (and|provided|equipment|will
            be)*; equipment (provided|allowance|stipend|budget|of your|will be|you need)*; home office;
            internet (stipend|allowance|reimburs|connection|access|service)*; phone
            (stipend|allowance|reimburs|plan)*; technology (stipend|allowance)*; company car; own
            (laptop|computer|equipment|phone); uniforms?; macbook; hardware; co-?working;
            (boots|shoes|gloves|helmets?|hi-?vis|workwear|work
            ?clothes|clothing|overalls|scrubs|aprons?|jackets?|tools?|gear|kit|ppe|knives|wellies|raincoats?|protective
            (clothing|equipment|gear)|safety
            (shoes|boots|glasses|gear|equipment)|devices?|tablets?|ipads?|chromebooks?|radios?|bikes?|vehicles?|monitors?|headsets?|chairs?|software|licen[cs]es|instruments?|materials|supplies)
            ~ (provided|supplied|issued|included|come from us|from us|on us|on you|are ours|are
            yours|reimburs*|refund*|paid for|loaned|lent|yours|furnished|bring your own);
            (provid*|suppl(y|ies|ied)|issue*|furnish*|lend|lends|loan*|give|gives|send|sends|equip*|get|gets|receive|buy|need|bring|reimburs*|have|own|come
            with) ~ (boots|gloves|helmets?|hi-?vis|workwear|work ?clothes|scrubs|aprons?|rain ?gear|wet[-
            ]weather gear|waterproofs|protective (clothing|equipment|gear)|ppe|safety
            (shoes|boots|glasses|gear|equipment)|tablets?|ipads?|chromebooks?|handhelds?|smartphones?|headsets?|monitors?|uniforms?|overalls|cameras?|hand
            tools|own tools|starter set|own car|work vehicle|company (van|vehicle|truck)); (own|your)
            (tools?|gear|kit|bike|bicycle|knives|instruments?|device|pc|computer|headset|boots|camera|vehicle|internet|phone);
            ppe; hi-?vis; safety (shoes|boots|footwear); steel[- ]?toe*;
            (tool|boot|clothing|uniform|footwear|home[- ]working|work from
            home|remote|wfh|cell|device|laptop|software)
            (allowance|stipend|budget|voucher|subsid|grant|reimburs)*; scrubs; overalls;
            (satellite|high[- ]speed|reliable|stable|broadband|home|fast|good) internet; wi-?fi; screen
            reader; assistive (software|technology); (byod); docking station; desktops?
        """,
        never="""
            computer (skills|science|program|literacy|lab)*;
            (basic|office|av|operate|audio|repair|sound|lab|farm|kitchen|maintain) ~ equipment; licenses?
            (required|is|and|or|issued)*; driver* licen[cs]e*; heavy equipment; equipment
            (operator|maintenance|manager|repair|inventory|failure)*; hardware (engineer|design|and
            software|store|team|issue|support)*;
            (troubleshoot|install|support|repair|maintain|clean|inspect|use of|using|set
            up|setup|manage|inventory) ~ (equipment|hardware|laptops?|tools?|computers?|desktops?)
        """,
        exact=True,
        general="""
            equipment provided own work company stipend allowance hardware home free gear kit tools tool
            buy bring get need give supply provide paid pay money clothes clothing boots safety hand
        """,
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
        says=r"""
            housing (is|provided|stipend|allowance|included|assist|available|will be|and|on)*;
            (provide|free|subsidi[sz]ed|shared|onsite|on-site|includes?|staff) _
            (housing|accommodation|lodging); room and board; lodging; bunk*; dorm*; accommodation
            (provided|included|is|will be)*;
            (staff|guest|employee|crew|university|faculty|on-?site|furnished|intern|worker)s?'?
            ?-?(housing|accommodations?|apartments?|flats?|quarters|cottages?|cabins?|hostels?|dormitor*|lodgings?|house);
            (guest-?house|dormitor*|bunkhouse|staff quarters); (beds|single room|double
            room|(\w+-)?bedroom|apartment|cottage)s? _ _ (for rent|rented|free|included|provided|on
            site|on the (farm|property|premises)); (park|pitch) _ (tent|camper*|caravan)s?; rent
            (allowance|free); (rent|house|housing) allowance; (towards?|of) (the|your) rent; living
            quarters; board and lodging; (free|plus|including) accommodation
        """,
        never="""
            (affordable|fair|public|supportive|transitional|tenant|permanent) ~ housing; housing
            (policy|justice|rights|court|programs?|counsel|organiz|navigator|stability|authority|market|crisis|
            development|and land|case)*; reasonable accommodation*; housing,; free (house|room) of;
            (meeting|class|conference|break|board|court|chat|server|bath|wash|green|show|exam|waiting|staff|training|changing|press|news|mail)
            ?rooms?; room for (growth|advancement); camp (counsel|director|staff|leader|season|nurse)*;
            (school|field|house)s? of; (accommodations? (for|to|in|request|process|need|during)*);
            house(hold|keep|hold)*;
            (request|need|require|provide|make|making|seek*|other|an|any|disability|religious) _
            accommodations?; accommodations;
            (white|court|clearing|opera|full|half|open|power|publishing|art) house; in-?house;
            (land|policy) and housing; hotel rooms?
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
            lunch*; meals?; snacks?; coffee; perks?:?; gym; wellness*; fitness; discount*; dog friendly;
            pet friendly; dogs?; pets?; happy hours?; retreats?; yoga; free
            (admission|tickets?|membership|access|entry)*; tickets?; catered; membership; casual dress;
            breakfast*; dinners?; (hot|staff|family|free|subsidi[sz]ed|cooked|team|shift|hearty)
            (meals?|food|lunch|dinner|supper|suppers)*; (meal|lunch|food|luncheon)
            (vouchers?|cards?|allowance|stipend|plan|tickets?); canteen; cafeteria; kitchen (is
            )?stocked; stocked (kitchen|fridge);
            (tea|coffee|fruit|cake|beer|drinks|pizza|biscuits|bagels) (and|on|every|in|for|,); free
            (tea|coffee|fruit|food|drinks?|entry|lift|ski|pass|swim|use|parking)*;
            (staff|employee|team|member|family|season|ski|museum)
            (discount|pass|passes|tickets|rates?|party|parties|prices?|outing|outings|barbecue|bbq|trips?);
            half[- ]price; comps?; complimentary; comp(limentary)? tickets; vending machines?; take home;
            (barbecue|bbq|potluck|team lunches|team outings|socials); (sports?|swim*|pool|leisure)
            (club|pool|centre|pass|membership)*; get in free; free of charge for staff; eat together;
            (dogs?|pets?) (are )?(welcome|friendly|allowed)
        """,
        never="""
            meals? on wheels; (school|serve|serving|prepare|prepar*|congregate|delivered|community) ~
            (lunch|meal)s?; food (bank|pantry)s?; health & wellness; membership
            (program|growth|sales|base|services|drive|cards?|organization|of)*; ticket(ing|s)?
            (sales|system)*; help desk tickets?; discounted; school (lunch|breakfast|meals?|food)*;
            (duty-free|unpaid|paid|hour|minute|minutes|half-hour|half hour|off) _ lunch(es)?; lunch
            (break|hour|period|duty|program|recess|and recess|supervision)s?; (for|over|at|during)
            lunch,? (unpaid)?; (fundrais|gala|award|donor|annual|benefit) ~
            (dinner|breakfast|luncheon)s?; (take home) (pay|message|naloxone|test)*;
            (serve|cook|prepare|pack|deliver|distribut|provide|plan|clean)(s|ing)? ~
            (meals?|breakfast|dinners?|snacks?|food|lunch(es)?); worker comp; comp time
        """,
        exact=True,
        general="""
            perk perks free on-site onsite bring social events event stuff food eat feed meal meals lunch
            drink drinks breakfast included provided something offered staff get come us paid pay swim
            entry pass discount
        """,
    ),
)
