export type Frame = "c" | "b" | "q" | "o" | "g" | "i" | "t" | "d" | "w" | "a";

/**
 * Reporting verbs with what they take, one letter a frame:
 * `c` a clause after `that`, `b` a clause without `that`, `q` a quotation, `o` an object as what was said (`denied the report`),
 * `g` a gerund (`denies hiding`), `i` an infinitive (`vowed to appeal`), `t` an addressee first (`told reporters`),
 * `a` an object after `about`, `of` or `against` (`complained about a door`), `d` a document may be the speaker (`the report found`), `w` weak: a speech act only with a person, body or document as subject.
 */
const frames = `
say cbqd|add cbq|tell bcbqt|state bcqd|note bcqd|assert bcqo|insist cbq|claim cbqd|argue bcqd|warn bcqtda|announce bcqo|declare bcqo|confirm bcqod|deny cgo|allege bcqd|acknowledge cqog|admit cbqgo|concede cbq
explain bcqd|stress bcqo|emphasize cqo|emphasise cqo|reiterate cqo|maintain bcqo|contend cq|complain cqa|comment cq|remark cq|observe cq|reply bcq|respond cq|retort cq|grumble cqa|gripe cqa|moan cqa|fume cq|rage q|rail a|vent q|gush q|enthuse cq|rave q|deadpan q|crow q|sniff q|snort q|groan q|bellow q|roar q|stammer q|intone q|beam q|shrug q|nod q|grin q|chuckle q|chirp q|rejoin cq|interject cq|interrupt q|volunteer cq|venture cq|confide cq|fret cq|marvel cq|ponder q|implore qt|beseech qt|exhort o|chide q|scold q|taunt q|coo q|purr q|bark q|hiss q|snarl q|growl q|whine q|wail q|gasp q|declaim q|preach cq|philosophise q|term oq|deem o|attribute o|ascribe o|answer cbq|radio cbq|text cq|email cq|blog cq|telegraph cq|posit cq|theorise cq|theorize cq|hypothesise cq|hypothesize cq|tease q|correct q|deplore o|decry o|laud o|applaud o|blast o|mock o|ridicule o|belittle o|minimise o|minimize o|venture cq|maintain c|recall cqgo|reveal bcqdow|disclose cqo|report bcqdgo
predict cqo|estimate cdow|suggest bcdqw|indicate bcdw|conclude bcqd|recommend bcgodq|propose cgw|advise cgdtq|urge qo|vow cqi|pledge cqi|promise cbqitod|threaten qi|testify cq|write cqd|tweet cq|post q|mention cg|believe cbw|suspect cbow|remember cw|think cbqw|hope cbw|expect cbwoi
fear cbw|caution cqta|assure ct|inform ct|remind ct|notify ct|persuade w|convince w|agree cqw|doubt cow|underline cow|underscore cow|highlight cow|reject o|dispute co|rebut o|refute o|describe od|call oqd|accuse o|demand cqo|question ow|criticise oqd|criticize oqd|condemn oq
praise oq|blame od|quip q|joke cq|boast cqa|lament cq|protest cq|exclaim q|muse q|ask qt|wonder q|continue q|conclude bq|reckon cbq|repeat cqo|show bcdw|find bcdow|prove cdw|demonstrate cdw|imply cdw|hint cw|signal cw|speculate cq|calculate cd|forecast cdow|project cdw|rule cw|decide w|learn bw|hear cbqw|accept c
object cq|counter cq|affirm cqo|clarify cq|read qdw|detail ow|outline ow|echo w|cite ow|quote w|apologise q|apologize q|welcome ow|reason cq|dismiss ow|attack w|denounce oq|slam o|hail o|brand o|label o|dub w|liken w|plead cqa|shout q|cry q|whisper q|murmur q|mutter q|sigh q|laugh q|smile w|begin w
feel cw|regret cow|worry cw|guarantee cow|certify cow|attest cow|swear cbq|proclaim cqo|profess cw|submit cw|advocate gow|oppose w|support w|contradict ow|list w|cable q|inform t|brief w|summon w|marvel q|chant q|scoff q|observe q|opine cq|disagree q|concur q|demur q|point cq|stipulate cd|specify cd|record dw|want ow|offer iow`;

/** Reads a table of verbs, each with its frames behind it; a verb that stands twice has both rows' frames. */
export function reportingFrames(table: string): Map<string, Set<Frame>> {
  const verbs = new Map<string, Set<Frame>>();
  for (const entry of table.trim().split(/[|\n]/)) {
    const cut = entry.lastIndexOf(" ");
    const verb = entry.slice(0, cut).trim();
    const known = verbs.get(verb) ?? new Set<Frame>();
    for (const letter of entry.slice(cut + 1)) known.add(letter as Frame);
    verbs.set(verb, known);
  }
  return verbs;
}

export const reportingVerbs = reportingFrames(frames);
