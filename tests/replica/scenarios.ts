import type { MethodSpec, Scenario } from './types.ts';

/** An account with a password and one Microsoft Authenticator. */
const usualMethods: MethodSpec[] = [
  { type: 'password' },
  { type: 'authenticator', value: 'iPhone 12' },
];

const base = { lang: 'en', methods: usualMethods } as const;

/** The first generation: picker with a dropdown, old wizard. */
export const g1 = (part: Partial<Scenario> = {}): Scenario => ({
  ...base,
  picker: 'dropdown',
  wizard: 'old',
  ...part,
});

/** The second generation: picker with tiles, old wizard. */
export const g2 = (part: Partial<Scenario> = {}): Scenario => ({
  ...base,
  picker: 'tiles',
  wizard: 'old',
  ...part,
});

/** The third generation: picker with tiles, new wizard. */
export const g3 = (part: Partial<Scenario> = {}): Scenario => ({
  ...base,
  picker: 'tiles',
  wizard: 'reskin',
  ...part,
});
