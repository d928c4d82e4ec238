/** Nouns that attribute only before `that` or a clause: `the president's confirmation that ...`. */
export const reportingNouns = new Set(
  "accusation admission allegation announcement argument assertion assurance belief boast claim comment complaint concern concession conclusion confirmation contention declaration denial disclosure estimate explanation forecast hint insistence observation opinion pledge prediction promise remark report revelation statement suggestion testimony threat vow warning".split(
    " ",
  ),
);
