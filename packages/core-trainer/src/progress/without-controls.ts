import { stripVTControlCharacters } from 'node:util'

/** Text of a corpus, a model or a file name must not steer the terminal. Line feeds stay. */
export const withoutControls = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is removed
  stripVTControlCharacters(text).replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, '')
