import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { EnsembleOptions, MemberSide } from "../ensemble/index.ts";
import type { MemberWriter, TrajectoryWriter } from "../formats/index.ts";
import type { BandKind } from "../report/bands.ts";
import { exitCodes } from "./exit-codes.ts";
import { reasonOfWriting } from "./fault-reason.ts";
import type { LoadedProtocol } from "./protocol-run.ts";
import { refuseWith } from "./refuse.ts";

/** Where all members go: two files for each kind of members, there when all of it is written. */
export interface Trajectories {
  readonly onMember: (of: BandKind) => EnsembleOptions["onMember"];
  /** Names of the files, as they are now there. */
  finish(): string[];
  /** Leaves nothing behind, as Ctrl-C does meanwhile. */
  abandon(): void;
}

/** The files of one kind of members. */
interface Open {
  readonly curves: { readonly sink: Sink; readonly writer: TrajectoryWriter };
  readonly numbers: { readonly sink: Sink; readonly writer: MemberWriter };
}

/**
 * Writes members as Parquet, for `NAME.parquet`: their curves into `NAME-parameters.parquet` and `NAME-people.parquet`,
 * and the numbers that make each into `NAME-parameters-values.parquet` and `NAME-people-values.parquet`.
 */
export async function trajectoriesInto(file: string, loaded: LoadedProtocol): Promise<Trajectories> {
  const { writeMembers } = await import("../formats/parquet/write-members.ts");
  const { writeTrajectories } = await import("../formats/parquet/write-trajectories.ts");
  const open = new Map<BandKind, Open>();
  const { protocol, text, system, settings } = loaded;
  const opened = (of: BandKind, { side, drawn }: MemberSide): Open => {
    const known = open.get(of);
    if (known !== undefined) return known;
    const provenance = { system: system.id, protocol: { start: protocol.start, text }, settings, of };
    const readouts = side.readouts.map(({ readout, unit }) => {
      return { name: readout, unit, means: system.readouts[readout]?.means ?? "" };
    });
    const columns = drawn().map(({ address, unit }) => ({ name: address, unit }));
    const sinkOf = (what: string) => new Sink(file.replace(/(\.parquet)?$/i, `-${of}${what}.parquet`));
    const [curves, numbers] = [sinkOf(""), sinkOf("-values")];
    const made: Open = {
      curves: {
        sink: curves,
        writer: writeTrajectories({ readouts, provenance }, (bytes) => curves.write(bytes)),
      },
      numbers: { sink: numbers, writer: writeMembers(columns, provenance, (bytes) => numbers.write(bytes)) },
    };
    open.set(of, made);
    return made;
  };
  const all = () => [...open.values()].flatMap(({ curves, numbers }) => [curves, numbers]);
  const discard = () => {
    for (const { sink } of all()) sink.discard();
  };
  const stop = () => {
    discard();
    // Whoever else cleans up ends the process then.
    if (process.listenerCount("SIGINT") === 0) process.exit(exitCodes.interrupted);
  };
  process.once("SIGINT", stop);
  return {
    onMember: (of) => (member, sides) => {
      for (const one of sides) {
        const { curves, numbers } = opened(of, one);
        const { side, runs } = one;
        runs.forEach(({ values }, i) => {
          const limb = side.limbs[i];
          curves.writer.write({ member, times: side.times, values, ...(limb === undefined ? {} : { limb }) });
        });
        numbers.writer.write(
          member,
          one.drawn().map(({ value }) => value),
        );
      }
    },
    finish: () => {
      const files = all().map(({ sink, writer }) => {
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
