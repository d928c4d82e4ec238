import { once } from "node:events";
import { createServer } from "node:http";
import { waitingPage } from "../../lib/running/waiting-page";

/** Answers everything with the page that waits for the desk, until `over`; nothing where somebody else has the port. */
export async function serveWaitingPage(host: string, port: number, over: AbortSignal): Promise<void> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(waitingPage.status, { ...waitingPage.headers, Connection: "close" }).end(waitingPage.body);
  });
  const ended = new Promise<void>((resolve) => {
    server.once("close", resolve);
    server.once("error", () => resolve());
  });
  server.listen({ host, port, exclusive: true });
  if (!over.aborted) await Promise.race([ended, once(over, "abort")]);
  server.close();
  server.closeAllConnections();
  await ended;
}
