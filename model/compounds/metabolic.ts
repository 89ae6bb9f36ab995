import type { Agent } from "./agent.ts";
import { bcaa } from "./bcaa.ts";
import { berberine } from "./berberine.ts";
import { butyrate } from "./butyrate.ts";
import { caffeineCoffee } from "./caffeine-coffee.ts";
import { carbohydrate } from "./carbohydrate.ts";
import { creatine } from "./creatine.ts";
import { curcumin } from "./curcumin.ts";
import { eaaProtein } from "./eaa-protein.ts";
import { egcg } from "./egcg.ts";
import { fastingCalorieRestriction } from "./fasting-calorie-restriction.ts";
import { hmbAgent } from "./hmb-record.ts";
import { hypoxia } from "./hypoxia.ts";
import { ketamine } from "./ketamine.ts";
import { ketogenicDiet } from "./ketogenic-diet.ts";
import { ketones } from "./ketones.ts";
import { lectins } from "./lectins.ts";
import { leucine } from "./leucine.ts";
import { luteolin } from "./luteolin.ts";
import { metforminAgent } from "./metformin-record.ts";
import { milkYogurt } from "./milk-yogurt.ts";
import { nac } from "./nac.ts";
import { neomycin } from "./neomycin.ts";
import { omega3 } from "./omega-3.ts";
import { phosphatidicAcid } from "./phosphatidic-acid.ts";
import { plantOilsGreens } from "./plant-oils-greens.ts";
import { quercetin } from "./quercetin.ts";
import { rapamycinAgent } from "./rapamycin-record.ts";
import { resveratrol } from "./resveratrol.ts";
import { sertraline } from "./sertraline.ts";
import { thyroidInsomniaMeds } from "./thyroid-insomnia-meds.ts";
import { tianeptine } from "./tianeptine.ts";
import { tocotrienols } from "./tocotrienols.ts";
import { tryptophan } from "./tryptophan.ts";

/** Amino acids and foods, supplements, drugs on energy and mTOR, plants, settings. */
export const metabolicAgents: readonly Agent[] = [
  ...[leucine, eaaProtein, bcaa, hmbAgent, phosphatidicAcid, creatine],
  ...[rapamycinAgent, metforminAgent, nac, tianeptine, sertraline, ketamine],
  ...[resveratrol, curcumin, egcg, luteolin, quercetin, berberine, butyrate, tocotrienols, caffeineCoffee],
  ...[omega3, ketones, ketogenicDiet, hypoxia, milkYogurt, carbohydrate, fastingCalorieRestriction],
  ...[neomycin, lectins, tryptophan, plantOilsGreens, thyroidInsomniaMeds],
];
