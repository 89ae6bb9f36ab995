/** Threads that a command has opened and that are not yet ended. */
const open = new Set<{ close(): void }>();

/** Notes threads, so that they end with the command that opened them, however that ends. */
export function noteThreads<Host extends { close(): void }>(host: Host): Host {
  open.add(host);
  return host;
}

/** Ends all threads: those of a command that threw would keep the process alive. */
export function endThreads(): void {
  for (const host of open) host.close();
  open.clear();
}
