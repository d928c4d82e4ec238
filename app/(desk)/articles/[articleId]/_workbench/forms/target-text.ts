/** A claim and its version as one value of a form: `id:version`. */
export const targetText = ({ id, version }: { id: string; version: number }) => `${id}:${version}`;

/** Back again, unchecked: what came over the wire may be anything. */
export function targetOf(value: string): { claimId: string; version: string } {
  const [claimId = "", version = ""] = value.split(":");
  return { claimId, version };
}
