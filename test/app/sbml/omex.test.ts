import { describe, expect, it } from "vitest";
import { isArchive, modelInArchive } from "../../../app/src/worker/omex.ts";
import { zipOf } from "./zip.ts";

const found = async (archive: Uint8Array<ArrayBuffer>) => {
  const { name, bytes } = await modelInArchive(archive, 1e6);
  return [name, new TextDecoder().decode(bytes)];
};
const manifest = (...contents: readonly string[]) =>
  `<?xml version="1.0"?><omexManifest xmlns="x">${contents.join("")}</omexManifest>`;
const sbml = "http://identifiers.org/combine.specifications/sbml.level-3.version-2";

describe("a COMBINE archive", () => {
  it("gives the master of the models that its manifest names, packed or not", async () => {
    const files = {
      "manifest.xml": manifest(
        `<content location="." format="omex"/>`,
        `<content location="./other.xml" format="${sbml}"/>`,
        `<content format='${sbml}' location='./models/first.xml' master='true'/>`,
      ),
      "other.xml": "other",
      "models/first.xml": "first",
    };
    expect(await found(zipOf(files))).toEqual(["models/first.xml", "first"]);
    expect(await found(zipOf(files, 0))).toEqual(["models/first.xml", "first"]);
    expect(isArchive(zipOf(files))).toBe(true);
    expect(isArchive(new TextEncoder().encode("<?xml"))).toBe(false);
  });

  it("gives the first file that is a model by its name, where the manifest names none", async () => {
    expect(await found(zipOf({ "manifest.xml": manifest(), "notes.txt": "", "a.sbml": "a" }))).toEqual([
      "a.sbml",
      "a",
    ]);
  });

  it.each([
    ["holds none", zipOf({ "plot.sedml": "" }), "no SBML model: plot.sedml"],
    ["was cut", zipOf({ "a.xml": "a" }).slice(0, -30), "perhaps it was cut"],
    ["is no archive", new Uint8Array(100), "perhaps it was cut"],
    ["is empty", new Uint8Array(0), "perhaps it was cut"],
    ["is packed otherwise", zipOf({ "a.xml": "a" }, 99), "not read (method 99)"],
    ["is a bomb", zipOf({ "a.xml": "0".repeat(3e6) }), "larger than 1 MB unpacked"],
  ])("that %s says so", async (_, archive, words) => {
    await expect(modelInArchive(archive, 1e6)).rejects.toThrow(words);
  });

  it("whose bytes were altered never does more than say so", async () => {
    const whole = zipOf({ "manifest.xml": manifest(), "a.xml": "some model" });
    for (let at = 0; at < whole.length; at++) {
      const altered = whole.slice();
      altered[at] = 255 - (altered[at] as number);
      await modelInArchive(altered, 1e6).catch((error: unknown) => expect(error).toBeInstanceOf(RangeError));
    }
  });
});
