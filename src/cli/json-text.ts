/** A result as JSON for programs: numbers that are not finite become null, arrays of numbers become lists. */
export function jsonText(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (ArrayBuffer.isView(part) ? Array.from(part as Float64Array) : part),
    2,
  );
}
