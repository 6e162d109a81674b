"""What an applicant should bring: years, education, and who may apply at all."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "min_years",
        "a minimum number of years of experience",
        field="min_years",
        sure="""
            (how many|number of|minimum|min) ~ (years?|yrs|experience|exp); (years?|yrs|yr) (of
            )?(experience|exp|work); how much ~ (experience|exp|background); (amount|level) of (experience|exp);
            (minimum|min|required) (experience|exp); (experience|exp)
            (needed|required|level|necessary|minimum|requirement*|wanted|expected); entry level; (new|recent)
            grad*; junior; senior; seniority; no experience; without (any )?experience; (fresh|straight) out of;
            beginner; early career; how experienced; (do|would) i need (any |prior |previous )?experience; how
            senior; ^years?$; inexperienced; career changer; # (years?|yrs|months) ~
            (experience|exp|enough|ok|okay|fine|count|qualify)*; only have # (years?|yrs); no (prior|previous)?
            (experience|background) ; prior (work|experience); (work|job|employment) history; seasoned;
            beginners?; years (in|of) ~ (field|background|work|industry)*; (worked|been working) in (this|the)
            field; fresh grad*; how many years$; no experience; enough experience; # (years?|yrs)
            (enough|ok|okay|fine) ; years (in|of) (the|this)? (field|background) ; (how many|number of) ~
            (years?|yrs) ~ (work|experience|organizing|teaching|practice|service)*; (years?|yrs) of _
            (needed|required|necessary|asked|wanted|expected); years of
            (work|organizing|teaching|practice|training)
        """,
        hint="experience; exp; background",
        unless="""
            (is|are|do i need|need|have|having|require*|any) ~ experience (with|w/|in|using|as|working|at) ;
            (vacation|leave|contract|budget|fiscal|school|gap|term|last|position|program|founded|old|first|long)
            ~ years?; years? ~ (contract|old|long|vacation|term|last|budget|founded|position|job for); year
            round; experience (with|w/|in|using); # year olds?; (16|17|18|21) years? ; criminal history; salary
            history
        """,
        says="""
            (#|one|two|three|four|five|six|seven|eight|nine|ten|fifteen)\\+? ?(\\(#\\))?( ?(to|or|-|–)
            ?(more|#|two|three|four|five|six|seven|eight|ten))? ?\\+? ?(or more |plus |full |complete
            )?(years?|yrs|months)'? ~ (experience|exp|background|practice)*; # ?\\+? (years?|yrs)'?
            (of|in|as|working|work|teaching|managing) ; (years?|yrs)'? ~ (experience|exp); entry level; no
            (prior |previous )?experience ~ (required|necessary|needed); experience:? #;
            (one|two|three|four|five|#) (-|to) (two|three|four|five|six|seven|#) (years|yrs)
        """,
        near="experience; background; track record",
        never="""
            (with|over|for|past|last|more than|nearly) ~ # years of (organizing work|service|history); # years
            of (service to|history|organizing work); for (over|more than|nearly|almost) # years; # years old;
            contract; over the (past|last); fixed term; (contract|project|position|appointment|internship) ~ #
            (months|years)
        """,
        general="field background fine ok enough prior minimum required experience work industry area level history",
    ),
    Topic(
        "degree_required",
        "a degree",
        field="degree_required",
        sure="""
            degree*; bachelor'?s?; master'?s?; phd; ph\\.d; doctorate; college; diploma; educat*
            (level|requirement|needed|background|required)?; undergrad*; ged; high school; mls; mlis; mba; mph;
            msw; jd; ba; bs; ma; mfa; grad (school|student|degree)?; graduate (school|student|degree)?;
            universit* (degree|education|enrol|student)?; school(ing)?; enrolled; academic
            (requirement|qualification|background)?; dropout; a levels?; gcses?; associate'?s; qualification
            level; without (a )?degree; highschool; student; equivalent experience; education; educational;
            schooling; certificate or degree ; (advanced|graduate|relevant|specific|related) degree; graduated;
            have to be a graduate; (b|m)\\.?a\\.?$
        """,
        unless="""
            school (district|lunch|programs?|year|holidays?|hours?); degree of; master
            (plan|data|naturalist|gardener)*; student loan*; college (fund|tuition|paid|reimburse|access)*;
            educat* (program|benefit|assist|stipend|reimburs|materials)*; tuition; ma\\.?,? usa; education
            (program|benefit|assistance|team|sector|experience|department|director|policy|nonprofit|organi|
            work)*; further education; continuing education; work in education; which university; what
            university; university (is|hiring|called) ; apply as a student
        """,
        says="""
            degree; bachelor'?s?; master'?s?; ph\\.?d; doctorate; doctoral; college; diploma; ged; high school
            (diploma|graduate|degree|education); undergraduate; graduate (students?|degree|work|school|of|from)?;
            graduates; mls; mlis; ml[i]?s; mba; mph; msw; j\\.?d\\.?; b\\.?a\\.?; b\\.?s\\.?; m\\.?a\\.?;
            m\\.?f\\.?a\\.?; universit* (degree|education|graduate|student)s?; education:; (equivalent|relevant) (work
            |combination |professional )?(experience|education)*; associate'?s; tertiary; enrolled; vocational; gcse*;
            a levels?; coursework; no formal; qualification in; post-?graduat\\w+; thesis; (grade|year|class)
            (10|11|12); matric\\w*; school-?leav*; leaving cert\\w*; junior cert\\w*; diplomas;
            (biology|a|science|related|relevant|in) major; nvq;
            (trade|culinary|law|nursing|graduate|business|medical|art) school; certificate i{2,3}v?; abitur;
            baccalaur*
        """,
        near="education; student*; universit*; academic; qualification*; coursework",
        never="""
            degree of; master (plan|calendar|schedule|data|list|classes|class)*; (elementary|middle|public|local|high)
            schools?,; in (elementary|middle|high) schools?; (college|school|university) students?
            (to|in|with|and|who|from|at); (pre-?school|k) ~ high school ~ ; students? in; serving; college
            (access|readiness|prep)*; ma \\d{5}; , ma\\b; graduate ~ (salary|receive)*; work(ing)? with
            (college|graduate|undergraduate); board of education; department of education; public education;
            educat(e|es|ing); community colleges?, (and|hospitals?); college credits?; tuition ~ diploma; colleges?
            (and|,) (schools|universities)
        """,
        under="""
            education; qualifications; education and experience; minimum qualifications; requirements;
            educational requirements; education requirements
        """,
    ),
    Topic(
        "requirements",
        "what is required",
        sure="""
            requirements?; qualif*; (what|which) ~
            (skills|requirements?|qualifications?|experience|background|credentials) ~
            ?(needed|required|need|want|look*|prefer*|must)?; must haves?; nice to haves?; skills?
            (needed|required|do|list)?; what ~ looking for; what ~ (need|needed|required) ~
            (job|role|position|qualify)?; prerequisites?; preferred (qualif|skill|experience)?; am i qualified;
            do i qualify; desirable; bonus skills; what makes a good; who are they looking for; preferred;
            person spec*; (required|needed|necessary|key|desired|core|important)
            (skills?|qualifications?|experience|knowledge|abilities|competencies)
        """,
        unless="""
            (salary|visa|age|dress|degree|education|language|travel|residency|physical) (requirement|qualif)*;
            what ~ (need|needed|required) ~ (apply|application|send|submit)
        """,
        says="""
            requir*; qualif*; must (have|be|possess|hold); at least; minimum; experience; ability to; knowledge
            of; proficien*; strong; excellent; skills?; prefer*; a plus; desir*; bonus; essential
        """,
        under="""
            requirements; qualifications; required qualifications; minimum qualifications; required skills;
            skills; who you are; about you; what we're looking for; what you bring; what you'll bring; desired
            qualifications; skills and experience; experience and skills; preferred qualifications; nice to
            have; essential; desirable; person specification; you have; ideal candidate; skills and
            qualifications; candidate profile; profile; desired experience and skills; expectations; job
            qualifications; must have; we'd like someone who; eligibility criteria; selection criteria
        """,
        listing=True,
        broad=True,
    ),
    Topic(
        "eligibility",
        "who may apply",
        sure="""
            (who|anyone|people|students|alumni|freelancers|teams|agencies|individuals|non-?members|internal
            candidates?|foreigners) ~ (can|could|may|is eligible to|are eligible to|able to|allowed to) ~ apply;
            eligib*; can (students|anyone|i|undergrads|graduates|teachers|alumni|internal candidates) (still
            )?apply; internal (candidate|applicant|only|hire)?; external (candidate|applicant)?; open to
            (everyone|all|anyone|internal|external|students|the public)?; who ~ (looking for|ideal); should i _
            apply; encourage* to apply; ideal candidate; returning (applicant|candidate)?; reapply; applied
            before; previous applicants?; can (students|graduates|teachers|people|americans|foreigners|\\w+
            students|\\w+ graduates|teens) ~ apply; open to ~
            (applicants|candidates|students|graduates|residents|people) ; outsiders?;
            (internal|external|outside) (people|applicants?|candidates?|only) ; (allowed|eligible|able|welcome)
            to apply; current (employees?|staff|students|members|interns) ~ apply; apply as a
        """,
        unless="""
            benefits? eligib*; eligib* ~ (benefits?|overtime|bonus|insurance|rehire); internal
            (communications|audit|controls?); still apply; open to (remote|negotiat|relocat)*; can i apply ~
            (email|online|by|until|before) ; how (can|do|should|would|could) ~ apply
        """,
        says="""
            eligib*; open to; (encourage|welcome|invite)[ds]? ~ (apply|applications?|applicants?); internal ~
            (candidates?|applicants?|external); (candidates?|applicants?) ~ (must|should|who|from) ; previous
            applicants?; need not (re)?apply; ideal candidate; we're (ideally )?looking for; (you|candidates?) ~
            (meet|check|don't meet|do not meet) ~ (every|all|qualifications?|requirements?|boxes?); successful
            candidate; people from ~ (backgrounds?|groups?|communities)
        """,
        never="""
            benefits? eligib*; eligib* ~ (families|clients|benefits?|children|patients|voters); open to
            (learning|new|feedback|change|the public)*
        """,
        broad=True,
    ),
    Topic(
        "min_age",
        "a minimum age",
        sure="""
            (minimum|min|how old|at least|age limit|age requirement*|over|under|legal) ~ (age|old|18|21|16|17);
            how old ~ (i|you|be); (be|i'm|i am|am) (16|17|18|21); years old; age limit; teen*; minors?; 18 or
            over; over 18; (15|16|17|18|19|20|21) (year|yr)s? olds?; underage ; (is|at|being)
            (14|15|16|17|18|19) (too|ok|old|enough)*; age (requirement|limit|minimum|restriction)s?
        """,
        says="""
            (at least|minimum|over|must be) ~ (18|21|16|17|eighteen|twenty-one); (18|21|16) years (of age|old|or
            older)?; age of (18|21|16); ages? (18|16|21); minimum age; years of age; (1[4-9]|2[0-9]) (or|and|years)
            (older|over|above|up|of age); (1[4-9]|2[0-9])\\+; (be|you're|you are)
            (1[4-9]|2[0-9]|sixteen|seventeen|eighteen|twenty-one) (or|and|years|by|when|on|at); of
            (legal|working|drinking|full) age; legal age; (no|upper|lower) age limit; age (limit|is no|does not)
        """,
        never="""
            (children|youth|students|kids|participants|clients|teens|young people|families|adults) ~
            (age|years)*; age* ~ (children|youth)
        """,
    ),
)
