import type { AxisTable } from './axis-table.ts'

/** Gender terms with their neutral forms. Dictionaries of English; the neutral forms as style guides (APA, AP) give them. */
export const gender: AxisTable = {
  axis: 'gender',
  groups: ['male', 'female', 'neutral'],
  rows: `
    subject: he | she | they
    object: him | her | them
    possessive: his | her | their
    alone: his | hers | theirs
    term: himself | herself | themself
    subject: he or she | she or he | they
    subject: he/she | she/he | they
    subject: | s/he | they
    term: him or her | her or him | them
    term: him/her | her/him | them
    term: his or her | her or his | their
    term: his/her | her/his | their
    term: his or hers | hers or his | theirs
    term: himself or herself | herself or himself | themself
    term: gentlemen and ladies | ladies and gentlemen | everyone
    term: men and women | women and men | people
    term: boys and girls | girls and boys | children
    term: brothers and sisters | sisters and brothers | siblings
    term: sons and daughters | daughters and sons | children
    term: fathers and mothers | mothers and fathers | parents
    term: father and mother | mother and father | parents
    term: dad and mom | mom and dad | parents
    term: husband and wife | wife and husband | spouses
    term: husbands and wives | wives and husbands | spouses
    title: Mr | Ms, Mrs, Miss | Mx
    term: sir | madam, ma'am |
    term: sirs | madams |
    noun: man | woman | person
    noun: men | women | people
    noun: boy | girl | child
    noun: boys | girls | children
    noun: guy | gal | person
    noun: guys | gals | people
    noun: gentleman | lady | person
    noun: gentlemen | ladies | people
    noun: male | female |
    noun: males | females | people
    noun: dude | | person
    noun: dudes | | people
    noun: lad | lass | youngster
    noun: lads | lasses | youngsters
    noun: father | mother | parent
    noun: fathers | mothers | parents
    noun: dad | mom, mum | parent
    noun: dads | moms, mums | parents
    noun: daddy | mommy, mummy | parent
    noun: papa | mama | parent
    noun: son | daughter | child
    noun: sons | daughters | children
    noun: brother | sister | sibling
    noun: brothers | sisters | siblings
    noun: bro | sis | sibling
    noun: husband | wife | spouse
    noun: husbands | wives | spouses
    noun: hubby | wifey | spouse
    noun: boyfriend | girlfriend | partner
    noun: boyfriends | girlfriends | partners
    noun: fiancé | fiancée | betrothed
    noun: groom, bridegroom | bride | newlywed
    noun: grooms | brides | newlyweds
    noun: best man | maid of honor |
    noun: groomsman | bridesmaid | attendant
    noun: groomsmen | bridesmaids | attendants
    noun: uncle | aunt, auntie |
    noun: uncles | aunts, aunties |
    noun: nephew | niece |
    noun: nephews | nieces |
    noun: grandfather | grandmother | grandparent
    noun: grandfathers | grandmothers | grandparents
    noun: grandpa, granddad | grandma, granny | grandparent
    noun: grandpas, granddads | grandmas, grannies | grandparents
    noun: grandson | granddaughter | grandchild
    noun: grandsons | granddaughters | grandchildren
    noun: great-grandfather | great-grandmother | great-grandparent
    noun: stepfather | stepmother | stepparent
    noun: stepdad | stepmom, stepmum | stepparent
    noun: stepson | stepdaughter | stepchild
    noun: stepsons | stepdaughters | stepchildren
    noun: stepbrother | stepsister | stepsibling
    noun: stepbrothers | stepsisters | stepsiblings
    noun: half-brother | half-sister | half-sibling
    noun: godfather | godmother | godparent
    noun: godfathers | godmothers | godparents
    noun: godson | goddaughter | godchild
    noun: father-in-law | mother-in-law | parent-in-law
    noun: son-in-law | daughter-in-law | child-in-law
    noun: brother-in-law | sister-in-law | sibling-in-law
    noun: brothers-in-law | sisters-in-law | siblings-in-law
    noun: sons-in-law | daughters-in-law | children-in-law
    noun: fatherhood | motherhood | parenthood
    noun: brotherhood | sisterhood | siblinghood
    noun: boyhood | girlhood | childhood
    noun: manhood | womanhood |
    noun: paternity leave | maternity leave | parental leave
    noun: paternal | maternal | parental
    noun: fatherly | motherly | parental
    noun: manly | womanly |
    noun: boyish | girlish | childlike
    noun: masculine | feminine |
    noun: masculinity | femininity |
    noun: househusband | housewife | homemaker
    noun: househusbands | housewives | homemakers
    noun: widower | widow | bereaved spouse
    noun: widowers | widows | bereaved spouses
    noun: bachelor | bachelorette, spinster | single person
    noun: bachelors | bachelorettes, spinsters | single people
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
    noun: | priestess |
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
    noun: Latino | Latina | Latine
    noun: Latinos | Latinas | Latines
    noun: alumnus | alumna | graduate
    noun: fraternity | sorority |
    noun: fraternities | sororities |
    noun: countryman | countrywoman | compatriot
    noun: countrymen | countrywomen | compatriots
  `,
}

export const transgender: AxisTable = {
  axis: 'gender',
  groups: ['transgender', 'cisgender'],
  rows: `
    adjective: trans | cis
    adjective: transgender | cisgender
  `,
}
