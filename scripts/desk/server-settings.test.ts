import { expect, test } from "vitest";
import { serverSettings } from "./server-settings";

const GB = 2 ** 30;

test.each([
  [0.5 * GB, "shared_buffers=128MB", "effective_cache_size=256MB"],
  [8 * GB, "shared_buffers=1024MB", "effective_cache_size=4096MB"],
  [256 * GB, "shared_buffers=4096MB", "effective_cache_size=131072MB"],
])("on a machine of %d bytes", (memory, ...settings) => expect(serverSettings(memory)).toEqual(settings));
