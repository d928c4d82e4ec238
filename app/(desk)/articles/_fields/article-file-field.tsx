import { FileField } from "@/app/_components/file-field";

/** What can be chosen: the `accept` of a file input, and its formats in words. */
export interface FilesOffered {
  accept: string;
  hint: string;
}

interface Props {
  files: FilesOffered;
  /** What else one can do with a file here. */
  or?: string;
  /** Several may be chosen then, and are handed over. */
  onSeveral?: (files: FileList) => void;
  error: string | undefined;
}

/** A file an article's text is read from. */
export function ArticleFileField({ files, or = "", onSeveral, error }: Props) {
  return (
    <FileField
      label="Or choose a file"
      name="file"
      accept={files.accept}
      hint={`${files.hint}${or}.`}
      error={error}
      multiple={onSeveral !== undefined}
      onChange={({ currentTarget: { files } }) => files && files.length > 1 && onSeveral?.(files)}
    />
  );
}
