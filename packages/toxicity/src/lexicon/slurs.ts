import type { ToxicityCategory } from '../toxicity-category.ts'

/** Severities and kinds of ours that outweigh the lists, in [0, 1]. */
export const gradedWords: readonly (readonly [ToxicityCategory, number, string])[] = [
  [
    'identity-attack',
    0.95,
    'nigger niggers faggot faggots kike kikes wetback wetbacks tranny trannies gook gooks raghead ragheads towelhead towelheads sandnigger sandniggers beaner beaners spic spics chink chinks ' +
      'paki pakis shemale shemales golliwog jigaboo jiggaboo porchmonkey muzzie muzzies muzrat heeb hymie camelfucker goatfucker goatfuckers zipperhead pikey pikeys spastics dothead slanteye slant-eyes',
  ],
  [
    'identity-attack',
    0.85,
    'retard retards retarded retardation mongoloid spastic spaz spazz cripple cripples midget midgets fag fags faggy dyke dykes lesbo lesbos homo homos poof poofs poofter shirtlifter ladyboy heshe ' +
      'mudslime mudslimes rapefugee rapefugees islamonazi gyppo gippo wog wogs darkie darkies jap japs cholo cholos squaw injun injuns dago dagos kraut krauts ' +
      'hajji kaffir kaffirs negroid nignog groid sperg autist tards tard libtard libtards feminazi feminazis zog jewboy nazi-scum libtarded',
  ],
  ['identity-attack', 0.7, 'nigga niggas niggah niggaz nigguh nig nigs ching chong chinaman chinamen tranny trannys '],
  [
    'identity-attack',
    0.35,
    'redskin redskins honky honkies hillbilly hillbillies redneck rednecks guido gringo gringos argie argies nips whitey',
  ],
  [
    'insult',
    0.8,
    'cunt cunts cunty whore whores slut sluts slutty skank skanks skanky bitch bitches bitchy biatch hoe hoes hoebag thot thots twat twats cumdumpster bimbo bimbos hussy slag slags',
  ],
  [
    'insult',
    0.72,
    'motherfucker motherfuckers asshole assholes arsehole arseholes fucker fuckers cocksucker cocksuckers dickhead dickheads fuckface fuckwit fuckwits fucktard fucktards shithead shitheads dipshit dipshits bastard bastards ' +
      'scumbag scumbags dumbass dumbasses jackass jackasses douchebag douchebags prick pricks wanker wankers shitbag shitbags asshat asshats assclown dumbfuck dumbshit dickwad ratbag bellend tosser twatwaffle cockwomble ' +
      'knobhead buttface butthead fatass lardass arsewipe asswipe shitstain scrote gobshite numbnuts jerkoff douche bollocks-head dumbo fuckhead fuckboy cuck cucks',
  ],
  [
    'profanity',
    0.6,
    'fvck phuck fuk fukking fuking fook fvcking phucking fuck fucked fucking fuckin fucks fuckn fcuk fck fkn effing mofo stfu gtfo wtf clusterfuck mindfuck motherfucking motherfuckin goddamn',
  ],
  ['profanity', 0.5, 'sh1t shyt shiit shit shits shitty bullshit horseshit shitshow shite bollocks arse ass asses'],
  [
    'sexual',
    0.5,
    'pussy pussies dick dicks cock cocks tits titties boobs blowjob blowjobs handjob cum cumshot jizz dildo tosspot gangbang creampie milf porn horny boner deepthroat rimjob bukkake',
  ],
  ['sexual', 0.2, 'orgasm penetration nude nudes vagina penis'],
  [
    'profanity',
    0.3,
    'crap piss pissed screwed damn damned hell bloody crappy darn freaking frickin friggin effing suck sucks sucked turd',
  ],
]

/** Slurs that are also ordinary words. */
export const ambiguousSlurs =
  'retard retarded cripple crippled chink chinks coon coons dyke dykes injun savage savages fag fags'

/** Slurs that groups use for themselves. */
export const reclaimable: ReadonlySet<string> = new Set(
  'nigga niggas niggah niggaz nigger faggot faggots fag fags queer queers dyke dykes bitch bitches hoe hoes slut sluts tranny trannies cripple cripples crip homo homos lesbo whore whores cunt retard'.split(
    ' ',
  ),
)

/** Words with a harmless sense, and the neighbours (five words on either side) that show it. */
export const harmlessNeighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'chink chinks',
        'through window in of crack sill stone between shutter armor armour curtains light wall glass fence door shutters',
      ],
      ['tranny trannies', 'motor engine gearbox clutch truck car transmission gear fluid swap'],
      ['coon coons', 'maine cat cats dog dogs hound hounds raccoon kitten rapids'],
      ['spic', 'span'],
      ['fag fags', 'cigarette cigarettes smoke smoking smoked light lighter packet pack end ash lit butt quick'],
      ['faggot faggots', 'peas gravy meatballs pork bundle firewood sticks wood embroidery'],
      ['dyke dykes', 'river sea flood levee dutch built water offa van burst village march path'],
      [
        'bitch bitches',
        'puppies puppy litter breed breeder pedigree whelped kennel pups labrador female spayed terrier collie dog dogs',
      ],
      ['bastard bastards', 'sword snow king illegitimate file'],
      ['cock cocks', 'rooster hen hens crowed crow crows farm weather chickens fighting poultry pheasant ale robin'],
      ['pussy', 'cat willow kitten cats riot foot'],
      [
        'dick dicks',
        'van moby cheney whittington francis clark tracy philip nixon tom harry turpin private dr mr sir uncle grayson',
      ],
      ['tits tit', 'bird birds blue great tat coal nest feeder feeders garden'],
      ['ass asses', 'donkey donkeys mule mules wild balaam jenny kick-ass'],
      ['hoe hoes', 'garden gardening rake spade shovel weeds soil weed tool plant rows potatoes tools down'],
      ['retard retards retarded', 'fire flame flames growth timing ignition progress spark corrosion'],
      ['tranny trannies', 'transmission gearbox fluid gear car truck manual automatic clutch rebuild'],
      ['gook gooks', 'gobbledy gobble gobblede de'],
      ['hoe', 'een het niet dat je ik van op voor'],
      ['slope', 'ski steep hill mountain slippery'],
      ['slag slags', 'furnace steel iron heap welding copper'],
      ['jap', 'sam'],
      ['cripple cripples', 'economy industry system network sanctions trade creek supply'],
      ['cracker crackers', 'cheese soup box ritz salt christmas fire'],
      ['prick pricks', 'finger needle thumb blood skin pin fork potatoes ears'],
      ['shag', 'carpet rug pile tobacco haircut'],
      ['abo', 'blood group typing type'],
      ['homo', 'sapiens erectus genus habilis economicus milk'],
      ['poof', 'gone disappeared vanished magic smoke'],
      ['wop', 'doo'],
      ['turd', 'polish blossom'],
      ['slut', 'walk slutwalk shaming'],
      ['cum', 'laude summa magna'],
      ['pikey', 'fishing perch'],
      ['guido', 'reni van fawkes'],
      ['queer queers', 'eye theory studies feeling'],
      ['hell', 'oh what as'],
      ['pig pigs', 'farm pork pen bacon sty guinea farmer animal pet barn livestock wild iron'],
      ['rat rats', 'lab mice mouse cage poison experiment traps rodent laboratory'],
      ['snake snakes', 'bite venom grass python bitten reptile species zoo'],
      ['cow cows', 'milk farm cattle calf dairy barn pasture beef herd'],
      ['tool', 'software useful repair box power garden command'],
      ['git', 'commit repository push merge branch hub clone repo rebase pull checkout'],
      ['troll trolls', 'bridge fairy norwegian story'],
      ['savage savages', 'island dan'],
      ['waste', 'water time nuclear food plastic recycling bin money management solid'],
      ['trash garbage', 'can bin bag bags collection truck collector out recycling collectors pickup'],
      ['punk punks', 'rock band music'],
    ] as const
  ).flatMap(([words, neighbours]) => words.split(' ').map((word) => [word, new Set(neighbours.split(' '))] as const)),
)
