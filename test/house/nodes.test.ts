import { execFileSync } from "node:child_process";
import { describe, expect } from "vitest";
import { itUnless } from "../support/named-skip.ts";
import { otherNodes, otherNodesMissing } from "../support/nodes.ts";

describe("other Node versions", () => {
  itUnless(otherNodesMissing)(
    "22, 24 and 26 are installed in their exact versions and run",
    () => {
      for (const { version, path } of otherNodes()) {
        expect(execFileSync(path, ["--version"], { encoding: "utf8" }).trim()).toBe(`v${version}`);
      }
    },
    300_000,
  );
});
