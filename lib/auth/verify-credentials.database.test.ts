import { describe, expect, it } from "vitest";
import { database } from "@/lib/database/client";
import { goodPassword, member } from "@/lib/testing/accounts";
import { verifyCredentials } from "./verify-credentials";

describe("verifyCredentials", () => {
  it("knows a person by email, however it is typed, and password", async () => {
    const bo = await member("reviewer", "Bo Lind", "bo@desk.example");
    expect(await verifyCredentials({ email: " BO@desk.example", password: goodPassword })).toMatchObject({
      ok: true,
      value: { id: bo.id },
    });
  });

  it("answers an unknown address and a wrong password alike", async () => {
    const { email } = await member("reviewer");
    const wrong = await verifyCredentials({ email, password: "not the password" });
    const unknown = await verifyCredentials({ email: "nobody@desk.example", password: "not the password" });
    expect(wrong).toMatchObject({ failure: { code: "invalid", message: "The email or the password is not right." } });
    expect(unknown).toEqual(wrong);
  });

  it("tells only whoever knows the password that the account is disabled", async () => {
    const { id, email } = await member("reviewer");
    await database.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await verifyCredentials({ email, password: "not the password" })).toMatchObject({
      failure: { code: "invalid" },
    });
    expect(await verifyCredentials({ email, password: goodPassword })).toMatchObject({
      failure: { code: "forbidden", message: expect.stringContaining("disabled") },
    });
  });

  it("pauses after ten wrong passwords, sent one by one or at once, even for the right one; others still get in", async () => {
    const [bo, cy] = [await member("reviewer"), await member("reviewer")];
    const tries = Array.from({ length: 12 }, () => verifyCredentials({ email: bo.email, password: "a guess" }));
    const answers = (await Promise.all(tries)).map((answer) => (answer.ok ? "in" : answer.failure.message));
    expect(answers.filter((message) => message.includes("not right"))).toHaveLength(10);
    expect(answers.filter((message) => message.includes("Try again in a minute"))).toHaveLength(2);
    expect((await verifyCredentials({ email: bo.email, password: goodPassword })).ok).toBe(false);
    expect((await verifyCredentials({ email: cy.email, password: goodPassword })).ok).toBe(true);
  });

  it("counts afresh once somebody got in", async () => {
    const { email } = await member("reviewer");
    const guess = () => verifyCredentials({ email, password: "a guess" });
    for (let tries = 0; tries < 9; tries += 1) await guess();
    expect((await verifyCredentials({ email, password: goodPassword })).ok).toBe(true);
    for (let tries = 0; tries < 9; tries += 1) await guess();
    expect((await verifyCredentials({ email, password: goodPassword })).ok).toBe(true);
  });

  it.each([{}, { email: "x", password: "y" }, { email: "bo@desk.example" }, null, "bo"])(
    "refuses %j",
    async (given) => {
      expect(await verifyCredentials(given)).toMatchObject({ failure: { code: "invalid" } });
    },
  );
});
