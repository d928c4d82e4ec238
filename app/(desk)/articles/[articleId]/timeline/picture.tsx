import { classNames } from "@/app/_components/class-names";
import { gapWords } from "./date-label";
import type { TimelineLayout } from "./lay-out";
import { PictureNode } from "./picture-node";

const width = 288;
/** Arcs are drawn left of the axis, bars right of it. */
const axis = 44;

interface Props {
  articleId: string;
  layout: TimelineLayout;
  /** The claims that a desk check doubts, by id. */
  doubted: ReadonlyMap<string, unknown>;
}

/** The dates from above to below. Hidden from assistive technology, for which the table beside it says the same. */
export function Picture({ articleId, layout, doubted }: Props) {
  const { nodes, gaps, arcs, floor, height } = layout;
  const dated = nodes.filter(({ kind }) => kind !== "undated");
  const contradicted = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  const [first, last] = [dated[0], dated.at(-1)];
  return (
    <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="max-w-full font-sans">
      {first && last && <path d={`M${axis} ${first.y - 10}V${last.y + 14}`} className="stroke-rule-strong" />}
      {gaps.map(({ y, days }) => (
        <g key={y}>
          <path d={`M${axis} ${y - 7}l4 3.5-8 4 8 4-4 3.5`} className="fill-paper stroke-rule-strong" />
          <text x={axis + 58} y={y + 3.5} className="fill-muted text-[10px]">
            {gapWords(days)}
          </text>
        </g>
      ))}
      {floor !== null && (
        <text x={axis + 58} y={floor + 3.5} className="fill-muted text-[10px] font-semibold tracking-wide uppercase">
          Without a date
        </text>
      )}
      {arcs.map(({ from, to }) => (
        <path
          key={`${from} ${to}`}
          d={`M${axis - 7} ${from}C${axis - 38} ${from} ${axis - 38} ${to} ${axis - 7} ${to}`}
          className={classNames("fill-none stroke-disputed [stroke-dasharray:5_3]")}
          strokeWidth={1.75}
        />
      ))}
      {nodes.map((node) => (
        <PictureNode
          key={node.key}
          articleId={articleId}
          node={node}
          axis={axis}
          contradicted={contradicted.has(node.y) || node.claims.some(({ id }) => doubted.has(id))}
        />
      ))}
    </svg>
  );
}
