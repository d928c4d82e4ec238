import { expect, test } from "vitest";
import { database } from "@/lib/database/client";
import { faultOf } from "./fault-of";

test("a fault is kept with its kind, place and number", () => {
  const fault = Object.assign(new TypeError("x is no function"), { digest: "123" });
  expect(faultOf(fault)).toMatchObject({ type: "TypeError", message: "x is no function", digest: "123" });
  expect(faultOf(fault).at[0]).toContain("fault-of.test.ts");
});

test("what a fault of the database says of its data is left out, however deep it lies", async () => {
  const fault = await database.user.findFirst({ where: { email: "ada@newsroom.example" } }).catch((error) => error);
  const logged = JSON.stringify(faultOf(new Error("The page failed.", { cause: fault })));
  expect(logged).toContain("Prisma");
  expect(logged).toContain("The page failed.");
  expect(logged).not.toContain("newsroom.example");
  expect(logged).not.toContain("invalid");
});

test.each([["ada@newsroom.example"], [{ email: "ada@newsroom.example" }], [null], [undefined]])(
  "what is thrown and is no error (%j) is kept by its kind alone",
  (thrown) => expect(faultOf(thrown)).toEqual({ type: typeof thrown, at: [] }),
);
