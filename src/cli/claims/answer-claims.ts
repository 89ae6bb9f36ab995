import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { type ComputedClaim, costOf } from "../../../evidence/claims/index.ts";
import { threadHost } from "../../node/index.ts";
import { noteThreads } from "../open-threads.ts";
import { offerProgramsBeside } from "../programs-beside.ts";
import { answerClaim, type ClaimAnswer, type ClaimQuestion } from "./answer-claim.ts";

/** How claims are computed. */
export interface AnswerSettings extends Omit<ClaimQuestion, "id"> {
  /** Threads; 0 for this one alone. */
  readonly workers: number;
  /** Takes roughly how many seconds each claim takes, before the first is begun. */
  readonly onBegin?: (costs: ReadonlyMap<string, number>) => void;
  /** Takes each answer as it comes. */
  readonly onAnswer?: (answer: ClaimAnswer) => void;
  /** Bundled code of threads, where it is not beside this. */
  readonly entry?: URL | undefined;
}

/**
 * Computes claims, each in one thread from its first arm to its last, the longest first. Where there are fewer claims than
 * threads they are computed one after the other, and their members are spread instead.
 */
export async function answerClaims(
  claims: readonly ComputedClaim[],
  { workers, onBegin, onAnswer = () => undefined, entry = ownEntry(), ...asked }: AnswerSettings,
): Promise<ReadonlyMap<string, ClaimAnswer>> {
  const { members } = asked;
  const answers = new Map<string, ClaimAnswer>();
  const take = (answer: ClaimAnswer) => {
    answers.set(answer.id, answer);
    onAnswer(answer);
  };
  const costs = new Map(claims.map((claim) => [claim.id, costOf(claim, members)]));
  onBegin?.(costs);
  const longestFirst = [...claims].sort((a, b) => (costs.get(b.id) ?? 0) - (costs.get(a.id) ?? 0));
  if (entry === undefined || claims.length < workers || workers < 2) {
    offerProgramsBeside();
    const host = workers > 0 && members > 0 ? noteThreads(threadHost({ count: workers })) : undefined;
    for (const claim of longestFirst) take(await answerClaim(claim, asked, host));
    host?.close();
    return answers;
  }
  const left = longestFirst.map(({ id }): ClaimQuestion => ({ id, ...asked }));
  await Promise.all(Array.from({ length: workers }, () => workThrough(left, entry, take)));
  return answers;
}

/** Claims after which a thread is ended and another begun: what it has compiled goes with it. */
const mostByThread = 6;

async function workThrough(left: ClaimQuestion[], entry: URL, take: (answer: ClaimAnswer) => void) {
  while (left.length > 0) {
    const thread = noteThreads(new ClaimThread(entry));
    for (let done = 0; done < mostByThread; done++) {
      const question = left.shift();
      if (question === undefined) break;
      take(await thread.answer(question));
    }
    thread.close();
  }
}

/** One thread that computes one claim at a time. */
class ClaimThread {
  readonly #worker: Worker;

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { execArgv: [] });
  }

  answer(question: ClaimQuestion): Promise<ClaimAnswer> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const end = () => {
        worker.off("message", onMessage);
        worker.off("error", onError);
        worker.off("exit", onExit);
      };
      const onMessage = (answer: ClaimAnswer) => {
        end();
        resolve(answer);
      };
      const onError = (error: unknown) => {
        end();
        reject(error);
      };
      const onExit = (code: number) => {
        end();
        reject(new Error(`the thread that computed ${question.id} ended with code ${code}`));
      };
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.on("exit", onExit);
      worker.postMessage(question);
    });
  }

  close(): void {
    void this.#worker.terminate();
  }
}

/** The bundled code of threads, beside the bundled command line or in the compiled package; undefined in neither. */
function ownEntry(): URL | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const part of [["claim-thread.mjs"], ["bin", "claim-thread.mjs"]]) {
      const file = join(folder, ...part);
      if (existsSync(file)) return pathToFileURL(file);
    }
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
