"use client";

import { useQuery } from "@tanstack/react-query";
import { askDesk } from "@/app/(desk)/_server-state/ask-desk";

const earlierChecksShape = async () => (await import("./earlier-checks-schema")).earlierChecksSchema;

/** Asks for the checks of the same claim in other articles, once the claim is on the screen; never in the way of opening it. */
export const useEarlierChecks = (claimId: string) =>
  useQuery({
    queryKey: ["earlier-checks", claimId],
    queryFn: ({ signal }) => askDesk(`/api/v1/claims/${claimId}/earlier-checks`, earlierChecksShape, signal),
  });
