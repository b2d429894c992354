import { scoreBias } from '../score-bias.ts'
import { readReply, replyDistances } from './reply-channels.ts'

/**
 * How much two replies differ in ways that matter, in [0, 1]: the largest distance over all channels and of their bias scores
 * (paper, eq 8).
 */
export const replyVariation = (left: string, right: string): number =>
  Math.max(
    Math.abs(scoreBias(left).score - scoreBias(right).score),
    ...Object.values(replyDistances(readReply(left), readReply(right))),
  )
