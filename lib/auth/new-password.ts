import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { done, failed, type Outcome } from "@/lib/outcome";
import { hashPassword } from "./password";

interface Whose {
  name: string;
  email: string;
}

/** Of five grades from 0: fewer than a hundred million guesses are refused. */
const leastGrade = 3;
/** What is longer is judged by its beginning: the time grows faster than the length. */
const judgedLength = 72;

const guessed = "This is among the first that somebody would try. Choose a few words that have nothing to do with you.";

/**
 * The hash of a password that somebody chooses for themselves. Refused where it is a common one, a pattern, or little more than
 * their own name, their address or the desk's.
 */
export async function hashNewPassword(password: string, whose: Whose): Promise<Outcome<string>> {
  const { check } = await judge();
  const { score } = check(password.slice(0, judgedLength), wordsOf(whose));
  if (score < leastGrade) return failed("invalid", guessed, { fields: { password: guessed } });
  return done(await hashPassword(password));
}

const wordsOf = ({ name, email }: Whose) => ["Tickmark", name, email, ...name.split(/\s+/), ...email.split(/[@.]/)];

let made: Promise<Pick<ZxcvbnFactory, "check">> | undefined;

/** With a list of some ten thousand common ones, which only whoever chooses a password needs. */
function judge(): Promise<Pick<ZxcvbnFactory, "check">> {
  made ??= Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) => {
      const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
      return { check: (password, words) => zxcvbn.check(password, words) };
    },
  );
  return made;
}
