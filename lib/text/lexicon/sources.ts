const set = (words: string) => new Set(words.trim().split(/\s+/));

/** People nobody could ask by name: as a source without a name they are vague. */
export const vaguePeople = set(`
analysts analyst experts expert officials official sources source insiders insider observers observer critics critic supporters opponents residents resident witnesses witness survivors survivor reports
people man woman men women families aide aides clerk worker workers employee employees staff diplomats diplomat lawmakers lawmaker lawyers commentators commentator scientists researchers researcher economists economist historians doctors doctor
activists activist campaigners campaigner locals neighbours neighbors neighbour neighbor villagers passengers passenger crew members member relatives friends colleagues colleague traders trader investors investor executives executive
some many others several few most those someone somebody authorities rumours rumors figures figure person persons individual individuals advisers adviser advisors advisor engineers engineer investigators investigator voters players fans student students
teachers farmers fishermen soldiers soldier commanders officer officers prosecutors detectives parents mother father driver drivers pilots pilot bystander bystanders onlookers protesters demonstrators tourists customers users pundits spectators veterans eyewitnesses eyewitness
forecasters reviewers professor professors hunters campaigner academics scholars lecturer strategists consultants contractors growers retailers landlords tenants commuters shoppers organisers organizers volunteers paramedics nurses
media outlets newspapers websites accounts leaks whisper whispers specialists specialist`);

/** Bodies that speak as one and can be asked: never vague. */
export const institutions = set(`
police government ministry department agency authority council court parliament army navy force forces guard service office commission committee company firm bank union party club association federation league university hospital school institute centre center
trust charity foundation board bureau administration team group organisation organization embassy prosecutor prosecution regulator watchdog newspaper paper magazine broadcaster station channel network daily agency airline airport manufacturer maker operator developer retailer start-up startup consultancy
secretariat congress senate house cabinet fund exchange corporation society museum studio brigade headquarters coastguard kremlin pentagon palace treasury vatican militia alliance coalition consortium provider supplier brewery publisher theatre church diocese municipality city town region state country nation inspectorate tribunal jury festival inquiry panel unit squad hearing inquest nations ngo institution academy clinic ombudsman television radio tv senate legislature assembly ministry`);

/** Documents and measurements: they speak only of what they hold, and resolve to nobody. */
export const documents = set(`
report reports study survey poll data figures document documents paper trial research analysis review audit letter memo statement release log logs record records filing filings indictment complaint lawsuit bill census statistics evidence results findings investigation inquiry article book
transcript email emails footage video image images photo photograph photographs photographers recording receipt ledger index forecast assessment dossier file files test tests scan scans map model models system radar ruling judgment verdict order law act treaty agreement contract text guidelines press account estimates estimate note briefing presentation notice screenshot screenshots diary cable memoir brochure accounts autopsy census-data minutes affidavit affidavits subpoena payslip invoice invoices certificate
rules rulebook logbook logbooks scoresheet scorecard slide sign banner placard plaque caption label inscription gravestone headstone message messages post posts posting tweet thread petition motion advert leaflet flyer bulletin newsletter website page recorder recorders sensor sensors camera cameras telemetry readings gauge instruments satellite satellites notes spreadsheet timetable minutes dossier draft prospectus accounts polling surveys trials scans swabs samples measurements calculations simulations`);

/** Outlets and papers: what they report reaches the article second-hand. */
export const outlets = set(
  "newspaper daily magazine broadcaster weekly tabloid website blog channel radio television tv paper newsletter podcast portal",
);
export const outletNames =
  /\b(?:Times|Post|Herald|Tribune|Guardian|Telegraph|Gazette|Journal|Chronicle|Ledger|Courier|Observer|Mirror|Mail|Express|Star|Globe|News|Radio|TV|Television|Reuters|AFP|Associated Press|AP|BBC|CNN|NBC|CBS|ABC|Sky|Bloomberg|Xinhua|TASS|Tass|Novosti|Interfax|Der Spiegel|Le Monde|Kurir|Zeitung|Corriere|País|Examiner|Inquirer|Dispatch|Sentinel|Argus|Echo|Standard|Independent|Press|Agence|Wire|Kyodo|Yonhap|DPA|ANSA|Al Jazeera|Anadolu|IRNA|KCNA|Axios|Politico|Mercury|Bulletin|Advertiser|Messenger|Reporter|Bugle|Newsline|Monitor)\b/;
