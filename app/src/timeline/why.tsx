/** Why a field cannot be so, below it. */
export function Why({ id, why }: { readonly id: string; readonly why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <p className="field-why" id={id} role="alert">
      {why}
    </p>
  );
}
