"""Sample questions by topic: with a model, a question in new words goes where its nearest samples are."""

from __future__ import annotations

from functools import lru_cache

_PAY = """
salary: wage? | what's the $$ | how much are they paying | compensation details | what would my paycheck be | is
    this paid or volunteer | how much per hour | annual salary? | starting pay? | what's the pay like | does it pay
    at least 60k | salry range | is the salary listed | whats the hourly | how much does the fellowship pay | what
    do librarians earn here | is it more than $50k | pay scale | how much money | what will they pay me | monthly
    salary? | what's the stipend | is this unpaid | total comp | how much could I earn at most | top of the range? |
    lowest salary | max pay | what's the minimum they'd pay | whats the payrate | do you get paid | is there a
    stipend | budget for salary | what's the upper end of the pay | how much would I make in a year | what's the
    hourly rate for this | wut does it pay | salary band or grade | does it pay well | will I earn over 70 thousand |
    what's the ballpark pay | what are you offering money wise | do interns get money for this | what's the floor on
    the salary | is pay negotiable | do they say what they pay | what's my take home | compensation?
pay_frequency: how often do I get paid | is it paid weekly or monthly | biweekly paychecks? | when is payday | is it
    paid as a lump sum | are payments in installments
bonus: any bonus | is there a signing bonus | annual raises? | do they give equity | performance bonus? | commission
    on top? | do salaries go up each year | cost of living increase
overtime: is overtime paid | overtime? | is it exempt or non exempt | do i get overtime | time and a half? | comp time
    for extra hours
relocation: relocation assistance? | do they pay for moving | relocation package | moving costs | will they help me
    relocate | relo? | will they cover my move | help with moving expenses
travel_costs: do they cover my travel expenses | is mileage reimbursed | who pays for trips | are flights paid for |
    expenses refunded?
commuting: is there parking | is it near public transit | do they pay for transit | free parking? | where do I park |
    can I get there by bus | commuter benefits? | is there a metro card | bike storage?
fee: is there a fee to apply | does it cost anything to apply | application fee?
"""
_TIME = """
deadlines: when's it due | application deadline | by when should I apply | how long do I have | is it still open |
    whens the cutoff | last date for applications | can I apply next week | when do they stop taking applications |
    is there a closing date | closing? | due date? | when do applications have to be in | until when can I apply |
    what time is it due | did I miss the deadline | are they still hiring | when is the app due | is it rolling |
    when will they start reviewing | when are applications reviewed | am i too late | is this still accepting
    applications | what day does this close | when is the posting closing | how soon should i apply | is there still
    time | when do i have to apply by | open until when | do applications close at midnight | priority deadline? |
    what happens if I apply after the deadline | last day to get my stuff in | has this closed already | how much
    time is left to send it | is it filled yet | do I need to rush my application | is the window to apply over | what
    is the cut off for sending a resume | when does this expire | whats the last moment to submit | by what date |
    do they look at applications as they come in
start_date: when would I start | when does the job begin | how soon do they need someone | start? | when's day one |
    what month does it start | can I start in january | expected start | is it an immediate start | when do they
    want someone to start | first day? | when would the internship start | when does work begin | what date would I
    join | how quickly do they want me in the seat | begins when | target start date | can I begin in the fall
duration: how long is the contract | how long does it last | contract length | is it a fixed term | when does it end
    | length of the internship | how many months | can it be extended | is there chance of renewal | will the
    contract be renewed | duration | is it long term | how many weeks is it | when would I be done | does it run a
    full year | end date? | what happens when the term is over | is it a two year thing | how long would I be there
probation: is there a probation period | probation? | is there a trial period | introductory period
process: what's the interview process | how many interviews | when will I hear back | when are interviews | is there
    a test | hiring timeline | do they do a phone interview | next steps after applying | selection process | will
    they tell me if I'm rejected | what happens after I apply | who gets interviewed | interview dates | how long till
    they decide | are interviews on zoom | rounds of interviews? | is there a task to complete | do they get back to
    everyone | when do they pick someone
hours: how many hours a week | what are the hours | whats the schedule | do I work weekends | night shifts? | any
    evening work | is the schedule flexible | what time does work start | do I have to work holidays | is it 9 to 5
    | on call? | hours per week | will I have to work saturdays | shift times | flexible hours? | what days would I
    work | how many days a week is it | do I have to work late | would I lose my weekends | is it 40 hours | can I pick
    my own hours | early mornings? | what does the work week look like | how many hours per day | is it shift work |
    is there work on sundays
"""
_PLACE = """
work_mode: remote? | wfh ok? | is it hybrid | do I have to go into the office | can I work from Texas | can I live
    in another state | is relocation required | do I need to live nearby | fully remote? | in office or remote |
    onsite only? | is telework allowed | can this be done remotely | do they allow remote work | would I have to
    move to Boston | is this a desk at the office or home | can I be based in Europe | is it virtual | will I have
    to commute | are there remote days | how often in the office | is working from home possible | do i have to come
    in | can I do it from abroad | remote or nah | remotly? | Do I have to be local | is it in-person | do i need to
    be in nyc | could i work from another country | can i work anywhere | can I do this from my couch | do they let
    people telecommute | must I show up in person | would I ever need to be at a desk there | is it a remote gig | can
    I stay where I live now | does it have to be in the city | home working? | any remote flexibility
onsite_days: which days are in the office | how many days on site | what days do I come in | days in person per week |
    in office tuesdays?
locations: where is it | which city | where's the office | what state is this in | location? | where would I be
    working | address of the office | where are they based | what country | whereabouts is the job | where is the
    museum | what town | wheres this job at | what part of the country | which site or branch would I be at | street
    address? | is it in london | where is the workplace
travel: how much travel | is there travel | do I need to travel | travel required? | any travelling | will i be on
    the road a lot | percent travel | would I have to fly anywhere | site visits? | overnight trips? | do I go to other
    locations for work
driving: do I need a car | driver's license required? | do I need a driving licence | need my own vehicle? | is a
    car required | must i be able to drive | I don't drive, is that ok | will I drive the van | can I do it without a
    car
housing: is housing provided | do they offer housing | housing stipend | is accommodation included | somewhere to live?
"""
_KIND = """
employment_type: full time or part time | is it permanent | is it temporary | is this a contract job | would I be an
    employee or a contractor | ft or pt | is this an internship | part time? | is it freelance | W2 or 1099? | is it
    full-time | fulltime? | is it a staff position | what kind of employment is it | temp or perm | is this job
    seasonal | is it a real job or a gig | open ended or limited | regular position? | can I do it part time | is it a
    consultancy | would I be on staff
reports_to: who's my manager | who would I be reporting to | who does this role report to | who is the supervisor |
    reporting line | who do I answer to | boss | whos in charge of me | line manager? | who will I work under | who
    supervises this position | report to whom | who'd be my boss | who manages this person | whose direction would I
    work under | who oversees this role | who tells me what to do | who is above me | which director is it under
direct_reports: will I manage anyone | do I supervise staff | how many direct reports | is it a management position
    | any supervisory duties | would i have people under me | do I lead a team | how many people would i manage | am I
    someone's boss | do I oversee interns or volunteers | who reports to me | would I be in charge of people
team: how big is the team | who would I work with | what department is this | what team is this on | how many
    coworkers | how many staff in the department | what people would I work closely with | which departments do I work
    with
openings: how many openings | how many people are they hiring | number of positions | is there more than one spot |
    how many interns will they take | is it just one position
union: is it a union job | unionized? | is there a union | is this position in a bargaining unit | union dues?
growth: room for promotion | can this become permanent | career growth | any chance to move up | could it turn into
    full time | do people get hired permanently after | career path? | is it a stepping stone
job_title: what's the job title | what is the position called | title? | what's the role called | what job is this
job_number: job number? | requisition id | job code | vacancy number | reference number | what grade is it
"""
_APPLYING = """
apply: how do I apply | where do I apply | what's the application link | where do I send my resume | who do I email
    | apply where | email to apply | is there an online form | application website | how to apply | where can I
    submit my application | send application to | what email do I use | link? | can I apply by email | where's the
    application | which email address do I send it to | who gets my application | how should I send my application |
    application url | where does my cv go | what address do applications go to | can I mail it in | whats the site
    for applying | is there a portal | how do I throw my hat in the ring | how do I submit | do I apply online or by
    post | which inbox takes resumes | who should I send my stuff to | where can I sign up for this job
materials: what do I need to submit | what documents are needed | what should I send | what to include in
    application | what's required to apply | application materials | what do they want with the application | do I
    need a resume | what do I have to send in | resume needed? | which documents do i attach | what should my
    application include | what goes in the application | what do I upload | what paperwork do they ask for | is a
    resume enough | which files should I send
cover_letter: do I need a cover letter | cover letter required? | is a coverletter needed | can I skip the cover
    letter | do they want a cover letter | covering letter? | is a statement of interest needed | do I have to write a
    letter
references: do they want references | how many references | references needed? | do I need letters of recommendation
    | recommendation letters? | referees? | will they call my old boss
samples: do I need a portfolio | writing sample? | should I include work samples | portfolio required? | do they
    want to see samples of my work | do I send something I wrote
transcript: do I need a transcript | transcripts? | proof of enrollment | do they want my grades
application_format: what should be the subject line | how long should my cover letter be | should the resume be a
    pdf | page limit? | what do I put in the subject | what file type | one attachment or several | word count
phone: what's the phone number | can I call them | is there a number to ring | telephone
contact: who do I contact with questions | contact person? | who can I talk to about the job | contact email | who is
    the hiring manager | can I call someone | contact info | who do I ask if I have questions | is there a person I can
    chat to | who is the contact for this
eligibility: who can apply | can students apply | am I eligible | is it open to international applicants | can
    previous applicants apply again | internal only? | do I have to be enrolled | is it only for graduates | do I need
    to be a resident
min_age: how old do I have to be | minimum age | is there an age limit | can 17 year olds apply | must I be 18
visa: do they sponsor visas | visa sponsorship? | h1b? | can they sponsor me | sponsorship | will you sponsor a work
    permit | do you sponsor h1b | I need a visa, is that a problem | can they hire someone on opt
work_rights: do I need to be a citizen | work authorization? | do I need the right to work in the UK | US citizens
    only? | can non citizens apply | must I be a permanent resident | do I have to be legally allowed to work |
    citizenship required
background_check: background check? | do they do a criminal check | is there a drug test | will they fingerprint me
    | dbs check? | does a felony disqualify me | do they run a background check | do they look into my past | is there
    a police check | I have a record, can I apply
vaccination: covid vaccine required? | do I have to be vaccinated | vaccination | do I need a shot | are masks required
"""
_ABLE = """
min_years: how many years experience | how much experience do I need | is this entry level | years of experience? |
    minimum experience | can a new grad apply | experience required? | do I need experience | is 2 years of
    experience enough | exp needed | I have 1 year of experience is that ok | how experienced do I need to be | no
    experience ok? | experience level | is it junior or senior | would someone fresh out of school have a shot | how
    seasoned should I be | how many yrs in the field | is this for beginners | do they want a veteran
degree_required: do I need a degree | is a bachelor's required | degree? | do they require a masters | what
    education is needed | can I apply without a degree | is college required | education requirements | would a ged
    be ok | need an MLS? | what degree | is an MBA necessary | do i need to have gone to college | highschool
    diploma enough? | education level | I dropped out of college is that a problem | phd needed? | is a law degree
    required | how much schooling | do they care about diplomas | does my major matter | is a library degree a must |
    I never finished university | do I need a BA | what should I have studied
language: do I need spanish | is it bilingual | what languages are needed | french required? | must I speak german |
    do I have to be fluent in english | is speaking arabic a must | language requirements | I only speak english | is
    a second language useful
tools: do I need excel | what software | is salesforce experience needed | python required? | do I need to know SQL
    | which programming languages | what tech do they use | do i need to code | is adobe needed | computer skills? |
    what programs do I need to know | which database do they use | what systems would I work with | is wordpress used |
    do I need html | what apps do I have to be good at | is gis needed | which crm
license: do I need a certification | is a license required | any certifications | do I need to be admitted to the
    bar | cpr certification? | teaching certificate needed? | is a professional licence needed | do I need to be
    registered
physical: do I have to lift heavy things | physical requirements | how much do I have to lift | is it physically
    demanding | lots of standing? | lifting? | how heavy are the boxes | am I on my feet all day | is it outdoors |
    do I climb ladders | I have a bad back
requirements: what are the requirements | what skills do they want | qualifications? | what are they looking for |
    required skills | preferred qualifications | what do I need to qualify | nice to haves | what would make me stand
    out | what sort of person do they want | must haves? | what do I need to be good at | what background is ideal |
    is experience with this kind of work needed | desired skills | what counts as a plus
"""
_BENEFITS = """
vacation: how much vacation | PTO? | paid time off | how many holidays | days off? | vacation days | do I get paid
    leave | how much annual leave | time off policy | holidays? | how many weeks off | is there pto | do they close
    for winter break | can I take time off | bank holidays?
sick_leave: sick days? | is there sick leave | how many sick days | paid sick time | what if I'm ill
parental_leave: parental leave? | maternity leave | paternity leave policy | do they offer maternity pay | family
    leave | what if I have a baby | adoption leave | childcare? | is there day care
health_insurance: health insurance? | do they offer medical | is there healthcare | do I get insurance | medical
    coverage | health benefits? | does it come with health coverage | is health insurance included | do they cover
    my health insurance | is my family covered | who pays the premiums | health plan
dental: dental? | is dental covered | vision and dental | do they have vision insurance | are my teeth covered
retirement: 401k? | pension? | is there a retirement plan | do they match 401k | 403b | retirement benefits |
    employer match | superannuation? | do they put money into a pension
benefits: benefits? | what benefits do they offer | are there benefits | does it come with benefits | what perks |
    benefits package | is it benefits eligible | besides pay what do I get | do part timers get benefits | what's in
    the package | when do benefits start
training: is there training | professional development | do they pay for conferences | will they train me | tuition
    reimbursement | is training provided | learning budget | do they help with student loans | would I get mentoring |
    is there onboarding | do they pay for classes | can I get course credit for it
equipment: do they provide a laptop | will I get a work phone | do I need my own computer | equipment provided? |
    who pays for my internet | do I use my own phone | is there a phone allowance
meals_perks: do they have free lunch | can I bring my dog | is there a gym | perks | is food provided | staff discount |
    free tickets | free entry for staff
diversity: are they an equal opportunity employer | do they accommodate disabilities | can I ask for accommodations
    | do they encourage minorities to apply | accommodations for interview | is it wheelchair accessible | do they want
    applicants of all backgrounds | how committed to diversity are they
"""
_EMPLOYER = """
organization: what company is this | which organization | who is hiring | who's the employer | name of the org |
    what's the org called | who is this job with | who would I be working for | what place is this
mission: what does the organization do | what's their mission | tell me about the org | who are they | what does
    this nonprofit do | what is the company about | what do they stand for | who do they serve | what is the museum
    about | what is the point of this organization
founded: when was it founded | how old is the organization | when did they start the organization | what year was
    the library established | how long have they been around | who started it
funding: who funds this | is it grant funded | where does the money come from | how is the position funded | who
    pays for this position | which foundation supports this | is the funding secure
budget: how big is the budget | what's the annual budget | would I manage a budget | how much money do they run on
org_type: is it a nonprofit | is this a government job | is it a charity or a company | 501c3? | is it a startup |
    public or private
org_size: how many employees does it have | how many people work there | how big is the organization | how many
    offices do they have | how many members do they have | how large is the library system
duties: what would I be doing | what are the responsibilities | job duties? | what's the role | what does the job
    involve | what will I do day to day | main tasks | describe the job | what's the job about | what does a typical
    day look like | what am I in charge of | what would I work on | what do they need this person for | would I write
    things | will I be on the desk | do I deal with the public | do I have to do fundraising | would I be making
    phone calls | who would I be helping | is there public speaking | do I train others | will I run events
culture: what's the work culture like | is it a fun place to work | dress code? | is it stressful | is it a fast
    paced place | work life balance? | what is the atmosphere like
"""


@lru_cache(maxsize=1)
def examples() -> dict[str, tuple[str, ...]]:
    """The sample questions of each topic, by its key."""
    return {
        key: samples
        for written in (_PAY, _TIME, _PLACE, _KIND, _APPLYING, _ABLE, _BENEFITS, _EMPLOYER)
        for key, samples in listed(written).items()
    }


def listed(written: str) -> dict[str, tuple[str, ...]]:
    """Entries as they stand above: a key, a colon, and samples between bars."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in written.replace("\n    ", " ").strip().split("\n"):
        key, _, samples = entry.partition(": ")
        found[key] = tuple(sample.strip() for sample in samples.split("|"))
    return found
