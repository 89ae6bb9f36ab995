import { type Change, type ProtocolSource, protocolLength } from "equator/protocol";
import { day } from "./calendar.ts";

/** Changes that make a protocol longer, if they do, by whole days. */
export function inWholeDays(source: ProtocolSource, changes: readonly Change[]): readonly Change[] {
  const lengthAfter = (made: readonly Change[]) => {
    const { protocol } = source.read(made);
    return protocol === undefined ? 0 : protocolLength(protocol);
  };
  const length = lengthAfter(changes);
  if (length <= lengthAfter([]) || length % day === 0) return changes;
  return [...changes, { set: "lasts", to: `${Math.ceil(length / day)} d` }];
}
