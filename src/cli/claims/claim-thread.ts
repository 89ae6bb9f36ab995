import { parentPort } from "node:worker_threads";
import { claims, isComputed } from "../../../evidence/claims/index.ts";
import { offerProgramsBeside } from "../programs-beside.ts";
import { answerClaim, type ClaimQuestion } from "./answer-claim.ts";

// The code of a thread that computes claims, one after the other, each alone.
offerProgramsBeside();
parentPort?.on("message", async ({ id, ...settings }: ClaimQuestion) => {
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined || !isComputed(claim)) throw new RangeError(`${id} is not computed`);
  parentPort?.postMessage(await answerClaim(claim, settings));
});
