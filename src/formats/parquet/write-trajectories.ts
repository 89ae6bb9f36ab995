import { ParquetWriter } from "hyparquet-writer";
import { bytesOut } from "./bytes-out.ts";

/** A readout as a column. */
export interface TrajectoryColumn {
  readonly name: string;
  readonly unit: string;
  readonly means: string;
}

/** What a file of trajectories is of. */
export interface TrajectoryAbout {
  readonly readouts: readonly TrajectoryColumn[];
  /** What made them, as plain data: enough to make them again. */
  readonly provenance: unknown;
}

/** One run of one member. */
export interface Trajectory {
  readonly member: number;
  readonly limb?: string;
  /** Milliseconds from `start`. */
  readonly times: Float64Array;
  /** Times x readouts, row after row. */
  readonly values: Float64Array;
}

/** Takes trajectories, in the order in which they shall stand, and writes them when enough have come together. */
export interface TrajectoryWriter {
  write(trajectory: Trajectory): void;
  /** Writes what is left and the footer. */
  finish(): void;
}

const msPerHour = 3_600_000;
/** Rows of a group: what is held in memory at once. */
const groupRows = 1 << 15;

/**
 * Writes trajectories as Apache Parquet: one row for each member, limb and time, with the columns `member`, `limb`,
 * `hours` (from `start`) and one for each readout. Units and meanings of the columns stand in the metadata under
 * `equator.readouts`, the provenance under `equator.provenance`, both as JSON. The bytes are handed on as they are made;
 * the same trajectories give the same bytes.
 */
export function writeTrajectories(
  about: TrajectoryAbout,
  take: (bytes: Uint8Array) => void,
): TrajectoryWriter {
  const file = new ParquetWriter({
    writer: bytesOut(take),
    schema: schemaOf(about),
    createdBy: "equator",
    kvMetadata: [
      { key: "equator.readouts", value: JSON.stringify(about.readouts) },
      { key: "equator.provenance", value: JSON.stringify(about.provenance) },
    ],
  });
  let waiting: Trajectory[] = [];
  let rows = 0;
  const writeGroup = () => {
    if (rows > 0) file.write({ columnData: columnsOf(about, waiting, rows), rowGroupSize: rows });
    waiting = [];
    rows = 0;
  };
  return {
    write(trajectory) {
      const { times, values } = trajectory;
      if (values.length !== times.length * about.readouts.length) {
        throw new RangeError(`${values.length} values for ${times.length} times`);
      }
      waiting.push(trajectory);
      rows += times.length;
      if (rows >= groupRows) writeGroup();
    },
    finish() {
      writeGroup();
      file.finish();
    },
  };
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];
type Columns = Parameters<ParquetWriter["write"]>[0]["columnData"];

function schemaOf({ readouts }: TrajectoryAbout): Schema {
  return [
    { name: "root", num_children: 3 + readouts.length },
    { name: "member", type: "INT32", repetition_type: "REQUIRED" },
    { name: "limb", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
    { name: "hours", type: "DOUBLE", repetition_type: "REQUIRED" },
    ...readouts.map(({ name }) => ({ name, type: "DOUBLE" as const, repetition_type: "REQUIRED" as const })),
  ];
}

function columnsOf({ readouts }: TrajectoryAbout, group: readonly Trajectory[], rows: number): Columns {
  const member = new Int32Array(rows);
  const limb = new Array<string | undefined>(rows);
  const hours = new Float64Array(rows);
  const columns = readouts.map(() => new Float64Array(rows));
  let row = 0;
  for (const one of group) {
    member.fill(one.member, row, row + one.times.length);
    limb.fill(one.limb, row, row + one.times.length);
    one.times.forEach((time, i) => {
      hours[row + i] = time / msPerHour;
    });
    columns.forEach((column, r) => {
      for (let i = 0; i < one.times.length; i++)
        column[row + i] = one.values[i * columns.length + r] as number;
    });
    row += one.times.length;
  }
  return [
    { name: "member", data: member },
    { name: "limb", data: limb },
    { name: "hours", data: hours },
    ...columns.map((data, index) => ({ name: readouts[index]?.name ?? "", data })),
  ];
}
