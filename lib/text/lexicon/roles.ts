const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Nouns for what a person is by office, trade or kinship; endings such as `-ist` are told by their shape. */
export const roleNouns = set(`
president vice-president minister chancellor premier governor senator congressman congresswoman representative mayor councillor councilor ambassador envoy secretary chairman chairwoman chair chairperson chief head director manager executive ceo founder co-founder owner partner
spokesman spokeswoman spokesperson commissioner commander general colonel major captain lieutenant sergeant admiral marshal officer inspector detective constable sheriff superintendent judge justice magistrate lawyer attorney solicitor barrister prosecutor advocate king queen prince princess duke
duchess emperor pope archbishop bishop cardinal priest pastor rabbi imam professor doctor surgeon physician nurse scientist engineer researcher scholar historian economist analyst expert commentator columnist journalist reporter correspondent editor author writer novelist poet
photographer painter artist singer actor actress musician composer conductor producer filmmaker coach trainer manager captain striker midfielder defender goalkeeper forward winger batsman bowler pitcher quarterback driver rider jockey boxer swimmer runner cyclist champion
teacher principal dean student curator librarian architect designer developer programmer technician mechanic pilot astronaut farmer shepherd herder fisherman trawlerman harbourmaster master skipper sailor soldier veteran activist campaigner organiser organizer volunteer leader deputy lawmaker mp mep legislator
aide adviser advisor strategist pollster diplomat negotiator mediator speaker whip treasurer accountant banker investor entrepreneur businessman businesswoman billionaire tycoon trader broker auctioneer baker chef cook hairdresser firefighter paramedic policeman policewoman guard
mother father son daughter brother sister wife husband widow widower uncle aunt niece nephew cousin grandson granddaughter grandfather grandmother neighbour neighbor resident witness survivor victim passenger suspect defendant plaintiff
chemist physicist biologist epidemiologist virologist geologist astronomer meteorologist seismologist psychologist clerk employee worker member candidate nominee winner recipient laureate boss heir star comedian presenter host anchor blogger inventor explorer climber mountaineer
foreman magnate lobbyist ombudsman auditor registrar provost chaplain vicar monk nun dancer choreographer sculptor illustrator critic playwright screenwriter translator linguist archaeologist anthropologist sociologist philosopher pharmacist dentist vet veterinarian midwife plumber electrician carpenter builder
referee umpire pundit statistician politician clinician technician paediatrician pediatrician obstetrician democrat republican bookkeeper shopkeeper shopper pensioner retiree teenager schoolboy schoolgirl boy girl man woman ranger warden custodian caretaker coordinator convener rector steward stewardess
pupil apprentice intern fan youth teen toddler baby ally rival friend colleague classmate roommate parent grandparent landlord landlady tenant tailor carver miner welder roofer logger cleaner nanny caterer vendor grower rancher breeder
rookie starter substitute-goalkeeper goalie goaltender netminder linebacker receiver shortstop outfielder infielder catcher fullback full-back left-back right-back centre-back center-back wing-back half-back centre-half fly-half scrum-half prop hooker flanker footballer player sprinter hurdler winger playmaker veteran-forward newcomer
consultant contractor assistant superintendent attendant lieutenant-governor incumbent challenger contender substitute potter weaver brewer dealer collector curate counsel counsellor counselor psychiatrist therapist carer caregiver waiter waitress bartender butcher
surveyor assessor bailiff brigadier broadcaster choirmaster coroner councilman courier crofter docker dockworker drummer fisher fitter forester gardener glazier grocer handyman hotelier interpreter joiner labourer laborer lecturer lifeguard mason matron milkman mla msp mayoress nurseryman optician paratrooper picker plasterer
porter postman postmaster postmistress publican quarryman recruiter salesman saleswoman schoolteacher seamstress servant shearer signalman smallholder statesman stonemason stuntman trustee tutor undertaker usher verger official constituent baronet arbiter watchman yachtsman
gov gov. sen sen. rep rep. gen gen. col col. lt lt. capt capt. sgt sgt. maj maj. adm adm. supt supt. det det. insp insp. hon hon.`);

/** Titles before a name that tell nothing but courtesy or degree; alone they make no identity. */
export const courtesyTitles = set(
  "mr mrs ms miss mx dr sir dame lord lady prof mr. mrs. ms. dr. prof. messrs cllr cllr. rev rev.",
);
export const maleTitles = set(
  "mr mr. sir lord king prince duke father monsignor spokesman chairman businessman brother son husband uncle nephew congressman policeman man boy trawlerman fisherman",
);
export const femaleTitles = set(
  "mrs mrs. ms ms. miss dame lady queen princess duchess sister spokeswoman chairwoman businesswoman daughter wife mother aunt niece congresswoman policewoman actress woman girl",
);

/** What a company's full name ends with. */
export const companyForms = set(
  "inc inc. ltd ltd. plc corp corp. co co. llc llp gmbh holdings ag sa nv se ab asa oyj spa kg bv pty kk group",
);

/** Nouns that say what sort of body a name belongs to. */
export const bodyNouns = set(`
company firm consultancy newspaper daily weekly magazine charity agency bank group manufacturer maker start-up startup operator airline retailer broadcaster publisher studio brewery university college institute institution think-tank foundation trust union party club team
organisation organization association federation league network website platform chain supplier producer developer contractor subsidiary carrier brand label hospital school museum gallery theatre theater orchestra band ministry department regulator watchdog militia movement
consortium cooperative conglomerate giant lender insurer builder carmaker chipmaker drugmaker automaker planemaker brokerage shipbuilder utility shipper startup nonprofit outlet channel station laboratory lab observatory restaurant hotel supermarket bookmaker auctioneer corporation business enterprise journal nonprofit distributor importer exporter wholesaler brewer refiner miner airline-group facility council committee commission society cooperative clinic academy rival competitor parent insurer newsletter tabloid broadsheet podcast blog trio duo quartet quintet ensemble troupe`);
