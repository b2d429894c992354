/**
 * Words by the share of their uses in toxic comments, in tenths, that annotators marked as what makes the comment toxic.
 * Written by scripts/fit-marked-words.ts from two thirds of toxic_spans (CC0).
 */
// oxfmt-ignore
export const markedWords: readonly (readonly [tenth: number, words: string])[] = [
  [9, 'hypocrite idiot idiotic idiots'],
  [8, 'ass bastards hypocrites imbecile moron morons pig scum scumbags stupid stupidest stupidity sucks'],
  [7, 'asshole assholes bastard bitch buffoon bullshit coward crap damn damned darn dick donkey dumb dumbass dumber dumbest fool fools fuck hypocritical idiot\'s ignorant imbeciles jerk niger parasite parasites pathetic penis pussy ridiculous rubbish scumbag shit suck suckers whore'],
  [6, 'arsehole asses butch castrate clown clowns cretin cretins crook dimwit dirtbag dumbed f\'n foolish fucking garbage homosexuals horseshit idiocy ies ignoramus inept ing jackass jackasses lesbian licking loser losers lowlife ludicrous mediocre moronic narcissist nigger orangemen pedophile pompous pussies sadist silly sobs sociopath stupids sucker swine trash wanker warped'],
  [5, 'anal arrogant baloney beast buffoons butt ck corrupt cowards crazy creep crooks derangement detest devil dim dishonest donkeys douche dumpy dunce egomaniac faggot fascist fool\'s freakin friggin fucked gay greedy hang hapless holes homosexuality imbecilic jerks kick kill laziness liar liars libtards loathsome lunatics malignant mexicans miserable mouthed murdering narcissistic nazi negro nuts pervert petulant pigs predator psychopath pu racist rape raped rats rediculous selfish sexist sh shoot stink stupider terrorists thief thieves traitor traitorous troll trolls useless'],
  [4, 'bullet bullies bum burn chemical crooked crybaby despicable disgusting distasteful dolt dummy f filthy fooled foolishness freak generate genitals homophobic hypocrisy ignorance immoral indigenous insane islamic kicked lame lunatic malicious murderers muslims phony punch punk rapists rat screwed simpleton sucked sucking superiority sycophants syndrome thug wtf'],
  [3, 'absurd arse assad balls bigot bigoted bigots bitter black bloody bomb bully catholic cheat conman cowardly crappy cruel dead delusional demented deranged dictator dirty duck dumpster excrement freaking gays globalist grabbing gross immature incompetent killing kiss lazy load mentally mexican misogynist murderer muslim nasty nazis offenders officer pedophiles psychotic racists retarded revenue sack satan sex sexual shameless sick skinned slap snowflake stinks supremacist terrorist thieving ugly vagina weapons witch worthless'],
]
