/** What keeps the tables of the history from being changed: a trigger, and whatever it runs. */
export interface Guard {
  table: string;
  name: string;
  /** PostgreSQL's `pg_trigger.tgtype`: a bit for each of row, before, insert, delete, update and truncate. */
  type: number;
  function: string;
}

export interface Guards {
  triggers: Guard[];
  /** The source of the functions that refuse, by their name. */
  functions: Map<string, string>;
}

const refusing = ["refuse_rewrite", "follow_the_chain"];
const bits = { ROW: 1, BEFORE: 2, INSERT: 4, DELETE: 8, UPDATE: 16, TRUNCATE: 32 };

const trigger =
  /^CREATE TRIGGER "(\w+)" (BEFORE [\s\S]*?) ON "(\w+)"\s+(FOR EACH (?:ROW|STATEMENT)) EXECUTE FUNCTION (\w+)\(\)/gm;
const definition =
  /^CREATE (?:OR REPLACE )?FUNCTION (\w+)\(\) RETURNS trigger LANGUAGE plpgsql AS \$\$([\s\S]*?)\$\$/gm;

/** The guards that a desk's migrations make, in their order. */
export function guardsIn(migrations: readonly string[]): Guards {
  const sql = migrations.join("\n");
  const triggers = [...sql.matchAll(trigger)].flatMap(([, name = "", when = "", table = "", each = "", does = ""]) =>
    refusing.includes(does) ? [{ table, name, type: typeOf(`${when} ${each}`), function: does }] : [],
  );
  const bodies = [...sql.matchAll(definition)].flatMap(([, name = "", body = ""]): [string, string][] =>
    refusing.includes(name) ? [[name, body]] : [],
  );
  return { triggers, functions: new Map(bodies) };
}

/** The columns of an `UPDATE OF` may be called anything. */
const typeOf = (when: string) =>
  Object.entries(bits).reduce(
    (type, [word, bit]) => type + (new RegExp(`\\b${word}\\b`).test(when.replace(/"\w+"/g, "")) ? bit : 0),
    0,
  );

/** A trigger or function as the database has it. */
export interface FoundGuard extends Guard {
  /** `O` where it works. */
  enabled: string;
  source: string;
}

/** The first guard that is not as it was made, as a sentence; null where all are. */
export function guardFault({ triggers, functions }: Guards, found: readonly FoundGuard[]): string | null {
  const byName = new Map(found.map((one) => [`${one.table} ${one.name}`, one]));
  for (const { table, name, type, function: does } of triggers) {
    const now = byName.get(`${table} ${name}`);
    if (!now) return `The trigger ${name} is missing: rows of ${table} can be changed behind the history’s back.`;
    if (now.enabled !== "O")
      return `The trigger ${name} is switched off: rows of ${table} can be changed behind the history’s back.`;
    if (now.type !== type || now.function !== does)
      return `The trigger ${name} of ${table} does something else than it was made for.`;
    if (now.source !== functions.get(does))
      return `The function ${does}, which guards ${table}, is another than was made.`;
  }
  return null;
}
