import { parentPort } from "node:worker_threads";
import { offerProgramsBeside } from "../programs-beside.ts";
import { answerClaim, type ClaimQuestion } from "./answer-claim.ts";

// The code of a thread that computes claims, one after the other, each alone.
offerProgramsBeside();
parentPort?.on("message", async (question: ClaimQuestion) => {
  parentPort?.postMessage(await answerClaim(question));
});
