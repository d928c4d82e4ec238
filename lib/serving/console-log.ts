import { log } from "@/lib/running/log";

/**
 * What Next, React and others print goes into the log as well, each as one line of JSON: a fault with what `faultOf` keeps of
 * it. Of the rest only what says words of its own: what is printed beside them may hold anything.
 */
export function logTheConsole(): void {
  for (const [method, level] of [
    ["error", "error"],
    ["warn", "warn"],
    ["log", "info"],
    ["info", "info"],
  ] as const)
    console[method] = (...said: unknown[]) => {
      const fault = said.find((part) => part instanceof Error);
      const [first] = said;
      const words = typeof first === "string" ? first.trim() : "";
      log()[level](fault ? { fault } : {}, words);
    };
}
