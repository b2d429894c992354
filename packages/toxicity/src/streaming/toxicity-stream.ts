import { requireString } from '@saaa/evaluator'
import type { ToxicityMatch } from '../composite/score-explicit.ts'
import { scoreToxicity, type ScoreToxicityOptions } from '../composite/score-toxicity.ts'
import { toxicityAttributes, type ToxicityAttribute, type ToxicityPath } from '../toxicity-category.ts'

/** The state of a stream after a chunk. */
export interface StreamedToxicity {
  /** Of the worst passage so far, in [0, 1]; never falls except while the last sentence is still being written. */
  readonly toxicity: number
  readonly path: ToxicityPath
  readonly attributes: Readonly<Record<ToxicityAttribute, number>>
  /** All explicit evidence so far, in order of position; offsets count from the beginning of the stream, in UTF-16 units. */
  readonly matches: readonly ToxicityMatch[]
  /** UTF-16 units read so far. */
  readonly length: number
}

export interface ToxicityStream {
  /**
   * Adds what was written since and scores it together with the last sentences. Cost per call is bounded, so the whole is
   * linear in the number of chunks and units.
   * @throws InvalidArgumentError when the chunk is not a string
   */
  push(chunk: string): StreamedToxicity
  readonly current: StreamedToxicity
}

/** UTF-16 units that are read again with each chunk, at most. */
const longestTail = 1200
/** Units of context that stay when the rest is settled, so that "they" finds its group. */
const keptTail = 300

/** Scores text as it is written, token by token. */
export function createToxicityStream(options: ScoreToxicityOptions = {}): ToxicityStream {
  return new Stream(options)
}

class Stream implements ToxicityStream {
  current: StreamedToxicity = { toxicity: 0, path: 'explicit', attributes: noAttributes(), matches: [], length: 0 }
  private readonly options: ScoreToxicityOptions
  private settled: StreamedToxicity = this.current
  private tail = ''
  private tailStart = 0

  constructor(options: ScoreToxicityOptions) {
    this.options = options
  }

  push(chunk: string): StreamedToxicity {
    requireString('chunk', chunk)
    // A long chunk is read in steps, so that the tail stays bounded.
    for (let from = 0; from < chunk.length || from === 0; from += longestTail) {
      this.tail += chunk.slice(from, from + longestTail)
      this.current = this.joined()
      if (this.tail.length > longestTail) this.settle()
    }
    return this.current
  }

  private joined(): StreamedToxicity {
    const scored = scoreToxicity(this.tail, this.options)
    const { settled, tailStart } = this
    const attributes = noAttributes()
    for (const name of toxicityAttributes)
      attributes[name] = Math.max(settled.attributes[name], scored.attributes[name])
    const last = settled.matches.at(-1)?.start ?? -1
    const fresh = scored.matches
      .map((match) => ({ ...match, start: match.start + tailStart, end: match.end + tailStart }))
      .filter(({ start }) => start > last)
    const worse = scored.toxicity >= settled.toxicity
    return {
      toxicity: worse ? scored.toxicity : settled.toxicity,
      path: worse ? scored.path : settled.path,
      attributes,
      matches: fresh.length === 0 ? settled.matches : [...settled.matches, ...fresh],
      length: tailStart + this.tail.length,
    }
  }

  /** Keeps the score so far and all but the last sentences of the tail behind. */
  private settle(): void {
    const least = this.tail.length - keptTail
    const stop = this.tail.lastIndexOf('. ', least)
    const blank = this.tail.lastIndexOf(' ', least)
    const cut = stop > 0 ? stop + 2 : blank > 0 ? blank + 1 : least
    this.tail = this.tail.slice(cut)
    this.tailStart += cut
    const { matches } = this.current
    this.settled = { ...this.current, matches: matches.filter(({ start }) => start < this.tailStart) }
  }
}

const noAttributes = (): Record<ToxicityAttribute, number> => ({
  toxicity: 0,
  'severe-toxicity': 0,
  insult: 0,
  threat: 0,
  'identity-attack': 0,
  profanity: 0,
  sexual: 0,
})
