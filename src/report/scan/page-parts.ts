import { escapeHtml } from "../html/escape.ts";

/** A table: a head and rows, the first cell of each row being its name. Beside a picture it scrolls by itself. */
export function tableHtml(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  label: string,
  isBeside = false,
): string {
  const heads = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(([name = "", ...cells]) => {
    const own = cells.map((one) => `<td>${escapeHtml(one)}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(name)}</th>${own}</tr>`;
  });
  return `<div class="scroll${isBeside ? " tall" : ""}" role="group" tabindex="0" aria-label="${escapeHtml(label)}"><table class="plain numbers"><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** A picture with its name, what it says, and its numbers as a table. */
export function figureHtml(part: {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly picture: string;
  readonly table: string;
}): string {
  const { title, lines = [], picture, table } = part;
  const said = lines.map((line) => `<p class="quiet">${escapeHtml(line)}</p>`).join("");
  return `<figure><figcaption><h3>${escapeHtml(title)}</h3>${said}</figcaption>${picture}<details><summary>Numbers</summary>${table}</details></figure>`;
}

/** A wide picture that scrolls by itself. */
export function scrolled(picture: string, label: string): string {
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(label)}">${picture}</div>`;
}
