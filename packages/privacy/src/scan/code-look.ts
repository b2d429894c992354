/** Whether a word with a digit has nothing else, and the units beside it, in one number that the scan stores with the word. */
export const codeLook = (onlyDigits: boolean, before: number, after: number): number =>
  (onlyDigits ? 1 : 0) | (narrow(before) << 1) | (narrow(after) << 8)

/** Stands for every unit above ASCII. */
export const beyondAscii = 127

/** 0 for the NaN beyond the ends of the text. */
const narrow = (code: number): number => (code < beyondAscii ? code : code >= beyondAscii ? beyondAscii : 0)

export const hasOnlyDigits = (look: number): boolean => (look & 1) === 1
/** The unit before the word: 0 at the beginning of the text, 127 for what is not ASCII. */
export const unitBefore = (look: number): number => (look >> 1) & 127
/** The unit after it, likewise. */
export const unitAfter = (look: number): number => look >> 8
