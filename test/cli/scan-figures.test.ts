import { describe, expect, it } from "vitest";
import { systems } from "../../model/systems/index.ts";
import { figuresIn, interactionFigureIn, type ScanOptions } from "../../src/cli/scan/scan-options.ts";

const system = systems.muscle;
const [first = "", second = ""] = Object.keys(system.readouts);

function asked(readout: readonly string[], interaction: string, fact: readonly string[] = []) {
  const options: ScanOptions = { variant: [], over: [], readout, fact, interaction };
  const figures = figuresIn(options, system);
  const place = interactionFigureIn(options, system, figures);
  const names = figures.map((figure) => `${figure.readout}:${figure.fact}`);
  return { names, of: place === undefined ? undefined : names[place] };
}

describe("the figure that an interaction is asked of", () => {
  it("is its own fact, beside another of the same readout", () => {
    const { names, of } = asked([`${first}:mean`], `${first}:area`);
    expect(names).toEqual([`${first}:mean`, `${first}:area`]);
    expect(of).toBe(`${first}:area`);
  });

  it("is not asked for twice", () => {
    const { names, of } = asked([`${first}:mean`, `${first}:area`], `${first}:area`);
    expect(names).toEqual([`${first}:mean`, `${first}:area`]);
    expect(of).toBe(`${first}:area`);
  });

  it("is the first of its readout where it names no fact", () => {
    expect(asked([`${second}:end`, `${first}:area`], first)).toEqual({
      names: [`${second}:end`, `${first}:area`],
      of: `${first}:area`,
    });
    expect(asked([second], first, ["end"])).toEqual({
      names: [`${second}:end`, `${first}:end`],
      of: `${first}:end`,
    });
  });
});
