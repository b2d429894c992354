/**
 * The UTF-16 unit at an index; 0, which is no sign of anything, beyond either end of the text. Asked there, charCodeAt itself would
 * give NaN, and V8 would no longer compile that call into the code around it: three times the time for every later text.
 */
export const unitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0
