import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTurns } from "./turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("gives so many turns at once, and the next to whoever came first", async () => {
  const turns = createTurns(2);
  const had: string[] = [];
  const take = async (name: string) => {
    const end = await turns.take(1_000);
    had.push(name);
    return end;
  };
  const [first, , third] = [take("first"), take("second"), take("third"), take("fourth")];
  await vi.advanceTimersByTimeAsync(0);
  expect(had).toEqual(["first", "second"]);
  const end = await first;
  // A turn ends once: ended again it is somebody else's.
  end?.();
  end?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(had).toEqual(["first", "second", "third"]);
  (await third)?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(had).toEqual(["first", "second", "third", "fourth"]);
});

it("gives none to who waited for too long, and theirs to the next", async () => {
  const turns = createTurns(1);
  const end = await turns.take(0);
  const [hasty, patient] = [turns.take(500), turns.take(5_000)];
  await vi.advanceTimersByTimeAsync(500);
  expect(await hasty).toBeNull();
  end?.();
  expect(await patient).toBeInstanceOf(Function);
});
