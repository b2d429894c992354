/** Ordinary words and names that hold the letters of harsh ones; what judges letters alone must not see them. */
export const innocentWords =
  'scunthorpe penistone cockburn cockermouth clitheroe lightwater essex sussex middlesex wessex dickens dickinson dickson hitchcock babcock hancock peacock peacocks woodcock shuttlecock ' +
  'cockpit cockatoo cocktail cocktails cockroach cockerel cockney cockles titanic titan titanium title titled titles titian competitive constitution institution substitute appetite ' +
  'assassin assassins assassinate assassinated assassination assess assessed assessment asset assets assemble assembly associate associated association assume assumed assumption assign assignment ' +
  'assist assistant assistance assault assaulted assure class classes classic classical classroom glass glasses grass grasses pass passes passage passenger passion bass brass mass massive embassy ' +
  'harass harassment compass cassette canvass ambassador analysis analyst analyze analogy canal banal arsenal arsenic parse sparse arsenal document documents cucumber accumulate circumstance circumference ' +
  'raccoon raccoons cocoon tycoon therapist therapists psychotherapist grape grapes drape drapes scrape skyscraper trapeze snigger sniggered niggle niggardly nigeria nigerian niger ' +
  'shitake shiitake mishit matsushita basement hello shell shells othello michelle rochelle seashell pussycat pussyfoot saturday hoedown shoe shoes phoenix backhoe whore-house ' +
  'prickly pricked cracker crackers firecracker spice spices spicy suspicion conspicuous auspicious despicable hospice chinkapin homogeneous homonym homologous homeopathy homosexual homosexuality ' +
  'retardant flame-retardant dyke-land vandyke cumbria cumbersome cumulative cumin succumb document magna buttress butter button buttons rebuttal arsonist scrapbook swank bassoon ' +
  'mandarin mississippi pakistan pakistani execute executed executive sextant sextet bisect unisex intersex faggoting fagin fagus bitcoin habitch wristwatch pitch stitch'
