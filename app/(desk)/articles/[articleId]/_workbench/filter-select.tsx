import { controlClass } from "@/app/_components/field";

interface Props<T extends string> {
  label: string;
  name: string;
  value: T | "";
  /** What the empty choice says: that nothing is narrowed. */
  every: string;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T | "") => void;
}

export function FilterSelect<T extends string>({ label, name, value, every, choices, onChange }: Props<T>) {
  return (
    <select
      aria-label={label}
      name={name}
      value={value}
      onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? "")}
      className={`${controlClass} min-w-0 px-1.5 py-1 text-xs`}
    >
      <option value="">{every}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
