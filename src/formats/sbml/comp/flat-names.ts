import type { XmlElement } from "../../xml/element.ts";
import type { SbmlMath } from "../math/math-tree.ts";
import { refuseComp } from "./comp-refusal.ts";
import { compAttribute, coreAttribute } from "./comp-xml.ts";
import { placeIn } from "./definitions.ts";
import { type CompInstance, type CompNode, type FactorRef, pathOf } from "./instance.ts";
import { replacementOf } from "./replacement.ts";

/** What an id of one instance is called in the flat model, and how its value converts. */
export interface FlatName {
  readonly id: string;
  /** The value that the instance means is that of `id`, multiplied by `times` and divided by `over`. */
  readonly times: readonly SbmlMath[];
  readonly over: readonly SbmlMath[];
}

/** Names and factors of every instance, once all replacements are made. */
export class FlatNames {
  private readonly open = new Set<string>();
  private readonly known = new Map<CompInstance, Map<string, FlatName>>();

  /** The flat name of an id that stands for a value, a function, an event, ... in an instance. */
  nameOf(instance: CompInstance, id: string): FlatName {
    const names = this.known.get(instance) ?? new Map<string, FlatName>();
    this.known.set(instance, names);
    const name = names.get(id) ?? this.find(instance, id);
    names.set(id, name);
    return name;
  }

  /** Local parameters of a reaction that other elements replace, by their ids. */
  replacedLocals(instance: CompInstance, reaction: string): readonly (readonly [string, FlatName])[] {
    const locals = instance.definition.index.locals.get(reaction) ?? new Map<string, XmlElement>();
    return [...locals].flatMap(([id, element]) => {
      const node = instance.nodes.get(element);
      return node?.replacement === undefined ? [] : [[id, this.ofNode(instance, id, node)] as const];
    });
  }

  /** The flat id of a unit; predefined units keep theirs. */
  unitOf(instance: CompInstance, id: string): string {
    const element = instance.definition.index.units.get(id);
    if (element === undefined) return id;
    return flatId(instance, id, instance.nodes.get(element));
  }

  /** Units of the main model's time in one of the instance's. */
  timeFactors(instance: CompInstance): readonly SbmlMath[] {
    return this.factorsUpward(instance, "timeConversionFactor");
  }

  /** Units of the main model's extent of reactions in one of the instance's. */
  extentFactors(instance: CompInstance): readonly SbmlMath[] {
    return this.factorsUpward(instance, "extentConversionFactor");
  }

  private factorsUpward({ parent }: CompInstance, attribute: string): readonly SbmlMath[] {
    if (parent === undefined) return [];
    const outer = this.factorsUpward(parent.instance, attribute);
    const id = compAttribute(parent.submodel, attribute);
    return id === undefined ? outer : [...outer, this.factor({ instance: parent.instance, id })];
  }

  private find(instance: CompInstance, id: string): FlatName {
    const element = instance.definition.index.ids.get(id);
    const node = element === undefined ? undefined : instance.nodes.get(element);
    const name = this.ofNode(instance, id, node);
    if (element?.name !== "reaction") return name;
    // The flat rate of a reaction is per unit of the main model's time and in its extent.
    return {
      id: name.id,
      times: [...name.times, ...this.timeFactors(instance)],
      over: [...name.over, ...this.extentFactors(instance)],
    };
  }

  private ofNode(instance: CompInstance, id: string, node: CompNode | undefined): FlatName {
    if (node === undefined) return { id: instance.prefix + id, times: [], over: [] };
    const { times, over } = replacementOf(node);
    return {
      id: flatId(instance, id, node),
      times: over.map((factor) => this.factor(factor)),
      over: times.map((factor) => this.factor(factor)),
    };
  }

  /** A conversion factor as a formula of the flat model. */
  private factor({ instance, id }: FactorRef): SbmlMath {
    const key = `${instance.prefix} ${id}`;
    const { index, document } = instance.definition;
    const place = placeIn(index.element, document);
    if (!index.ids.has(id))
      return refuseComp("sbml-comp-unknown-reference", place, {
        found: `conversion factor ${id}`,
        path: pathOf(instance),
      });
    if (this.open.has(key)) return refuseComp("sbml-comp-circular", place, { found: id });
    this.open.add(key);
    const name = this.nameOf(instance, id);
    this.open.delete(key);
    return scaled({ kind: "name", id: name.id, at: 0 }, name.times, name.over);
  }
}

function flatId(instance: CompInstance, id: string, node: CompNode | undefined): string {
  if (node === undefined) return instance.prefix + id;
  const { label } = replacementOf(node).by;
  return label.instance.prefix + (coreAttribute(label.element, "id") ?? id);
}

/** A formula multiplied and divided. */
export function scaled(of: SbmlMath, times: readonly SbmlMath[], over: readonly SbmlMath[]): SbmlMath {
  const { at } = of;
  const multiplied: SbmlMath =
    times.length === 0 ? of : { kind: "apply", operator: "times", of: [of, ...times], at };
  const [first, ...more] = over;
  if (first === undefined) return multiplied;
  const divisor: SbmlMath = more.length === 0 ? first : { kind: "apply", operator: "times", of: over, at };
  return { kind: "apply", operator: "divide", of: [multiplied, divisor], at };
}
