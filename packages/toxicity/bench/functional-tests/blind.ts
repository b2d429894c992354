import { type Functionality, lines } from './functionality.ts'

const toxic = (name: string, text: string): Functionality => ({ name, hateful: true, templates: lines(text) })
const harmless = (name: string, text: string): Functionality => ({ name, hateful: false, templates: lines(text) })

/**
 * A second set, committed before it was first scored. Only its first figures are blind: whoever wrote it wrote the rules that
 * followed, and several of these rules are the families of its threats and its Romance sentences. No sentence may be changed.
 */
export const blindTests: readonly Functionality[] = [
  toxic(
    'implied contempt, blind',
    `Strange that the bikes only started to vanish once the Algerians had moved in.
    With a woman at the wheel we had better call the ambulance now.
    They arrive with nothing and leave with our pensions, those Syrians.
    Homosexuality is a defect that a good doctor could repair.
    There are peoples that were born to serve, and Africans are one of them.
    Why waste a school place on a kid with Down syndrome?
    Without white men you would all still be living in huts.
    A Jew would sell his own mother if the price was right.
    You can take the Gypsy out of the camp, but count your spoons.
    Wherever Muslims become the majority, freedom ends.
    Letting the blind vote is like letting children drive.
    Our ancestors did not build this country for Pakistanis.`,
  ),
  toxic(
    'threats, blind',
    `I have a knife with your name on it.
    You will pay for this with your blood.
    I know where you park, and brakes can fail.
    Come to the square again and you leave in a coffin.
    Tell your sister I'm going to break her legs.
    He won't be walking when I'm done with him.
    I will make sure that every mosque here burns.
    Your kids had better not walk home alone tomorrow.
    It is time to load the guns and go after the migrants.
    One more word and I put you in hospital.`,
  ),
  toxic(
    'Romance languages, blind',
    `Odio a los inmigrantes, son todos unos ladrones.
    Las mujeres son inferiores y no deberían votar.
    Hay que matar a todos los musulmanes.
    Je déteste les Arabes, ce sont des parasites.
    Les Juifs sont de la vermine.
    Il faut renvoyer tous les immigrés chez eux.
    Odio gli immigrati, sono tutti criminali.
    I musulmani sono degli animali.
    Bisogna bruciare tutti gli zingari.
    Odeio os imigrantes, são todos uns vagabundos.
    Os gays são uma doença.
    Vou te matar, seu desgraçado.`,
  ),
  harmless(
    'counter-speech, blind',
    `Whoever cheers when a mosque burns has lost every shred of decency.
    My pupils now know why nobody may say that Roma steal.
    "Women cannot drive" – still, in this century, and from a minister.
    To everyone who wrote that the refugees should drown: shame on you.
    He claims Jews run the world; I call that hate.
    Not one of the things said here about trans people is true.
    There is nothing funny about comparing Africans to monkeys.
    I reported the post that called for gay people to be hanged.
    Do you hear yourself when you call disabled people useless?
    We stood in front of the hostel so that nobody could shout "foreigners out".`,
  ),
  harmless(
    'Romance languages, harmless, blind',
    `Los inmigrantes trabajan en el mercado de mi barrio.
    Las mujeres son la mitad de la población.
    No odio a los musulmanes, son mis vecinos.
    Les Arabes ont inventé l'algèbre, dit-on.
    Les Juifs de la ville fêtent Hanoucca ce soir.
    Il faut aider tous les immigrés.
    Gli immigrati sono arrivati ieri a Napoli.
    I musulmani sono invitati alla festa.
    Bisogna proteggere tutti gli zingari.
    Os imigrantes são bem-vindos aqui.
    Os gays são parte da nossa família.
    Vou te ligar amanhã, meu amor.`,
  ),
]
