"use client";

import { useActionState } from "react";
import { useTextForm } from "../_fields/use-text-form";
import { importArticleAction } from "./actions";
import { nothingSent } from "./import-state";

const anArticle = /^\/articles\/[0-9a-f-]{36}$/;

export function useImport() {
  const [state, action, pending] = useActionState(importArticleAction, nothingSent);
  const sending = useTextForm({ name: "import", action, pending, refused: state.failure, leadsTo: anArticle });
  return { ...state, pending, ...sending };
}
