import Link from "next/link";
import { Button, buttonClass } from "@/app/_components/button";
import { SelectField } from "@/app/_components/select-field";
import { TextField } from "@/app/_components/text-field";
import { type DeskHistoryAddress, deskAbouts } from "@/lib/audit/rules/desk-history-asked";

const aboutWords: Record<(typeof deskAbouts)[number], string> = {
  session: "Signing in and out",
  account: "Accounts",
  invitation: "Invitations",
  article: "Articles",
  export: "Exports",
  verdict: "Verdicts",
  review: "Reviews taken back",
  evidence: "Evidence",
  capture: "Captures",
  claim: "Single claims",
  claims: "Many claims at once",
  comment: "Comments",
  finding: "Desk checks",
  job: "Work of the queue",
};

interface Props {
  address: DeskHistoryAddress;
  people: readonly { id: string; name: string }[];
}

/** Narrows the desk's history; an address of its own, without JavaScript. */
export function NarrowForm({ address, people }: Props) {
  const { person, about, from, to } = address;
  return (
    <form className="flex flex-wrap items-end gap-2" aria-label="Narrow the history">
      <div className="min-w-28 flex-1">
        <SelectField
          name="person"
          label="By"
          defaultValue={person ?? ""}
          choices={[{ value: "", label: "Anybody" }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
      <div className="min-w-28 flex-1">
        <SelectField
          name="about"
          label="About"
          defaultValue={about ?? ""}
          choices={[
            { value: "", label: "Anything" },
            ...deskAbouts.map((value) => ({ value, label: aboutWords[value] })),
          ]}
        />
      </div>
      <div className="w-36">
        <TextField name="from" label="From" type="date" defaultValue={from} />
      </div>
      <div className="w-36">
        <TextField name="to" label="To" type="date" defaultValue={to} />
      </div>
      <Button type="submit">Narrow</Button>
      {(person || about || from || to) && (
        <Link href="?" className={buttonClass("plain")}>
          Everything
        </Link>
      )}
    </form>
  );
}
