"""How an organization is paid for, what kind it is, and how large."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "funding",
        "who funds it",
        sure="""
            (who|what|how|where) ~ (fund|funds|funded|funding|finance[ds]?|pays for|money|sponsors?|backing|
            supported|grant)s?; funding; funder*; grant funded; funded by; donors?; financial(ly)? (stab|health|
            secure)?; source of (funds|funding); annual budget; (org*|total|operating) budget; how big ~ budget;
            government funded; budget; how ~ make ~ money; where ~ money ~ from; how ~ (funded|financed|supported) ;
            (grant|soft|hard|federal|state|city|government) money; (externally|federally|privately|publicly|grant|
            soft) ?-?(funded|supported)
        """,
        unless="""
            (manage|create|oversee|track|develop|draft|own) ~ budgets?; (training|conference|professional|home) ~
            budget; funder (relations|reports); (pay|pays|paying) for (my|the|travel|internet|parking|moving|
            equipment|lunch|training|conferences); (library|department|dept|program|project|annual|operating|
            marketing|event|total|your|their|the|our) budget; budget ; money wise; pay wise
        """,
        says="""
            (fund|support|sponsor|financ|underwrit)(ed|ing|s)? (in part|primarily|largely|entirely|solely|
            generously|partially|fully|privately|publicly|jointly| directly)? (by|from|through|via|with); funding
            (comes|for this|is|provided|from|source|support|body); grant funded; grant funding; through _ (grant|
            funding|award)s?; funded (position|project|program|internship|by|through); donors?; fundraising (event|
            campaign)s? fund; (annual|operating|total) budget; budget (of|is); (dues|donations|grants|foundations|
            memberships?|fees|contracts|subscriptions) _ _ _ _ (pay|support|fund|cover|make up)*; (pay|pays|paying|
            paid) (for|our)* ~ (project|position|post|way|work); funding for _ _ (position|post|role|project|job);
            (paid|financed|funded|backed|underwritten|sponsored) (for|out)? (in part|in full|jointly|mainly|largely|
            mostly|entirely|partly|wholly)? (by|from|through|out of) _ _ (grant|gift|fund|funds|foundation|trust|
            government|department|ministry|council|county|state|city|federal|donors?|donations|dues|members|bequest|
            award|levy|tax|taxes|lottery|union|endowment|money)*; (thanks to|made possible (by|through)|supported
            (by|with|through)|with support from|on) (a|an|the)? _ _ (grant|gift|bequest|donation|award) (from|of|
            by); # ?-?(year|month) _ (grant|gift|award)s?; (two|three|four|five|multi) ?-?year _ (grant|gift|
            award)s? (from|of|by); (government|federal|state|county|city|public|private|council|lottery|grant|
            foundation|church|membership) (money|funds|grants|dollars) (through|from|to|of|and|for|until|make|makes|
            pay|pays|cover|covers)*; (money|income|funds|funding|salary|wages|revenue) _ _ (come|comes|coming) _
            (from); (the|our|its|this) (money|funding|income) is _ from; (most|all|half|part|rest|share|per ?cent|
            percent|%|third|quarter) of (its|our|the|their) (money|income|funding|revenue|funds|costs?); (meet|
            meets|bear|bears|cover|covers|pay|pays) _ _ (cost|costs|salary|wage|wages) of (the|this) (post|position|
            role|project|job); (lives|live|rely|relies|run|runs|depend|depends) on (donations|gifts|grants|dues|
            membership|fees|fundraising|legacies); fund(er|ing|ing source): ; (no|any) (government|public|corporate|
            state) (money|grants|funding|funds)
        """,
        never="""
            funders? (reports|relations|relationships)*; manag* ~ budget; fundrais*; refund*; donor (relations|
            database|stewardship|records|prospect)*; develop* ~ budgets?; 401k; corporate donor; support(ed|ing|s)?
            (with|by|through) (the|a|our|their|other|training|providing|working|all)(?! _ (grant|fund|gift|award|
            bequest|foundation|trust|government|department|council|donor|member))*; travel funding; (meeting|adobe|
            project) funding; donors? (relations|database|outreach|lists?|and|,)*; co-?working; major donors?;
            funding for a
        """,
    ),
    Topic(
        "budget",
        "a budget",
        sure="budget*; annual (revenue|turnover|income); endowment; size of the (budget|endowment); fiscal",
        unless="""
            budget for (this|the) (role|position|salary); (training|conference|learning|professional|home|equipment|
            development) ~ budget; salary budget; experience ~ budget*; budget* experience; (manage|create|track) ~
            budget* ; budget for (learning|training|courses|conferences|development|travel)
        """,
        says="""
            budget* (of|is|for|will|has|approximately)*; [$£€]\\s?# _ _ budget*; (annual|operating|total|proposed|
            program|department) _ budget; endowment; [$£€]\\s?#\\s?(m|million|billion|bn); ([$£€]|usd|eur|gbp|chf|
            cad|aud)\\s?# (m|million|bn|k|thousand)? _ _ (fund|allocation|pot|allotment|portfolio|turnover|
            appropriation|annual operating)*; (fund|allocation|pot|turnover|portfolio|appropriation|spend|spending|
            expenditure|income|revenue|revenues|total value|value) (of|is|was|:) _ ([$£€]|usd|eur|gbp|chf|cad|
            aud)\\s?#; ([$£€]|usd|eur|gbp|chf|cad|aud)\\s?# ?(m|million|bn|billion); turnover (of|is|was)
        """,
        never="""
            (manage|develop|prepar|monitor|track|creat|overs|administer)\\w* _ _ budgets?; budget (and|management|
            monitoring|planning|development|preparation|process)
        """,
    ),
    Topic(
        "org_type",
        "the kind of organization",
        sure="""
            non[\\s-]?profit; not for profit; for profit; 501 ?\\(?c\\)?*; charity; government (agency|job|run)?;
            public sector; religious org*; faith based; b ?corp; startup; start-up; ngo; private company; political;
            partisan; (company|organi[sz]ation) (type|kind); church; state agency; worker owned; co-?op
        """,
        unless="""
            (experience|background|worked|working|which|what|name) ~ (non-?profit|charity|government|ngo);
            non-?profit experience; startup (costs?|experience); government (fund|money|grant)*
        """,
        says="""
            (is|are|as|be|we're|an?) _ _ (non[\\s-]?profit|not for profit|for-?profit|charit(y|able)|government
            agency|faith based|b ?corp|start-?up|ngo|non-?partisan|social enterprise|coalition|public agency|
            membership organi[sz]ation|worker co-?op)*; 501 ?\\(?c\\)?*; not-for-profit (organi[sz]ation|
            institution|corporation|group)*; non-?profit (organi[sz]ation|institution|corporation|group|agency|
            news*|museum|law)*; for-?profit; registered charity; social change organi[sz]ation; us-based ngo; public
            benefit corporation; worker owned; (public|private|privately held|privately owned|state|municipal|
            independent|statutory|crown|regional|tribal|family-owned|listed|limited|local|community|city|county|
            federal) _ (university|college|school|hospital|authority|agency|body|corporation|limited company|
            company|institution|museum|charity|district|foundation|practice|gallery|trust|utility); (hospital|
            school|library|water|park|health|fire|special|transit) (district|authority|board|trust); credit union;
            co-?operatives?; (member|employee|worker|family|investor|community|state|government|council|privately|
            publicly)[- ](owned|run|led); owned (and run)? by; belongs to (the|its); limited by guarantee; (private|
            public)? limited company; (pvt|pty|pte)\\.? ltd; community interest company; c\\.?i\\.?c\\.? ; scio; cio
            ; section 8 company; npo ; npc ; pbo; g?gmbh; e\\.v\\.; asbl; vzw; stichting; partnership of; (city|
            county|town|borough|district|shire|parish|tribal|municipal|regional|local) (council|government);
            department of the (city|county|state|government); (government|state) (department|ministry);
            intergovernmental; (church|diocese|parish|religious|faith-based|secular|catholic|jewish|christian|
            muslim) (organi[sz]ation|school|charity|agency|ministry)*; sole trader; fiscally sponsored; b
            corporation
        """,
        never="""
            experience ~ (non-?profit|charit|ngo|government|startup)*; (work*|partner*|relationships?) with ~
            (non-?profits?|charities|ngos?|government|startups?); growing technology startups; government staff;
            (experience|background|environment|in|with|other|familiarity|government|or|for|tech) _ _ (non-?profit|
            start-?up|ngo|charit)*
        """,
        exact=True,
        general="""
            nonprofit profit charity company organization ngo agency government public private own owned owner owns
            independent status type kind legal
        """,
    ),
    Topic(
        "org_size",
        "the organization's size",
        sure="""
            how (big|large|many|small) ~ (org|organi[sz]ation|company|library|museum|staff|employees|members|
            branches|offices|collection| budget|people work|network|school|campus|charity); (org*|company|staff|
            membership) size; number of (employees|staff|members|branches|volunteers|countries); headcount; how many
            (countries|states|cities|members|students|visitors|clients|volunteers|branches|locations|offices|
            chapters|users|people ~ serve)
        """,
        unless="""
            (manage|supervise|oversee|lead|report*|hiring|hire) ~ (staff|people|employees); how big is the team;
            budget
        """,
        says="""
            # ~ (staff|employees|members|branches|volunteers|countries|people|offices|items|states|cities|
            organizations|students|visitors|clients|locations|volumes|users|customers|residents|patrons| chapters);
            staff of; team of; (over|more than|nearly|approximately) (#|thirty|forty|fifty|hundred)*; thousands;
            hundreds; million; (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|
            fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|hundred) _ _ (staff|
            employees|workers|members of staff|branches|offices|countries); (we|us|team|staff|office|are| has|have|
            employs?) _ (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen| fifteen|
            sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|dozen|hundred) _ people; (#|two| three|
            four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred) of us;
            (we|us|who) (are|'re|number) (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve| fifteen|
            twenty|thirty|forty|fifty|dozen|hundred); we're (#|two|three|four|five|six|seven|eight|nine|ten| eleven|
            twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred) ; (employ|employs|employing|staffed by|
            workforce of|secretariat of|headcount of|headcount:?|team of) _ (#|two|three|four|five|six|seven|eight|
            nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred); (staff|workforce|headcount|
            team|employees|firm|company) (of|:|is|numbers|totals) _ (#|two|three|four|five|six|seven|eight|nine|ten|
            eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred); (#|two|three|four|five|six|seven|eight|
            nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred) (person|strong)
            (organi[sz]ation|company|firm|team|nonprofit|charity|studio|office|shop)*; (#|two|three|four|five|six|
            seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred) _ _ (work|works|
            working) (here|there|with us|for us|at|in); (owned by|belongs to) the (#|two|three|four|five|six|seven|
            eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|hundred)
        """,
        never="[$£€]\\s?#; years",
        exact=True,
        general="""
            organization company size staff employees many number large people person work working there employ
            employed headcount count big team workforce crew
        """,
    ),
)
