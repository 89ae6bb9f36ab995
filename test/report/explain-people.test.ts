import { describe, expect, it } from "vitest";
import { references } from "../../model/references.ts";
import { muscle } from "../../model/systems/muscle.ts";
import { systemIndex } from "../../src/lang/index.ts";
import { explainEntry } from "../../src/report/index.ts";

const index = systemIndex(muscle);

function explained(address: string): string {
  const entry = index.get(address);
  if (entry === undefined) throw new Error(`no ${address}`);
  return explainEntry(entry, references);
}

describe("equator explain of what differs between people", () => {
  it("says by how much, with grade and source", () => {
    const text = explained("muscle.muscle_protein.frac_lasting");
    expect(text).toContain("people     cv 0.5\n");
    expect(text).toContain("measured: Hubal 2005");
    expect(text).toContain("PMID 15947721");
  });

  it("names what a number goes along with, and cells of tables by their row", () => {
    expect(explained("subject.mass")).toContain("cv 0.13; goes along with subject.height^2");
    expect(explained("tables.food.milk.availability")).toContain("people     cv 0.1\n");
  });

  it("says nothing where the system says nothing", () => {
    expect(explained("muscle.akt.k_t308")).not.toContain("people");
  });
});
