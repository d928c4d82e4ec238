import { expect, test } from "vitest";
import { findUser, mayPass } from "./server-user";

const passwd = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\npostgres:x:101:102::/:/bin/sh\n";

test.each([
  [["postgres", "nobody"], { uid: 101, gid: 102 }],
  [["nobody", "postgres"], { uid: 65534, gid: 65534 }],
  [["pg"], undefined],
])("findUser prefers the first of %j", (names, expected) => {
  expect(findUser(passwd, names)).toEqual(expected);
});

const user = { uid: 101, gid: 102 };

test.each([
  ["everybody may pass", { mode: 0o40755, uid: 0, gid: 0 }, true],
  ["a closed home", { mode: 0o40700, uid: 0, gid: 0 }, false],
  ["the user's own", { mode: 0o40700, uid: 101, gid: 0 }, true],
  ["the group's", { mode: 0o40710, uid: 0, gid: 102 }, true],
  ["everybody but the group", { mode: 0o40705, uid: 0, gid: 102 }, false],
])("mayPass: %s", (_, folder, expected) => {
  expect(mayPass(folder, user)).toBe(expected);
});
