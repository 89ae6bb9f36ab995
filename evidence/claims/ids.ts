/** How many rows each part has: the pathway primer, the mTOR article, the dilemma, questions of readers. */
const parts = { A: 30, B: 23, C: 16, Q: 22 } as const;

/** Every claim of the founding documents, in the order in which they are shown. */
export const claimIds: readonly string[] = Object.entries(parts).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, i) => `${part}${String(i + 1).padStart(2, "0")}`),
);

/** Documents that were written by sellers of the agents that they describe. */
const written = {
  A: "The document that says this, the pathway primer, was written by a seller of the agents that it describes.",
  C: "The document that says this, on the dilemma of IGF-1 and mTOR, was written by a seller of the agents that it describes.",
} as const;

/** The conflict of interest behind a claim; undefined where its document sells nothing. */
export function conflictOfInterest(id: string): string | undefined {
  return id.startsWith("A") ? written.A : id.startsWith("C") ? written.C : undefined;
}
