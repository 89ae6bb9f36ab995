import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { agents } from "../../src/index.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { equator, shortDay } from "./command-line.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");
const [plain, named] = [at("plain.yaml"), at("named.yaml")];
const quick = ["--every", "10min", "--no-bands"];

beforeAll(() => {
  writeFileSync(plain, shortDay);
  const taken = [
    '  - {at: "06:30", compound: rad001, dose: 5 mg, content: {value: 95 %, sd: 2 %}}',
    '  - {at: "06:40", compound: epitalon, level: 1 x}',
    "",
  ].join("\n");
  writeFileSync(named, `${shortDay}${taken}`);
});

describe("agents that a protocol names", () => {
  it("stand in summary, report, curves and provenance, modelled or not and why", async () => {
    const ran = await equator("run", named, "--out", at("named"), ...quick);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("named, not modelled");
    expect(ran.out).toMatch(/agents +epitalon: named, not modelled/);
    expect(ran.out).toMatch(/ +everolimus: modelled; evidence: trials in people/);
    const html = read("named", "report.html");
    expect(html).toContain('id="agents"');
    expect(html).toContain("<b>Named, not modelled:</b>");
    expect(html).toContain("batch: content 95 ± 2 %");
    expect(html).toContain("World Anti-Doping Agency: prohibited");
    expect(html).toContain("multiples of a reference exposure");
    expect(read("named", "curves.csv").split("\n")[0]).toContain("everolimus_blood [nmol/L]");
    const provenance = JSON.parse(read("named", "provenance.json"));
    expect(
      provenance.agents.map(({ id, modelled }: { id: string; modelled: boolean }) => [id, modelled]),
    ).toEqual([
      ["everolimus", true],
      ["epitalon", false],
    ]);
    await equator("run", "--from", at("named/report.html"), "--out", at("again"));
    expect(read("again", "report.html") === html).toBe(true);
  });

  it("leave no trace where there are none", async () => {
    const ran = await equator("run", plain, "--out", at("plain"), ...quick);
    expect(ran.out).not.toMatch(/^agents/m);
    expect(read("plain", "report.html")).not.toContain('id="agents"');
    expect(JSON.parse(read("plain", "provenance.json")).agents).toBeUndefined();
  });

  it("stand in JSON and in comparisons", async () => {
    const { out } = await equator("run", named, "--out", at("json"), "--json", ...quick);
    expect(JSON.parse(out).agents.map(({ id }: { id: string }) => id)).toEqual(["everolimus", "epitalon"]);
    const compared = await equator("compare", plain, named, ...quick);
    expect(compared.out).toContain("everolimus: modelled");
    expect(compared.out).toContain("epitalon: named, not modelled");
    const json = await equator("compare", plain, named, "--json", ...quick);
    expect(JSON.parse(json.out).agents.b).toHaveLength(2);
  });
});

describe("equator agents and equator explain", () => {
  it("list every agent", async () => {
    const { out } = await equator("agents");
    expect(out.trimEnd().split("\n")).toHaveLength(agents.length + 1);
    expect((await equator("explain", "--agents")).out).toBe(out);
    const listed = JSON.parse((await equator("agents", "--json")).out);
    expect(listed).toHaveLength(59);
    for (const { id, evidence, approval, wada } of listed) {
      for (const said of [evidence.any, evidence.mtor, approval.kind, wada.kind])
        expect(said, id).toBeTruthy();
    }
  });

  it("tell what is known of one, under any of its names, with sources and what a body reaches", async () => {
    const { out } = await equator("explain", "rad001");
    for (const part of ["everolimus  agent", "targets", "kinetics", "not known", "PMID 18332470"])
      expect(out).toContain(part);
    const plant = await equator("explain", "resveratrol");
    expect(plant.out).toMatch(/a body reaches 0\.24, cells are given 5 umol\/L: 0\.048 of it/);
    const [record] = JSON.parse((await equator("explain", "resveratrol", "--json")).out);
    expect(record).toMatchObject({ kind: "agent", id: "resveratrol" });
    expect(record.reach.ratio).toBeCloseTo(0.048, 3);
    expect((await equator("explain", "resveratrool")).err).toContain("resveratrol");
  });

  it("tell of an agent that is a module too, and what of it the system has", async () => {
    const { out } = await equator("explain", "rapamycin");
    expect(out).toContain("rapamycin  agent");
    expect(out).toContain("rapamycin.cl_oral");
  });
});
