import { expect } from "vitest";
import { gnrhAgonist } from "../../../model/compounds/gnrh-agonist.ts";
import { describeModule } from "../../support/describe-module.ts";
import { cite, fact } from "../../support/fact.ts";
import { runModule } from "../../support/run-module.ts";

describeModule(gnrhAgonist);

const day = 1440;
const days = Array.from({ length: 253 }, (_, at) => at + 1);

/** Testosterone by the day, in ng/dL, of men with 400 ng/dL, with 7.5 mg every 28 days for nine injections. */
const testosterone = runModule(gnrhAgonist, {
  minutes: 253 * day,
  at: days.map((at) => at * day),
  adds: Array.from({ length: 9 }, (_, month) => ({ at: month * 28 * day, amounts: { depot: 7.5 } })),
}).offers.left_by_agonist.map((left) => 400 * left);

fact(
  "testosterone is below 50 ng/dL at day 29",
  cite("heyns2003", "abstract: 99.3 % of men with leuprolide, 91.2 % with triptorelin"),
  () => expect(testosterone[28]).toBeLessThan(50),
);

fact(
  "and stays there for nine months of injections",
  cite("heyns2003", "abstract: castration maintained between days 29 and 253 in 97 to 99 %"),
  () => expect(Math.max(...testosterone.slice(28))).toBeLessThan(50),
);

fact(
  "it is 15.9 ng/dL by week 4",
  cite("spitz2012", "abstract: mean, 151 men with a depot for six months"),
  () => {
    expect(testosterone[27]).toBeGreaterThan(8);
    expect(testosterone[27]).toBeLessThan(28);
  },
);
