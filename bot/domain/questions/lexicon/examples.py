"""Sample questions by topic: with an embedder, a question in new words goes where its nearest samples are."""

from __future__ import annotations

from functools import lru_cache

_WRITTEN = """
salary: wage? | what's the $$ | how much are they paying | compensation details | what would my paycheck be | is
    this paid or volunteer | how much per hour | annual salary? | starting pay? | what's the pay like | does it pay
    at least 60k | salry range | is the salary listed | whats the hourly | how much does the fellowship pay | what
    do librarians earn here | is it more than $50k | pay scale | how much money | what will they pay me | monthly
    salary? | what's the stipend | is this unpaid | total comp | how much could I earn at most | top of the range? |
    lowest salary | max pay | what's the minimum they'd pay | whats the payrate | do you get paid | is there a
    stipend | budget for salary
deadlines: when's it due | application deadline | by when should I apply | how long do I have | is it still open |
    whens the cutoff | last date for applications | can I apply next week | when do they stop taking applications |
    is there a closing date | closing? | due date? | when do applications have to be in | until when can I apply |
    what time is it due | did I miss the deadline | are they still hiring | when is the app due | is it rolling |
    when will they start reviewing | when are applications reviewed | am i too late | is this still accepting
    applications | what day does this close | when is the posting closing | how soon should i apply | is there still
    time | when do i have to apply by | open until when | do applications close at midnight | priority deadline? |
    what happens if I apply after the deadline
start_date: when would I start | when does the job begin | how soon do they need someone | start? | when's day one |
    what month does it start | can I start in january | expected start | is it an immediate start | when do they
    want someone to start | first day? | when would the internship start
work_mode: remote? | wfh ok? | is it hybrid | do I have to go into the office | can I work from Texas | can I live
    in another state | is relocation required | do I need to live nearby | fully remote? | in office or remote |
    onsite only? | is telework allowed | can this be done remotely | do they allow remote work | would I have to
    move to Boston | is this a desk at the office or home | can I be based in Europe | is it virtual | will I have
    to commute | are there remote days | how often in the office | is working from home possible | do i have to come
    in | can I do it from abroad | remote or nah | remotly? | Do I have to be local | is it in-person | do i need to
    be in nyc | could i work from another country | can i work anywhere
locations: where is it | which city | where's the office | what state is this in | location? | where would I be
    working | address of the office | where are they based | what country | whereabouts is the job | where is the
    museum | what town
employment_type: full time or part time | is it permanent | is it temporary | is this a contract job | would I be an
    employee or a contractor | ft or pt | is this an internship | part time? | is it freelance | W2 or 1099? | is it
    full-time | fulltime? | is it a staff position | what kind of employment is it | temp or perm | is this job
    seasonal
hours: how many hours a week | what are the hours | whats the schedule | do I work weekends | night shifts? | any
    evening work | is the schedule flexible | what time does work start | do I have to work holidays | is it 9 to 5
    | on call? | hours per week | will I have to work saturdays | shift times | flexible hours? | what days would I
    work | how many days a week is it
reports_to: who's my manager | who would I be reporting to | who does this role report to | who is the supervisor |
    reporting line | who do I answer to | boss | whos in charge of me | line manager? | who will I work under | who
    supervises this position | report to whom | who'd be my boss | who manages this person
direct_reports: will I manage anyone | do I supervise staff | how many direct reports | is it a management position
    | any supervisory duties | would i have people under me | do I lead a team | how many people would i manage
min_years: how many years experience | how much experience do I need | is this entry level | years of experience? |
    minimum experience | can a new grad apply | experience required? | do I need experience | is 2 years of
    experience enough | exp needed | I have 1 year of experience is that ok | how experienced do I need to be | no
    experience ok? | experience level
degree_required: do I need a degree | is a bachelor's required | degree? | do they require a masters | what
    education is needed | can I apply without a degree | is college required | education requirements | would a ged
    be ok | need an MLS? | what degree | is an MBA necessary | do i need to have gone to college | highschool
    diploma enough? | education level | I dropped out of college is that a problem | phd needed? | is a law degree
    required
apply: how do I apply | where do I apply | what's the application link | where do I send my resume | who do I email
    | apply where | email to apply | is there an online form | application website | how to apply | where can I
    submit my application | send application to | what email do I use | link? | can I apply by email | where's the
    application | which email address do I send it to | who gets my application | how should I send my application |
    application url
materials: what do I need to submit | what documents are needed | what should I send | what to include in
    application | what's required to apply | application materials | what do they want with the application | do I
    need a resume | what do I have to send in | resume needed? | which documents do i attach | what should my
    application include
cover_letter: do I need a cover letter | cover letter required? | is a coverletter needed | can I skip the cover
    letter | do they want a cover letter
references: do they want references | how many references | references needed? | do I need letters of recommendation
    | recommendation letters?
samples: do I need a portfolio | writing sample? | should I include work samples | portfolio required? | do they
    want to see samples of my work
contact: who do I contact with questions | contact person? | phone number | who can I talk to about the job | is
    there a number to call | contact email | who is the hiring manager | can I call someone | contact info | who do
    I ask if I have questions
vacation: how much vacation | PTO? | paid time off | how many holidays | days off? | vacation days | do I get paid
    leave | how much annual leave | time off policy | holidays? | how many weeks off | is there pto | do they close
    for winter break
sick_leave: sick days? | is there sick leave | how many sick days | paid sick time
parental_leave: parental leave? | maternity leave | paternity leave policy | do they offer maternity pay | family
    leave | childcare?
health_insurance: health insurance? | do they offer medical | is there healthcare | do I get insurance | medical
    coverage | health benefits? | does it come with health coverage | is health insurance included | do they cover
    my health insurance
dental: dental? | is dental covered | vision and dental | do they have vision insurance
retirement: 401k? | pension? | is there a retirement plan | do they match 401k | 403b | retirement benefits |
    employer match | superannuation?
benefits: benefits? | what benefits do they offer | are there benefits | does it come with benefits | what perks |
    benefits package | is it benefits eligible
training: is there training | professional development | do they pay for conferences | will they train me | tuition
    reimbursement | is training provided | learning budget | do they help with student loans
relocation: relocation assistance? | do they pay for moving | relocation package | moving costs | will they help me
    relocate | relo?
visa: do they sponsor visas | visa sponsorship? | h1b? | can they sponsor me | sponsorship | will you sponsor a work
    permit | do you sponsor h1b
work_rights: do I need to be a citizen | work authorization? | do I need the right to work in the UK | US citizens
    only? | can non citizens apply | must I be a permanent resident
background_check: background check? | do they do a criminal check | is there a drug test | will they fingerprint me
    | dbs check? | does a felony disqualify me | do they run a background check
driving: do I need a car | driver's license required? | do I need a driving licence | need my own vehicle? | is a
    car required | must i be able to drive
travel: how much travel | is there travel | do I need to travel | travel required? | any travelling | will i be on
    the road a lot | percent travel
language: do I need spanish | is it bilingual | what languages are needed | french required? | must I speak german |
    do I have to be fluent in english | is speaking arabic a must | language requirements
tools: do I need excel | what software | is salesforce experience needed | python required? | do I need to know SQL
    | which programming languages | what tech do they use | do i need to code | is adobe needed | computer skills? |
    what programs do I need to know
license: do I need a certification | is a license required | any certifications | do I need to be admitted to the
    bar | cpr certification? | teaching certificate needed?
physical: do I have to lift heavy things | physical requirements | how much do I have to lift | is it physically
    demanding | lots of standing? | lifting?
union: is it a union job | unionized? | is there a union | is this position in a bargaining unit
duration: how long is the contract | how long does it last | contract length | is it a fixed term | when does it end
    | length of the internship | how many months | can it be extended | is there chance of renewal | will the
    contract be renewed | duration | is it long term | how many weeks is it
process: what's the interview process | how many interviews | when will I hear back | when are interviews | is there
    a test | hiring timeline | do they do a phone interview | next steps after applying | selection process | will
    they tell me if I'm rejected | what happens after I apply | who gets interviewed | interview dates
organization: what company is this | which organization | who is hiring | who's the employer | name of the org |
    what's the org called | who is this job with
mission: what does the organization do | what's their mission | tell me about the org | who are they | what does
    this nonprofit do | what is the company about
founded: when was it founded | how old is the organization | when did they start the organization | what year was
    the library established
funding: who funds this | is it grant funded | where does the money come from | how is the position funded | who
    pays for this position
org_type: is it a nonprofit | is this a government job | is it a charity or a company | 501c3?
team: how big is the team | who would I work with | what department is this | what team is this on
duties: what would I be doing | what are the responsibilities | job duties? | what's the role | what does the job
    involve | what will I do day to day | main tasks | describe the job | what's the job about | what does a typical
    day look like
requirements: what are the requirements | what skills do they want | qualifications? | what are they looking for |
    required skills | preferred qualifications | what do I need to qualify | nice to haves
job_title: what's the job title | what is the position called | title? | what's the role called
openings: how many openings | how many people are they hiring | number of positions | is there more than one spot
diversity: are they an equal opportunity employer | do they accommodate disabilities | can I ask for accommodations
    | do they encourage minorities to apply | accommodations for interview
equipment: do they provide a laptop | will I get a work phone | do I need my own computer | equipment provided? |
    who pays for my internet
bonus: any bonus | is there a signing bonus | annual raises? | do they give equity
probation: is there a probation period | probation?
overtime: is overtime paid | overtime? | is it exempt or non exempt | do i get overtime
growth: room for promotion | can this become permanent | career growth | any chance to move up | could it turn into
    full time
commuting: is there parking | is it near public transit | do they pay for transit | free parking?
meals_perks: do they have free lunch | can I bring my dog | is there a gym | perks
application_format: what should be the subject line | how long should my cover letter be | should the resume be a
    pdf | page limit? | what do I put in the subject
vaccination: covid vaccine required? | do I have to be vaccinated | vaccination
housing: is housing provided | do they offer housing | housing stipend
min_age: how old do I have to be | minimum age | is there an age limit | can 17 year olds apply
eligibility: who can apply | can students apply | am I eligible | is it open to international applicants | can
    previous applicants apply again | internal only?
"""


@lru_cache(maxsize=1)
def examples() -> dict[str, tuple[str, ...]]:
    """The sample questions of each topic, by its key."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in _WRITTEN.replace("\n    ", " ").strip().split("\n"):
        key, _, questions = entry.partition(": ")
        found[key] = tuple(question.strip() for question in questions.split("|"))
    return found
