/** Trades, ranks and other callings that tell the gender: rows of the table of gender, with their neutral forms. */
export const callingRows = `
  noun: king | queen | monarch
  noun: kings | queens | monarchs
  noun: prince | princess |
  noun: princes | princesses |
  noun: duke | duchess |
  noun: dukes | duchesses |
  noun: emperor | empress | ruler
  noun: emperors | empresses | rulers
  noun: baron | baroness |
  noun: barons | baronesses |
  noun: lord | lady |
  noun: landlord | landlady | property owner
  noun: landlords | landladies | property owners
  noun: heir | heiress | heir
  noun: heirs | heiresses | heirs
  noun: hero | heroine | hero
  noun: heroes | heroines | heroes
  noun: god | goddess | deity
  noun: gods | goddesses | deities
  noun: wizard | witch |
  noun: wizards | witches |
  noun: monk | nun |
  noun: monks | nuns |
  noun: | priestess | =priest
  noun: abbot | abbess |
  noun: viscount | viscountess |
  noun: viscounts | viscountesses |
  noun: marquess | marchioness |
  noun: =count | countess |
  noun: =counts | countesses |
  noun: tsar, czar | tsarina, czarina | ruler
  noun: sorcerer | sorceress |
  noun: sorcerers | sorceresses |
  noun: enchanter | enchantress |
  noun: headmaster | headmistress | head teacher
  noun: headmasters | headmistresses | head teachers
  noun: schoolmaster | schoolmistress | schoolteacher
  noun: manservant | maidservant | servant
  noun: altar boy | altar girl | altar server
  noun: altar boys | altar girls | altar servers
  noun: paperboy | papergirl | paper carrier
  noun: ball boy | ball girl |
  noun: =comedian | comedienne | =comedian
  noun: =poet | poetess | =poet
  noun: =author | authoress | =author
  noun: =sculptor | sculptress | =sculptor
  noun: =manager | manageress | =manager
  noun: =usher | usherette | =usher
  noun: =hunter | huntress | =hunter
  noun: =villain | villainess | =villain
  noun: =proprietor | proprietress | =proprietor
  noun: =aviator | aviatrix | =aviator
  noun: transman | transwoman | trans person
  noun: transmen | transwomen | trans people
  noun: actor | actress | actor
  noun: actors | actresses | actors
  noun: waiter | waitress | server
  noun: waiters | waitresses | servers
  noun: barman | barmaid | bartender
  noun: steward | stewardess | flight attendant
  noun: stewards | stewardesses | flight attendants
  host: host | hostess | host
  host: hosts | hostesses | hosts
  noun: masseur | masseuse | massage therapist
  noun: seamster | seamstress | sewer
  noun: businessman | businesswoman | businessperson
  noun: businessmen | businesswomen | businesspeople
  noun: chairman | chairwoman | chairperson
  noun: chairmen | chairwomen | chairpersons
  noun: spokesman | spokeswoman | spokesperson
  noun: spokesmen | spokeswomen | spokespersons
  noun: congressman | congresswoman | congressperson
  noun: congressmen | congresswomen | members of Congress
  noun: councilman | councilwoman | council member
  noun: councilmen | councilwomen | council members
  noun: ombudsman | ombudswoman | ombudsperson
  noun: doorman | doorwoman | door attendant
  noun: doormen | doorwomen | door attendants
  noun: tradesman | tradeswoman | tradesperson
  noun: tradesmen | tradeswomen | tradespeople
  noun: workman | workwoman | worker
  noun: workmen | workwomen | workers
  noun: frontman | frontwoman | lead singer
  noun: marksman | markswoman | sharpshooter
  noun: swordsman | swordswoman | fencer
  noun: yachtsman | yachtswoman | sailor
  noun: airman | airwoman | aviator
  noun: airmen | airwomen | aviators
  noun: milkman | milkwoman | milk deliverer
  noun: newsman | newswoman | journalist
  noun: newsmen | newswomen | journalists
  noun: patrolman | patrolwoman | patrol officer
  noun: hitman | hitwoman | assassin
  noun: hitmen | hitwomen | assassins
  noun: conman, con man | conwoman, con woman | con artist
  noun: kinsman | kinswoman | relative
  noun: kinsmen | kinswomen | relatives
  noun: tribesman | tribeswoman | tribe member
  noun: tribesmen | tribeswomen | tribespeople
  noun: caveman | cavewoman | cave dweller
  noun: cavemen | cavewomen | cave dwellers
  noun: madman | madwoman | maniac
  noun: strongman | strongwoman |
  noun: watchman | watchwoman | guard
  noun: watchmen | watchwomen | guards
  noun: committeeman | committeewoman | committee member
  noun: draftsman, draughtsman | draftswoman, draughtswoman | drafter
  noun: outdoorsman | outdoorswoman | outdoorsperson
  noun: family man | family woman | family person
  noun: garbageman, garbage man | garbagewoman, garbage woman | garbage collector
  noun: garbagemen, garbage men | garbagewomen, garbage women | garbage collectors
  noun: maintenance man | maintenance woman | maintenance worker
  noun: repairmen | repairwomen | repairers
  noun: handymen | handywomen | handypeople
  noun: deliverymen | deliverywomen | couriers
  noun: delivery man | delivery woman | courier
  noun: foremen | forewomen | supervisors
  noun: horsemen | horsewomen | riders
  noun: stuntmen | stuntwomen | stunt performers
  noun: anchormen | anchorwomen | anchors
  noun: weathermen | weatherwomen | weather presenters
  noun: assemblymen | assemblywomen | assembly members
  noun: aldermen | alderwomen | council members
  noun: assemblyman | assemblywoman | assembly member
  noun: alderman | alderwoman | council member
  noun: statesman | stateswoman | political leader
  noun: statesmen | stateswomen | political leaders
  noun: policeman | policewoman | police officer
  noun: policemen | policewomen | police officers
  noun: fireman | firewoman | firefighter
  noun: firemen | firewomen | firefighters
  noun: mailman, postman | mailwoman, postwoman | mail carrier
  noun: mailmen, postmen | mailwomen, postwomen | mail carriers
  noun: salesman | saleswoman | salesperson
  noun: salesmen | saleswomen | salespeople
  noun: cameraman | camerawoman | camera operator
  noun: cameramen | camerawomen | camera operators
  noun: anchorman | anchorwoman | anchor
  noun: weatherman | weatherwoman | weather presenter
  noun: sportsman | sportswoman | athlete
  noun: sportsmen | sportswomen | athletes
  noun: craftsman | craftswoman | artisan
  noun: craftsmen | craftswomen | artisans
  noun: foreman | forewoman | supervisor
  noun: repairman | repairwoman | repairer
  noun: handyman | handywoman | handyperson
  noun: deliveryman | deliverywoman | courier
  noun: fisherman | fisherwoman | fisher
  noun: fishermen | fisherwomen | fishers
  noun: horseman | horsewoman | rider
  noun: serviceman | servicewoman | service member
  noun: servicemen | servicewomen | service members
  noun: gunman | gunwoman | shooter
  noun: gunmen | gunwomen | shooters
  noun: stuntman | stuntwoman | stunt performer
  noun: layman | laywoman | layperson
  noun: laymen | laywomen | laypeople
  noun: nobleman | noblewoman | noble
  noun: noblemen | noblewomen | nobles
  noun: clergyman | clergywoman | member of the clergy
  noun: clergymen | clergywomen | members of the clergy
  noun: schoolboy | schoolgirl | schoolchild
  noun: schoolboys | schoolgirls | schoolchildren
  noun: cowboy | cowgirl | cowhand
  noun: cowboys | cowgirls | cowhands
  noun: playboy | playgirl |
  noun: Englishman | Englishwoman | English person
  noun: Englishmen | Englishwomen | English people
  noun: Frenchman | Frenchwoman | French person
  noun: Frenchmen | Frenchwomen | French people
  noun: Irishman | Irishwoman | Irish person
  noun: Irishmen | Irishwomen | Irish people
  noun: Dutchman | Dutchwoman | Dutch person
  noun: Scotsman | Scotswoman | Scot
  noun: Welshman | Welshwoman | Welsh person
  noun: Dutchmen | Dutchwomen | Dutch people
  noun: Scotsmen | Scotswomen | Scots
  noun: Welshmen | Welshwomen | Welsh people
  noun: alumnus | alumna | graduate
  noun: countryman | countrywoman | compatriot
  noun: countrymen | countrywomen | compatriots
`
