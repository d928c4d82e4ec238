/**
 * What is wrong with a version of Node, if anything.
 * @param {string} version such as "20.19.0"
 * @returns {string | undefined}
 */
export function whyNotNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Tickmark needs Node 20.19 or newer; this is ${version}.`;
}
