import { readProtocol } from "../../src/index.ts";
import type { Claim, ClaimArm, ComputedClaim } from "./claim.ts";
import { isComputed } from "./compute.ts";

/** The protocols of a question, one for each arm, as files that `equator run` takes. Name -> text. */
export function exampleFiles(claim: Claim): Map<string, string> {
  if (claim.kind !== "question" || !isComputed(claim)) return new Map();
  return new Map(
    Object.entries(claim.arms).map(([name, arm]) => {
      const spoken = name.replaceAll("_", " ");
      return [
        `${claim.id.toLowerCase()}-${name.replaceAll("_", "-")}.yaml`,
        exampleText(`question ${claim.id}`, `${claim.id}: ${spoken}`, arm),
      ];
    }),
  );
}

/** An arm of a claim as a file by itself, whose first line says of what it is: to be changed, and held against the claim. */
export function armText({ id, kind, arms }: ComputedClaim, name: string): string {
  const arm = arms[name];
  if (arm === undefined) throw new RangeError(`${id} has no arm ${name}`);
  const from = `${kind === "question" ? "question" : "claim"} ${id}, arm ${name}`;
  return exampleText(from, `${id}: ${name.replaceAll("_", " ")}`, arm);
}

function exampleText(from: string, name: string, { system, protocol, variants = {} }: ClaimArm): string {
  const chosen = { ...readProtocol(protocol).protocol?.variants, ...variants };
  const pairs = Object.entries(chosen).map(([name, choice]) => `${name}: ${choice}`);
  const own = protocol.split("\n").filter((line) => !/^(equator|name|system|variants):/.test(line));
  return [
    `# Written from ${from}; not a recommendation, and not medical advice.`,
    "equator: 1",
    `name: ${JSON.stringify(name)}`,
    `system: ${system}`,
    ...(pairs.length === 0 ? [] : [`variants: {${pairs.join(", ")}}`]),
    ...own,
  ].join("\n");
}
