import { exposeProtocol, readProtocol } from "equator";
import { firstTemplate } from "../templates.ts";
import { systemOf } from "./run.ts";

/** Makes ready what the page is about to ask: its protocol is read, and its subject settled, but nothing is run. */
export async function prepare({ text }: { readonly text: string | undefined }): Promise<void> {
  const { protocol } = readProtocol(text ?? firstTemplate());
  if (protocol !== undefined) await exposeProtocol(protocol, { system: systemOf(protocol) });
}
