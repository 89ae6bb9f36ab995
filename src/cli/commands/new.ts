import { didYouMean } from "../../messages/index.ts";
import { templates } from "../../protocol/templates.ts";
import { textTable } from "../../report/text-table.ts";
import { writeNewFile } from "../files.ts";
import { jsonText } from "../json-text.ts";
import { refuseWith } from "../refuse.ts";
import type { Terminal } from "../terminal.ts";

/** `equator new`: a protocol to start from. A file that is there is never overwritten. */
export async function newCommand(
  wanted: string | undefined,
  file: string | undefined,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const known = Object.entries(templates).map(([name, { about, text }]) => ({ name, about, text }));
  if (wanted === undefined) {
    return terminal.out(
      json
        ? jsonText(known)
        : textTable(
            known.map(({ name, about }) => [name, about]),
            [],
          ).join("\n"),
    );
  }
  const names = known.map(({ name }) => name);
  const template = known.find(({ name }) => name === wanted.replaceAll("_", "-"));
  if (template === undefined) {
    const hint = didYouMean(wanted, names) ?? "equator new lists them";
    return refuseWith("unknown-template", { found: wanted, expected: names.join(", "), hint });
  }
  if (file === undefined) return terminal.out(json ? jsonText(template) : template.text);
  await writeNewFile(file, template.text);
  if (json) terminal.out(jsonText({ template: template.name, file }));
  else terminal.err(`${file} written; next: equator run ${file}`);
}
