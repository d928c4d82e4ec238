import type { Visitor } from "@/bench/visitor";

export interface PlainClient {
  /** When it heard of each event, in milliseconds of the machine's clock, by the event's number. */
  readonly heard: ReadonlyMap<number, number>;
  readonly close: () => void;
}

/** Somebody who follows an article without a browser, over HTTP. Resolves once the stream is open. */
export async function followPlainly(visitor: Visitor, articleId: string): Promise<PlainClient> {
  const closing = new AbortController();
  const answer = await visitor.open(`/api/v1/articles/${articleId}/live`, closing.signal);
  const heard = new Map<number, number>();
  const listen = async () => {
    const decoder = new TextDecoder();
    for await (const bytes of answer.body ?? []) {
      const now = performance.timeOrigin + performance.now();
      for (const [, id] of decoder.decode(bytes, { stream: true }).matchAll(/^id: (\d+)$/gm))
        heard.set(Number(id), now);
    }
  };
  listen().catch((fault) => {
    if (!closing.signal.aborted) throw fault;
  });
  return { heard, close: () => closing.abort() };
}
