import { type FormState, untouched } from "@/app/_components/form-state";

/** The link is shown this once: the desk itself keeps only its hash. */
export interface InviteState extends FormState {
  issued: { to: string; link: string } | null;
}

export const notInvited: InviteState = { ...untouched, issued: null };
