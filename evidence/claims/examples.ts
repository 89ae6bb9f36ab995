import { readProtocol } from "../../src/index.ts";
import type { Claim, ClaimArm } from "./claim.ts";
import { isComputed } from "./compute.ts";

/** The protocols of a question, one for each arm, as files that `equator run` takes. Name -> text. */
export function exampleFiles(claim: Claim): Map<string, string> {
  if (claim.kind !== "question" || !isComputed(claim)) return new Map();
  return new Map(
    Object.entries(claim.arms).map(([name, arm]) => {
      const spoken = name.replaceAll("_", " ");
      return [
        `${claim.id.toLowerCase()}-${name.replaceAll("_", "-")}.yaml`,
        exampleText(claim.id, spoken, arm),
      ];
    }),
  );
}

function exampleText(id: string, arm: string, { system, protocol, variants = {} }: ClaimArm): string {
  const chosen = { ...readProtocol(protocol).protocol?.variants, ...variants };
  const pairs = Object.entries(chosen).map(([name, choice]) => `${name}: ${choice}`);
  const own = protocol.split("\n").filter((line) => !/^(equator|name|system|variants):/.test(line));
  return [
    `# Written from question ${id}; not a recommendation, and not medical advice.`,
    "equator: 1",
    `name: ${JSON.stringify(`${id}: ${arm}`)}`,
    `system: ${system}`,
    ...(pairs.length === 0 ? [] : [`variants: {${pairs.join(", ")}}`]),
    ...own,
  ].join("\n");
}
