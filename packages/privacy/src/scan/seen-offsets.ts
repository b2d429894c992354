import { Offsets } from './offsets.ts'
import type { Sightings } from './sightings.ts'

/** One list of each kind for every text: a scan is over before the next begins. */
export const seen: { readonly [Kind in keyof Sightings]: Offsets } = {
  codes: new Offsets(),
  letteredCodes: new Offsets(),
  dottedCodes: new Offsets(),
  codesBeforeColon: new Offsets(),
  placedCodes: new Offsets(),
  capitalised: new Offsets(),
  triggers: new Offsets(),
  longWords: new Offsets(),
  atSigns: new Offsets(),
  bracketedAts: new Offsets(),
  schemes: new Offsets(),
  hexSeparators: new Offsets(),
  armours: new Offsets(),
  escapes: new Offsets(),
  strange: new Offsets(),
}

export const takeSightings = (): Sightings => ({
  codes: seen.codes.take(),
  letteredCodes: seen.letteredCodes.take(),
  dottedCodes: seen.dottedCodes.take(),
  codesBeforeColon: seen.codesBeforeColon.take(),
  placedCodes: seen.placedCodes.take(),
  capitalised: seen.capitalised.take(),
  triggers: seen.triggers.take(),
  longWords: seen.longWords.take(),
  atSigns: seen.atSigns.take(),
  bracketedAts: seen.bracketedAts.take(),
  schemes: seen.schemes.take(),
  hexSeparators: seen.hexSeparators.take(),
  armours: seen.armours.take(),
  escapes: seen.escapes.take(),
  strange: seen.strange.take(),
})
