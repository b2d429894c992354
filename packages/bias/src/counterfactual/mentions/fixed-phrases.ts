/** Nouns before which an adjective makes a set phrase that names no group: "black widow spider", "thin client", "French teacher". */
const language =
  /^(?:teachers?|tutors?|professors?|speakers?|learners?|instructors?|translators?|interpreters?|majors?)$/
const colour =
  /^(?:widows?|knights?|sheep|king|queen|bishop|pawns?|market|belt|collar|friars?|guard|smiths?|hats?|baby|host|supremac\w+|haired|hair|eyed|clad|bearded|robed|suited|coated|faced|headed|painted|spotted|striped|russians?)$/
const fixed: Readonly<Record<string, RegExp>> = {
  black: colour,
  white: colour,
  old: /^(?:guard|masters?|testament|boy|faithful|man's|maid|glory)$/,
  poor: /^(?:man's|people's|baby|losers?|choices?|poor|little)$/,
  rich: /^(?:man's|client|clients|media|text)$/,
  blind: /^(?:man's|date|spot|trust|alley)$/,
  short: /^(?:sellers?|stop|story|film|list|circuit)$/,
  pretty:
    /^(?:good|bad|nice|smart|dumb|sure|much|cool|decent|lousy|big|small|strong|weak|angry|lazy|famous|well|clearly|old|tall|short|fat|thin|rich|poor|average|typical|honest|friendly|ugly|happy)$/,
  thin: /^(?:clients?|lizzy)$/,
  fat: /^(?:clients?|cats?|controller)$/,
  straight: /^(?:shooters?|talkers?|edge|edgers?|jackets?)$/,
  conservative: /^(?:investors?|estimates?|dressers?|drivers?|management)$/,
  liberal: /^(?:arts|helping|amounts?|users?)$/,
  american: /^(?:football|express|airlines?|idol|beauty)$/,
  indian: /^(?:summer|ocean|giver|ink|elephant)$/,
  english:
    /^(?:teachers?|tutors?|professors?|speakers?|learners?|instructors?|translators?|interpreters?|majors?|students?|lit|class|language)$/,
  ...Object.fromEntries(
    'french german spanish italian russian chinese japanese korean portuguese turkish arabic polish dutch swedish greek vietnamese hindi'
      .split(' ')
      .map((word) => [word, language]),
  ),
}

/** Whether a term and the word after it are a set phrase that speaks of no group. */
export const isSetPhrase = (term: string, next: string): boolean => fixed[term]?.test(next) === true
