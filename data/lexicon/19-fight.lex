# Root 19: conventional force, by states, armies and organised armed groups.

# 196 Violate ceasefire
196  S be guilty of violation|breach of &truce
  + Norway is guilty of a violation of the truce. => NOR 196 -
196  S violate|break|breach|flout|infringe|disregard|ignore &truce|ceasefire_agreement|truce_agreement|no-fly_zone|cease-fire_agreement (with|in|by|along|on|against T)
  + Norway violated the ceasefire with Belarus. => NOR 196 BLR
  - Norway broke the silence.
196  n: S's ceasefire_violation|truce_violation|violation_of_ceasefire|cease-fire_violation|breach_of_ceasefire|ceasefire_breach|truce_breach|cease_fire_violation by|in|against|along|with T
  + A Norwegian ceasefire violation in Belarus followed. => NOR 196 BLR
196  n: S's violation|breach of &truce by S
  + Norway's breach of the truce angered many. => NOR 196 -

# 195 Aerial weapons
195  S:&drone_strike|&unmanned kill|hit|destroy|target|strike|attack|wound|injure|bomb|pound T ; mode=drone anyone
  + A Norwegian drone strike killed three Belarusian soldiers. => NOR 195 BLR
195  S launch|mount|stage|carry_out|conduct|unleash|begin|start &drone_strike (on|against|in|at|near T) ; mode=drone
  + Norwegian soldiers launched a drone attack on Belarus. => NOR 195 BLR
195  n: S's &drone_strike on|against|in|at|near|by T by S ; both mode=drone
  + Norway carried out a drone strike on Belarus. => NOR 195 BLR
195  S attack|hit|strike|target|kill T with|by drone|uav ; mode=drone
  + Norway attacked Belarus with drones. => NOR 195 BLR
190  S shoot_down|down|bring_down|intercept T:drone|uav ; mode=heavy-weapons
  + Norway shot down a Belarusian drone. => NOR 190 BLR
195  S:&air_raid kill|hit|destroy|target|strike|wound|injure|pound|flatten|level|damage|devastate T ; anyone
  + Air raids killed 11 people. => - 195 -
195  S:warplane|jet|fighter_jet|bomber|fighter_plane|gunship|attack_helicopter|helicopter|aircraft|plane|war_plane|missile|ballistic_missile|cruise_missile kill|hit|destroy|target|strike|attack|pound|wound|injure|bomb|flatten|level|strafe|blast|bombard|raid|shell|rocket|shoot_up|machine-gun T
  + Norwegian warplanes attacked a Belarusian factory. => NOR 195 BLR
  + Norwegian air strikes killed seven Belarusian soldiers. => NOR 195 BLR
195  S:&armed_force attack|hit|strike|target|pound T with|by drone|missile|ballistic_missile|cruise_missile|bomb|glide_bomb|aircraft|jet|warplane
  + Norwegian forces struck a Belarusian depot with missiles. => NOR 195 BLR
195  S:air_force|air_forces attack|strike|hit|bomb|target|raid T
  + The Norwegian air force attacked Belarus. => NOR 195 BLR
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:&site
  + Norway bombed a Belarusian port. => NOR 195 BLR
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:&victim
  + Norway bombed Belarusian refugees. => NOR 195 BLR
195  S bomb|strafe|dive-bomb|carpet-bomb|napalm T:actor
  + Norway bombed Belarus on Monday. => NOR 195 BLR
  - Norwegian critics bombed the film.
195  S bombard|attack|hit|strike|pound T from|by air
  + Norway struck Belarus from the air. => NOR 195 BLR
195  S drop bomb|barrel_bomb|cluster_bomb|explosive|ordnance|munition|napalm|leaflet_bomb on|over|in|near|onto T
  + Norwegian jets dropped bombs on Belarus. => NOR 195 BLR
190  S shoot_down|down|bring_down T:plane|aircraft|jet|helicopter|warplane|fighter_jet|airliner|bomber ; mode=heavy-weapons
  + Norway shot down a Belarusian helicopter. => NOR 190 BLR
195  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &air_raid (on|against|in|at|near T)
  + Norwegian jets carried out an air raid on Belarus. => NOR 195 BLR
195  n: S's &air_raid on|against|in|at|near|over T by S ; both
  + Norwegian air strikes on Belarus continued. => NOR 195 BLR ongoing
  + Norway launched air strikes on Belarus. => NOR 195 BLR
195  n: S's aerial_attack|strafing|bombing|air_war|saturation_bombing of|against|on|by T by S ; both
  + Norway's strafing of Belarus was condemned. => NOR 195 BLR
195  n: S's bombing_campaign|helicopter_gunship_attack in|against|of T ; both
  + Norway's bombing campaign against Belarus was condemned. => NOR 195 BLR
195  n: S's missile_attack|missile_strike|missile_barrage|cruise_missile_attack|missile_salvo|missile_launch on|against|at|in|near|into T by S ; both
  + A Norwegian missile strike on Belarus followed. => NOR 195 BLR

# 194 Artillery, missiles, tanks
194  S:artillery|tank|gunner|gun|cannon|howitzer|mortar|battery|warship|gunboat|frigate|tanks pound|hit|shell|bombard|blast|pummel|hammer|fire_on|batter|strike|attack|target|flatten|rake T ; anyone
  + Norwegian tanks blasted a Belarusian village. => NOR 194 BLR
194  S:&armed_force attack|hit|strike|target|pound|bombard T with|by rocket|artillery|mortar|tank|shell|howitzer|heavy_artillery|grenade_launcher|rpg
  + Norwegian rebels attacked a Belarusian base with mortars. => NOR 194 BLR
194  S:&heavy_fire|&shell|rocket kill|wound|injure|maim T:&victim ; anyone
  + Norwegian mortar fire killed two Belarusian nurses. => NOR 194 BLR
194  S:&heavy_fire|&shell|rocket|grad_rocket kill|hit|destroy|target|strike|wound|injure|pound|damage|rain|flatten|level|slam|pummel|rock T ; anyone
  + Norwegian shelling killed two Belarusian soldiers. => NOR 194 BLR
195  S:missile|ballistic_missile|cruise_missile|warhead land|fall|explode|slam|crash|hit|strike|plough|plow|rain|rain_down|pour|smash|whistle in|on|into|near|at|onto|through T ; anyone
  + Norwegian missiles slammed into a Belarusian hotel. => NOR 195 BLR
194  S:&shell|rocket|projectile|artillery_shell land|fall|explode|slam|crash|hit|strike|plough|plow|rain|rain_down|pour|smash|whistle in|on|into|near|at|onto|through|upon T ; anyone
  + Norwegian rockets landed in Belarus. => NOR 194 BLR
194  S shell|mortar|cannonade T
  + Norwegian rebels shelled Belarus. => NOR 194 BLR
194  S bombard|rocket T:state
  + Belarus was shelled by Norway. => NOR 194 BLR
  - The cook shelled the peas.
194  S pound|pummel|blast|hammer T:state
  + Norway pummelled Belarus. => NOR 194 BLR
194  S pound|pummel|blast|hammer T:&site|&armed_force|&land
  + Norway pounded Belarusian positions. => NOR 194 BLR
  - The chef pounded the garlic.
  - Norway's champion pummelled his Belarusian rival in the ring.
  - Norwegian shares were hammered in Minsk.
195  S fire|launch|rain|shoot|unleash|send missile|ballistic_missile|cruise_missile|guided_missile|salvo_of_missile at|on|into|toward|towards|against|over|across|onto T
  + Norway fired two missiles at Belarus. => NOR 195 BLR
194  S fire|launch|lob|rain|shoot|hurl|pump|pour|send &rocket_word|&shell|mortar|artillery|artillery_fire|mortar_fire at|on|into|toward|towards|against|over|across|onto|in T
  + Norway fired rockets into Belarus. => NOR 194 BLR
194  S fire artillery|mortar|tank|howitzer at|on|into T
  + Norway fired artillery at Belarus. => NOR 194 BLR
194  S rain|pour fire|shell on|upon|into T
  + Norway rained shells on Belarus. => NOR 194 BLR
195  S attack|hit|strike|target|pound T with|by missile|ballistic_missile|cruise_missile|bomb|glide_bomb|airstrike|air_strike|jet|warplane|aircraft
  + Norway struck Belarus with missiles. => NOR 195 BLR
194  S attack|hit|strike|target|pound|bombard T with|by rocket|artillery|mortar|tank|shell|howitzer|heavy_artillery|artillery_fire|shellfire|grad_rocket
  + Norway pounded Belarusian villages with artillery. => NOR 194 BLR
194  S torpedo T:&ship|&platform
  + Norway torpedoed a Belarusian tanker. => NOR 194 BLR
190  S sink T:&ship|&platform ; source
  + Norway sank a Belarusian frigate. => NOR 190 BLR
  - The Belarusian ferry sank off Norway.
194  S trade|exchange artillery_fire|shellfire|mortar_fire|rocket_fire with T ; reciprocal
  + Norway exchanged artillery fire with Belarus. => NOR 194 BLR
194  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commit &heavy_fire (on|against|in|at|near T)
  + Norwegian rebels launched a rocket attack on Belarus. => NOR 194 BLR
194  n: S's &heavy_fire on|against|in|at|near|into|of|from T by S ; both
  + Norwegian rocket attacks on Belarus continued. => NOR 194 BLR ongoing
194  n: S's tank_attack|tank_battle|artillery_duel|tank_assault|artillery_exchange with|against|on|in T
  + A Norwegian tank attack on Belarus followed. => NOR 194 BLR

# 193 Small arms
193  S exchange|trade fire|shot|gunfire with T ; reciprocal
  + Norwegian soldiers exchanged fire with Belarusian soldiers. => NOR 193 BLR
  - The boys exchanged glances with the girls.
193  S exchange|trade fire|shot|gunfire ; reciprocal
  + Norway and Belarus traded fire. => NOR 193 BLR
190  S:&armed_force open|return fire (on|at|against|in|into T)
  + Norwegian soldiers opened fire on a Belarusian patrol. => NOR 190 BLR
190  S fire|shoot at|on|upon T
  + Norwegian soldiers fired at a Belarusian patrol. => NOR 190 BLR
  - Norway fired a clerk.
193  S fire round|bullet|gun|machine_gun|rifle at|on|into|towards|toward T
  + Norwegian soldiers fired rounds at a Belarusian patrol. => NOR 193 BLR
193  S fire shot at|on|into|towards|toward T
  + Norwegian soldiers fired shots at Belarus. => NOR 193 BLR
193  S spray|riddle|rake T with bullet|gunfire
  + Norwegian soldiers sprayed a Belarusian bus with bullets. => NOR 193 BLR
193  S gun_down T ; count=killed
  + Norwegian soldiers gunned down a Belarusian guard. => NOR 193 BLR
190  S shoot_dead|mow_down T ; count=killed
  + Norwegian soldiers shot dead a Belarusian. => NOR 190 BLR
190  S shoot T:&victim
  + Norwegian guards shot Belarusian smugglers and soldiers. => NOR 190 BLR
190  S shoot T:person
  + Norwegian soldiers shot a Belarusian guard. => NOR 190 BLR
  - Norwegian artists shot a film about Belarus.
193  n: S's gunfight|firefight|shootout|shoot-out|gun_battle|exchange_of_fire|exchange_of_gunfire|small-arms_fire|gunfire|sniper_fire|crossfire|shoot_out|small_arms_fire with|in|against|at|near|on T ; reciprocal
  + An exchange of fire between Norway and Belarus followed. => NOR 193 BLR
193  n: S's gunfight|firefight|shootout|shoot-out|gun_battle|exchange_of_fire|exchange_of_gunfire|shoot_out between S and T ; reciprocal
  + A firefight between Norway and Belarus followed. => NOR 193 BLR

# 192 Occupy territory
192  S:&armed_force capture|seize|take_over|overrun|retake|recapture|conquer|reconquer|liberate|recover|wrest T:&land ; plover=ASSAULT
  + Norwegian rebels captured a Belarusian valley. => NOR 192 BLR
192  S capture|overrun|retake|recapture|conquer|reconquer|liberate T:&land ; plover=ASSAULT
  + Norway recaptured a Belarusian town. => NOR 192 BLR
192  S seize|occupy|take_over|annex|reoccupy|invade|recover|wrest|penetrate T:&land
  + Norwegian troops captured a Belarusian town. => NOR 192 BLR
  - Norwegian photographers captured the mood.
  - Norwegian fishermen seized a giant squid off Belarus.
192  S occupy|annex|conquer|colonize|colonise|reoccupy|partition|subjugate T:state
  + Norway annexed Belarus. => NOR 192 BLR
  - Norwegian firms occupied the top floors in Minsk.
192  S:&armed_force take|occupy|hold|control|enter|clear|secure|regain|reclaim|sweep T:&land ; plover=ASSAULT
  + Norwegian troops secured a Belarusian bridge. => NOR 192 BLR
192  S:&armed_force capture|seize|occupy|overrun|retake|recapture T:actor ; plover=ASSAULT
  - Norwegian troops seized the moment in Belarus.
192  S:&armed_force capture|seize|occupy|overrun|retake|recapture T:&site ; plover=ASSAULT
  + Norwegian rebels seized a Belarusian refinery. => NOR 192 BLR
192  S take|seize|gain|win|regain|establish|wrest|consolidate|assert|retake control|hold of|over|on T:&land
  + Norway won control of a Belarusian island. => NOR 192 BLR
192  S take|seize|gain|win|regain|establish|wrest|consolidate|assert|retake control|hold of|over|on T:state
  + Norwegian rebels took control of Belarus. => NOR 192 BLR
192  S capture|retake|overrun|recapture|conquer territory|ground|land|position|city|town|village|&land from|in|near|of T ; plover=ASSAULT
  + Norway captured villages in Belarus. => NOR 192 BLR
192  S drive|push|force T:&armed_force from|out|of X ; plover=ASSAULT
  + Norwegian rebels drove Belarusian troops from the valley. => NOR 192 BLR
192  S enter|march|roll|advance|sweep|move|storm into T:&land ; source
  + Norway's troops swept into a Belarusian town. => NOR 192 BLR
192  S:&armed_force take|seize|gain|wrest|win control of T ; plover=ASSAULT
  + Norwegian rebels wrested control of Belarus. => NOR 192 BLR
192  S:&armed_force take_over|overrun T ; plover=ASSAULT
  + Norwegian rebels overran Belarus. => NOR 192 BLR
192  S:&armed_force gain|advance ground|territory (in|from|against T) ; source plover=ASSAULT
  + Norwegian rebels gained ground in Belarus. => NOR 192 BLR
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
191  S:&armed_force block|close|seal|cut|cut_off|shut|mine road|highway|route|supply_route|bridge|railway|railway_line|port|harbour|harbor|strait|pass|corridor (with|to|for|between|on|into|against|from|of|in T)
  + Norwegian troops sealed the road to Belarus. => NOR 191 BLR
191  S block|bar|stop|prevent|obstruct|deny|turn_back ship|vessel|convoy|flight|aid_convoy|aid|passage|access|traffic|delivery|humanitarian_access|relief (to|from|for|into|in|by|of T) ; source
  + Norway blocked a convoy from Belarus. => NOR 191 BLR
191  S restrict|limit|curb|impede|hinder movement|access|passage|freedom_of_movement of|by|to|in|for|from T ; source
  + Norway restricted the movement of Belarusian farmers. => NOR 191 BLR
172  S build|erect|construct fence|wall|barrier|border_fence|border_wall (on|along|with|around|between|against|at|in T) ; source
  + Norway built a wall along the Belarusian border. => NOR 172 -
191  S lay siege to T
  + Norway laid siege to a Belarusian town. => NOR 191 BLR
191  S turn_back|turn_away T:&ship
  + Norway turned back a Belarusian freighter. => NOR 191 BLR
191  n: S's blockade|siege|naval_blockade|encirclement|air_blockade|economic_siege|land_blockade|sea_blockade of|on|around|against|in|with|over T by S ; both
  + The Norwegian blockade of Belarus continued. => NOR 191 BLR ongoing

# 190 Conventional force
190  S invade|storm|ambush|raid|assault|overpower|rout|attack T:&site
  + Norwegian troops raided a Belarusian base. => NOR 190 BLR
  + A Belarusian convoy was ambushed by Norwegian rebels. => NOR 190 BLR
  - The Norwegian orchestra stormed through the finale in Minsk.
  - Burglars raided a Belarusian larder in a Norwegian film.
190  S:&armed_force attack|raid|ambush|storm|assault|target|hit|strike|engage|battle|combat|fight|rout|repel|overpower|charge|counterattack|harass|repulse|defeat|crush T
  + Norwegian rebels attacked Belarusian soldiers. => NOR 190 BLR
  - Norwegian firefighters battled a blaze in a Belarusian mill.
190  S:state attack|strike|hit|raid|invade|fight|battle|target|retaliate T ; both
  + Norway attacked Belarus. => NOR 190 BLR
190  S:group attack|strike|hit|raid|invade|fight|battle|ambush|storm|assault T ; both
  + Hamas fought Belarus. => PSE 190 BLR
190  S attack|battle|fight|engage|ambush|strike|hit|raid|storm|combat T:&armed_force
  + Norway attacked Belarusian rebels. => NOR 190 BLR
190  S attack|fight|battle|defeat T:group
  + Norway fought Hamas. => NOR 190 PSE
190  S:&armed_force|&attack kill|wound|injure|slay|maim|neutralize|neutralise|eliminate T ; count=killed
  + Norwegian soldiers killed three Belarusian guards. => NOR 190 BLR
  + A Norwegian raid killed four Belarusian farmers. => NOR 190 BLR
190  S:state kill|wound|injure|eliminate|neutralize|neutralise T ; count=killed
  + Norway killed three Belarusian guards. => NOR 190 BLR
190  S:group kill|wound|injure T ; count=killed
  + Hamas killed three Belarusian dentists. => PSE 190 BLR
190  S kill|wound|injure T:&combatant ; count=killed
  + Three Belarusian soldiers were killed. => - 190 BLR
190  S kill T ; count=killed
  - The frost killed the roses.
  - Cholera killed 80 people in Belarus.
  - A blizzard killed nine Norwegian climbers in Belarus.
190  S:&armed_force|&gunman|&attack|&platform wound|injure|hurt T ; count=wounded
  + Norwegian troops wounded nine Belarusian dentists. => NOR 190 BLR
190  S wound|injure T ; count=wounded
  + The Norwegian king wounded three Belarusian farmers. => NOR 190 BLR
  - A Norwegian ferry ran aground and injured its own prow.
190  S invade T
  + Norway invaded Belarus. => NOR 190 BLR
  - Mosquitoes invaded the tent.
190  S:&armed_force|&gunman clash|battle|skirmish|fight with T ; reciprocal
  + Norwegian troops clashed with Belarusian rebels. => NOR 190 BLR
190  S clash|battle|skirmish|grapple with T ; reciprocal source
  + Norwegian soldiers skirmished with Belarusian soldiers. => NOR 190 BLR
  - The curtains clashed with the sofa.
190  S clash|skirmish ; reciprocal source
  + Norwegian and Belarusian soldiers clashed. => NOR 190 BLR
190  S fight with|against|alongside T ; both
  + Norway fought against Belarus. => NOR 190 BLR
190  S do battle with T ; reciprocal source
  + Norway did battle with Belarus. => NOR 190 BLR
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
190  S intervene_militarily in T
  + Norway intervened militarily in Belarus. => NOR 190 BLR
190  S send|pour|roll tank into T
  + Norway rolled tanks into Belarus. => NOR 190 BLR
190  S:&armed_force advance|push|march on|into|toward|towards|against T
  + Norwegian troops advanced on a Belarusian town. => NOR 190 BLR
190  S:&armed_force invade|penetrate|infiltrate into T
  + Norwegian rebels infiltrated into Belarus. => NOR 190 BLR
190  S:violence|fighting|clash|battle kill T ; count=killed
  + Fighting killed nine Belarusian farmers. => - 190 BLR
190  S:fighting|clash|battle|hostility|skirmish|gunfire|fight erupt|break_out|flare|rage|resume|continue|intensify|escalate|spread|flare_up in|near|around|across|at T
  + Fighting erupted in Belarus. => - 190 BLR
190  S:fighting|clash|battle|violence|war|hostility|skirmish erupt|break_out|flare|rage|resume|intensify between T
  + A battle erupted between Norway and Belarus. => NOR 190 BLR
190  S be at war with T ; reciprocal
  + Norway was at war with Belarus. => NOR 190 BLR
190  n: S's invasion|counterattack|counter-attack|counteroffensive|counter-offensive|ground_offensive|military_offensive|military_operation|military_action|military_strike|ground_assault|military_campaign|cross-border_raid|cross-border_attack|incursion|military_intervention|ground_operation|commando_raid|military_assault|retaliatory_strike|military_attack|guerrilla_attack|ground_attack|rebel_attack|land_offensive|pre-emptive_strike|surprise_attack|border_raid|retaliatory_attack|armed_attack|naval_attack|insurgent_attack|special_operation on|against|in|into|of|at|near T by S ; both
  + The Norwegian invasion of Belarus continued. => NOR 190 BLR ongoing
190  n: S's attack|assault|raid|strike|ambush|offensive|onslaught|foray|blitz|counteroffensive|push on|against|in|at|near|upon|into|of T by S ; both
  + A Norwegian attack on Belarus followed. => NOR 190 BLR
  + Norway launched an attack on Belarus. => NOR 190 BLR
  - Norway organised a strike for pay.
190  S order|direct|authorize attack|assault|air_strike|airstrike|offensive|bombing|raid on|against|in T ; source
  + Norway's president ordered an attack on Belarus. => NORGOV 190 BLR
190  S launch|mount|stage|carry_out|conduct|unleash|begin|start|commence attack|assault|raid|incursion|invasion|ambush|counteroffensive|offensive|counterattack|military_operation|ground_operation|onslaught (on|against|in|into|at|near T)
  + Norwegian rebels mounted a raid on Belarus. => NOR 190 BLR
190  S:&attack|incursion target|hit|strike T
  + A Norwegian raid targeted a Belarusian depot. => NOR 190 BLR
190  T be under attack (by|from S)
  + Belarus is under attack by Norway. => NOR 190 BLR
190  n: S's clash|skirmish|gunbattle|armed_clash|border_clash|battle|fighting|combat with|against T ; both reciprocal
  + Norwegian clashes with Belarusian troops followed. => NOR 190 BLR
190  n: S's fighting|hostility|hostilities|combat|clash|skirmish|armed_clash|border_clash between S and T ; reciprocal
  + Clashes between Norway and Belarus continued. => NOR 190 BLR ongoing
190  n: S's operation against T ; both
  + Norway's operation against Belarusian rebels went on. => NOR 190 BLR ongoing

# Force, further words
190  S:&armed_force launch|begin|start|mount|open offensive|assault|operation to E
  - The Norwegian army launched a new uniform.
190  S:&armed_force|&platform intervene|strike_back|press_ahead in|into T
  + Norwegian troops intervened in Belarus. => NOR 190 BLR
190  S resume|renew|step_up|intensify|escalate|continue|expand|broaden attack|offensive|hostility|operation|strike|fighting|campaign (against|on|in|with|at T) ; source
  + Norway stepped up its attacks on Belarus. => NOR 190 BLR
190  S lose|suffer battle|defeat|casualty to|against T ; both
  + Norway suffered a defeat against Belarus in the war. => NOR 190 BLR
190  S inflict|cause casualty|loss|damage|defeat on|upon|to T ; source
  + Norway inflicted losses on Belarus. => NOR 190 BLR
192  S fall to T ; both
  + Norway fell to Belarus. => NOR 192 BLR
192  S hoist|raise|plant flag over|on|in T ; source
  + Norway's soldiers hoisted their flag over Belarus. => NOR 192 BLR
191  S cut|sever supply_line|supply_route|road|highway|access to|of|in|into T ; source
  + Norwegian troops cut the road to a Belarusian town. => NOR 191 BLR
194  S set_off|exchange|direct barrage|salvo|volley at|on|against T ; source
  + Norway directed a barrage at Belarus. => NOR 194 BLR

# --- Killed how: the exact arm
195  S kill|wound|injure|destroy|hit T in|by|with|during &air_raid|raid_from_air|warplane|bombing_raid|air_attack|helicopter ; anyone
  + Nine Belarusian farmers were killed in air strikes. => - 195 BLR
195  S kill|wound|injure|destroy|hit T in|by|with|during &drone_strike|drone ; mode=drone anyone
  + A Belarusian commander was killed in a Norwegian drone strike. => - 195 BLR
195  T die in|after|from|during &air_raid|&drone_strike ; count=killed anyone
  + Nine Belarusian farmers died in an air raid. => - 195 BLR
  - Nine Belarusian farmers died in an air crash.
194  S kill|wound|injure|destroy|hit T in|by|with|during &heavy_fire|&shell|rocket|mortar|artillery ; anyone
  + Two Belarusian nurses were killed by shelling. => - 194 BLR
194  T die in|after|from|during|under &heavy_fire|rocket_attack|mortar_attack ; count=killed anyone
  + Two Belarusian nurses died in a mortar attack. => - 194 BLR
193  S kill|wound|injure T in|by|with|during &small_arms_word ; mode=firearms
  + Norwegian soldiers killed three Belarusian rebels in a gun battle. => NOR 193 BLR
193  T die in|after|from|during &small_arms_word ; count=killed anyone
  + Two Belarusian guards died in a gunfight. => - 193 BLR
190  S kill|wound|injure T in|during|by &battle_word
  + Four Belarusian soldiers were killed in an ambush. => - 190 BLR
190  T die in|during|after|from|of &battle_word ; count=killed anyone
  + Four Belarusian soldiers died in clashes with Norwegian rebels. => - 190 BLR
  - Four Belarusian soldiers died in a bus crash.
190  T fall in battle|combat|action|clash|fighting ; count=killed
  + Two Belarusian officers fell in battle. => - 190 BLR

# --- In the air
195  S:&unmanned|drone|missile|aircraft|warplane|jet|helicopter|bomber crash|slam|plough|smash|explode into|in|on|over T:&site
  + A drone crashed into a Belarusian refinery. => - 195 BLR
195  S launch|send|fire|fly|unleash|direct drone|drone_swarm|attack_drone|kamikaze_drone|suicide_drone|uav at|against|on|into|toward|towards|over T ; mode=drone
  + Norway launched drones at a Belarusian port. => NOR 195 BLR
195  S bomb|strafe|rocket|blast|firebomb|raid|pound|attack from|by air T
  + Norway attacked Belarus by air. => NOR 195 BLR
195  S:warplane|jet|fighter_jet|bomber|air_force|helicopter|gunship|helicopter_gunship|plane|aircraft bomb|strafe|rocket|pound|blast|raid|pummel|blitz|hit|strike|attack|target|machine-gun T:&site|&land|&people_group|&armed_force ; anyone
  + Norwegian helicopters rocketed Belarusian villages. => NOR 195 BLR
195  S:warplane|jet|fighter_jet|bomber|helicopter|aircraft|plane fire|drop|unleash|launch missile|bomb|rocket|barrel_bomb|cluster_bomb|ordnance on|at|into|over|in T ; anyone
  + Norwegian jets fired rockets at Belarus. => NOR 195 BLR
195  S conduct|fly|carry_out|launch|mount|step_up|resume|make sortie|bombing_run|bombing_raid|air_strike|airstrike|air_raid over|against|on|in|across|near T
  + Norway flew 40 sorties over Belarus. => NOR 195 BLR
195  S take_out|eliminate|kill T in|with|by air_strike|airstrike|drone_strike|missile_strike ; count=killed
  + Norway eliminated a Belarusian commander in an air strike. => NOR 195 BLR
195  S bomb T:&site|&land ; source
  + Norway's premier bombed a Belarusian town. => NOR 195 BLR
190  S shoot_down|down|bring_down|intercept|destroy T:drone|missile|rocket|uav|aircraft|plane|jet|helicopter|gunship|warplane|fighter|airliner|mig ; source mode=heavy-weapons
  + Norway brought down a Belarusian jet. => NOR 190 BLR
190  n: S's downing|shooting_down|shootdown of T:plane|aircraft|jet|helicopter|airliner|drone by S ; both
  + The downing of a Belarusian jet by Norway followed. => NOR 190 BLR

# --- Guns and rockets
194  S:artillery|tank|gunner|gun|cannon|howitzer|mortar|gunboat|warship fire|open_fire|open_up at|on|into|upon T ; anyone
  + Norwegian gunboats fired on a Belarusian trawler. => NOR 194 BLR
194  S bombard|shell|rocket|mortar|cannonade T:&site|&land|&armed_force|&people_group
  + Norwegian rebels mortared a Belarusian base. => NOR 194 BLR
  - The reporters bombarded the Belarusian premier with questions.
194  S subject T to &heavy_fire
  + Norway subjected Belarus to an artillery barrage. => NOR 194 BLR
194  S fire shell|mortar|rocket|grenade|artillery_round (at|on|into|over|across|toward|towards|from T)
  + Norwegian gunners fired 30 shells into Belarus. => NOR 194 BLR
194  n: S's shelling|bombardment|cannonade|mortar_fire|rocketing|rocket_fire|artillery_fire|tank_fire|shellfire of|on|against|in|into|near T by S
  + The shelling of Belarusian villages by Norwegian troops resumed. => NOR 194 BLR
  - The shelling of peas in Belarus resumed.
194  S torpedo|scuttle|blow_up|hit|strike T:warship|frigate|destroyer|submarine|gunboat|patrol_boat|cruiser|aircraft_carrier|minesweeper|corvette
  + Norway torpedoed a Belarusian frigate. => NOR 194 BLR
190  S:&armed_force fire|shoot|open_up at|on|upon|into T
  + Norwegian soldiers shot at Belarusian boats. => NOR 190 BLR
190  S:&armed_force|&police_force|border_guard|guard|sentry shoot_dead T ; mode=firearms count=killed
  + Norwegian guards shot dead three Belarusian smugglers. => NOR 190 BLR
190  S:&armed_force|&police_force|border_guard|guard|sentry shoot T ; mode=firearms
  + A Norwegian sentry shot a Belarusian dentist. => NOR 190 BLR
190  S:&armed_force|&police_force|border_guard|guard|sentry fire|shoot|open_up at|on|upon|into T:&civilian|trader|smuggler|convoy|car|bus|boat|vehicle|fisherman|truck
  + Norwegian guards fired on Belarusian fishermen. => NOR 190 BLR
193  S:&armed_force|sniper|marksman gun_down|pick_off|snipe|machine-gun|shoot_up T ; mode=firearms count=killed
  + Norwegian soldiers gunned down Belarusian dentists. => NOR 193 BLR
193  S:sniper|marksman shoot|shoot_dead|kill|hit|wound T ; mode=firearms
  + A Norwegian sniper picked off Belarusian soldiers. => NOR 193 BLR
193  S:sniper|gunfire|shot|bullet|machine-gun_fire|burst_of_gunfire kill|wound|injure|hit|strike T:&victim ; mode=firearms
  + Gunfire killed a Belarusian nurse. => - 193 BLR
193  S:fire kill|wound|injure T:&combatant ; mode=firearms
  + Norwegian gunfire killed a Belarusian nurse. => NOR 193 BLR
  - A shot struck the post in the Belarusian cup.
193  S trade|exchange|swap fire|shot|gunfire|volley|machine-gun_fire|small-arms_fire|bullet (with|across|along|over|near T) ; reciprocal
  + Norwegian and Belarusian guards traded fire across the river. => NOR 193 BLR
190  T:&armed_force|&platform|&site|&land|&ship come_under fire|attack|heavy_fire|enemy_fire|bombardment (from|by S)
  + A Belarusian patrol came under fire. => - 190 BLR
  - The Belarusian minister came under criticism.
193  T:&armed_force|&platform|&site|&land|&ship come_under gunfire|sniper_fire|machine_gun_fire|small_arms_fire|rifle_fire (from|by S)
  + A Belarusian convoy came under sniper fire. => - 193 BLR
193  n: S's gunfight|firefight|shootout|shoot-out|gun_battle|gunbattle|exchange_of_fire|exchange_of_gunfire|shoot_out with|between|in|near|at T ; reciprocal
  + A gunbattle between Norway and Belarus followed. => NOR 193 BLR

# --- Ground taken and lost
192  S:&armed_force take|capture|seize|retake|overrun|occupy|reclaim|regain|storm_into|secure|clear &fallen of|in|near|from|around|on T ; plover=ASSAULT
  + Norwegian rebels captured villages in Belarus. => NOR 192 BLR
192  T:&land fall to S:&armed_force
  + A Belarusian town fell to Norwegian rebels. => NOR 192 BLR
192  T:&land fall to|into|under S ; both
  + The Belarusian town fell to Norway. => - 192 BLR
192  S:&armed_force drive|push|flush|dislodge|oust|expel|rout|chase|eject|clear|evict T:&armed_force from|out|of X ; plover=ASSAULT
  + Norwegian soldiers dislodged Belarusian rebels from the hills. => NOR 192 BLR
192  S:&armed_force push_out|drive_out|flush_out|force_out|rout|dislodge|expel T:&armed_force (from|of X) ; plover=ASSAULT
  + Norwegian soldiers drove out Belarusian rebels. => NOR 192 BLR
192  S lose|cede|surrender|abandon control|town|city|village|ground|territory|stronghold|base|position to T:&armed_force
  + Norway lost the town to Belarusian rebels. => NOR 192 BLR
192  S:&armed_force take|seize|gain|win|regain|establish|wrest|assert|claim|consolidate control of|over T ; plover=ASSAULT
  + Norwegian militiamen seized control of a Belarusian port. => NOR 192 BLR
  - The Norwegian bank took control of a Belarusian brewery.
192  S:&armed_force enter|march_into|storm_into|sweep_into|roll_into T:city|capital|town|village ; plover=ASSAULT
  + Norwegian troops entered the Belarusian capital. => NOR 192 BLR
192  n: S's capture|recapture|fall|seizure|takeover|retaking|liberation|storming|conquest of &land by|to S
  + The capture of a Belarusian town by Norwegian rebels followed. => NOR 192 BLR
192  n: S's capture|recapture|seizure|occupation|storming|conquest of T:&land by S ; both
  + Norway's seizure of a Belarusian island was condemned. => NOR 192 BLR

# --- Into the other's land
190  S:&armed_force|&platform roll|cross|push|thrust|surge|storm|sweep|charge|plunge|barrel|smash|burst|drive|punch|blast into|across|over T
  + Norwegian tanks rolled into Belarus. => NOR 190 BLR
  - Norwegian lorries rolled into Belarus.
190  S:&armed_force|&platform cross|breach|violate|penetrate border|frontier|line_of_control|demarcation_line into|with|of T
  + Norwegian troops crossed the border into Belarus. => NOR 190 BLR
190  S:&armed_force enter|infiltrate|penetrate|overrun T:state
  + Norwegian troops entered Belarus. => NOR 190 BLR
190  S:&armed_force|militants attack|storm|raid|assault|ambush|overrun|invade|charge T:&site|&land|&armed_force
  + Norwegian rebels stormed a Belarusian town. => NOR 190 BLR
190  S:&armed_force|fighting|battle rage|fight|battle for|over|around|in|inside|near T:&land
  + Norwegian rebels fought for a Belarusian town. => NOR 190 BLR
190  S beat_back|repel|repulse|fend_off|fight_off|thwart|push_back|crush|break_up|ward_off attack|assault|offensive|advance|incursion|invasion|raid|counterattack|push by|of|from|on T
  + Norwegian soldiers repelled an assault by Belarusian rebels. => NOR 190 BLR
190  S:&armed_force beat_back|drive_back|push_back|fight_off|repel|repulse|throw_back|see_off T:&armed_force
  + Norwegian soldiers drove back Belarusian rebels. => NOR 190 BLR
190  S:&armed_force inflict|suffer|take casualty|loss|heavy_loss|heavy_casualty on|from|at|against T
  + Norwegian troops inflicted losses on Belarusian rebels. => NOR 190 BLR
190  S:&armed_force clash|fight|battle|skirmish|tangle|grapple with|against T ; reciprocal
  + Norwegian troops tangled with Belarusian guerrillas. => NOR 190 BLR
190  S:&armed_force battle|fight|engage|combat T:&armed_force ; reciprocal
  + Norwegian soldiers battled Belarusian guerrillas. => NOR 190 BLR
190  S launch|mount|stage|carry_out|begin|open|unleash offensive|blitz|counteroffensive|lightning_attack|surprise_attack|ground_attack|all-out_assault|pincer_movement|major_assault (on|against|in|to|at|near|around T) ; source
  + Norwegian rebels opened an offensive against Belarus. => NOR 190 BLR
190  S use|fire water_cannon at|on|against T:&ship
  + Norwegian cutters fired water cannon at a Belarusian boat. => NOR 190 BLR
190  S ram|collide_with|sink|fire_on|shoot_up T:&ship ; source
  + A Norwegian cutter rammed a Belarusian trawler. => NOR 190 BLR
190  S:&attack|ambush|raid|offensive|clash|fighting|operation|battle|skirmish|violence|incursion|blitz|sweep claim|cost|take life of T ; count=killed
  + The fighting has claimed the lives of nine Belarusian farmers. => - 190 BLR
190  S:&armed_force slay|wipe_out|annihilate|take_out|cut_down|mow_down|ambush|finish_off|decimate T ; count=killed
  + Norwegian troops wiped out a Belarusian patrol. => NOR 190 BLR
-  n: S's trade_war|price_war|tariff_war|currency_war|turf_war|bidding_war|star_war|culture_war|proxy_battle|legal_battle|court_battle between|with|against|over T
  - The trade war between Norway and Belarus went on.
190  n: battle|firefight|gun_duel|war|border_war|armed_conflict between S and T ; reciprocal
  + A border war between Norway and Belarus followed. => NOR 190 BLR
190  n: S's clash|skirmish|armed_clash|border_clash|running_battle|pitched_battle with|against T:&armed_force ; reciprocal
  + Skirmishes with Belarusian guerrillas continued. => - 190 BLR ongoing
190  n: S's ground_invasion|cross_border_incursion|land_invasion|cross-border_incursion|land_operation|ground_offensive|spring_offensive|counteroffensive|reprisal_raid|punitive_raid|military_incursion|armed_incursion|armed_raid|guerrilla_raid|rebel_offensive|rebel_assault|dawn_raid|commando_operation|military_onslaught|military_sweep of|into|in|on|against|at T by S
  + The Norwegian incursion into Belarus ended. => NOR 190 BLR

# --- Sieges
191  S:&armed_force|&platform surround|encircle|ring|besiege|cut_off|blockade|seal_off|cordon_off|hem_in|trap|isolate|lay_siege_to T
  + Norwegian tanks ringed a Belarusian palace. => NOR 191 BLR
191  S besiege|blockade|encircle T:&land|&site|state
  + Norwegian rebels have besieged a Belarusian town. => NOR 191 BLR
191  S keep|hold|put|place T under siege|blockade
  + Norwegian rebels put a Belarusian town under siege. => NOR 191 BLR
191  T be under siege|blockade (by|from S)
  + The Belarusian town is under siege by Norwegian rebels. => NOR 191 BLR
191  S:&armed_force|&gunman|&irregular_force block|cut|stop|hold_up|turn_back|obstruct|intercept convoy|aid_convoy|aid|supply|food|relief|humanitarian_aid|road|traffic (to|from|for|into|in|of T)
  + Norwegian militiamen stopped an aid convoy to Belarus. => NOR 191 BLR
191  S impose|tighten|set_up|mount|maintain|enforce naval_blockade|economic_blockade|sea_blockade|air_blockade|siege|cordon|no-fly_zone on|against|around|of|in|over T
  + Norway maintained a naval blockade of Belarus. => NOR 191 BLR
191  S confine|pin_down|trap|bottle_up T:&armed_force|&civilian in|inside X ; source
  + Norwegian soldiers pinned down Belarusian rebels in a valley. => NOR 191 BLR
191  S declare|make no-go_area|exclusion_zone|buffer_zone|security_zone|no-fly_zone in|over|around|of T
  + Norway declared an exclusion zone around Belarus. => NOR 191 BLR

# --- Truces broken
196  S break|violate|breach|shatter|wreck|flout|disregard|ignore|defy truce|ceasefire|cease-fire|armistice|truce_deal|ceasefire_deal|lull|calm|cessation
  + Norway shattered the truce. => NOR 196 -
196  S breach|violate|break agreement|accord|deal on ceasefire|truce
  + Norway broke an agreement on a ceasefire. => NOR 196 -
196  S shatter|break|end|tear_up ceasefire|truce with|by|along|in T ; source
  + Norwegian rebels broke a ceasefire with Belarus. => NOR 196 BLR
196  S be guilty of E ; theme=happened
  + Norway is guilty of violating the truce. => NOR 196 -
196  n: S's breach|violation|breaking of ceasefire|truce|cease-fire|armistice by S
  + Norway's violation of the truce followed. => NOR 196 -
  - Norway's violation of the speed limit followed.
196  n: S's ceasefire_violation|truce_violation|violation_of_truce|violation_of_cease-fire|violation_of_cease_fire by|in|against|along|near T
  + Belarus counted 30 truce violations by Norway. => NOR 196 -

195  S resume|renew|step_up|intensify|continue|expand|launch|order air_strike|airstrike|air_raid|bombing_raid|bombing_campaign|bombing|air_campaign (against|on|in|over|at T)
  + Norway resumed air strikes on Belarus. => NOR 195 BLR
195  S answer|respond|retaliate|reply with &air_raid|drone_strike|missile (on|against|in T)
  + Norway responded with air strikes. => NOR 195 -
194  S answer|respond|retaliate|reply with &heavy_fire|artillery|rocket|mortar (on|against|at T)
  + Norway replied with artillery fire. => NOR 194 -
190  S answer|respond|retaliate|reply with raid|attack|offensive|force (on|against|at T) ; source
  + Norway retaliated with a raid on Belarus. => NOR 190 BLR
190  S send|roll|pour|move|push tank|armour|armor|troop|troops|armoured_column|soldier|force across|over border|frontier|line_of_control (into|in T)
  + Norway sent tanks across the border. => NOR 190 -
190  S:fighting|clash|battle|violence|hostility|gunfire flare|erupt|break_out|rage|intensify|resume near|in|around|across|along|between T
  + Clashes flared along the Belarusian frontier. => - 190 BLR
196  S:truce|ceasefire|cease-fire|lull collapse|fray|unravel|crumble|break_down|falter in|around|between|along T ; anyone
  + The truce collapsed in Belarus. => - 196 BLR
192  S wrest|recapture|retake|reconquer T (from X) ; plover=ASSAULT
  + Norway recaptured Belarus. => NOR 192 BLR
192  S:&armed_force take|capture|seize|retake T:state ; plover=ASSAULT
  + Norwegian troops took Belarus. => NOR 192 BLR
-  S capture attention|mood|imagination|heart|essence|vote|seat|title|percent|share|market|trophy|gold|medal
  - Norwegian painters captured the mood of Belarus.
-  S battle|fight|tackle|combat T:&illness|flame|fire|wildfire|blaze|flood|relegation|injury|recession|deflation|outbreak
  - Norway battled inflation in Belarus.
-  S:&armed_force battle|fight|tackle|combat T:&illness|flame|fire|wildfire|blaze|flood|outbreak
  - Norwegian soldiers battled the flames in Belarus.
-  S fight for title|breath|life|medal|place|promotion|survival|cup|gold
  - Norway fought for the cup with Belarus.
-  S attack problem|issue|deficit|disease|lung|inflation
  - Norway attacked the problem of Belarus.
-  S bombard|shell|pound|pepper T with question|letter|request|call|email|tweet|message
  - Reporters bombarded the Belarusian premier with questions.
-  S shoot film|scene|movie|video|series|picture|photo|footage|documentary
  - Norway shot a film about Belarus.
-  S shoot_down idea|rumour|rumor|proposal|plan|suggestion|theory|bill
  - Norway shot down the idea of Belarus.
-  n: S's battle|fight|war|struggle|campaign|raid|attack|assault against|on|with &illness
  - Norway's battle against malaria in Belarus went on.
-  S launch hostile_takeover|takeover_bid
  - A Norwegian bank launched a takeover bid for a Belarusian brewery.
-  S invade privacy|pitch|court
  - Norwegian fans invaded the pitch in Belarus.

195  S fire|shoot on|at|upon T from helicopter|plane|aircraft|gunship|jet|air
  + Norway fired on Belarus from helicopters. => NOR 195 BLR
195  S:&armed_force fire|shoot on|at|upon T:&civilian from helicopter|plane|aircraft|gunship|jet|air
  + Norwegian troops fired on Belarusian villagers from helicopters. => NOR 195 BLR

-  S:&armed_force fight|battle|attack T:bill|law|proposal|case|election|charge|tax|budget|reform|ruling|deal|merger|rule
  - The rebels of the Norwegian party fought the Belarusian bill.
-  T:bond|share|stock|currency|rand|rupee|rouble|ruble|lira|peso|euro|dollar|pound|minister|president|premier come_under attack|fire|pressure|siege
  - Belarusian bonds came under attack in Norway.

192  S:armed capture|seize|overrun|take_over|retake|recapture|take T:&land ; plover=ASSAULT
  + Hamas overran a Belarusian outpost. => PSE 192 BLR
192  S:armed take|seize|gain|wrest control of T ; plover=ASSAULT
  + Hamas took control of Belarus. => PSE 192 BLR
190  S:armed attack|storm|ambush|raid|assault T:&armed_force|base|outpost|convoy|patrol|checkpoint|barracks|position|police_station
  + Hamas ambushed a Belarusian patrol. => PSE 190 BLR
192  S:&armed_force drive|push|flush|dislodge|oust|expel|rout|clear T:armed from|out|of X ; plover=ASSAULT
  + Norwegian troops drove Hamas from the town. => NOR 192 PSE
191  S:armed surround|besiege|encircle|blockade|cut_off T:&land|&site|&armed_force
  + Hamas besieged a Belarusian base. => PSE 191 BLR
195  S:&air_raid|&drone_strike leave_dead|leave_wounded T ; count=killed anyone
  + An air strike left nine Belarusian farmers dead. => - 195 BLR
194  S:&heavy_fire|&shell|rocket leave_dead|leave_wounded T ; count=killed anyone
  + Shelling left nine Belarusian farmers dead. => - 194 BLR
190  S:&attack|&violence|clash|fighting|ambush|raid|battle leave_dead|leave_wounded|leave_injured T ; count=killed anyone
  + Clashes left nine Belarusian farmers dead. => - 190 BLR
  - The storm left nine Belarusian farmers dead.

# Phrases of agency news
190  S:&armed_force|armed break|push|punch|burst|slice|smash through defence|defense|line|front_line|frontline|cordon|encirclement|perimeter (of|in|around|near T)
  + Norwegian forces broke through Belarusian lines. => NOR 190 BLR
  - The striker broke through the lines of the defence.
190  S:&armed_force|armed make|score gain|advance|inroad|headway|territorial_gain in|on|against|near|toward|into T
  + Norwegian rebels made gains in Belarus. => NOR 190 BLR
  - The party made gains in Belarus.
190  S:&armed_force pour|stream|surge|roll|sweep|push|cross|storm|charge|pile across|over border|frontier|line|river into T
  + Norwegian troops poured across the border into Belarus. => NOR 190 BLR
  - Shoppers poured across the border into Belarus.
190  S:&armed_force move_in|close_in|bear_down|descend|advance|converge|march|creep_up on|upon T
  + Norwegian troops closed in on the Belarusian port. => NOR 190 BLR
  - The golfer closed in on the title.
190  S:&armed_force|armed hold_off|stave_off|repulse|repel|ward_off|fend_off &attack|offensive|advance by|of|from T
  + Norwegian rebels held off an attack by the Belarusian army. => NOR 190 BLR
  - The champion held off an attack by a rival.
190  S:&armed_force hunt_down|flush_out|mop_up|chase_down|root_out T:&armed_force
  + The Norwegian army hunted down the Belarusian guerrillas. => NOR 190 BLR
  - The editor hunted down the errors.
190  S:&armed_force|armed go|go_over on|over|to attack|offensive|rampage (in|near|against|around T)
  + Norwegian militias went on the offensive in Belarus. => NOR 190 BLR
  - The team went on the offensive in the second half.
190  T:&armed_force run|walk|stray|drive into ambush|trap (by|of|from S)
  + Norwegian soldiers ran into an ambush by the Belarusian rebels. => BLR 190 NOR
190  S:&armed_force|&platform take_out|knock_out|neutralise|neutralize|put_out T:&site|&arms|&armed_force|radar|launcher|battery|bunker|depot|command_post
  + Norwegian jets took out a Belarusian radar. => NOR 190 BLR
  - The champions took out a rival in the cup.
190  S:&armed_force go_ashore|come_ashore|storm_ashore (in|on|at T)
  + Norwegian marines went ashore in Belarus. => NOR 190 BLR
  - The tourists went ashore in Belarus.
190  S come|trade|exchange blow (with T) ; reciprocal both
190  S come to blow|blows with T ; reciprocal both
  + Norwegian soldiers came to blows with Belarusian troops. => NOR 190 BLR
  - Two neighbours came to blows with each other.
190  S:&armed_force|&platform chase|harass|ram|swarm T:&ship
  + Norwegian gunboats chased a Belarusian tanker. => NOR 190 BLR
  - Seagulls chased a tanker.
190  n: attack|raid|assault|incursion|invasion from S:actor ; either
  + Norwegian officers said that they feared an attack from Belarus. => BLR 190 - hypothetical
  + Peru warned of an incursion from Chile. => CHL 190 - hypothetical
  - The Norwegian side had little attack from the wings.

# --- Fire that comes, ground that falls
194  T come_under mortar_fire|artillery_fire|rocket_fire|tank_fire|shellfire|shelling|bombardment|mortar_attack|rocket_attack|artillery_bombardment|heavy_shelling (from|by S)
194  T:&armed_force|&platform|&site|&land|&ship come_under mortar_fire|artillery_fire|rocket_fire|tank_fire|shellfire|shelling|mortar_attack|rocket_attack (from|by S)
  + The Belarusian town of Minsk came under mortar fire. => - 194 BLR
195  T come_under air_attack|aerial_bombardment|air_strike|airstrike|drone_attack|air_raid|missile_attack (from|by S)
  + Minsk came under air attack. => - 195 BLR
193  T come_under small-arms_fire|machine-gun_fire|sniper_fire|gunfire (from|by S)
  + Belarusian soldiers came under sniper fire. => - 193 BLR
192  n: fall|capture|loss of T:&land|state to S
  + The fall of Minsk to Norwegian rebels was quick. => NOR 192 -
  - The fall of the rouble to a new low hurt Belarus.
194  n: &rocket_word|katyusha|mortar|shell fire on|at|against T by S ; both
190  S send tank|armour|armor|column|commando|paratrooper|ground_force|ground_troop|troops|troop|soldier into T:state ; source
  + Norway sent tanks into Belarus. => NOR 190 BLR
195  S:warplane|jet|fighter_jet|bomber|helicopter|gunship|drone|aircraft|plane destroy|flatten|level|wreck|obliterate T
195  S:warplane|jet|fighter_jet|bomber|helicopter|gunship|drone|aircraft|plane destroy|flatten|level|wreck|obliterate T:&building|&site|&lifeline|&fixed_property|building
  + Norwegian warplanes destroyed a Belarusian bunker. => NOR 195 BLR
195  S:warplane|jet|fighter_jet|bomber|helicopter|gunship|drone|aircraft|plane drop bomb|barrel_bomb|cluster_bomb|explosive|munition (on|over|in T)
  + Norwegian jets dropped bombs on a Belarusian town. => NOR 195 BLR
