import { type ClaimView, verdictWords } from "equator/report";
import { agreeing } from "./agreeing.ts";
import { cardsLeft } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { openClaim, useGallery } from "./gallery-store.ts";
import { Verdict } from "./verdict.tsx";

/** Every claim and question in a card. */
export function Cards() {
  const { found, why } = useGallery((gallery) => gallery.cards);
  const filter = useGallery((gallery) => gallery.filter);
  if (why !== undefined) return <p role="alert">The claims could not be loaded: {why}</p>;
  if (found === undefined) return <p role="status">Loading claims and questions …</p>;
  const left = cardsLeft(found, filter);
  return (
    <>
      <p>
        What the founding documents say, computed. A verdict is what the model shows under the stated
        condition, not what is true: what the literature says stands beside it. Open one to see its plot,
        change it, and see whether it still holds.
      </p>
      <Filters cards={found} left={left.length} />
      <ul className="cards">
        {left.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      {left.length === 0 && <p>None: another word, or fewer conditions, may find some.</p>}
    </>
  );
}

function Card({ card }: { readonly card: ClaimView }) {
  const { id, kind, says, verdict, literature, run, conflict } = card;
  return (
    <li>
      <button type="button" className="card" id={`card-${id}`} onClick={() => void openClaim(id)}>
        <span className="card-head">
          <strong>{id}</strong>
          <Verdict verdict={verdict} words={verdictWords(card)} />
          <span className="card-kind">{kind}</span>
        </span>
        <span className="card-says">{says}</span>
        <span className="card-facts">
          <span>Literature: {literature.verdict}</span>
          {run !== undefined && <span>{agreeing(run)}</span>}
          {conflict !== undefined && (
            <span className="card-sold">Conflict of interest: written by a seller</span>
          )}
        </span>
      </button>
    </li>
  );
}
