const starts: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["gzip", 0x1f, 0x8b],
  ["xz", 0xfd, 0x37, 0x7a, 0x58, 0x5a],
];

/** The kind of archive that a file is by its first bytes, as `zip`; undefined for every text. */
export function archiveKind(file: Uint8Array): string | undefined {
  return starts.find(([, ...bytes]) => bytes.every((byte, i) => file[i] === byte))?.[0];
}
