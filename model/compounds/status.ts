/** Status that several agents share, as far as it was looked up. */
export const supplementStatus = {
  kind: "supplement",
  text: "sold as a dietary supplement; its status was not looked up in a register",
  unverified: true,
} as const;

export const foodStatus = { kind: "food", text: "a food", unverified: true } as const;

export const settingStatus = { kind: "setting", text: "nothing that is taken", unverified: true } as const;

/** Of agents that the prohibited list was not read for. */
export const notListed = {
  kind: "not-listed",
  text: "not known to stand on the prohibited list; the list itself was not read",
  unverified: true,
} as const;

export const noSubstance = {
  kind: "not-applicable",
  text: "the list names substances and methods, not foods or habits",
  unverified: true,
} as const;
