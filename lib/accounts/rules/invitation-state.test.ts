import { describe, expect, it } from "vitest";
import { expiryFrom, invitationState } from "./invitation-state";

const issued = new Date("2026-03-01T12:00:00Z");
const expiresAt = expiryFrom(issued);
const open = { expiresAt, acceptedAt: null, revokedAt: null };
const later = new Date("2026-03-02T12:00:00Z");

describe("invitationState", () => {
  it.each([
    ["open at once", open, issued, "open"],
    ["open a moment before its seven days are over", open, new Date("2026-03-08T11:59:59.999Z"), "open"],
    ["expired after seven days", open, new Date("2026-03-08T12:00:00Z"), "expired"],
    ["used", { ...open, acceptedAt: later }, later, "used"],
    ["used, however late one looks", { ...open, acceptedAt: later }, new Date("2027-01-01"), "used"],
    ["revoked", { ...open, revokedAt: later }, later, "revoked"],
    ["revoked, however late one looks", { ...open, revokedAt: later }, new Date("2027-01-01"), "revoked"],
  ])("is %s", (_, invitation, now, expected) => {
    expect(invitationState(invitation, now)).toBe(expected);
  });
});
