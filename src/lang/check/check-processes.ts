import { didYouMean } from "../../messages/near-matches.ts";
import type { Module } from "../definition/module.ts";
import { flowsOf } from "../definition/process-flows.ts";
import { type Fault, fault } from "../fault.ts";
import { sameDimension } from "../units/dimension.ts";
import { formatDimension } from "../units/format-dimension.ts";
import type { Scope } from "./scope.ts";

/** Processes from and to nothing, unknown states, odd coefficients, and flows between units without a yield. */
export function checkProcesses(module: Module, scope: Scope): Fault[] {
  return Object.keys(module.processes).flatMap((name) => [
    ...checkSides(module, name),
    ...checkFlowUnits(module, name, scope),
  ]);
}

function checkSides(module: Module, name: string): Fault[] {
  const process = module.processes[name];
  if (process === undefined) return [];
  const path = `${module.id}.processes.${name}`;
  const flows = flowsOf(process);
  const faults: Fault[] = flows.length === 0 ? [fault("process-nowhere", { path })] : [];
  for (const { state, coefficient } of flows) {
    if (!Object.hasOwn(module.states, state)) {
      const hint = didYouMean(state, Object.keys(module.states));
      faults.push(fault("unknown-state", { path }, { found: state, hint }));
    }
    if (!(coefficient > 0 && Number.isFinite(coefficient))) {
      faults.push(fault("bad-coefficient", { path }, { found: `${coefficient} ${state}` }));
    }
  }
  const made = new Set(flows.filter((flow) => flow.direction === "to").map((flow) => flow.state));
  for (const state of Object.keys(process.yields ?? {})) {
    if (!made.has(state)) faults.push(fault("yields-elsewhere", { path }, { found: state }));
  }
  return faults;
}

function checkFlowUnits(module: Module, name: string, scope: Scope): Fault[] {
  const process = module.processes[name];
  const [base, ...others] = process === undefined ? [] : flowsOf(process);
  const unit = base === undefined ? undefined : scope.get(base.state)?.unit;
  if (base === undefined || base.direction === "to" || unit === undefined) return [];
  return others.flatMap(({ state, yields }) => {
    const other = scope.get(state)?.unit;
    if (yields !== undefined || other === undefined || sameDimension(unit.dimension, other.dimension))
      return [];
    return [
      fault(
        "unit-mismatch",
        { path: `${module.id}.processes.${name}` },
        {
          found: `${base.state} has ${formatDimension(unit.dimension)}`,
          expected: `${state} has ${formatDimension(other.dimension)}`,
          hint: `say how much ${state} is made per ${base.state}: yields: { ${state}: "..." }`,
        },
      ),
    ];
  });
}
