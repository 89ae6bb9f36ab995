import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The header in which the app sends the token of this start. */
export const tokenHeader = "equator-token";

/** 128 bits that nobody can guess, new at each start. */
export function newToken(): string {
  return randomBytes(16).toString("hex");
}

/** Whether a token is the one that is expected, in a time that tells nothing of how much of it was right. */
export function isToken(given: string | undefined, expected: string): boolean {
  return given !== undefined && timingSafeEqual(digestOf(given), digestOf(expected));
}

function digestOf(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
