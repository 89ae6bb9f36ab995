import type { Parameter } from "../../src/lang/index.ts";
import { agentsOfCells } from "../compounds/index.ts";
import { tissueChannels } from "../compounds/tissue-channels.ts";
import type { AnyModule, Ref } from "../tissues/tissue.ts";
import {
  type Filled,
  type TissueName,
  tissueAdjustments,
  tissueBaselines,
  tissueModules,
  tissueWires,
} from "../tissues/tissue-set.ts";
import { signallingVariants } from "../tissues/variants.ts";
import { agents } from "./agents.ts";
import { cellExposures } from "./cell-exposures.ts";
import { cellReadouts } from "./cell-readouts.ts";
import { kinaseBlock } from "./kinase-block.ts";
import { medium } from "./medium.ts";
import { ulk1Sites } from "./ulk1-sites.ts";

type Adjustments = Readonly<Record<string, Parameter<Ref>>>;

/** What of the medium, its drugs and the kinase block fills the ports of a cell. */
const common: Filled = {
  insulin_local: "medium.insulin_local",
  leucine_local: "medium.leucine_local",
  eaa_local: "medium.eaa_local",
  arginine_local: "medium.arginine_local",
  igf1_relative: "medium.igf1_relative",
  growth_factor: "medium.growth_factor",
  mitogen: "medium.mitogen",
  tissue_oxygen: "medium.tissue_oxygen",
  rapamycin_free: "agents.rapamycin_free",
  energy_stress: "agents.energy_stress",
  hormone_drive: "agents.hormone_drive",
  mtorc1_active: "kinase_block.mtorc1_active",
  mtorc1_drugbound: "kinase_block.mtorc1_drugbound",
  mtorc2_active: "kinase_block.mtorc2_active",
};

/** A cell in a medium: a tissue of the signalling set whose ports a medium fills, with what differs from the tissue. */
export interface Cell {
  readonly tissue: TissueName;
  /** Ports that this cell fills otherwise. */
  readonly filled?: Filled;
  /** Over the numbers of the tissue. */
  readonly adjustments?: Adjustments;
}

/** Modules, wires, levels at rest and readings of a cell. */
export function cellParts({ tissue, filled: own = {}, adjustments = {} }: Cell) {
  const filled = { ...common, ...own };
  return {
    modules: {
      medium,
      agents,
      kinase_block: kinaseBlock,
      ulk1_sites: ulk1Sites,
      ...tissueModules(tissue, "full"),
    },
    wires: {
      ...tissueWires(tissue, "full", filled),
      "agents.glucose_concentration": "medium.glucose_concentration",
      "kinase_block.mtorc1_uninhibited": `${tissue}.mtor_complexes.mtorc1_active`,
      "kinase_block.mtorc1_drugbound_uninhibited": `${tissue}.mtor_complexes.mtorc1_drugbound`,
      "kinase_block.mtorc2_uninhibited": `${tissue}.mtor_complexes.mtorc2_active`,
      "ulk1_sites.mtorc1_active": "kinase_block.mtorc1_active",
      "ulk1_sites.mtorc1_drugbound": "kinase_block.mtorc1_drugbound",
      "ulk1_sites.ampk_active": `${tissue}.energy_ampk.ampk_active`,
    },
    adjustments: { ...tissueAdjustments(tissue, "full"), ...adjustments },
    baselines: tissueBaselines(tissue, "full", filled),
    variants: readingsOf(tissue),
    exposures: cellExposures,
    readouts: cellReadouts(tissue),
    channels: tissueChannels(tissue, tissueModules(tissue, "full")),
    agents: agentsOfCells,
  } satisfies {
    readonly modules: Readonly<Record<string, AnyModule>>;
    readonly [part: string]: unknown;
  };
}

/** What the literature has not settled, and a cell can tell apart. */
function readingsOf(tissue: TissueName) {
  const { ampk_on_flux, leucine_on_ampk } = signallingVariants({ [tissue]: "full" });
  return {
    ...(ampk_on_flux === undefined ? {} : { ampk_on_flux }),
    ...(leucine_on_ampk === undefined ? {} : { leucine_on_ampk }),
  };
}
