import * as z from "zod/mini";
import { wholeDocument } from "./document-fields.ts";

/** Where editors find the schema, relative to a file in `examples/`. */
export const schemaPath = "schema/protocol.schema.json";

/** JSON Schema of the protocol language, for editors. It states shape and words; units and times are checked on reading. */
export function protocolSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(wholeDocument(), { io: "input", unrepresentable: "any", reused: "ref" });
  return { title: "Equator protocol", ...schema };
}
