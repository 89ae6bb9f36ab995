import { expect, it } from "vitest";
import { type Formula, namesIn } from "../../src/lang/index.ts";

it("the names of a formula whose parts stand in it 2^60 times are found at once", () => {
  const at = { from: 0, to: 0 };
  let formula: Formula = { kind: "binary", operator: "+", left: name("x"), right: name("y"), at };
  for (let k = 0; k < 60; k++) formula = { kind: "binary", operator: "*", left: formula, right: formula, at };
  expect([...namesIn(formula)].sort()).toEqual(["x", "y"]);

  function name(of: string): Formula {
    return { kind: "name", name: of, at };
  }
});
