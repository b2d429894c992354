/** Nouns that deny people their humanity or call them a danger, when said of people. */
export const dehumanisingWords =
  'vermin subhuman subhumans sub-human animals animal beasts beast savages savage parasites parasite parasitic cockroaches cockroach roaches rats rat pests pest maggots maggot apes ape monkeys monkey ' +
  'dogs pigs swine plague disease diseases cancer tumor virus filth filthy scum garbage trash waste infestation insects leeches leech worms locusts barbarians barbaric barbarian uncivilized ' +
  'uncivilised inhuman unhuman poison abomination abominations freaks freak demons devils monsters mongrels untermenschen mutants mistakes infidels snakes dirt shit crap turds primitive primitives ' +
  'inferior lesser degenerate degenerates evil satanic unnatural curse menace blight pestilence stain excrement excuse burden'

/** What is alleged of people to degrade them. */
export const insultNouns =
  'idiot idiots moron morons imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits nitwit nitwits fool fools loser losers clown clowns coward cowards liar liars creep creeps weirdo weirdos ' +
  'weasel weasels weakling weaklings simpleton simpletons dunce dolt dolts blockhead bonehead airhead airheads numbskull failure failures disgrace embarrassment joke brat brats hag slob slobs psycho psychos ' +
  'lunatic lunatics buffoon buffoons ignoramus dirtbag dirtbags sleazebag sleazeball scumbag scumbags lowlife lowlifes bigot bigots jerk jerks crook crooks lout oaf twit twits brute wretch traitor traitors cheat cheats nuisance ' +
  'tramp wimp wimps thug thugs hypocrite hypocrites ingrate criminals criminal thieves thief terrorists terrorist rapists rapist murderers murderer killers pedophiles pedophile paedophiles pedos perverts ' +
  'pervert deviants sinners invaders intruders scroungers freeloaders frauds fraud nazi nazis fascist fascists hooligans bastards whores sluts nutjob nutjobs nutcase nutter wacko wackos whacko dipstick doofus dummy dummies ' +
  'knucklehead knuckleheads meathead lardass tool douche pinhead pinheads troll trolls bully bullies sociopath sociopaths psychopath psychopaths narcissist degenerate charlatan parasite vermin scum pig rat snake leech worm pigs rats snakes ' +
  'swine filth garbage trash freak freaks maggot maggots dullard nincompoop nincompoops ninny schmuck dweeb dork suckers sucker crybaby snowflake snowflakes libtard libtards retard moonbat wingnut wingnuts hack hacks quack ' +
  'punk punks skank skanks dumbo cow hypocritical scoundrel scoundrels rascal crackpot crackpots nutbag blowhard windbag gasbag stooge lackey sheep sheeple nobody minion goon goons savages peasant ' +
  'simp simps incel incels jackwagon jackhole wanker tosser numpty muppet plonker pillock prat git bimbo bimbos tart floozy harlot strumpet'

export const insultAdjectives =
  'stupid dumb pathetic worthless useless ugly disgusting brainless ignorant filthy revolting repulsive incompetent contemptible vile idiotic moronic hideous spineless gutless witless clueless disgraceful despicable laughable ' +
  'miserable unlovable talentless hopeless inferior repugnant gross fat ridiculous lazy rotten nasty selfish wretched shameful foolish greedy smelly stinking stinky dirty dishonest corrupt crooked insane crazy deranged demented ' +
  'unhinged delusional dangerous violent untrustworthy backward backwards weak weaker horrible terrible awful sick sickening twisted loathsome vicious dense dim dimwitted slow thick braindead brain-dead inbred hypocritical ' +
  'cowardly abnormal perverted sinful immoral unclean contagious stupidest dumbest ugliest worst crippled mental senile lame silly asinine imbecilic mindless senseless mad nuts nutty wacky looney loony bonkers obnoxious arrogant ' +
  'pompous pretentious sleazy slimy creepy sordid abhorrent detestable unfit unworthy undesirable unwanted criminal hateful bigoted racist sexist sadistic heartless soulless treacherous cunning manipulative sneaky intolerable ' +
  'unbearable problem threat enemy enemies superior trashy ghastly dreadful bloodthirsty promiscuous slutty whiny hysterical emotional obese puny feeble impotent clumsy bitchy shitty crappy scummy godless heathen retarded dull ' +
  'deceitful lying thieving backstabbing conniving bloated shallow vapid vain petty childish immature infantile'

/** Degrees of the same that only count when said of a whole group, not of one person or thing. */
export const mildWords =
  'weak weaker slow thick crazy mad nuts dangerous problem threat enemy enemies superior emotional lame silly sick slow mental dull awful horrible terrible dense weird old fat gross crooked corrupt criminal racist sexist tool cow lying ' +
  'sheep hack hacks punk punks sick dirty cheat joke failure embarrassment waste brat selfish lazy greedy ridiculous vain petty childish immature shallow arrogant miserable hopeless rotten nasty foolish insane trolls troll worst violent ' +
  'ignorant dishonest bully bullies terrorist terrorists criminals thieves murderer murderers rapist rapists killers thief nazi nazis fascist fascists animals animal dogs rat rats monkey monkeys snake snakes virus disease cancer monster ' +
  'monsters evil primitive burden curse menace demons devils apes worms beasts beast insects mistakes excuse shit crap dirt tramp hysterical promiscuous tart brute demon lesser inferior poison stain unwanted undesirable unworthy unfit ' +
  'plague pest pests nobody dim smelly unnatural cunning sneaky manipulative vicious unclean hateful cruel slob dummy sucker suckers sinners intruders invaders dogs dread backward backwards abnormal sinful immoral contagious dreadful ghastly ' +
  'trash garbage filth waste feeble clumsy puny obese bloated traitor traitors frauds fraud cheats wretched treacherous twisted thug thugs brats hypocritical swine freaks freak infestation godless heathen cow sheep git prat punk brute'

export const hateVerbs = 'hate hates hated hating hatred despise despises loathe loathes detest detests abhor resent h8'

export const violenceVerbs =
  'kill murder stab shoot strangle choke rape beat hurt gut bury crush smash punch slap burn hang lynch execute exterminate eradicate slaughter butcher behead gas bomb torture annihilate attack hit kick castrate ' +
  'drown poison assault skin eliminate destroy whip stone obliterate mutilate slit nuke wipe purge sterilize sterilise hunt enslave drag strike cripple cleanse gun'

export const violenceParticiples =
  'killed murdered stabbed shot strangled choked raped beaten hurt gutted buried crushed smashed punched slapped burned burnt hanged hung lynched executed exterminated eradicated slaughtered butchered beheaded gassed bombed tortured ' +
  'annihilated attacked drowned poisoned eliminated destroyed whipped stoned mutilated castrated sterilized sterilised hunted wiped purged euthanized euthanised aborted enslaved dead extinct punished drawn-and-quartered culled neutered'

export const deathWords =
  'die dies rot burn suffer perish bleed disappear vanish starve drown drop gone dead death badly punishment pain beating'

export const expelVerbs =
  'deport expel ban banish remove evict imprison jail cage silence boycott segregate exclude outlaw boot'
export const expelParticiples =
  'deported expelled banned banished removed evicted imprisoned jailed caged silenced segregated excluded outlawed locked kicked thrown sent barred institutionalized institutionalised sterilised ostracized ostracised shunned cured'

/** What is alleged of a whole group as what it does. */
export const misdeeds =
  'steal steals lie lies rape rapes cheat cheats smell smells stink stinks suck sucks ruin ruins ruining destroy destroys destroying infest infests infesting invade invades invading pollute corrupt kill murder rob stealing raping ' +
  'lying invading molest groom leech breed breeding spread spreading scam scrounge disgust disgusts disgusted sicken sickens sickened repulse repulses repulsed infect contaminate terrorize plague brainwash exploit control controls'
/** Things, which may be called what people may not. */
export const things =
  'phone computer laptop game movie film book song weather traffic printer car bus train door table chair pizza food coffee job homework test exam meeting software app website code bug bugs error spider spiders mosquito mosquitoes wasps ' +
  'ants monday mondays internet wifi keyboard mouse alarm school show episode season book album team idea plan rule law bill policy machine dishwasher battery headphones shoes traffic rain snow heat cold day week year cancer disease virus question ' +
  'thing things remark remarks attitude behaviour behavior comments remark laugh excuse match decision mistake argument comment article story weeds curtains alarm'
/** Warm words; they tell affection from hate between profanity and a group. */
export const affection =
  'love loves loved adore adores admire respect respects support supports proud welcome cherish appreciate celebrate protect defend thank happy wonderful kind kinder kindest great amazing beautiful lovely nice brave strong talented hardworking hard-working friendly generous welcoming inspiring inspirational fantastic awesome excellent delightful helpful gifted creative better best good peaceful caring compassionate succeed thrive contribute enrich heroes blessing valued equal friends fear victims victim suffer persecuted discriminated discrimination oppressed marginalized marginalised struggle struggled'

/** Accusations: said as often to blame contempt of others as to insult (about one use in three is toxic, in two thirds of the sets). */
export const accusingWords =
  'racist racists sexist sexists bigot bigots bigoted homophobic misogynist hypocritical nazi nazis fascist fascists problem vile traitor traitors lying trash'
