import { FileField } from "@/app/_components/file-field";

interface Props {
  /** What else one can do with a file here. */
  or?: string;
  error: string | undefined;
}

/** A file an article's text is read from. */
export function ArticleFileField({ or = "", error }: Props) {
  return (
    <FileField
      label="Or choose a file"
      name="file"
      accept=".txt,.text,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html"
      hint={`Plain text (.txt), Markdown (.md) or HTML (.html)${or}.`}
      error={error}
    />
  );
}
