import { lines } from '../../grammar/expand-template.ts'

/** Questions, opinions, headlines, posts and searches on the world: politics, money, history, law, science, sport, faith, mind. */
export const harmlessQuestions: readonly string[] = lines(String.raw`
  {Why do|How come} {coalition|minority} governments {last|survive} longer in {Denmark|the Netherlands} than in {Italy|Bulgaria}?
  {Can|Could} a {prime minister|chancellor} be {removed|voted out} without {new|general} elections{, and has it ever happened|}?
  {What's|What is} the {difference|distinction} between a {republic|federation} and a {democracy|confederation}? {People on the internet|My uncles} {shout|throw} both at each other.
  {Lower|Raise} the voting age to {sixteen|21}? {I'd say yes|Bad idea}, because {young people|first-time voters} {live longest with the results|hardly turn out as it is}.
  {Who|What kind of person} {|still} votes for {single-issue|regional} parties, and {is there|do we have} any {decent|recent} polling on {it|their motives}?
  {Does|Would} a {wealth|land value} tax {work|raise much}, or does the money {simply|just} {move|flee} {abroad|to Monaco}?
  {Inflation|The consumer price index} {fell|dropped} to {2.1|3.4} per cent in {August|the first quarter}, {yet|but} {my|the} {weekly shop|food bill} {keeps climbing|hasn't noticed}. {Explain that to me.|What am I missing?}
  {Why|For what reason} did {Japan|Argentina|Turkey} have {such low|so much} {growth|inflation} {for decades|in the nineties}?
  Is {rent control|a four-day week|a basic income} {good or bad|any good} for {workers|tenants|small towns}? {Give me|I'd like} the {best|strongest} {evidence|argument} on {either|each} side.
  {central bank digital currency|negative interest rate|sovereign debt default} {explained simply|pros cons|example countries}
  {Gini coefficient|median wage|youth unemployment} by country {2023|latest} {table|map|chart}
  BREAKING: {Parliament|Senate} {rejects|passes} {budget|pension bill} by {one vote|a hair} after {all-night|marathon} session
  {Dockers|Nurses|Train drivers} {call off|announce} strike as {talks|pay talks} {resume|collapse}
  {Opinion|Comment}: {We|Cities} {loved|built} {cars|shopping malls} to death. {It is time to|Let us} {give the streets back|grow up}.
  {hot take|unpopular opinion}: {footnotes|subtitles|prologues} are {great|better than the book} and {y'all|you people} are {just lazy|wrong}
  {Third|Fourth} {heatwave|storm} this {summer|autumn} and {they|some} still {call it|say it's just} weather. {I'm tired.|smh} #climate
  {So proud|Tears in my eyes}: {my little sister|our goalkeeper} {just|} {qualified|made it} for {nationals|the worlds}!! {From a village of 300.|Never give up, kids.}
  {How|By what means} did {the Hanseatic League|Venice|the Dutch East India Company} {hold on to|keep} {its|such} power for {so long|centuries}, and {what|who} {broke|ended} it?
  {Was|Is it fair to call} {Napoleon|Caesar|Cromwell} a {reformer|tyrant}{, both or neither|}?
  {What|Which} {event|shot|mistake} {started|set off} the {First World War|Thirty Years' War|Peloponnesian War}, and {could it|might that} have been {avoided|prevented}?
  {How|In what way} was {daily life|childhood|an ordinary market day} in {East Berlin|Tudor London|medieval Cairo} {different from today|organised}?
  {Which|What} {women|female leaders} {ruled|governed} in {precolonial Africa|ancient Egypt|the Mongol Empire}, and {how do we know|what do we know} of them?
  {History|Wikipedia} says {the library of Alexandria|Rome} {burned|fell} {once|in one day}, {my professor|a podcast} says it {faded|declined} {slowly|for generations}. {Who's right?|Sources?}
  {Which|What} {war|battle|famine} had the {most|highest number of} {civilian|} {victims|casualties} in {the 17th century|South America}?
  {Can|May} my {employer|landlord} {read|open} my {mail|letters} {in Austria|under English law}, {even if|when} it's {addressed to|sent to} {the office|my name}?
  {Burglary|Larceny} vs {robbery|theft}: how does the law {distinguish them|tell them apart}, and which is {punished|treated} {harder|more severely}?
  How {is it that|come} a jury can {acquit|find somebody not guilty} {although|even though} the {case|evidence} is {plain|overwhelming}? I {read|heard} about {nullification|such a case} {yesterday|on the radio}.
  {Who|Which side} {bears|has} the {burden|onus} of proof in a {civil|tax} {case|dispute}?
  {statute of limitations|small claims limit|notice period tenant} {Ontario|Scotland|Bavaria}
  {Do|Should} {rivers|animals|robots} {have|get} {legal|any} rights? {New Zealand|A court in Ecuador} {thinks|apparently says} so.
  What {happens|goes on} inside a {black hole|neutron star}, as far as {physicists|we} {can tell|know}?
  Why is the {night sky|sky at night} {dark|black} if there are {stars|galaxies} in {every direction|all directions}?
  {If|Suppose} {light|a photon} has no mass, {how|why} does {gravity|the sun} {bend|deflect} it?
  {How|By which mechanism} do {mRNA vaccines|antibiotics|statins} {work|act}, and why do {some|certain} {people|patients} {react badly|respond less}?
  {Octopuses|Crows|Bees} {count|use tools|recognise faces}. {Are they conscious|Is that thinking}, or are we {fooling ourselves|projecting}?
  {CRISPR|gene drive|stem cell} {review article|ethics|animal trials} {2022|2024} {pdf|open access}
  {Chernobyl|Fukushima} {death toll|exclusion zone|wildlife} {today|estimates|study}
  {Scientists|Astronomers} {find|spot} {water vapour|methane} {on|around} {distant|rocky} {world|planet}, {caution|urge} patience
  How {fast does a luge go|steeply does a ski jumper land}, and {why don't they|how do the athletes not} {break|injure} their {knees|necks}?
  {VAR|The shot clock|The tie-break} {ruined|saved} {football|basketball|tennis}. {Change my mind.|There, I said it.}
  {Who|Which player} has {scored|won} the most {goals|titles} {without|before} ever {winning|reaching} a {World Cup|Grand Slam final}?
  {Ultras|Both sets of fans} {clashed|sang together} {outside|at} the {stadium|ground}; {police|stewards} {made|reported} {eleven|no} arrests
  {Doping|Match fixing} in {cycling|weightlifting|snooker}: {how|by what tests} is it {caught|detected}, and {how often|what share} {slips|goes} {through|unnoticed}?
  What do {Sikhs|Quakers|Jains|Druze} {believe|think} about {life after death|war|the soul}?
  {Is it|Would it be} {rude|wrong|forbidden} to {enter|photograph} a {mosque|temple|synagogue} {with|wearing} {shoes on|shorts} if {I'm|one is} not {religious|a member}?
  {Why|When} did {Christmas|Easter} {land|end up} on {that|its} date, and what do {Orthodox|Coptic} {churches|Christians} do {differently|instead}?
  {The Book of Job|The Bhagavad Gita|Ecclesiastes} never {gives|offers} a {straight|clear} answer, and {that|this} is {exactly|just} why I {love|keep rereading} it.
  Can {atheists|scientists} {pray|be spiritual}? {Serious question.|Not trolling.}
  {Why do people|What makes us} {believe|share} {conspiracy theories|fake news} {even|} when {shown|given} {proof|facts}?
  What is the {bystander effect|Dunning-Kruger effect|sunk cost fallacy} and has it {replicated|held up}?
  {Milgram|Zimbardo|Asch} {told volunteers to obey|had students follow the crowd}: {how do ethics boards judge|what do psychologists make of} the {experiment|study} {now|today}?
  {I think|My theory:} {procrastination|perfectionism} is {fear|shame} in a {nice|clever} {coat|costume}. {Agree?|Is there research on that?}
  {How|Why} does {grief|jealousy|homesickness} {feel physical|show up in the body}?
  {attachment styles|imposter syndrome|rumination} {self test|workbook|symptoms adults}
  {Do|Did} {bilingual|multilingual} {children|kids} {talk|speak} later, or is {that|it} {an old wives' tale|a myth}?
  {Is|Isn't} {jazz|opera|ballet} {elitist|dying}? {Ticket prices|Half-empty halls} {say yes|suggest so}, {my students|the neighbours} {say no|disagree}.
  {Which|What} {novel|film|album} {captures|sums up} {the eighties|migration|loneliness} {best|like no other}? {Mine|My pick} {is|would be} {an obscure Czech one|too sad to name}.
  {Who|Which architect} {designed|painted|restored} {that|the} {chapel|bridge|ceiling} {in|near} {Ronchamp|Porto|Mantua}, and why is it so {famous|loved}?
  {Banksy|Caravaggio|Frida Kahlo} {exhibition|tickets} {London|Milan} {opening hours|review|sold out}
  {The|Our} {museum|library} {should|must} {return|give back} the {bronzes|marbles}. {Full stop.|What's left to discuss?}
  {Free speech|Privacy} {isn't|is not} {absolute|a luxury}, and {pretending|acting as if} {otherwise|it were} {helps|serves} {nobody|only the loudest}.
  How much {influence|power} do {lobbyists|think tanks|newspapers} {have|hold} {in Brussels|over ministers}?
  Do {smartphones|social media} make {teenagers|us} {unhappy|lonely}, or does the {data|research} {show|say} something {else|more boring}?
  {How many|What share of} {refugees|migrants} {return|go back} {home|to their country} within {ten|five} years?
  Should {schools|parents} {teach|talk about} {money|sex|religion} {earlier|at all}, and {if so|} how?
  Why are {nurses|carers|teachers} {paid|earning} so {little|badly} {compared with|next to} {bankers|software people}?
  {Mayor|Minister} {quits|steps down} over {leaked|deleted} {texts|mails}: {five|three} things {we know|to know}
  {Remember|Anyone remember} when {phones|neighbours} {had cords|just rang the bell}? {Kids today|My sons} {can't|won't} {believe|picture} it {lol|:)}
  {List|Name} {the|all} {presidents|monarchs|popes} {who|that} {resigned|abdicated|died in office}, with {year|date} and {reason|cause}.
  Whatever {happened to|became of} {the ozone hole|acid rain|the Concorde}?
  {I grew up|We lived} in a {country|village} where you {whispered|lowered your voice} when you {spoke of|mentioned} the {party|secret police}. {My children|My students} {grew up|are growing up} here and {find|think} {that|it} {funny|exotic}. How do you {explain|pass on} fear to people who {never had to learn it|have no use for it}? {Which novels or films helped in your family?|Serious answers please.}
  {There's|There is} a {claim|line} {making the rounds|I keep hearing} that {crime|poverty} has {never been lower|doubled} in {our|most} {cities|regions}. The {ministry|police} publishes one {series|number}, {researchers|the university} {another|a different one}, and {each|every} party {quotes|picks} {what suits it|the year it likes}. {How do I read such figures properly?|What would an honest comparison look like?}
  {Honestly|To be frank}, I {stopped|gave up} {watching|following} the news {after|since} {the election|the spring}. It {made|left} me {angry|numb} and I {wasn't|was not} {any|} {wiser|better informed}. {Now|These days} I read one {weekly|long} paper and {argue|talk} with my {barber|brother-in-law}. {Is that irresponsible?|What do psychologists say about news fatigue?}
  {Suppose|Imagine} {a town|a province} votes to {leave|break away from} its {state|country}. {Which|What} {law|rule} {decides|says} {whether|if} that {counts|is valid}: its own {constitution|charter}, {international law|treaties}, or {simply|just} who {controls|holds} the {streets|border}? {Examples from Quebec, Scotland or Biafra welcome.|I need it for a debate on Thursday.}
  {My|Our} {grandfather|great-uncle} was a {conscript|prisoner of war} and {left|wrote} {forty|a box of} letters{, most of them censored|}. {Could|Can} {you|someone} {tell|explain to} me what a {stamp|mark} like "{Geprüft 4|Opened by examiner 2210}" {means|tells us}, and where {military|camp} {records|files} {from|of} {1943|that time} are {kept|open to families}?
`)
