import { type Functionality, lines } from './functionality.ts'

const harmless = (name: string, text: string): Functionality => ({ name, hateful: false, templates: lines(text) })

export const harmlessTests: readonly Functionality[] = [
  harmless(
    'neutral mention',
    `My new neighbours are {groups}.
    There are many {groups} in this city.
    She married {group} last spring.
    The survey asked five hundred {groups} about their commute.
    {groups} were invited to the meeting as well.
    A documentary about {groups} is on tonight.
    My teacher is {group}.
    Yesterday two {groups} opened a bakery here.`,
  ),
  harmless(
    'praise',
    `I love {groups}.
    {groups} are wonderful people.
    {groups} make this town a better place.
    I am proud to know so many {groups}.
    {groups} deserve respect.
    {groups} are some of the kindest people I have met.
    It is great to see {groups} succeed.
    We should all support {groups}.`,
  ),
  harmless(
    'hatred denied',
    `I don't hate {groups}.
    {groups} are not vermin.
    No {groups} deserve to be treated badly.
    Nobody should ever hurt {groups}.
    I would never say that {groups} are stupid.
    {groups} are not criminals.
    I have never despised {groups}.
    We must not send {groups} away.`,
  ),
  harmless(
    'hatred quoted and rejected',
    `Saying "I hate {groups}" is not acceptable.
    "{groups} are vermin" is a disgusting thing to say.
    He wrote that {groups} should be shot, which is hateful and wrong.
    People who say "{groups} are stupid" are part of the problem.
    Whoever posts "kill all {groups}" should be banned.
    When someone shouts "{groups} out", speak up against it.
    The claim that {groups} are parasites is racist nonsense.`,
  ),
  harmless(
    'hatred spoken against',
    `Hating {groups} is wrong.
    Stop calling {groups} animals.
    It is unacceptable to treat {groups} like vermin.
    You should not call {groups} stupid.
    It is racist to think that {groups} are criminals.
    Don't say that {groups} are disgusting.
    We have to fight violence against {groups}.
    Anyone who hates {groups} has no place here.`,
  ),
  harmless(
    'slurs reclaimed',
    `I'm a proud {reclaimed}.
    As a {reclaimed} myself I loved this film.
    Us {reclaimed}s have to stick together.
    My fellow {reclaimed}s know what I mean.
    Happy to be a {reclaimed} and in love.`,
  ),
  harmless(
    'slurs mentioned',
    `The word "{slur}" should not be used.
    He was suspended for calling her a {slur}.
    They shouted {slur} at me and I cried.
    Please never call anybody a {slur}.
    I was called a {slur} at school.`,
  ),
  harmless(
    'harmless sense of a word',
    `That was a chink in his armour.
    Our Maine coon cat weighs eight kilos.
    I left the kitchen spic and span.
    They built a dyke against the sea.
    We ate faggots with peas and gravy.
    The bitch had a litter of six puppies.
    Flame retardant curtains are required.
    A pair of great tits nests in our garden.`,
  ),
  harmless(
    'profanity at nobody',
    `Fuck, I forgot my umbrella.
    This pizza is fucking amazing.
    Holy shit, what a goal!
    Damn, it is hot today.
    I'm so fucking tired today.
    Well, shit happens.
    That was one hell of a ride.
    What the fuck is going on with this weather?`,
  ),
  harmless(
    'abuse of things',
    `This {thing} is garbage.
    I hate this stupid {thing}.
    That {thing} is a piece of shit.
    My {thing} is a worthless piece of junk.
    {things} are disgusting.
    I want to smash this {thing}.
    The {thing} sucks.
    Kill the process before you delete the file.`,
  ),
  harmless(
    'facts about harm',
    `In that war many {groups} were killed.
    {groups} are often victims of violence.
    {groups} still suffer from discrimination.
    The museum tells how {groups} were persecuted.
    Police arrested a man who had attacked {groups}.
    Studies show that {groups} are paid less.
    {groups} fear being deported.
    The law banned marriages between {groups} and others.`,
  ),
]

/** Toxic, but hateful to no protected group: scored by attribute, not by toxicity. */
export const abuseOfOthers: readonly Functionality[] = [
  harmless(
    'abuse of one person',
    `You are scum.
    You're a pathetic liar.
    He is a complete idiot.
    You stupid moron.
    My boss is an asshole.`,
  ),
  harmless(
    'abuse of groups by choice',
    `I hate {others}.
    {others} are vermin.
    {others} are all idiots.
    All {others} are liars.
    Fuck {others}.`,
  ),
]
