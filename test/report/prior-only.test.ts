import { describe, expect, it } from "vitest";
import { runJson } from "../../src/cli/run-json.ts";
import { summaryText } from "../../src/report/index.ts";
import { simulate } from "../../src/simulate/index.ts";
import { smallBody, smallProtocol } from "../ensemble/support/small-body.ts";

const observed = { ...smallBody, fitted: "made-up", observed: ["drug_plasma"] };

describe("readouts that no trial of the fit in use observes", async () => {
  const plain = await simulate(smallProtocol(), { system: smallBody });
  const run = await simulate(smallProtocol(), { system: observed });

  it("print prior only in the summary, and the others do not", () => {
    const line = summaryText(run)
      .split("\n")
      .find((each) => each.startsWith("prior only"));
    expect(line).toContain("kinase_muscle");
    expect(line).not.toContain("drug_plasma");
    expect(summaryText(run).split("\n").length).toBeLessThanOrEqual(24);
  });

  it("are listed for programs", () => {
    const { prior_only: listed } = runJson(run, {});
    expect(listed).toEqual(Object.keys(smallBody.readouts).filter((name) => name !== "drug_plasma"));
  });

  it("are not told of where no fit says what its trials observe", () => {
    expect(summaryText(plain)).not.toContain("prior only");
    expect(runJson(plain, {})).not.toHaveProperty("prior_only");
  });
});
