/** Gathers a repeatable option. */
export function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** Command lines to show before the help of a command. */
export function examples(lines: readonly string[]): string {
  return `Examples:\n${lines.map((line) => `  $ equator ${line}`).join("\n")}\n`;
}
