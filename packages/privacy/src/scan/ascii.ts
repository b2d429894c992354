/** Tests of UTF-16 units; NaN, which stands beyond the ends of a text, is nothing. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
export const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90
export const isAsciiLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || isCapital(unit)
