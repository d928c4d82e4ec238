import { fileByteLimit } from "@/lib/reading/formats/read-result";

/** A file that was chosen or dropped, with the folders it came in. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** What a picker of files or of a folder gave; hidden files aside, as at the shell. */
export function chosenIn(files: FileList | null): ChosenFile[] {
  const chosen = [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return inOrder(chosen);
}

/**
 * What was dropped, all of a folder and of the folders in it. The entries are asked for at once: the browser takes them back after the event.
 */
export function droppedIn(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(entries.map(filesOf)).then((found) => inOrder(found.flat()));
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    // A hundred at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesOf(one)));
  }
}

const hidden = ({ path }: ChosenFile) => path.split("/").some((part) => part.startsWith("."));

const inOrder = (chosen: readonly ChosenFile[]) =>
  chosen
    .filter((one) => !hidden(one))
    .sort((one, other) => one.path.localeCompare(other.path, "en", { numeric: true }));

export const isTooLarge = ({ file }: ChosenFile) => file.size > fileByteLimit;
