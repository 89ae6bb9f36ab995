import type { Diagnostic } from "../messages/diagnostic.ts";
import type { ProtocolCode } from "../messages/protocol.ts";
import type { Path, Places } from "./places.ts";

/** What is wrong, before its line and column are looked up. */
export interface Complaint {
  readonly code: ProtocolCode;
  readonly path: Path;
  /** Whether the field's name is meant, not its value. */
  readonly atKey?: boolean;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly hint?: string | undefined;
}

/** A diagnostic of the protocol language. */
export type ProtocolFault = Diagnostic<ProtocolCode>;

/** Gives a complaint its place in the file. */
export function placeComplaint(
  complaint: Complaint,
  places: Places,
  severity: ProtocolFault["severity"] = "error",
): ProtocolFault {
  const { code, path, atKey, expected, found, hint } = complaint;
  return {
    code,
    severity,
    where: atKey ? places.ofKey(path) : places.ofValue(path),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The same complaint about a part of something larger. */
export function within(base: Path, complaint: Complaint): Complaint {
  return { ...complaint, path: [...base, ...complaint.path] };
}

/** A value as it would be written, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a group of fields";
  const text = typeof value === "string" ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}
