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
  {I spend|My team spends} {hours|half the day} in {meetings|mails}. {Three|Some} {tips|ideas} to {cut|reduce} that?
  {Sort|Group} {these|the words}: {otter, oak, trout, fern|lute, chisel, drum, saw}.
  {Quote|Saying} {about|on} {patience|second chances} for {a|our} {card|farewell speech}
  {idk|not sure} what to {cook|watch} tonight, {surprise me|something light pls}
  {The|That} {bus|lift} {never|rarely} {comes|works}, {the|and the} {app|sign} {lies|says "soon"}, {nobody|no one} {cares|answers the phone}. {Whom do I complain to?|I'm fed up.}
  {What|Which} {is|would be} a {good|fair} {price|rent} for {two rooms|a garage} in {Graz|Leeds}?
  {Finish|Complete} the {proverb|line}: {a rolling stone|too many cooks} …
  {So|Okay so} I {started|took} a new job {last month|in April} and {honestly|to be frank} I'm {struggling|not doing great} with the {commute|noise in the office}. {Do you think|Would you say} it's {too early|rude} to ask my {manager|team lead} for {a day at home|other hours}? I {don't want|wouldn't like} to {seem|look} {difficult|ungrateful}.
  I need {a gift|something nice} for my {father-in-law|aunt} who {has everything|hates clutter}, {likes|loves} {birds|crosswords} and {turns|will be} {seventy|65} {next week|on Sunday}. {Budget|I can spend} {around|about} {forty|fifty} {euros|dollars}. {Any thoughts|What would you pick}?
  {Here is|Below is} a {paragraph|passage} from my {thesis|report}. {Please tell|Tell} me {if|whether} the {argument|reasoning} is {clear|easy to follow}. "{Migration birds adjust their route when the wind changes, which suggests that they sense air pressure.|Small shops survive where streets are slow, because people stop and look.}"
  {For homework|At school} we {have to|must} {interview|question} {a grandparent|someone old} about {childhood|how they shopped}. {What|Which} {questions|things} would {you|a good reporter} ask, and in {what|which} order, so {it doesn't|that it won't} {feel|sound} like {an exam|police work}?
  The {landlord|agency} {keeps|is keeping} {half|part} of our deposit {because of|for} {a scratch|two nail holes} {in the floor|in the wall}. We {lived|stayed} there for {six|nearly four} years. {Is that allowed|Can they do that} {where I live, in Austria|under Dutch rules}, and {how|with which words} {should|do} I {object|answer}?
  {I've got|There are} {two eggs|three carrots}, {some feta|half a cabbage}, {stale bread|a tin of chickpeas} and {no patience|twenty minutes}. {What's for dinner?|Feed me.|Make something out of it, chef.}
  {I'd be glad if you could|Please} {explain|go through} the {second|last} step of this {proof|calculation}. I {get|understand} why the sum is {even|finite}, but not {how|why} we {may|can} {swap|exchange} the {terms|limits}.
  my {son|girl} is {7|nine} and {asks|wants to know} {why|how come} the moon {follows|comes with} the car, {how do i|what's a good way to} {explain|put} that {without physics|so she gets it}
  {Their|The band's} {new|third} {album|record} {sounds|feels} like {somebody|they} {left a window open in winter|played in an empty swimming pool}: {clear|cold}, {lonely|a little sad}, {oddly|strangely} {warm|comforting} {in the end|by the last song}.
  {We regret|The museum regrets} that the {east wing|garden} {stays|remains} closed {until further notice|through March}. {Tickets|Cards} {already|} {bought|paid for} {keep|retain} their {value|validity}.
  {Unpopular|Hot take} {opinion|maybe}, but {airports|libraries} {should|ought to} {serve|have} {soup|beds}. {That's it, that's the tweet.|Fight me.|Thank you for listening.}
  {What|Which} {is|would be} the {gentlest|kindest} way of {telling|letting} {a friend|my band} {know|} that I {won't|can't} {come|play} {along|with them} {this|next} {summer|season}?
  {Dear|Hello} Ms Oduya, {thank you|many thanks} for {your|the} {offer|quote} of {3 May|last week}. {Before|Until} we {decide|sign}, {could you|would you please} {tell us|confirm} {whether|if} {delivery|installation} is {included|part of the price} and {how|for how} long {the price|it} {holds|stands}? {Best wishes|Kind regards}, {Theo Brandt|Lior}
  {Write|Draft} a {product|short} description for a {wooden|folding} {stool|music stand}: {who|for whom} it's {for|made}, what it {weighs|is made of}, {one|a} {charming|honest} {detail|flaw}. {No superlatives.|Max 60 words.}
  {I keep|She keeps} {mixing up|confusing} {Austria and Australia|sine and cosine|port and starboard}. {Is there|Got} a {trick|rhyme} to {remember|tell} {them|which is which}?
  {How|In which way} would {history|Europe} {look|be} {different|today} if the {potato|printing press} {had never|hadn't} {arrived|been invented}? {Speculate freely.|Two short paragraphs.|Just the main changes.}
  {Rate|What do you think of} my {plan|routine}: {up at six|run at dawn}, {cold shower|porridge}, {write|study} {till|until} {ten|noon}, {nap|walk}, {mails|chores}, {cook|read}, {bed|lights out} by {ten|eleven}.
  {There's|We've got} a {wasp|hornet} nest {under the roof|behind the shutter}. {Can it stay?|Who removes such things?|Will they leave in autumn by themselves?}
  {The|A} {pharmacy|school} {on|in} {Mill Road|Station Street} {closes|shuts} {for good|at the end of June}, {leaving|and leaves} {the district|the village} without {one|any}, {residents|locals} {complain|say}.
  {If|When} a {shirt|bike} costs {40|260} {euros|pounds} after a {20|35} per cent discount, {what|how much} was {it|the price} {before|originally}?
  {Continue|Carry on with} this {series|pattern}: {1, 1, 2, 3, 5, 8|2, 6, 12, 20|O, T, T, F, F}.
  {Teach|Show} me {ten|a few} {useful|everyday} {phrases|words} in {Swahili|Basque} {with|and} {pronunciation|a note on when to use them}.
  {Long story|To make it} short: {he|my roommate} {ate|finished} my {birthday cake|lasagne}, {says|claims} he {thought|believed} it was {for everyone|old}, and {now|since then} {we|the two of us} {aren't|are not} {talking|speaking}. {Am I|Was I} {overreacting|being petty}?
  {Looking|I'm looking} for a {quiet|small} {campsite|pension} {by|near} a {lake|river} in {Slovenia|Finland}, {dogs|tents} {welcome|allowed}, {no|without} {disco|animation}, {second half of|early} {August|June}.
  {It|The thing} {works|worked}!! {You were|He was} right about the {fuse|semicolon}. {Thank you so much|Cheers}, {I'd have|I would have} {searched|looked} for {hours|days}.
  {Explain|Tell me} the {joke|meme}: {a horse walks into a bar|there are 10 kinds of people}. {My daughter|The whole class} laughed, I {didn't|did not}.
  {Which|What} {vaccines|papers} {do I need|are needed} for {two weeks|a semester} in {Ghana|Peru}, and how {early|long before} should I {start|apply}?
  {Can|Could} you {turn|make} {my|this} {bullet list|chat history} into a {timeline|table}? {1999 moved to Cork, 2003 met Ruth, 2008 shop, 2015 sold shop|Mon paint, Tue dry, Wed second coat, Fri furniture back}
  {Chapter|Part} {one|two} {begins|opens} in {a|the} {railway|ferry} station at {night|noon}. {A|Some} {woman|boy} with {a|one} {green|broken} {umbrella|suitcase} {waits|is waiting} for {nobody|a train that was cancelled}. {Continue for 150 words.|Is the opening any good?}
  {Please|Just} {check|look over} {whether|if} {these|my} {units|numbers} {fit|agree}: {force in newtons, mass in kilograms, so acceleration in metres per second|power 60 W, time 2 h, energy 30 Wh}.
  {Refund|Complaint}: {second|2nd} {time|mail} {writing|I write}. {Shoes|Headphones} {arrived|came} {in the wrong size|with one side dead}. {Label|Form} {filled in|enclosed}. {Waiting|I have waited} {three|five} weeks. {Not amused.|Please sort this out.}
  What do {sailors|pilots} mean {by|when they speak of} {"knots"|"dead reckoning"}?
`)
