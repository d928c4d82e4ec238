import { Disclosure } from "@/app/_components/disclosure";
import { dayOf } from "@/app/_components/format-time";
import { Table } from "@/app/_components/table";
import { verdictLook } from "@/app/_components/verdict-look";
import { totalOf, type Week } from "@/lib/overview/rules/fill-weeks";
import { verdicts } from "@/lib/vocabulary";
import { Nothing } from "./nothing";

const size = { width: 480, height: 150, top: 16, foot: 18 };

/** One stacked bar a week, in the order of the key; the numbers stand in the table below. */
export function WeeksPlot({ weeks }: { weeks: Week[] }) {
  const most = Math.max(...weeks.map(totalOf));
  if (most === 0) return <Nothing>No verdict was given in these weeks.</Nothing>;
  const step = size.width / weeks.length;
  const tall = (count: number) => (count / most) * (size.height - size.top - size.foot);
  const total = weeks.reduce((sum, week) => sum + totalOf(week), 0);
  return (
    <>
      <svg
        role="img"
        aria-label={`Verdicts by week: ${total.toLocaleString("en")} in all, ${most.toLocaleString("en")} in the busiest week`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="block h-auto w-full"
      >
        {weeks.map((week, index) => {
          let floor = size.height - size.foot;
          const x = index * step + step * 0.15;
          return (
            <g key={week.from}>
              {verdicts.map((verdict) => {
                floor -= tall(week[verdict]);
                return (
                  <rect
                    key={verdict}
                    x={x}
                    y={floor}
                    width={step * 0.7}
                    height={tall(week[verdict])}
                    className={`${verdictLook(verdict).fill} stroke-paper`}
                  />
                );
              })}
              {totalOf(week) > 0 && (
                <text x={x + step * 0.35} y={floor - 4} textAnchor="middle" className="fill-ink text-2xs">
                  {totalOf(week)}
                </text>
              )}
              {index % 3 === 2 && (
                <text x={x + step * 0.35} y={size.height - 4} textAnchor="middle" className="fill-muted text-2xs">
                  {dayOf(new Date(week.from)).replace(/ \d{4}$/, "")}
                </text>
              )}
            </g>
          );
        })}
        <line
          x1={0}
          x2={size.width}
          y1={size.height - size.foot}
          y2={size.height - size.foot}
          className="stroke-rule-strong"
        />
      </svg>
      <ul aria-label="Key, from the bottom up" className="my-2 flex flex-wrap gap-x-4 text-xs">
        {verdicts.map((verdict) => {
          const { icon: Icon, ink, word, fill } = verdictLook(verdict);
          return (
            <li key={verdict} className={`inline-flex items-center gap-1 ${ink}`}>
              <svg aria-hidden="true" width="10" height="10">
                <rect width="10" height="10" className={fill} />
              </svg>
              <Icon aria-hidden size={13} />
              {word}
            </li>
          );
        })}
      </ul>
      <Disclosure label="As a table">
        <Table
          caption="Verdicts by week"
          head={
            <>
              <th scope="col">Week of</th>
              {verdicts.map((verdict) => (
                <th key={verdict} scope="col">
                  {verdictLook(verdict).word}
                </th>
              ))}
            </>
          }
        >
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{dayOf(new Date(week.from))}</th>
              {verdicts.map((verdict) => (
                <td key={verdict} className="tabular-nums">
                  {week[verdict].toLocaleString("en")}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </Disclosure>
    </>
  );
}
