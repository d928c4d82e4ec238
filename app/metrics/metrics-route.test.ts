import { expect, test, vi } from "vitest";
import { GET } from "./route";

test.each([
  ["no token set", "", "Bearer ", 404],
  ["no header", "a long secret token", null, 404],
  ["another token", "a long secret token", "Bearer another", 404],
  ["the token without Bearer", "a long secret token", "a long secret token", 404],
  ["the token", "a long secret token", "Bearer a long secret token", 200],
])("with %s", async (_, token, sent, status) => {
  vi.stubEnv("METRICS_TOKEN", token);
  const headers = new Headers(sent === null ? {} : { authorization: sent });
  const response = await GET(new Request("http://desk.example/metrics", { headers }));
  expect(response.status).toBe(status);
  expect((await response.text()).includes("nodejs_eventloop_lag_seconds")).toBe(status === 200);
});
