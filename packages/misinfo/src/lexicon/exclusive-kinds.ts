import { lazy } from '../lazy.ts'
import { stem } from './stem.ts'

/** Words of one kind: in the same place of a statement one excludes the others ("a French geologist", "a French botanist"). Own lists. */
const kinds = `red orange yellow green blue purple violet pink brown grey black white
monday tuesday wednesday thursday friday saturday sunday weekday weekend
spring summer autumn winter
morning noon afternoon evening midnight
gold silver bronze
iron copper zinc lead nickel tin aluminium platinum uranium mercury cobalt lithium titanium tungsten
wooden stone brick concrete steel glass plastic leather cotton wool silk linen paper
oxygen nitrogen hydrogen helium carbon sulphur chlorine methane argon neon
piano violin guitar cello flute drum trumpet saxophone clarinet harp organ bass banjo viola oboe
pianist violinist guitarist cellist drummer trumpeter saxophonist bassist flautist organist harpist
soprano tenor baritone mezzo contralto
physicist chemist biologist botanist zoologist geologist mathematician astronomer astronaut economist historian philosopher psychologist sociologist linguist archaeologist
painter sculptor architect photographer composer novelist poet playwright sculptor
carpenter plumber electrician farmer fisherman miner baker butcher tailor blacksmith
nurse surgeon dentist pharmacist veterinarian midwife
actor comedian dancer magician
senator governor mayor ambassador
footballer cricketer boxer wrestler swimmer cyclist golfer skier gymnast sprinter jockey
goalkeeper defender midfielder striker forward
football cricket boxing wrestling swimming cycling golf skiing gymnastics tennis basketball baseball rugby hockey volleyball
flyweight bantamweight featherweight lightweight welterweight middleweight heavyweight
mother father brother sister son daughter uncle aunt cousin nephew niece grandfather grandmother husband wife
bachelor master doctorate
captain major colonel general lieutenant sergeant admiral corporal
kindergarten primary secondary
breakfast lunch dinner
comedy drama thriller western horror musical documentary romance
jazz rock folk classical country reggae metal punk opera hip blues
novel play poem essay memoir biography
album single soundtrack
christian muslim jewish hindu buddhist catholic protestant orthodox atheist
church mosque temple synagogue
monarchy republic dictatorship
car bus train bicycle motorcycle tram helicopter aeroplane ferry submarine
river lake sea ocean canal
land water air
mountain valley desert island forest
dog cat horse cow pig sheep goat chicken duck rabbit
lion tiger leopard cheetah wolf bear fox elephant giraffe zebra
eagle owl sparrow penguin pigeon crow parrot
wheat rice maize barley oats rye potato
apple pear banana orange grape cherry lemon plum
coffee tea beer wine whisky vodka juice milk
mammal bird reptile fish amphibian insect
heart liver kidney lung brain stomach
diabetes asthma cancer stroke malaria tuberculosis measles
headache nausea fever cough rash
fire flood earthquake hurricane tornado tsunami avalanche
burglary murder fraud arson kidnapping bribery
oil coal gas solar wind nuclear
circle square triangle rectangle
liquid solid gas plasma
village city hamlet
prison hospital school hotel museum library theatre stadium airport
north south east west
first second third last
herbivorous carnivorous omnivorous
debut sophomore
childhood adolescence adulthood`

const kindsOf = lazy(() => {
  const found = new Map<string, number[]>()
  kinds.split('\n').forEach((line, kind) => {
    for (const word of line.split(' ').map(stem)) found.set(word, [...(found.get(word) ?? []), kind])
  })
  return found
})

/** Whether two stems name different things of one kind. */
export function areOfOneKind(left: string, right: string): boolean {
  if (left === right) return false
  const others = kindsOf().get(right)
  return others !== undefined && (kindsOf().get(left) ?? []).some((kind) => others.includes(kind))
}

export const hasKind = (stemmed: string): boolean => kindsOf().has(stemmed)
