import { type Language, ui } from './sources';

const ruc = ui('Roskilde University guide, mfa.ruc.dk');

/** The page's words in Danish. */
export const da: Language = {
  next: [ruc('Næste', 'Færdig')],
};
