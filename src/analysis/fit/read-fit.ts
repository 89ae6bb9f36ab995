import { z } from "zod";
import { type Fit, fitFormat, fitVersion } from "./fit.ts";
import { refuseFit } from "./fit-faults.ts";

const text = z.string();
const number = z.number();
const spread = z.union([
  z.object({ kind: z.literal("lognormal"), factor: number.gt(1) }),
  z.object({ kind: z.literal("normal"), sd: number.gt(0) }),
]);
const grade = z.enum(["measured", "derived", "fitted", "transferred", "assumed"]);
const parameter = z.looseObject({
  address: text,
  also: z.array(text).optional(),
  unit: text,
  centre: number,
  spread,
  grade,
});
const spans = z.object({ low90: number, low50: number, median: number, high50: number, high90: number });
const end = number.nullable();
const fitted = parameter.extend({
  estimate: number,
  posterior: spans,
  shrinkage: number,
  profile: z.object({ low: end, high: end }).nullable(),
});
const settings = z.object({
  seed: number,
  starts: number,
  members: number,
  most: number,
  updates: number,
  profiles: z.boolean(),
  nuisance: z.enum(["drawn", "updated"]),
  tangents: z.object({ rounds: number, halfStep: number, tolerance: number }).optional(),
});
const file = z.object({ name: text, sha256: text });

/** What is read of a fit file; the rest is taken as it stands. */
const shape = z.looseObject({
  format: z.literal(fitFormat),
  version: z.literal(fitVersion),
  id: text,
  made: z.object({ equator: text, commit: text }),
  system: text,
  variants: z.array(z.tuple([text, text])),
  modelHash: text,
  data: z.array(z.object({ trial: text, files: z.array(file) })),
  settings,
  fitted: z.array(fitted),
  tangent: z
    .object({
      rows: z.array(text),
      at: z.array(number),
      shown: z.array(number.nullable()),
      slopes: z.array(z.array(number)),
    })
    .optional(),
  observed: z.array(text).optional(),
  nuisance: z.array(parameter),
  scatter: z.object({ scale: number, between: number, freedom: number }),
  members: z.object({
    addresses: z.array(text),
    rows: z.array(z.array(number)),
    scatter: z.array(z.tuple([number, number])),
  }),
});

/** A fit from what its file holds. Throws an EquatorError where it is none. */
export function readFit(content: unknown, where: { readonly file?: string } = {}): Fit {
  const read = shape.safeParse(content);
  if (read.success) return read.data as unknown as Fit;
  const [issue] = read.error.issues;
  const found = `${issue?.path.join(".") || "the file"}: ${issue?.message ?? "unreadable"}`;
  return refuseFit("fit-unreadable", { where, found });
}
