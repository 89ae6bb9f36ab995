import type { WorkerHost } from "./worker-host.ts";

const last = new WeakMap<WorkerHost, Promise<void>>();

/**
 * Ensembles that ask for the threads of one host have them one after the other, in the order in which they asked. What
 * comes before the threads are needed is done meanwhile. Resolves to what gives them on, and lets the next begin before
 * anything else is done here.
 */
export async function takeTurn(host: WorkerHost | undefined): Promise<() => Promise<void>> {
  if (host === undefined) return () => Promise.resolve();
  const before = last.get(host);
  let giveOn: () => void = () => undefined;
  last.set(
    host,
    new Promise((resolve) => {
      giveOn = resolve;
    }),
  );
  await before;
  return () => {
    giveOn();
    return new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  };
}
