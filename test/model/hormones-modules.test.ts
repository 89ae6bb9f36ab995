import { hormoneModules } from "../../model/body/hormone-assembly.ts";
import { growthHormonePulses } from "../../model/body/hormones/growth-hormone-pulses.ts";
import { myostatin } from "../../model/body/hormones/myostatin.ts";
import { describeModule } from "../support/describe-module.ts";

for (const module of [...Object.values(hormoneModules), growthHormonePulses, myostatin])
  describeModule(module as Parameters<typeof describeModule>[0]);
