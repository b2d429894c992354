import { ageGroups } from './groups/age.ts'
import { appearanceGroups } from './groups/appearance.ts'
import { disabilityGroups } from './groups/disability.ts'
import { genderGroups } from './groups/gender.ts'
import { nationalityGroups } from './groups/nationality.ts'
import { orientationGroups } from './groups/orientation.ts'
import { raceGroups } from './groups/race.ts'
import { religionGroups } from './groups/religion.ts'
import { socioeconomicGroups } from './groups/socioeconomic.ts'
import type { IdentityGroup } from './identity-group.ts'

/** Every group that the score knows, in the order in which a term is looked up. */
export const identityGroups: readonly IdentityGroup[] = [
  ...genderGroups,
  ...raceGroups,
  ...religionGroups,
  ...orientationGroups,
  ...ageGroups,
  ...disabilityGroups,
  ...socioeconomicGroups,
  ...appearanceGroups,
  ...nationalityGroups,
]
