import { describe, expect, it } from "vitest";
import { compounds } from "../../../model/compounds/register.ts";
import { muscle } from "../../../model/systems/muscle.ts";
import { simulateEnsemble } from "../../../src/ensemble/index.ts";
import { exposedSystem } from "../../../src/lang/index.ts";
import { wordDiagnostic } from "../../../src/messages/index.ts";
import { type Protocol, readProtocol, realise } from "../../../src/protocol/index.ts";
import { agentLine } from "../../../src/report/agent-words.ts";
import { summaryText } from "../../../src/report/index.ts";
import { simulate } from "../../../src/simulate/index.ts";

/** A day with rapamycin at 08:00 and 20:00, with what a certificate says of both. */
function protocolWith(certificate: string, second = certificate): Protocol {
  const text = [
    "equator: 1",
    "subject: {species: human, sex: male, age: 30 y, height: 180 cm, mass: 78 kg}",
    "start: 2026-03-02T07:00",
    "lasts: 24 h",
    "events:",
    `  - {at: "08:00", compound: rapamycin, dose: 5 mg${certificate}}`,
    `  - {at: "20:00", compound: rapamycin, dose: 5 mg${second}}`,
    "",
  ].join("\n");
  const { protocol, diagnostics } = readProtocol(text, { knownCompounds: compounds });
  if (protocol === undefined) throw new Error(diagnostics.map(wordDiagnostic).join("\n"));
  return protocol;
}

const options = { system: muscle, every: 1_200_000 };

async function peakOf(certificate: string, second?: string): Promise<number> {
  const { series } = await simulate(protocolWith(certificate, second), options);
  return Math.max(...(series[0]?.curves.rapamycin_blood?.values ?? []));
}

async function bandOf(certificate: string, second?: string) {
  const { series, facts } = await simulateEnsemble(protocolWith(certificate, second), {
    ...options,
    members: 96,
    seed: 1,
  });
  const peak = series[0]?.readouts["rapamycin_blood"]?.facts.peak;
  if (peak === undefined) throw new Error("no band");
  return { width: Math.log(peak.high90 / peak.low90), median: peak.median, varied: facts.varied };
}

describe("a certificate of analysis", () => {
  it("counts on the dose: content and purity multiply, and a wrong content shifts the result", async () => {
    const [labelled, half, both] = [
      await peakOf(""),
      await peakOf(", content: 50 %"),
      await peakOf(", content: 90 %, purity: 80 %"),
    ];
    expect(half / labelled).toBeCloseTo(0.5, 4);
    expect(both / labelled).toBeCloseTo(0.72, 4);
    expect((await peakOf(", content: 110 %")) / labelled).toBeCloseTo(1.1, 4);
  });

  it("leaves what has none as it was: the very same system, and the same numbers beside a batch that has", async () => {
    expect(exposedSystem(muscle, realise(protocolWith("")))).toBe(muscle);
    const certified = exposedSystem(muscle, realise(protocolWith(", purity: 98 %")));
    expect(certified).not.toBe(muscle);
    expect(exposedSystem(muscle, realise(protocolWith(", purity: 98 %")))).toBe(certified);
    expect(exposedSystem(certified, realise(protocolWith(", purity: 98 %")))).toBe(certified);
    const [plain, mixed] = [await peakOf(""), await peakOf("", ", content: 0 %")];
    const { series } = await simulate(protocolWith("", ", content: 0 %"), options);
    expect(mixed).toBeLessThan(plain);
    expect(series[0]?.curves.rapamycin_blood?.values.at(-1)).toBeGreaterThan(0);
  });

  it("widens the bands by its spread, batch by batch", async () => {
    const plain = await bandOf("");
    const exact = await bandOf(", content: 80 %");
    const unsure = await bandOf(", content: {value: 80 %, sd: 25 %}");
    expect(exact.varied).toBe(plain.varied);
    expect(exact.median / plain.median).toBeCloseTo(0.8, 3);
    expect(exact.width).toBeCloseTo(plain.width, 3);
    expect(unsure.varied).toBe(plain.varied + 1);
    expect(unsure.width).toBeGreaterThan(1.15 * exact.width);
    // Two certificates are two batches, each drawn by itself.
    const two = await bandOf(", purity: {value: 80 %, sd: 20 %}", ", purity: {value: 81 %, sd: 20 %}");
    expect(two.varied).toBe(plain.varied + 2);
  });

  it("stands in the run, its summary and its events", async () => {
    const run = await simulate(protocolWith(", content: {value: 92 %, sd: 2 %}, purity: 98 %"), options);
    const [agent] = run.agents ?? [];
    expect(agent?.lots).toEqual([
      { lot: expect.any(String), content: { value: 0.92, sd: 0.02 }, purity: { value: 0.98 } },
    ]);
    expect(agent && agentLine(agent)).toContain("batch: content 92 ± 2 %, purity 98 %");
    const text = summaryText(run, { width: 200 });
    expect(text).toMatch(/agents +rapamycin: modelled; evidence: .*; approved/);
    expect(text).toContain("content 0.92 ± 0.02");
    expect(text).not.toContain("lot ");
  });
});
