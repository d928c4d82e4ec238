import { adversarial, growth } from "./extract/growth";
import { quality } from "./extract/quality";
import { speed } from "./extract/speed";

/**
 * Prints the extractor's quality on the project's own samples, its speed beside wink's own reading, and how its time grows. Run
 * from a bundle, as the desk's threads are.
 */

/** Of wink’s speed, at least; of the time for a tenth of the text, at most. What no article holds runs for so short a time that
 * its factor blurs: 10 is linear, 100 would be quadratic. */
const reach = { speed: 0.4, growth: 11, adversarial: 20 };

const failed = quality();
const ratio = speed();
const factor = growth();
const worst = adversarial();

const held = ratio >= reach.speed && factor <= reach.growth && worst <= reach.adversarial;
console.log(
  `\nspeed ${ratio.toFixed(2)} of wink's (reach ${reach.speed}), growth x ${factor.toFixed(1)} (reach ${reach.growth}), adversarial x ${worst.toFixed(1)} (reach ${reach.adversarial}), ${failed} of the samples' expectations missed: ${held ? "held" : "MISSED"}`,
);
process.exitCode = held ? 0 : 1;
