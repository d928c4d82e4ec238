import { expect, test } from "vitest";
import { addressBlock } from "./address-block";

test.each([
  ["an address of IPv4 and its neighbours", "203.0.113.77", undefined, "203.0.113.0/24"],
  ["one of IPv4 written as IPv6", "::ffff:203.0.113.77", undefined, "203.0.113.0/24"],
  ["one of IPv6", "2a00:1450:4001:82a:1::5", undefined, "2a00:1450:4001:82a::/64"],
  ["what a proxy of this machine hands on", "127.0.0.1", "203.0.113.77", "203.0.113.0/24"],
  ["what the last proxy wrote, not what was sent to it", "10.0.0.2", "1.1.1.1, 203.0.113.77", "203.0.113.0/24"],
  ["no header of somebody who comes directly", "203.0.113.77", "198.51.100.1", "203.0.113.0/24"],
  ["nothing where a proxy does not say", "::1", undefined, null],
  ["nothing where it says nonsense", "::1", "unknown", null],
  ["nothing where the connection is gone", undefined, "203.0.113.77", null],
])("a block is of %s", (_, remoteAddress, forwardedFor, block) => {
  expect(addressBlock({ remoteAddress, forwardedFor })).toBe(block);
});
