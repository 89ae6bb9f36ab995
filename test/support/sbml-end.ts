import { readSbml, timeCourse } from "../../src/index.ts";
import { type SbmlParts, sbmlText } from "./sbml-text.ts";

/** What the quantities of a small model are at the end of a run from 0, by id; those of `select` where it is given. Throws where it is refused. */
export async function endOf(
  parts: SbmlParts,
  end = 1,
  select?: readonly string[],
): Promise<Map<string, number>> {
  const { system, diagnostics } = readSbml(sbmlText(parts));
  if (system === undefined) throw new Error(diagnostics.map(({ code }) => code).join());
  const course = await timeCourse(system.flat(select === undefined ? {} : { select }), { end, steps: 4 });
  const last = course.values.length - course.columns.length;
  return new Map(course.columns.map((id, k) => [id, course.values[last + k] ?? Number.NaN]));
}
