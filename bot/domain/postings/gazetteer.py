"""Names of places that stand alone in postings: enough to tell a place from other words, never a full list."""

from __future__ import annotations

import re

STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawai'?i|"
    "Idaho|Illinois|Indiana|"
    "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|"
    "Montana|Nebraska|"
    "Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|"
    "Wyoming|Puerto Rico|District of Columbia|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|"
    "Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Tasmania|South Australia|"
    "Western Australia|"
    "Northern Territory|Bavaria|Catalonia"
)
STATE_CODES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|"
    "OH|OK|OR|PA|RI|"
    "SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D\\.C\\.|PR|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|TAS|ACT"
)
COUNTRIES = (
    "United States of America|United States|U\\.S\\.A\\.|U\\.S\\.|USA|US|United Kingdom|U\\.K\\.|UK|"
    "England|Scotland|Wales|Northern Ireland|Ireland|"
    "Canada|Australia|New Zealand|France|Germany|Netherlands|The Netherlands|Belgium|Luxembourg|"
    "Switzerland|Austria|Italy|Spain|"
    "Portugal|Greece|Denmark|Sweden|Norway|Finland|Iceland|Poland|Czech Republic|Czechia|Slovakia|Slovenia|"
    "Hungary|Romania|"
    "Bulgaria|Croatia|Serbia|Bosnia|Albania|Kosovo|Ukraine|Moldova|Estonia|Latvia|Lithuania|Turkey|Türkiye|"
    "Cyprus|Malta|"
    "Israel|Palestine|Lebanon|Jordan|Egypt|Tunisia|Morocco|Algeria|Libya|Sudan|South Sudan|Ethiopia|"
    "Eritrea|Somalia|Kenya|"
    "Uganda|Tanzania|Rwanda|Burundi|Democratic Republic of the Congo|DRC|Congo|Nigeria|Ghana|Senegal|Mali|"
    "Niger|Burkina Faso|"
    "Liberia|Sierra Leone|Cameroon|Chad|Zambia|Zimbabwe|Malawi|Mozambique|Botswana|Namibia|South Africa|"
    "Madagascar|Iraq|Syria|"
    "Yemen|Saudi Arabia|Qatar|United Arab Emirates|UAE|Iran|Afghanistan|Pakistan|India|Bangladesh|Nepal|"
    "Sri Lanka|Myanmar|"
    "Thailand|Laos|Cambodia|Vietnam|Malaysia|Singapore|Indonesia|Philippines|The Philippines|Timor-Leste|"
    "China|Hong Kong|Taiwan|Japan|"
    "South Korea|Mongolia|Kazakhstan|Kyrgyzstan|Tajikistan|Uzbekistan|Georgia|Armenia|Azerbaijan|Mexico|"
    "Guatemala|Honduras|"
    "El Salvador|Nicaragua|Costa Rica|Panama|Colombia|Venezuela|Ecuador|Peru|Bolivia|Chile|Argentina|Uruguay|Paraguay|"
    "Brazil|Haiti|Dominican Republic|Jamaica|Trinidad and Tobago|Cuba|Fiji|Papua New Guinea|Samoa|Vanuatu|"
    "Europe|European Union|"
    "EU|EMEA|Africa|East Africa|West Africa|Latin America|Asia|North America|Americas"
)
CITIES = (
    "New York City|New York|NYC|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Los Angeles|Chicago|Houston|"
    "Phoenix|Philadelphia|San Antonio|San Diego|"
    "Dallas|Austin|San Jose|San Francisco|Bay Area|San Francisco Bay Area|Oakland|Berkeley|Sacramento|"
    "Seattle|Portland|Denver|Boulder|Boston|Cambridge|Somerville|"
    "Washington,? D\\.?C\\.?|DC|D\\.C\\.|Baltimore|Atlanta|Miami|Tampa|Orlando|Detroit|Ann Arbor|"
    "Minneapolis|St\\.? Paul|Saint Paul|Twin Cities|Milwaukee|"
    "Madison|St\\.? Louis|Kansas City|Omaha|Nashville|Memphis|New Orleans|Charlotte|Raleigh|Durham|"
    "Richmond|Pittsburgh|Cleveland|"
    "Columbus|Cincinnati|Indianapolis|Louisville|Las Vegas|Reno|Salt Lake City|Albuquerque|Tucson|Honolulu|"
    "Anchorage|Buffalo|"
    "Rochester|Albany|Syracuse|Newark|Jersey City|Princeton|New Haven|Hartford|Providence|Burlington|"
    "Toronto|Montreal|Montréal|"
    "Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|London|Manchester|Birmingham|Leeds|Liverpool|Bristol|Sheffield|"
    "Newcastle|Nottingham|Oxford|Brighton|Edinburgh|Glasgow|Cardiff|Belfast|York|Bath|Exeter|Norwich|"
    "Southampton|Dublin|Cork|Galway|"
    "Paris|Lyon|Brussels|Amsterdam|The Hague|Rotterdam|Utrecht|Berlin|Munich|Hamburg|Cologne|Bonn|"
    "Frankfurt|Vienna|Zurich|"
    "Zürich|Geneva|Basel|Bern|Lausanne|Rome|Milan|Florence|Turin|Madrid|Barcelona|Valencia|Lisbon|Porto|"
    "Athens|Copenhagen|"
    "Stockholm|Gothenburg|Oslo|Helsinki|Warsaw|Krakow|Prague|Budapest|Bucharest|Sofia|Zagreb|Belgrade|Kyiv|"
    "Tbilisi|Istanbul|"
    "Jerusalem|Tel Aviv|Beirut|Amman|Cairo|Tunis|Nairobi|Kampala|Dar es Salaam|Kigali|Addis Ababa|Lagos|"
    "Abuja|Accra|Dakar|"
    "Freetown|Monrovia|Lusaka|Harare|Johannesburg|Cape Town|Pretoria|Delhi|New Delhi|Mumbai|Bangalore|"
    "Bengaluru|Chennai|"
    "Hyderabad|Kolkata|Dhaka|Kathmandu|Colombo|Islamabad|Karachi|Lahore|Kabul|Bangkok|Hanoi|"
    "Ho Chi Minh City|Phnom Penh|"
    "Jakarta|Manila|Quezon City|Kuala Lumpur|Shanghai|Beijing|Tokyo|Seoul|Sydney|Melbourne|Brisbane|Perth|"
    "Adelaide|Hobart|"
    "Canberra|Darwin|Auckland|Wellington|Christchurch|Mexico City|Bogotá|Bogota|Lima|Quito|Santiago|"
    "Buenos Aires|São Paulo|"
    "Rio de Janeiro|Port-au-Prince|Suva"
)
REGIONS = (
    "Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|"
    "County Durham|East Sussex|West Sussex|Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|"
    "Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|Northamptonshire|"
    "Northumberland|North Yorkshire|South Yorkshire|West Yorkshire|East Yorkshire|Yorkshire|Nottinghamshire|"
    "Oxfordshire|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|Wiltshire|"
    "Worcestershire|Fife|Aberdeenshire|Midlothian|Gwynedd|Powys|Pembrokeshire|Co\\.? [A-Z][a-z]+|County [A-Z][a-z]+|"
    "Calif\\.|Mass\\.?|Fla\\.|Ill\\.|Minn\\.|Pa\\.|Wash\\.|Ore\\.|Conn\\.|Mich\\.|Wis\\.|Tex\\.|Colo\\.|Ariz\\.|"
    "Tenn\\.|"
    "Md\\.|Mo\\.|N\\.Y\\.|N\\.J\\.|N\\.C\\.|Va\\.|Kan\\.|Okla\\.|Ind\\.|Vt\\.|Nev\\.|Mont\\.|Wyo\\."
)
"""What says that a place stands before it only after a comma ("Ely, Cambridgeshire"): counties and short forms."""
PLACE = rf"(?:{COUNTRIES}|{STATES}|{CITIES})"
_KNOWN = re.compile(rf"(?<![\w-])(?:{PLACE}|(?<=, )(?:{STATE_CODES}|{REGIONS}))(?![\w-])")
ADDRESS = re.compile(
    rf"(?<![\w@.])(?P<place>(?:[A-Z][\w.'-]+ ){{0,3}}[A-Z][\w.'-]+,\s(?:{STATE_CODES}|{STATES}|"
    rf"{COUNTRIES}|{REGIONS})(?![\w-])(?:,?\s\d{{5}}(?:-\d{{4}})?)?"
    rf"(?:,\s(?:{COUNTRIES})(?![\w-]))?)"
)


_AUSTRALIAN = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2},? (?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT)(?: \d{4})?")


_TOWN_AND_STATE = re.compile(rf"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{0,2}} (?:{STATE_CODES})")


def is_town_and_state(text: str) -> bool:
    """Return whether the text is a town and a state's letters without a comma ("Amarillo TX")."""
    return _TOWN_AND_STATE.fullmatch(text) is not None


def names_a_place(text: str) -> bool:
    """Return whether a known place stands in the text."""
    return _KNOWN.search(text) is not None


def is_place(text: str) -> bool:
    """Return whether the text is a place and nothing else, as in the head of a posting."""
    bare = text.strip(" |()")
    return _is_place(bare) or (bare.endswith(".") and _is_place(bare[:-1]))


def _is_place(text: str) -> bool:
    known = re.fullmatch(rf"(?:the )?{PLACE}(?:,? {PLACE}|,? (?:{STATE_CODES}))*", text)
    return (known or ADDRESS.fullmatch(text) or _AUSTRALIAN.fullmatch(text)) is not None
