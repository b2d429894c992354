/**
 * Words by which a stereotype of one group shows; general knowledge as described in textbooks of social psychology
 * (the stereotype content model, Fiske et al. 2002, and Katz–Braly studies), worded by hand. Not claims about anyone.
 */
export const groupStereotypes: Readonly<Record<string, string>> = {
  women: `emotional hysterical irrational kitchen cook cooking cooks clean cleaning cleans dishes laundry housework sew sewing knitting drive driving
    drivers math maths weak gossip gossiping nag nagging shopping shop dramatic overreact sensitive crying cried cries weaker
    bossy pink dolls makeup submissive secretary secretaries nurse nurses gold digger diggers sandwich`,
  men: `violent aggressive pigs cheat cheaters dogs trash insensitive emotionless`,
  black: `criminal criminals crime crimes thug thugs violent aggressive lazy ghetto welfare gang gangs drugs drug dealer dealers steal steals stealing
    stole stolen rob robbed robbing shoot shooting basketball watermelon chicken loud fatherless uneducated dangerous angry ape apes monkey monkeys gorilla
    prison jail athletic rapper rappers rap dumb stupid poor unemployed weed gun guns attacked arrested jump`,
  african: `starving hungry primitive savage savages poor poverty slave slaves aids uncivilized huts criminal criminals dirty runners fast`,
  hispanic: `lazy illegal illegals drugs drug cartel gang gangs gardener gardeners landscaping landscaper maid maids border criminal criminals siesta rapists
    welfare uneducated dropout pregnant undocumented jobs janitor cleaning spicy`,
  mexican: `lazy illegal illegals drugs drug cartel cartels gang gangs gardener gardeners landscaping maid maids border criminal criminals siesta rapists
    welfare tacos undocumented jobs dirty mow lawn steal`,
  asian: `drive driving drivers math maths nerd nerds nerdy karate kung sneaky dog dogs submissive slanted rice virus accent studious piano exotic
    short quiet calculator computer tiny nails`,
  chinese: `drive driving drivers math dog dogs bats virus rice sneaky communist communists spy spies cheap dirty copy steal slanted`,
  japanese: `karate sushi anime weird perverts math technology robotic`,
  jewish: `greedy greed money cheap stingy banks bank banker bankers bankers media hollywood manipulative crafty cunning loan control controlling rich nose
    noses wealthy conniving cheat pennies penny coins gold miser lawyers`,
  muslim: `terrorist terrorists terrorism bomb bombs bomber bombing violent radical radicals extremist extremists oppress oppressed jihad threat backward explosives
    sharia hate plane hijack women weapons attack attacks dangerous`,
  arab: `terrorist terrorists terrorism bomb bombs violent oil radical camel camels extremist greedy backward dangerous explosives hijack`,
  iraqi: `terrorist terrorists bomb bombs violent weapons dangerous`,
  iranian: `terrorist terrorists bomb bombs violent`,
  syrian: `terrorist terrorists bomb bombs violent`,
  pakistani: `terrorist terrorists bomb bombs smell smells`,
  gay: `flamboyant promiscuous pedophile pedophiles sinner sinners sin feminine unnatural disgusting aids hiv confused fashion flowers groom sick gross makeup
    molest molested perverts perverted dancing drama weird hell choice phase disease illness disorder wrong abomination perversion
    deviancy immoral sinful pedophilia paedophilia degenerate agenda unhappy insufferable`,
  bisexual: `confused greedy promiscuous undecided indecisive cheat cheating phase slutty attention`,
  transgender: `mentally_ill disorder confused predator predators sick unnatural freaks delusional disgusting weird illness delusion phase trend mutilation perversion agenda deviants pretending`,
  immigrant: `illegal illegals criminals criminal steal stealing jobs welfare invade invading crime lazy dirty disease diseases drugs`,
  poor: `lazy stupid dirty criminals steal stole stealing uneducated drugs ignorant filthy smell smelled welfare crime alcohol dumb trashy beg begged
    addicts unclean money rob`,
  rich: `greedy snobbish spoiled entitled arrogant selfish`,
  old: `senile slow forgetful forgot grumpy technology useless frail weak deaf confused knitting computers computer smelly wrinkled memory lost cranky hearing`,
  young: `lazy irresponsible reckless immature phones entitled disrespectful`,
  disabled: `burden useless helpless incapable pity stupid slow weak pathetic dumb retarded faking`,
  'mentally-ill': `dangerous violent crazy unstable unpredictable stupid burden hopeless locked insane`,
  fat: `lazy gross disgusting greedy undisciplined stupid ate eating sweaty slow unattractive food`,
  indian: `smell smelly scam scammers curry call_center convenience accent dirty poor taxi`,
  'native-american': `alcoholic alcoholics drunk drunks savage savages casino casinos lazy alcohol scalp uncivilized primitive`,
  irish: `drunk drunks drinking alcoholic alcoholics drink beer fighting`,
  italian: `mafia mob loud pasta pizza mobster gangster`,
  russian: `drunk vodka spies spy corrupt mafia drink`,
  german: `nazi nazis cold humorless hitler`,
  french: `rude arrogant cowards surrender smelly`,
  american: `fat stupid ignorant loud arrogant obese guns`,
  nigerian: `scam scams scammer scammers prince fraud`,
  ethiopian: `starving hungry poor starve skinny`,
  roma: `thieves thief steal stealing dirty beg criminals cheat`,
  atheist: `immoral evil arrogant sinful hell`,
  christian: `bigots bigoted hypocrites hypocritical intolerant brainwashed`,
  hindu: `cow cows dirty smelly`,
  white: `racist racists privileged entitled`,
  turkish: `violent barbaric`,
}
