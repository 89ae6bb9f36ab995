import { type Complaint, shown } from "./complaint.ts";
import { type BlockFields, checkNamedParts, type Shell } from "./document-fields.ts";
import { checkSubject } from "./subject.ts";

/** Faults between the parts of a document, entries apart. */
export function checkShape(read: Shell): Complaint[] {
  return [
    ...checkBody(read),
    ...(read.subject ? checkSubject(read.subject, ["subject"]) : []),
    ...(read.blocks ?? []).flatMap((block, i) => checkBlock(block, ["blocks", i])),
    ...checkNamedParts(read),
  ];
}

function checkBody(read: Shell): Complaint[] {
  const { subject, medium, start } = read;
  if (subject && medium) {
    const found = "subject and medium";
    return [
      { code: "contradiction", path: ["medium"], atKey: true, found, expected: "a body has no medium" },
    ];
  }
  if (medium) return checkCells(read);
  const hint = "write subject: {sex: male, age: 34 y, mass: 78 kg}; cell systems have a medium instead";
  const complaints: Complaint[] = subject
    ? []
    : [{ code: "missing-field", path: ["subject"], found: "subject", hint }];
  if (start === undefined) {
    complaints.push({
      code: "missing-field",
      path: ["start"],
      found: "start",
      hint: "write start: 2026-03-02T06:00",
    });
  }
  return complaints;
}

/** What only a body can have. */
const ofBodies = ["observe", "foods", "meals", "sessions"] as const;

function checkCells(read: Shell): Complaint[] {
  return ofBodies
    .filter((field) => read[field] !== undefined)
    .map((field) => {
      const found = `${field} and medium`;
      return { code: "contradiction", path: [field], atKey: true, found, expected: notOfCells };
    });
}

/** Why an entry of bodies is refused for cells. */
export const notOfCells = "cells have a medium, compounds, oxygen and genes";

function checkBlock(block: BlockFields, path: readonly (string | number)[]): Complaint[] {
  const { week, weeks, days, repeat } = block;
  const contradict = (field: string, found: string): Complaint[] => [
    {
      code: "contradiction",
      path: [...path, field],
      atKey: true,
      found,
      expected: "week has weeks, days have repeat",
    },
  ];
  if (week && days) return contradict("days", "week and days");
  if (!week && !days) {
    return [{ code: "field-needs", path, found: "a block", expected: "week (seven days) or days" }];
  }
  if (days && weeks !== undefined) return contradict("weeks", "days and weeks");
  if (week && repeat !== undefined) return contradict("repeat", "week and repeat");
  if (!week || week.length === 7) return [];
  return [
    { code: "out-of-range", path: [...path, "week"], expected: "seven days", found: shown(week.length) },
  ];
}
