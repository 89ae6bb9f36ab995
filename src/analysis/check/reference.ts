import {
  hoursOfDay,
  type Protocol,
  protocolLength,
  type RealisedEvent,
  readProtocol,
  realise,
} from "../../protocol/index.ts";
import { actsOnSystem } from "../../simulate/index.ts";
import type { ArmCurves, ArmSetting } from "./paired-runs.ts";
import { runMembers } from "./paired-runs.ts";
import type { ChronicRules, ReferenceRules } from "./rules.ts";

const day = 24 * 3_600_000;

/** What the same system shows of the same person over a week that is called usual; undefined where it cannot be run. */
export async function referenceCurves(
  setting: ArmSetting,
  { reference }: ChronicRules,
): Promise<ArmCurves | undefined> {
  const { side } = setting;
  const { protocol } = readProtocol(reference.text);
  if (protocol === undefined) throw new RangeError("the reference of chronic drives cannot be read");
  // The body's clock starts with the protocol that is checked.
  const clock = (hoursOfDay(side.protocol.start) * day) / 24;
  const events = scaled(realise(protocol), side.protocol, reference)
    .map((event) => ({ ...event, at: event.at - clock }))
    .filter((event) => event.at >= 0 && actsOnSystem(event, side.system));
  const [curves] = (await runMembers(setting, [{ events, end: protocolLength(protocol) - clock }], 0)).flat();
  if (curves === undefined) return undefined;
  const from = Math.floor((reference.lead * day) / curves.step);
  const later = Object.entries(curves.curves).map(([name, values]) => [name, values.subarray(from)] as const);
  return { ...curves, curves: Object.fromEntries(later) };
}

/** Food in proportion to body mass, where it is known. */
function scaled(
  events: readonly RealisedEvent[],
  { subject }: Protocol,
  { mass }: ReferenceRules,
): RealisedEvent[] {
  const share = subject?.mass?.unit === "kg" ? subject.mass.value / mass : 1;
  return events.map((event) => {
    if (event.kind !== "meal") return event;
    const grams = Object.entries(event.quantities).map(([name, quantity]) => {
      return [
        name,
        quantity.unit === "g" ? { ...quantity, value: quantity.value * share } : quantity,
      ] as const;
    });
    return { ...event, quantities: Object.fromEntries(grams) };
  });
}
