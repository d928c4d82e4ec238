import { classNames } from "@/app/_components/class-names";
import type { TimelineNode } from "./lay-out";

interface Props {
  articleId: string;
  node: TimelineNode;
  axis: number;
  contradicted: boolean;
}

const short = (label: string) => (label.length > 26 ? `${label.slice(0, 25).trimEnd()}…` : label);

/** A date: full where the text tells it, hollow where its year is assumed, square where it has none; red where it is contradicted. */
export function PictureNode({ articleId, node, axis, contradicted }: Props) {
  const { kind, label, claims, assumed, y, bar } = node;
  const claim = claims[0];
  const colour = contradicted ? "stroke-disputed" : kind === "published" ? "stroke-accent" : "stroke-ink";
  const fill =
    assumed || kind === "undated"
      ? "fill-paper [stroke-dasharray:2.5_1.5]"
      : contradicted
        ? "fill-disputed"
        : kind === "published"
          ? "fill-accent"
          : "fill-ink";
  const drawn = (
    <>
      {bar && (
        <path d={`M${axis + 10 + bar.lane * 10} ${y - 4}V${bar.to}`} className="stroke-accent/45" strokeWidth={6} />
      )}
      {kind === "undated" ? (
        <rect x={axis - 4.5} y={y - 4.5} width={9} height={9} className={classNames(colour, fill)} strokeWidth={1.5} />
      ) : (
        <circle cx={axis} cy={y} r={4.5} className={classNames(colour, fill)} strokeWidth={1.5} />
      )}
      <text
        x={axis + 58}
        y={y + 4}
        className={classNames("text-xs", kind === "published" ? "fill-accent" : "fill-ink")}
      >
        {short(label)}
        <tspan className="fill-muted">
          {claims.length > 1 ? `  × ${claims.length}` : claim && `  ${claim.number}`}
        </tspan>
      </text>
    </>
  );
  if (!claim) return drawn;
  return (
    // The table has the same way for the keyboard.
    <a href={`/articles/${articleId}?claim=${claim.id}`} tabIndex={-1} className="group">
      <title>{label}</title>
      {drawn}
    </a>
  );
}
