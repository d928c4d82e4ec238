import { Monitor, Moon, Sun } from "lucide-react";
import { classNames } from "./class-names";
import { setTheme } from "./set-theme";
import { type Theme, themes } from "./theme";

const looks = {
  light: { icon: Sun, word: "Light" },
  dark: { icon: Moon, word: "Dark" },
  system: { icon: Monitor, word: "System" },
} as const;

/** Three buttons of one form: works before JavaScript loads. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  return (
    <form action={setTheme}>
      <fieldset className="flex w-full overflow-hidden rounded border border-rule-strong">
        <legend className="sr-only">Appearance</legend>
        {themes.map((name) => {
          const { icon: Icon, word } = looks[name];
          return (
            <button
              key={name}
              type="submit"
              name="theme"
              value={name}
              aria-pressed={name === theme}
              className={classNames(
                "flex min-h-8 flex-1 items-center justify-center gap-1.5 px-2 text-xs font-medium -outline-offset-2",
                name === theme ? "bg-ink text-paper" : "bg-raised text-muted hover:text-ink",
              )}
            >
              <Icon aria-hidden size={14} />
              {word}
            </button>
          );
        })}
      </fieldset>
    </form>
  );
}
