import type { ShownRun } from "equator/report";

/** How many cases of a claim hold with the numbers as they stand, and in how many members all of them do at once. */
export function agreeing({ share, members, cases }: ShownRun): string {
  if (share === undefined) return "";
  const among = `in ${Math.round(100 * share)} % of ${members} members`;
  if (cases.length < 2) return `holds ${among}`;
  return `${cases.filter(({ holds }) => holds).length} of ${cases.length} cases hold, all at once ${among}`;
}
