# Root 04: meetings, talks, visits and mediation. `both` keeps out "meet a deadline" and "visit a
# website": a consultation needs two known parties.

# 040 Consult
040  S meet T:actor ; reciprocal both
  + Norway's prime minister met the president of Belarus on Monday. => NOR 040 BLR
  + The prime ministers of Norway and Belarus met in Geneva. => NOR 040 BLR
  - Norway met the deadline of Belarus.
  - The rails meet near the harbour.
040  S meet ; reciprocal both
040  S meet with T ; reciprocal both
  + Norway's prime minister met with the president of Belarus. => NOR 040 BLR
040  S confer|consult|huddle|parley|converse|speak|talk|chat|deliberate|liaise with T ; reciprocal both
  + Norway conferred with Belarus. => NOR 040 BLR
  - Pupils chatted with their teacher.
040  S confer|consult|parley (on|about|over X) ; reciprocal both
040  S consult T ; both
  + Norway consulted Belarus. => NOR 040 BLR
  - The clerk consulted a dictionary.
040  S speak|talk to T ; both
  + Norway's prime minister spoke to the president of Belarus. => NOR 040 BLR
040  S discuss|debate X with T ; reciprocal both
  + Norway discussed the harbour with Belarus. => NOR 040 BLR
040  S discuss X ; reciprocal both
  + The presidents of Norway and Belarus discussed the harbour. => NOR 040 BLR
040  S review|raise|explore|address|exchange X with T ; reciprocal both
040  S brief T (on|about X) ; both
  + Norway briefed Belarus on the affair. => NOR 040 BLR
040  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|wrap_up|attend|convene|host discussion|consultation|conversation|&meeting with T ; reciprocal both
  + Norway held a meeting with Belarus. => NOR 040 BLR
040  S hold|conduct|open|begin|start|conclude|continue|finish|wrap_up|attend|convene|chair|host|join &meeting|discussion|consultation|conversation ; reciprocal source
  + The presidents of Norway and Belarus held a meeting. => NOR 040 BLR
040  S attend|join|chair|host|convene &meeting of|with T ; both
  + Norway's prime minister attended a meeting of the European Union. => NOR 040 -
040  S participate|gather|assemble in|at|for &meeting|&talk (with|of T) ; reciprocal both
040  S gather|convene|assemble for &talk|&meeting ; reciprocal both
040  S see|greet T ; both
040  S greet|embrace T ; both
  + Norway's king greeted the president of Belarus. => NOR 040 BLR
040  S shake hand with T ; reciprocal both
  + Norway's minister shakes hands with the president of Belarus. => NOR 040 BLR
040  S contact|approach T ; both
040  S sit_down with T ; reciprocal both
040  S dine|lunch|breakfast with T ; reciprocal both
  + Norway's king dined with the president of Belarus. => NOR 040 BLR
040  S have|hold|share lunch|dinner|breakfast|audience|tête-à-tête with T ; reciprocal both
040  S exchange view|letter|message|idea|note with T ; reciprocal both
  + Norway exchanged views with Belarus. => NOR 040 BLR
040  S exchange view|letter|message ; reciprocal both
040  S maintain|keep|establish|make|have|open|resume contact|communication|dialogue|channel with T ; reciprocal both
  + Norway kept contact with Belarus. => NOR 040 BLR
040  S be in contact|touch|communication with T ; reciprocal both
  + Norway was in contact with Belarus. => NOR 040 BLR
040  S write|send|deliver|hand letter|message (to T) ; both
  + Norway sent a letter to Belarus. => NOR 040 BLR
040  S send T letter|message ; both
040  S write to T ; both
040  S deliver|carry|convey|pass|hand|relay message|letter to|from T ; both
040  n: S's &meeting with T ; reciprocal both
  + Norway's meeting with Belarus ended on Friday. => NOR 040 BLR
040  n: &meeting|discussion|consultation|conversation|contact|tête-à-tête between S and T ; reciprocal both
  + The meeting between Norway and Belarus ended on Friday. => NOR 040 BLR
  - The meeting between the two rivers is marked on the map.
040  n: &meeting|discussion|consultation of S and T ; reciprocal both
040  n: S's discussion|consultation|conversation|contact|dialogue|session with T ; reciprocal both
  + Norway's discussions with Belarus ended on Friday. => NOR 040 BLR
040  n: S's letter|message to T ; both
  - A letter to the editor was printed.
040  n: S's lunch|dinner|breakfast with T ; reciprocal both
040  S be guest of T ; both

# 041 Discuss by telephone
041  S telephone|phone|ring_up T ; both
  + Norway's prime minister telephoned the president of Belarus. => NOR 041 BLR
  - The shopkeeper telephoned a plumber.
041  S call T (about|on X) ; both
041  S hold|have|place|make|take|conduct &phone_call with|to|from T ; reciprocal both
  + Norway's prime minister held a telephone conversation with the president of Belarus. => NOR 041 BLR
041  S hold|have &phone_call ; reciprocal both
041  S speak|talk|confer|converse to|with T by|via|over|on phone|telephone|hotline|video|videoconference|skype|videolink ; reciprocal both
  + Norway's prime minister spoke with the president of Belarus by telephone. => NOR 041 BLR
041  S speak|talk|confer|converse by|via|over|on phone|telephone|hotline|video ; reciprocal both
  + The presidents of Norway and Belarus talked by telephone. => NOR 041 BLR
041  S discuss X with T by|via|over|on|in phone|telephone|hotline|&phone_call ; reciprocal both
041  S tell|inform|brief|assure T by|via|over|in phone|telephone|&phone_call ; both
041  n: S's &phone_call|call to|with|from T ; reciprocal both
041  n: &phone_call between S and T ; reciprocal both
  + The phone call between Norway and Belarus lasted an hour. => NOR 041 BLR

# 042 Make a visit
042  S visit T ; both
  + Norway's prime minister visited Belarus. => NOR 042 BLR
  + Belarus was visited by Norway's prime minister. => NOR 042 BLR
  - Tourists visited the website of the castle.
042  S arrive in|at T ; both
  + Norway's prime minister arrived in Belarus. => NOR 042 BLR
  - The train arrived in the station.
042  S travel|fly|go|head|journey|come|drive|sail|jet to T ; both
  + Norway's prime minister travelled to Belarus. => NOR 042 BLR
  - The letter travelled to the wrong house.
042  S depart|leave|depart|set_off|set_out|embark for T ; both
  + Norway's prime minister left for Belarus. => NOR 042 BLR
042  S fly into|in T ; both
042  S land|touch_down|stop|stop_over|stay in|at T ; both
  + Norway's prime minister landed in Belarus. => NOR 042 BLR
042  S tour T ; both
  + Norway's prime minister toured Belarus. => NOR 042 BLR
  - The band toured the coast.
042  S pay T &visit|call ; both
042  S pay|make|begin|start|open|conclude|end|complete|undertake|cut_short|launch|kick_off &visit|call to|in|on|of T ; both
  + Norway's prime minister paid a visit to Belarus. => NOR 042 BLR
  + Norway's prime minister began a tour of Belarus. => NOR 042 BLR
042  S be on &visit to|in T ; both
042  S send|dispatch|despatch &envoy to T ; both
  + Norway sent an envoy to Belarus. => NOR 042 BLR
  - The firm sent a representative to the fair.
042  n: S's &visit to|in|through|of T ; both
  + The Norwegian prime minister's visit to Belarus ended on Friday. => NOR 042 BLR
  - The pupils' visit to the zoo was cheerful.
042  n: &visit by|from|of S to T ; both
  + The visit by Norway's king to Belarus ended on Friday. => NOR 042 BLR
042  n: S's arrival|stop|stay|journey in|at|to T ; both

# 043 Host a visit
043  S host|receive|welcome|entertain|fete T:person ; both
  + Norway's king received the president of Belarus. => NOR 043 BLR
  - The postman received a parcel.
043  S host|receive|welcome &envoy (from|of T) ; both
  + Norway received a delegation from Belarus. => NOR 043 BLR
043  S host &visit|dinner|banquet|luncheon|reception|lunch|ceremony (by|for|of|from T) ; both
  + Norway hosted a banquet for the president of Belarus. => NOR 043 BLR
  - The village hosted a party.
043  S host &talk|&meeting with T ; both
043  S host &talk|&meeting between|of|for T ; both
043  S give|hold dinner|banquet|luncheon|reception for T ; both
043  S play host to T ; both
  + Norway played host to the president of Belarus. => NOR 043 BLR
043  S roll_out red_carpet for T ; both
043  S grant|give T audience ; both
  + Norway's king gave the Belarusian ambassador an audience. => NOR 043 BLR
043  S meet T at|upon airport|arrival ; both
043  S accredit|accept &top_diplomat of|from T ; both

# 044 Meet at a third place
044  S meet (with T) on|at sideline|margin of X ; reciprocal both
044  S meet on|at sideline|margin (of X) ; reciprocal both
  + The presidents of Norway and Belarus met on the sidelines of the summit. => NOR 044 BLR
044  S meet T on|at sideline|margin (of X) ; reciprocal both
  + Norway's prime minister met the president of Belarus on the sidelines of the summit. => NOR 044 BLR
044  S meet with T on|at sideline|margin (of X) ; reciprocal both
044  S hold|have &talk|&meeting with T on|at sideline|margin (of X) ; reciprocal both
044  S attend|hold bilateral|trilateral_meeting|trilateral_summit|tripartite_meeting|four-way_talk|three-way_talk (with T) ; reciprocal both

# 045 Mediate
045  S mediate (between|in|for|with T) ; source
  + Norway mediated between Belarus and Latvia. => NOR 045 BLR
045  S broker|mediate|arbitrate|facilitate|midwife|oversee|sponsor|chair &talk|&meeting (between|with|of|among T) ; source
  + Norway brokered talks between Belarus and Latvia. => NOR 045 BLR
045  S broker|mediate|arbitrate &agreement|&truce_word|exchange|swap|release (between|with|of|among T) ; source
  + Norway brokered a truce between Belarus and Latvia. => NOR 045 BLR
045  S mediate|arbitrate|referee|adjudicate X ; source
  + Norway mediated the dispute between Belarus and Latvia. => NOR 045 BLR
  - The referee arbitrated the match.
045  S intercede|arbitrate|intermediate (with|between|for|in T) ; source
  + Norway interceded with Belarus. => NOR 045 BLR
045  S act|serve as mediator|intermediary|go-between|broker|arbiter|facilitator (between|for|in|with T) ; source
  + Norway acted as a mediator between Belarus and Latvia. => NOR 045 BLR
045  S play|take role of mediator|broker|arbiter|intermediary ; source
045  S undertake|conduct|lead|launch|begin|resume|continue|offer &mediation|mediation_mission (between|with|in|for T) ; source
  + Norway launched a mediation mission in Belarus. => NOR 045 BLR
045  S try|seek|attempt to mediate|broker ; source
045  S bring|get T to table|&meeting ; source
  + Norway brought Belarus to the table. => NOR 045 BLR
  - The waiter brought the soup to the table.
045  S bring|get T together ; both
045  S bridge gap|difference|divide between T ; source
  + Norway bridged the differences between Belarus and Latvia. => NOR 045 BLR
  - An iron span bridges the gap between the cliffs.
045  S reconcile T:actor ; both
045  S shuttle between T ; source
  + Norway's envoy shuttled between Belarus and Latvia. => NOR 045 BLR
  - A bus shuttled between the hotels.
045  n: S's mediation|arbitration|intercession|shuttle_diplomacy|mediation_effort|mediation_mission|good_office (between|in|with|for T) ; source
  + Norwegian mediation between Belarus and Latvia continued. => NOR 045 BLR ongoing
045  n: mediation by S (between|in|for T) ; source
045  S be mediator|intermediary|go-between (between|for|in T) ; source

# 046 Negotiate
046  S negotiate|bargain|haggle|parley|dicker with T ; reciprocal both
  + Norway negotiated with Belarus. => NOR 046 BLR
  - The buyer haggled with the shopkeeper.
046  S negotiate|bargain|haggle (on|over|about|for X) ; reciprocal both
  + Norway and Belarus negotiated over the harbour. => NOR 046 BLR
  - The ship negotiated the narrow strait.
046  S negotiate &agreement|&truce_word|release|end|term|exchange (of|to|with|between T) ; reciprocal both
  + Norway negotiated a treaty with Belarus. => NOR 046 BLR
046  S renegotiate X with T ; reciprocal both
046  S hammer_out|thrash_out|work_out|iron_out|sort_out &agreement|detail|difference|plan|proposal|term|condition with T ; reciprocal both
046  S hammer_out|thrash_out|work_out|iron_out|sort_out &agreement|difference|detail|plan ; reciprocal both
  + Norway and Belarus hammered out an agreement. => NOR 046 BLR
046  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|enter|launch|renew|restart|revive|reopen|complete negotiation|talk|peace_talk|dialogue with T ; reciprocal both
  + Norway held talks with Belarus. => NOR 046 BLR
046  S hold|have|conduct|open|begin|start|conclude|continue|resume|finish|launch|renew|restart|revive|reopen|complete negotiation|talk|peace_talk|dialogue ; reciprocal source
  + Norway and Belarus resumed negotiations. => NOR 046 BLR
046  S enter|engage into|in &talk with T ; reciprocal both
  + Norway entered into negotiations with Belarus. => NOR 046 BLR
046  S engage|participate|join|take_part in &talk (with T) ; reciprocal both
  + Norway engaged in talks with Belarus. => NOR 046 BLR
046  S be in talk|negotiation|dialogue with T ; reciprocal both
046  S return|go_back|come_back to talk|negotiation|table|negotiating_table (with T) ; reciprocal both
  + Norway and Belarus returned to the negotiating table. => NOR 046 BLR
  - The guests returned to their table.
046  S make progress|headway|breakthrough in|toward|towards|on &talk|X ; reciprocal both
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
