import { describe, expect, it } from "vitest";
import { equatorArguments, readCommands, readExamples } from "./readme-examples.ts";

const ticks = "```";
const fence = (language: string, ...lines: string[]) => [`${ticks}${language}`, ...lines, ticks].join("\n");

describe("the reader of the README's examples", () => {
  it("drops prompts and comments, and joins broken lines", () => {
    const text = fence("sh", "# first", "$ npm start", "equator scan a.yaml \\", "  --over x=1:2:3  # sweep");
    expect(readCommands(text)).toEqual(["npm start", "equator scan a.yaml --over x=1:2:3"]);
  });

  it("takes the arguments of equator, quotes removed", () => {
    expect(equatorArguments('npx equator run "my day.yaml" --json')).toEqual([
      "run",
      "my day.yaml",
      "--json",
    ]);
    expect(equatorArguments("npm test")).toBeUndefined();
  });

  it("pairs a program with the output that follows it", () => {
    const text = `${fence("ts", "console.log(1);")}\n\nprints\n\n${fence("text", "1")}`;
    expect(readExamples(text)).toEqual([{ line: 1, code: "console.log(1);", prints: "1" }]);
  });
});
