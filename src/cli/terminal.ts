import { styleText } from "node:util";
import { plainStyler, type Styler } from "../report/styler.ts";

/** Where a command writes: data to `out`, messages to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly styler: Styler;
  /** Styles for messages, which may go elsewhere than data. */
  readonly errStyler: Styler;
  readonly width: number;
  /** Shows a message that the next one replaces, and `undefined` takes away; only where a person is looking. */
  status?(text: string | undefined): void;
}

const colourful: Styler = {
  strong: (text) => styleText("bold", text, { validateStream: false }),
  faint: (text) => styleText("dim", text, { validateStream: false }),
  accent: (text) => styleText("cyan", text, { validateStream: false }),
  warn: (text) => styleText("yellow", text, { validateStream: false }),
};

/** The terminal of this process. Colour needs a terminal, and neither NO_COLOR nor --no-color. */
export function processTerminal({ colour }: { readonly colour: boolean }): Terminal {
  const { stdout, stderr, env } = process;
  const wanted = colour && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const stylerOf = (stream: { isTTY?: boolean }) => (wanted && stream.isTTY ? colourful : plainStyler);
  return {
    out: (text) => stdout.write(withNewline(text)),
    err: (text) => stderr.write(withNewline(text)),
    styler: stylerOf(stdout),
    errStyler: stylerOf(stderr),
    ...(stderr.isTTY && env["TERM"] !== "dumb"
      ? { status: (text: string | undefined) => void stderr.write(`\r\u001b[K${text ?? ""}`) }
      : {}),
    width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
  };
}

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
