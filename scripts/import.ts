import { parseArgs } from "node:util";
import { database } from "@/lib/database/client";
import { importFiles } from "@/lib/importing/import-files";
import { deskPool } from "@/lib/threads/desk-pool";
import { makeWorker } from "@/lib/worker/make-worker";

const usage =
  "npm run import -- PATH... [--address URL]... [--as EMAIL] imports files, all files of folders, and addresses.";

const { values, positionals: paths } = parseArgs({
  options: { address: { type: "string", multiple: true, default: [] }, as: { type: "string" } },
  allowPositionals: true,
});

/** Who is named, else whoever has been an admin the longest. */
const account = await database.user.findFirst({
  where:
    values.as === undefined
      ? { disabledAt: null, role: "admin" }
      : { disabledAt: null, email: values.as.toLowerCase() },
  orderBy: { createdAt: "asc" },
});

if (paths.length + values.address.length === 0) {
  console.error(usage);
  process.exitCode = 1;
} else if (account === null) {
  console.error(values.as === undefined ? "The desk has no admin yet." : `Nobody has an account by ${values.as}.`);
  process.exitCode = 1;
} else {
  await makeWorker();
  const { id, name, role } = account;
  await importFiles(
    { id, name, role },
    { paths, addresses: values.address },
    ({ of, is, said, leftOut, doubts, like }) => {
      const beside = leftOut === 0 ? "" : ` (${leftOut} pieces left out)`;
      const newer = like ? [`may be a newer text of “${like.title}” (${like.id})`] : [];
      console.log([is, of, `${said}${beside}`, ...newer, ...doubts].join("\t"));
      if (is === "refused") process.exitCode = 1;
    },
  );
  await deskPool().close();
}
await database.$disconnect();
