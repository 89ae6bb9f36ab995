import { expect, it } from "vitest";
import { claimReferences } from "../../model/references/claims.ts";
import { compoundReferences } from "../../model/references/compounds.ts";
import { fuelReferences } from "../../model/references/fuels.ts";
import { hormoneReferences } from "../../model/references/hormones.ts";
import { monthReferences } from "../../model/references/months.ts";
import { mouseReferences } from "../../model/references/mouse.ts";
import { outcomeReferences } from "../../model/references/outcomes.ts";
import { signallingReferences } from "../../model/references/signalling.ts";
import { specialReferences } from "../../model/references/special.ts";
import { references } from "../../model/references.ts";

const groups = [
  claimReferences,
  compoundReferences,
  fuelReferences,
  hormoneReferences,
  monthReferences,
  mouseReferences,
  outcomeReferences,
  signallingReferences,
  specialReferences,
];

it("a source stands in one group alone, with one text", () => {
  const keys = groups.flatMap((group) => Object.keys(group));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  const papers = Object.values(references).flatMap(({ pmid }) => (pmid === undefined ? [] : [pmid]));
  expect(papers.filter((pmid, i) => papers.indexOf(pmid) !== i)).toEqual([]);
});
