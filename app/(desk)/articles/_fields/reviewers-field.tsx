import { SelectField } from "@/app/_components/select-field";

const choices = [
  { value: "1", label: "One person" },
  { value: "2", label: "Two people, blind" },
] as const;

/** How many judge each claim of an article. */
export function ReviewersField({ chosen = "1", error }: { chosen?: string; error?: string }) {
  return (
    <SelectField
      label="Who judges each claim"
      name="reviewers"
      choices={choices}
      defaultValue={chosen || "1"}
      hint="Two judge without seeing each other’s work. Where they differ, an editor settles it."
      error={error}
    />
  );
}
