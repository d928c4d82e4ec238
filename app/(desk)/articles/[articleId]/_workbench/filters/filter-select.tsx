import { controlClass } from "@/app/_components/field";

interface Props<T extends string> {
  label: string;
  /** What stands in it while it narrows nothing, where the label is too long for half of the list. */
  short?: string;
  name: string;
  value: T | "";
  choices: readonly { value: T; label: string }[];
  onChange: (value: T | "") => void;
}

export function FilterSelect<T extends string>({ label, short = label, name, value, choices, onChange }: Props<T>) {
  return (
    <select
      aria-label={label}
      name={name}
      value={value}
      onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? "")}
      className={`${controlClass} min-w-0 px-1 py-0.5 text-xs ${value ? "border-ink font-medium" : ""}`}
    >
      {/* While it narrows nothing it only says by what it would. */}
      <option value="">{value ? `Any ${label.toLowerCase()}` : short}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
