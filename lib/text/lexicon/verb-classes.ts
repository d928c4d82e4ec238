import { formsOf } from "../tokens/verb-forms";

/** What verbs tell of, in kinds that say whether it can be looked up: an act that leaves a trace, a state of mind, a figure of speech. */
const classes = {
  motion:
    "go come arrive leave return travel move walk run drive fly sail enter flee escape reach cross march climb swim ride land board follow pass depart emigrate migrate retreat advance withdraw jump leap crawl rush hurry wander drift roll steam row hike descend ascend disembark evacuate relocate step turn pull head gather disperse",
  contact:
    "hit strike break crash collapse burst shatter tear cut smash knock push kick throw drop hurl toss shake slam tip overturn topple derail collide ram rip snap crack splinter scrape pierce sink capsize plunge tumble slip trip explode erupt detonate fall flood swamp blow",
  harm: "kill die injure wound drown burn shoot stab attack bomb destroy damage poison murder assault beat shell torch wreck ruin hurt maim infect bite sting choke strangle drown suffocate starve bleed bury kidnap abduct rob loot raid ambush invade besiege occupy",
  creation:
    "build make write paint compose publish produce design invent found draw film record cook boil bake sew carve weave print construct create develop establish install erect assemble manufacture draft author edit direct translate launch introduce unveil plant grow brew forge craft knit engrave photograph choreograph stage rebuild restore renovate repair mend fix paint demolish dismantle",
  transfer:
    "give sell buy pay send lend borrow donate hand deliver receive take steal award grant win earn spend charge fine purchase acquire collect ship mail post bring carry fetch transfer export import supply distribute inherit bequeath auction rent lease hire loan refund repay reimburse invest raise fund finance subsidise subsidize cost bid trade swap exchange return",
  official:
    "arrest charge convict sentence sue ban approve reject pass sign vote elect appoint fire dismiss resign suspend inspect order jail acquit detain deport extradite indict prosecute fine license licence authorise authorize ratify veto repeal enact adopt amend outlaw legalise legalize nominate swear oust impeach register file lodge submit apply recall seize confiscate impound search question interview investigate audit test certify rule overturn uphold abolish nationalise privatise expel promote demote enlist recruit sack step quit retire",
  phase:
    "cap limit slow begin start stop end close open finish halt resume cancel postpone delay suspend shut reopen pause abandon complete conclude restart interrupt adjourn extend continue last drag",
  change:
    "rise fall grow shrink double increase decrease decline drop climb jump surge soar slide slip halve triple treble widen narrow ease swell contract expand improve worsen deteriorate recover change become turn fade melt thaw freeze dry thicken thin ripen rot rust age age shift slow quicken accelerate weaken strengthen harden soften tighten loosen lengthen shorten deepen cool warm",
  social:
    "meet marry divorce join visit host attend invite lead chair compete play defeat lose score draw fight dance sing perform celebrate teach study train coach work serve volunteer campaign protest strike march rally negotiate talk discuss consult greet thank welcome accompany escort employ found captain manage run represent partner merge ally",
  perception:
    "see hear watch notice look listen smell taste sense spot glimpse witness observe overhear stare glance gaze peer",
  mind: "think believe know understand remember forget hope wish want fear expect suspect doubt realise realize wonder learn imagine assume suppose guess reckon consider intend mean recall recognise recognize dream regret trust decide choose prefer figure ponder contemplate anticipate presume conceive",
  emotion:
    "love hate like dislike enjoy admire envy worry regret resent adore despise detest dread miss pity mourn grieve mind care fancy relish savour savor tolerate bear stomach appreciate cherish treasure surprise shock please delight amuse annoy irritate anger upset frighten scare terrify bore tire charm impress disappoint baffle puzzle amaze astonish move touch haunt bother trouble hurt",
  body: "laugh weep cry smile cheer clap faint sleep eat drink sit stand kneel shout scream sweat cough sneeze vomit breathe blush shiver tremble nod shrug wink frown grin sob applaud wave sigh yawn swallow chew wake rest lie lean bow wear dress undress shave wash limp",
  stative:
    "own have contain include consist belong hold remain stay live reside dwell keep possess house hang face border surround adjoin overlook connect link cover span stretch number measure weigh stand sit lie cost total comprise feature use rely speak rank",
  need: "need require deserve lack demand depend want owe merit warrant",
  relation:
    "mean matter seem appear reflect show suggest prove indicate signal mark underline underscore highlight symbolise symbolize embody represent imply entail involve concern resemble differ suit fit match count amount tend sound feel prove illustrate demonstrate reveal explain bode testify speak tell say remind echo recall evoke smack reek ring",
  cause:
    "help let allow cause force prevent enable encourage discourage persuade convince inspire prompt drive push lead threaten risk undermine weaken strengthen protect harm affect influence shape ensure guarantee save spare spoil block protect feed fuel breed invite provoke trigger spark deter tempt urge oblige compel",
  effort:
    "try attempt struggle strive seek aim fail manage succeed bother dare hesitate refuse decline agree offer promise threaten vow pledge plan prepare hope learn afford",
  figure:
    "lose find pay hold pull push weave paint cast bite breathe dance sing whisper shout climb creep crawl loom hover linger beckon lurk bloom blossom thrive wither soar sparkle glow shine dazzle shimmer float drag swallow devour tug wrestle juggle flirt court woo gamble dodge limp stagger stumble hobble sleepwalk",
} as const;

export type VerbKind = keyof typeof classes;

const kinds = Object.keys(classes) as VerbKind[];
const byForm = new Map<string, VerbKind[]>();
const lemmas = new Map<string, string>();
for (const kind of kinds)
  for (const [form, lemma] of formsOf(new Set(classes[kind].split(" ")))) {
    const known = byForm.get(form);
    if (!known) byForm.set(form, [kind]);
    else if (!known.includes(kind)) known.push(kind);
    if (!lemmas.has(form)) lemmas.set(form, lemma);
  }

const none: readonly VerbKind[] = [];

/** The kinds a form of a verb may be of, in the order above; none for a verb that is not listed. */
export const verbKinds = (lower: string): readonly VerbKind[] => byForm.get(lower) ?? none;

/** The base form of a listed verb, or the word itself. */
export const lemmaOf = (lower: string): string => lemmas.get(lower) ?? lower;
