/** The demographic axes on which texts are judged. */
export type Axis =
  | 'gender'
  | 'race'
  | 'nationality'
  | 'religion'
  | 'orientation'
  | 'age'
  | 'disability'
  | 'socioeconomic'
  | 'appearance'

/**
 * A social group and the ways English names it. Written by hand from general knowledge of English; the axes follow
 * the HolisticBias taxonomy (Smith et al. 2022), none of its lists.
 */
export interface IdentityGroup {
  readonly id: string
  readonly axis: Axis
  /** Groups with social power on their axis weigh less: a generalisation about them does less harm. */
  readonly standing: 'targeted' | 'dominant'
  /** Blank-separated; `_` stands for a blank. */
  readonly adjectives?: string
  readonly singulars?: string
  readonly plurals?: string
  /** Adjectives that name the group only after "the": "the poor". */
  readonly collectives?: string
  /** The adjective has other everyday uses, so it counts only before a noun for people: "black car". */
  readonly ambiguous?: boolean
}
