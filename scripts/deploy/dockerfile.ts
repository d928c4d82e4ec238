/** One instruction of a Dockerfile, its lines joined. */
export interface Instruction {
  name: string;
  rest: string;
}

export function readDockerfile(text: string): Instruction[] {
  const lines = text.replace(/\\\n/g, " ").split("\n");
  return lines.flatMap((line) => {
    const [, name, rest] = /^([A-Z]+)\s+(.+)$/.exec(line) ?? [];
    return name && rest ? [{ name, rest }] : [];
  });
}

/** A command given as a JSON list, with whatever stands before it left out. */
export const commandIn = (rest: string): string[] => JSON.parse(rest.slice(rest.indexOf("[")));

/** `A=1 B=2` by name. */
export const variablesIn = (rest: string): Record<string, string> =>
  Object.fromEntries([...rest.matchAll(/(\w+)=(\S*)/g)].map(([, name = "", value = ""]) => [name, value]));
