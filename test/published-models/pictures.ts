import { chowHall2008, dallaMan2007, farhy2007, topp2000 } from "./body-pictures.ts";
import { braennmark2013 } from "./braennmark-picture.ts";
import type { Picture } from "./picture.ts";
import {
  dallePezze2014,
  dallePezze2016Model1,
  dallePezze2016Model2,
  dallePezze2016Model3,
  sonntag2012,
  varusai2018,
} from "./signalling-pictures.ts";
import { intosalmi2015, shirin2019 } from "./special-pictures.ts";

/** A published model that ours are built on: its page in docs/published, and what its picture is made from. */
export interface PublishedModel {
  /** Name of the page and of its picture. */
  readonly page: string;
  /** SBML files, in the folder of published models. */
  readonly files: readonly string[];
  readonly picture: () => Promise<Picture>;
}

export const publishedModels: readonly PublishedModel[] = [
  { page: "sonntag-2012", files: ["BIOMD0000000580.xml"], picture: sonntag2012 },
  { page: "dalle-pezze-2016-model-1", files: ["MODEL1705030000.xml"], picture: dallePezze2016Model1 },
  { page: "dalle-pezze-2016-model-2", files: ["MODEL1705030001.xml"], picture: dallePezze2016Model2 },
  { page: "dalle-pezze-2016-model-3", files: ["BIOMD0000000640.xml"], picture: dallePezze2016Model3 },
  { page: "dalle-pezze-2014", files: ["BIOMD0000000582.xml"], picture: dallePezze2014 },
  { page: "varusai-2018", files: ["BIOMD0000000823.xml"], picture: varusai2018 },
  {
    page: "braennmark-2013",
    files: ["BIOMD0000000448.xml", "BIOMD0000000449.xml"],
    picture: braennmark2013,
  },
  { page: "dalla-man-2007", files: ["BIOMD0000000379.xml"], picture: dallaMan2007 },
  { page: "farhy-2007", files: ["MODEL0912096133.xml"], picture: farhy2007 },
  { page: "chow-hall-2008", files: ["BIOMD0000000901.xml"], picture: chowHall2008 },
  { page: "topp-2000", files: ["BIOMD0000000341.xml"], picture: topp2000 },
  { page: "intosalmi-2015", files: ["BIOMD0000001004.xml"], picture: intosalmi2015 },
  { page: "shirin-2019", files: ["shirin-2019-autophagy.xml"], picture: shirin2019 },
];
