/** A fault as a log may keep it. */
export interface LoggedFault {
  type: string;
  message?: string;
  code?: string;
  /** PostgreSQL's own code. */
  state?: string;
  /** What the page that failed shows as its number. */
  digest?: string;
  at: string[];
  cause?: LoggedFault;
}

/** Their messages quote what was asked and what stood in the row. */
const quotesData = /Prisma|DriverAdapter|DatabaseError|^error$|Zod/;

const textAt = (value: unknown, name: string): string | undefined => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "string" ? found : undefined;
};

function stateOf(fault: Error): string | undefined {
  const adapter: unknown = Reflect.get(Reflect.get(fault, "meta") ?? {}, "driverAdapterError");
  const cause: unknown = adapter instanceof Error ? adapter.cause : undefined;
  return textAt(cause, "originalCode");
}

/** What a log keeps of a fault: where and of which kind, and its message only where that cannot hold what people wrote. */
export function faultOf(fault: unknown): LoggedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, at: [] };
  const type = fault.constructor.name === "Error" ? fault.name : fault.constructor.name;
  const at = (fault.stack ?? "").split("\n").flatMap((line) => (/^ {4}at /.test(line) ? [line.trim().slice(3)] : []));
  const logged: LoggedFault = { type, at };
  const state = stateOf(fault);
  const [code, digest] = [textAt(fault, "code"), textAt(fault, "digest")];
  if (!quotesData.test(`${fault.name} ${type}`) && state === undefined) logged.message = fault.message;
  if (code) logged.code = code;
  if (state) logged.state = state;
  if (digest) logged.digest = digest;
  if (fault.cause) logged.cause = faultOf(fault.cause);
  return logged;
}
