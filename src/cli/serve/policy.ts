/**
 * What a page that is served may do: run its own scripts and compile WebAssembly, but make no text into code; start
 * workers of its own; ask nobody but this server; and turn text into markup or addresses of scripts only where its one
 * policy of trusted types, `equator`, lets it.
 */
export const servedPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types equator",
].join("; ");

/** Headers of every answer, refusals too. There is none of CORS: no other page may read an answer. */
export const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": servedPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
