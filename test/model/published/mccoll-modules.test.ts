import { mccollBodySize } from "../../../model/published/mccoll-2024/body-size.ts";
import { mccollInsulin } from "../../../model/published/mccoll-2024/insulin.ts";
import { mccollInsulinSignalling } from "../../../model/published/mccoll-2024/insulin-signalling.ts";
import { mccollLeucine } from "../../../model/published/mccoll-2024/leucine.ts";
import { mccollMtor } from "../../../model/published/mccoll-2024/mtor.ts";
import { describeModule } from "../../support/describe-module.ts";

describeModule(mccollBodySize);
describeModule(mccollInsulin);
describeModule(mccollInsulinSignalling);
describeModule(mccollLeucine);
describeModule(mccollMtor);
