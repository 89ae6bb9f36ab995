import fc from "fast-check";
import { ids, numbers } from "./numbers-and-names.mjs";

const units = ["g", "mg", "mg/kg", "min", "h", "d", "kg", "cm", "y", "%", "cup", "nM", "", "q", "kcal"];
const oddQuantity = fc
  .tuple(fc.constantFrom("7", ...numbers), fc.constantFrom(...units))
  .map(([value, unit]) => `${value} ${unit}`.trim());
const oddWord = fc.constantFrom(...ids);

/** What is usual, and now and then something odd. @param {fc.Arbitrary<string>} usual @param {fc.Arbitrary<string>} odd */
const mostly = (usual, odd) => fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd });
const quantity = (/** @type {number} */ least, /** @type {number} */ most, /** @type {string} */ unit) =>
  mostly(
    fc.integer({ min: least, max: most }).map((value) => `${value} ${unit}`.trim()),
    oddQuantity,
  );
const oneOf = (/** @type {string[]} */ ...words) => mostly(fc.constantFrom(...words), oddWord);
const clock = mostly(
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${`${hour}`.padStart(2, "0")}:${`${minute}`.padStart(2, "0")}`),
  fc.oneof(fc.constantFrom("24:00", "25:61", "7", "-1:00", "3 h", "-3 h"), oddQuantity),
);
const flow = (
  /** @type {Record<string, fc.Arbitrary<string>>} */ needed,
  /** @type {Record<string, fc.Arbitrary<string>>} */ optional = {},
) =>
  fc
    .record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) })
    .map((given) => `{${Object.entries(given).map(pair).join(", ")}}`);

/** @param {[string, string | undefined]} field */
function pair([key, value = ""]) {
  return `${key}: ${/^[[{]|^[\d.]+$/.test(value) ? value : JSON.stringify(value)}`;
}

const food = flow(
  { protein: quantity(0, 60, "g"), source: oneOf("whey", "milk", "mixed") },
  { carbohydrate: quantity(0, 100, "g"), fat: quantity(0, 40, "g") },
);
const training = flow({
  kind: oneOf("resistance"),
  sets: quantity(1, 20, ""),
  reps: quantity(1, 20, ""),
  load: oneOf("0.75", "0.6"),
  duration: quantity(5, 90, "min"),
  muscle: oneOf("legs", "quadriceps"),
});
const entry = fc.oneof(
  flow({ at: clock, meal: oneOf("shake") }),
  flow({ at: clock, meal: food }, { every: quantity(10, 60, "min"), times: quantity(2, 10, "") }),
  flow({ at: clock, compound: oneOf("coffee", "rapamycin", "metformin"), dose: oneOf("5 mg", "100 mg") }),
  flow({ at: clock, train: oneOf("legs") }),
  flow({ at: clock, fast: fc.constantFrom("{duration: 24 h}", "{duration: 12 h}") }),
  flow({ at: clock, sleep: fc.constantFrom('{until: "07:00"}', "{duration: 8 h}") }),
);
const list = (/** @type {string} */ indent, /** @type {number} */ most) =>
  fc
    .array(entry, { maxLength: most })
    .map((of) => (of.length > 0 ? of.map((text) => `\n${indent}- ${text}`).join("") : " []"));

/** Protocols as text, most of them well formed. */
export const protocolText = fc
  .record({
    subject: flow(
      {
        sex: oneOf("male", "female"),
        age: quantity(18, 90, "y"),
        height: quantity(150, 190, "cm"),
        mass: quantity(70, 90, "kg"),
      },
      { training: oneOf("trained", "recreational") },
    ),
    start: mostly(
      fc.constantFrom("2026-03-02T00:00", "2024-02-29T00:00"),
      fc.constantFrom("2026-13-40T99:00", "2026-03-02T23:59"),
    ),
    lasts: quantity(1, 30, "h"),
    food,
    training,
    events: list("  ", 5),
    lift: list("    ", 4),
    blocks: fc.array(
      flow(
        { name: oneOf("one", "two"), days: oneOf("[lift, rest]", "[rest]", "[lift]") },
        { repeat: quantity(1, 3, "") },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    byDays: fc.boolean(),
  })
  .map(({ subject, start, lasts, food, training, events, lift, blocks, byDays }) => {
    const head = `equator: 1\nname: made up\nsubject: ${subject}\nstart: ${start}\n`;
    const kept = `meals:\n  shake: ${food}\nsessions:\n  legs: ${training}\n`;
    if (!byDays) return `${head}lasts: ${lasts}\n${kept}events:${events}\n`;
    return `${head}${kept}days:\n  lift:${lift}\n  rest: []\nblocks:\n${blocks.map((text) => `  - ${text}\n`).join("")}`;
  });
