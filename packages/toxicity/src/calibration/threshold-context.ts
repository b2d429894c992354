/** Who reads it. */
export type Audience = 'children' | 'teenagers' | 'general' | 'adults' | 'moderators'
/** Where it is said. */
export type Platform = 'education' | 'workplace' | 'support' | 'general' | 'social' | 'gaming' | 'fiction' | 'research'

export interface ThresholdContext {
  /** @default 'general' */
  readonly audience?: Audience
  /** @default 'general' */
  readonly platform?: Platform
  /**
   * Scores of the conversation so far, oldest first, in [0, 1]: after a hit the threshold stays lower for a while.
   * @default []
   */
  readonly conversation?: readonly number[]
  /**
   * What the user asked for, in [-1, 1]: 1 as strict as can be, -1 as lenient.
   * @default 0
   */
  readonly preference?: number
}

/** How many times the base rate of false alarms is accepted, as a power of two. */
const audiences: Readonly<Record<Audience, number>> = {
  children: 2,
  teenagers: 1,
  general: 0,
  adults: -0.5,
  moderators: -1,
}
const platforms: Readonly<Record<Platform, number>> = {
  education: 1,
  workplace: 0.5,
  support: 0.5,
  general: 0,
  social: 0,
  gaming: -0.5,
  fiction: -1,
  research: -1,
}
const conversationWeight = 2
/** Of a hit this much is left one message later. */
const memory = 0.7
const preferenceWeight = 2

export const isAudience = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(audiences, value)
export const isPlatform = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(platforms, value)

/** Powers of two by which the context and the user multiply the accepted rate of false alarms. */
export function strictnessOf({
  audience = 'general',
  platform = 'general',
  conversation = [],
  preference = 0,
}: ThresholdContext): { readonly context: number; readonly user: number } {
  let heat = 0
  for (const score of conversation) heat = Math.max(heat * memory, score)
  return {
    context: audiences[audience] + platforms[platform] + conversationWeight * heat,
    user: preferenceWeight * preference,
  }
}
