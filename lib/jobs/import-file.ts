import { importFile as importIt } from "@/lib/importing/together/import-file";
import { importFileKind } from "@/lib/importing/together/import-file-kind";
import { settleFiles } from "@/lib/importing/together/settle-file";
import { defineJob } from "@/lib/queue/job";

export const importFile = defineJob({
  ...importFileKind,
  run: ({ fileId }) => importIt(fileId),
  onGivenUp: async (tx, { fileId }, reason) => {
    await settleFiles(tx, { id: fileId }, { result: "refused", said: `Given up: ${reason}` });
  },
});
