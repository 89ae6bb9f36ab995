import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../processes.mjs";

/**
 * Makes every fit along tangents again from what its file says, leaves each paper out again, and tells which fields came
 * out otherwise. What is rounded in the file is compared as it is rounded.
 *
 * @param {boolean} leaveOut whether papers are left out too
 * @returns {{ id: string, fields: string[] }[]}
 */
export function verifyFits(leaveOut) {
  const folder = join(root, "evidence", "fits");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const work = mkdtempSync(join(tmpdir(), "equator-fits-"));
  try {
    return names.flatMap((name) => {
      const before = JSON.parse(readFileSync(join(folder, name), "utf8"));
      if (before.tangent === undefined) return [];
      const file = join(work, name);
      copyFileSync(join(folder, name), file);
      equator("fit", "--from", file, "--out", file);
      if (leaveOut) equator("trials", "--left-out", file);
      const now = JSON.parse(readFileSync(file, "utf8"));
      const fields = Object.keys(now).filter(
        (field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]),
      );
      console.log(`Fit ${before.id}: ${fields.length === 0 ? "the same" : fields.join(", ")}`);
      return fields.length === 0 ? [] : [{ id: before.id, fields }];
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string[]} words */
function equator(...words) {
  spawnSync(process.execPath, [join(root, "dist", "bin", "equator.mjs"), ...words], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
