// Plain JavaScript: `npm start` asks before anything is installed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, in words of its system: a process id alone may have passed to another since.
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process
 */
export function birthOf(pid) {
  try {
    if (process.platform === "linux") {
      // State and start are the 3rd and 22nd fields; the 2nd, the program's name, may hold spaces and brackets.
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      // A dead process that nobody has buried yet: containers often have none who does.
      return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
    }
    if (process.platform === "win32") return process.kill(pid, 0) ? "alive" : undefined;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    // Each of the three fails when there is no such process.
    return undefined;
  }
}
