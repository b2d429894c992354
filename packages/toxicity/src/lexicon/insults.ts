/** Words that are no profanity but an insult when somebody is called so. */
const insultNouns =
  'idiot idiots moron morons imbecile imbeciles cretin dimwit halfwit nitwit fool fools loser losers scum vermin pig pigs trash garbage filth clown clowns ' +
  'freak freaks coward cowards liar liars creep creeps weirdo weasel weakling parasite parasites maggot maggots cockroach cockroaches simpleton dunce dolt ' +
  'blockhead bonehead airhead numbskull nobody failure disgrace embarrassment joke waste monster brat hag swine rat snake worm leech bum slob psycho lunatic ' +
  'buffoon ignoramus dirtbag sleazebag scumbag lowlife degenerate bigot savage savages jerk jerks crook lout oaf twit brute wretch traitor cheat pest nuisance ' +
  'leper tramp sissy wimp thug hypocrite ingrate'
const insultAdjectives =
  'stupid dumb pathetic worthless useless ugly disgusting brainless ignorant filthy revolting repulsive incompetent contemptible vile idiotic moronic ' +
  'hideous spineless gutless witless clueless disgraceful despicable laughable miserable unlovable talentless hopeless subhuman inferior repugnant gross fat ' +
  'ridiculous lazy rotten nasty selfish wretched shameful foolish ignorant greedy smelly stinking'

export const insultWords: ReadonlySet<string> = new Set(`${insultNouns} ${insultAdjectives}`.split(' '))

/** Words that name people by what they are; naming them is never toxic by itself. */
export const groupWords: ReadonlySet<string> = new Set(
  (
    'women woman girls females men blacks whites jews jew muslims muslim islam christians catholics hindus atheists immigrants immigrant foreigners refugees migrants ' +
    'mexicans asians chinese indians africans arabs pakistanis gays gay lesbians lesbian homosexuals transgender trans queers disabled autistic cripples elderly ' +
    'gypsies roma latinos hispanics poles russians turks somalis nigerians poor homeless people'
  ).split(' '),
)

/** Verbs of violence: with a speaker and a victim they make a threat. */
export const violenceWords: ReadonlySet<string> = new Set(
  'kill die hurt beat murder stab shoot burn choke strangle rape smash punch slap break destroy hunt gut bury hang slit cut crush yourself dead pay regret hate despise loathe shut lost'.split(
    ' ',
  ),
)
