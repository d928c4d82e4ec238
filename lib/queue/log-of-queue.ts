import { type LogFunctionFactory, Logger } from "graphile-worker";
import { log } from "@/lib/running/log";

/** What the library says, in the desk's own log: of a failed job its name and fault, since its message may quote what people wrote. */
const factory: LogFunctionFactory = ({ taskIdentifier }) => {
  return (level, message, meta) => {
    const fault = meta?.error;
    if (meta?.failure === true) log().error({ job: taskIdentifier, fault }, "A job of the queue failed.");
    else if (level === "error") log().error(fault ? { fault } : {}, message);
    else if (level === "warning") log().warn(message);
  };
};

export const logOfQueue = new Logger(factory);
