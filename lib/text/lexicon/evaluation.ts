const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs that interpret rather than tell: not checkable with an abstract subject. */
export const interpretingVerbs =
  set(`signal signals signaled signalled reflect reflects reflected underscore underscores underscored underline underlines underlined highlight highlights highlighted represent represents represented mark marks suggest suggests suggested
illustrate illustrates illustrated demonstrate demonstrates demonstrated mean means meant imply implies implied raise raises raising align aligns aligned reinforce reinforces extend extends matter matters indicate indicates symbolize symbolizes symbolise symbolises embody embodies
testify testifies alter alters shape shapes deserve deserves seem seems seemed appear appears look looks sound sounds feel feels depend depends hinge hinges bode bodes smell smelled tend tends promise promises threaten threatens risk risks invite invites remain`);

/** Words of judgement: a predicate that is one of them is opinion. */
export const evaluative =
  set(`good bad great terrible wonderful awful beautiful ugly brilliant pivotal crucial critical key vital essential significant important remarkable notable unique historic bold dangerous worrying alarming encouraging promising disappointing tragic
funny furious tender stubborn polite absurd ridiculous impressive stunning dramatic huge massive unfair fair wrong right clear unclear unknown obvious likely unlikely possible impossible probable certain uncertain sure hard easy difficult simple complex better best worse worst interesting exciting
shameful disgraceful scandalous outrageous sad happy proud glad sorry excellent superb fantastic amazing incredible tangible symbolic robust cheap early late asleep ready strong weak optimistic pessimistic cautious hopeful skint unacceptable inevitable necessary appropriate sensible reasonable unreasonable true false
harsh modest ugly tough brutal cruel kind nice silly stupid clever wise foolish reckless irresponsible disastrous catastrophic horrible horrific awkward boring dull elegant gorgeous lovely magnificent marvellous mediocre pathetic perfect poor rich spectacular splendid tremendous unbelievable undeniable unprecedented urgent useful useless valuable worthless worthwhile worrisome uncomfortable comfortable heartbreaking devastating inspiring exhausting frightening terrifying surprising shocking extraordinary delightful refreshing compelling convincing effective ineffective reliable unreliable credible serious severe grim bleak rosy bright dark concerned worried confident disappointed pleased delighted shocked saddened horrified thrilled grateful satisfied determined committed convinced surprised angry upset relieved excited nervous afraid scared ashamed embarrassed calm small big serious slow fast low high hot cold scathing divided heartbroken overjoyed gutted stunned baffled puzzled bewildered speechless hopeless helpless fine brave`);

/** Nouns of judgement after \`a\`: \`a pivotal moment\`, \`a scandal\`. */
export const evaluativeNouns = set(
  `moment step leap shift sign signal blow boost triumph disaster scandal blessing asset challenge opportunity mistake failure success shame disgrace joke victory warning reminder turning-point milestone testament indication indicator contrast irony surprise miracle nightmare dream backdrop honour honor privilege pleasure relief gamble question matter thing lot`,
);

/** Abstract subjects that make a sentence comment on the article's own matter. */
export const commentSubjects = set(
  `move decision development developments announcement statement declaration timing remark remarks timeline focus partnership partnerships collaboration implication implications combination approach trend pattern question answer point issue problem truth lesson message result results effect effects atmosphere mood debate`,
);

/** Adverbs with which the article itself does not vouch. */
export const hedges = /\b(?:reportedly|allegedly|apparently|supposedly|purportedly|presumably|ostensibly|seemingly)\b/i;

/** Words that speak of what may come or be: speculation. */
export const speculation = set("likely unlikely probably perhaps maybe possibly potentially presumably conceivably");

/** Verbs whose clause only places, counts or measures. */
export const measuringVerbs =
  set(`is are was were be been being 's ’s has have had cost costs weigh weighs weighed reach reaches reached rise rises rose risen fall falls fell fallen hold holds held employ employs employed open opens opened built last lasts lasted total totals totalled totaled measure measures measured
founded born established stand stands stood number numbers numbered grow grows grew grown drop drops dropped increase increases increased decrease decreased decline declined lie lies lay climb climbed jump jumped run runs ran begin began begins start started starts end ended ends close closed date dated cover covers covered average averages averaged need needs needed require requires required gain gains gained slip slips slipped slid slide slides surge surges surged soar soars soared plunge plunges plunged dip dips dipped edge edged tumble tumbled follow follows followed came comes earn earns earned contain contains contained double doubles doubled treble trebles trebled triple triples tripled halve halves halved shrink shrinks shrank shrunk swell swells swelled widen widens widened narrow narrows narrowed ease eases eased take takes took remain remains remained stay stays stayed`);
