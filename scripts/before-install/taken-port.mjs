import { createServer } from "node:net";

/**
 * Why nothing can listen at this address, in words for whoever chose it; undefined when it is free.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
export function whyNotListen(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(explain(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function explain(error, host, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} of ${host} is taken by another program. Choose a free one: PORT=${port + 1} npm start`;
  }
  if (error.code === "EACCES") {
    return `Port ${port} needs more rights than you have. Choose one above 1023: PORT=3000 npm start`;
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return `HOST=${host} is no address of this machine. Leave it out for 127.0.0.1, or set 0.0.0.0 for all addresses.`;
  }
  return `Nothing can listen on ${host}:${port}: ${error.message}`;
}
