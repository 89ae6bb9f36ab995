import { memo } from "react";
import type { ShownFault } from "./faults.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Longer texts are not coloured: so many pieces would take the page too long. */
const mostColoured = 400;

interface CodeLinesProps {
  readonly lines: readonly string[];
  readonly faults: readonly ShownFault[];
  /** Lines of the selected entry, counted from 1. */
  readonly marked: { readonly from: number; readonly to: number } | undefined;
}

/** The lines of a text in colours, with what is wrong underlined: it lies under the field that is typed in. */
export function CodeLines({ lines, faults, marked }: CodeLinesProps) {
  const isPlain = lines.length > mostColoured;
  return (
    <div className="code-lines" aria-hidden="true">
      {lines.map((line, i) => {
        const number = i + 1;
        const fault = faults.find((one) => one.line === number);
        const isMarked = marked !== undefined && number >= marked.from && number <= marked.to;
        return (
          <CodeLine
            // Lines have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={i}
            number={number}
            line={line}
            isMarked={isMarked}
            isPlain={isPlain}
            {...(fault === undefined
              ? {}
              : { fault: fault.isWarning ? "warning" : "error", from: fault.column - 1 })}
          />
        );
      })}
    </div>
  );
}

interface CodeLineProps {
  readonly number: number;
  readonly line: string;
  readonly isMarked: boolean;
  readonly isPlain: boolean;
  readonly fault?: "warning" | "error";
  readonly from?: number;
}

const CodeLine = memo(function CodeLine({ number, line, isMarked, isPlain, fault, from }: CodeLineProps) {
  return (
    <div className="code-line" data-marked={isMarked} data-fault={fault} data-line={number}>
      <span className="code-number">
        {fault === "error" ? "✕ " : fault === "warning" ? "! " : ""}
        {number}
      </span>
      <span className="code-text">
        {from !== undefined ? withFault(line, from) : isPlain ? line : coloured(tokensOf(line))}
      </span>
    </div>
  );
});

function coloured(tokens: readonly Token[]) {
  let at = 0;
  return tokens.map(({ kind, text }) => {
    at += text.length;
    return kind === "plain" ? (
      text
    ) : (
      <span key={at} className={`is-${kind}`}>
        {text}
      </span>
    );
  });
}

/** The word at the column is underlined, the rest of the line where there is none. */
function withFault(line: string, from: number) {
  const wrong =
    /^(?:"[^"]*"|'[^']*'|[^\s,\]}]+(?: (?!#)[^\s,\]}]+)*)/.exec(line.slice(from))?.[0] ?? line.slice(from);
  return (
    <>
      {coloured(tokensOf(line.slice(0, from)))}
      <span className="code-wrong">{coloured(tokensOf(wrong === "" ? " " : wrong))}</span>
      {coloured(tokensOf(line.slice(from + wrong.length)))}
    </>
  );
}
