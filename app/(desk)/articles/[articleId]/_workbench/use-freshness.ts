"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { z } from "zod";

const headSchema = z.object({ seq: z.number() });

/** Coming back to this page, by window or by history, brings what others did meanwhile. `seq` is the last event it knows. */
export function useFreshness(articleId: string, seq: number) {
  const router = useRouter();
  const known = useRef(seq);
  known.current = Math.max(known.current, seq);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch(`/api/v1/articles/${articleId}/head`, { cache: "no-store" }).catch(() => null);
      if (!answer?.ok) return;
      const head = headSchema.safeParse(await answer.json());
      if (!head.success || head.data.seq <= known.current) return;
      known.current = head.data.seq;
      router.refresh();
    };
    void look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [articleId, router]);
}
