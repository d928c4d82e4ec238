import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { groupsOf, type LeftOut } from "./text-lines";

interface Props {
  leftOut: readonly LeftOut[];
  back: ReadonlySet<number>;
  /** Puts pieces back, by their places, or takes them out again. */
  onPut: (places: readonly number[], put: boolean) => void;
}

/** Pieces shorter than this, and many of them, are a menu or the like: folded until asked for. */
const telling = 60;

export function LeftOutGroups({ leftOut, back, onPut }: Props) {
  if (leftOut.length === 0) return <p className="text-sm text-muted">Nothing: all that was read stands in the text.</p>;
  return (
    <div className="grid gap-4">
      {groupsOf(leftOut).map(({ why, pieces, longest }) => {
        const places = pieces.map(({ place }) => place);
        const all = places.every((place) => back.has(place));
        return (
          <Disclosure
            key={why}
            open={longest >= telling || pieces.length <= 3}
            label={`${why.charAt(0).toUpperCase()}${why.slice(1)} (${pieces.length})`}
          >
            <ul className="mt-2 grid gap-1.5">
              {pieces.map(({ place, words }) => (
                <li key={place}>
                  <label className="flex min-h-6 items-start gap-2 text-sm">
                    <input
                      type="checkbox"
                      name="putBack"
                      value={place}
                      checked={back.has(place)}
                      onChange={(event) => onPut([place], event.currentTarget.checked)}
                      className="mt-1 shrink-0"
                    />
                    <span className="line-clamp-4 min-w-0 break-words">{words}</span>
                  </label>
                </li>
              ))}
            </ul>
            {pieces.length > 3 && (
              <Button size="small" className="mt-2" onClick={() => onPut(places, !all)}>
                {all ? "Take all of these out" : "Put all of these back"}
              </Button>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}
