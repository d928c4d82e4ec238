import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that nobody listens on now; somebody may take it before the caller does. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No TCP port is free.")),
      );
    });
  });
}
