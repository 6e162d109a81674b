"""Sample lines by topic, as postings write them: with a model, a line in new words is known by its nearest samples."""

from __future__ import annotations

from functools import lru_cache

from bot.domain.questions.lexicon.examples import listed

_WRITTEN = """
salary: Salary: $52,000 to $58,000 per year | The pay rate is $21.50 an hour. | Compensation is competitive and depends
    on experience. | This is an unpaid internship. | Interns receive a stipend of $2,000. | £31,000 per annum, grade 6
pay_frequency: Employees are paid every two weeks. | The stipend is paid in monthly instalments.
bonus: Staff are eligible for an annual bonus. | Salaries rise with the cost of living each year.
overtime: This position is exempt and not eligible for overtime. | Overtime is paid at time and a half.
relocation: Relocation assistance is available. | We do not cover moving expenses.
travel_costs: Travel expenses are reimbursed. | Mileage is paid at the federal rate.
commuting: Free parking is available on site. | We offer a monthly transit pass and pre-tax commuter benefits.
fee: There is no fee to apply.
deadlines: Applications are due by 5 p.m. on Friday, March 4. | The position is open until filled. | Applications
    received before May 1 will be given priority. | Applications are reviewed on a rolling basis. | Closing date: 30 May
start_date: The position begins on September 1. | Start date: as soon as possible | We hope the new hire will start in
    early summer.
duration: This is a one-year appointment with the possibility of renewal. | The contract runs for 18 months. | The
    internship lasts ten weeks. | Funding for the position ends in 2025.
probation: The first six months are a probationary period.
process: Selected candidates will be contacted for an interview. | Interviews take place in the second week of May. |
    Only those chosen for an interview will be notified. | Finalists complete a short exercise.
hours: 35 hours per week, Monday to Friday, 9 a.m. to 5 p.m. | Some evenings and weekends are required. | Flexible
    schedule, 15 hours a week. | Must be available to work one Saturday a month.
work_mode: This position can be done remotely from anywhere in the country. | The role is based in our office, with two
    days a week from home. | Candidates must live in the area and work on site. | Relocation to the city is required. |
    All staff are working from home until further notice.
onsite_days: Staff are in the office on Tuesdays and Thursdays. | Three days a week on site
locations: Location: Portland, Oregon | The office is at 120 Main Street in Albany. | The position is based at our
    downtown branch.
travel: Up to 25 percent travel is expected. | Must be able to travel to conferences and client sites. | Occasional
    visits to our other offices
driving: A valid driver's license and a car are required. | Must have reliable transportation.
housing: Housing is provided on campus. | The fellowship does not include accommodation.
employment_type: This is a full-time permanent position. | Part-time, temporary | Independent contractor, not an
    employee | Regular full time with benefits | This is a fellowship, not staff employment.
reports_to: The position reports to the Executive Director. | You will work under the supervision of the head archivist.
    | Supervisor: Director of Programs | This post is managed by the finance lead.
direct_reports: Supervises three full-time staff and a team of volunteers. | This position has no direct reports. |
    Manages and trains interns and student workers
team: You will join a team of six in the development department. | Works closely with the communications team and the
    program managers | A staff of 40 people in three divisions
openings: We have two openings. | Up to four interns will be hired.
union: This position is represented by a union. | The post is covered by a collective bargaining agreement.
growth: There is potential for the position to become permanent. | Opportunities for advancement
job_title: Job title: Program Associate | The center seeks a Research Librarian.
job_number: Job number 2021-114 | Requisition ID: R10233 | Grade 7
apply: To apply, send a resume and cover letter to jobs@example.org. | Apply online at www.example.org/careers. | Please
    submit your application through our website. | Applications by mail go to 12 Park Street.
materials: Please include a resume, cover letter and three references. | Applicants must submit a CV, a writing sample
    and a statement of interest.
cover_letter: Your cover letter should explain why you want this job. | No cover letter is needed.
references: Provide contact information for three professional references. | Two letters of recommendation are required.
samples: Include a link to your portfolio or two writing samples.
transcript: Attach an unofficial transcript. | Proof of enrollment is required.
application_format: Send one PDF with your last name in the file name. | Put the job title in the subject line. | Cover
    letters should be no longer than one page.
phone: Call 555-0134 with questions. | Telephone: (212) 555-0134 | No phone calls please.
contact: For questions, contact Jane Doe at jane@example.org. | Inquiries may be directed to the hiring manager.
eligibility: Applicants must be current graduate students or recent graduates. | Open to residents of the county only. |
    Former interns may apply again.
min_age: Applicants must be at least 18 years of age.
visa: We are unable to sponsor work visas. | Visa sponsorship is available for this position.
work_rights: Candidates must be authorized to work in the United States. | Must be a citizen or permanent resident
background_check: Employment depends on a criminal background check. | Candidates must pass a drug screening. |
    Fingerprinting is required.
vaccination: All employees must be vaccinated against COVID-19.
min_years: Minimum of three years of professional experience in a related field | Five to seven years of experience in
    fundraising | No prior experience is necessary. | This is an entry-level position.
degree_required: Bachelor's degree required, master's preferred | A degree in library science from an accredited program
    or equivalent experience | High school diploma or GED
language: Fluency in Spanish is strongly preferred. | Bilingual candidates encouraged | Excellent spoken and written
    English
tools: Proficiency in Microsoft Office, especially Excel | Experience with Salesforce or another database | Knowledge of
    Python or R | Familiarity with content management systems
license: Must hold a current teaching certificate. | CPR certification required within 30 days | Admitted to the bar
physical: Must be able to lift boxes of up to 40 pounds. | The job involves standing for long periods and climbing
    ladders. | Work takes place outdoors in all weather.
requirements: Strong organizational skills and attention to detail | Demonstrated experience with community outreach |
    Familiarity with archival standards preferred | Ability to work independently and as part of a team | Excellent
    communication skills
vacation: Four weeks of paid vacation a year | Generous paid time off and twelve paid holidays | The office is closed
    in the last week of December.
sick_leave: Paid sick leave of ten days a year
parental_leave: Twelve weeks of paid parental leave | On-site childcare
health_insurance: We pay the full premium for medical insurance. | Comprehensive health coverage for employees and their
    families
dental: Dental and vision insurance are included.
retirement: 401(k) plan with a 4% employer match | Pension contributions of 10 percent
benefits: A generous benefits package including health insurance, retirement and paid time off | This position does not
    include benefits. | Benefits start after 30 days.
training: We pay for conferences and professional development. | On-the-job training will be provided. | Tuition
    reimbursement | Course credit can be arranged.
equipment: A laptop and phone are provided. | Must have your own computer and internet access. | Monthly phone stipend
meals_perks: Free lunch on Fridays and a gym membership | Staff discounts in the shop | Free admission to museums
diversity: We are an equal opportunity employer. | People of color, women and people with disabilities are strongly
    encouraged to apply. | Reasonable accommodations are available on request.
organization: The Riverside Community Foundation is hiring. | About us: The Harbor Museum
mission: Our mission is to expand access to the arts for all young people. | We are a nonprofit that fights for housing
    justice. | The museum collects and shows the region's history.
founded: Founded in 1923, the society is the oldest in the state. | Since 1998 we have served the county.
funding: This position is funded by a grant from the National Foundation. | Supported by members and donors
budget: An annual operating budget of $4 million | Manages a budget of $200,000
org_type: We are a 501(c)(3) nonprofit organization. | A federal agency | We are a worker-owned cooperative.
org_size: The library employs over 200 people in 12 branches. | We have 30,000 members in 40 states.
duties: Coordinate events and outreach to the public | Write reports and maintain the database | Responsible for the
    day-to-day operation of the reading room | Answer calls and emails from members | Assist with fundraising campaigns
culture: We work in a fast-paced and collegial environment. | A sense of humor is welcome. | Casual dress
"""


@lru_cache(maxsize=1)
def sayings() -> dict[str, tuple[str, ...]]:
    """The sample lines of each topic, by its key."""
    return listed(_WRITTEN)
