/** What is said where no claim comes. */
export const nothingLeft = "Nothing is left for you: every claim is checked, set aside or somebody else’s work.";
export const tooBusy = "Many people are asking for a claim at this moment. Ask again.";
export const notReached = "The desk could not be reached. Try again.";
