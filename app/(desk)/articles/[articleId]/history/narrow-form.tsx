import Link from "next/link";
import { Button, buttonClass } from "@/app/_components/button";
import { SelectField } from "@/app/_components/select-field";
import { TextField } from "@/app/_components/text-field";
import { type Asked, abouts } from "./narrowed";

const aboutWords: Record<(typeof abouts)[number], string> = {
  verdict: "Verdicts",
  review: "Reviews taken back",
  evidence: "Evidence",
  claim: "Single claims",
  claims: "Many claims at once",
  comment: "Comments",
  article: "The article",
};

interface Props {
  asked: Asked;
  people: readonly { id: string; name: string }[];
}

/** Narrows a history by who did something, to what, and by one claim; an address of its own, without JavaScript. */
export function NarrowForm({ asked, people }: Props) {
  const narrowed = asked.person || asked.about || asked.claim;
  return (
    <form className="mt-4 flex flex-wrap items-end gap-2" aria-label="Narrow the history">
      <div className="min-w-32 flex-1">
        <SelectField
          name="person"
          label="By"
          defaultValue={asked.person ?? ""}
          choices={[{ value: "", label: "Anybody" }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      <div className="min-w-32 flex-1">
        <SelectField
          name="about"
          label="About"
          defaultValue={asked.about ?? ""}
          choices={[{ value: "", label: "Anything" }, ...abouts.map((value) => ({ value, label: aboutWords[value] }))]}
        />
      </div>
      <div className="w-28">
        <TextField name="claim" label="Claim number" inputMode="numeric" defaultValue={asked.claim ?? ""} />
      </div>
      <Button type="submit">Narrow</Button>
      {narrowed && (
        <Link href="?" className={buttonClass("plain")}>
          Everything
        </Link>
      )}
    </form>
  );
}
