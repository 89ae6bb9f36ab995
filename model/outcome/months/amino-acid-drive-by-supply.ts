import { defineModule, defineParameters } from "../../language.ts";
import { aminoAcidDrive } from "../amino-acid-drive.ts";

const ofHours = aminoAcidDrive.parameters;
const terms = aminoAcidDrive.terms;
if (ofHours === undefined || terms === undefined)
  throw new Error("the drive of hours has parameters and terms");

/** The drive by amino acids where the other essential ones limit all that is stimulated, from their fasted level down. */
export const aminoAcidDriveBySupply = defineModule({
  ...aminoAcidDrive,
  id: "amino_acid_drive_by_supply",
  about:
    "Leucine above its fasted level drives synthesis; the other essential amino acids permit what food stimulates.",
  parameters: defineParameters({
    ...ofHours,
    k_eaa: {
      value: 1,
      unit: "1",
      means: "other essential amino acids, relative to fasted, at half availability",
      evidence: {
        grade: "assumed",
        why: "at the fasted level, as for the same amino acids on the Rags: leucine alone takes the others a fifth lower, and what it stimulates is then a part of what whole protein does after lifting (Jackman 2017) and gone by 3 to 5 h at rest (Churchward-Venne 2012), so that half availability lies near that level and not at a third of it",
        wouldSettle: "synthesis over 4 h after leucine alone with the others clamped",
      },
      spread: { kind: "lognormal", factor: 1.3 },
    },
  }),
  terms,
  offers: {
    ...aminoAcidDrive.offers,
    amino_acid_availability: {
      unit: "1",
      is: "availability",
      means: "what the other essential amino acids permit of what food stimulates, 1 when fasted",
    },
  },
  limits: [
    "driven by intramuscular leucine; Bohe 2003 finds that synthesis follows blood rather than muscle amino acids",
    "essential amino acids beside leucine are one group: isoleucine and valine stand in for those that are missing",
    "more of them than fasted permits no more than fasted",
  ],
});
