import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../house/programs.ts";
import { installPackage } from "../support/installed-package.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const script = `
import { newProtocol, readProtocol, systems } from "equator";
import { simulateEnsemble } from "equator/ensemble";
import { threadHost } from "equator/node";
const { protocol } = readProtocol(newProtocol("three-meals"));
const host = threadHost({ count: 2 });
const options = { system: systems.muscle, members: 6, every: 1_800_000, readouts: ["fsr_mixed"] };
const one = await simulateEnsemble(protocol, options);
const two = await simulateEnsemble(protocol, { ...options, host });
const text = (bands) => JSON.stringify(bands, (_, value) => (ArrayBuffer.isView(value) ? [...value] : value));
console.log(text(one) === text(two), one.series[0].readouts.fsr_mixed.curve.median.length);
`;

it("the installed package has threads for Node, and a program that used them ends by itself", () => {
  const folder = scratchFolder();
  installPackage(folder);
  writeFileSync(join(folder, "threads.js"), script);
  expect(runProgram(process.execPath, ["threads.js"], folder)).toMatchObject({
    code: 0,
    output: "true 49\n",
    messages: "",
  });
});
