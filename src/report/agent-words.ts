import type { NamedAgent } from "../lang/index.ts";
import { formatNumber } from "./numbers.ts";

type Lot = NonNullable<NamedAgent["lots"]>[number];
type Status = NonNullable<NamedAgent["approval"]>;

/** An agent that a protocol names, in one line: whether it is modelled, how good its evidence is, its status. */
export function agentLine(agent: NamedAgent): string {
  const { id, modelled, why, evidence, approval, wada, level, lots = [], lacks = [] } = agent;
  const parts = [
    modelled ? "modelled" : `named, not modelled: ${why ?? "no reason is given"}`,
    ...(evidence === undefined ? [] : [`evidence: ${evidence.any}, on mTOR ${evidence.mtor}`]),
    ...(approval === undefined ? [] : [statusWord(approval)]),
    ...(wada === undefined ? [] : [`WADA ${statusWord(wada)}`]),
    ...(level === undefined ? [] : [`level: ${level}`]),
    ...lots.map(lotText),
    ...(lacks.length === 0 ? [] : [`not heard here: ${lacks.length} of the places where it acts`]),
  ];
  return `${id}: ${parts.join("; ")}`;
}

/** A status in a word; ? marks what was not seen in a register or a list. */
function statusWord({ kind, unverified = false }: Status): string {
  return `${kind.replaceAll("-", " ")}${unverified ? "?" : ""}`;
}

/** What the certificate of a batch says: `batch: content 92 ± 2 %, purity 98 %`. */
export function lotText({ content, purity }: Lot): string {
  const shares = [
    ["content", content],
    ["purity", purity],
  ] as const;
  const said = shares.flatMap(([name, share]) =>
    share === undefined
      ? []
      : [
          `${name} ${formatNumber(100 * share.value)}${share.sd === undefined ? "" : ` ± ${formatNumber(100 * share.sd)}`} %`,
        ],
  );
  return `batch: ${said.join(", ")}`;
}
