"use client";

import { createContext } from "react";

/** The id of whoever types: on a shared browser nobody is shown what another person had begun to write. */
export const DraftOwner = createContext("");
