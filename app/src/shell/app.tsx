import { Balance } from "../balance/balance.tsx";
import { Charts } from "../charts/charts.tsx";
import { Transport } from "../charts/transport/transport.tsx";
import { Compare } from "../compare/compare.tsx";
import { Editor } from "../editor/editor.tsx";
import { NoticeLine } from "../files/notice-line.tsx";
import { Findings } from "../findings/findings.tsx";
import { ClaimStrip } from "../gallery/claim-strip.tsx";
import { Gallery } from "../gallery/gallery.tsx";
import { MapPanel } from "../map/map-panel.tsx";
import { SafetyGate } from "../safety/safety-gate.tsx";
import { SbmlView } from "../sbml/sbml-view.tsx";
import { Scan } from "../scan/scan.tsx";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { Tour } from "../tour/tour.tsx";
import { TourOffer } from "../tour/tour-button.tsx";
import { Header } from "./header.tsx";
import { Later } from "./later.tsx";
import { TissueChoice } from "./tissue-choice.tsx";

/** The one screen: what is done above, where it is looked at on the left, what follows on the right, what it means below. */
export function App() {
  const why = useStudies((state) => activeOf(state)?.reading.protocol === undefined);
  const isEditorOpen = useView((view) => view.isEditorOpen);
  return (
    <>
      <a className="skip" href="#charts">
        Skip to the charts
      </a>
      <Header />
      <TourOffer />
      <Tour />
      <SafetyGate />
      <ClaimStrip />
      <main className="screen" data-unread={why}>
        <div className="area-timeline">
          <Later>
            <Timeline />
          </Later>
          <Later>
            <Transport />
          </Later>
          {isEditorOpen && <Editor />}
        </div>
        <div className="area-where">
          <div className="stays">
            <TissueChoice />
            <Later>
              <MapPanel />
            </Later>
          </div>
        </div>
        <div className="area-charts" id="charts">
          <Charts />
        </div>
        <div className="area-meaning">
          <Later>
            <Compare />
          </Later>
          <Later>
            <Balance />
          </Later>
          <Later>
            <Findings />
          </Later>
        </div>
      </main>
      <Later>
        <Scan />
      </Later>
      <NoticeLine />
      <Later>
        <Gallery />
      </Later>
      <Later>
        <SbmlView />
      </Later>
    </>
  );
}
