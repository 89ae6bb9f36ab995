import { formatQuantity, type Protocol, protocolLength, type Quantity, type Subject } from "equator/protocol";
import { activeOf, useStudies } from "../state/studies.ts";
import { groupOf, isGroup } from "./entry-changes.ts";
import { plain } from "./event-words.ts";
import { FieldRow } from "./field-rows.tsx";
import { type Field, numberField, numbersIn } from "./fields.ts";
import { FormPanel } from "./form-panel.tsx";
import { useTimelineUi } from "./timeline-ui.ts";
import { wordsOfLanguage } from "./words-of-language.ts";

/** Who is simulated, from when and for how long: part of the protocol. */
export function PersonPanel() {
  const reading = useStudies((state) => activeOf(state)?.reading);
  if (reading?.source === undefined || reading.protocol === undefined) return null;
  const { source, protocol } = reading;
  const { subject } = protocol;
  const assumed = subject?.assumed ?? [];
  const fields: readonly Field[] =
    subject === undefined
      ? numbersIn(groupOf(source.written("medium")), "medium")
      : personFields(source.written, subject);
  return (
    <FormPanel
      title={subject === undefined ? "Medium and length" : "Person and length"}
      onClose={() => useTimelineUi.getState().tell({ panel: undefined })}
    >
      <div className="fields">
        {[...fields, ...timeFields(source.written, protocol)].map((field) => (
          <FieldRow key={field.address} field={field} />
        ))}
      </div>
      {assumed.length > 0 && subject !== undefined && (
        <p className="agents-note">
          Not said, and so taken as usual: {assumed.map((name) => assumedText(name, subject)).join(", ")}.
        </p>
      )}
    </FormPanel>
  );
}

function assumedText(name: string, subject: object): string {
  const value: unknown = Reflect.get(subject, name);
  if (typeof value === "string") return `${plain(name)} ${value}`;
  return isGroup(value) ? `${plain(name)} ${percentOr(value as unknown as Quantity)}` : plain(name);
}

function percentOr(quantity: Quantity): string {
  return quantity.unit === "1" ? `${Number((quantity.value * 100).toFixed(1))} %` : formatQuantity(quantity);
}

type Written = (address: string) => unknown;

function personFields(written: Written, subject: Subject): readonly Field[] {
  const word = (name: "sex" | "training", label: string): Field => {
    const value = written(`subject.${name}`);
    return {
      kind: "word",
      address: `subject.${name}`,
      label,
      value: typeof value === "string" ? value : "",
      words: wordsOfLanguage[name],
    };
  };
  const number = (
    name: "age" | "height" | "mass" | "body_fat",
    label: string,
    unit: string,
    [least, most, step]: readonly [least: number, most: number, step: number],
  ): Field => {
    const own = written(`subject.${name}`);
    // What is not said begins at what is taken for it.
    const taken = own === undefined ? subject[name] : undefined;
    const usual = taken && Math.round(taken.unit === "1" ? taken.value * 100 : taken.value);
    const range =
      usual === undefined ? ([least, most, step] as const) : ([least, most, step, usual] as const);
    return numberField(`subject.${name}`, own, { label, unit, range });
  };
  const optional = (field: Field): Field => ({ ...field, isOptional: written(field.address) !== undefined });
  return [
    word("sex", "Sex"),
    number("age", "Age", "y", [18, 100, 1]),
    optional(number("height", "Height", "cm", [140, 210, 1])),
    number("mass", "Body mass", "kg", [40, 160, 1]),
    optional(number("body_fat", "Body fat", "%", [5, 60, 1])),
    optional(word("training", "Training")),
  ];
}

function timeFields(written: Written, protocol: Protocol): readonly Field[] {
  const isCells = protocol.medium !== undefined;
  const start = written("start");
  const lasts = written("lasts");
  const length = numberField("lasts", lasts ?? `${protocolLength(protocol) / 3_600_000} h`, {
    label: lasts === undefined ? "Length, as its events need" : "Length",
    unit: isCells ? "h" : "d",
    range: isCells ? [1, 96, 1] : [1, 112, 1],
  });
  if (isCells) return [length];
  return [
    length,
    {
      kind: "date",
      address: "start",
      label: "Start",
      value: typeof start === "string" ? start : "",
      words: [],
    },
  ];
}
