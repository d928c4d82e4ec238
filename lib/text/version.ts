/** Names the rules that made a set of claims; raise it whenever an answer can change. */
export const extractorVersion = "tickmark/0.9.1";
