"""Who hires, what they do, and what the job is for."""

from __future__ import annotations

from bot.domain.questions.topic import Topic

TOPICS = (
    Topic(
        "organization",
        "the organization's name",
        field="organization",
        sure="(which|what|name of|who is|who's|whats) ~ (org|organi[sz]ation|employer|company|nonprofit|charity|agency|institution|ngo|group|library|museum|school|university) (is|name|called|hiring|this|posting|it|for|am)*; employer; who ~ (hiring|employer|recruiting|posted|offering|behind); (org|organi[sz]ation|company|employer) name; who (would|will|do) i (be )?(working|work|employed) (for|by); whose job; who's it for; which org; (job|posting|role|position) for (who|which|what); (which|what) (org|organi[sz]ation|company|employer|nonprofit|charity|agency); name of (the|this)? (org|organi[sz]ation|company|employer|nonprofit|charity); (org|organi[sz]ation|company|employer) (name|called|named); who ~ (job|position|role) (with|at|for)",
        unless="what does ~ do; (what|how) ~ (big|size|large|old|does|do|did|mission|culture|funded|values?|type|kind); kind of; type of; when ~ (founded|started); hiring manager; which ~ (department|office|branch|software|team|city); when ~ (start|started|begin)",
        says="about (us|the)*; (is|are) (seeking|looking for|hiring|recruiting|a nonprofit|a non-profit|an? \\w+ organi[sz]ation); seeks; organi[sz]ation:; company:; employer:; founded; (nonprofit|non-profit|charity|ngo)",
        under="about us; about the organization; company; organization; employer; about the company; company information",
    ),
    Topic(
        "mission",
        "what the organization does",
        sure="(what|who) (does|do|is|are) (the |this |that |your )?(org|organi[sz]ation|company|group|charity|foundation|agency|you|they|employer|center|centre|institute|nonprofit|alliance|coalition|network)s? ~ (do|about|work|stand|focus|for|believe)*; mission; about (the|this|your) (org|organi[sz]ation|company|employer|group|charity|nonprofit)?; what's the (org|company|organization) about goals? of the (org|company)?; tell me about (the|this|your) (org|company|organi[sz]ation|employer); who are (you|they); background on the (org|company)?; cause; issues ~ work on; what kind of (org|organization|company|place|nonprofit)",
        unless="(vision|dental) (insurance|coverage); salary history; who are they looking for; criminal history; what do they (pay|offer|want|need|look|require|expect|give|cover)*; what do i do; work history; what are they looking; (provide|use|need|mean) ",
        says="mission; (is|are) (a|an|the|one of) ~ (organi[sz]ation|nonprofit|non-profit|charity|foundation|coalition|agency|company|network|institut\\w+|museum|library|center|centre|movement|group|alliance|union|ngo|university|community|platform|social enterprise); founded; dedicated to; works? (to|with); committed to; vision; our (purpose|work|goal|values)*; we (are|work|believe|build|help|support|provide|fight)*; serv(es|ing)",
        under="about us; about; mission; who we are; about the organization; organizational description; our mission; overview; background; organization; about the company; company; company information; organizational overview; the organization",
        broad=True,
        hint="""purpose; values?; vision; history""",
    ),
    Topic(
        "founded",
        "when the organization was founded",
        sure="(when|what year|how long ago|who) ~ (founded|started|established|created|begin|formed|set up|launch*) ; founded; how old ~ (org|organi[sz]ation|company|group|charity|library|museum|school|nonprofit)?; founding; established; founder*; how long ~ (been around|existed|in business|operating|been operating); when (did|was) ~ (org|organi[sz]ation|company|charity|group|library|museum|school|they) ~ (start|begin|open|launch|establish|found)*",
        unless="when (does|do|would|will|can|could|should|is) ~ (job|position|role|it|i|internship|fellowship|program|we|start*); start date",
        says="""founded _ (in|by|on|over|more|as|nearly|almost|1|2)*; founded; established (in|by); (incorporated|formed|created|began|started|opened|launched) in (1[6-9]\\d\\d|20\\d\\d); since (its|our) (founding|inception|creation); founder*; since 1[6-9]\\d\\d; (over|more than|nearly|with) # years of (history|service|organizing|work|experience serving)*; # years ago; # year history; our #(st|nd|rd|th)? (year|anniversary)*
        (began|begun|started|opened|created|formed|established|founded|launched) _ _ in (1[6-9]\\d\\d|20\\d\\d); since (1[6-9]\\d\\d|20\\d\\d) we""",
        never="well established; co-?founder of; start date",
    ),
    Topic(
        "funding",
        "who funds it",
        sure="(who|what|how|where) ~ (fund|funds|funded|funding|finance[ds]?|pays for|money|sponsors?|backing|supported|grant)s?; funding; funder*; grant funded; funded by; donors?; financial(ly)? (stab|health|secure)?; source of (funds|funding); annual budget; (org*|total|operating) budget; how big ~ budget; government funded; budget; how ~ make ~ money; where ~ money ~ from; how ~ (funded|financed|supported)",
        unless="(manage|create|oversee|track|develop|draft|own) ~ budgets?; (training|conference|professional|home) ~ budget; funder (relations|reports); (pay|pays|paying) for (my|the|travel|internet|parking|moving|equipment|lunch|training|conferences); (library|department|dept|program|project|annual|operating|marketing|event|total|your|their|the|our) budget; budget",
        says="""(fund|support|sponsor|financ|underwrit)(ed|ing|s)? (in part|primarily|largely|entirely|solely|generously|partially|fully|privately|publicly|jointly|directly)? (by|from|through|via|with); funding (comes|for this|is|provided|from|source|support|body); grant funded; grant funding; through _ (grant|funding|award)s?; funded (position|project|program|internship|by|through); donors?; fundraising (event|campaign)s? fund; (annual|operating|total) budget; budget (of|is)
        (dues|donations|grants|foundations|memberships?|fees|contracts|subscriptions) _ _ _ _ (pay|support|fund|cover|make up)*; (pay|pays|paying|paid) (for|our)* ~ (project|position|post|way|work); funding for _ _ (position|post|role|project|job)""",
        never="funders? (reports|relations|relationships)*; manag* ~ budget; fundrais*; refund*; donor (relations|database|stewardship|records|prospect)*; develop* ~ budgets?; 401k; corporate donor; support(ed|ing|s)? (with|by|through) (the|a|our|their|other|training|providing|working|all)(?! _ (grant|fund))*; travel funding; (meeting|adobe|project) funding; donors? (relations|database|outreach|lists?|and|,)*; co-?working; major donors?; funding for a",
    ),
    Topic(
        "budget",
        "a budget",
        sure="budget*; annual (revenue|turnover|income); endowment; size of the (budget|endowment); fiscal",
        unless="budget for (this|the) (role|position|salary); (training|conference|learning|professional|home|equipment|development) ~ budget; salary budget; experience ~ budget*; budget* experience; (manage|create|track) ~ budget*",
        says="budget* (of|is|for|will|has|approximately)*; [$£€]\\s?# _ _ budget*; (annual|operating|total|proposed|program|department) _ budget; endowment; [$£€]\\s?#\\s?(m|million|billion|bn)",
        never="(manage|develop|prepar|monitor|track|creat|overs|administer)\\w* _ _ budgets?; budget (and|management|monitoring|planning|development|preparation|process)",
    ),
    Topic(
        "org_type",
        "the kind of organization",
        sure="non-?profit; not for profit; for profit; 501 ?\\(?c\\)?*; charity; government (agency|job|run)?; public sector; religious org*; faith based; b ?corp; startup; start-up; ngo; private company; political; partisan; (company|organi[sz]ation) (type|kind); church; state agency; worker owned; co-?op",
        unless="(experience|background|worked|working|which|what|name) ~ (non-?profit|charity|government|ngo); non-?profit experience; startup (costs?|experience); government (fund|money|grant)*",
        says="""(is|are|as|be|we're|an?) _ _ (non-?profit|not for profit|for-?profit|charit(y|able)|government agency|faith based|b ?corp|start-?up|ngo|non-?partisan|social enterprise|coalition|public agency|membership organi[sz]ation|worker co-?op)*; 501 ?\\(?c\\)?*; not-for-profit (organi[sz]ation|institution|corporation|group)*; non-?profit (organi[sz]ation|institution|corporation|group|agency|news*|museum|law)*; for-?profit; registered charity; social change organi[sz]ation; us-based ngo; public benefit corporation; worker owned""",
        never="experience ~ (non-?profit|charit|ngo|government|startup)*; (work*|partner*|relationships?) with ~ (non-?profits?|charities|ngos?|government|startups?); growing technology startups; government staff; (experience|background|environment|in|with|other|familiarity|government|or|for|tech) _ _ (non-?profit|start-?up|ngo|charit)*",
        exact=True,
        general="nonprofit profit charity company organization ngo agency government",
    ),
    Topic(
        "org_size",
        "the organization's size",
        sure="how (big|large|many|small) ~ (org|organi[sz]ation|company|library|museum|staff|employees|members|branches|offices|collection|budget|people work|network|school|campus|charity); (org*|company|staff|membership) size; number of (employees|staff|members|branches|volunteers|countries); headcount; how many (countries|states|cities|members|students|visitors|clients|volunteers|branches|locations|offices|chapters|users|people ~ serve)",
        unless="(manage|supervise|oversee|lead|report*|hiring|hire) ~ (staff|people|employees); how big is the team",
        says="# ~ (staff|employees|members|branches|volunteers|countries|people|offices|items|states|cities|organizations|students|visitors|clients|locations|volumes|users|customers|residents|patrons|chapters); staff of; team of; (over|more than|nearly|approximately) (#|thirty|forty|fifty|hundred)*; thousands; hundreds; million",
        never="[$£€]\\s?#; years",
        exact=True,
        general="organization company size staff employees many number large",
    ),
    Topic(
        "diversity",
        "equal opportunity or accommodations",
        sure="(equal|eeo|eoe|diversity|inclusi|discriminat|dei|affirmative)* ?(opportunity|employer|policy|statement)*; accommodat*; accomodat*; disab*; accessib* (needs|interview|support|workplace)?; lgbt*; (people|person|women|men|applicants) of colou?r; bipoc; veterans?; minorit*; women; trans; queer; neurodiver*; adhd; autis*; parents; immigrants; first gen*; lived experience; formerly incarcerated",
        unless="opportunity to; accommodation (provided|included|allowance); hous*; disability (insurance|coverage|rights|policy|justice|field|advocacy); accessib* (coordinator|role|work|issues); people (are|is); accommodations? (in town|nearby); (experience|work*) with (people with )?(disab|veteran|immigrant|women|lgbt)*",
        says="(equal|eeo|eoe|discriminat)* (opportunity|employer)*; equal (opportunity|employment|opportunities); eoe; e\\.o\\.e; discriminat*; affirmative action; accommodat*; disabilit*; lgbt*; people of colou?r; bipoc; veterans?; underrepresented; women; regardless; marginali[sz]ed; (inclusive|diverse|diversity|welcoming) ~ (workplace|team|environment|workforce|staff|community|backgrounds); encourage* ~ appl*; lived experience; protected",
        never="learning disabilities; (services?|programs?|support|work\\w*) (for|to|with) ~ (disabilit|veteran|women|lgbt|people of color)*",
    ),
    Topic(
        "duties",
        "what the job involves",
        sure="""duties; responsibilit*; (what|which) (would|will|do|does|am|is) (i|you|the job|the role|this job|this role|the position|this position|the person|someone|interns?|fellows?|the work|the job) (be )?(do|doing|involve|entail|responsible|work on|working on|actually|expected)*; day to day; typical (day|week); job description; main tasks?; tasks?; what (is|s) (the|this) (job|role|position|work) (about|like)?; tell me about (the|this) (job|role|position); what (project|projects|programs?|topics|areas) ~ (work|working|lead|on); overview; describe the (job|role|position); summary; what's the job; in charge of; do all day; main (duty|responsib|part)?; purpose of the (role|job|position); focus of
        what's the (role|position|job|work|internship|fellowship|gig); what (the|this) job is; what (do|will|would) i do; what (do|does) (a|an|the|this) _ do""",
        unless="(what|which) ~ (pay|paid|earn|days|hours|benefits|time|date|software|skills|need|send|city|office|report); day to day ~ supervis*; supervis* ~ day; home; remote*; what is the (salary|pay|deadline|rate|location|start|schedule|title|address|closing|email|link|process|subject|contact|mission|benefit|role called|age|team|dress); what would i (make|earn|get); responsib* ~ supervis*; in charge of me",
        says="responsib*; duties; will (be|lead|work|manage|develop|support|help|coordinate|conduct|provide|assist|design|oversee|serve|create|have|play)*; (lead|manage|develop|support|coordinate|plan|conduct|assist|create|provide|design|organi[sz]e|implement|maintain|oversee|draft|write|build|work|ensure|prepare|serve|help|participate|collaborate|research)(s|ing)? ; the role; this (role|position)",
        under="responsibilities; duties; job responsibilities; what you'll do; the role; about the job; about the role; position summary; job description; essential functions; role; the job; position overview; what you will do; key responsibilities; primary duties; job summary; position description; position; description; you will; in this position you will; the position; main duties; essential duties; profile; job duties; duties and responsibilities; you will be responsible for; overview",
        listing=True,
        broad=True,
    ),
    Topic(
        "culture",
        "the working culture",
        sure="culture; dress code; what's it like (to work|working)?; atmosphere; (work|working|office) (environment|culture); vibe; casual; work life; fast paced; noisy; relaxed; micromanag*; autonomy; independen*; dress; wear",
        unless="pop culture; arts and culture; independent contractor; (arts|food|popular|museum) culture; casual (job|work|contract|position)",
        says="culture; dress; atmosphere; environment; work life; fast paced; collegial; supportive; collaborative; we value; casual; independent(ly)?; welcoming; friendly; micro-?manag*",
        never="(cultures?|cultural) (and|of|institutions?|competen|heritage|corridors|programs?|events?)*; environmental; pop culture; built environment; independent (contractor|living|schools?|bookstores?)",
        broad=True,
        exact=True,
        general="culture like work working environment atmosphere vibe place office values everyday",
    ),
    Topic(
        "job_number",
        "a job number or grade",
        sure="job (number|code|id|ref\\w*|#); (reference|vacancy|requisition|req|posting) (number|code|id|no|#); requisition; grade; job (class|family|level|grade); civil service; exam number; date posted; when was (it|this) posted; posted (on|when|date)?; band",
        unless="pay grade; grades? (taught|level|school|k)*; how many grades; where ~ posted; my grades",
        says="(job|vacancy|requisition|req|posting|reference|position|announcement|ref) ?(number|code|id|no\\.?|#|ref\\w*|:) ; grade:?; band \\w+; job class; posted:?; date posted; civil service; classification; posting date; req \\d+; level",
        never="grades? (k|\\d|level|students?|school)*; band (practice|together); (all|every|entry|high|senior|national|local|state) levels?",
    ),
)
