/** What a printed error is: each is brought to a standard error in its own way. */
export type ErrorKind = "SEM" | "SD" | "CI95" | "range" | "unspecified";

const spellings: readonly (readonly [ErrorKind, RegExp])[] = [
  ["SEM", /^(sem?|s\.e\.(m\.?)?|standard error)(?![a-z])/],
  ["SD", /^(sd|s\.d\.|standard deviation)(?![a-z])/],
  ["CI95", /^(ci ?95 ?%?|95 ?% ?(ci|confidence)|95 ?ci|ci|confidence interval)(?![a-z0-9])/],
  ["range", /^(plausible )?range(?![a-z])/],
  [
    "unspecified",
    /^(unspecified|unknown|not stated|none|n\/?a|about|approx\w*|estimated?|derived|-)(?![a-z])/,
  ],
];

/** The kinds of error as they are told to a reader, and that a wrong one may be near to. */
export const errorKindNames = ["SEM", "SE", "SD", "CI95", "95% CI", "range", "unspecified"] as const;

/**
 * The kind that a text names, whatever follows it: `SEM (unspecified)` is a SEM, an empty text is unspecified. Nothing
 * where it names none.
 */
export function errorKindOf(text: string): ErrorKind | undefined {
  const word = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (word === "") return "unspecified";
  const bare = word.replace(/^(mean )?(±|\+\/-) ?/, "");
  return spellings.find(([, spelling]) => spelling.test(bare))?.[0];
}
