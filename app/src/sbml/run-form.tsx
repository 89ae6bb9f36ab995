import { runFile, type SbmlSettings, useSbml } from "./sbml-store.ts";

const fields: readonly (readonly [name: keyof SbmlSettings, label: string, title: string])[] = [
  ["end", "End", "In the model's own unit of time"],
  ["steps", "Steps", "Rows of the table, besides the first"],
  ["relative", "Relative tolerance", "Between 0 and 1"],
  ["absolute", "Absolute tolerance", "One for all, in their own units; of each quantity's size where empty"],
];

/** How long and how closely a model is run. */
export function RunForm({ time }: { readonly time: string | undefined }) {
  const settings = useSbml((state) => state.settings);
  const isBusy = useSbml((state) => state.doing !== "nothing");
  return (
    <form
      className="filters sbml-form"
      onSubmit={(event) => {
        event.preventDefault();
        void runFile();
      }}
    >
      {fields.map(([name, label, title]) => (
        <label key={name} title={title}>
          {name === "end" && time !== undefined ? `${label}, ${time}` : label}
          <input
            inputMode="decimal"
            size={10}
            value={settings[name]}
            placeholder={name === "absolute" ? "by size" : undefined}
            onChange={({ target }) => useSbml.setState({ settings: { ...settings, [name]: target.value } })}
          />
        </label>
      ))}
      <button type="submit" className="main-act" disabled={isBusy}>
        Run
      </button>
    </form>
  );
}
