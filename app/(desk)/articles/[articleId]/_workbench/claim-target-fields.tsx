/** Which claim a form is about, and the version of it that the person sees: a stale one is refused. */
export function ClaimTargetFields({ claim }: { claim: { id: string; version: number } }) {
  return (
    <>
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="version" value={claim.version} />
    </>
  );
}
