# Root 04: meetings, talks, visits and mediation. `both` keeps out "meet a deadline" and "visit a
# website": a consultation needs two known parties.

# 040 Consult
040  S meet T:actor ; reciprocal both
  + Norway's prime minister met the president of Belarus on Monday. => NOR 040 BLR
  + The prime ministers of Norway and Belarus met in Geneva. => NOR 040 BLR
  - Norway met the deadline of Belarus.
  - The rails meet near the harbour.
040  S meet ; reciprocal both
  + Ghana and Togo met. => GHA 040 TGO
040  S meet T:&political_party_to_talk ; reciprocal source
  + Norway's prime minister met rebel leaders on Monday. => NOR 040 -
  + Norway's king met opposition leaders. => NOR 040 -
  - The climbers met their guide at the hut.
040  S speak|talk|confer|consult|converse with T:&political_party_to_talk ; reciprocal source
  + Norway's foreign minister spoke with his counterpart. => NOR 040 -
  - The tenor spoke with his conductor.
040  S meet|speak|talk|sit_down with T:protester|demonstrator|student|striker|relative|victim|survivor|villager|elder|farmer|miner|worker|hostage|refugee|bishop|cleric|monk|rebel|insurgent ; source
  + Norway's justice minister talked with striking students. => NOR 040 -
  - The novelist talked with students.
040  S meet T:protester|demonstrator|striker|relative|victim|survivor|villager|elder|hostage|refugee|prisoner|bishop|cleric|monk|rebel|insurgent ; source
  + Norway's king met survivors of the flood. => NOR 040 -
  - The hikers met villagers.
040  S meet with T:&political_party_to_talk ; reciprocal source
  + Norway's foreign minister met with his counterpart in Oslo. => NOR 040 -
040  S hold|have|conduct &meeting|consultation|discussion with T:&political_party_to_talk ; reciprocal source
  + Norway's king held a meeting with opposition leaders. => NOR 040 -
  - The school held a meeting with parents.
040  S meet with T ; reciprocal both
  + Norway's prime minister met with the president of Belarus. => NOR 040 BLR
040  S confer|consult|huddle|parley|converse|speak|talk|chat|deliberate|liaise with T ; reciprocal both
  + Norway conferred with Belarus. => NOR 040 BLR
  - Pupils chatted with their teacher.
040  S confer|consult|parley (on|about|over X) ; reciprocal both
  + Ghana and Togo consulted on the price of cocoa. => GHA 040 TGO
040  S consult T:&political_party_to_talk|opposition|ally|partner|donor ; source
  + Norway's government consulted opposition parties on the map. => NOR 040 -
  - The tourist consulted a map of Norway.
040  S consult T ; both
  + Norway consulted Belarus. => NOR 040 BLR
  - The clerk consulted a dictionary.
040  S speak|talk to T ; both
  + Norway's prime minister spoke to the president of Belarus. => NOR 040 BLR
040  S discuss|debate X with T ; reciprocal both
  + Norway discussed the harbour with Belarus. => NOR 040 BLR
040  S discuss X ; reciprocal both
  + The presidents of Norway and Belarus discussed the harbour. => NOR 040 BLR
040  S review|raise|explore|address|exchange|examine|take_up|bring_up|thrash_out|broach X with T ; reciprocal both
  + Norway raised the matter with Belarus. => NOR 040 BLR
  - The baker raised the price with a smile.
040  S review|explore|examine &relation|&cooperation|situation|development|progress|issue|crisis|matter ; reciprocal both
  + The presidents of Norway and Belarus reviewed bilateral relations. => NOR 040 BLR
040  S brief|update|apprise|fill_in T (on|about|of X) ; both
  + Norway briefed Belarus on the affair. => NOR 040 BLR
040  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|wrap_up|attend|convene discussion|consultation|conversation|&meeting with T ; reciprocal both
  + Norway held a meeting with Belarus. => NOR 040 BLR
040  S hold|conduct|open|begin|start|conclude|continue|finish|wrap_up|attend|convene|chair|join &meeting|discussion|consultation|conversation ; reciprocal source
  + The presidents of Norway and Belarus held a meeting. => NOR 040 BLR
040  S attend|join|chair|convene|address &meeting of|with T ; both
  + Norway's prime minister attended a meeting of the European Union. => NOR 040 -
040  S participate|gather|assemble in|at|for &meeting|&talk (with|of T) ; reciprocal both
  + Ghana took its seat and participated in a meeting with Togo. => GHA 040 TGO
040  S see T ; both
  + Ghana's king saw the president of Togo. => GHA 040 TGO
043  S greet|embrace T ; both
  + Norway's king greeted the president of Belarus. => NOR 043 BLR
040  S shake hand ; reciprocal both
  + The kings of Norway and Denmark shake hands. => NOR 040 DNK
  - The wind shook the hands of the clock.
040  S shake hand with T ; reciprocal both
  + Norway's minister shakes hands with the president of Belarus. => NOR 040 BLR
040  S sit_down|sit with T ; reciprocal both
  + Norway's king sat down with the president of Belarus. => NOR 040 BLR
  - The hen sat on the eggs.
040  S sit|gather|meet around|across|at table (with|from T) ; reciprocal both
  + The presidents of Norway and Belarus sat around the same table. => NOR 040 BLR
040  S join T for|at|in &meeting|&talk|dinner|lunch|reception ; reciprocal both
  + Norway's king joined the president of Belarus for dinner. => NOR 040 BLR
  - The trumpet joined the violins for the finale.
040  S sit_down|sit_together|get_together|come_together ; reciprocal both
  + Ghana and Togo sat down together. => GHA 040 TGO
  - The twins sat down.
040  S compare note with T ; reciprocal both
  + Norway compared notes with Belarus. => NOR 040 BLR
040  S reach_out to T ; both
  + Norway reached out to Belarus. => NOR 040 BLR
040  S touch base with T ; reciprocal both
  + Ghana's envoy touched base with the government of Togo. => GHA 040 TGO
040  S hold|give|address|attend news_conference|press_conference|news_briefing|press_briefing with|alongside|beside T ; reciprocal both
  + Norway's king held a news conference with the president of Belarus. => NOR 040 BLR
  - The coach held a news conference with his captain.
040  S pose|appear for|at|before photograph|picture|camera with T ; reciprocal both
  + Ghana's king appeared before cameras with the president of Togo. => GHA 040 TGO
040  S dine|lunch|breakfast with T ; reciprocal both
  + Norway's king dined with the president of Belarus. => NOR 040 BLR
040  S have|hold|share lunch|dinner|breakfast|audience|tête-à-tête with T ; reciprocal both
  + Ghana's president shared a dinner with the king of Jordan. => GHA 040 JOR
040  S exchange view|letter|message|idea|note|opinion|handshake|greeting|pleasantry with T ; reciprocal both
  + Norway exchanged views with Belarus. => NOR 040 BLR
040  S exchange view|letter|message|note|idea|greeting|pleasantry|opinion|handshake|courtesy ; reciprocal both
  + Norway and Belarus exchanged notes. => NOR 040 BLR
  - The pupils exchanged notes in class.
040  S maintain|keep|establish|make|have|open|resume|restore|initiate|stay_in|keep_up contact|communication|dialogue|channel with T ; reciprocal both
  + Norway kept contact with Belarus. => NOR 040 BLR
040  S be in contact|touch|communication with T ; reciprocal both
  + Ghana is in touch with Togo. => GHA 040 TGO
040  S stay|remain|keep|get in contact|touch with T ; reciprocal both
  + Norway stayed in touch with Belarus. => NOR 040 BLR
  - The gloves stayed in contact with the ice.
  + Norway was in contact with Belarus. => NOR 040 BLR
040  S write|send|deliver|hand letter|message (to T) ; both
  + Norway sent a letter to Belarus. => NOR 040 BLR
040  S send T letter|message ; both
  + Ghana's king sent the president of Togo a letter. => GHA 040 TGO
040  S write to T ; both
  + Ghana wrote to Togo. => GHA 040 TGO
040  S deliver|carry|convey|pass|hand|relay|hand_over|hand_deliver|present|transmit|bring|bear message|letter|note|missive to|from T ; both
  + Norway's envoy handed over a letter to the president of Belarus. => NOR 040 BLR
  - The postman delivered a letter to the mill.
040  T receive|get message|letter|note|missive from S ; both
  + Belarus received a letter from Norway. => NOR 040 BLR
  - The editor received a letter from a reader.
040  n: S's &meeting with T ; reciprocal both
  + Norway's meeting with Belarus ended on Friday. => NOR 040 BLR
040  n: &meeting|discussion|consultation|conversation|contact|tête-à-tête between S and T ; reciprocal both
  + The meeting between Norway and Belarus ended on Friday. => NOR 040 BLR
  - The meeting between the two rivers is marked on the map.
040  n: &meeting|discussion|consultation of S and T ; reciprocal both
  + The meeting of Ghana and Togo ended late. => GHA 040 TGO
040  n: S's discussion|consultation|conversation|contact|dialogue|session with T ; reciprocal both
  + Norway's discussions with Belarus ended on Friday. => NOR 040 BLR
040  n: S's letter|message to T ; both
  - A letter to the editor was printed.
040  n: S's lunch|dinner|breakfast|luncheon|banquet with T ; reciprocal both
  + Norway's dinner with Belarus lasted an hour. => NOR 040 BLR
040  n: handshake between S and T ; reciprocal both
  + The handshake between Norway and Belarus was filmed. => NOR 040 BLR
040  n: S's handshake|encounter with T ; reciprocal both
  + Ghana's handshake with Togo was filmed. => GHA 040 TGO
040  S be guest of T ; both
  + Ghana's president was a guest of the king of Jordan. => GHA 040 JOR

# 041 Discuss by telephone
041  S telephone|phone|ring_up T ; both
  + Norway's prime minister telephoned the president of Belarus. => NOR 041 BLR
  - The shopkeeper telephoned a plumber.
-  S call T to liar|murderer|terrorist|dictator|thief|traitor|coward|guy|man|threat|fool|disgrace|hypocrite|idiot|enemy|criminal|racist|clown|loser|tyrant|butcher|puppet|bully|stooge
  - Ghana's king called the Nepalese ambassador a liar.
041  S call T (about|on X) ; both
  + Norway's king called the president of Belarus on Sunday. => NOR 041 BLR
  - Neighbours called the fire brigade.
041  S call|telephone|phone|ring T:actor to discuss|review|brief|inform|stress|underline|chat|talk|congratulate|apologize|apologise|thank|express|convey|offer|assure|wish|condole|voice|extend|reassure ; theme=happened both
  + Norway's king called the president of Belarus to discuss the treaty. => NOR 041 BLR
  - Norway called on the president of Belarus to resign.
041  S hold|have|conduct &phone_call with T:&political_party_to_talk ; reciprocal source
  + Norway's foreign minister held a telephone conversation with his counterpart. => NOR 041 -
041  S hold|have|place|make|take|conduct &phone_call with|to|from T ; reciprocal both
  + Norway's prime minister held a telephone conversation with the president of Belarus. => NOR 041 BLR
041  S hold|have &phone_call ; reciprocal both
  + The presidents of Ghana and Togo held a telephone conversation. => GHA 041 TGO
041  S speak|talk|confer|converse|consult|communicate to|with T by|via|over|on|through|in|during phone|telephone|hotline|video|videoconference|skype|videolink|zoom|&phone_call|call|line|satellite_phone|radio ; reciprocal both
  + Norway's prime minister spoke with the president of Belarus by telephone. => NOR 041 BLR
041  S speak|talk|confer|converse|consult|communicate by|via|over|on|through|in|during phone|telephone|hotline|video|videoconference|&phone_call|videolink ; reciprocal both
  + The kings of Jordan and Morocco spoke by telephone. => JOR 041 MAR
041  S speak|talk|confer|converse|communicate by|via|over|on phone|telephone with T:&political_party_to_talk ; reciprocal source
  + Norway's foreign minister spoke by telephone with his counterpart. => NOR 041 -
041  S discuss|review X by|via|over|in|during phone|telephone|hotline|&phone_call ; reciprocal both
  + The kings of Norway and Denmark discussed the harbour in a telephone call. => NOR 041 DNK
  + The presidents of Norway and Belarus talked by telephone. => NOR 041 BLR
041  S discuss|review|raise X with T by|via|over|on|in|during phone|telephone|hotline|&phone_call ; reciprocal both
  + Ghana's president discussed the dam with the king of Jordan over the telephone. => GHA 041 JOR
041  S inform|brief|assure T by|via|over|in phone|telephone|&phone_call ; both
  + Ghana's president informed the king of Jordan by telephone. => GHA 041 JOR
041  n: S's &phone_call|call to|with|from T ; reciprocal both
  + Norway's telephone call to Belarus lasted an hour. => NOR 041 BLR
041  n: &phone_call by|from S to|with T ; reciprocal both
  + A telephone call from Ghana's president to the king of Jordan lasted an hour. => GHA 041 JOR
041  S make|place|return|take|answer call to|from T ; reciprocal both
  - The firm returned a call from a customer.
041  T receive|get|take &phone_call|call from S ; reciprocal both
  + The president of Belarus received a telephone call from Norway's king. => NOR 041 BLR
041  n: &phone_call between S and T ; reciprocal both
  + The phone call between Norway and Belarus lasted an hour. => NOR 041 BLR

# 042 Make a visit
042  S visit T ; both
  + Norway's prime minister visited Belarus. => NOR 042 BLR
  + Belarus was visited by Norway's prime minister. => NOR 042 BLR
  - Tourists visited the website of the castle.
042  S arrive|turn_up|show_up|stop_off|call_in|check_in in|at T ; both
  + Norway's prime minister arrived in Belarus. => NOR 042 BLR
  - The train arrived in the station.
042  S travel|fly|go|head|journey|come|drive|sail|jet to T ; both
  + Norway's prime minister travelled to Belarus. => NOR 042 BLR
  - The letter travelled to the wrong house.
042  S depart|leave|set_off|set_out|embark|take_off|fly_out|fly_off for T ; both
  + Norway's king set off for Belarus. => NOR 042 BLR
042  S:&envoy leave|depart T:state ; both
  + Norway's envoy left Belarus without a date for talks. => NOR 042 BLR
042  S leave|depart T after|at|upon &visit|day|&talk|week|&meeting|stay|trip|end|conclusion ; both
  + Norway's envoy left Belarus after two days of talks. => NOR 042 BLR
  - The train left Belarus after midnight.
042  S return|come_back|get_back|fly_home from &visit|trip|tour to|of|in T ; both
  + Norway's king returned from a visit to Belarus. => NOR 042 BLR
  - The twins returned from a trip to the zoo.
042  S fly_home|head_home|return_home|travel_back|fly_back from T ; both
  + Ghana's foreign minister flew home from Jordan. => GHA 042 JOR
042  S return|come_back from T ; both
  + Norway's prime minister returned from Belarus on Friday. => NOR 042 BLR
042  X expect|await|schedule S in|at T ; both status=planned
  + Norway's foreign minister is expected in Belarus on Friday. => NOR 042 BLR planned
  - Rain is expected in Belarus on Friday.
042  S lead|head|bring|take &envoy|mission|trade_mission to T ; both
  + Norway's prime minister led a delegation to Belarus. => NOR 042 BLR
  - The guide led a group of tourists to the falls of Norway.
042  S accompany|join T on|during &visit ; both
  + Norway's king joined the president of Denmark on a trip. => NOR 042 DNK
042  S make way|appearance|stop|stopover|landfall|pilgrimage to|in|at T ; both
  + Norway's king made a brief stop in Belarus. => NOR 042 BLR
042  S be on way to T ; both status=ongoing
  + Ghana's president is on his way to Jordan. => GHA 042 JOR ongoing
042  S set foot in|on T ; both
  + Norway's king set foot in Belarus. => NOR 042 BLR
042  S inspect|tour|visit &military_base|camp|border|region of|in T ; both
  + Norway's prime minister left for Belarus. => NOR 042 BLR
042  S fly into|in T ; both
  + Ghana's president flew into Jordan. => GHA 042 JOR
042  S land|touch_down|stop|stop_over|stay in|at T ; both
  + Norway's prime minister landed in Belarus. => NOR 042 BLR
042  S tour T ; both
  + Norway's prime minister toured Belarus. => NOR 042 BLR
  - The band toured the coast.
042  S pay T &visit|call ; both
  + Ghana's president paid Jordan a visit. => GHA 042 JOR
042  S pay|make|begin|start|open|conclude|end|complete|undertake|cut_short|launch|kick_off|wrap_up|round_off|finish|continue|extend|resume|embark_on|interrupt|close &visit|call to|in|on|of|through T ; both
  + Norway's king wrapped up a visit to Belarus. => NOR 042 BLR
  - The band wrapped up its tour of Norway.
  + Norway's prime minister paid a visit to Belarus. => NOR 042 BLR
  + Norway's prime minister began a tour of Belarus. => NOR 042 BLR
042  S be on &visit to|in|of T ; both status=ongoing
  + Norway's king is on a visit to Belarus. => NOR 042 BLR ongoing
042  S go|set_off|embark|leave|depart on &visit to|of T ; both
  + Norway's king set off on a tour of Belarus. => NOR 042 BLR
042  S send|dispatch|despatch|fly &envoy|foreign_minister|defence_minister|defense_minister|vice_president|trade_mission|fact-finding_mission|mission to T ; both
  + Norway sent an envoy to Belarus. => NOR 042 BLR
  - The firm sent a representative to the fair.
042  n: S's &visit to|in|through T ; both
  + The Norwegian prime minister's visit to Belarus ended on Friday. => NOR 042 BLR
  - The pupils' visit to the zoo was cheerful.
042  n: &visit by|from|of S to T ; both
  + The visit of Ghana's premier to Jordan ended on Monday. => GHA 042 JOR
042  n: S's trade_mission|goodwill_mission|fact-finding_mission|pilgrimage|sojourn to T ; both
  + Norway's trade mission to Belarus ended on Friday. => NOR 042 BLR
  + The visit by Norway's king to Belarus ended on Friday. => NOR 042 BLR
042  n: S's arrival|stop|stay|journey|stopover in|at|to T ; both
  + Norway's king's arrival in Belarus was filmed. => NOR 042 BLR
  - The arrival of spring in Norway was late.

-  S:&traveller visit|tour|arrive|travel|fly|go|head|come|drive|sail|return|leave|depart|land|stay (in|at|to|for|from T)
  - Tourists from Ghana toured Jordan.
-  S:&traveller visit|tour|leave T
  - Russian tourists returned from Thailand.
  - Fans from Norway visited Belarus.
-  S:refugee|returnee|worker|soldier|troops|miner|labourer|laborer|migrant return|come_back|fly_home from T
  - Malian refugees returned from Niger.
-  S:airliner|passenger_plane|cargo_plane|flight|passenger_jet fly|head|travel|land|arrive to|in|at|for T
  - An airliner from Ghana flew to Nepal.
-  S arrive|land in|at T to sign|play|compete|train|perform|race
  - Norway's striker arrived in Belarus to sign for the champions.
-  S meet T in|at semi-final|quarter-final|final|semifinal|quarterfinal|group_stage|qualifier|match|play-off|playoff|tournament
  - Ghana met Togo in the final.
-  S meet in|at semi-final|quarter-final|final|semifinal|quarterfinal|group_stage|qualifier|match|play-off|playoff|tournament
  - Norway met Belarus in the semi-final.
-  S:&traveller shake hand with T
  - Ghana's golfer shook hands with his Nepalese opponent.
-  S meet target|deadline|demand|need|requirement|standard|condition|criterion|goal|obligation|expectation|commitment|quota|challenge|cost|bill|end|fate|death|resistance|opposition|criticism
  - Norway met the demand of Belarus.
-  S meet with resistance|opposition|criticism|approval|failure|success|silence|disapproval|hostility|protest|fate|accident
  - Norway's plan met with resistance in Belarus.
-  S hold|have|begin talk over|about|on striker|winger|defender|midfielder|transfer|player|goalkeeper|merger|takeover (with T)
  - Norway's champions held talks over the striker with Belarus.
-  S speak|talk with|to reporter|journalist|press|newspaper|broadcaster|radio|interviewer|audience|crowd|camera|parliament|nation
  - Norway's king spoke to Belarusian reporters.
-  S host world_cup|game|games|olympics|match|tournament|final|festival|contest|race|championship|tour|championships
  - Norway hosted the final for Belarus.
-  S host T in final|semi-final|qualifier|match|game|friendly|cup
  - Norway hosts Belarus in a friendly.
-  S play host to T in|for match|final|test|game|friendly
  - Ghana plays host to Togo in the final.

# 043 Host a visit
043  S host|receive|welcome|entertain|fete T:person ; both
  + Norway's king received the president of Belarus. => NOR 043 BLR
  - The postman received a parcel.
043  S host|receive|welcome &envoy (from|of T) ; both
  + Norway received a delegation from Belarus. => NOR 043 BLR
043  S host|give|hold|throw|offer &visit|dinner|banquet|luncheon|reception|lunch|ceremony (by|for|of|from T) ; both
  + Ghana hosted a dinner for the king of Jordan. => GHA 043 JOR
043  S host|give|hold|throw|offer dinner|banquet|luncheon|reception|lunch|ceremony in honor|honour of T ; both
  + Norway's king gave a banquet in honour of the president of Belarus. => NOR 043 BLR
  - The village gave a dinner in honour of its smith.
043  S welcome|greet|receive T at|upon|with airport|arrival|palace|ceremony|honor|honour|guard_of_honor|guard_of_honour|red_carpet|salute|pomp ; both
  + Norway's king welcomed the president of Belarus at the airport. => NOR 043 BLR
043  S receive|greet|host|welcome|entertain|see_off T:&political_party_to_talk ; source
  + Ghana's foreign minister greeted his counterpart. => GHA 043 -
  - The baker greeted a customer.
043  S see_off T ; both
  + Norway's king saw off the president of Belarus. => NOR 043 BLR
  - The goalkeeper saw off the challenge.
043  S play host to &talk|&meeting (between|of|with T) ; both
  + Ghana played host to talks between Togo and Benin. => GHA 043 TGO
043  S host T for &talk|&meeting|dinner|lunch ; both
  + Norway hosted Belarus for talks. => NOR 043 BLR
  - Norway hosted Belarus for a friendly match.
043  n: S's reception|welcome of|for|to T ; both
  + Norway's reception of the president of Belarus was warm. => NOR 043 BLR
  + Norway hosted a banquet for the president of Belarus. => NOR 043 BLR
  - The village hosted a party.
043  S host &talk|&meeting|peace_conference|donor_conference|negotiation with|of|on|between|among T ; both
  + Norway hosted a meeting with Belarus. => NOR 043 BLR
043  S host &talk|&meeting|peace_conference|donor_conference ; source
  + Norway hosted a summit. => NOR 043 -
  - The hotel hosted a meeting of dentists.
043  S give|hold dinner|banquet|luncheon|reception for T ; both
  + Ghana's president gave a dinner for the king of Jordan. => GHA 043 JOR
043  S play host to T ; both
  + Norway played host to the president of Belarus. => NOR 043 BLR
043  S roll_out red_carpet for T ; both
  + Ghana rolled out the red carpet for the king of Jordan. => GHA 043 JOR
043  S grant|give T audience ; both
  + Norway's king gave the Belarusian ambassador an audience. => NOR 043 BLR
043  S meet T at|upon airport|arrival ; both
  + Ghana's president met the king of Jordan at the airport. => GHA 043 JOR
043  S accredit|accept &top_diplomat of|from T ; both
  + Ghana accepted the ambassador of Jordan. => GHA 043 JOR

# 044 Meet at a third place
044  S meet (with T) on|at sideline|margin of X ; reciprocal both
  + Ghana's president met with the king of Jordan on the sidelines of the conference. => GHA 044 JOR
044  S meet on|at sideline|margin (of X) ; reciprocal both
  + The presidents of Norway and Belarus met on the sidelines of the summit. => NOR 044 BLR
044  S meet T on|at sideline|margin (of X) ; reciprocal both
  + Norway's prime minister met the president of Belarus on the sidelines of the summit. => NOR 044 BLR
044  S hold|have &talk|&meeting with T on|at sideline|margin (of X) ; reciprocal both
  + Ghana held talks with Jordan on the sidelines of the conference. => GHA 044 JOR
044  S attend|hold bilateral|trilateral_meeting|trilateral_summit|tripartite_meeting|four-way_talk|three-way_talk (with T) ; reciprocal both
  + Ghana, Togo and Benin held a trilateral summit. => GHA 044 TGO

# 045 Mediate
045  S mediate (between|in|for|with T) ; source
  + Norway mediated between Belarus and Latvia. => NOR 045 BLR
045  S broker|mediate|arbitrate|facilitate|midwife|oversee|sponsor|chair &talk|&meeting (between|with|of|among T) ; source
  + Norway brokered talks between Belarus and Latvia. => NOR 045 BLR
045  S broker|mediate|arbitrate|midwife|facilitate|engineer|secure|arrange &agreement|&truce_word|&peace_paper|exchange|swap|prisoner_swap|release|dialogue|compromise|thaw|rapprochement|reconciliation|detente|peace|end between|with|of|among|in T ; source
  + Ghana facilitated dialogue between Togo and Benin. => GHA 045 TGO
045  S broker|mediate|midwife &agreement|&truce_word|&peace_paper|exchange|swap|release|dialogue|compromise|end|solution|settlement|thaw|rapprochement|reconciliation|detente|peace (in|to X) ; source
  + Norway brokered an end to the war. => NOR 045 -
  - The estate agent brokered a sale.
  + Norway brokered a truce between Belarus and Latvia. => NOR 045 BLR
045  S mediate|arbitrate|referee|adjudicate X ; source
  + Norway mediated the dispute between Belarus and Latvia. => NOR 045 BLR
  - The referee arbitrated the match.
045  S intercede|arbitrate|intermediate (with|between|for|in T) ; source
  + Norway interceded with Belarus. => NOR 045 BLR
045  S act|serve|step_in|volunteer|appear as mediator|intermediary|go-between|broker|arbiter|facilitator (between|for|in|with T) ; source
  + Norway acted as a mediator between Belarus and Latvia. => NOR 045 BLR
045  S play|take role of mediator|broker|arbiter|intermediary ; source
  + Ghana played the role of mediator. => GHA 045 -
045  S undertake|conduct|lead|launch|begin|resume|continue|offer &mediation|mediation_mission (between|with|in|for T) ; source
  + Norway launched a mediation mission in Belarus. => NOR 045 BLR
045  S bring|get T to table|&meeting ; source
  + Norway brought Belarus to the table. => NOR 045 BLR
  - The waiter brought the soup to the table.
045  S bring_together T ; both
  + Ghana brought together Togo and Benin. => GHA 045 TGO
045  S bridge gap|difference|divide between T ; source
  + Norway bridged the differences between Belarus and Latvia. => NOR 045 BLR
  - An iron span bridges the gap between the cliffs.
045  S reconcile T:actor ; both
  + Ghana reconciled Togo and Benin. => GHA 045 TGO
045  S shuttle between T ; source
  + Ghana's minister shuttled between Togo and Benin. => GHA 045 TGO
045  S send|dispatch|appoint|name|designate mediator|mediation_team|peace_envoy|peacemaker (to|in|for T) ; source
  + Norway sent a mediator to Belarus. => NOR 045 BLR
045  S step_in|intervene to mediate|reconcile|arbitrate ; source
  + Ghana stepped in to mediate. => GHA 045 -
045  S defuse|resolve|settle|heal|smooth_over|patch_up|end|calm|mend|ease dispute|rift|row|feud|crisis|standoff|stand-off|quarrel|conflict|tension between T ; source
  + Norway defused a dispute between Belarus and Latvia. => NOR 045 BLR
  - The weather settled the dispute between the gardeners.
045  S convene|chair|oversee|lead|supervise|moderate|guide|steer &talk|dialogue between|among T ; source
  + Norway moderated talks between Belarus and Latvia. => NOR 045 BLR
045  S carry|pass|relay message|proposal|offer between T ; source
  + Norway carried messages between Belarus and Latvia. => NOR 045 BLR
045  S persuade|coax|lure|nudge|invite T to table|negotiating_table ; source
  + Ghana lured Togo to the negotiating table. => GHA 045 TGO
045  S break deadlock|impasse|stalemate|logjam between|in T ; source
  + Norway broke the deadlock between Belarus and Latvia. => NOR 045 BLR
  - The striker broke the deadlock in the ninth minute.
  + Norway's envoy shuttled between Belarus and Latvia. => NOR 045 BLR
  - A bus shuttled between the hotels.
045  n: S's mediation|arbitration|intercession|shuttle_diplomacy|mediation_effort|mediation_mission|good_office|mediation_team|mediation_attempt|peacemaking|facilitation (between|in|with|for T) ; source
  + Norwegian mediation between Belarus and Latvia continued. => NOR 045 BLR ongoing
045  n: mediation|auspices|arbitration|good_office by|of S (between|in|for T) ; source
  + The talks in Oslo began under the mediation of Norway. => NOR 045 -
045  S be mediator|intermediary|go-between (between|for|in T) ; source
  + Ghana was the mediator between Togo and Benin. => GHA 045 TGO

# 046 Negotiate
046  S negotiate|bargain|haggle|parley|dicker|re-engage|horse-trade with T ; reciprocal both
  + Norway negotiated with Belarus. => NOR 046 BLR
  - The buyer haggled with the shopkeeper.
046  S negotiate ; source
  + Norway said that it would not negotiate under fire. => NOR 046 - denied
  + The Peruvian rebels refused to negotiate. => PER 046 - denied
  - The players negotiated the wet track well.
046  S negotiate|bargain|haggle (on|over|about|for X) ; reciprocal both
  + Norway and Belarus negotiated over the harbour. => NOR 046 BLR
  - The ship negotiated the narrow strait.
046  S negotiate &agreement|&truce_word|release|end|term|exchange|withdrawal|surrender|ransom|price|contract|border|loan|bailout|extension (of|to|with|between|from T) ; reciprocal both
  + Ghana negotiated the price of gas with Togo. => GHA 046 TGO
046  S negotiate with T:rebel|militant|hostage-taker|hijacker|kidnapper|insurgent|gunman|separatist|protester|striker|union|opposition|terrorist|guerrilla|tribe|elder|creditor ; reciprocal source
  + Norway's government negotiated with the kidnappers. => NOR 046 -
  - The actress negotiated with the theatre.
046  S discuss &truce_word|&peace_paper|peace|&agreement|settlement|prisoner_exchange|prisoner_swap|hostage|withdrawal|term|roadmap|border|demarcation with T ; reciprocal both
  + Norway discussed a ceasefire with Belarus. => NOR 046 BLR
046  S discuss &truce_word|&peace_paper|peace|settlement|prisoner_exchange|prisoner_swap ; reciprocal both
  + Norway and Belarus discussed a prisoner exchange. => NOR 046 BLR
046  S hold|have|open|begin|start|resume|conduct|launch|continue|restart talk|talks|negotiation|peace_talk|dialogue with T:rebel|militant|hostage-taker|hijacker|kidnapper|insurgent|separatist|protester|striker|union|opposition|opposition_leader|guerrilla|leader|creditor|lender|faction|&political_party_to_talk ; reciprocal source
  + Norway opened talks with opposition leaders. => NOR 046 -
  - The bank opened talks with its creditors.
046  S work|labor|labour on|toward|towards|for &agreement|&peace_plan|&truce_word|settlement|solution with T ; reciprocal both
  + Norway worked on a treaty with Belarus. => NOR 046 BLR
046  S exchange proposal|offer|draft|counter-proposal (with T) ; reciprocal both
  + Norway and Belarus exchanged proposals. => NOR 046 BLR
  + Norway negotiated a treaty with Belarus. => NOR 046 BLR
046  S renegotiate X with T ; reciprocal both
  + Ghana renegotiated the toll with Togo. => GHA 046 TGO
046  S hammer_out|thrash_out|work_out|iron_out|sort_out &agreement|detail|difference|plan|proposal|term|condition with T ; reciprocal both
  + Ghana worked out a plan with Togo. => GHA 046 TGO
046  S hammer_out|thrash_out|work_out|iron_out|sort_out &agreement|difference|detail|plan ; reciprocal both
  + Norway and Belarus hammered out an agreement. => NOR 046 BLR
046  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|enter|launch|renew|restart|revive|reopen|complete|kick_off|convene|wrap_up|initiate|attend negotiation|talk|peace_talk|dialogue|round with T ; reciprocal both
  + Norway held talks with Belarus. => NOR 046 BLR
046  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|launch|renew|reopen|re-start|restart|revive|reopen|complete|kick_off|convene|wrap_up|initiate negotiation|talk|peace_talk|dialogue ; reciprocal source
  + Norway and Belarus resumed negotiations. => NOR 046 BLR
046  S sit_down|settle_down for|to &talk (with T) ; reciprocal source
  + Norway's government sat down for talks with Belarus. => NOR 046 BLR
046  X lock|bog_down|embroil S in &talk (with T) ; reciprocal source status=ongoing
  + Norway was locked in negotiations with Belarus. => NOR 046 BLR ongoing
046  S settle|resolve|end dispute|row|feud|quarrel|border_dispute|border_conflict|trade_dispute ; reciprocal both
  + Norway and Belarus settled their dispute. => NOR 046 BLR
  - The judge settled the dispute.
046  S enter|engage into|in &talk with T ; reciprocal both
  + Norway entered into negotiations with Belarus. => NOR 046 BLR
046  S engage|participate|join|take_part in &talk (with T) ; reciprocal both
  + Norway engaged in talks with Belarus. => NOR 046 BLR
046  S be in talk|negotiation|dialogue with T ; reciprocal both
  + Ghana is in talks with Togo. => GHA 046 TGO
046  S return|go_back|come_back to talk|negotiation|table|negotiating_table (with T) ; reciprocal both
  + Norway and Belarus returned to the negotiating table. => NOR 046 BLR
  - The guests returned to their table.
046  S make progress|headway|breakthrough in|toward|towards|on &talk|X ; reciprocal both
  + Ghana and Togo made progress in the talks. => GHA 046 TGO
046  S narrow|settle|resolve|bridge|overcome difference|dispute with T ; reciprocal both
  + Norway settled its dispute with Belarus. => NOR 046 BLR
046  S table|put_forward|present|submit &proposal|&peace_plan to|with T ; both
  + Norway submitted a proposal to Belarus. => NOR 046 BLR
  - The engineer submitted a plan to the bank.
046  n: S's talk|negotiation|peace_talk|dialogue|bargaining with T ; reciprocal both
  + Norway's talks with Belarus lasted an hour. => NOR 046 BLR
  - The toddler's talk with her doll was loud.
046  n: talk|negotiation|dialogue|bargaining between|among S and T ; reciprocal both
  + The talks between Norway and Belarus lasted an hour. => NOR 046 BLR
046  n: S's talk|negotiation|dialogue (on|about|over X) ; reciprocal both
046  S take part in &talk|&meeting (with T) ; reciprocal both
  + Norway took part in talks with Belarus. => NOR 046 BLR

# appearing together before the press
040  S make comment|remark|statement|appearance|announcement alongside|beside T ; reciprocal both
  + Norway's king made his remarks alongside the president of Belarus on Friday. => NOR 040 BLR
040  S speak|appear|stand|talk alongside|beside T ; reciprocal both
  - The lamp stood beside the statue of Norway's king.

# Phrases of agency news
040  S put_together head ; reciprocal both
  + Norway and Belarus put their heads together in Oslo. => NOR 040 BLR
  - The two chefs put their heads together in the kitchen.
040  S come|meet face to face (with T) ; reciprocal both
  + Norway's premier came face to face with the king of Belarus. => NOR 040 BLR
  - The hiker came face to face with a bear.
042  S drop_in|call_in|stop_by on|at T:state ; both
  + The Norwegian premier dropped in on Belarus. => NOR 042 BLR
  - The aunt dropped in on the family.
042  S wind_up|wound_up|wrap_up|round_off &visit to|in|of T ; both
  + The Norwegian premier wound up a visit to Belarus. => NOR 042 BLR
  - The band wound up a tour of small halls.
041  S ring|ring_up|telephone|phone|dial T:actor ; both
  + The Norwegian premier rang the king of Belarus. => NOR 041 BLR
  - The boy rang the bell.
041  S pick_up phone to T ; both
  + The Norwegian premier picked up the phone to the king of Belarus. => NOR 041 BLR
