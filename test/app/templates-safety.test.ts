import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isTemplateText, offeredTemplates } from "../../app/src/files/template-list.ts";
import { isPersonal, mayRun, useSafety } from "../../app/src/safety/safety.ts";
import { conditionsOutside } from "../../app/src/safety/safety-list.ts";
import { readStudy } from "../../app/src/state/study.ts";
import { readProtocol } from "../../src/index.ts";
import { protocolLength } from "../../src/protocol/index.ts";
import { projectRoot } from "../support/project-root.ts";

const studyOf = (text: string) => ({ id: "A", text, reading: readStudy(text) });
const template = offeredTemplates[0]?.text ?? "";
const mine = template.replace("62 kg", "63 kg");
const mouse = "equator: 1\nsubject: {species: mouse}\nsystem: mouse\nlasts: 1 d\n";

beforeEach(() => useSafety.getState().say(undefined));

describe("the templates of the page", () => {
  it.each(offeredTemplates.map(({ name, text }) => [name, text]))(
    "%s is a protocol of the whole body of four weeks at most",
    (_, text) => {
      const { protocol, diagnostics } = readProtocol(text);
      expect(diagnostics).toEqual([]);
      expect(protocol?.system).toBe("human-adult");
      expect(protocolLength(protocol as NonNullable<typeof protocol>) / 86_400_000).toBeLessThanOrEqual(28);
      expect(isTemplateText(text)).toBe(true);
    },
  );
});

describe("a protocol of one's own", () => {
  it("is one of a person that is no template", () => {
    expect(isPersonal(studyOf(template))).toBe(false);
    expect(isPersonal(studyOf(mine))).toBe(true);
    expect(isPersonal(studyOf(mouse))).toBe(false);
  });

  it("is run once it was said for whom the model does not hold, and not where that is so", () => {
    const { say } = useSafety.getState();
    expect([template, mine, mouse].map((text) => mayRun(studyOf(text)))).toEqual([true, false, true]);
    say("applies");
    expect([template, mine, mouse].map((text) => mayRun(studyOf(text)))).toEqual([true, false, true]);
    say("understood");
    expect([template, mine, mouse].map((text) => mayRun(studyOf(text)))).toEqual([true, true, true]);
  });

  it.each(["pregnancy", "type_1_diabetes", "eating_disorder"])(
    "that states %s is none that can be run, as on the command line",
    (condition) => {
      const { protocol, diagnostics } = studyOf(
        mine.replace("62 kg", "63 kg").replace(", training:", `, conditions: [${condition}], training:`),
      ).reading;
      expect(protocol).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toContain("subject-outside-model");
    },
  );
});

it("those for whom the model does not hold are the ones of SAFETY.md", () => {
  const safety = readFileSync(join(projectRoot, "SAFETY.md"), "utf8");
  const part = /## For whom the model does not hold\n([\s\S]*?)\n## /.exec(safety)?.[1] ?? "";
  expect([...part.matchAll(/^- (.*)$/gm)].map(([, words]) => words)).toEqual(conditionsOutside);
});
