"use client";

import { Dialog } from "@/app/_components/dialog";
import { Kbd } from "@/app/_components/kbd";

const lines: readonly (readonly [string[], string])[] = [
  [["j"], "Next claim"],
  [["k"], "Previous claim"],
  [["n"], "Next claim to check"],
  [["1"], "Sourced"],
  [["2"], "Disputed"],
  [["3"], "Unverified"],
  [["Ctrl", "Enter"], "Record the verdict"],
  [["e"], "Add evidence"],
  [["x"], "Dismiss or restore"],
  [["u"], "Take back the verdict"],
  [["a"], "Add a claim"],
  [["/"], "Find in the list"],
  [["Esc"], "Leave a field"],
  [["?"], "This help"],
];

interface Props {
  open: boolean;
  onClose: () => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
}

export function KeysHelp({ open, onClose, singleKeys, onSingleKeys }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[max-content_1fr_max-content_1fr]">
        {lines.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-center gap-2 border-t border-rule pt-3 text-sm">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        Single keys (switch off if you use speech input)
      </label>
    </Dialog>
  );
}
