import { Wind } from "lucide-react";
import { menuItemClass } from "./menu";
import { setMotion } from "./set-motion";

/** One button of one form: works before JavaScript loads. */
export function MotionSwitch({ motion }: { motion: "on" | "off" }) {
  const off = motion === "off";
  return (
    <form action={setMotion}>
      <button type="submit" name="motion" value={off ? "on" : "off"} className={menuItemClass}>
        <Wind aria-hidden size={15} /> {off ? "Let things move" : "Let nothing move"}
      </button>
    </form>
  );
}
