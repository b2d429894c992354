import { type Functionality, lines } from './functionality.ts'

const toxic = (name: string, text: string): Functionality => ({ name, hateful: true, templates: lines(text) })
const harmless = (name: string, text: string): Functionality => ({ name, hateful: false, templates: lines(text) })

/**
 * Written in one go, in other words than the sets that rules were tuned on, and frozen: rules may be mended for what a
 * failure shows in general, but no sentence may be changed or left out, and none is looked up while tuning.
 */
export const frozenTests: readonly Functionality[] = [
  toxic(
    'hostility to a group in plain words',
    `Honestly the world improves every time one of those Muslims leaves it.
    Nothing good has ever come from letting Mexicans into this place.
    Women have no business talking about football, they ruin everything they touch.
    I wouldn't let a Roma family within a mile of my house, they'd rob me blind.
    Gay men are an embarrassment to humanity.
    Keep your filthy immigrant hands off our daughters.
    Jews only ever care about money and controlling the rest of us.
    Autistic kids are a waste of everyone's time.
    Every black guy I see is a thug until proven otherwise.
    Trans women are just perverts in dresses.
    The only thing refugees bring is crime and disease.
    Old people should hurry up and die already, they are useless.`,
  ),
  toxic(
    'group addressed',
    `You people are animals and always will be.
    You Arabs should be grateful we let you breathe our air.
    Go home, nobody invited you Poles here.
    You gays make me want to throw up.
    Get back in the kitchen, woman, nobody cares what you think.
    All you immigrants do is take, take, take.`,
  ),
  toxic(
    'threats and wishes',
    `I swear I'm coming to your house tonight and you won't see the morning.
    Somebody should put a bullet in his head.
    You'd better sleep with one eye open.
    I hope your whole family burns.
    Keep talking and I'll knock your teeth out.
    One day I'll find you and you will be sorry you were born.
    Do the world a favour and jump off a bridge.
    We know which school your kids go to.
    People like her need to be raped to learn their place.
    Line them up against a wall, the whole lot of them, those Muslims.`,
  ),
  toxic(
    'insults to somebody',
    `You absolute walnut, you have the brain of a goldfish.
    Wow, are you always this thick or is today special?
    She's a disgusting fat cow and everybody knows it.
    You're a worthless waste of oxygen.
    What a bunch of spineless little rats you all are.
    Your mother should be ashamed of having raised such a moron.
    Only an idiot like you could believe that.
    He is nothing but a lying sack of garbage.
    Nobody will ever love you, you ugly freak.
    Shut your stupid mouth, you pathetic clown.`,
  ),
  toxic(
    'disguises',
    `You are such an 1d10t.
    F u c k i n g immigrants, get out!
    What a st*pid b*tch you are.
    kys loser
    ur a r3t4rd lol
    Those d.i.r.t.y. Jews again.
    y0u p1ece 0f sh1t
    IDIOOOOOOOT!!! you moroooon`,
  ),
  toxic(
    'implied contempt',
    `Funny how the crime rate went up right after they moved in, these Somalis.
    If a woman is in charge, expect tears instead of results.
    They come here, live off our taxes and laugh at us. Typical migrants.
    Being gay is a disease and it can be cured.
    Some races simply are not made for thinking.
    A disabled child is a punishment for the parents.
    White people are the only ones who ever built anything.
    Muslims are taught to lie to us from birth.`,
  ),
  toxic(
    'other languages',
    `Eres un imbécil y un hijo de puta.
    Vete a la mierda, maricón de mierda.
    Ferme ta gueule, espèce de connard.
    Sale pute, va te faire foutre.
    Sei un coglione, vaffanculo.
    Che stronzo che sei, figlio di puttana.
    Vai se foder, seu filho da puta.
    Você é um merda, um babaca de merda.`,
  ),
  harmless(
    'groups in everyday talk',
    `My Muslim colleague lent me her umbrella this morning.
    Half of the women in our choir are older than seventy.
    Our deaf neighbour won the gardening prize again.
    Gay couples can adopt in this country since 2014.
    The Jewish museum opens at ten on Sundays.
    As a black woman in physics I was often the only one in the room.
    Refugees from the war are learning the language at the community centre.
    Are there any wheelchair users in the group who need the ramp?
    A trans friend of mine just finished her first marathon.
    Mexican food is my favourite, and the Mexicans next door cook it best.
    Poor people pay more for the same insurance, the study says.
    Old people tell the best stories.`,
  ),
  harmless(
    'counter-speech',
    `Anyone who calls refugees vermin should look in the mirror.
    It breaks my heart when people say that disabled kids are a burden.
    Telling women to go back to the kitchen was never funny.
    Enough with the lie that Jews control the banks.
    "Muslims are terrorists" is a slogan of people who never met one.
    If your argument is that gay people are sick, you have no argument.
    I blocked him after he wrote that black people are lazy.
    We need to talk about why so many men hate women.
    Nobody is illegal, and no one deserves to be called a parasite.
    The teacher explained why the word "retard" hurts.
    My uncle thinks immigrants are criminals. He is wrong.
    How dare he say trans people are perverts? They are not.`,
  ),
  harmless(
    'friendly swearing and slang',
    `Holy shit, that concert was fucking incredible.
    I love you, you crazy idiot, happy birthday!
    Damn girl, you killed that presentation.
    I'm dying, this cat video is so stupidly cute.
    This bug is driving me insane, kill the process already.
    We got absolutely destroyed in the second half.
    My dumb ass forgot the keys again.
    That guitar solo is sick, it blew my mind.
    Ugh, Mondays suck.
    You're a beast, what a run!`,
  ),
  harmless(
    'reclaimed and self-described',
    `We're here, we're queer, and we brought cake.
    As a fat woman I wish chairs were wider.
    I'm a dyke and proud of it, thank you very much.
    I'm such an idiot, I left the oven on.
    I am bipolar and I hate how people joke about it.
    My fellow crips and I are blocking the entrance until there is a lift.`,
  ),
  harmless(
    'facts, news and history',
    `The suspect had threatened to kill his neighbour, police said.
    In 1942 thousands of Jews were murdered in the town.
    The court heard how the gang attacked two gay men.
    Slavery meant that black families were sold apart.
    The novel's villain calls the heroine a whore in chapter nine.
    Scientists want to eradicate malaria by killing mosquitoes.
    The law expelled all foreigners in 1755.
    Suicide is the second cause of death among young people.
    Rape is a crime that is rarely reported.
    The Nazis believed that disabled people were unworthy of life.`,
  ),
  harmless(
    'disagreement without abuse',
    `I don't agree with you at all, and your numbers are wrong.
    That is the worst policy this government has ever had.
    I hate the way this app handles passwords.
    Religion should stay out of schools, in my opinion.
    Immigration has to be limited by law, and the law has to be fair.
    I can't stand that singer's voice.
    Your essay is weak in the middle part; the ending is dull.
    Feminists and conservatives will both dislike this film.
    The referee was blind today.
    This restaurant is terrible, avoid it.`,
  ),
  harmless(
    'other languages, harmless',
    `Hola, ¿cómo estás? Mañana vamos al mercado con los niños.
    Me gusta mucho la comida de tu madre.
    Bonjour, je voudrais une baguette et deux croissants.
    Il est tard, nous devons rentrer à la maison.
    Che bella giornata, andiamo al mare con i nonni.
    Il treno per Milano parte alle nove.
    Bom dia, você quer café ou chá?
    O filme foi muito bom e a música também.`,
  ),
]
