"""Who hires, what they do, and how they are paid for."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "organization",
        "the organization's name",
        field="organization",
        sure="""
            (which|what|name of|who is|who's|whats) ~
            (org|organi[sz]ation|employer|company|nonprofit|charity|agency|institution|ngo|group|library|
            museum|school|university) (is|name|called|hiring|this|posting|it|for|am)*; employer; who ~
            (hiring|employer|recruiting|posted|offering|behind); (org|organi[sz]ation|company|employer) name;
            who (would|will|do) i (be )?(working|work|employed) (for|by); whose job; who's it for; which org;
            (job|posting|role|position) for (who|which|what); (which|what)
            (org|organi[sz]ation|company|employer|nonprofit|charity|agency); name of (the|this)?
            (org|organi[sz]ation|company|employer|nonprofit|charity); (org|organi[sz]ation|company|employer)
            (name|called|named); who ~ (job|position|role) (with|at|for) ; name of (the|this)? place; who am i
            applying (to|with); what place is this; ^(org|organi[sz]ation|company|employer|nonprofit)$
        """,
        unless="""
            what does ~ do; (what|how) ~
            (big|size|large|old|does|do|did|mission|culture|funded|values?|type|kind); kind of; type of; when ~
            (founded|started); hiring manager; which ~ (department|office|branch|software|team|city); when ~
            (start|started|begin) ; tell me about; more about
        """,
        says="""
            about (us|the)*; (is|are) (seeking|looking for|hiring|recruiting|a nonprofit|a non-profit|an? \\w+
            organi[sz]ation); seeks; organi[sz]ation:; company:; employer:; founded;
            (nonprofit|non-profit|charity|ngo)
        """,
        under="""
            about us; about the organization; company; organization; employer; about the company; company
            information
        """,
    ),
    Topic(
        "mission",
        "what the organization does",
        sure="""
            (what|who) (does|do|is|are) (the |this |that |your
            )?(org|organi[sz]ation|company|group|charity|foundation|agency|you|they|employer|center|centre|
            institute|nonprofit|alliance|coalition|network)s? ~ (do|about|work|stand|focus|for|believe)*;
            mission; about (the|this|your) (org|organi[sz]ation|company|employer|group|charity|nonprofit);
            what's the (org|company|organization) about; goals? of the (org|company); tell me about
            (the|this|your) (org|company|organi[sz]ation|employer); who are (you|they); background on the
            (org|company)?; cause; issues ~ work on; what kind of (org|organization|company|place|nonprofit) ;
            what is this (organi[sz]ation|org|company|group|place|charity|nonprofit); (tell me|know) about _
            (employer|org|company|organi[sz]ation)*; who is the (org|organi[sz]ation|company)
        """,
        unless="""
            (vision|dental) (insurance|coverage); salary history; who are they looking for; criminal history;
            what do they (pay|offer|want|need|look|require|expect|give|cover)*; what do i do; work history; what
            are they looking; (provide|use|need|mean)
        """,
        says="""
            mission; (is|are) (a|an|the|one of) ~
            (organi[sz]ation|nonprofit|non-profit|charity|foundation|coalition|agency|company|network|
            institut\\w+|museum|library|center|centre|movement|group|alliance|union|ngo|university|community|
            platform|social enterprise); founded; dedicated to; works? (to|with); committed to; vision; our
            (purpose|work|goal|values)*; we (are|work|believe|build|help|support|provide|fight)*; serv(es|ing)
        """,
        under="""
            about us; about; mission; who we are; about the organization; organizational description; our
            mission; overview; background; organization; about the company; company; company information;
            organizational overview; the organization
        """,
        broad=True,
        hint="purpose; values?; vision; history",
    ),
    Topic(
        "founded",
        "when the organization was founded",
        sure="""
            (when|what year|how long ago|who) ~ (founded|started|established|created|begin|formed|set
            up|launch*) ; founded; how old ~
            (org|organi[sz]ation|company|group|charity|library|museum|school|nonprofit)?; founding; established;
            founder*; how long ~ (been around|existed|in business|operating|been operating); when (did|was) ~
            (org|organi[sz]ation|company|charity|group|library|museum|school|they) ~
            (start|begin|open|launch|establish|found)*
        """,
        unless="""
            when (does|do|would|will|can|could|should|is) ~
            (job|position|role|it|i|internship|fellowship|program|we|start*); start date ; begin considering;
            start* (review|considering|hiring)
        """,
        says="""
            founded _ (in|by|on|over|more|as|nearly|almost|1|2)*; founded; established (in|by);
            (incorporated|formed|created|began|started|opened|launched) in (1[6-9]\\d\\d|20\\d\\d); since
            (its|our) (founding|inception|creation); founder*; since 1[6-9]\\d\\d; (over|more than|nearly|with)
            # years of (history|service|organizing|work|experience serving)*; # years ago; # year history; our
            #(st|nd|rd|th)? (year|anniversary)*;
            (began|begun|started|opened|created|formed|established|founded|launched) _ _ in
            (1[6-9]\\d\\d|20\\d\\d); since (1[6-9]\\d\\d|20\\d\\d) we
        """,
        never="well established; co-?founder of; start date",
    ),
    Topic(
        "funding",
        "who funds it",
        sure="""
            (who|what|how|where) ~ (fund|funds|funded|funding|finance[ds]?|pays
            for|money|sponsors?|backing|supported|grant)s?; funding; funder*; grant funded; funded by; donors?;
            financial(ly)? (stab|health|secure)?; source of (funds|funding); annual budget;
            (org*|total|operating) budget; how big ~ budget; government funded; budget; how ~ make ~ money;
            where ~ money ~ from; how ~ (funded|financed|supported) ;
            (grant|soft|hard|federal|state|city|government) money;
            (externally|federally|privately|publicly|grant|soft) ?-?(funded|supported)
        """,
        unless="""
            (manage|create|oversee|track|develop|draft|own) ~ budgets?; (training|conference|professional|home)
            ~ budget; funder (relations|reports); (pay|pays|paying) for
            (my|the|travel|internet|parking|moving|equipment|lunch|training|conferences);
            (library|department|dept|program|project|annual|operating|marketing|event|total|your|their|the|our)
            budget; budget ; money wise; pay wise
        """,
        says="""
            (fund|support|sponsor|financ|underwrit)(ed|ing|s)? (in
            part|primarily|largely|entirely|solely|generously|partially|fully|privately|publicly|jointly|
            directly)? (by|from|through|via|with); funding (comes|for
            this|is|provided|from|source|support|body); grant funded; grant funding; through _
            (grant|funding|award)s?; funded (position|project|program|internship|by|through); donors?;
            fundraising (event|campaign)s? fund; (annual|operating|total) budget; budget (of|is);
            (dues|donations|grants|foundations|memberships?|fees|contracts|subscriptions) _ _ _ _
            (pay|support|fund|cover|make up)*; (pay|pays|paying|paid) (for|our)* ~
            (project|position|post|way|work); funding for _ _ (position|post|role|project|job)
        """,
        never="""
            funders? (reports|relations|relationships)*; manag* ~ budget; fundrais*; refund*; donor
            (relations|database|stewardship|records|prospect)*; develop* ~ budgets?; 401k; corporate donor;
            support(ed|ing|s)? (with|by|through) (the|a|our|their|other|training|providing|working|all)(?! _
            (grant|fund))*; travel funding; (meeting|adobe|project) funding; donors?
            (relations|database|outreach|lists?|and|,)*; co-?working; major donors?; funding for a
        """,
    ),
    Topic(
        "budget",
        "a budget",
        sure="budget*; annual (revenue|turnover|income); endowment; size of the (budget|endowment); fiscal",
        unless="""
            budget for (this|the) (role|position|salary);
            (training|conference|learning|professional|home|equipment|development) ~ budget; salary budget;
            experience ~ budget*; budget* experience; (manage|create|track) ~ budget* ; budget for
            (learning|training|courses|conferences|development|travel)
        """,
        says="""
            budget* (of|is|for|will|has|approximately)*; [$£€]\\s?# _ _ budget*;
            (annual|operating|total|proposed|program|department) _ budget; endowment;
            [$£€]\\s?#\\s?(m|million|billion|bn)
        """,
        never="""
            (manage|develop|prepar|monitor|track|creat|overs|administer)\\w* _ _ budgets?; budget
            (and|management|monitoring|planning|development|preparation|process)
        """,
    ),
    Topic(
        "org_type",
        "the kind of organization",
        sure="""
            non[\\s-]?profit; not for profit; for profit; 501 ?\\(?c\\)?*; charity; government
            (agency|job|run)?; public sector; religious org*; faith based; b ?corp; startup; start-up; ngo;
            private company; political; partisan; (company|organi[sz]ation) (type|kind); church; state agency;
            worker owned; co-?op
        """,
        unless="""
            (experience|background|worked|working|which|what|name) ~ (non-?profit|charity|government|ngo);
            non-?profit experience; startup (costs?|experience); government (fund|money|grant)*
        """,
        says="""
            (is|are|as|be|we're|an?) _ _ (non[\\s-]?profit|not for profit|for-?profit|charit(y|able)|government
            agency|faith based|b ?corp|start-?up|ngo|non-?partisan|social enterprise|coalition|public
            agency|membership organi[sz]ation|worker co-?op)*; 501 ?\\(?c\\)?*; not-for-profit
            (organi[sz]ation|institution|corporation|group)*; non-?profit
            (organi[sz]ation|institution|corporation|group|agency|news*|museum|law)*; for-?profit; registered
            charity; social change organi[sz]ation; us-based ngo; public benefit corporation; worker owned
        """,
        never="""
            experience ~ (non-?profit|charit|ngo|government|startup)*; (work*|partner*|relationships?) with ~
            (non-?profits?|charities|ngos?|government|startups?); growing technology startups; government staff;
            (experience|background|environment|in|with|other|familiarity|government|or|for|tech) _ _
            (non-?profit|start-?up|ngo|charit)*
        """,
        exact=True,
        general="nonprofit profit charity company organization ngo agency government",
    ),
    Topic(
        "org_size",
        "the organization's size",
        sure="""
            how (big|large|many|small) ~
            (org|organi[sz]ation|company|library|museum|staff|employees|members|branches|offices|collection|
            budget|people work|network|school|campus|charity); (org*|company|staff|membership) size; number of
            (employees|staff|members|branches|volunteers|countries); headcount; how many
            (countries|states|cities|members|students|visitors|clients|volunteers|branches|locations|offices|
            chapters|users|people ~ serve)
        """,
        unless="""
            (manage|supervise|oversee|lead|report*|hiring|hire) ~ (staff|people|employees); how big is the team;
            budget
        """,
        says="""
            # ~ (staff|employees|members|branches|volunteers|countries|people|offices|items|states|cities|
            organizations|students|visitors|clients|locations|volumes|users|customers|residents|patrons|
            chapters); staff of; team of; (over|more than|nearly|approximately) (#|thirty|forty|fifty|hundred)*;
            thousands; hundreds; million
        """,
        never="[$£€]\\s?#; years",
        exact=True,
        general="organization company size staff employees many number large",
    ),
)
