// `npm run witness -- FOLDER [STATE]`: signs the checkpoints of a desk that go on from those this machine saw, with Node alone.
import { witnessCheckpoints } from "./before-install/witness-checkpoints.mjs";

const [folder, state = "witness"] = process.argv.slice(2);
try {
  if (!folder) throw new Error("Say where the checkpoints are: npm run witness -- FOLDER [STATE]");
  process.exitCode = witnessCheckpoints(folder, state, console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
