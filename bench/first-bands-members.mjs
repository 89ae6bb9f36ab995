/**
 * Prints the milliseconds of the members of a run with bands, in a process of its own: `members`, from the first batch
 * handed to a thread to the last taken back, and `all`, from a read protocol to all ensembles; `processor` is what all
 * threads took meanwhile. 256 members of each kind, on the system that EQUATOR_BENCH_SYSTEM names (default: muscle).
 * Usage: node bench/first-bands-members.mjs PROTOCOL [KIND ...]
 */
import { readFileSync } from "node:fs";
import { readProtocol, systemInUse, systems } from "equator";
import { simulateKinds } from "equator/ensemble";
import { threadHost } from "equator/node";

const threads = 4;
const { protocol } = readProtocol(readFileSync(process.argv[2], "utf8"));
const host = threadHost({ count: threads });
const began = performance.now();
const processorBegan = process.cpuUsage();
let first;
let last;

/** The threads, watched. */
const watched = {
  count: threads,
  start() {
    const thread = host.start();
    return {
      post(message, transfer) {
        if (message.kind === "batch") first ??= performance.now();
        thread.post(message, transfer);
      },
      listen(take, died) {
        thread.listen((message) => {
          if (message.kind === "batch") last = performance.now();
          take(message);
        }, died);
      },
      stop: () => thread.stop(),
    };
  },
};

const system = systemInUse(systems[process.env.EQUATOR_BENCH_SYSTEM ?? "muscle"]);
const asked = process.argv.slice(3);
const kinds = asked.length > 0 ? asked : ["parameters", "people"];
const [outcome] = await simulateKinds(protocol, { system, kinds, host: watched });
const all = performance.now() - began;
const { user, system: kernel } = process.cpuUsage(processorBegan);
const processor = (user + kernel) / 1000;
host.close();
const { facts, message } = outcome;
const { members: drawn, varied, relativeTolerance = 1e-6 } = facts ?? {};
const found = facts === undefined ? { failed: message.split("\n")[0] } : { drawn, varied, relativeTolerance };
console.log(JSON.stringify({ members: last - first, all, processor, ...found }));
