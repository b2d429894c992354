/** Verbs whose past tense and participle are one word, or are listed with it. */
const verbs = new Map(
  `directed written=wrote wrote=written produced created composed invented discovered founded built designed painted published released performed recorded adapted edited narrated narrates=narrated directs=directed won killed married
  developed painted owned=owned sung=sang sang=sung`
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string?])
    .map(([word, other]) => [word, other ?? word]),
)

/** "X was directed by Y." to "Y directed X." and back, where the sentence is nothing more than that. */
export function turnVoice(text: string): string {
  const passive =
    /^([A-Z][^.,;:?!]{1,120}?) (?:was|were) ([a-z]+) by ([^.,;:?!]{1,80}?)( in (?:the year )?\d{4})?\.$/.exec(text)
  if (passive !== null) {
    const [, patient = '', verb = '', agent = '', time = ''] = passive
    const past = verbs.get(verb)
    return past === undefined || / (?:and|who|which|that|to|for) /.test(` ${agent} `)
      ? text
      : `${upper(agent)} ${past} ${object(patient)}${time}.`
  }
  const active =
    /^([A-Z][^.,;:?!]{1,80}?) ([a-z]{2,20}) ((?:the |a |an |its |his |her )?[^.,;:?!]{1,100}?)( in \d{4})?\.$/.exec(
      text,
    )
  if (active === null) return text
  const [, agent = '', verb = '', patient = '', time = ''] = active
  const participle = verbs.get(verb)
  const isRisky = / (?:is|was|has|been|and|who|that|which|in|on|for|with|to|at|from|by|not|never) /.test(
    ` ${agent} ${patient} `,
  )
  if (participle === undefined || isRisky || /^(?:He|She|They|It|I|We|You)$/.test(agent)) return text
  return `${upper(patient)} was ${participle} by ${object(agent)}${time}.`
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const object = (text: string): string => text.replace(/^(?:The|A|An|Its|His|Her) /, (word) => word.toLowerCase())
