/** The first words of a text, at most so many UTF-16 units of it, and a sign that there are more. No word is cut that has a beginning there. */
export function excerpt(words: string, most: number): string {
  if (words.length <= most) return words;
  const beginning = words.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  const whole = /\s/.test(words.charAt(most)) ? beginning : beginning.replace(/\s+\S*$/, "");
  return `${whole.trimEnd()}…`;
}
