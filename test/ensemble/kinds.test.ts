import { beforeAll, describe, expect, it } from "vitest";
import {
  compareEnsembles,
  compareKinds,
  type KindOutcome,
  simulateEnsemble,
  simulateKinds,
} from "../../src/ensemble/index.ts";
import { systems } from "../../src/index.ts";
import { EquatorError } from "../../src/messages/index.ts";
import { threadHost } from "../../src/node/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { example } from "./support/day.ts";
import { smallBody, smallProtocol } from "./support/small-body.ts";
import { bundleThread } from "./support/thread-entry.ts";

const folder = scratchFolder();
let entry: URL;
beforeAll(async () => {
  entry = await bundleThread(folder);
});

const protocol = smallProtocol();
const kinds = ["parameters", "people"] as const;

/** What came of a kind; fails where it is an error. */
function found<Result>(outcome: KindOutcome<Result> | undefined): Result {
  if (outcome === undefined || outcome instanceof EquatorError) throw new Error("no ensemble");
  return outcome;
}

describe("members of two kinds in one go", () => {
  it("have the bits of each kind alone, here and in threads that draw their own", async () => {
    const options = { system: systems.muscle, members: 9, seed: 4, every: 1_800_000 };
    const day = example("whey-bolus.yaml");
    const alone = [];
    for (const of of kinds) alone.push(await simulateEnsemble(day, { ...options, of }));
    expect(await simulateKinds(day, { ...options, kinds })).toEqual(alone);
    const host = threadHost({ count: 2, entry });
    expect(await simulateKinds(day, { ...options, kinds, host })).toEqual(alone);
    host.close();
  });

  it("are compared as each kind alone", async () => {
    const side = { protocol, system: smallBody };
    const options = { members: 20, seed: 2 };
    const alone = await compareEnsembles(side, side, options);
    const [first] = await compareKinds(side, side, { ...options, kinds: ["parameters"] });
    expect(found(first)).toEqual(alone);
  });

  it("tell of one kind whose members fail, and keep the other", async () => {
    const told: string[] = [];
    const noVolume = { addresses: ["plasma.per_mass"], values: new Float64Array(20) };
    const [parameters, people] = await simulateKinds(protocol, {
      system: smallBody,
      members: 20,
      posterior: noVolume,
      kinds,
      onMember: (kind) => () => told.push(kind),
    });
    expect(parameters).toBeInstanceOf(EquatorError);
    expect(found(people).facts).toMatchObject({ of: "people", failed: 0 });
    expect(new Set(told)).toEqual(new Set(["people"]));
  });
});
