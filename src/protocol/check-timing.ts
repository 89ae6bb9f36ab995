import type { Complaint } from "./complaint.ts";
import type { Entry } from "./entries/register.ts";

/** Faults of when an entry happens: `days` know times of day only, `events` stand on the whole time line. */
export function checkTiming({ fields }: Entry, area: "days" | "events"): Complaint[] {
  return [...checkRepeat(fields), ...(area === "days" ? checkInDay(fields) : checkInEvents(fields))];
}

function checkRepeat({ every, times, until }: Entry["fields"]): Complaint[] {
  if (times !== undefined && until !== undefined) {
    return [
      {
        code: "contradiction",
        path: ["until"],
        atKey: true,
        found: "times and until",
        expected: "give one of them",
      },
    ];
  }
  if (every === undefined) {
    const lone = times !== undefined ? "times" : until !== undefined ? "until" : undefined;
    if (lone === undefined) return [];
    return [
      { code: "field-needs", path: [lone], atKey: true, found: lone, expected: "every, as every: 7 d" },
    ];
  }
  if (times !== undefined || until !== undefined) return [];
  return [{ code: "field-needs", path: ["every"], atKey: true, found: "every", expected: "times or until" }];
}

function checkInDay({ at, day, until }: Entry["fields"]): Complaint[] {
  const complaints: Complaint[] = [];
  const expected = 'a time of day as "08:00"';
  if (!("clock" in at))
    complaints.push({ code: "bad-time", path: ["at"], expected, found: "a time since the start" });
  if (day !== undefined) {
    complaints.push({
      code: "contradiction",
      path: ["day"],
      atKey: true,
      found: "day in a named day",
      expected: "blocks say when it comes",
    });
  }
  if (until !== undefined && !("clock" in until && !("date" in until))) {
    complaints.push({
      code: "bad-time",
      path: ["until"],
      expected,
      found: "a date or a time since the start",
    });
  }
  return complaints;
}

function checkInEvents({ at, day }: Entry["fields"]): Complaint[] {
  if (day === undefined || "clock" in at) return [];
  const expected = "a time since the start needs no day";
  return [
    { code: "contradiction", path: ["day"], atKey: true, found: "day and a time since the start", expected },
  ];
}
