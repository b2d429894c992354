import type { Sample } from '../v1/sample.ts'

/** Strings that break careless text code. Written as escapes so that the file itself stays harmless. */
const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\n\n\t\r\n',
  '\u0000\u0001\u001f\u007f',
  '\ud800',
  '\udfff',
  'a\ud83dz',
  '\udc00\ud800',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'e\u0301\u0327\u0489'.repeat(20),
  '\u202e\u2066reversed\u2069\u202c',
  '\ufeff\u200b\u200c\u2060',
  '\u{e0041}\u{e0042}',
  '\ufb03\u2460\uff21\u{1d400}\u0130\u1e9e',
  '((((((((((',
  '\\\\\\$1$&`',
  '__proto__ constructor toString hasOwnProperty',
  '{"a":[1,2,{"b":null}]}',
  '%%%41%zz%u0041&#x41;&bogus;',
]

/** Every hostile string as output, as input and as context. */
export const hostileSamples: readonly Sample[] = hostileStrings.flatMap((text) => [
  { input: '', output: text },
  { input: text, output: '' },
  { input: text, output: text, context: text },
])
