import { TextField } from "@/app/_components/text-field";

interface Props {
  values: Record<string, string>;
  errors?: Record<string, string>;
  /** What stands below the fields that the article itself may answer. */
  hint?: string;
  titleOptional?: boolean;
}

/** What the desk knows of an article beside its text. The browser checks nothing: our messages stand at the fields. */
export function DetailsFields({ values, errors, hint, titleOptional = false }: Props) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors?.[name] });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField label="Title" optional={titleOptional} hint={hint} {...field("title")} />
      </div>
      <TextField label="Publisher" optional {...field("publisher")} />
      <TextField label="Byline" optional {...field("byline")} />
      <TextField label="Address on the web" optional inputMode="url" placeholder="https://" {...field("address")} />
      <TextField label="Day of publication" optional type="date" {...field("publishedAt")} />
    </div>
  );
}
