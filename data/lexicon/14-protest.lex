# Root 14: protest. Peaceful unless the word says otherwise; the target is whom the protest is against.

# Those who may take to the streets
class rallier = &protester lawyer nurse doctor journalist reporter woman cleric priest bishop tribesman tribesmen fisherman fishermen veteran exile environmentalist feminist trucker taxi_driver truck_driver grower herder peasant parent relative mother widow widower family royalist loyalist anarchist leftist communist socialist conservative christian shiite sunni muslim buddhist engineer shopkeeper professor academic artist writer intellectual pupil schoolchild graduate voter member neighbour trade_unionist squatter commuter indigenous_people pacifist

# 142 Hunger strike
142  S go|be on hunger_strike|fast
  + Norwegian prisoners went on hunger strike. => NOR 142 -
142  S go on hunger_strike|fast against|at|over|about T
  + A Norwegian monk went on hunger strike against Belarus. => NOR 142 BLR
142  S start|begin|stage|launch|continue|join|resume|hold|declare|announce|observe hunger_strike|fast|hunger-strike (against|at|over|in|about T)
  + A Norwegian student began a hunger strike against Belarus. => NOR 142 BLR
142  S refuse|reject|decline|shun food|meal (in protest) ; source
  + Norwegian prisoners refused food in protest. => NOR 142 -
142  S:&captive|student|protester refuse|reject|decline|shun food|meal
  + Prisoners in Norway refused food. => - 142 -
142  S:&captive|refugee|migrant|protester sew|stitch lip|mouth
  + Norwegian detainees sewed their lips. => NOR 142 -
142  n: S's hunger_strike|hunger-strike against|over|at T
  + A Norwegian hunger strike against Belarus continued. => NOR 142 BLR ongoing

# 143 Strike and boycott
143  S go|come|walk|be out|on strike|general_strike|indefinite_strike|walkout|slowdown ; mode=strike
  + Norwegian miners went on strike. => NOR 143 -
143  S be on strike ; mode=strike
  + Norwegian miners are on strike. => NOR 143 -
143  S:&worker stage|hold|begin|start|call|launch|organize|organise|observe|declare|announce|join|continue|extend|resume strike|general_strike|walkout|walk-out|walk_out|go_slow|sick_out|stay_away|work_stoppage|stoppage|work-to-rule|slowdown|go-slow|sickout|sit-in_strike|sit-down_strike|industrial_action|lockout|stay-away|shutdown_strike|labour_action|nationwide_strike (against|over|at|in|across T) ; source mode=strike
  + Norwegian pilots staged a walkout. => NOR 143 -
143  S:&worker strike (against|over|at|in|for T) ; mode=strike
  + Norwegian nurses struck over pay. => NOR 143 -
143  S:&worker stop|halt|abandon|refuse|down|quit work|tool|teaching|job (at|in|over|against T) ; mode=strike
  + Norwegian miners stopped work. => NOR 143 -
143  S:&worker walk_out|down_tool (of|over|at|in T) ; mode=strike
  + Norwegian teachers walked out. => NOR 143 -
  - A Norwegian baker walked out of the bakery.
143  S paralyze|paralyse|cripple|shut_down|ground T by|with strike|walkout ; mode=strike
  + Norwegian pilots crippled Belarus with a strike. => NOR 143 BLR
143  S stay_away from work|school|class ; source mode=strike
  + Norway stayed away from work. => NOR 143 -
143  S shun work|school|class ; source mode=strike
  + Norway shunned school on Monday. => NOR 143 -
143  S:&worker shun work ; mode=strike
  + Norwegian teachers shunned work. => NOR 143 -
143  S refuse to work ; source mode=strike
  + Norwegian guards refused to work. => NOR 143 -
143  S boycott T ; mode=boycott
  + Norwegian parties boycotted the election. => NOR 143 -
  + The election was boycotted by Norwegian parties. => NOR 143 -
143  S stay_away|abstain from vote|election|poll|session|parliament|referendum ; source mode=boycott
  + Norwegian parties stayed away from the vote. => NOR 143 -
143  S walk|storm out|of parliament|session|assembly|hall|debate|speech ; source mode=boycott
  + The Belarusian delegation walked out of the hall. => BLR 143 -
143  S refuse to vote|attend ; source mode=boycott
  + Norwegian deputies refused to vote. => NOR 143 -
143  n: S's general_strike|labour_strike|labor_strike|rail_strike|transport_strike|teachers_strike|nationwide_strike|pilots_strike|walkout|walk-out|work_stoppage|industrial_action|sickout|dock_strike|wildcat_strike|miners_strike|sit-down_strike|truckers_strike|solidarity_strike in|at|against|over|by T ; mode=strike
  + A Norwegian general strike followed. => NOR 143 -
143  n: S's boycott of|against|by T ; mode=boycott
  + The Norwegian boycott of the vote continued. => NOR 143 - ongoing

# 144 Obstruct passage
144  S:&rallier|&worker|&blocker block|blockade|barricade|obstruct|besiege|seal_off|surround|encircle|paralyse|paralyze|jam|clog T
  + Fishermen blockaded the Norwegian port. => - 144 NOR
class blocker = fisherman fishermen trucker truck_driver lorry_driver grower coca_grower peasant herder commuter parent nurse lawyer trade_unionist environmentalist taxi_driver tractor campesino tribesman tribesmen villager activist group indian indigenous_people veteran
144  S:&rallier block|blockade|barricade|obstruct|paralyse|paralyze|close &passage|traffic|entrance|street|motorway (to|of|in|into|outside|near|at T)
  + Norwegian farmers blocked a road in Belarus. => NOR 144 BLR
144  S block|blockade|barricade|obstruct road|highway|street|traffic|entrance|railway|railway_line|motorway|bridge|rail_traffic|intersection|track|gate|access (to|of|in|into|outside|near|at T) ; source
  + Norwegian truckers blocked the road to the Belarusian embassy. => NOR 144 BLR
144  S:&rallier|&worker|&blocker erect|set_up|build|put_up|throw_up|man|raise|mount barricade|roadblock|road_block|burning_barricade|blockade|picket_line (in|on|around|across|along|outside|near T)
  + Norwegian farmers set up roadblocks across the country. => NOR 144 -
144  S erect|build|put_up|throw_up|man barricade|burning_barricade (in|on|around|across|along|outside|near T) ; source
  + The Norwegian students put up barricades. => NOR 144 -
144  S form human_chain|human_wall (around|outside|along|across T) ; source
  + Norwegian students formed a human chain around the Belarusian embassy. => NOR 144 BLR
144  S chain to T:gate|fence|railing|tree|track|&building ; source
  + Norwegian greens chained themselves to the gate of the embassy. => NOR 144 -
141  S picket T ; source
  + Norwegian workers picketed the Belarusian embassy. => NOR 141 BLR
144  S lay siege to T:embassy|parliament|palace|office ; source
  + Norwegian greens laid siege to the Belarusian embassy. => NOR 144 BLR
144  n: S's road_blockade|picket|picketing|traffic_blockade|human_chain of|outside|around|at|near|against T
  + A Norwegian picket outside the Belarusian embassy continued. => NOR 144 BLR ongoing

# 145 Riot
145  S riot|run_riot (in|across|through|at|against|over|around|inside T) ; mode=riot
  + Inmates rioted at a Norwegian prison. => - 145 -
145  S rampage|run_amok (in|across|through|at|against|over|around T) ; source mode=riot
  + Norway rampaged through Belarus. => NOR 145 BLR
145  S:&rallier|&captive|&rowdy rampage|run_amok (in|across|through|at|against|over|around T) ; mode=riot
  + Supporters of the candidate rampaged through Norway. => - 145 NOR
  - Elephants rampaged through Norway.
145  S:&rallier|&captive|&rowdy go on rampage (in|across|through T) ; mode=riot
  + Prisoners went on the rampage in Norway. => - 145 NOR
145  S:&rallier|&rowdy throw|hurl|lob|fling|toss|pelt|shower stone|rock|brick|bottle|petrol_bomb|gasoline_bomb|fire_bomb|molotov_cocktail|firebomb|egg|paint|tomato|firecracker|flare|debris|paving_stone|shoe|missile|object|firework|fireworks at|on|into|over|onto T
  + Youths hurled petrol bombs at Norwegian police. => - 145 NOR
145  S:&rallier|&rowdy pelt|bombard|shower|stone T with stone|rock|brick|bottle|petrol_bomb|egg|tomato|paint|missile|object
  + Protesters pelted Norwegian police with rocks. => - 145 NOR
145  S:&rallier|&rowdy loot|ransack|vandalize|vandalise|pillage|plunder|torch|smash|set_alight T ; mode=riot
  + Crowds looted Norwegian shops. => - 145 NOR
class rowdy = youth hooligan vandal looter rioter mob stone-thrower stone_thrower fan inmate prisoner supporter anarchist nationalist skinhead
  + Norwegian football fans rioted in Belarus. => NOR 145 BLR
145  S go on rampage (in|across|through T) ; source
  + Norwegian prisoners went on the rampage. => NOR 145 -
145  S:&rallier clash|fight|battle|scuffle|skirmish|brawl with T ; mode=riot
  + Norwegian protesters clashed with Belarusian police. => NOR 145 BLR
145  S:&rallier battle|fight|confront T:&police_force ; mode=riot
  + Norwegian demonstrators battled the police. => NOR 145 NOR
145  S:protester|demonstrator|rioter|mob|crowd|youth|striker|student|marcher attack|storm|ransack|vandalize|vandalise|torch|burn|smash|invade|loot|raid|trash|destroy|damage|break_into|overrun|overturn|stone|pelt|firebomb|deface|besiege|pillage|burn_down T ; mode=riot
  + Norwegian protesters stormed the Belarusian embassy. => NOR 145 BLR
  + The Belarusian consulate was ransacked by a Norwegian mob. => NOR 145 BLR
145  S:&rallier storm|break|burst|force|march into T:&building ; mode=riot
  + Norwegian protesters broke into the Belarusian consulate. => NOR 145 BLR
145  S throw|hurl|lob|fling|toss|pelt stone|rock|brick|bottle|petrol_bomb|molotov_cocktail|firebomb|egg|paint|tomato|firecracker|flare|fire_bomb|debris|paving_stone|shoe|missile|object at|on|into|over|onto T ; both
  + Norwegian youths threw stones at Belarusian soldiers. => NOR 145 BLR
  - The boy threw a stone into the lake.
145  S pelt|bombard|shower|stone T with stone|rock|brick|bottle|petrol_bomb|egg|tomato|paint ; source
  + Norwegian youths pelted Belarusian soldiers with stones. => NOR 145 BLR
145  S stone T:&victim|&building|car|vehicle|bus|train|convoy ; source mode=riot
  + Norwegian youths stoned a Belarusian bus. => NOR 145 BLR
145  S loot|ransack|vandalize|vandalise|pillage|plunder T ; source
  + A Norwegian crowd looted Belarusian shops. => NOR 145 BLR
145  S burn|torch|trample|tear_up|deface|shred|desecrate|set_alight T:flag|effigy|portrait|banner|picture|poster ; source mode=vandalize
  + Norwegian students burned the Belarusian flag. => NOR 145 BLR
145  S burn|hang effigy|flag|portrait of T ; source mode=vandalize
  + Norwegian students burned effigies of the Belarusian president. => NOR 145 BLR
145  S:&rallier|&rowdy burn tyre|tire|bus|barricade|truck|police_car|police_station|building|shop (in|on|outside|near|at T) ; mode=riot
  + Protesters burned tyres outside the Norwegian parliament. => - 145 NOR
145  S set fire to T:car|bus|vehicle|shop|tyre|tire|barricade|building|flag ; source mode=riot
  + Norwegian fans set fire to a Belarusian bus. => NOR 145 BLR
145  S:&rallier set fire to T ; mode=riot
  + Norwegian protesters set fire to the Belarusian embassy. => NOR 145 BLR
145  S mutiny|revolt|rebel|rise_up (against|in|over|at T) ; source
  + Norwegian sailors mutinied. => NOR 145 -
145  S stage|lead|join|start|incite|instigate mutiny|uprising|revolt|rebellion|riot|insurrection|unrest (against|in|at T) ; source
  + Norwegian sailors staged a mutiny. => NOR 145 -
145  n: S's riot|rioting|rampage|looting|mob_violence|street_violence|violent_protest|mutiny|uprising|insurrection|revolt|civil_unrest|violent_demonstration|prison_riot|food_riot|race_riot|street_battle|street_fighting|violent_clash|mob_attack|ethnic_riot|stone-throwing|intifada|rebellion against|in|at|over|by|across T
  + Riots in Norway continued. => - 145 NOR ongoing
  - The garden was a riot of colour.

# 1411-1414 Demonstrations by what is asked
1411  S demonstrate|rally|march|protest for|over &leader_fall of T ; source
  + Norwegian students demonstrated for the resignation of the Belarusian president. => NOR 1411 BLR
1411  n: S's anti-government_protest|antigovernment_protest|anti-government_demonstration|anti-government_rally|anti-regime_protest|anti-president_protest|antigovernment_demonstration|anti-government_march against|in|at|by T
  + Anti-government protests in Norway continued. => - 1411 NOR ongoing
1413  S demonstrate|rally|march|protest for &rights_word (in|of|for T) ; source
  + Norwegian women marched for equality. => NOR 1413 -
1413  S:&rallier|group demonstrate|rally|march|protest against|over abuse|torture|discrimination|racism|police_brutality|violence|killing|censorship|apartheid|repression|arrest|detention (in|of|by|against T)
  + Protesters marched against racism in Norway. => - 1413 NOR
1413  S demonstrate|rally|march|protest against|over abuse|torture|discrimination|racism|police_brutality|violence|killing|censorship|apartheid|repression|arrest|detention (in|of|by|against T) ; source
  + Norwegian students marched against racism. => NOR 1413 -
1413  n: S's pro-democracy_protest|pro-democracy_rally|civil_rights_march|pro-democracy_demonstration|women_march|pride_march|pride_parade|independence_rally|pro-independence_rally|anti-racism_march|pro-independence_march in|at|against|by T
  + A Norwegian pro-democracy rally began. => NOR 1413 -
1412  S:&rallier demonstrate|rally|march|protest against|over|about &policy_word (of|by|in|on|with|for T)
  + Protesters rallied against the Norwegian law. => - 1412 NOR
1412  S demonstrate|rally|march|protest against|over|about &policy_word (of|by|in|on|with|for T) ; source
  + Norwegian students demonstrated against the tax. => NOR 1412 -
1412  n: S's anti-war_protest|antiwar_protest|anti-war_rally|anti-austerity_protest|anti-nuclear_protest|anti-tax_protest|climate_protest|climate_march|anti-corruption_protest|anti-war_demonstration|anti-war_march|anti-globalization_protest in|at|against|by T
  + A Norwegian anti-war protest began. => NOR 1412 -
1414  S:&rallier|group demonstrate|rally|march|protest for|against|over|to &regime_word|independence (in|of|from T)
  + Protesters rallied against the Norwegian monarchy. => - 1414 NOR
1414  S demonstrate|rally|march|protest for|against|over|to &regime_word|independence (in|of|from T) ; source
  + Norwegian students rallied against the monarchy. => NOR 1414 -

# 141 Demonstrate or rally
141  S demonstrate|protest|rally|march|picket against|outside|over|at|near T
  + Norwegian students protested against Belarus. => NOR 141 BLR
  + Norwegian students marched outside the Belarusian embassy. => NOR 141 BLR
  - Norwegian students marched in a parade.
141  S:&demonstrator gather|mass|congregate|assemble|converge in|on|at|outside|through|to|along|near|around|before|across|over|for T
  + Demonstrators gathered in Norway. => - 141 NOR
141  S:&rallier gather|mass|congregate|assemble|converge outside|before|on T:embassy|consulate|parliament|palace|ministry|headquarters|residence|court|courthouse|office|prison|jail|commission|mission
  + Hundreds gathered outside the Norwegian embassy. => - 141 NOR
141  S:&rallier gather|mass|congregate|assemble|converge|turn_out|come_out|show_up|camp_out to protest|demonstrate|demand|denounce|condemn|oppose|chant|rally (in|on|at|outside|near|around|before|across T)
  + Hundreds gathered in Norway to protest. => - 141 NOR
  - Hundreds gathered in Norway to greet the queen.
141  S:&rallier demonstrate|protest|rally|picket in|on|at|outside|through|to|along|near|around|before|across|over|for T
  + Norwegian protesters gathered outside the parliament. => NOR 141 NOR
141  S:&rallier|group rally|march against|outside T
  + Thousands rallied against Norway. => - 141 NOR
141  S:group demonstrate|protest|rally|march against|outside T
  + Thousands of Belarusians rallied against the president of Norway. => BLR 141 NOR
141  S:&rallier march on|outside|through|to|along|before|across|over T
  + Protesters marched through Norway. => - 141 NOR
141  S demonstrate|protest|rally in T ; source
  + Norwegian students protested in Belarus. => NOR 141 BLR
141  S protest T
  + Norwegian students protested the arrest of a Belarusian poet. => NOR 141 -
141  S:&rallier demonstrate|protest (against|over|outside|at|near|for T)
  + Norwegian students protested on Monday. => NOR 141 -
141  S:protester|demonstrator|marcher rally|march
  + Norwegian demonstrators marched. => NOR 141 -
  - Norwegian stocks rallied on Monday.
141  S take to street|streets
  + Norwegian students took to the streets. => NOR 141 -
141  S take to street|streets against|over|in T ; source
  + Norwegians took to the streets against Belarus. => NOR 141 BLR
141  S pour into|onto street|square|streets
  + Norwegian students poured into the streets. => NOR 141 -
141  S hold|stage|organize|organise|lead|attend|join|call|mount|plan &unrest|protest_rally|protest_march|street_protest|mass_rally|vigil|candlelight_vigil|sit-in|sit_in|die_in|sit-down_protest|die-in|silent_march|torchlight_march|funeral_march (against|outside|in|at|over|for|near|about T) ; source
  + Norwegian students staged a vigil outside the Belarusian embassy. => NOR 141 BLR
  - The team rallied after a rally in the market.
141  S chant|shout|yell slogan|slogans against|at T ; source
  + Norwegian students chanted slogans against Belarus. => NOR 141 BLR
141  S boo|heckle|jeer T ; both
  + Norwegian students booed the Belarusian minister. => NOR 141 BLR
141  S defy curfew|ban|order to demonstrate|protest ; source
  + Norwegians defied a curfew to protest. => NOR 141 -
141  S occupy square|park|street|plaza (in|of T) ; source
  + Norwegian students occupied the square. => NOR 141 -
141  n: S's sit_in|die_in|demonstration|protest|protest_rally|protest_march|sit-in|sit-down_protest|mass_rally|street_protest|street_demonstration|mass_protest|mass_demonstration|vigil|opposition_rally|student_protest|candlelight_vigil|peace_march|silent_protest against|over|at|in|outside|by|near|about T
  + Norwegian protests against Belarus continued. => NOR 141 BLR ongoing
  - The demonstration of the vacuum cleaner bored everyone.
141  n: S's protest|demonstration|rally|march by S:&rallier against|in|at|over T
  + A protest by students against Norway began. => - 141 NOR
-  n: election_rally|campaign_rally|campaign_march|party_rally|victory_rally|victory_march|victory_parade|funeral_march|wedding_march|political_rally by|for|of|in|near S
  - An election rally by the Norwegian premier drew a crowd.
-  S hold|address|attend|stage|stage|lead|plan|organise|organize election_rally|campaign_rally|party_rally|political_rally|campaign_march|victory_rally
  - The Norwegian minister held an election rally.
141  n: S's rally|march against|outside|over|by T ; source
  + A Norwegian march against Belarus followed. => NOR 141 BLR

# 140 Political dissent
140  S:&rallier defy|disobey|flout government|ban|order|curfew|decree|authority|authorities (of|on|in|by T) ; source
  + Protesters defied the Norwegian authorities. => - 140 NOR
140  S launch|start|begin|wage|continue civil_disobedience|civil_disobedience_campaign|disobedience_campaign|campaign_of_civil_disobedience|resistance_campaign (against|in|over T) ; source
  + Norwegian students launched a civil disobedience campaign against Belarus. => NOR 140 BLR
144  S occupy T:office|building|embassy|ministry|headquarters|university|campus|factory|plant|consulate ; source
  + Norwegian villagers occupied the Belarusian embassy. => NOR 144 BLR
140  S sign|circulate|deliver|submit|hand_in petition against|to|over T ; source
  + Norwegian writers signed a petition against Belarus. => NOR 140 BLR
140  S:&rallier resist|defy T
  + Protesters defied Norway. => - 140 NOR
140  n: S's civil_disobedience|civil_disobedience_campaign|dissent|political_dissent|non-violent_resistance|unrest|political_unrest|social_unrest|disobedience against|in|over|at T
  + Unrest in Norway continued. => - 140 NOR ongoing

# Protest, further words
141  S hold|stage|organize|organise|attend vigil|rally|prayer|concert for T ; both
  + Norway held a vigil for Belarus. => NOR 141 BLR
141  S camp in|outside|near square|parliament|office|embassy ; source
  + Norwegian students camped outside the parliament. => NOR 141 -
141  n: S's outcry|backlash|uproar against|over|in T ; source
  + A Norwegian outcry over the Belarusian vote followed. => NOR 141 BLR
140  S refuse to recognize|recognise|obey|serve|fight ; source
  + Norwegian reservists refused to serve. => NOR 140 -
140  S collect|gather signature (against|over|for T) ; source
  + Norwegian students collected signatures against the tax. => NOR 140 -
140  S launch|start campaign of disobedience|resistance|defiance (against|in T) ; source
  + Norwegian students launched a campaign of disobedience against Belarus. => NOR 140 BLR
144  S:&rallier halt|stop|disrupt|delay train|traffic|flight|convoy|production|parade|session|event (in|to|from|of T)
  + Protesters disrupted a Norwegian parade. => - 144 NOR
145  S:&rallier overrun|seize T:parliament|palace|station
  + Protesters seized the Norwegian parliament. => - 145 NOR
143  S withhold labour|labor ; source
  + Norwegian dockers withheld their labour. => NOR 143 -
143  S down tool|tools ; source
  + Norwegian miners downed their tools. => NOR 143 -
143  S join|back|support strike|boycott|stoppage (against|in|at|of T) ; source
  + Norwegian dockers joined the strike. => NOR 143 -

# The demand that a protest makes stands in its clause: compose.tsv makes 1411 to 1454 of both
141  S:&demonstrator gather|assemble|converge|turn_out|congregate|mass|come_out to E (in|through|across|outside|at|on T) ; theme=happened
  + Demonstrators gathered in Norway to demand free elections. => - 1412 NOR
141  S:&rallier demonstrate|protest|rally|march|parade to E (in|through|across|outside|at|on T) ; theme=happened
  + Thousands marched through Norway to denounce the tax. => - 141 NOR
141  S demonstrate|protest|march to E (in|through|across|outside|at|on T) ; theme=happened source
  + Norwegian bakers marched to denounce the tax. => NOR 141 -
141  S take to street|streets to E ; theme=happened source
  + Norwegian bakers took to the streets to denounce the tax. => NOR 141 -
142  S go|be on hunger_strike|fast to E ; theme=happened
  + A Norwegian monk went on hunger strike to demand justice. => NOR 142 -
142  S start|begin|stage|launch|continue|join|hold hunger_strike|fast|hunger-strike to E ; theme=happened
  + A Norwegian monk began a hunger strike to denounce the tax. => NOR 142 -
143  S go|come|walk|be on|out strike|general_strike|indefinite_strike to E ; theme=happened mode=strike
  + Norwegian dockers went on strike to demand a raise. => NOR 143 -
143  S:&worker strike to E ; theme=happened mode=strike
  + Norwegian dockers struck to demand a raise. => NOR 143 -
144  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|entrance|railway|motorway|bridge|rail_traffic|intersection|track|gate|access|port|border_crossing to E ; theme=happened
  + Norwegian farmers blocked roads to demand a raise. => NOR 144 -
145  S riot to E ; theme=happened mode=riot
  + Norwegian inmates rioted to demand pardons. => NOR 145 -

# Protests told as a force that sweeps a country
class protest_event = protest demonstration rally march unrest sit-in protest_march street_protest mass_protest demonstrator protester
class riot_event = riot rioting riots uprising mutiny revolt rebellion insurrection violent_protest looting
class strike_event = general_strike nationwide_strike national_strike transport_strike rail_strike teachers_strike walkout stoppage work_stoppage industrial_action shutdown hartal bandh
class shake = sweep rock grip hit paralyse paralyze engulf shake convulse roil cripple disrupt jolt flood plague ground
1413  X:pro-democracy_protest|pro-democracy_demonstration|pro-democracy_rally|civil_rights_protest|pro-reform_protest|anti-racism_protest|women_protest sweep|rock|grip|hit|paralyse|paralyze|engulf|shake|convulse|roil T
  + Pro-democracy protests rocked Norway. => - 1413 NOR
1411  X:anti-government_protest|antigovernment_protest|anti-government_demonstration|anti-government_rally|anti-regime_protest sweep|rock|grip|hit|paralyse|paralyze|engulf|shake|convulse|roil T
  + Anti-government protests rocked Norway. => - 1411 NOR
141  X:&protest_event sweep|rock|grip|hit|paralyse|paralyze|engulf|shake|convulse|roil|disrupt|jolt|flood|plague T
  + Protests swept Norway on Monday. => - 141 NOR
145  X:&riot_event sweep|rock|grip|hit|paralyse|paralyze|engulf|shake|convulse|roil T ; mode=riot
  + Riots rocked Norway on Monday. => - 145 NOR
143  X:&strike_event|strike paralyse|paralyze|cripple|shut_down|ground|disrupt T ; mode=strike
  + A general strike paralysed Norway. => - 143 NOR
  - An air strike hit Norway.
143  X:&strike_event|strike bring T to halt|standstill ; mode=strike
  + A strike brought Norway to a standstill. => - 143 NOR
141  S:&demonstrator flood|fill|throng|pack|jam|line|crowd street|square|avenue|plaza|boulevard|park (of|in|outside T)
  + Demonstrators filled the streets of Norway. => NOR 141 NOR
  - Shoppers filled the streets of Norway.
141  S:&rallier flood|swarm|spill street|streets|into (of|in T)
  + Protesters flooded the streets of Norway. => - 141 NOR
141  S turn_out|come_out in X:force|numbers|droves|thousands against T ; source
  + Norwegians turned out in force against Belarus. => NOR 141 BLR
141  S:&demonstrator descend on T
  + Demonstrators descended on the Norwegian embassy. => - 141 NOR
141  S:&demonstrator surround|ring|encircle T:embassy|consulate|parliament|palace|ministry|headquarters|building
  + Demonstrators surrounded the Norwegian embassy. => - 141 NOR
141  S:&rallier|journalist|lawyer|woman protest (in|outside|against|over|at T)
  + Women protested outside the Norwegian embassy. => - 141 NOR
141  S:&rallier stage|hold|organize|organise protest|demonstration|rally|march|procession|protest_rally|protest_march|street_protest|mass_rally|vigil|sit-in|sit_in|die_in|die-in|march|rally (against|outside|in|at|over|near|about T)
  + Students staged a vigil outside the Norwegian embassy. => - 141 NOR
141  S:&demonstrator chant|shout|carry|wave|brandish|hold|hold_up slogan|banner|placard|sign|anti-government_slogan (against|at|outside|in T)
  + Demonstrators chanted slogans against Norway. => - 141 NOR
141  S join|attend|swell|support protest|demonstration|march|rally|protest_movement against|in|at|outside T
  + Norwegians joined the protests against Belarus. => NOR 141 BLR

# 1412 and others with a plain object
1412  S protest &policy_word|&home_policy (of|by|in|with T) ; source
  + Norwegian students protested the tax. => NOR 1412 -
1412  S:&rallier protest &policy_word|&home_policy (of|by|in|with T)
  + Students protested the Norwegian tax. => - 1412 NOR
1412  S:&rallier|&worker demonstrate|rally|march|protest against|over|about &home_policy (of|by|in|on|with|for T)
  + Women demonstrated against the Norwegian curfew. => - 1412 NOR
1412  S demonstrate|rally|march|protest against|over|about &home_policy (of|by|in|on|with|for T) ; source
  + Norwegian bakers marched against the curfew. => NOR 1412 -
1412  n: S's protest|demonstration|rally|march|sit-in against|over|about &policy_word|&home_policy (of|by|in|at|outside T)
  + Norwegian protests against the pension law continued. => NOR 1412 - ongoing
1414  n: S's protest|demonstration|rally|march for|against monarchy|independence|secession|autonomy|new_constitution|constitution|military_rule|republic (in|from T)
  + A Norwegian rally for independence began. => NOR 1414 -
1413  n: S's protest|demonstration|rally|march|sit-in for|against|over &rights_word|racism|discrimination|police_brutality|apartheid|femicide|homophobia (in|by|outside T)
  + A Norwegian march for equality began. => NOR 1413 -
1411  n: S's protest|demonstration|rally|march for|over &leader_fall of T
  + Norwegian protests for the resignation of the Belarusian president began. => NOR 1411 BLR
class home_policy = fuel_price price_hike removal scrapping introduction overhaul fee fee_increase tuition_fee fare pension_law pension_reform labour_law labor_law election_result vote_result result legislation privatisation shortage corruption spending_cut budget_cut subsidy_cut emergency_law curfew lockdown conscription immigration mine mining dam pipeline base military_base occupation blockade war invasion land_reform levy toll tax_hike tax_increase restriction ban

# 142, 143 further
142  S fast in protest ; source
  + Norwegian monks fasted in protest. => NOR 142 -
142  S fast|starve against|over T ; source
  + Norwegian monks fasted against Belarus. => NOR 142 BLR
143  S:&worker walk_off|stay_off|walk|quit|leave job|work|post|shift|set (at|in T) ; mode=strike
  + Norwegian miners walked off the job. => NOR 143 -
143  S:&worker|&strike_caller call|stage|hold|observe|declare|begin|launch|announce|enforce|organize|organise|join|extend|resume|mount general_strike|strike|shutdown|shut-down|bandh|hartal|nationwide_strike|stay-away|stayaway|protest_strike|walkout|boycott (against|over|at|in|across T) ; mode=strike
  + Norwegian unions called a strike. => NOR 143 -
  - The umpire called a strike.
143  S:&worker|student|lawyer|doctor|teacher boycott class|lecture|work|court|exam|shift|duty (over|in|at|against T) ; mode=boycott
  + Norwegian students boycotted classes. => NOR 143 -
143  S close|shut|shutter shop|store|market|business in protest|strike|solidarity|mourning ; mode=strike
  + Norwegian traders closed their shops in protest. => NOR 143 -
143  S:&worker stage|hold|begin go-slow|sick-out|sickout|work-to-rule|slowdown|wildcat_strike|token_strike|warning_strike|hunger_march|24-hour_strike ; mode=strike
  + Norwegian teachers held a warning strike. => NOR 143 -
143  n: S's walkout|stoppage|work_stoppage|walk_out by S (against|over|at|in T) ; mode=strike
  + A walkout by Norwegian teachers began on Monday. => NOR 143 -
143  n: &worker_strike (by S) in|at|against|over T ; mode=strike
  + A dockers' strike in Norway began. => - 143 NOR
class worker_strike = dock_strike dockers_strike miners_strike teachers_strike pilots_strike transport_strike rail_strike truckers_strike bus_strike doctors_strike nurses_strike lawyers_strike oil_strike metro_strike airport_strike postal_strike public-sector_strike bus_drivers_strike one-day_strike two-day_strike three-day_strike 24-hour_strike 48-hour_strike warning_strike general_strike national_strike
class strike_caller = union unions federation trade_union labour_union labor_union opposition opposition_party separatist party alliance movement congress activist association council front leader group syndicate coalition
143  S boycott T:elections|election|poll|referendum|vote|session|parliament|ceremony|inauguration|trial|census|game ; source mode=boycott
  + Norwegian deputies boycotted the inauguration. => NOR 143 -

# 140 Dissent, further
140  S defect (to X)
  + A Norwegian general defected to Belarus. => NOR 140 -
140  S defect from T (to X)
  + Two officers defected from the Norwegian army. => - 140 NOR
140  n: S's defection of|by S (from|to T) ; source
  + The defection of a Norwegian general followed. => NOR 140 -
140  S distribute|hand_out|scatter|circulate|print leaflet|pamphlet|manifesto|flyer (against|in T) ; source
  + Norwegian students distributed leaflets against Belarus. => NOR 140 BLR
140  S sign|draft|publish|deliver|send|release|present open_letter|manifesto|petition against|to|about T ; source
  + Norwegian writers published an open letter against Belarus. => NOR 140 BLR
140  S break|desert|split|part with|from ranks|regime|government|party ; source
  + A Norwegian general broke with the regime. => NOR 140 -
140  S burn|return|hand_back|give_back|tear_up passport|medal|draft_card|conscription_paper|card|award|prize in protest ; source
  + Norwegian poets returned their medals in protest. => NOR 140 -
140  S resign|quit|step_down in protest (at|over|against X) ; source
  + A Norwegian minister resigned in protest. => NOR 140 -

# Against whom rules, and who wants to go on ruling
class hold_on_power = bid candidacy re-election reelection rule reign presidency third_term fourth_term fifth_term new_term second_term term appointment nomination inauguration grip leadership
1411  S:&rallier demonstrate|rally|march|protest against|over|at &hold_on_power (of|by|for T)
  + Thousands demonstrated against the Norwegian president's candidacy. => - 1411 NOR
1411  S demonstrate|rally|march|protest against|over|at &hold_on_power (of|by|for T) ; source
  + Norwegian bakers marched against the candidacy of the Belarusian president. => NOR 1411 BLR
1411  S:&rallier|opposition demonstrate|rally|march|protest for|over &leader_fall (of T)
  + Protesters marched for the resignation of the Norwegian president. => - 1411 NOR
1411  n: S's protest|demonstration|rally|march against|over|at &hold_on_power (of|by|for T)
  + A Norwegian march against the rule of the Belarusian king began. => NOR 1411 BLR
141  S pour into|onto street|square|streets to E ; theme=happened
  + Norwegians poured into the streets to denounce the tax. => NOR 141 -
141  S:&rallier pack|flood|fill|throng street|square|avenue to E ; theme=happened
  + Students filled the streets to denounce the Norwegian tax. => - 141 -
141  S:&rallier dump|spill|pour manure|milk|tomato|grain|garbage outside|before|in|on|at T ; both
  + Norwegian farmers dumped manure outside the Belarusian embassy. => NOR 141 BLR
143  X:&strike_event|strike ground|disrupt|paralyse|paralyze|halt|cripple|delay|stop|shut|close flight|traffic|train|production|port|airport|service|school|transport|mine|factory|refinery|hospital (in|at|across|of T) ; mode=strike
  + A strike by pilots grounded flights in Norway. => - 143 NOR
142  S be on hunger_strike|fast (in|at|against|over T)
  + A Norwegian singer is on hunger strike. => NOR 142 -
143  S be on strike|general_strike|walkout (in|at|against|over T) ; mode=strike
  + Norwegian dockers were on strike over the rota. => NOR 143 -
144  S:&rallier|&rowdy occupy|take_over T:&building|airport|office|station|terminal|oilfield|pumping_station|campus|university|town_hall|lecture_hall
  + Protesters occupied a Norwegian airport. => - 144 NOR
190  n: clash|scuffle|skirmish|battle|confrontation|running_battle|fighting between &demonstrator|youth|fan|supporter|student|striker between S and T ; reciprocal mode=riot
  + Clashes between Norwegian protesters and police continued. => NOR 190 NOR ongoing
145  X:&protest_event degenerate|descend|escalate|erupt into riot|violence|looting|rioting|chaos (in|at T) ; mode=riot
  + Protests in the capital descended into riots in Norway. => - 145 NOR
-  S strike deal|balance|bargain|agreement|compromise|pose|chord|accord|pact|oil|gold|blow
  - Norwegian workers struck a deal with a Belarusian firm.
-  S march to|through victory|title|final|history
  - Norwegian players marched to victory in Belarus.
-  S rally to win|beat|defeat|draw|close|finish
  - The Norwegian side rallied to beat Belarus.
-  S boycott match|race|championship|tournament
  - Norwegian players boycotted the tournament.
141  X bring|drive|draw|send|pull|lure S:&rallier into|onto|to street|streets|square (of|in T) ; mode=demo
  + The decree brought thousands of people into the streets of Norway. => NOR 141 -
145  S:&rallier|&rowdy set T:&building|parliament|car|bus|police_station|checkpoint|headquarters|vehicle|tyre|tire on fire ; mode=riot
  + Protesters set the Norwegian parliament on fire. => - 145 NOR
145  S:&rallier|&rowdy set part|section|wing of T:&building|parliament|ministry|station|hall on fire ; mode=riot
  + Protesters set part of the Norwegian parliament on fire. => - 145 NOR
145  S:&rallier|&rowdy tear_down|pull_down|topple|demolish|deface T:statue|monument|fence|mosque|church|temple|gate|flag|billboard|portrait|cross|border_fence ; mode=vandalize
  + Protesters toppled a Norwegian statue. => - 145 NOR
145  S:&rallier|&rowdy smash|break window|shopfront|door|gate|camera (in|at|of T) ; mode=riot
  + Protesters smashed windows at the Norwegian consulate. => - 145 NOR
140  S:&rallier|defector|balloonist release|drop|launch|float|fly|send|scatter|distribute leaflet|balloon|pamphlet (over|across|into|to|against T)
  + Norwegian activists floated leaflets over Belarus. => NOR 140 BLR

# Strikes and road blocks against a rule
1432  S:&worker strike|walk_out over|against|at|about &policy_word|&home_policy (in|of|by T) ; mode=strike
  + Norwegian dockers struck over a pension law. => NOR 1432 -
1432  S:&worker|&strike_caller go|be on strike|general_strike over|against|about &policy_word|&home_policy (in|of|by T) ; mode=strike
  + Norwegian teachers went on strike over the budget. => NOR 1432 -
1432  S:&worker|&strike_caller stage|hold|begin|start|call|launch|declare|observe strike|general_strike|nationwide_strike|walkout|stoppage|shutdown over|against|about &policy_word|&home_policy (in|of|by T) ; mode=strike
  + Norwegian unions called a strike against the privatisation. => NOR 1432 -
1432  S:&worker stop|halt|down|quit work|tool over|against|about &policy_word|&home_policy (in|of|by T) ; mode=strike
  + Norwegian miners stopped work over a labour law. => NOR 1432 -
1432  n: S's general_strike|nationwide_strike|national_strike|strike|walkout|stoppage against|over &policy_word|&home_policy (in|of|by T) ; mode=strike
  + A Norwegian general strike against the austerity began. => NOR 1432 -
1442  S:&rallier|&worker|&blocker block|blockade|barricade|close|obstruct|occupy road|highway|street|traffic|railway|motorway|bridge|port|border_crossing|track over|against|about &policy_word|&home_policy (in|of|by T)
  + Norwegian farmers blocked roads over a milk quota ban. => NOR 1442 -
1422  S go|be on hunger_strike|fast over|against|about &policy_word|&home_policy (in|of|by T)
  + A Norwegian priest went on hunger strike against the war. => NOR 1422 -
1423  S go|be on hunger_strike|fast for|over|against &rights_word|torture|discrimination|ill-treatment|mistreatment (in|of|by T)
  + Norwegian prisoners went on hunger strike over torture. => NOR 1423 -
1421  S go|be on hunger_strike|fast for|over &leader_fall (of T)
  + A Norwegian poet went on hunger strike for the resignation of the Belarusian president. => NOR 1421 BLR
1452  S:&rallier riot|rampage over|against|about|at &policy_word|&home_policy (in|of|by T) ; mode=riot
  + Norwegian students rioted over the tax. => NOR 1452 -
1452  n: S's riot|rioting|violent_protest over|against|at &policy_word|&home_policy (in|of|by T) ; mode=riot
  + Norwegian riots over a tax followed. => NOR 1452 -
1453  n: S's riot|rioting|violent_protest over|against|at|for &rights_word|police_brutality|racism|discrimination (in|of|by T) ; mode=riot
  + Norwegian riots over police brutality followed. => NOR 1453 -
1451  n: S's riot|rioting|violent_protest|uprising|revolt over|against|at|for &leader_fall|&hold_on_power (of|by T) ; mode=riot
  + A Norwegian uprising against the rule of the Belarusian king followed. => NOR 1451 BLR
1421  S start|begin|stage|launch hunger_strike|fast for|over &leader_fall (of T)
  + A Norwegian poet began a hunger strike for the removal of the Belarusian president. => NOR 1421 BLR
1441  S:&rallier|&worker|&blocker block|blockade|barricade|close road|highway|street|bridge|motorway over|for|against &leader_fall|&hold_on_power (of T)
  + Norwegian students blocked roads over the candidacy of the Belarusian president. => NOR 1441 BLR
1443  S:&rallier|&worker|&blocker block|blockade|barricade|close road|highway|street|bridge|motorway|railway for|over &rights_word (of|in T)
  + Norwegian herders blocked roads for autonomy. => NOR 1443 -
-  S win|lead|enter|finish rally|race|stage|prologue
  - The Norwegian driver won the rally of Belarus.

# The demand in a participle behind: "marched, demanding"
141  S:&rallier demonstrate|protest|rally|march|parade -ing E (in|through|across|outside|at|on T) ; theme=happened
  + Thousands marched through Norway, demanding the resignation of the king. => - 1411 NOR
141  S:&demonstrator gather|assemble|converge|turn_out|congregate|mass -ing E (in|through|across|outside|at|on T) ; theme=happened
  + Demonstrators gathered in Norway, demanding the resignation of the king. => - 1411 NOR
141  S take to street|streets -ing E ; theme=happened source
  + Norwegian bakers took to the streets, denouncing the tax. => NOR 141 -
141  S:&rallier hold|stage|organize|organise|mount protest|demonstration|rally|march|sit-in|sit_in|vigil|street_protest|mass_protest -ing E (in|outside|at T) ; theme=happened
  + Norwegian students held a rally, denouncing the tax. => NOR 141 -
141  S:&rallier hold|stage|organize|organise|mount protest|demonstration|rally|march|sit-in|sit_in|vigil|street_protest|mass_protest|mass_demonstration|mass_rally to E (in|outside|at T) ; theme=happened
  + Norwegian students held a rally to denounce the tax. => NOR 141 -
144  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|entrance|railway|motorway|bridge|port|border_crossing -ing E ; theme=happened
  + Norwegian farmers blocked roads, denouncing the tax. => NOR 144 -
143  S:&worker|&strike_caller go|be on strike|general_strike -ing E ; theme=happened mode=strike
  + Norwegian dockers went on strike, denouncing the rota. => NOR 143 -
142  S go|be on hunger_strike|fast -ing E ; theme=happened
  + A Norwegian monk went on hunger strike, denouncing the tax. => NOR 142 -

# What is asked for, where the clause names it
class reform_asked = reform political_reform economic_reform land_reform electoral_reform policy_change repeal abolition cancellation review end halt lifting
class system_asked = independence secession statehood republic new_constitution democratic_reform constitutional_reform constitutional_change regime_change civilian_rule self-rule
class rights_wanted = right rights equality freedom freedoms justice liberty human_right equal_right civil_right
class fall_wanted = &leader_fall ouster downfall abdication resignation
1411  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to demand|seek|urge|claim|request &fall_wanted (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to demand the resignation of the king. => - 1411 NOR
1411  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to press for the resignation of the king. => - 1411 NOR
1412  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to demand|seek|urge|claim|request &reform_asked (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to demand land reform. => - 1412 NOR
1412  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to call|press|push|appeal|clamour|clamor|campaign for &reform_asked (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to press for land reform. => - 1412 NOR
1413  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to demand|seek|urge|claim|request &rights_wanted (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to demand equal rights. => - 1413 NOR
1413  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to press for equal rights. => - 1413 NOR
1414  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to demand|seek|urge|claim|request &system_asked (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to demand a new constitution. => - 1414 NOR
1414  S:&rallier rally|march|demonstrate|protest|parade|gather|assemble|turn_out|converge to call|press|push|appeal|clamour|clamor|campaign for &system_asked (in|through|across|outside|at T) ; theme=happened
  + Thousands marched through Norway to press for a new constitution. => - 1414 NOR
1411  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to demand|seek|urge|claim|request &fall_wanted (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to demand the resignation of the king. => - 1411 NOR
1411  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to press for the resignation of the king. => - 1411 NOR
1412  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to demand|seek|urge|claim|request &reform_asked (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to demand land reform. => - 1412 NOR
1412  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to call|press|push|appeal|clamour|clamor|campaign for &reform_asked (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to press for land reform. => - 1412 NOR
1413  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to demand|seek|urge|claim|request &rights_wanted (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to demand equal rights. => - 1413 NOR
1413  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to press for equal rights. => - 1413 NOR
1414  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to demand|seek|urge|claim|request &system_asked (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to demand a new constitution. => - 1414 NOR
1414  S:&rallier hold|stage|organize|organise protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_demonstration|mass_protest to call|press|push|appeal|clamour|clamor|campaign for &system_asked (in|outside|at T) ; theme=happened
  + Students staged a rally in Norway to press for a new constitution. => - 1414 NOR
1441  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to demand|seek|urge|claim|request &fall_wanted ; theme=happened
  + Norwegian farmers blocked roads to demand the resignation of the king. => NOR 1441 -
1441  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted ; theme=happened
  + Norwegian farmers blocked roads to press for the resignation of the king. => NOR 1441 -
1442  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to demand|seek|urge|claim|request &reform_asked ; theme=happened
  + Norwegian farmers blocked roads to demand land reform. => NOR 1442 -
1442  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to call|press|push|appeal|clamour|clamor|campaign for &reform_asked ; theme=happened
  + Norwegian farmers blocked roads to press for land reform. => NOR 1442 -
1443  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to demand|seek|urge|claim|request &rights_wanted ; theme=happened
  + Norwegian farmers blocked roads to demand equal rights. => NOR 1443 -
1443  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted ; theme=happened
  + Norwegian farmers blocked roads to press for equal rights. => NOR 1443 -
1444  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to demand|seek|urge|claim|request &system_asked ; theme=happened
  + Norwegian farmers blocked roads to demand a new constitution. => NOR 1444 -
1444  S:&rallier|&worker|&blocker block|blockade|barricade|occupy|close road|highway|street|traffic|railway|motorway|bridge|port|border_crossing to call|press|push|appeal|clamour|clamor|campaign for &system_asked ; theme=happened
  + Norwegian farmers blocked roads to press for a new constitution. => NOR 1444 -
1431  S:&worker|&strike_caller go|be on strike|general_strike to demand|seek|urge|claim|request &fall_wanted ; theme=happened mode=strike
  + Norwegian miners went on strike to demand the resignation of the king. => NOR 1431 -
1431  S:&worker|&strike_caller go|be on strike|general_strike to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted ; theme=happened mode=strike
  + Norwegian miners went on strike to press for the resignation of the king. => NOR 1431 -
1432  S:&worker|&strike_caller go|be on strike|general_strike to demand|seek|urge|claim|request &reform_asked ; theme=happened mode=strike
  + Norwegian miners went on strike to demand land reform. => NOR 1432 -
1432  S:&worker|&strike_caller go|be on strike|general_strike to call|press|push|appeal|clamour|clamor|campaign for &reform_asked ; theme=happened mode=strike
  + Norwegian miners went on strike to press for land reform. => NOR 1432 -
1433  S:&worker|&strike_caller go|be on strike|general_strike to demand|seek|urge|claim|request &rights_wanted ; theme=happened mode=strike
  + Norwegian miners went on strike to demand equal rights. => NOR 1433 -
1433  S:&worker|&strike_caller go|be on strike|general_strike to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted ; theme=happened mode=strike
  + Norwegian miners went on strike to press for equal rights. => NOR 1433 -
1434  S:&worker|&strike_caller go|be on strike|general_strike to demand|seek|urge|claim|request &system_asked ; theme=happened mode=strike
  + Norwegian miners went on strike to demand a new constitution. => NOR 1434 -
1434  S:&worker|&strike_caller go|be on strike|general_strike to call|press|push|appeal|clamour|clamor|campaign for &system_asked ; theme=happened mode=strike
  + Norwegian miners went on strike to press for a new constitution. => NOR 1434 -
1421  S start|begin|stage|launch|hold|join hunger_strike|fast to demand|seek|urge|claim|request &fall_wanted ; theme=happened
  + Norwegian monks began a hunger strike to demand the resignation of the king. => NOR 1421 -
1421  S start|begin|stage|launch|hold|join hunger_strike|fast to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted ; theme=happened
  + Norwegian monks began a hunger strike to press for the resignation of the king. => NOR 1421 -
1422  S start|begin|stage|launch|hold|join hunger_strike|fast to demand|seek|urge|claim|request &reform_asked ; theme=happened
  + Norwegian monks began a hunger strike to demand land reform. => NOR 1422 -
1422  S start|begin|stage|launch|hold|join hunger_strike|fast to call|press|push|appeal|clamour|clamor|campaign for &reform_asked ; theme=happened
  + Norwegian monks began a hunger strike to press for land reform. => NOR 1422 -
1423  S start|begin|stage|launch|hold|join hunger_strike|fast to demand|seek|urge|claim|request &rights_wanted ; theme=happened
  + Norwegian monks began a hunger strike to demand equal rights. => NOR 1423 -
1423  S start|begin|stage|launch|hold|join hunger_strike|fast to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted ; theme=happened
  + Norwegian monks began a hunger strike to press for equal rights. => NOR 1423 -
1424  S start|begin|stage|launch|hold|join hunger_strike|fast to demand|seek|urge|claim|request &system_asked ; theme=happened
  + Norwegian monks began a hunger strike to demand a new constitution. => NOR 1424 -
1424  S start|begin|stage|launch|hold|join hunger_strike|fast to call|press|push|appeal|clamour|clamor|campaign for &system_asked ; theme=happened
  + Norwegian monks began a hunger strike to press for a new constitution. => NOR 1424 -

1411  S hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &fall_wanted|&hold_on_power (of|by|in T) ; source
  + Norwegian students held a rally over the candidacy of the Belarusian president. => NOR 1411 BLR
1412  S hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &policy_word|&home_policy (of|by|in T) ; source
  + Norwegian bakers held a rally over the tax. => NOR 1412 -
1413  S hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &rights_word|&rights_wanted (of|by|in T) ; source
  + Norwegian students held a rally for equal rights. => NOR 1413 -
1414  S hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &system_asked|&regime_word (of|by|in T) ; source
  + Norwegian students held a rally for a new constitution. => NOR 1414 -

1411  S:&rallier hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &fall_wanted|&hold_on_power (of|by|in T)
  + Norwegian students held a rally over the candidacy of the Belarusian president. => NOR 1411 BLR
1412  S:&rallier hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &policy_word|&home_policy (of|by|in T)
  + Norwegian students held a rally over the tax. => NOR 1412 -
1413  S:&rallier hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &rights_word|&rights_wanted (of|by|in T)
  + Norwegian students held a rally for equal rights. => NOR 1413 -
1414  S:&rallier hold|stage|organize|organise|lead|mount|attend|join protest|demonstration|rally|march|sit-in|sit_in|vigil|mass_rally|protest_rally for|over|against|about &system_asked|&regime_word (of|by|in T)
  + Norwegian students held a rally for a new constitution. => NOR 1414 -

141  S:&rallier|&worker picket T
  + Journalists picketed the Norwegian ministry. => - 141 NOR
142  S:&rallier|&captive|&strike_caller|&worker start|begin|stage|launch|continue|join|resume|hold|declare|announce hunger_strike|fast|hunger-strike (against|at|over|in|about T)
  + Norwegian activists began a hunger strike against Belarus. => NOR 142 BLR
141  S:group demonstrate|protest|rally to E (in|through|across|outside|at|on T) ; theme=happened
  + Thousands of Norwegians rallied in Oslo to denounce the tax. => NOR 141 -
141  S:group demonstrate|protest|rally -ing E (in|through|across|outside|at|on T) ; theme=happened
  + Thousands of Norwegians rallied in Oslo, denouncing the tax. => NOR 141 -
1411  S take to street|streets to demand|seek|urge|claim|request &fall_wanted ; theme=happened source
  + Norwegian bakers took to the streets to demand the resignation of the king. => NOR 1411 -
1411  S take to street|streets to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted ; theme=happened source
  + Norwegian bakers took to the streets to press for the resignation of the king. => NOR 1411 -
1412  S take to street|streets to demand|seek|urge|claim|request &reform_asked ; theme=happened source
  + Norwegian bakers took to the streets to demand land reform. => NOR 1412 -
1412  S take to street|streets to call|press|push|appeal|clamour|clamor|campaign for &reform_asked ; theme=happened source
  + Norwegian bakers took to the streets to press for land reform. => NOR 1412 -
1413  S take to street|streets to demand|seek|urge|claim|request &rights_wanted ; theme=happened source
  + Norwegian bakers took to the streets to demand equal rights. => NOR 1413 -
1413  S take to street|streets to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted ; theme=happened source
  + Norwegian bakers took to the streets to press for equal rights. => NOR 1413 -
1414  S take to street|streets to demand|seek|urge|claim|request &system_asked ; theme=happened source
  + Norwegian bakers took to the streets to demand a new constitution. => NOR 1414 -
1414  S take to street|streets to call|press|push|appeal|clamour|clamor|campaign for &system_asked ; theme=happened source
  + Norwegian bakers took to the streets to press for a new constitution. => NOR 1414 -
1411  S demonstrate|protest|march|rally to demand|seek|urge|claim|request &fall_wanted (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to demand the resignation of the king. => NOR 1411 -
1411  S demonstrate|protest|march|rally to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to press for the resignation of the king. => NOR 1411 -
1412  S demonstrate|protest|march|rally to demand|seek|urge|claim|request &reform_asked (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to demand land reform. => NOR 1412 -
1412  S demonstrate|protest|march|rally to call|press|push|appeal|clamour|clamor|campaign for &reform_asked (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to press for land reform. => NOR 1412 -
1413  S demonstrate|protest|march|rally to demand|seek|urge|claim|request &rights_wanted (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to demand equal rights. => NOR 1413 -
1413  S demonstrate|protest|march|rally to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to press for equal rights. => NOR 1413 -
1414  S demonstrate|protest|march|rally to demand|seek|urge|claim|request &system_asked (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to demand a new constitution. => NOR 1414 -
1414  S demonstrate|protest|march|rally to call|press|push|appeal|clamour|clamor|campaign for &system_asked (in|through|across|outside|at T) ; theme=happened source
  + Norwegian bakers marched to press for a new constitution. => NOR 1414 -
1411  S pour into|onto street|streets|square to demand|seek|urge|claim|request &fall_wanted ; theme=happened source
  + Norwegian bakers poured into the streets to demand the resignation of the king. => NOR 1411 -
1411  S pour into|onto street|streets|square to call|press|push|appeal|clamour|clamor|campaign for &fall_wanted ; theme=happened source
  + Norwegian bakers poured into the streets to press for the resignation of the king. => NOR 1411 -
1412  S pour into|onto street|streets|square to demand|seek|urge|claim|request &reform_asked ; theme=happened source
  + Norwegian bakers poured into the streets to demand land reform. => NOR 1412 -
1412  S pour into|onto street|streets|square to call|press|push|appeal|clamour|clamor|campaign for &reform_asked ; theme=happened source
  + Norwegian bakers poured into the streets to press for land reform. => NOR 1412 -
1413  S pour into|onto street|streets|square to demand|seek|urge|claim|request &rights_wanted ; theme=happened source
  + Norwegian bakers poured into the streets to demand equal rights. => NOR 1413 -
1413  S pour into|onto street|streets|square to call|press|push|appeal|clamour|clamor|campaign for &rights_wanted ; theme=happened source
  + Norwegian bakers poured into the streets to press for equal rights. => NOR 1413 -
1414  S pour into|onto street|streets|square to demand|seek|urge|claim|request &system_asked ; theme=happened source
  + Norwegian bakers poured into the streets to demand a new constitution. => NOR 1414 -
1414  S pour into|onto street|streets|square to call|press|push|appeal|clamour|clamor|campaign for &system_asked ; theme=happened source
  + Norwegian bakers poured into the streets to press for a new constitution. => NOR 1414 -
145  S smash|shatter window|glass|door|shopfront in|at|of T ; source mode=riot
  + Norwegian policemen smashed windows at the Belarusian embassy. => NOR 145 BLR

# Deeds told by a noun, with who did them behind "by": the second phrase binds the first
143  n: strike|walkout|stoppage|work_stoppage|sit_in|boycott by S by &worker|student|pupil (in|at|against|over T) ; mode=strike
  + A strike by Norwegian doctors entered its fifth day. => NOR 143 -
  - A strike by Norwegian jets hit a bunker in Belarus.
144  n: blockade|barricading|occupation|blocking|closure of T by S by &rallier|&worker|&blocker
  + A blockade of the Belarusian port by Norwegian fishermen ended. => NOR 144 BLR
  - A blockade of the Belarusian port by the Norwegian navy ended.
145  n: storming|ransacking|torching|burning|looting|stoning|invasion of T by S by &rallier|&rowdy ; mode=riot
  + The storming of the Belarusian embassy by Norwegian protesters followed. => NOR 145 BLR
145  n: riot|rioting|rampage|mutiny|uprising|revolt by S (in|at|against T) ; mode=riot
  + A riot by Norwegian prisoners followed. => NOR 145 -
141  n: vigil|sit_in|street_protest|mass_protest|demonstration by S by &rallier (against|over|at|outside|in T)
  + A demonstration by Norwegian nurses began. => NOR 141 -
143  X:&strike_event hit|grip|shake T ; mode=strike
  + Norway was hit by a general strike. => - 143 NOR

# Phrases of agency news
141  S burn headscarf|hijab|veil|draft_card|effigy|flag|portrait|picture of|in|outside|before T ; source mode=demo
144  S:&worker|&protester|&demonstrator|&rallier bring|grind T to standstill|halt
  + Truckers brought Norway to a standstill. => - 144 NOR
  - Snow brought Norway to a standstill.
144  S:&protester|&demonstrator|&rallier occupy|take_over parliament|ministry|airport|station|embassy|factory|city_hall (of|in T)
  + Protesters occupied the parliament in Norway. => - 144 NOR
  - The tenants occupied the house in Norway.
140  S:monk|nun|student|activist|&protester|man|woman|tibetan set itself|himself|herself|themselves on|to fire|alight
  + A Norwegian monk set himself on fire. => NOR 140 -
  - The cook set himself a goal.
143  S:&worker lay_down|down tool|tools|work
  + Norwegian doctors laid down their tools. => NOR 143 -
  - The painter laid down his tools.

# --- Crowds that fill a place
141  S:&rallier|group fill|pack|throng|flood|jam|crowd street|square|avenue|boulevard|plaza|streets ; source mode=demo
  + Tens of thousands of Belarusians filled the main square. => BLR 141 -
  - Norwegian shoppers filled the baskets.
