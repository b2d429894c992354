/**
 * Severities of ours where the two lists disagree with each other or with present use, in [0, 1]. The lists rate how vulgar a
 * word is; what counts here is how much one use of it harms a conversation.
 */
export const severityCorrections: ReadonlyMap<string, number> = new Map([
  ...withSeverity(
    0.92,
    'nigger niggers faggot faggots cunt cunts motherfucker motherfuckers kike kikes wetback wetbacks tranny trannies',
  ),
  ...withSeverity(
    0.75,
    'whore whores slut sluts asshole assholes fucker fuckers cocksucker dickhead fuckface shithead dipshit retard retards fag fags chink chinks spic spics raghead ragheads',
  ),
  ...withSeverity(
    0.65,
    'bitch bitches fuck fucked fucking fuckin fucks stfu pussy pussies bastard bastards scumbag scumbags dumbass jackass douchebag nigga niggas niggah twat',
  ),
  ...withSeverity(0.52, 'shit shits shitty bullshit hoe hoes douche prick pricks wanker dyke dykes jackasses'),
  ...withSeverity(0.3, 'ass asses dick dicks cock crap piss pissed screwed tit tits boobs porn'),
  // Terms of older books; today mostly offensive, there mostly not.
  ...withSeverity(
    0.2,
    'negro negroes negress coolie coolies gringo gringos hindoo moslem gypsy gypsies gyp chinaman chinamen squaw redskin injun jap japs jewess ' +
      'kaffir kafir hajji hadji whitey shylock pickaninny mulatto half-breed halfbreed darky darkies chinee eskimo',
  ),
  // Also the names of harmless things.
  ...withSeverity(
    0.15,
    'damn damned hell bloody idiot moron stupid dumb ho slave fu spick spik spook coon jig jigs puss muff smut hussy hooker sex intercourse ' +
      'ejaculated ejaculate breasts nude penetration horny rape raped incest bestiality orgasm xxx domination queer devil nipple nipples',
  ),
])

/** Entries that are ordinary words, names or units of harmless ones; they never count. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'spit tang willie nip tinker tinkers tinkering gables gable welfare bung booty sooty booby cocky greaser greasers sucker suckers vomit bong niggling ' +
    'niggard niggardly niggardliness whop uck wn nigra pommy dong hebe hebes cummer pansies pansy poop fagging looser whiz loser boobies sissy ' +
    'god jesus christ murder murderer pistol torture drunk drunken guinea guineas swallow suicide spade spades crack trap abuse babe balls demon liquor tramp ' +
    'hitler gross protestant nook whit slaughter drug screw blacks whites radical radicals nazi bondage stroking snatch smack nymph sexual randy suck banging ' +
    'ribbed tinkle satan erection peck yankee yankees paddy homicide terrorist damnation sexually fondle bestial oral molest willy cracker crackers homosexual pixie ' +
    'narcotic alla mick racist trots orgy orgies molestation shag excrement marijuana hiv scat abortion crotch ike spank kock sniggers pee syphilis mafia cocaine ' +
    'teat fingering fingered grope collared fisted pegging humping bastinado prostitute sperm fetish prisoner scum ejaculation ejaculating ' +
    'primitive premature lesbian lesbians gay gays bisexual transsexual transgender jew jews palestinian angry chin crash creamy dead death disease doom ' +
    'hang heroin hostage johnson joint kid lotion mad meth nasty poverty pros roach rump sandm servant shaggy shoot shooting sweetness trojan turd wab weenie weapon wuss ' +
    'brothel bra panties thong virgin stripper vagina penis uterus anus anal semen testicle testicles scrotum clitoris vulva genitals genital masturbation contraception slope slopes chug chugs yanks jihad kkk'
  ).split(' '),
)

function withSeverity(severity: number, words: string): (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, severity] as const)
}
