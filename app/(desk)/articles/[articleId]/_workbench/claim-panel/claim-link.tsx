import Link from "next/link";

interface Props {
  claim: { id: string; number: number; exact: string };
  onSelect: (id: string) => void;
}

export function ClaimLink({ claim, onSelect }: Props) {
  return (
    <Link
      href={`?claim=${claim.id}`}
      prefetch={false}
      onClick={(event) => {
        event.preventDefault();
        onSelect(claim.id);
      }}
      className="mt-0.5 block text-ink no-underline hover:underline"
    >
      <span className="font-medium">Claim {claim.number}:</span>{" "}
      <span className="font-serif text-sm">
        “{claim.exact.length > 90 ? `${claim.exact.slice(0, 88).trimEnd()}…` : claim.exact}”
      </span>
    </Link>
  );
}
