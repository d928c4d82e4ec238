import { queriesSent } from "./queries-sent";
import { queryAnswered } from "./query-answered";

/** What goes to the writer, and what comes back. */
export const queryEvents = [queriesSent, queryAnswered] as const;
