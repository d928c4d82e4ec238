import type { Independent } from "./independent-pieces";

/** “2 independent pieces support, 1 contradicts”. */
export function independentWords({ supports, contradicts }: Independent): string {
  const pieces = (count: number) => (count === 1 ? "1 independent piece" : `${count} independent pieces`);
  const parts = [
    supports > 0 && `${pieces(supports)} ${supports === 1 ? "supports" : "support"}`,
    contradicts > 0 && `${pieces(contradicts)} ${contradicts === 1 ? "contradicts" : "contradict"}`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}
