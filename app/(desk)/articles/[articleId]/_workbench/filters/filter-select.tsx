import { controlClass } from "@/app/_components/field";
import type { Filter } from "./filter";

interface Props {
  label: string;
  name: Exclude<keyof Filter, "words">;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (change: Partial<Filter>) => void;
}

export function FilterSelect({ label, name, value, choices, onChange }: Props) {
  return (
    <label className="flex items-center gap-2 text-xs">
      <span className="w-16 shrink-0 text-muted">{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          // What it holds is one of the choices, by what this part of the filter can be.
          onChange({ [name]: event.target.value });
        }}
        className={`${controlClass} min-w-0 flex-1 px-1.5 py-1 text-xs ${value ? "border-ink font-medium" : ""}`}
      >
        <option value="">Any</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
