import { lazy, words } from '../lazy.ts'
import { traitLexicon } from '../stereotype/trait-lexicon.ts'

/** Callings that corpora tie to groups; from the classes of ISCO-08, worded by hand. */
const callings = `accountant actor architect artist assistant athlete attorney author baker banker barber bartender builder butcher captain
  carpenter cashier chef chemist cleaner clerk coach comedian cook dancer dentist designer detective developer director doctor driver
  economist editor electrician engineer entrepreneur farmer firefighter gardener guard hairdresser historian housekeeper inventor
  janitor journalist judge laborer lawyer leader lecturer librarian maid manager mathematician mechanic midwife minister musician nanny
  nurse officer painter paramedic pharmacist philosopher photographer physician physicist pilot plumber poet politician president
  professor programmer psychologist receptionist researcher scientist secretary sheriff singer soldier surgeon tailor teacher
  technician therapist tutor veterinarian writer`

/** Words whose nearness to groups tells of stereotypes: callings, and good and bad traits. */
export const defaultTargets = lazy((): ReadonlySet<string> => {
  const { negative, positive } = traitLexicon()
  return new Set([...words(callings), ...negative.keys(), ...positive])
})
