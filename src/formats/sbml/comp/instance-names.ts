import type { SbmlMath } from "../math/math-tree.ts";
import type { SbmlComponent, SbmlReaction } from "../sbml-model.ts";
import { type FlatName, type FlatNames, scaled } from "./flat-names.ts";
import type { CompInstance } from "./instance.ts";
import { type MathNames, rewriteMath } from "./rewrite-math.ts";
import { renameMetaIds } from "./rewrite-notes.ts";

/** How everything of one instance is said in the flat model. */
export class InstanceNames {
  /** Units of the main model's time, and of its extent of reactions, in one of the instance's. */
  readonly time: readonly SbmlMath[];
  readonly extent: readonly SbmlMath[];
  private readonly instance: CompInstance;
  private readonly names: FlatNames;
  private readonly shared: MathNames;

  constructor(instance: CompInstance, names: FlatNames) {
    this.instance = instance;
    this.names = names;
    this.time = names.timeFactors(instance);
    this.extent = names.extentFactors(instance);
    this.shared = {
      nameOf: (id) => names.nameOf(instance, id),
      functionOf: (id) => this.id(id),
      unitOf: (id) => names.unitOf(instance, id),
      time: this.time,
      keepsPlaces: this.keepsPlaces,
    };
  }

  /** Places of another file than the main one would mislead. */
  get keepsPlaces(): boolean {
    return this.instance.definition.document.file === undefined;
  }

  id(id: string): string {
    return this.names.nameOf(this.instance, id).id;
  }

  unit(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.names.unitOf(this.instance, id);
  }

  math(math: SbmlMath): SbmlMath {
    return rewriteMath(math, this.shared);
  }

  /** What a variable is set to: converted where another element stands for the variable. */
  assigned(variable: string, math: SbmlMath): SbmlMath {
    const { times, over } = this.names.nameOf(this.instance, variable);
    return scaled(this.math(math), over, times);
  }

  /** A formula with names of its own, as the parameters of a function. */
  mathWith(locals: ReadonlyMap<string, FlatName>, math: SbmlMath): SbmlMath {
    return rewriteMath(math, { ...this.shared, nameOf: (id) => locals.get(id) ?? this.shared.nameOf(id) });
  }

  /** The local parameters of a reaction: those that stay and those that a parameter elsewhere replaces. */
  localsOf(reaction: SbmlReaction): ReadonlyMap<string, FlatName> {
    const replaced = this.names.replacedLocals(this.instance, reaction.id);
    const kept = (reaction.kineticLaw?.localParameters ?? []).map(
      ({ id }) => [id, { id: this.instance.prefix + id, times: [], over: [] }] as const,
    );
    return new Map([...replaced, ...kept]);
  }

  /** What all components have. */
  component<T extends SbmlComponent>(component: T): T {
    const { id, metaId, annotation, at } = component;
    const prefix = this.instance.prefix;
    return {
      ...component,
      ...(id === undefined ? {} : { id: this.id(id) }),
      ...(metaId === undefined ? {} : { metaId: prefix + metaId }),
      ...(annotation === undefined ? {} : { annotation: renameMetaIds(annotation, prefix) }),
      at: this.keepsPlaces ? at : 0,
    };
  }
}
