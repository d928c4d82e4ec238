// For tests alone: the real worker, but a text that names a fault has it.
const worker = require("../worker/generated/worker.cjs");

const faults = {
  "#throw": () => {
    throw new Error("a fault of the test");
  },
  "#exit": () => process.exit(7),
  "#loop": () => {
    for (;;);
  },
  "#grow": () => {
    for (const kept = []; ; ) kept.push(new Array(100_000).fill(kept.length));
  },
};

const withFaults = (work, named) => (job) => {
  for (const [name, fault] of Object.entries(faults)) if (named(job).includes(name)) fault();
  return work(job);
};

// `#read` in front of a fault meets the reader, else it is the extractor that has it.
exports.read = withFaults(worker.read, ({ input }) => /#read(#\w+)/.exec(input.pasted ?? "")?.[1] ?? "");
exports.findClaims = withFaults(worker.findClaims, ({ text }) => text);
