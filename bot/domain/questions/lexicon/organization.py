"""Who hires, what they do, and since when."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "organization",
        "the organization's name",
        field="organization",
        sure="""
            (which|what|name of|who is|who's|whats) ~ (org|organi[sz]ation|employer|company|nonprofit|charity|
            agency|institution|ngo|group|library| museum|school|university) (is|name|called|hiring|this|posting|it|
            for|am)*; employer; who ~ (hiring|employer|recruiting|posted|offering|behind); (org|organi[sz]ation|
            company|employer) name; who (would|will|do) i (be )?(working|work|employed) (for|by); whose job; who's
            it for; which org; (job|posting|role|position) for (who|which|what); (which|what) (org|organi[sz]ation|
            company|employer|nonprofit|charity|agency); name of (the|this)? (org|organi[sz]ation|company|employer|
            nonprofit|charity); (org|organi[sz]ation|company|employer) (name|called|named); who ~ (job|position|
            role) (with|at|for) ; name of (the|this)? place; who am i applying (to|with); what place is this; ^(org|
            organi[sz]ation|company|employer|nonprofit)$
        """,
        unless="""
            what does ~ do; (what|how) ~ (big|size|large|old|does|do|did|mission|culture|funded|values?|type|kind);
            kind of; type of; when ~ (founded|started); hiring manager; which ~ (department|office|branch|software|
            team|city); when ~ (start|started|begin) ; tell me about; more about
        """,
        says="""
            about (us|the)*; (is|are) (seeking|looking for|hiring|recruiting|a nonprofit|a non-profit|an? \\w+
            organi[sz]ation); seeks; organi[sz]ation:; company:; employer:; founded; (nonprofit|non-profit|charity|
            ngo)
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
            (what|who) (does|do|is|are) (the |this |that |your )?(org|organi[sz]ation|company|group|charity|
            foundation|agency|you|they|employer|center|centre| institute|nonprofit|alliance|coalition|network)s? ~
            (do|about|work|stand|focus|for|believe)*; mission; about (the|this|your) (org|organi[sz]ation|company|
            employer|group|charity|nonprofit); what's the (org|company|organization) about; goals? of the (org|
            company); tell me about (the|this|your) (org|company|organi[sz]ation|employer); who are (you|they);
            background on the (org|company)?; cause; issues ~ work on; what kind of (org|organization|company|place|
            nonprofit) ; what is this (organi[sz]ation|org|company|group|place|charity|nonprofit); (tell me|know)
            about _ (employer|org|company|organi[sz]ation)*; who is the (org|organi[sz]ation|company); what (kind|
            kinds|sort|sorts) of (students|patients|clients|families|visitors|causes|people (do|does) (they|it|you)
            (serve|help))
        """,
        unless="""
            (vision|dental) (insurance|coverage); salary history; who are they looking for; criminal history; what
            do they (pay|offer|want|need|look|require|expect|give|cover)*; what do i do; work history; what are they
            looking; (provide|use|need|mean)
        """,
        says="""
            mission; (is|are) (a|an|the|one of) ~ (organi[sz]ation|nonprofit|non-profit|charity|foundation|
            coalition|agency|company|network| institut\\w+|museum|library|center|centre|movement|group|alliance|
            union|ngo|university|community| platform|social enterprise); founded; dedicated to; works? (to|with);
            committed to; vision; our (purpose|work|goal|values)*; we (are|work|believe|build|help|support|provide|
            fight)*; serv(es|ing); (exists?|set up|working|aims?|strives?|seeks) to (help|support|protect|promote|
            provide|advance|end|improve|make|build|ensure|give|defend|serve|bring|change|create|preserve|educate)*;
            (makes?|award|awards|gives?) _ grants?; (runs?|operates?|offers?|delivers?|advocates?|campaigns?|
            represents?|houses?|cares? for|looks? after|fights?|protects?|teaches) ; (students|patients|clients|
            members|residents|families|visitors|tenants|guests) (come|are|live|include|we)*; of our _ (students|
            patients|clients|members|residents|families|visitors)
        """,
        under="""
            about us; about; mission; who we are; about the organization; organizational description; our mission;
            overview; background; organization; about the company; company; company information; organizational
            overview; the organization
        """,
        broad=True,
        hint="purpose; values?; vision; history",
    ),
    Topic(
        "founded",
        "when the organization was founded",
        sure="""
            (when|what year|how long ago|who) ~ (founded|started|established|created|begin|formed|set up|launch*) ;
            founded; how old ~ (org|organi[sz]ation|company|group|charity|library|museum|school|nonprofit)?;
            founding; established; founder*; how long ~ (been around|existed|in business|operating|been operating);
            when (did|was) ~ (org|organi[sz]ation|company|charity|group|library|museum|school|they) ~ (start|begin|
            open|launch|establish|found)*
        """,
        unless="""
            when (does|do|would|will|can|could|should|is) ~ (job|position|role|it|i|internship|fellowship|program|
            we|start*); start date ; begin considering; start* (review|considering|hiring)
        """,
        says="""
            founded _ (in|by|on|over|more|as|nearly|almost|1|2)*; founded; established (in|by); (incorporated|
            formed|created|began|started|opened|launched) in (1[6-9]\\d\\d|20\\d\\d); since (its|our) (founding|
            inception|creation); founder*; since 1[6-9]\\d\\d; (over|more than|nearly|with) # years of (history|
            service|organizing|work|experience serving)*; # years ago; # year history; our #(st|nd|rd|th)? (year|
            anniversary)*; (began|begun|started|opened|created|formed|established|founded|launched) _ _ in
            (1[6-9]\\d\\d|20\\d\\d); since (1[6-9]\\d\\d|20\\d\\d) we; (set up|started up|established|founded|
            est\\.?|incorporated|chartered) _ _ (1[6-9]\\d\\d|20\\d\\d); (set up|established|founded) by (a|an|two|
            three|four|the)*; (grew|grown) out of; (dates|dating) back (to|from); (our|its) (origins|roots|
            beginnings) ; (has|have) (been|worked|served|operated|run|provided) ~ since (1[6-9]\\d\\d|20\\d\\d); (#|
            ten|twenty|thirty|forty|fifty)(st|nd|rd|th|ieth)? (anniversary|birthday); (#|ten|twenty|thirty|forty|
            fifty)[- ]years?[- ]old (organi[sz]ation|charity|company|nonprofit|institution|college|school|library|
            museum|foundation)*
        """,
        never="well established; co-?founder of; start date",
    ),
)
