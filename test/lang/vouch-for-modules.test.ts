import { expect, it } from "vitest";
import { humanLumped } from "../../model/systems/human-lumped.ts";
import { buildSystem, checkSystem, type System, vouchForModules } from "../../src/lang/index.ts";

const { gut, ...others } = humanLumped.modules;
if (gut === undefined) throw new Error("the system has no gut");
const whole = gut;
/** A module with a fault of its own: a parameter whose spread no number can have. */
const faulty = (): System => {
  const [[name, parameter] = []] = Object.entries(whole.parameters ?? {});
  if (name === undefined || parameter === undefined) throw new Error("the module has no parameter");
  const wrong = { ...parameter, spread: { kind: "lognormal" as const, factor: 0.5 } };
  const module = { ...whole, parameters: { ...whole.parameters, [name]: wrong } };
  return { ...humanLumped, modules: { gut: module, ...others } } as unknown as System;
};
const codesOf = (system: System) => checkSystem(system).map(({ code }) => code);

it("modules that are vouched for are not checked, and all else is", () => {
  const before = JSON.stringify(buildSystem(humanLumped).flat);
  expect(codesOf(faulty())).not.toEqual([]);
  vouchForModules();
  expect(codesOf(faulty())).toEqual([]);
  expect(JSON.stringify(buildSystem({ ...humanLumped }).flat)).toBe(before);
  expect(codesOf({ ...humanLumped, settle: "long" })).toContain("settle-unreadable");
});
