import type { Reading } from '../reading/reading.ts'
import type { Evidence } from './evidence.ts'
import { findMentions } from './group-mentions.ts'
import { judgedAfter } from './statements-after.ts'
import { judgedBefore } from './statements-before.ts'

/** What is said of groups of people: hatred, degradation, denial of rights, calls for violence or expulsion. */
export function groupStatements(reading: Reading): Evidence[] {
  const found: Evidence[] = []
  for (const mention of findMentions(reading)) {
    for (const statement of [judgedBefore(reading, mention), judgedAfter(reading, mention)]) {
      if (statement === undefined) continue
      const { category, severity, rule, first, end, denied = false } = statement
      // Groups that people choose to be in may be insulted, but not threatened.
      const weight = mention.protected ? 1 : mention.addressed === true ? 0.85 : category === 'threat' ? 0.8 : 0.6
      found.push({
        category: mention.protected || category === 'threat' ? category : 'insult',
        severity: severity * weight * (mention.byPronoun ? 0.9 : 1),
        rule,
        first,
        end,
        wordSeverity: 0,
        settled: true,
        denied,
      })
    }
  }
  return found
}
