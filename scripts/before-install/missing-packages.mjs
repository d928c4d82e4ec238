/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 * @typedef {{ os: string, cpu: string, libc: "glibc" | "musl" | undefined }} Platform
 */

/**
 * The folders of `locked` (package-lock.json) that `installed` (the lockfile npm keeps inside node_modules) lacks or
 * holds in another version. Optional packages count only where they name this platform.
 * @param {Lock} locked
 * @param {Lock | undefined} installed
 * @param {Platform} platform
 * @returns {string[]}
 */
export function missingPackages(locked, installed, platform) {
  return Object.entries(locked.packages)
    .filter(([folder, wanted]) => folder !== "" && isWanted(wanted, platform))
    .filter(([folder, wanted]) => installed?.packages[folder]?.version !== wanted.version)
    .map(([folder]) => folder);
}

/**
 * @param {LockedPackage} wanted
 * @param {Platform} platform
 */
function isWanted({ optional, os, cpu, libc }, platform) {
  if (!optional) return true;
  if (!os && !cpu) return false;
  return allows(os, platform.os) && allows(cpu, platform.cpu) && allows(libc, platform.libc);
}

/**
 * A list names what it allows, or with "!" what it does not.
 * @param {string[] | undefined} list
 * @param {string | undefined} value
 */
function allows(list, value) {
  if (!list || value === undefined) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((entry) => entry.startsWith("!"));
}
