import type { RunSettings } from "./report-details.ts";

/** What a report says of how it was made. */
export interface ReportedRun {
  readonly protocol: { readonly text: string; readonly file?: string };
  readonly settings: RunSettings;
}

const element = /<script type="application\/json" id="equator-run">([^<]*)<\/script>/;

/** Reads the protocol and the settings back out of a report; undefined where the text is no report of Equator. */
export function readReport(html: string): ReportedRun | undefined {
  const json = element.exec(html)?.[1];
  if (json === undefined) return undefined;
  try {
    return reportedRun(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function reportedRun(value: unknown): ReportedRun | undefined {
  if (!isRecord(value) || value["format"] !== 1 || !isRecord(value["protocol"])) return undefined;
  const { text, file } = value["protocol"];
  if (typeof text !== "string") return undefined;
  const settings = isRecord(value["settings"]) ? value["settings"] : {};
  const { variants, everyMs, system, fit, members, seed, sensitivity, readings } = settings;
  return {
    protocol: { text, ...(typeof file === "string" ? { file } : {}) },
    settings: {
      variants: wordsOf(variants),
      ...(typeof system === "string" ? { system } : {}),
      ...(typeof fit === "string" ? { fit } : {}),
      ...(typeof everyMs === "number" ? { everyMs } : {}),
      ...(typeof members === "number" ? { members } : {}),
      ...(typeof seed === "number" ? { seed } : {}),
      ...(typeof sensitivity === "string" ? { sensitivity } : {}),
      ...(typeof readings === "string" ? { readings } : {}),
    },
  };
}

function wordsOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
