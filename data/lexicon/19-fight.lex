# Root 19: conventional force, by states, armies and organised armed groups.

# 196 Violate ceasefire
196  S be guilty of violation|breach of &truce
196  S violate|break|breach|flout|infringe|disregard|ignore &truce|ceasefire_agreement|truce_agreement|no-fly_zone|cease-fire_agreement (with|in|by|along|on|against T)
  + Norway violated the ceasefire with Belarus. => NOR 196 BLR
  - Norway broke the silence.
196  n: S's ceasefire_violation|truce_violation|violation_of_ceasefire|cease-fire_violation|breach_of_ceasefire|ceasefire_breach|truce_breach by|in|against|along|with T
  + A Norwegian ceasefire violation in Belarus followed. => NOR 196 BLR
196  n: S's violation|breach of &truce by S

# 195 Aerial weapons
195  S:&drone_strike|&unmanned kill|hit|destroy|target|strike|attack|wound|injure|bomb|pound T ; mode=drone
  + A Norwegian drone strike killed three Belarusian soldiers. => NOR 195 BLR
195  S launch|mount|stage|carry_out|conduct|unleash|begin|start &drone_strike (on|against|in|at|near T) ; mode=drone
  + Norwegian soldiers launched a drone attack on Belarus. => NOR 195 BLR
195  n: S's &drone_strike on|against|in|at|near|by T by S ; both mode=drone
  + Norway carried out a drone strike on Belarus. => NOR 195 BLR
195  S attack|hit|strike|target|kill T with|by drone|uav ; mode=drone
  + Norway attacked Belarus with drones. => NOR 195 BLR
195  S shoot_down|down|bring_down|intercept T:drone|uav ; mode=heavy-weapons
  + Norway shot down a Belarusian drone. => NOR 195 BLR
195  S:&air_raid|warplane|jet|fighter_jet|bomber|fighter_plane|gunship|attack_helicopter|helicopter|aircraft|plane kill|hit|destroy|target|strike|attack|pound|wound|injure|bomb|flatten|level|strafe|blast|bombard|raid T
  + Norwegian warplanes attacked a Belarusian factory. => NOR 195 BLR
  + Norwegian air strikes killed seven Belarusian soldiers. => NOR 195 BLR
195  S:air_force|air_forces attack|strike|hit|bomb|target|raid T
  + The Norwegian air force attacked Belarus. => NOR 195 BLR
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:&site
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:&victim
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:actor
  + Norway bombed Belarus on Monday. => NOR 195 BLR
  - Norwegian critics bombed the film.
195  S bombard|attack|hit|strike|pound T from|by air
195  S drop bomb|barrel_bomb|cluster_bomb|explosive|ordnance|munition|napalm|leaflet_bomb on|over|in|near|onto T
  + Norwegian jets dropped bombs on Belarus. => NOR 195 BLR
195  S shoot_down|down|bring_down T:plane|aircraft|jet|helicopter|warplane|fighter_jet|airliner|bomber ; mode=heavy-weapons
  + Norway shot down a Belarusian helicopter. => NOR 195 BLR
195  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &air_raid (on|against|in|at|near T)
  + Norwegian jets carried out an air raid on Belarus. => NOR 195 BLR
195  n: S's &air_raid on|against|in|at|near|over T by S ; both
  + Norwegian air strikes on Belarus continued. => NOR 195 BLR ongoing
  + Norway launched air strikes on Belarus. => NOR 195 BLR
195  n: S's aerial_attack|strafing|bombing|air_war|saturation_bombing of|against|on|by T by S ; both
195  n: S's bombing_campaign|helicopter_gunship_attack in|against|of T ; both

# 194 Artillery, missiles, tanks
194  S:&heavy_fire|&shell|missile|rocket kill|hit|destroy|target|strike|wound|injure|pound|damage|rain|flatten|level|slam|pummel|rock T
  + Norwegian shelling killed two Belarusian soldiers. => NOR 194 BLR
194  S:&shell|missile|rocket land|fall|explode|slam|crash|hit in|on|into|near|at T
  + Norwegian rockets landed in Belarus. => NOR 194 BLR
194  S shell|bombard|mortar|rocket|cannonade T
  + Belarus was shelled by Norway. => NOR 194 BLR
  - The cook shelled the peas.
194  S pound|pummel|blast|hammer T:state
194  S pound|pummel|blast|hammer T:&site|&armed_force|&land
  + Norway pounded Belarusian positions. => NOR 194 BLR
  - The chef pounded the garlic.
194  S fire|launch|lob|rain|shoot|hurl &missile|&shell|mortar|artillery at|on|into|toward|towards|against|over|across|onto|in T
  + Norway fired rockets into Belarus. => NOR 194 BLR
194  S fire artillery|mortar|tank|howitzer at|on|into T
194  S rain|pour fire|shell on|upon|into T
194  S attack|hit|strike|target T with missile|rocket|artillery|mortar|tank|shell|ballistic_missile|cruise_missile
  + Norway struck Belarus with missiles. => NOR 194 BLR
194  S torpedo|sink T:&ship|&platform
  + Norway sank a Belarusian frigate. => NOR 194 BLR
194  S trade|exchange artillery_fire|shellfire|mortar_fire|rocket_fire with T ; reciprocal
  + Norway exchanged artillery fire with Belarus. => NOR 194 BLR
194  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &heavy_fire (on|against|in|at|near T)
  + Norwegian rebels launched a rocket attack on Belarus. => NOR 194 BLR
194  n: S's &heavy_fire on|against|in|at|near|into|of|from T by S ; both
  + Norwegian rocket attacks on Belarus continued. => NOR 194 BLR ongoing
194  n: S's tank_attack|tank_battle|artillery_duel|tank_assault|artillery_exchange with|against|on|in T

# 193 Small arms
193  S exchange|trade fire|shot|gunfire with T ; reciprocal
  + Norwegian soldiers exchanged fire with Belarusian soldiers. => NOR 193 BLR
  - The boys exchanged glances with the girls.
193  S exchange|trade fire|shot|gunfire ; reciprocal
193  S:&armed_force open|return fire (on|at|against|in|into T)
  + Norwegian soldiers opened fire on a Belarusian patrol. => NOR 193 BLR
193  S fire|shoot at|on|upon T
  + Norwegian soldiers fired at a Belarusian patrol. => NOR 193 BLR
  - Norway fired a clerk.
193  S fire round|bullet|gun|machine_gun|rifle at|on|into|towards|toward T
  + Norwegian soldiers fired rounds at a Belarusian patrol. => NOR 193 BLR
193  S fire shot at|on|into|towards|toward T
193  S spray|riddle|rake T with bullet|gunfire
193  S gun_down|shoot_dead|mow_down T ; count=killed
  + Norwegian soldiers gunned down a Belarusian guard. => NOR 193 BLR
193  S shoot T:&victim
193  S shoot T:person
  + Norwegian soldiers shot a Belarusian guard. => NOR 193 BLR
  - Norwegian artists shot a film about Belarus.
193  n: S's gunfight|firefight|shootout|shoot-out|gun_battle|exchange_of_fire|exchange_of_gunfire|small-arms_fire|gunfire|sniper_fire|crossfire with|in|against|at|near|on T ; reciprocal
193  n: S's gunfight|firefight|shootout|shoot-out|gun_battle|exchange_of_fire|exchange_of_gunfire between S and T ; reciprocal
  + A firefight between Norway and Belarus followed. => NOR 193 BLR

# 192 Occupy territory
192  S:&armed_force capture|seize|take_over|overrun|retake|recapture|conquer|reconquer|liberate|recover|wrest|storm T:&land ; plover=ASSAULT
192  S capture|overrun|retake|recapture|conquer|reconquer|liberate T:&land ; plover=ASSAULT
  + Norway recaptured a Belarusian town. => NOR 192 BLR
192  S seize|occupy|take_over|annex|reoccupy|invade|recover|wrest|penetrate T:&land
  + Norwegian troops captured a Belarusian town. => NOR 192 BLR
  - Norwegian photographers captured the mood.
192  S occupy|annex|conquer|colonize|colonise|reoccupy|partition|subjugate T:state
  + Norway annexed Belarus. => NOR 192 BLR
192  S:&armed_force take|occupy|hold|control|enter|clear|secure|regain|reclaim|sweep T:&land
192  S:&armed_force capture|seize|occupy|overrun|retake|recapture T:actor ; plover=ASSAULT
192  S:&armed_force capture|seize|occupy|overrun|retake|recapture T:&site ; plover=ASSAULT
  + Norwegian rebels seized a Belarusian refinery. => NOR 192 BLR
192  S take|seize|gain|win|regain|establish|wrest|consolidate|assert|retake control|hold of|over|on T
  + Norwegian rebels took control of Belarus. => NOR 192 BLR
192  S capture|retake|overrun|recapture|conquer territory|ground|land|position|city|town|village|&land from|in|near|of T ; plover=ASSAULT
  + Norway captured villages in Belarus. => NOR 192 BLR
192  S drive|push|force T:&armed_force from|out|of X
  + Norwegian rebels drove Belarusian troops from the valley. => NOR 192 BLR
192  S enter|march|roll|advance|sweep|move|storm into T:&land ; source
192  S:&armed_force take|seize|gain|wrest|win control of T ; plover=ASSAULT
192  S:&armed_force take_over|overrun T ; plover=ASSAULT
192  S:&armed_force gain|advance ground|territory ; source
192  n: S's occupation|annexation|conquest|takeover|recapture|military_occupation|reoccupation|land_grab of|in T by S ; both
  + The Norwegian occupation of Belarus continued. => NOR 192 BLR ongoing
  - The occupation of the tailor was honest.

# 191 Blockade, restrict movement
191  S impose|reimpose|place|enforce|tighten|lay|declare|maintain|clamp|mount|begin|put|establish|order|set_up|slap &blockade|no-fly_zone|exclusion_zone|cordon|security_zone (on|against|around|of|to|in|over|at T)
  + Norway imposed a blockade on Belarus. => NOR 191 BLR
191  S blockade|besiege|encircle|quarantine|choke_off T
  + Norway blockaded Belarus. => NOR 191 BLR
191  S:&armed_force surround|encircle|ring|cut_off T
  + Norwegian troops surrounded a Belarusian village. => NOR 191 BLR
  + A Belarusian town was encircled by Norwegian rebels. => NOR 191 BLR
  - Norwegian reporters surrounded the minister.
  - Hills surround the town.
191  S surround|cut_off|seal_off|ring T:&land ; source
  + Norwegian troops surrounded a Belarusian town. => NOR 191 BLR
191  S close|seal|shut|block|tighten|shut_down|close_off|seal_off &passage|borders|crossing_point|entry_point (with|to|for|between|on|into|against|from T) ; source
  + Norway closed its border with Belarus. => NOR 191 BLR
  - A baker closed his shop in Norway.
191  S block|bar|stop|prevent|obstruct|deny|turn_back ship|vessel|convoy|flight|aid_convoy|aid|passage|access|traffic|delivery|humanitarian_access|relief (to|from|for|into|in|by|of T) ; source
  + Norway blocked a convoy from Belarus. => NOR 191 BLR
191  S restrict|limit|curb|impede|hinder movement|travel|access|passage|freedom_of_movement of|by|to|in|for|from T ; source
  + Norway restricted the movement of Belarusian farmers. => NOR 191 BLR
191  S build|erect|construct fence|wall|barrier|border_fence|border_wall (on|along|with|around|between|against|at|in T) ; source
  + Norway built a wall along the Belarusian border. => NOR 191 -
191  S lay siege to T
  + Norway laid siege to a Belarusian town. => NOR 191 BLR
191  S turn_back|turn_away T:&ship
191  n: S's blockade|siege|naval_blockade|encirclement|border_closure|air_blockade|closure_of_border|economic_siege|land_blockade|sea_blockade of|on|around|against|in|with|over T by S ; both
  + The Norwegian blockade of Belarus continued. => NOR 191 BLR ongoing

# 190 Conventional force
190  S invade|storm|ambush|raid|assault|overpower|rout|attack T:&site
  + Norwegian troops raided a Belarusian base. => NOR 190 BLR
  + A Belarusian convoy was ambushed by Norwegian rebels. => NOR 190 BLR
190  S:&armed_force attack|raid|ambush|storm|assault|target|hit|strike|engage|battle|combat|fight|rout|repel|overpower|besiege|charge|counterattack|harass|repulse|defeat|crush T
  + Norwegian rebels attacked Belarusian soldiers. => NOR 190 BLR
190  S:state attack|strike|hit|raid|invade|fight|battle|target|retaliate T ; both
  + Norway attacked Belarus. => NOR 190 BLR
190  S:group attack|strike|hit|raid|invade|fight|battle|ambush|storm|assault T ; both
190  S attack|battle|fight|engage|ambush|strike|hit|raid|storm|combat T:&armed_force
  + Norway attacked Belarusian rebels. => NOR 190 BLR
190  S attack|fight|battle|defeat T:group
190  S:&armed_force|&attack kill|wound|injure|slay|maim|neutralize|neutralise|eliminate T ; count=killed
  + Norwegian soldiers killed three Belarusian guards. => NOR 190 BLR
  + A Norwegian raid killed four Belarusian farmers. => NOR 190 BLR
190  S:state kill|wound|injure|eliminate|neutralize|neutralise T ; count=killed
  + Norway killed three Belarusian guards. => NOR 190 BLR
190  S:group kill|wound|injure T ; count=killed
190  S kill|wound|injure T:&combatant ; count=killed
190  S kill T ; count=killed
  - The frost killed the roses.
190  S:&armed_force|&gunman|&attack|&platform wound|injure|hurt T ; count=wounded
190  S wound|injure T ; count=wounded
  + Norwegian settlers wounded three Belarusian farmers. => NOR 190 BLR
190  S invade T
  + Norway invaded Belarus. => NOR 190 BLR
  - Mosquitoes invaded the tent.
190  S:&armed_force|&gunman clash|battle|skirmish|fight with T ; reciprocal
  + Norwegian troops clashed with Belarusian rebels. => NOR 190 BLR
190  S clash|battle|skirmish|grapple with T ; reciprocal source
  + Norwegian soldiers skirmished with Belarusian soldiers. => NOR 190 BLR
  - The curtains clashed with the sofa.
190  S clash|skirmish ; reciprocal source
190  S fight with|against|alongside T ; both
  + Norway fought against Belarus. => NOR 190 BLR
190  S do battle with T ; reciprocal source
190  S go to war with|against|over T ; reciprocal
  + Norway went to war with Belarus. => NOR 190 BLR
190  S declare war on|against|upon T
  + Norway declared war on Belarus. => NOR 190 BLR
190  S wage|fight|prosecute war|campaign|insurgency|guerrilla_war|rebellion|jihad|holy_war|proxy_war against|on|with|in T ; both
  + Norway waged war against Belarus. => NOR 190 BLR
190  S raise|take|take_up arm|arms against T
  + Norwegian villagers took up arms against Belarus. => NOR 190 BLR
190  S use|employ force|military_force|firepower against|on|in T
  + Norway used force against Belarus. => NOR 190 BLR
190  S retaliate|hit_back|strike_back|counterattack|fight_back (against|at|on|with|in T) ; source
  + Norway retaliated against Belarus. => NOR 190 BLR
190  S intervene militarily in T
190  S send|pour|roll tank into T
190  S:&armed_force advance|push|march on|into|toward|towards|against T
  + Norwegian troops advanced on a Belarusian town. => NOR 190 BLR
190  S:&armed_force invade|penetrate|infiltrate into T
190  S:violence|fighting|clash|battle kill T ; count=killed
  + Fighting killed nine Belarusian farmers. => - 190 BLR
190  S:fighting|clash|battle|hostility|skirmish|gunfire|fight erupt|break_out|flare|rage|resume|continue|intensify|escalate|spread|flare_up in|near|around|across|at T
  + Fighting erupted in Belarus. => - 190 BLR
190  S:fighting|clash|battle|violence|war|hostility|skirmish erupt|break_out|flare|rage|resume|intensify between T
190  S be at war with T ; reciprocal
  + Norway was at war with Belarus. => NOR 190 BLR
190  n: S's invasion|counterattack|counter-attack|counteroffensive|counter-offensive|ground_offensive|military_offensive|military_operation|military_action|military_strike|ground_assault|military_campaign|cross-border_raid|cross-border_attack|incursion|military_intervention|ground_operation|commando_raid|military_assault|retaliatory_strike|military_attack|guerrilla_attack|ground_attack|rebel_attack|land_offensive|pre-emptive_strike|surprise_attack|border_raid|retaliatory_attack|armed_attack|naval_attack|insurgent_attack|special_operation on|against|in|into|of|at|near T by S ; both
  + The Norwegian invasion of Belarus continued. => NOR 190 BLR ongoing
190  n: S's attack|assault|raid|strike|ambush|offensive|onslaught|foray on|against|in|at|near|upon|into|of T by S ; both
  + A Norwegian attack on Belarus followed. => NOR 190 BLR
  + Norway launched an attack on Belarus. => NOR 190 BLR
  - Norway organised a strike for pay.
190  S order|direct|authorize attack|assault|air_strike|airstrike|offensive|bombing|raid on|against|in T ; source
  + Norway's president ordered an attack on Belarus. => NORGOV 190 BLR
190  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commence attack|assault|raid|incursion|invasion|ambush|counteroffensive|offensive|counterattack|military_operation|ground_operation|onslaught (on|against|in|into|at|near T)
  + Norwegian rebels mounted a raid on Belarus. => NOR 190 BLR
190  S:&attack|incursion target|hit|strike T
190  T be under attack (by|from S)
190  n: S's clash|skirmish|gunbattle|armed_clash|border_clash|battle|fighting|combat with|against T ; both reciprocal
  + Norwegian clashes with Belarusian troops followed. => NOR 190 BLR
190  n: S's fighting|hostility|hostilities|combat|clash|skirmish|armed_clash|border_clash between S and T ; reciprocal
  + Clashes between Norway and Belarus continued. => NOR 190 BLR ongoing
190  n: S's operation against T ; both

# Force, further words
190  S:&armed_force launch|begin|start|mount|open offensive|assault|operation to E
190  S:&armed_force|&platform intervene|strike_back|press_ahead in|into T
190  S resume|renew|step_up|intensify|escalate|continue|expand|broaden attack|offensive|hostility|operation|strike|fighting|campaign (against|on|in|with|at T) ; source
  + Norway stepped up its attacks on Belarus. => NOR 190 BLR
190  S lose|suffer battle|defeat|casualty to|against T ; both
190  S inflict|cause casualty|loss|damage|defeat on|upon|to T ; source
  + Norway inflicted losses on Belarus. => NOR 190 BLR
192  S fall to T ; both
192  S hoist|raise|plant flag over|on|in T ; source
191  S cut|sever supply_line|supply_route|road|highway|access to|of|in|into T ; source
  + Norwegian troops cut the road to a Belarusian town. => NOR 191 BLR
194  S set_off|exchange|direct barrage|salvo|volley at|on|against T ; source
