import { describe, expect, test } from "vitest";
import { compile, wasmKernel } from "../../src/compile/index.ts";
import { integrate, type Kernel } from "../../src/engine/index.ts";
import { favoursBdf } from "../../src/engine/method-cost.ts";
import { flatSystem } from "./support/flat-text.ts";
import { seeded } from "./support/random.ts";
import { reactionNetwork } from "./support/reaction-networks.ts";

/** Reversible bindings of pairs drawn at random: factors that are nearly full. */
function tangledNetwork(species: number, reactions: number) {
  const random = seeded(7);
  const pick = () => Math.floor(random() * species);
  const gains: string[][] = Array.from({ length: species }, () => []);
  const terms: Record<string, string> = {};
  for (let k = 0; k < reactions; k++) {
    const [a, b, c] = [pick(), pick(), pick()];
    if (a === b || a === c || b === c) continue;
    const [forth, back] = [0.1 + random(), 0.1 + random()];
    terms[`v${k}`] = `${forth} * s${a} * s${b} - ${back} * s${c}`;
    gains[a]?.push(`- v${k}`);
    gains[b]?.push(`- v${k}`);
    gains[c]?.push(`+ v${k}`);
  }
  const states = Object.fromEntries(
    gains.map((own, i) => [`s${i}`, [`0 ${own.join(" ")}`, 0.1 + random()] as const]),
  );
  return flatSystem({ states, parameters: {}, terms });
}

const tangled = () => wasmKernel(compile(tangledNetwork(60, 150)));
const sparse = () => wasmKernel(compile(flatSystem(reactionNetwork(2, 24))));

function run(kernel: Kernel, method?: "auto" | "rodas5p" | "bdf") {
  return integrate({
    kernel,
    initial: new Float64Array(kernel.size).fill(0.5),
    start: 0,
    end: 20,
    tick: 1,
    scale: new Float64Array(kernel.size).fill(1),
    grid: [5, 10, 20],
    ...(method === undefined ? {} : { method }),
  });
}

describe("the method", () => {
  test("is backward differentiation where factors are costly, Rodas5P where they are not", async () => {
    const [full, thin] = [await tangled(), await sparse()];
    expect(run(full)).toEqual(run(full, "bdf"));
    expect(run(full).statistics.factorisations).toBeLessThan(run(full, "rodas5p").statistics.factorisations);
    expect(run(thin)).toEqual(run(thin, "rodas5p"));
    expect(run(thin, "auto")).toEqual(run(thin));
  });

  test("agrees with the other one within a few tolerances", async () => {
    for (const kernel of [await tangled(), await sparse()]) {
      const [one, other] = [run(kernel, "bdf"), run(kernel, "rodas5p")];
      one.states.forEach((value, i) => {
        expect(Math.abs(value - (other.states[i] as number))).toBeLessThan(2e-5 * (1e-3 + Math.abs(value)));
      });
    }
  });

  test("is Rodas5P again where a run has many new starts, and the other way where it is tight", async () => {
    const [full, thin] = [await tangled(), await sparse()];
    const favours = (kernel: Kernel, relativeTolerance: number, cuts: number) =>
      favoursBdf(kernel, { relativeTolerance, cuts });
    expect([0, 1000].map((cuts) => favours(full, 1e-6, cuts))).toEqual([true, false]);
    expect([1e-6, 1e-10].map((tolerance) => favours(thin, tolerance, 0))).toEqual([false, true]);
  });

  test("is Rodas5P where conditions on the state may start the run anew", async () => {
    const watched = { ...(await tangled()), switchOnTimeAlone: [true, false] };
    expect(favoursBdf(watched, { relativeTolerance: 1e-10, cuts: 0 })).toBe(false);
  });

  test("that was chosen for its cost does not cost the result: where it fails, Rodas5P takes over", async () => {
    const own = await tangled();
    const bdf = {
      history: new Float64Array(10 * own.size),
      control: new Float64Array(18),
      step: () => Number.NaN,
    };
    const failing = { ...own, bdf };
    expect(run(failing, "bdf").failure?.code).toBe("not-finite");
    expect(run(failing)).toEqual(run(own, "rodas5p"));
  });
});
