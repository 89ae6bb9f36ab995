/// <reference path="./settled-states.d.ts" />
import { offerSettled, type ReadySettled, type System, systemInUse, systems } from "equator";
import states from "settled-states";

/** The system of the templates. */
const { "human-adult": registered } = systems;

/**
 * Offers where the first template settles, which the build has computed: on a first visit it is half of what comes before
 * the first curves. The numbers are those that settling comes to here, bit for bit.
 */
export function offerSettledStates(): void {
  offerSettled((system: System, key) =>
    states !== null && key === states.key && system === systemInUse(registered) ? read() : undefined,
  );
}

function read(): ReadySettled | undefined {
  if (states === null) return undefined;
  return {
    baselines: numbersOf(states.baselines),
    settled: numbersOf(states.settled),
    atReading: numbersOf(states.atReading),
  };
}

/** Numbers of 64 bits, little end first, in base64. */
function numbersOf(text: string): Float64Array {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 8 }, (_, i) => view.getFloat64(8 * i, true));
}
