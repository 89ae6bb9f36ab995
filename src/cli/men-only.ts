import { judgedAgainst } from "../../evidence/judged/index.ts";
import type { LoadedProtocol } from "./protocol-run.ts";

/** The readouts that are judged against men alone, where a woman is simulated; else none. */
export function menOnlyReadouts({ protocol, system }: LoadedProtocol): string[] {
  const { sex, species } = protocol.subject ?? {};
  if (sex !== "female" || species !== "human") return [];
  return Object.keys(system.readouts).filter((readout) => judgedAgainst(system.id, readout)?.sexes === "men");
}
