import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { safeHeaders, servedPolicy } from "../../../src/cli/serve/policy.ts";
import { readServedFiles } from "../../../src/cli/serve/served-files.ts";

/** A server whose pages and workers report to it what their policy has refused. */
export interface ReportingServer {
  readonly url: string;
  readonly reports: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder under the policy of `equator serve`, with an address for reports added to it: workers, and workers of
 * workers, tell a page nothing of their own violations, but a browser reports them all.
 */
export async function startReporting(folder: string): Promise<ReportingServer> {
  const files = await readServedFiles(folder);
  const reports: string[] = [];
  const policy = `${servedPolicy}; report-uri /reports`;
  const server = createServer(async (request, response) => {
    const file = files.get(request.url ?? "");
    if (request.method === "POST") reports.push(await textOf(request));
    response.writeHead(file === undefined ? 404 : 200, {
      ...safeHeaders,
      "content-security-policy": policy,
      ...(file === undefined ? {} : { "content-type": file.type }),
    });
    response.end(file?.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reports,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
