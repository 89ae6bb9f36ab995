import { declaredPoint, findMap } from "../analysis/index.ts";
import { writeSbgn } from "../formats/index.ts";
import { type ActivityMap, buildSystem, type System } from "../lang/index.ts";
import { layOut } from "../report/map/layout.ts";
import { mapSvg } from "../report/map/map-svg.ts";
import { exposeProtocol, simulate } from "../simulate/index.ts";
import { chooseName } from "./options.ts";
import { loadProtocol, systemNamed } from "./protocol-run.ts";

/** What map is drawn: of a system as it declares itself, or of a protocol at an hour of it. */
export interface MapQuestion {
  /** The id of a system, or a protocol file. */
  readonly from: string;
  readonly tissue?: string | undefined;
  /** Hours from the start of the protocol. */
  readonly hour?: number;
  readonly variants: Readonly<Record<string, string>>;
}

/** Whether a name is that of a file with a protocol. */
export function isProtocolName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** The map of a system or of a protocol, as SVG or as SBGN-ML by the name of the file. */
export async function mapText(question: MapQuestion, to: string): Promise<string> {
  const drawn = layOut(await mapOf(question));
  return to.toLowerCase().endsWith(".svg") ? mapSvg(drawn) : writeSbgn(drawn);
}

async function mapOf(question: MapQuestion): Promise<ActivityMap> {
  const { from, variants } = question;
  if (isProtocolName(from)) return mapOfProtocol(question);
  const system = systemNamed(from);
  const { flat } = buildSystem(system, { variants });
  const tissue = tissueIn(system, question.tissue);
  return findMap(flat, declaredPoint(flat), { system: system.id, tissue });
}

async function mapOfProtocol({ from, tissue, hour = 0, variants }: MapQuestion): Promise<ActivityMap> {
  const { protocol, system } = await loadProtocol(from, { variants });
  const { prepared } = await exposeProtocol(protocol, { system, variants });
  const { flat, system: built } = prepared.built;
  const parameters = Float64Array.from(flat.parameters, ({ value }) => value);
  const point = { parameters, states: prepared.settled, time: 0 };
  const map = findMap(flat, point, { system: system.id, tissue: tissueIn(built, tissue) });
  const readouts = asReadouts(map, built);
  const { series, times } = await simulate(protocol, { system: { ...system, readouts }, variants });
  const place = times.findIndex((time) => time >= hour * 3_600_000 - 1);
  const activities = map.activities.map((activity, i) => {
    const value = series[0]?.curves[nameOf(i)]?.values[place];
    const rest = series[0]?.baseline[nameOf(i)];
    return value === undefined || rest === undefined || rest === 0
      ? activity
      : { ...activity, level: value / rest };
  });
  return { ...map, activities };
}

function nameOf(place: number): string {
  return `activity_${place}`;
}

/** Each activity as a readout, so that a run tells how it stands. */
function asReadouts({ activities }: ActivityMap, { modules }: System): System["readouts"] {
  return Object.fromEntries(
    activities.flatMap(({ id }, i) => {
      const dot = id.lastIndexOf(".");
      const offer = modules[id.slice(0, dot)]?.offers[id.slice(dot + 1)];
      if (offer === undefined) return [];
      return [[nameOf(i), { unit: offer.unit, is: id, means: offer.means ?? id, assay: "none" }]];
    }),
  );
}

/** The tissue that is asked for; all of a system of cells, muscle of a body, where none is. */
function tissueIn({ id, modules }: System, asked: string | undefined): string | undefined {
  const tissues = [
    ...new Set(Object.keys(modules).flatMap((address) => address.split(".").slice(0, -1).slice(0, 1))),
  ];
  if (asked !== undefined) return chooseName(asked, tissues, `a tissue of ${id}`);
  return tissues.length === 1 ? undefined : tissues.find((tissue) => tissue === "muscle");
}
