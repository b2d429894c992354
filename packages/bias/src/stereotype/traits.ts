/**
 * Words that make a generalisation about people a negative one, with the severity of "all <group> are <word>".
 * Written by hand for this package. `_` stands for a blank.
 */
export const negativeTraits: readonly { readonly severity: number; readonly list: string }[] = [
  {
    // Dehumanising, or accusing everyone of a crime.
    severity: 0.9,
    list: `subhuman inhuman vermin parasites parasite parasitic cockroaches rats animals apes monkeys gorillas savages savage
      barbarians barbaric uncivilized uncivilised primitive inferior demons devils evil scum filth trash garbage cancer plague
      disease virus terrorists terrorist terrorism criminals criminal rapists rapist murderers murderer killers pedophiles pedophile
      paedophiles predators predator thieves thief thugs thug gangsters degenerates degenerate abominations abomination unnatural
      worthless disgusting vile deplorable scourge threat menace burden problem enemy enemies infestation invaders traitors whores
      satan devil satanists satanic satanism cult bombers suicide_bombers brutes brute monsters monster deviants deviant pigs drain sluts liars cheaters cheats crooks murderous poison`,
  },
  {
    severity: 0.8,
    list: `lazy stupid dumb idiots idiot morons moron imbeciles ignorant unintelligent brainless mindless retarded retards dirty filthy
      smelly greedy dishonest untrustworthy deceitful treacherous sneaky violent dangerous aggressive hostile hateful cruel corrupt
      immoral perverted perverts perverse promiscuous sinful sinners crazy insane useless incompetent incapable uneducated illiterate
      backward backwards cowards cowardly liar manipulative radical radicals extremists extremist fanatics fanatical racist racists
      hysterical irrational shallow selfish ungrateful leeches moochers freeloaders freeloading drunk drunks drunkards alcoholics
      addicts unreliable irresponsible undisciplined unhygienic uncultured gross nasty sick mentally_ill abnormal sinister patriarchal misogynistic misogynists sexist bigots prostitutes hypersensitive hyperviolent
      abusive abusers oppressive oppressors unfaithful bloodthirsty ruthless wicked crooked lying thieving conniving cunning
      diseased freaks freak weirdos creeps worst terrible awful horrible pathetic losers dumber lazier dirtier inferiors unfit
      unworthy unqualified scammers`,
  },
  {
    severity: 0.65,
    list: `weak emotional oversensitive insecure fragile needy clingy moody bossy nagging gossipy gossips vain hopeless helpless
      dependent submissive passive slow senile forgetful grumpy loud rude arrogant obnoxious annoying boring stingy cheap
      miserly materialistic unattractive ugly confused weird strange creepy childish immature naive gullible clumsy bad poor
      worse ghetto trashy impulsive unpredictable unstable fickle jealous spiteful petty dull uncaring cold heartless
      bitter stubborn unmotivated mean crude unwelcome nuisance illegal illegals spoiled entitled dramatic delusional sensitive`,
  },
]

/** Good qualities, negative when denied: "are not smart", "are never honest". */
export const positiveTraits = `smart intelligent clever bright honest trustworthy reliable capable competent clean civilized
  civilised educated normal loyal faithful good strong brave rational logical safe human hardworking responsible peaceful
  qualified able equal worthy decent moral natural funny trusted fit suited cut_out made meant welcome nice real worth worthwhile`

/** What "all <group> <verb>" accuses everyone of. Base forms; -s, -ed and -ing forms are added. */
export const accusingVerbs = `steal cheat lie rob rape murder kill smell stink destroy ruin invade breed abuse leech mooch
  infest corrupt scam nag gossip whine exploit oppress hate terrorize terrorise overreact complain beg deceive betray
  manipulate freeload pollute brainwash groom`

/** What only a norm for groups would ask: "should …", "need to …", "belong in …". */
export const normativeTargets = `kitchen home house cook clean cooking cleaning obey submit serve silent quiet deported
  banned killed shot hanged exterminated eliminated expelled jailed imprisoned segregated sterilized sterilised removed
  submissive subservient locked fired pitied castrated shipped sterilised servants slaves jail prison cage cages zoo gas`

/** Objects of "should not be allowed to …", "cannot …" that do not speak of ability, in old books mostly. */
export const essentialMarkers = `naturally inherently genetically biologically innately intrinsically instinctively born`
