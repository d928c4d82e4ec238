import { TextField } from "@/app/_components/text-field";

interface Props {
  values: Record<string, string>;
  errors?: Record<string, string>;
}

/** What the desk knows of an article beside its text. The browser checks nothing: our messages stand at the fields. */
export function DetailsFields({ values, errors }: Props) {
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors?.[name] });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <TextField label="Title" {...field("title")} />
      </div>
      <TextField label="Publisher" {...field("publisher")} />
      <TextField label="Byline" {...field("byline")} />
      <div className="sm:col-span-2">
        <TextField label="Address on the web" inputMode="url" placeholder="https://" {...field("address")} />
      </div>
      <TextField label="Day of publication" type="date" {...field("publishedAt")} />
      <TextField label="Deadline of the check" type="date" {...field("deadline")} />
    </div>
  );
}
