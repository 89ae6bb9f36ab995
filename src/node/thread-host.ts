import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { FromWorker, MemberWorker, WorkerHost } from "../ensemble/worker-host.ts";

/** How many threads, and what code runs in them. */
export interface ThreadSetting {
  /** Default: as many as the machine runs at once, at most 8. */
  readonly count?: number;
  /** File of `member-thread`, bundled; by default that of this package. */
  readonly entry?: URL;
}

/** Threads of Node. They start at once and are used again; while idle they do not keep the process alive. */
export interface ThreadHost extends WorkerHost {
  /** Ends all threads, those too that are lent: what these are at is lost. */
  close(): void;
}

const mostByDefault = 8;

/**
 * Worker threads for the members of ensembles.
 *
 * @example await simulateEnsemble(protocol, { system: systems.muscle, host: threadHost() });
 */
export function threadHost({ count, entry = ownEntry() }: ThreadSetting = {}): ThreadHost {
  const wanted = count ?? Math.min(mostByDefault, availableParallelism());
  const all: Thread[] = [];
  const begin = () => {
    const thread = new Thread(entry);
    all.push(thread);
    return thread;
  };
  const idle = Array.from({ length: wanted }, begin);
  const lend = (thread: Thread) => thread.lend(() => idle.push(thread));
  return {
    count: wanted,
    start: () => {
      let thread = idle.pop();
      while (thread?.isDead) thread = idle.pop();
      return lend(thread ?? begin());
    },
    close: () => {
      idle.length = 0;
      for (const thread of all.splice(0)) thread.end();
    },
  };
}

/** One thread, lent to one ensemble after another. */
class Thread {
  readonly #worker: Worker;
  #take: (message: FromWorker) => void = () => undefined;
  #died: (why: string) => void = () => undefined;
  #why: string | undefined;
  /** Batches that are not answered. */
  #asked = 0;

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { execArgv: [] });
    this.#worker.unref();
    this.#worker.on("message", (message: FromWorker) => {
      if (message.kind === "batch") this.#asked--;
      this.#take(message);
    });
    this.#worker.on("error", (error) => this.#end(error instanceof Error ? error.message : `${error}`));
    this.#worker.on("exit", (code) => this.#end(`it ended with code ${code}`));
  }

  /** Whether it has ended by itself: it may do so while nobody uses it. */
  get isDead(): boolean {
    return this.#why !== undefined;
  }

  lend(giveBack: () => void): MemberWorker {
    this.#worker.ref();
    return {
      post: (message, transfer) => {
        if (message.kind === "batch") this.#asked++;
        this.#worker.postMessage(message, transfer);
      },
      listen: (take, died) => {
        this.#take = take;
        this.#died = died;
        if (this.#why !== undefined) died(this.#why);
      },
      stop: () => {
        this.#take = () => undefined;
        this.#died = () => undefined;
        if (this.#asked > 0 || this.#why !== undefined) return this.end();
        this.#worker.unref();
        giveBack();
      },
    };
  }

  end(): void {
    void this.#worker.terminate();
  }

  #end(why: string): void {
    this.#why ??= why;
    this.#died(this.#why);
  }
}

/** The bundled code of threads, from the compiled package and from its bundled command line alike. */
function ownEntry(): URL {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const part of [
      ["member-thread.mjs"],
      ["bin", "member-thread.mjs"],
      ["dist", "bin", "member-thread.mjs"],
    ]) {
      const file = join(folder, ...part);
      if (existsSync(file)) return pathToFileURL(file);
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error("no member-thread.mjs: give threadHost an entry");
    folder = parent;
  }
}
