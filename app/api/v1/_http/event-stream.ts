interface Pieces {
  next: () => Promise<string | null>;
  end: () => void;
}

/** Sends text/event-stream piece by piece, each only when the reader has taken the one before. */
export function eventStream(pieces: Pieces, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  signal.addEventListener("abort", pieces.end, { once: true });
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = await pieces.next();
        if (text === null) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      cancel: pieces.end,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // Packing it, or holding it back to send more at once, would make it anything but live.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
      // Kept for more requests after its end, it would keep a server from ending that waits for its connections.
      Connection: "close",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
