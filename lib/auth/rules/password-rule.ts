/** Characters, as people count them. */
export const minPasswordLength = 12;
export const maxPasswordLength = 200;
const minDifferent = 5;

/** Length is what makes a password hard to guess: no required digits or signs. Null for a good one. */
export function passwordFault(password: string): string | null {
  const characters = [...password];
  if (characters.length < minPasswordLength)
    return `Use at least ${minPasswordLength} characters; a few words will do.`;
  if (characters.length > maxPasswordLength) return `Keep it under ${maxPasswordLength} characters.`;
  if (new Set(characters).size < minDifferent) return "Use more different characters.";
  return null;
}
