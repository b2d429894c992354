/** Sentences of our own about groups: {many} several people, {one} a person of the group, {kind} an adjective. */

export const groups: readonly (readonly [kind: string, many: string])[] = (
  'muslim|muslims jewish|jews christian|christians hindu|hindus sikh|sikhs buddhist|buddhists atheist|atheists gay|gays ' +
  'lesbian|lesbians bisexual|bisexuals transgender|transgender_people queer|queers black|blacks white|whites asian|asians ' +
  'latino|latinos mexican|mexicans chinese|chinese_people indian|indians african|africans arab|arabs turkish|turks polish|poles ' +
  'roma|roma_people immigrant|immigrants refugee|refugees disabled|disabled_people deaf|deaf_people blind|blind_people ' +
  'autistic|autistic_people elderly|elderly_people female|women russian|russians american|americans native_american|native_americans ' +
  'somali|somalis pakistani|pakistanis nigerian|nigerians irish|irish_people homeless|homeless_people'
)
  .split(' ')
  .map((pair) => pair.replaceAll('_', ' ').split('|') as [string, string])

const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Nobody is harmed by these, whoever is named. */
export const harmlessSentences = lines(`
I am {kind}.
I'm a proud {kind} woman.
My best friend is {kind}.
My neighbours are {kind} and they bake wonderful bread.
{many} are people like everyone else.
{many} live in every part of this city.
Many {many} work as doctors and nurses here.
There were some {many} at the concert last night.
She married a {kind} man last summer.
He grew up in a {kind} family in the north.
We interviewed twelve {kind} students about their plans.
The museum shows the history of {many} in this region.
A {kind} teacher taught me to read music.
I work with several {many} and we get along very well.
The festival celebrates {kind} culture and food.
I love {many}.
I really like my {kind} colleagues.
{many} make great friends.
{many} deserve the same rights as anyone.
{many} enrich our country and we should be grateful to them.
Being {kind} is nothing to be ashamed of.
It is perfectly fine to be {kind}.
The new mayor is a {kind} woman from our town.
Our team hired two {many} this spring.
Are {many} covered by the new health plan?
How many {many} live in Canada?
What do {many} eat on holidays?
Where can {kind} people find legal advice?
The survey asked {many} about housing.
The law protects {many} from discrimination.
Police arrested a man who had attacked {many}.
{many} were attacked by a mob and nobody helped them.
{many} have been persecuted for centuries.
Violence against {many} is rising and it worries me.
Two {many} were killed in the fire, the report says.
The {kind} community mourns the victims of the attack.
Hate crimes against {many} must be taken seriously.
We need to do more to protect {many}.
People should stop insulting {many}.
Nobody should hate {many}.
We must never hate {many}.
I don't hate {many} at all.
I do not think that {many} are dangerous.
{many} are not dangerous.
{many} are not criminals.
{many} are not stupid.
{many} are not animals, they are human beings.
{many} do not deserve to be treated like this.
No {kind} person deserves to be killed.
No {kind} person should ever be ashamed of who they are.
It is wrong to say that {many} are inferior.
Whoever says that {many} are vermin is a racist.
Saying that {many} should die is disgusting and wrong.
Stop saying that {many} are all criminals, it is simply not true.
You can't just say that you hate {many}, that is not acceptable.
"I hate {many}" is a terrible thing to say.
He shouted "all {many} must go" and was rightly thrown out.
Calling {many} parasites is hateful.
If you think {many} are scum, you are the problem.
People who claim that {many} steal jobs are lying.
Why would anybody want to hurt {many}?
My father used to say bad things about {many} and I told him to stop.
We should not be afraid of {many}.
I am afraid for my {kind} friends.
I hate it when people are rude to {many}.
I hate the way {many} are treated here.
It makes me sick how {many} get treated.
It is disgusting that {many} are denied housing.
I can't stand people who bully {many}.
Racists hate {many} for no reason.
The {kind} church on the corner sells soup.
The {kind} restaurant near my office is excellent.
A {kind} poet won the prize this year.
The president met {kind} leaders on Tuesday.
{kind} history month starts next week.
The {kind} population grew by two percent.
Half of the {many} in the study had a degree.
Most {many} voted for the other party.
Some {many} disagree with the decision.
My {kind} grandmother cooks the best soup.
Our {kind} neighbour fixed my bike.
The {kind} boy next door plays the violin.
As a {kind} person I feel at home here.
As a {kind} man I am often asked where I come from.
I wish more {many} were in parliament.
More {many} are studying engineering now.
Thank you to all the {many} who came to help.
Happy holidays to all my {kind} friends!
Let us welcome {many} into our homes.
I'd love to learn more about {many} and their traditions.
Do you know any {many}?
I think {many} are amazing.
{many} are beautiful.
{many} rock!
God bless all {many}.
{many} have a right to live in peace.
The charity offers language lessons to {many}.
The movie tells the story of three {many} in love.
This shampoo is made for {kind} hair.
Two {many} and a dog walked along the river.
The {kind} team beat us three to one.
She writes novels about {kind} families.
I learned {kind} cooking from my aunt.
In some countries being {kind} is a crime, which is terrible.
Many {many} are poor because they are shut out of jobs.
The disease is more common among {many}, doctors say.
{many} are often portrayed as criminals on television, which is unfair.
The stereotype that {many} are lazy has no basis.
They called him names because he is {kind}.
My son was beaten up for being {kind}.
I was told to go back to my country because I am {kind}.
They wanted to ban {many} from the park; the court stopped them.
He apologised for what he had said about {many}.
{many} built this railway.
Without {many} this hospital would close.
`)

/** Contempt, threat or exclusion in plain words, of kinds named in the literature on hate speech. */
export const hostileSentences = lines(`
I hate {many}.
I really hate all {many}.
I despise every single {kind} person.
I can't stand {many}.
I detest {many} with all my heart.
{many} make me sick.
{many} disgust me.
{many} are disgusting.
{many} are scum.
{many} are vermin.
{many} are filth and nothing else.
{many} are a disease.
{many} are a cancer on our nation.
{many} are a plague on this country.
{many} are like cockroaches, they breed and spread.
{many} are rats.
{many} are animals.
{many} are savages.
{many} are subhuman.
{many} are less than human.
{many} are not even human.
{many} are inferior to us.
{many} are stupid.
{many} are too dumb to hold a job.
{many} are lazy and live off our taxes.
{many} are all criminals.
{many} are all thieves and liars.
{many} are all terrorists.
{many} are rapists and murderers.
{many} are parasites.
{many} are evil.
{many} are ugly.
{many} are worthless.
{many} are mentally ill and a danger to children.
{many} are freaks of nature.
{many} are perverts.
{many} are dirty and they smell.
{many} are to blame for everything that is wrong here.
{many} are destroying our country.
{many} are taking over our country and nobody stops them.
{many} are replacing us.
{many} are invading our land.
{many} are ruining our neighbourhood.
{many} steal our jobs and our women.
{many} control the banks and the media.
{many} breed like rabbits.
{many} don't belong here.
{many} do not belong in this country.
{many} should go back to where they came from.
{many} should all be deported.
{many} should be locked up.
{many} should be shot.
{many} should be wiped out.
{many} should not be allowed to vote.
{many} should not be allowed near our children.
{many} should not have the same rights as us.
{many} should not exist.
{many} should know their place.
{many} deserve to die.
{many} deserve to suffer.
{many} deserve everything bad that happens to them.
{many} deserve no respect.
{many} do not deserve to live.
{many} have no place in our society.
{many} have no honour and no brains.
{many} will never be as smart as us.
{many} can't be trusted.
{many} need to be exterminated.
{many} ought to be beaten until they leave.
{many} must be eradicated.
Never trust a {kind} person.
Never hire {many}, they only steal.
All {many} must die.
All {many} are the same, greedy and false.
Kill all {many}.
Death to all {many}.
Burn all the {many}.
Gas the {many}.
Let's get rid of all {many}.
We need to get rid of {many}.
We should throw the {many} out of here.
Somebody should shoot those {many}.
Someone needs to teach {many} a lesson with a bat.
Send the {many} back on the next boat.
Deport every {kind} family.
Ban all {many} from our schools.
The only good {kind} person is a dead one.
The world would be better without {many}.
The world would be a better place if all {many} were dead.
Our country was safe before the {many} came.
I wish all {many} would just die.
I wish {many} would disappear from this planet.
I hope every {kind} person gets cancer.
I hope the {many} burn in hell.
I want to punch every {kind} face I see.
I am going to hurt some {many} tonight.
I would love to run over a few {many}.
I will kill you, you {kind} pig.
You {kind} people are all trash.
You are just a filthy {kind} animal.
You {many} are so stupid.
You {many} ruin everything you touch.
You stupid {kind} woman, get out.
Shut up and go home, you {kind} rat.
Get out of my country, you {kind} parasite.
Typical {kind} behaviour, lying and stealing again.
Being {kind} is a sickness that must be cured.
Being {kind} is disgusting and unnatural.
No {kind} person should be let into our country.
No {kind} person should be trusted with money.
Nobody wants {many} here.
Nobody would miss the {many} if they were gone.
Who let all these {many} in? They only rape and steal.
Why don't the {many} just crawl back into their holes?
Why are {many} always so violent and stupid?
How many more crimes until we throw the {many} out?
It is a shame that {many} were not drowned at birth.
There is nothing worse than {many}.
I refuse to live next to {many}, they are filthy.
I would rather die than let my daughter marry a {kind} man.
I don't want {many} near my kids.
I do not trust {many} and neither should you.
Whites are the master race and {many} should serve us.
{kind} men only want to rape our girls.
{kind} people have low intelligence, that is a fact.
{kind} women belong on a leash.
{kind} brains are smaller, everybody knows it.
{kind} culture is backward and barbaric.
If it were up to me, {many} would be put in camps.
Treat {many} like the animals they are.
`)

/** Anger at things, weather and events: strong words, nobody attacked. */
export const harmlessAnger = lines(`
I hate this coffee.
I hate Mondays.
I really hate when it rains on my day off.
This printer makes me sick.
Traffic in this town is disgusting.
This soup is disgusting, send it back.
I can't stand this song any more.
That phone is worthless, it should be thrown out.
This weather should be banned.
Wasps are a plague this year.
These weeds must be eradicated from the garden.
Cockroaches are vermin, call somebody.
We need to get rid of all the old boxes in the cellar.
Kill the process and start the server again.
The virus must be wiped out.
I would kill for a slice of pizza.
That film was so bad I wanted to die of boredom.
My computer deserves to burn in hell.
The last season was a crime against television.
You are killing it, keep going!
I'm dying of laughter here.
Shoot me a message when you get home.
She beat me at chess again.
This wall should be torn down.
Damn, that was a close game!
The onions are burning, get them out.
Cancer is a terrible disease and I hope we cure it soon.
Spiders disgust me.
Bad code should be deleted.
I despise the taste of liquorice.
Throw the rotten apples out.
You were right and I was wrong, sorry.
You look great today.
You are the best friend I could wish for.
Why don't you come over for dinner?
You should rest, you sound ill.
I can't believe how good this book is.
You don't need to bring anything.
Go back to sleep, it is early.
Go home and get some rest.
Are you stupid tired or just hungry?
I felt so stupid when I forgot my keys.
I am such an idiot, I locked myself out.
What a stupid mistake I made in the exam.
Nobody wants to work on Sunday.
They should not be allowed to raise the rent.
Our country needs better schools.
He was accused of murder and theft, the paper reports.
The thief stole two bikes and a radio.
Terrorists attacked the station in the film.
The police shot a bear that had walked into town.
Rats live in the sewers of big cities.
Animals should be treated with kindness.
`)
