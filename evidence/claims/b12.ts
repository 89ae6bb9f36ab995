import { defineClaim } from "./claim.ts";
import { ratio } from "./figures.ts";
import { body, genes, meals, ride } from "./protocols.ts";

const morning = ride("08:30", { minutes: 90 });

function half(events: readonly string[], perturb: readonly string[] = []) {
  return { system: "human-adult", protocol: body({ lasts: "12 h", events, perturb }) };
}

function four(more: readonly string[], perturb: readonly string[] = []) {
  return {
    system: "human-adult",
    protocol: body({
      days: { day: [...meals(), ...more] },
      blocks: ["{name: four, days: [day], repeat: 28}"],
      perturb,
    }),
    every: 7_200_000,
  };
}

const after = [2, 8] as const;

/** Mitochondria from mTORC1 and from AMPK. */
export const b12 = defineClaim({
  id: "B12",
  kind: "mechanism",
  says: "mTOR raises mitochondria and ATP through PGC-1a.",
  show: "PGC-1a and enzymes of mitochondria after a step of mTORC1, with AMPK's own route, so that both rise after endurance exercise.",
  literature: {
    says: "mTORC1 acts on PGC-1a through YY1 in mouse muscle; AMPK raises PGC-1a by itself, and endurance exercise works through it.",
    verdict: "supported",
    refs: ["cunningham2007", "bentzinger2008", "richter2009"],
  },
  arms: {
    rest: half([]),
    ridden: half([morning]),
    rest_no_ampk: half([], genes({ PRKAA1: 0 }, ["muscle"])),
    ridden_no_ampk: half([morning], genes({ PRKAA1: 0 }, ["muscle"])),
    active: half([], genes({ TSC2: 0.5 }, ["muscle"])),
    no_raptor: half([], genes({ RPTOR: 0 }, ["muscle"])),
    weeks: four([]),
    weeks_active: four([], genes({ TSC2: 0.5 }, ["muscle"])),
    weeks_ridden: four([ride("17:00", { minutes: 90 })]),
    weeks_no_raptor: four([], genes({ RPTOR: 0 }, ["muscle"])),
  },
  figures: {
    step: {
      means: "PGC-1a with half of TSC2 over usual",
      unit: "1",
      of: ratio("pgc1a", "active", "rest", after),
    },
    loss: {
      means: "PGC-1a without raptor over usual",
      unit: "1",
      of: ratio("pgc1a", "no_raptor", "rest", after),
    },
    ride: {
      means: "PGC-1a 2 to 8 h after a ride over rest",
      unit: "1",
      of: ratio("pgc1a", "ridden", "rest", after),
    },
    ride_no_ampk: {
      means: "the same without AMPK",
      unit: "1",
      of: ratio("pgc1a", "ridden_no_ampk", "rest_no_ampk", after),
    },
    ride_by_ampk: {
      means: "what a ride adds to PGC-1a with AMPK less without it, of rest",
      unit: "1",
      of: (arm) =>
        ratio("pgc1a", "ridden", "rest", after)(arm) -
        ratio("pgc1a", "ridden_no_ampk", "rest_no_ampk", after)(arm),
    },
    enzymes_active: {
      means: "oxidative enzymes after four weeks with half of TSC2, over usual",
      unit: "1",
      of: (arm) => arm("weeks_active").end("oxidative_enzymes") / arm("weeks").end("oxidative_enzymes"),
    },
    enzymes_no_raptor: {
      means: "oxidative enzymes after four weeks without raptor, over usual",
      unit: "1",
      of: (arm) => arm("weeks_no_raptor").end("oxidative_enzymes") / arm("weeks").end("oxidative_enzymes"),
    },
    enzymes_ridden: {
      means: "oxidative enzymes after four weeks of daily rides, over usual",
      unit: "1",
      of: (arm) => arm("weeks_ridden").end("oxidative_enzymes") / arm("weeks").end("oxidative_enzymes"),
    },
  },
  cases: {
    mtorc1: {
      about:
        "mTORC1 raises PGC-1a by at least 2 % and enzymes of four weeks by at least 2 %; loss of raptor lowers both",
      holds: [
        { figure: "step", above: 1.02 },
        { figure: "enzymes_active", above: 1.02 },
        { figure: "loss", below: 0.98 },
        { figure: "enzymes_no_raptor", below: 0.98 },
      ],
    },
    exercise: {
      about:
        "a ride raises PGC-1a by at least a tenth, less by at least 2 % of rest without AMPK; four weeks raise enzymes by a tenth",
      holds: [
        { figure: "ride", above: 1.1 },
        { figure: "ride_by_ampk", above: 0.02 },
        { figure: "enzymes_ridden", above: 1.1 },
      ],
    },
    route: {
      about: "without AMPK a ride raises PGC-1a by less than a tenth",
      holds: [{ figure: "ride_no_ampk", below: 1.1 }],
    },
  },
  decides: "enzymes_active",
  shows:
    "With half of TSC2 PGC-1a stands at {step|3} of the usual, without raptor at {loss|3}; oxidative enzymes after four weeks at {enzymes_active|3} and {enzymes_no_raptor|3}. After a ride PGC-1a stands at {ride|2}, without AMPK at {ride_no_ampk|2}; four weeks of rides bring enzymes to {enzymes_ridden|2}.",
  plots: [
    {
      kind: "curves",
      title: "PGC-1a of muscle",
      readout: "pgc1a",
      arms: ["rest", "ridden", "active", "no_raptor"],
    },
    {
      kind: "curves",
      title: "Oxidative enzymes over four weeks",
      readout: "oxidative_enzymes",
      arms: ["weeks", "weeks_active", "weeks_ridden", "weeks_no_raptor"],
    },
  ],
  members: 12,
  limits: [
    "YY1 stands within PGC-1a; the mass of mitochondria is followed by their enzymes alone",
    "ATP is no quantity: capacity for it is",
  ],
});
