import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { EnsembleOptions } from "../ensemble/index.ts";
import type { TrajectoryWriter } from "../formats/index.ts";
import type { BandKind } from "../report/bands.ts";
import { exitCodes } from "./exit-codes.ts";
import { reasonOfWriting } from "./fault-reason.ts";
import type { LoadedProtocol } from "./protocol-run.ts";
import { refuseWith } from "./refuse.ts";

/** Where the curves of all members go: a file for each kind of members, there when all of it is written. */
export interface Trajectories {
  readonly onMember: (of: BandKind) => EnsembleOptions["onMember"];
  /** Names of the files, as they are now there. */
  finish(): string[];
  /** Leaves nothing behind, as Ctrl-C does meanwhile. */
  abandon(): void;
}

/** Writes members as Parquet into `NAME-parameters.parquet` and `NAME-people.parquet`, for `NAME.parquet`. */
export async function trajectoriesInto(file: string, loaded: LoadedProtocol): Promise<Trajectories> {
  const { writeTrajectories } = await import("../formats/parquet/write-trajectories.ts");
  const open = new Map<BandKind, { readonly sink: Sink; readonly writer: TrajectoryWriter }>();
  const { protocol, text, system, settings } = loaded;
  const writerOf = (
    of: BandKind,
    readouts: readonly { readonly readout: string; readonly unit: string }[],
  ) => {
    const known = open.get(of);
    if (known !== undefined) return known.writer;
    const sink = new Sink(file.replace(/(\.parquet)?$/i, `-${of}.parquet`));
    const about = {
      readouts: readouts.map(({ readout, unit }) => {
        return { name: readout, unit, means: system.readouts[readout]?.means ?? "" };
      }),
      provenance: { system: system.id, protocol: { start: protocol.start, text }, settings, of },
    };
    const writer = writeTrajectories(about, (bytes) => sink.write(bytes));
    open.set(of, { sink, writer });
    return writer;
  };
  const discard = () => {
    for (const { sink } of open.values()) sink.discard();
  };
  const stop = () => {
    discard();
    // Whoever else cleans up ends the process then.
    if (process.listenerCount("SIGINT") === 0) process.exit(exitCodes.interrupted);
  };
  process.once("SIGINT", stop);
  return {
    onMember: (of) => (member, sides) => {
      for (const { side, runs } of sides) {
        const writer = writerOf(of, side.readouts);
        runs.forEach(({ values }, i) => {
          const limb = side.limbs[i];
          writer.write({ member, times: side.times, values, ...(limb === undefined ? {} : { limb }) });
        });
      }
    },
    finish: () => {
      const files = [...open.values()].map(({ sink, writer }) => {
        writer.finish();
        return sink.keep();
      });
      process.off("SIGINT", stop);
      return files;
    },
    abandon: () => {
      process.off("SIGINT", stop);
      discard();
    },
  };
}

/** A file that is written beside its place until it is whole. */
class Sink {
  readonly #file: string;
  readonly #partial: string;
  readonly #descriptor: number;

  constructor(file: string) {
    this.#file = file;
    this.#partial = `${file}.partial-${process.pid}`;
    this.#descriptor = this.#orRefuse(() => openSync(this.#partial, "w"));
  }

  write(bytes: Uint8Array): void {
    // Unlike one call of writeSync, it goes on until all is written.
    this.#orRefuse(() => writeFileSync(this.#descriptor, bytes));
  }

  keep(): string {
    this.#orRefuse(() => {
      closeSync(this.#descriptor);
      renameSync(this.#partial, this.#file);
    });
    return this.#file;
  }

  discard(): void {
    rmSync(this.#partial, { force: true });
  }

  #orRefuse<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      const file = this.#file;
      return refuseWith("file-unwritable", {
        where: { file },
        found: file,
        expected: reasonOfWriting(error),
      });
    }
  }
}
