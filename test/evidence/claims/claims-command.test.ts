import { describe, expect, it } from "vitest";
import { claimsCommand } from "../../../src/cli/commands/claims.ts";
import { Ended } from "../../../src/cli/ended.ts";
import { EquatorError } from "../../../src/messages/index.ts";
import { plainStyler } from "../../../src/report/index.ts";
import { madeUp, noNumber, noProtocol, notTestable } from "./made-up.ts";

async function told(ids: readonly string[], options: Record<string, unknown>, known = [madeUp, notTestable]) {
  let [out, err, code] = ["", "", 0];
  const terminal = {
    out: (text: string) => {
      out += `${text}\n`;
    },
    err: (text: string) => {
      err += `${text}\n`;
    },
    styler: plainStyler,
    errStyler: plainStyler,
    width: 100,
  };
  try {
    await claimsCommand(ids, { workers: "0", ...options }, terminal, known);
  } catch (error) {
    if (error instanceof Ended) code = error.exitCode;
    else if (error instanceof EquatorError) err = error.message;
    else throw error;
  }
  return { out, err, code };
}

describe("equator claims", () => {
  it("shows all in a table with totals, in the order of the documents", async () => {
    const { out, code } = await told([], {});
    const [head = "", first = "", second = ""] = out.split("\n");
    expect(head).toMatch(/^claim +verdict +cases +agree +literature +figure that decides/);
    expect(first).toMatch(
      /^A01 +\S+ +[01] of 1 +\d+ % +supported +0\.0\d+ \(.*, range of 6 members\): mTORC1 le/,
    );
    expect(second).toMatch(/^B01 +not-testable +nothing seen +a trial$/);
    expect(out).toMatch(/2 claims: \d agrees, \d conditional, \d fails, 1 not-testable, 0 not-built/);
    expect(code).toBe(0);
  });

  it("shows one in full: conflict of interest, cases, figures, readouts behind, literature, limits and page", async () => {
    const { out } = await told(["a01"], {});
    for (const part of [
      "Amino acids raise mTORC1.",
      "written by a seller of the agents",
      "Without amino acids 0.0",
      "{nothing} stays",
      "amino acids are taken away",
      "equator explain mtorc1_active --system hek293",
      "Cota D",
      "- made up",
      "of 6 members",
      "page: docs/generated/claims/A01.md",
    ])
      expect(out).toContain(part);
    expect((await told(["B01"], {})).out).not.toContain("seller");
    const alone = (await told(["A01"], { members: "0" })).out;
    expect(alone).toContain("of the numbers as they stand, without members");
    expect(alone).not.toContain("0 members");
  });

  it("gives JSON with id and verdict of each, bands included, and the numbers as they stand alone without members", async () => {
    const { claims } = JSON.parse((await told([], { json: true })).out);
    expect(claims.map(({ id }: { id: string }) => id)).toEqual(["A01", "B01"]);
    expect(claims[0].figures[0]).toMatchObject({ name: "left", unit: "1", low: expect.any(Number) });
    const alone = JSON.parse((await told(["A01"], { json: true, members: "0" })).out).claims[0];
    expect(alone.members).toBe(0);
    expect(alone.figures[0].low).toBeUndefined();
    expect(alone.figures[0].value).toBe(claims[0].figures[0].value);
  });

  it("refuses an unknown id with the nearest, and numbers that are none", async () => {
    expect((await told(["A011"], {})).err).toMatch(/A011[\s\S]*did you mean A01/);
    expect((await told([], { members: "many" })).err).toContain("--members many");
    expect((await told([], { workers: "1.5" })).err).toContain("--workers 1.5");
  });
});

describe("a claim that cannot be run", () => {
  it("is told, the others are shown all the same, and the exit code says so", async () => {
    const { out, err, code } = await told([], {}, [madeUp, noProtocol, notTestable]);
    expect(out).toMatch(/^A01/m);
    expect(out).toMatch(/^B01/m);
    expect(out).not.toMatch(/^A02/m);
    expect(err).toContain("A02");
    expect(err).toContain("nothing_known");
    expect(code).toBe(3);
  });

  it("stands in the JSON apart, and a figure that is no number is a fault of the program", async () => {
    const { out, code } = await told([], { json: true }, [madeUp, noNumber]);
    const { claims, failed } = JSON.parse(out);
    expect(claims).toHaveLength(1);
    expect(failed).toMatchObject([{ id: "A03", why: "A03: the figure left is NaN" }]);
    expect(code).toBe(1);
  });
});
