/** What words of any language can stand for. A word may stand for two. */
export const concepts = [
  // What binds a model.
  'rule',
  'instruction',
  'restriction',
  'prompt',
  'training',
  // What is done to that.
  'disregard',
  'void',
  'valid',
  'break',
  'free',
  'unrestricted',
  // Which, and how much of it.
  'prior',
  'total',
  'not',
  'new',
  'only',
  'given',
  'begin',
  'end',
  // Getting it out.
  'reveal',
  'show',
  'tell',
  'verbatim',
  'secret',
  'credential',
  'encode',
  // Another self.
  'role',
  'mode',
  'hypothetical',
  'comply',
  'refuse',
  // Who.
  'assistant',
  'maker',
  'authority',
  'user',
  'you',
  'me',
  // Orders in data.
  'read',
  'respond',
  'must',
  'if',
  'now',
  'instead',
  'send',
  'contact',
  'personal',
  'conceal',
  'notify',
  'deceive',
  'promote',
  'delete',
  'money',
  'visit',
  'tool',
  // Harm and pressure.
  'harm',
  'forbidden',
  'how-to',
  'threat',
  // What harmless requests are about.
  'question',
  'explain',
  'study',
  'writing',
] as const

export type Concept = (typeof concepts)[number]

/**
 * Words of one language by concept, separated by blanks. `_` stands between the words of a phrase; `*` at the end lets any
 * letters follow. Natural spelling: accents and capitals are taken off as they are off the text.
 */
export type LanguageLexicon = Readonly<Partial<Record<Concept, string>>>
