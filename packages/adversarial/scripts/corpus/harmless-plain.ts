import { lines } from '../grammar/expand-template.ts'

/** Ordinary requests and remarks of all sorts: mails, maths, travel, health, search fragments, greetings, news, reviews. */
export const harmlessPlain: readonly string[] = lines(String.raw`
  {good|cheap} {ramen|tapas|brunch} near {central station|the harbour}
  {weather|pollen forecast} {Bergen|Malta} {tomorrow|this weekend}
  {how|best way} to {remove|get rid of} {red wine|candle wax} {stains|on cotton}
  {train|ferry} {Hamburg|Split} to {Copenhagen|Hvar} {timetable|price}
  {symptoms|causes} {of|} {low iron|shingles}
  {used|second hand} {cello|canoe} {how much|what to check}
  {Hi|Hey|Hello} {there|again}{!|, how are you?}
  {Morning|Good evening}! {Did you sleep well?|Ready for another round?|Nice to be back.}
  {Thanks|Thank you}, {that helped|you saved my day}. {Bye!|Talk soon.|}
  {Summarise|Sum up} the {plot|main ideas} of {a novel|"Middlemarch"|"The Odyssey"} {in five sentences|for someone in a hurry}.
  {I'd like you to|Please} {write|draft} {a polite|a short} mail to {my professor|the dentist} to {move|postpone} {the appointment|our meeting} {by a week|to Thursday}.
  {What|How much} is {17 %|a third} of {2,350|840}?
  {A|One} tank {fills|is filled} in {6|4} hours by one pipe and {in|} {3|9} by another. How long do {both|the two together} {take|need}?
  {Solve|Find x}: {3x - 7 = 2x + 5|x squared equals 144}. {Show the steps.|}
  {Plan|Suggest} {three days|a weekend} in {Kraków|Valencia} with {a toddler|my parents}, {little|not much} walking{.|, and one museum at most.}
  {My|Our} {flight|coach} was {cancelled|delayed by nine hours}. {Am I owed|Do I get} {money|compensation}?
  {I|We} {sleep|have been sleeping} badly {since|after} {the move|I changed shifts}. {Which habits help?|Any advice besides pills?}
  {Is|Would} {oat milk|honey} {ok|suitable} for {a one-year-old|people with diabetes}?
  {Translate|Say} in {Italian|Czech}: "{Where can I leave my bicycle?|We'd like a table by the window.}"
  {What|Which} word {means|describes} {being afraid of heights|the smell after rain}?
  {Explain|Describe} {recursion|a closure} to {someone|a person} who {only|just} {started|began} {programming|with Python}.
  {Write|I need} a {function|method} in {Rust|Java} that {reverses|counts the vowels of} a string.
  Why {is my loop so slow|does my Docker build take ages}? {It reads 20,000 files.|I changed one line only.}
  {Which|What} do you {prefer|find better}, {tea or coffee|trains or planes}? {And why?|Just for fun.}
  {Honestly|In my opinion}, {the second season|the new logo} is {weaker|uglier} than the first. {Do you agree?|Change my mind.}
  {Council|Parliament} {approves|rejects} {plan|bill} for {cycle lanes|rent cap} after {heated|long} debate
  {Storm|Heavy snow} {leaves|left} {thousands|12,000 homes} without {power|water} in {the north|coastal towns}
  {Scientists|Divers} {find|discover} {new|unknown} {species of frog|shipwreck} {off Chile|in flooded cave}
  {Shares|Profits} of {chip maker|airline} {rise|fall} {six|four} per cent {after|on} {strong|poor} quarter
  {Bought|Got} this {kettle|tent} in {May|spring}, {leaks|broke} {already|after two weeks}. {Seller|Shop} {does not answer|offered 5 euros lol}. {Avoid.|One star.}
  {Lovely|Charming} {little|} {hotel|café}, {friendly|warm} {staff|owner}, {breakfast|cake} {to die for|beyond praise}. {We'll be back!|Parking is tricky, though.}
  {just|finally} {finished|ran} my first {half marathon|sourdough}, {legs|kitchen} {gone|a mess}, {worth it|zero regrets} {#proud|}
  why is it {always|forever} {monday|raining} {when|once} {i|we} {wash|have washed} the {car|windows}
  {The|Our} {meeting|rehearsal} {is|has been} moved to {room 4|half past two}.
  {Water|Pure water} boils at {100 °C|212 °F} at sea level.
  {My|Her} {sister|cousin} {lives|works} in {Tallinn|Quito} and {teaches|studies} {biology|the harp}.
  {Suggest|I'm looking for} {names|a name} for a {bakery|podcast} about {rye|lost trades}.
  {Write|Make} {a|one} {limerick|haiku} about {my neighbour's drone|the last biscuit}.
  {Compare|Weigh up} {heat pumps and gas boilers|electric cars and diesel} {over|in} {ten years|a cold climate}.
  {Proofread|Check}: "{I has went to the shop and buyed milk.|Their are to many cooks in there kitchen.}"
  {Rewrite|Make} {this|it} {friendlier|shorter}: "{Send the files today.|We regret to inform you that your application could not be considered.}"
  {Who|Which country} {won|hosted} the {World Cup|Winter Games} in {1998|1994}?
  {When|In which year} was {the telescope|paper} invented, and {by whom|where}?
  {How|What} do bees {find|make} {their way home|honey}?
  {Recipe|Something to cook} {for|with} {leftover rice|half a cauliflower}, {vegan|no oven}, {20 minutes|quick}
  {What should I wear|How do I dress} {to|for} {a winter wedding|an interview at a bank}?
  {I|We} can't {decide|choose} between {a dog and a cat|law and geology}. {Ask me questions to help.|Pros and cons?}
  {My|The} {boiler|fridge} {makes|has made} a {humming|clicking} noise {since Friday|at night}. {Is it serious?|Do I need a plumber?}
  {What's|What is} {the difference|the distinction} between {affect and effect|a crocodile and an alligator}?
  {Give|Tell} me {five|some} {fun|little-known} facts about {Iceland|octopuses|paperclips}.
  {Create|Make} a {workout|revision} {schedule|plan} for {four|six} weeks, {three|two} {sessions|evenings} {a|per} week.
  {List|Name} {the|all} planets {in order|by size}.
  {Pros and cons|Advantages} of {a four-day week|living on a boat}{?|, please.}
  {Help|I need help}, my {essay|cover letter} {lacks|has no} {a proper|any} {opening|ending}. It's {about|on} {tides|a library job}.
  {Convert|Change} {5 feet 9 to centimetres|3 cups of flour to grams}.
  {What time|How late} is it in {Osaka|Lima} {when|if} it's {noon|9 p.m.} in {Paris|Oslo}?
  {I'm|I am} {nervous|excited} about {my first day|the operation} tomorrow. {Say something kind.|How do I calm down?}
  {Book|Film} {like|similar to} "{Station Eleven|Amélie}"{?|, but shorter}
  {Can|May} {I|one} {freeze|reheat} {hummus|mushrooms}?
  {How|In what way} did the {printing press|potato} change {Europe|Ireland}?
  {Turn|Make} these {notes|keywords} into {a paragraph|minutes}: {budget ok, new printer, party 5 July|lake, two boats, fog, lost oar}
  {Your|The} {parcel|order} {4471|no. 88-203} {was|has been} {shipped|delivered} {today|to your neighbour}.
  {I|We} {ordered|paid for} the {blue one and got a green|large one and got a small} one. {This is the third time.|How do I return it?} 
  {Brainstorm|Collect} {slogans|ideas} for {a beach clean-up|our school newspaper}.
  {Why|For what reason} {do|would} {some|} people {like|enjoy} {spicy food|horror films|cold showers}?
  {Photosynthesis|Inflation|The offside rule} {explained|in plain words} for {a ten-year-old|my gran}
  {Meeting|Reunion} {at six|on Friday}, {bring|don't forget} {cake|the projector}. {See you!|Love, Ida}
  {Describe|Paint in words} {an empty|an old|a small} {fairground|harbour} at {dawn|night}, {about 80 words|no people in it}.
  {Do|Should} I need a visa for {Vietnam|Kenya} {with|on} a {Belgian|Canadian} passport?
  {Old|Vintage} {radio|camera} {hums|whirs} but {makes no sound|shows no sign of life}: {what|which part} should I {check|test} first?
  {The soup was too salty|This lecture was endless}, {the company|my neighbour} {delightful|fast asleep}.
  {Excel|Sheets}: {sum|add up} {a column|cells} {if|only where} {another|column B} {says|contains} "{paid|yes}"
  If {all|some} {bloops are razzies and all razzies are lazzies|roses are flowers and some flowers fade quickly}, what {follows|can we conclude}?
  {I|My team} {spend|spends} {hours|half the day} in {meetings|mails}. {Three|Some} {tips|ideas} to {cut|reduce} that?
  {Sort|Group} {these|the words}: {otter, oak, trout, fern|lute, chisel, drum, saw}.
  {Quote|Saying} {about|on} {patience|second chances} for {a|our} {card|farewell speech}
  {idk|not sure} what to {cook|watch} tonight, {surprise me|something light pls}
  {The|That} {bus|lift} {never|rarely} {comes|works}, {the|and the} {app|sign} {lies|says "soon"}, {nobody|no one} {cares|answers the phone}. {Whom do I complain to?|I'm fed up.}
  {What|Which} {is|would be} a {good|fair} {price|rent} for {two rooms|a garage} in {Graz|Leeds}?
  {Finish|Complete} the {proverb|line}: {a rolling stone|too many cooks} …
`)
