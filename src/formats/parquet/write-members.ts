import { ParquetWriter } from "hyparquet-writer";
import { bytesOut } from "./bytes-out.ts";

/** A number that differs between members, as a column. */
export interface MemberColumn {
  /** Its address. */
  readonly name: string;
  readonly unit: string;
}

/** Takes the numbers of members, in the order in which they shall stand. */
export interface MemberWriter {
  /** `values` in the order of the columns. */
  write(member: number, values: ArrayLike<number>): void;
  /** Writes what is left and the footer. */
  finish(): void;
}

/** Members of a group: what is held in memory at once. */
const groupRows = 1024;

/**
 * Writes what members differ in as Apache Parquet: one row for each member, with the column `member` and one for each
 * number, named by its address. Units stand in the metadata under `equator.numbers`, the provenance under
 * `equator.provenance`, both as JSON. The bytes are handed on as they are made; the same members give the same bytes.
 */
export function writeMembers(
  columns: readonly MemberColumn[],
  provenance: unknown,
  take: (bytes: Uint8Array) => void,
): MemberWriter {
  const file = new ParquetWriter({
    writer: bytesOut(take),
    schema: [
      { name: "root", num_children: 1 + columns.length },
      { name: "member", type: "INT32", repetition_type: "REQUIRED" },
      ...columns.map(({ name }) => ({ name, type: "DOUBLE" as const, repetition_type: "REQUIRED" as const })),
    ],
    createdBy: "equator",
    kvMetadata: [
      { key: "equator.numbers", value: JSON.stringify(columns) },
      { key: "equator.provenance", value: JSON.stringify(provenance) },
    ],
  });
  const members = new Int32Array(groupRows);
  const held = columns.map(() => new Float64Array(groupRows));
  let rows = 0;
  const writeGroup = () => {
    if (rows === 0) return;
    const columnData = [
      { name: "member", data: members.slice(0, rows) },
      ...columns.map(({ name }, i) => ({ name, data: held[i]?.slice(0, rows) ?? new Float64Array() })),
    ];
    file.write({ columnData, rowGroupSize: rows });
    rows = 0;
  };
  return {
    write(member, values) {
      if (values.length !== columns.length)
        throw new RangeError(`${values.length} values for ${columns.length} columns`);
      members[rows] = member;
      held.forEach((column, i) => {
        column[rows] = values[i] as number;
      });
      if (++rows === groupRows) writeGroup();
    },
    finish() {
      writeGroup();
      file.finish();
    },
  };
}
