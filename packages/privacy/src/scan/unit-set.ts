const size = 256

/** The Latin-1 units that an expression matches: a 1 for each, so that a look costs no match. */
export const unitSet = (expression: RegExp): Uint8Array =>
  Uint8Array.from({ length: size }, (_, code) => Number(expression.test(String.fromCharCode(code))))

/** Also false for every unit beyond Latin-1. */
export const isIn = (set: Uint8Array, code: number): boolean => code < size && set[code] === 1
