import { createServer } from "node:net";
import { expect, test } from "vitest";
import { wantedAddress } from "./claim-desk.mjs";
import { dataFolder } from "./data-folder.mjs";
import { whyNotNode } from "./node-version.mjs";
import { whyNotListen } from "./taken-port.mjs";

test.each([
  ["20.18.3", false],
  ["20.19.0", true],
  ["18.20.0", false],
  ["22.0.0", true],
  ["24.11.1", true],
])("Node %s", (version, fits) => {
  expect(whyNotNode(version) === undefined).toBe(fits);
});

test.each([
  [{}, { host: "127.0.0.1", port: 3000 }],
  [
    { HOST: "", PORT: "" },
    { host: "127.0.0.1", port: 3000 },
  ],
  [
    { HOST: "0.0.0.0", PORT: "8080" },
    { host: "0.0.0.0", port: 8080 },
  ],
  [{ PORT: "eighty" }, { host: "127.0.0.1", port: 3000 }],
])("the address wanted by %j", (env, expected) => {
  expect(wantedAddress(env)).toEqual(expected);
});

test("data lies in the clone, elsewhere for root, and where TICKMARK_DATA says for everybody", () => {
  const root = "/nowhere/clone";
  expect(dataFolder({}, { root, uid: 1000 })).toBe("/nowhere/clone/.tickmark");
  expect(dataFolder({}, { root, uid: 0 })).toMatch(/^\/var\/lib\/tickmark\/[0-9a-f]{16}$/);
  expect(dataFolder({}, { root, uid: 0 })).not.toBe(dataFolder({}, { root: "/nowhere/other", uid: 0 }));
  expect(dataFolder({ TICKMARK_DATA: "data" }, { root, uid: 0 })).toBe("/nowhere/clone/data");
});

test("a taken port is told with the way out, a free one is not", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve(Number(Object(other.address()).port)));
  });
  expect(await whyNotListen("127.0.0.1", port)).toContain(`PORT=${port + 1} npm start`);
  await new Promise((resolve) => other.close(resolve));
  expect(await whyNotListen("127.0.0.1", port)).toBeUndefined();
  expect(await whyNotListen("192.0.2.1", port)).toContain("HOST=192.0.2.1");
});
