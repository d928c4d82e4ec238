import { expect, test } from "vitest";
import { answerHeaders, saysItsOwnPolicy } from "./answer-headers";

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

test.each([
  ["/api/v1/captures/346f6544-eea7-406b-a393-6a4a5e0e5afe/copy", true],
  ["/api/v1/captures/346f6544-eea7-406b-a393-6a4a5e0e5afe/original", false],
  ["/api/v1/captures/a/b/copy", false],
  ["/x/api/v1/captures/a/copy", false],
  ["/articles", false],
])("what answers at %s says its own policy: %s", (path, own) => expect(saysItsOwnPolicy(path)).toBe(own));
