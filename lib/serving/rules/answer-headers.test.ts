import { expect, test } from "vitest";
import { answerHeaders } from "./answer-headers";

test("an answer may load nothing and stand in no frame, unless its route says otherwise", () => {
  expect(answerHeaders({ secure: false })).toMatchObject({
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});

test("asks for HTTPS where the desk has it, and nowhere else", () => {
  expect(answerHeaders({ secure: true })).toHaveProperty("Strict-Transport-Security", "max-age=31536000");
  expect(answerHeaders({ secure: false })).not.toHaveProperty("Strict-Transport-Security");
});
