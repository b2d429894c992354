/**
 * Phrases of modern English with `his` and `him`, put together from lists, so that the table knows words that novels do not
 * have. Written for this package; deterministic.
 */
const owned =
  `laptop phone hoodie password email account app website inbox browser keyboard charger router tablet headset playlist podcast
  selfie profile username avatar blog vlog tweet post feed channel followers laptop's screen backpack sneakers jeans jacket hoodie t-shirt
  apartment flat landlord roommate flatmate coworker boss manager intern resume CV portfolio internship salary paycheck budget mortgage
  loan credit debt insurance visa passport license degree diploma thesis homework exam grade teacher coach therapist lawyer doctor
  girlfriend boyfriend partner ex wife kids son daughter mom dad sister brother parents family friends dog cat bike scooter car truck
  skateboard gym workout diet allergy asthma anxiety depression diagnosis surgery recovery knee ankle shoulder stomach back voice face
  hair hands eyes head phone's battery Wi-Fi flight train bus Uber hotel luggage suitcase ticket seat shift job career startup company
  team project deadline meeting calendar schedule presentation spreadsheet report code repository server database`.split(
    /\s+/,
  )
const qualities =
  `new old own entire latest favorite first last current former best big little sorry whole broken noisy amazing huge tiny annual
  weekly monthly online late early modern official public private personal totally extremely very increasingly self-imposed`.split(
    /\s+/,
  )
const havers =
  `lost broke sold bought cleaned charged checked deleted dropped found fixed forgot grabbed hated hid kept left liked loved
  missed moved needed opened packed paid parked posted quit read ruined saved shared showed skipped started stole took used wanted washed
  wore wrote about with from on in of for to and finished changed canceled updated upgraded recorded uploaded reset designed`.split(
    /\s+/,
  )
const doers =
  `asked told emailed texted called messaged reminded invited helped hired fired promoted blocked unfollowed thanked interviewed
  trusted joined met ignored annoyed followed contacted supported elected defended against about with from for to beside behind`.split(
    /\s+/,
  )
const afterObject =
  `to stop|that it works|if it works|whether it works|how to fix it|why it broke|on Friday|in May|at work|by email|for weeks|with a
  smile|because it rained|before the meeting|after lunch|twice|again|later|yesterday|online|directly|and left|but nobody cared|when it rained|a
  ticket|the link|two emails|an offer|some advice|everything|nothing|more time|another chance|this morning|to the airport|out of the
  building|into trouble|straight away|off the list|down|up at noon|over and over|being late|going home|running away|talking|trying to
  leave|about the refund|from the app|instead|too much|enough credit|zero slack|inside|home early`
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' '))
const endings = [
  '.',
  ',',
  '!',
  '?',
  ' and',
  ' because',
  ' to',
  ' in',
  ' for',
  ' on',
  ' yesterday.',
  ' is',
  ' was',
  ' before',
]

/** Every `every`-th of the combinations. */
export function modernPhrases(every: number): readonly string[] {
  const phrases: string[] = []
  let count = 0
  const add = (phrase: () => string): void => {
    if (count++ % every === 0) phrases.push(phrase())
  }
  for (const [index, verb] of havers.entries()) {
    for (const [place, noun] of owned.entries()) {
      const ending = endings[(index + place) % endings.length] ?? '.'
      const quality = qualities[(index * 7 + place) % qualities.length] ?? ''
      add(() => `She ${verb} his ${noun}${ending}`)
      add(() => `They ${verb} his ${quality} ${noun}${ending}`)
    }
  }
  for (const verb of doers)
    for (const rest of afterObject)
      for (const subject of ['I', 'We', 'Nobody']) add(() => `${subject} ${verb} him ${rest}.`)
  return phrases
}
