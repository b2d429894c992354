const irregular: Readonly<Record<string, string>> = {
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  am: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  won: 'win',
  wrote: 'write',
  written: 'write',
  made: 'make',
  began: 'begin',
  begun: 'begin',
  ran: 'run',
  built: 'build',
  born: 'born',
  sang: 'sing',
  sung: 'sing',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  went: 'go',
  gone: 'go',
  led: 'lead',
  left: 'leave',
  held: 'hold',
  lost: 'lose',
  met: 'meet',
  sold: 'sell',
  bought: 'buy',
  found: 'find',
  rose: 'rise',
  fell: 'fall',
  grew: 'grow',
  grown: 'grow',
  became: 'become',
  came: 'come',
  spoke: 'speak',
  stood: 'stand',
  lay: 'lie',
  died: 'die',
  dies: 'die',
  founded: 'found',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
}

/** A light stem: common irregular forms, then -s, -ed and -ing. Only equality of stems matters, not that they are words. */
export function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known !== undefined) return known
  let base = word
  if (/[^s]s$/.test(base) && base.length > 3 && !/(?:us|is)$/.test(base))
    base = base
      .replace(/ies$/, 'y')
      .replace(/(sh|ch|x|ss)es$/, '$1')
      .replace(/s$/, '')
  if (base.length > 4 && base.endsWith('ed')) base = base.slice(0, -2)
  else if (base.length > 5 && base.endsWith('ing')) base = base.slice(0, -3)
  base = base.replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
  return base.length > 3 ? base.replace(/e$/, '').replace(/i$/, 'y') : base
}
