import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { readDocument } from "../../../src/formats/sbml/read/read-document.ts";
import { itWithShared, sharedPath } from "../../support/shared.ts";

itWithShared("models")("published models of mTOR are read without an error", () => {
  const folder = sharedPath("models") ?? "";
  const files = readdirSync(folder).filter((file) => file.endsWith(".xml"));
  const faults = files.flatMap((file) => {
    const { model, diagnostics } = readDocument(readFileSync(join(folder, file)), { file });
    expect([...(model?.reactions ?? []), ...(model?.rules ?? [])], file).not.toHaveLength(0);
    return diagnostics.filter(({ severity }) => severity === "error");
  });
  expect(files.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
