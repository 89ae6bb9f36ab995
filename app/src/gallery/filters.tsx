import type { ClaimView } from "equator/report";
import { choicesOf, documents, everyCard, type Filter } from "./filter.ts";
import { useGallery } from "./gallery-store.ts";

/** By verdict, document, kind and words. */
export function Filters({ cards, left }: { readonly cards: readonly ClaimView[]; readonly left: number }) {
  const filter = useGallery((gallery) => gallery.filter);
  const set = (changes: Partial<Filter>) => useGallery.setState({ filter: { ...filter, ...changes } });
  const counted = (verdict: string) => cards.filter((card) => card.verdict === verdict).length;
  const verdicts = choicesOf(cards, "verdict");
  return (
    <search className="filters">
      <label className="filter-words">
        Search
        <input type="search" value={filter.words} onChange={(event) => set({ words: event.target.value })} />
      </label>
      <Choice
        name="Verdict"
        value={filter.verdict}
        onChoose={(verdict) => set({ verdict })}
        choices={verdicts.map((verdict) => [verdict, `${verdict} (${counted(verdict)})`])}
      />
      <Choice
        name="Document"
        value={filter.document}
        onChoose={(document) => set({ document })}
        choices={Object.entries(documents)}
      />
      <Choice
        name="Kind"
        value={filter.kind}
        onChoose={(kind) => set({ kind })}
        choices={choicesOf(cards, "kind").map((kind) => [kind, kind])}
      />
      <p role="status">
        {left} of {cards.length}
      </p>
      {left < cards.length && (
        <button type="button" onClick={() => set(everyCard)}>
          Show all
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ name, value, choices, onChoose }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">any</option>
        {choices.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
