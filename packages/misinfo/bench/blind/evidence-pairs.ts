/**
 * Written for this package before the judge was looked at with them, and not changed since: evidence with claims that it supports, that it
 * refutes and that it leaves open. In the shapes of contrastive fact checking, of summaries and of answers grounded in a passage.
 */
export interface EvidencePairs {
  readonly evidence: string
  readonly supported: readonly string[]
  readonly refuted: readonly string[]
  readonly open: readonly string[]
}

export const contrastivePairs: readonly EvidencePairs[] = [
  {
    evidence:
      'By 18 April, the ferry company had carried 214,300 passengers and cancelled 41 crossings because of storms.',
    supported: [
      'The ferry company had more than 200,000 passengers by April.',
      'Fewer than 50 crossings were cancelled.',
    ],
    refuted: [
      'The ferry company had carried fewer than 200,000 passengers by 18 April.',
      'More than 60 crossings were cancelled due to storms.',
    ],
    open: ['The ferry company made a profit by April.'],
  },
  {
    evidence:
      'Tessa Malone is an Irish actress who rose to fame as Detective Reilly in the series "Cold Harbour" before moving to the stage.',
    supported: [
      'Tessa Malone played a detective in Cold Harbour.',
      'Tessa Malone became famous through a television series.',
    ],
    refuted: ['Tessa Malone is a Scottish actress.', 'Tessa Malone rose to fame on the stage.'],
    open: ['Tessa Malone has won two awards.'],
  },
  {
    evidence:
      'The film grossed $87 million worldwide against a budget of $95 million and received mixed reviews from critics.',
    supported: ['The film earned less than its budget.', 'Critics gave the film mixed reviews.'],
    refuted: ['The film grossed more than $100 million worldwide.', 'The film was universally acclaimed by critics.'],
    open: ['The film was nominated for an award.'],
  },
  {
    evidence: 'The vaccine is given in two doses, 28 days apart, and must be stored between 2 and 8 degrees Celsius.',
    supported: ['The vaccine needs two doses.', 'The second dose follows four weeks after the first.'],
    refuted: ['The vaccine is given as a single dose.', 'The vaccine can be stored at room temperature.'],
    open: ['The vaccine was developed in Germany.'],
  },
  {
    evidence:
      'Real Montero finished second in the league for the third year in a row and lost the cup final on penalties.',
    supported: ['Real Montero were runners-up in the league.', 'Real Montero reached the cup final.'],
    refuted: ['Real Montero won the league.', 'Real Montero won the cup final on penalties.'],
    open: ['Real Montero sold their striker after the season.'],
  },
  {
    evidence:
      'Unlike its predecessor, the new telescope can observe in infrared light, but it cannot be repaired once it is in orbit.',
    supported: ['The new telescope observes infrared light.', 'Repairs of the new telescope in orbit are impossible.'],
    refuted: ['The new telescope cannot observe in the infrared.', 'Astronauts can repair the new telescope in orbit.'],
    open: ['The new telescope was launched in December.'],
  },
  {
    evidence: 'Lake Orvan, the deepest lake of the country, lies 1,140 metres above sea level and is fed by glaciers.',
    supported: ['Glaciers feed Lake Orvan.', 'No lake in the country is deeper than Lake Orvan.'],
    refuted: ['Lake Orvan is the shallowest lake of the country.', 'Lake Orvan lies below sea level.'],
    open: ['Lake Orvan is popular with divers.'],
  },
  {
    evidence: 'Senator Dale voted against the bill, although she had sponsored an earlier version of it.',
    supported: ['Dale opposed the bill.', 'Dale sponsored a previous version of the bill.'],
    refuted: ['Senator Dale supported the bill in the vote.', 'Dale never sponsored any version of the bill.'],
    open: ['The bill passed the Senate.'],
  },
  {
    evidence: 'The museum, free on the first Sunday of each month, is closed on Mondays and on Christmas Day.',
    supported: ['The museum does not open on Mondays.', 'Entry costs nothing on the first Sunday of a month.'],
    refuted: ['The museum is open on Mondays.', 'The museum is free every Sunday.'],
    open: ['The museum has a restaurant.'],
  },
  {
    evidence:
      'Coach Brandl was dismissed in November after eleven matches without a win; his assistant took over until the summer.',
    supported: ['Brandl was fired in November.', "Brandl's assistant replaced him."],
    refuted: ['Coach Brandl resigned in May after a long winning streak.', 'Brandl stayed in charge until the summer.'],
    open: ['Brandl later coached another team.'],
  },
  {
    evidence: 'The species is herbivorous and active at night; males are slightly smaller than females.',
    supported: ['Females are larger than males.', 'The animal feeds on plants.'],
    refuted: ['Males are larger than females.', 'The species hunts other animals during the day.'],
    open: ['The species is threatened by the loss of its habitat.'],
  },
  {
    evidence:
      'Revenue of the chain fell from 3.1 to 2.6 billion euros, while the number of its stores grew by 40 to 812.',
    supported: ["The chain's revenue decreased.", 'The chain now has 812 stores.'],
    refuted: ["The chain's revenue rose to 3.1 billion euros.", 'The chain closed 40 stores.'],
    open: ['The chain plans to enter the Asian market.'],
  },
  {
    evidence:
      'The bridge was designed by Carla Nunez and built between 1958 and 1961; it has carried only trams since 2004.',
    supported: ['Construction of the bridge was finished in 1961.', 'Only trams cross the bridge today.'],
    refuted: ['The bridge was completed before 1958.', 'Cars are allowed on the bridge.'],
    open: ['The bridge cost 12 million pesos.'],
  },
  {
    evidence:
      'Patients younger than 18 and pregnant women were excluded from the study, which ran for two years in six hospitals.',
    supported: ['No pregnant women took part in the study.', 'The study took place in six hospitals over two years.'],
    refuted: ['Children took part in the study.', 'The study lasted six years.'],
    open: ['The study was paid for by a drug company.'],
  },
  {
    evidence: 'The novel, published anonymously in 1847, was at first attributed to her brother and sold poorly.',
    supported: [
      'The novel did not sell well at first.',
      "The author's name was not given when the novel appeared in 1847.",
    ],
    refuted: ['The novel was an instant bestseller.', 'The novel was published under her own name.'],
    open: ['The novel was translated into French.'],
  },
]

export const summaryPairs: readonly EvidencePairs[] = [
  {
    evidence:
      'A fire broke out on Thursday night in a warehouse in the port of Tarnholm. About ninety firefighters needed six hours to bring it under control. Two of them were treated for smoke inhalation but have left hospital. The building, which stored cotton and paint, was destroyed. Police said that a faulty heater was the likely cause and ruled out arson.',
    supported: [
      'A blaze destroyed a warehouse in Tarnholm port on Thursday night.',
      'Some 90 firefighters fought the fire for six hours, and two were treated after inhaling smoke.',
      'According to police, the fire was probably caused by a defective heater.',
    ],
    refuted: [
      'Police believe that the fire was started deliberately.',
      'Two firefighters died in the fire.',
      'It took sixteen hours to control the fire.',
    ],
    open: ['The owner of the warehouse is insured.', 'Residents were told to keep their windows closed.'],
  },
  {
    evidence:
      'The central bank left its key rate at 4.25 percent on Wednesday, as most economists had expected. Governor Lena Hoff said that inflation, at 3.1 percent in May, was still above the target of 2 percent, but that it was falling. Two of the nine members of the board voted for a cut. The next decision is due on 12 September.',
    supported: [
      'The central bank kept interest rates unchanged at 4.25 %.',
      'Seven of the nine board members were against a cut.',
      'Hoff said inflation was declining but remained above target.',
    ],
    refuted: [
      'The central bank cut its key rate on Wednesday.',
      'The decision surprised most economists.',
      'Inflation was below the target in May.',
    ],
    open: ['Stock prices rose after the announcement.', 'Hoff will retire next year.'],
  },
  {
    evidence:
      "Maria Koenig, 34, crossed the Gulf of Solen alone in a rowing boat, the first woman to do so. She set out from Brask on 3 June and arrived in Heddon 47 days later, having lost her radio in a storm in the second week. She slept at most four hours a night. Koenig raised 60,000 pounds for a children's hospice.",
    supported: [
      'Koenig is the first woman to row across the Gulf of Solen on her own.',
      'Her crossing from Brask to Heddon took 47 days.',
      'Koenig collected 60,000 pounds for charity.',
    ],
    refuted: [
      'Koenig crossed the gulf together with her husband.',
      'She set out from Heddon and arrived in Brask.',
      'She lost her radio in the last week.',
    ],
    open: ['Koenig plans to write a book about the journey.', 'Her boat was built of carbon fibre.'],
  },
  {
    evidence:
      'Users can return any item within 30 days of delivery for a full refund, provided that it is unused and in its original packaging. Sale items can be exchanged but not refunded. Return shipping is free for members; other customers pay 4.90 euros. Refunds reach the account within five working days of the arrival of the parcel.',
    supported: [
      'Items can be sent back within 30 days if they have not been used.',
      'Members do not pay for return shipping.',
      'Sale items are not refunded, only exchanged.',
    ],
    refuted: [
      'Sale items can be returned for a full refund.',
      'Return shipping is free for all customers.',
      'Used items can be returned within 30 days.',
    ],
    open: ['Gift cards cannot be returned.', 'Customers can return items in any of the shops.'],
  },
  {
    evidence:
      'The patient, a 58-year-old man with type 2 diabetes, came in with chest pain that had begun two hours before. The first electrocardiogram was normal, but troponin was raised. He was given aspirin and taken to the catheter laboratory, where a blocked right coronary artery was opened and one stent was placed. He went home after three days.',
    supported: [
      'A stent was inserted into the right coronary artery.',
      'The patient had chest pain for two hours and raised troponin.',
      'The man, who has diabetes, was discharged after three days.',
    ],
    refuted: [
      'The first electrocardiogram was abnormal.',
      'The left coronary artery was blocked.',
      'The patient was a 58-year-old woman.',
    ],
    open: ['The patient is a smoker.', 'He takes insulin.'],
  },
  {
    evidence:
      'The council of Eastmere has dropped its plan to turn Weaver Square into a car park. More than 5,000 people had signed a petition that asked for trees and benches instead. Work on the new green square will start in March and cost 1.8 million dollars, most of it paid by the state. Shop owners fear that customers will stay away during the work.',
    supported: [
      'Weaver Square will not become a car park.',
      'The state pays for most of the work, which costs 1.8 million dollars.',
      'Shop owners worry about losing customers during the construction.',
    ],
    refuted: [
      'Eastmere will turn Weaver Square into a car park.',
      'The petition demanded more parking spaces.',
      'The city pays the whole cost of the work.',
    ],
    open: ['The square will have a fountain.', 'The mayor had proposed the car park.'],
  },
  {
    evidence:
      'Palaeontologists in Chile have described a new long-necked dinosaur from bones found by a farmer in 2016. Tarcosaurus lived about 72 million years ago, weighed some nine tonnes and was smaller than most of its relatives. Its teeth suggest that it fed on conifers. Only the tail and a part of the skull are still missing.',
    supported: [
      'A farmer found the bones of the dinosaur in 2016.',
      'Tarcosaurus weighed about nine tonnes and probably ate conifers.',
      'Tarcosaurus was a comparatively small member of its group.',
    ],
    refuted: [
      'Tarcosaurus was larger than most of its relatives.',
      'The skeleton of Tarcosaurus is complete.',
      'The bones were found in Argentina.',
    ],
    open: ['The farmer was given a reward.', 'Tarcosaurus could swim.'],
  },
  {
    evidence:
      'Denmar Air will stop flying to Osby at the end of October because too few seats were sold. The airline opened the route only last year with a subsidy from the region. Passengers who have booked for later dates get their money back. The airport of Osby will be left with a single line, to the capital, run by Norfly.',
    supported: [
      'Denmar Air gives up its route to Osby owing to low demand.',
      'Passengers with bookings for later dates will be refunded.',
      'Norfly will be the only airline left at Osby airport.',
    ],
    refuted: [
      'Norfly will stop its flights to Osby.',
      'Denmar Air has flown to Osby for many years.',
      'Passengers with later bookings will not get their money back.',
    ],
    open: ['Denmar Air has ordered new aircraft.', 'Forty people will lose their jobs at the airport.'],
  },
]
