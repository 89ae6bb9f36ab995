/**
 * What one file says of an agent.
 *
 * To add one: write `model/compounds/<id>.ts` that exports an `Agent` under its name in camel case, and put it into
 * `model/compounds/index.ts`; what a protocol may write (names, aliases, amount or level) follows from it. Its sources
 * stand in `model/references`. `test/model/compounds/agents.test.ts` builds every agent into its systems, settles them, and
 * holds it to being nothing until it is taken and to moving a readout once it is.
 *
 * A modelled agent has modules of its own (kinetics first, then what it does: `defineModule`, under instance names that no
 * system has) and acts on channels, the places that a system keeps for agents. Those of the body stand in
 * `body-channels.ts` (`ghrh`, `cortisol_drive`), those that every tissue has in `tissue-channels.ts`
 * (`muscle.energy_stress`; `inTissues` names many at once), those of cells in `cell-channels.ts`. An offer on a channel has the unit of
 * the channel and must be neutral while the agent is absent: 1 on `product`, else 0. What does not go through a channel is
 * not heard. Where a place is missing, add a channel: it names a need, an input, a term, an offer or a process of the
 * system, costs nothing until an agent uses it, and no module has to change. Modules that several agents share (prolactin)
 * are one object that each of them brings.
 *
 * @example
 * const modelled = {
 *   modules: { everolimus: kinetics },
 *   wires: { "everolimus.body_mass": "body_size.body_mass" },
 *   acts: inTissues("rapalog", "everolimus.equivalents"),
 *   takes: { dose: "mg" },
 *   adds: { "everolimus.gut": "dose / 958.2[g/mol]" },
 * };
 */
import type { AgentParts, AgentRecord } from "../../src/lang/index.ts";
import type { references } from "../references.ts";

type Ref = keyof typeof references;

/** What joins a system when a protocol names the agent: `AgentParts` of the language. */
export type AgentModel = AgentParts<Ref>;

/** An agent of this model: an `AgentRecord` of the language whose sources are those of `references`. */
export type Agent = AgentRecord<Ref>;
