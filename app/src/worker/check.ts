import { references } from "equator";
import { type ConflictFinding, checkProtocol, type Finding } from "equator/analysis";
import { type Protocol, protocolLength } from "equator/protocol";
import { type ConflictWords, conflictWords, countText, moveText, plainWords } from "equator/report";
import { checkRules } from "equator/rules";
import { memberThreads } from "./member-threads.ts";
import { type Paper, paperOf } from "./paper.ts";
import { sideOf } from "./side.ts";

/** A protocol to be held against its own curves. */
export interface CheckAsked {
  readonly protocol: Protocol;
  /** Members of the bands of conflicts; 0 = none. */
  readonly members: number;
}

/** A finding in the words of the command line. */
export type ShownFinding =
  | {
      readonly finding: ConflictFinding;
      readonly words: ConflictWords;
      /** What the proposal moves and how far; empty where there is none. */
      readonly move: string;
    }
  | { readonly finding: Exclude<Finding, ConflictFinding>; readonly lines: readonly string[] };

/** What was found, and the papers that it rests on by their keys. */
export interface CheckAnswer {
  readonly findings: readonly ShownFinding[];
  /** How many of each severity, in words. */
  readonly counted: string;
  readonly papers: Readonly<Record<string, Paper>>;
}

/** Holds a protocol against its own curves, as `equator check` does. */
export async function check({ protocol, members }: CheckAsked): Promise<CheckAnswer> {
  const { findings } = await checkProtocol({
    side: sideOf(protocol),
    rules: checkRules,
    members,
    seed: 1,
    ...memberThreads(),
  });
  const options = { start: protocol.start, length: protocolLength(protocol) };
  const keys = new Set(findings.flatMap(({ refs }) => refs));
  return {
    findings: findings.map((finding) =>
      "losses" in finding
        ? { finding, words: conflictWords(finding, options), move: moveOf(finding) }
        : { finding, lines: plainWords(finding) },
    ),
    counted: countText(findings),
    papers: Object.fromEntries([...keys].map((key) => [key, paperOf(references, key)])),
  };
}

function moveOf({ proposal }: ConflictFinding): string {
  return proposal === undefined ? "" : `${proposal.moved}, ${moveText(proposal.by)}`;
}
