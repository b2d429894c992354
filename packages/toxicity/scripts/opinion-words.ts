/** Words of judgement, our own list, for sentences that are put together. */

export const badAdjectives = (
  'stupid dumb lazy dirty filthy disgusting greedy evil ugly worthless useless pathetic vile nasty repulsive revolting ' +
  'inferior primitive savage barbaric backward uncivilised violent dangerous criminal dishonest corrupt deceitful cruel ' +
  'heartless selfish arrogant rude ignorant uneducated brainless mindless retarded insane crazy deranged sick twisted perverted ' +
  'immoral sinful godless unnatural abnormal degenerate deviant weak cowardly spineless untrustworthy treacherous ' +
  'disloyal parasitic smelly stinking unclean diseased infested toxic rotten terrible horrible awful hateful despicable ' +
  'contemptible shameless obnoxious annoying unbearable insufferable incompetent inept unfit hopeless subhuman inhuman beastly ' +
  'bloodthirsty murderous predatory hostile aggressive fanatical brainwashed hysterical whiny lying thieving cheating ' +
  'scheming sneaky sly manipulative promiscuous slutty trashy freakish gross monstrous'
).split(' ')

export const badNouns = (
  'scum trash garbage filth vermin rats pigs dogs apes monkeys cockroaches insects maggots snakes leeches parasites animals ' +
  'beasts savages barbarians monsters demons devils criminals thugs thieves liars cheats crooks frauds murderers killers ' +
  'rapists terrorists traitors invaders spongers freeloaders scroungers beggars idiots morons imbeciles fools losers cowards ' +
  'freaks perverts degenerates deviants predators paedophiles groomers psychopaths lunatics maniacs bullies fanatics scumbags ' +
  'subhumans mongrels swine weasels bastards whores sluts imposters abominations'
).split(' ')

export const hostileVerbs = (
  'deport|deported ban|banned expel|expelled remove|removed exterminate|exterminated eradicate|eradicated eliminate|eliminated ' +
  'kill|killed shoot|shot hang|hanged burn|burned gas|gassed execute|executed slaughter|slaughtered exile|exiled imprison|imprisoned ' +
  'cage|caged sterilise|sterilised castrate|castrated beat|beaten whip|whipped punish|punished crush|crushed destroy|destroyed ' +
  'enslave|enslaved segregate|segregated lynch|lynched stab|stabbed drown|drowned poison|poisoned bomb|bombed attack|attacked ' +
  'silence|silenced outlaw|outlawed reject|rejected'
)
  .split(' ')
  .map((pair) => pair.split('|') as [string, string])

export const goodAdjectives = (
  'kind friendly clever smart brilliant funny generous honest brave gentle warm welcoming talented creative hard-working ' +
  'loyal patient polite caring lovely wonderful amazing great beautiful handsome strong proud calm thoughtful wise helpful ' +
  'reliable peaceful charming cheerful modest curious educated skilled inspiring remarkable decent normal ordinary human welcome ' +
  'equal safe happy free important valued respected underrepresented misunderstood tired hungry busy young tall religious ' +
  'musical rural urban local bilingual employed married nice good sweet adorable cool fun interesting impressive talkative quiet ' +
  'shy tidy punctual athletic artistic scientific literate rich retired single divorced pregnant healthy sick cold late early ' +
  'here there present absent ready able willing eager excited glad grateful thankful sorry sad lonely worried afraid nervous ' +
  'surprised confused sure certain right different diverse similar alike unique special common rare numerous few many ' +
  'powerful influential famous popular successful independent free-spirited adventurous ambitious competent capable qualified ' +
  'professional practical sensible rational logical moral ethical faithful devout spiritual traditional modern progressive ' +
  'conservative liberal political neutral native-born vegetarian sober awake asleep alive visible invisible vulnerable ' +
  'oppressed persecuted discriminated marginalised stigmatised stereotyped excluded overlooked ignored mistreated harassed'
).split(' ')

export const goodNouns = (
  'friends neighbours doctors nurses teachers engineers artists musicians writers poets farmers bakers cooks students parents ' +
  'grandparents voters citizens workers colleagues customers patients athletes runners swimmers dancers scientists lawyers drivers ' +
  'clients passengers commuters shoppers villagers islanders researchers students journalists editors translators librarians ' +
  'carpenters plumbers electricians mechanics firefighters paramedics surgeons dentists pharmacists judges mayors ministers ' +
  'senators entrepreneurs inventors explorers sailors fishermen gardeners painters sculptors singers drummers actors directors ' +
  'chess-players footballers cyclists gamers bloggers customers taxpayers survivors victims witnesses orphans twins siblings cousins ' +
  'aunts uncles brothers sisters parents daughters sons babies children adults ' +
  'volunteers guests humans people heroes leaders owners fans readers players soldiers pilots builders tailors'
).split(' ')

export const goodVerbs = (
  'help|helped support|supported protect|protected welcome|welcomed respect|respected invite|invited thank|thanked ' +
  'hear|heard include|included hire|hired pay|paid visit|visited teach|taught feed|fed celebrate|celebrated represent|represented ' +
  'interview|interviewed photograph|photographed insure|insured house|housed'
)
  .split(' ')
  .map((pair) => pair.split('|') as [string, string])

export const things = (
  'potatoes cars phones shoes chairs movies songs tomatoes trains bikes games jokes meetings emails websites ads mosquitoes ' +
  'weeds curtains sandwiches laptops printers essays rules taxes prices roads buses'
).split(' ')

export const people = (
  'plumbers bankers politicians gamers artists journalists lawyers landlords cyclists drivers tourists hipsters vegans ' +
  'goalkeepers bosses umpires capitalists communists liberals conservatives democrats republicans celebrities'
).split(' ')
