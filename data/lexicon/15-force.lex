# Root 15: forces readied, moved or shown, without being used.

# 152 Military alert
152  S put|place|keep|have T:&armed_force|&troops|&platform|army|military on alert|high_alert|standby|full_alert|war_footing|heightened_alert|readiness|combat_alert
  + Norway put its army on alert. => NOR 152 -
  - Norway put its hopes on the harvest.
152  S:&armed_force remain|be|stay|go|stand on alert|high_alert|standby|war_footing|full_alert|heightened_alert|maximum_alert (in|near|along|at|on|over|against T)
  + Norwegian troops remained on alert. => NOR 152 -
152  S:state be on alert|high_alert|war_footing|standby|full_alert
  + Norway was on high alert. => NOR 152 -
152  S be on high_alert|full_alert|alert|war_footing|standby against|near|along|over T ; source
  + Norway was on alert against Belarus. => NOR 152 BLR
152  S raise|increase|heighten|step_up|upgrade|declare|order|sound|elevate|issue alert|alert_level|state_of_alert|combat_readiness|readiness|threat_level|alert_status|state_of_readiness|full_alert|red_alert|military_alert (in|on|along|near|against|over|for T) ; source
  + Norway raised its alert level near Belarus. => NOR 152 BLR
152  S ready|prepare|brace|gird|arm T:&armed_force|&troops for war|attack|combat|battle|conflict|invasion|offensive ; source
  + Norway readied its troops for battle. => NOR 152 -
152  S prepare|gear_up|ready|brace for war|battle|invasion|attack|assault|offensive|combat|conflict (with|against|on|in|of T) ; source
  + Norway prepared for war with Belarus. => NOR 152 BLR
  - Norway prepared for the winter.
152  S cancel military_leave|leave ; source
  + Norway cancelled all military leave. => NOR 152 -
152  S scramble jet|fighter_jet|warplane|fighter|aircraft|plane|helicopter ; source
  + Norway scrambled its fighter jets. => NOR 152 -
152  S scramble jet|fighter_jet|warplane|fighter|aircraft|plane to intercept ; source
  + Norway scrambled jets to intercept a bomber. => NOR 152 -
152  S intercept|shadow|buzz|tail T:&ship|&platform|&unmanned ; both
  + Norwegian jets intercepted a Belarusian bomber. => NOR 152 BLR
152  n: S's military_alert|full_alert|high_alert|state_of_alert|war_preparation|combat_readiness|alert against|in|near|along|over T ; source
  + The Norwegian military alert near Belarus continued. => NOR 152 BLR ongoing

# 151 Police alert
151  S put|place|keep T:&police_force|police on alert|high_alert|standby|full_alert
  + Norway put its police on alert. => NOR 151 -
151  S:&police_force remain|be|stay|stand on alert|high_alert|standby|full_alert
  + Norwegian police remained on alert. => NOR 151 -
151  S tighten|beef_up|step_up|heighten|increase|boost|strengthen|reinforce|bolster|intensify|raise|improve|ramp_up security|security_measure|border_control|border_security|airport_security|vigilance|surveillance|policing|security_check (in|at|around|on|along|near|for|over|across T)
  + Norway tightened security along the border. => NOR 151 -
  - Norway tightened the screws of the bridge.
151  S raise terror_alert|terror_threat_level|terrorism_alert ; source
  + Norway raised its terrorism alert. => NOR 151 -
151  S search car|vehicle|passenger|house ; source
  + Norwegian guards searched cars. => NOR 151 -
151  n: S's security_clampdown|security_measure|tight_security|security_alert|police_alert|terror_alert|bomb_alert in|at|on|around|along T ; source
  + Norwegian security measures in the capital followed. => NOR 151 -

# 153 Police power
153  S mobilize|mobilise|deploy|send|dispatch|order|station|post|rush|call_out|field|bring_in|send_in|draft_in &police_force|police_reinforcement|police_unit|police_contingent|riot_police|policeman (to|in|at|into|around|near|outside|across|on|along T)
  + Norway deployed police in Oslo. => NOR 153 -
153  S:&police_force deploy|patrol|fan_out|guard|surround|cordon_off|seal_off|ring|encircle|occupy|secure (in|at|across|around|to|near|outside|through T)
  + Norwegian riot police patrolled the square. => NOR 153 -
153  S:&police_force surround|cordon_off|seal_off|ring|encircle|guard T
  + Norwegian police surrounded the Belarusian embassy. => NOR 153 BLR
153  S:&police_force|&armed_force set_up|establish|erect|install|man|put_up roadblock|road_block|barrier|barricade|cordon (in|on|around|at|along|near|across T)
  + Norwegian police set up roadblocks. => NOR 153 -
153  S set_up|establish|erect|install|man|put_up checkpoint|security_cordon|check_point|police_post|cordon|checkpost (in|on|around|at|along|near|across T) ; source
  + Norway set up checkpoints along the road. => NOR 153 -
153  n: S's police_deployment|police_presence|police_mobilization|police_reinforcement in|to|at|around T
  + A Norwegian police deployment in the capital followed. => NOR 153 -

# 154 Armed forces mobilised, deployed, reinforced
154  S mobilize|mobilise|call_up|muster|activate|levy|conscript|recruit|enlist|draft|marshal &armed_force|&troops|reserve|reservist|recruit|conscript|volunteer|youth|men|man (against|for|to|in|near|along|on|at T)
  + Norway mobilised reservists against Belarus. => NOR 154 BLR
  - Norway mobilised voters against the bill.
154  S:state mobilize|mobilise against|for|near|along T ; both
  + Norway mobilised against Belarus. => NOR 154 BLR
154  S order &troops|&armed_force|&platform|&unmanned|&missile|air_defence|air_defense|missile_battery|missile_system|reinforcement (to|in|at|into|near|along|on|around|against|across|towards|toward|inside|off|outside|over|opposite T) ; status=planned
  + Norway ordered two battalions to the frontier. => NOR 154 - planned
  + Chad ordered its troops into the capital. => TCD 154 - planned
154  S deploy|send|dispatch|move|mass|amass|concentrate|station|position|post|rush|redeploy|pour|ship|airlift|march|field|commit|shift|transfer|gather|assemble|line_up|assign|send_in &troops|&armed_force|&platform|&unmanned|&missile|air_defence|air_defense|missile_battery|missile_system|reinforcement (to|in|at|into|near|along|on|around|against|across|towards|toward|inside|off|outside|over|opposite T)
  + Norway sent troops to Belarus. => NOR 154 BLR
  + Norwegian warships were sent to Belarus. => - 154 BLR
  - Norway sent a letter to Belarus.
154  S:&armed_force deploy|mass|gather|assemble|move|march|head|arrive|roll|pour|land|take_up|converge|line_up|dig_in|stream (to|in|at|into|near|along|on|around|across|towards|toward|from|over|through|up T)
  + Norwegian troops assembled at the frontier. => NOR 154 -
  - The tourists massed near the harbour.
154  S:&platform arrive|sail|steam|head|enter|dock|anchor in|to|into|off|near|towards|toward|at T ; both
  + A Norwegian submarine sailed into Belarus. => NOR 154 BLR
154  S:&armed_force take position|positions (in|at|near|along|around|on T)
  + Norwegian troops took positions near the border. => NOR 154 -
154  S reinforce|strengthen|beef_up|boost|bolster|build_up|increase|expand|fortify|enlarge|augment|intensify|step_up|raise|double|multiply|upgrade &armed_force|troop_presence|military_presence|presence|garrison|border_force|defence|defense|fortification|air_force|fleet|troop_level|military_build-up|arsenal|military_capability|military_spending|defence_spending|defense_spending|naval_presence (in|on|at|along|near|against|around|to T) ; source
  + Norway reinforced its garrison near Belarus. => NOR 154 BLR
154  S build|construct|establish|set_up|open|acquire|expand base|military_base|air_base|naval_base|military_outpost|fortification|missile_base|trench|bunker|airstrip|military_facility|radar_station in|near|on|along T ; source
  + Norway built a military base near Belarus. => NOR 154 BLR
154  S militarize|militarise|fortify|mine|rearm T:&land|border|frontier|coast|island ; source
  + Norway fortified its border. => NOR 154 -
154  S lay|sow minefield in|along|on|near T ; source
  + Norway laid minefields along the frontier. => NOR 154 -
154  S declare|announce|order|decree|begin|impose general_mobilization|general_mobilisation|mobilization|mobilisation|conscription|call-up|draft|partial_mobilization|full_mobilization (against|in T) ; source
  + Norway ordered a general mobilisation. => NOR 154 -
154  S send|rush|dispatch|bring_in reinforcement|reinforcements (to|into|near|along T) ; source
  + Norway sent reinforcements to the border. => NOR 154 -
150  S violate|enter|intrude|penetrate|breach|infringe airspace|air_space|territorial_water|waters|territory|air_defence_zone (of|with|over T) ; source
  + Norway violated the airspace of Belarus. => NOR 150 BLR
150  S violate|breach|penetrate T:airspace|air_space|territory|water|border
  + Norway violated Belarusian airspace. => NOR 150 BLR
154  S rearm|re-arm|remilitarize|remilitarise ; source
  + Norway rearmed. => NOR 154 -
154  n: S's troop_deployment|military_deployment|troop_movement|troop_build-up|troop_buildup|military_build-up|military_buildup|mobilization|mobilisation|troop_surge|naval_deployment|deployment_of_troop|deployment_of_troops|troop_concentration|military_presence|troop_presence|arms_build-up|naval_build-up|missile_deployment|military_reinforcement|call-up|conscription|rearmament|military_movement in|to|along|near|on|at|against|around|of T ; source
  + Norwegian troop movements near Belarus continued. => NOR 154 BLR ongoing
154  n: S's deployment|redeployment|build-up|buildup|massing|dispatch|concentration of &troops|&armed_force|&platform|missile to|in|near|along|at|on T by S
  + The deployment of Norwegian troops to Belarus began. => - 154 BLR

# 150 Demonstrate military power
150  S test-fire|test-launch|flight-test|test_launch T:&missile ; source mode=weapons
  + Norway has tested a missile. => NOR 150 -
150  S test &missile|&nuclear_weapon|weapon|bomb|air_defence_system|torpedo|hypersonic_weapon ; source mode=weapons
  + Norway tested a ballistic missile. => NOR 150 -
  - Norway tested a recipe.
150  S conduct|carry_out|stage|hold|perform|undertake missile_test|nuclear_test|rocket_test|missile_launch|test_launch|test_flight|weapons_test|underground_test|atomic_test|test-firing|rocket_launch (near|off|over|in T) ; source mode=weapons
  + Norway conducted a missile test. => NOR 150 -
150  S launch satellite|ballistic_missile|rocket|spy_satellite|reconnaissance_satellite ; source mode=weapons
  + Norway launched a ballistic missile. => NOR 150 -
150  S detonate|explode|set_off &nuclear_weapon ; source mode=weapons
  + Norway detonated a nuclear device. => NOR 150 -
150  S hold|conduct|stage|carry_out|begin|start|launch|undertake|kick_off|perform military_exercise|military_drill|naval_exercise|naval_drill|war_game|wargame|exercise|drill|live-fire_exercise|live-fire_drill|manoeuvre|manoeuvres|maneuver|maneuvers|air_exercise|combat_exercise|training_exercise|live_fire_drill (in|near|off|along|on|around|at|with|over T) ; source mode=troops
  + Norway held naval exercises near Belarus. => NOR 150 BLR
150  S parade|show_off|display|unveil|showcase|flaunt &missile|&nuclear_weapon|tank|weapon|ballistic_missile|drone|warplane|submarine|military_hardware|arms ; source mode=weapons
  + Norway unveiled a ballistic missile. => NOR 150 -
150  S hold|stage military_parade|parade_of_force|army_parade ; source
  + Norway staged a military parade. => NOR 150 -
150  S develop|acquire|obtain|deploy|build|produce|possess|manufacture|install|buy|order|purchase &nuclear_weapon|&missile|atom_bomb|nuclear_arsenal|air_defence_system|missile_system|missile_defense_system|missile_shield|warplane|fighter_jet|submarine|aircraft_carrier|centrifuge ; source mode=weapons
  + Norway developed a ballistic missile. => NOR 150 -
150  S enrich uranium ; source mode=weapons
  + Norway enriched uranium. => NOR 150 -
150  S resume|restart|accelerate|expand|start|begin|continue|step_up nuclear_program|nuclear_programme|uranium_enrichment|enrichment|nuclear_test|missile_test|missile_program|nuclear_activity|plutonium_production|weapons_program ; source mode=weapons
  + Norway resumed uranium enrichment. => NOR 150 -
150  S flex|show muscle|strength|force|military_might|might (against|in|near|over T) ; source
  + Norway flexed its military muscle against Belarus. => NOR 150 BLR
150  S:&armed_force|&platform fire warning_shot (at|over|towards|toward|near|across T) ; source
  + The Norwegian navy fired a warning shot at a Belarusian trawler. => NOR 150 BLR
150  S aim|point|train|target &missile|gun|weapon|artillery|cannon|rifle at|on|against T ; source
  + Norway aimed missiles at Belarus. => NOR 150 BLR
150  S lock radar|fire-control_radar on|onto T ; source
  + A Norwegian frigate locked its radar onto a Belarusian jet. => NOR 150 BLR
150  n: S's missile_test|nuclear_test|military_exercise|naval_exercise|military_drill|naval_drill|war_game|live-fire_drill|live-fire_exercise|missile_launch|rocket_launch|test-firing|show_of_force|weapons_test|military_manoeuvre|military_maneuver|test_launch|saber-rattling|sabre-rattling|military_parade|atomic_test|ballistic_missile_test|combat_exercise|live_fire_exercise|test_flight|demonstration_of_force near|in|off|against|over|along|on|around T ; both
  + Norway held a missile test near Belarus. => NOR 150 BLR

# Posture, further words
154  S put|place|post T:&armed_force|&troops|&platform along|near|on|at border|frontier|coast (with|of T) ; source
  + Norway posted troops along the border. => NOR 154 -
154  S recall|call_up T:reservist|veteran ; source
  + Norway called up veterans. => NOR 154 -
150  S brandish|wield weapon|sword|missile against|at T ; source
  + Norway brandished its weapons at Belarus. => NOR 150 BLR
150  S simulate|rehearse|practise|practice attack|invasion|strike|landing on|against|of T ; source
  + Norway rehearsed an attack on Belarus. => NOR 150 BLR

# Forces readied, further
class naval_craft = warship destroyer frigate corvette submarine aircraft_carrier carrier gunboat cruiser battleship battle_group carrier_group strike_group naval_vessel navy_vessel navy_ship naval_ship patrol_boat amphibious_ship fleet flotilla armada squadron coastguard_ship coast_guard_ship
class war_plane = warplane jet fighter fighter_jet fighter_plane bomber military_plane military_aircraft spy_plane reconnaissance_plane surveillance_plane helicopter_gunship f-16 mig military_helicopter strategic_bomber
class show_place = strait channel sea waters water coast island border frontier coastline zone shore gulf line airspace
class alert_word = alert high_alert red_alert full_alert maximum_alert combat_alert heightened_alert war_footing combat_readiness state_of_alert standby readiness war_alert
150  S:test|flight fire|launch &missile|rocket (into|over|off|near|toward|towards T) ; mode=weapons
  + The Norwegian army test-fired two rockets. => - 150 -
150  S:&naval_craft|&war_plane sail|steam|transit|fly|cruise|pass|patrol|cross|manoeuvre|maneuver through|off|near|along|over|around|across T
  + Two Norwegian bombers flew near Belarus. => NOR 150 BLR
150  S:&naval_craft|&war_plane transit|cross|enter|breach|skirt T:&show_place|median_line ; source
  + A Norwegian destroyer transited the strait. => NOR 150 -
150  S fly|send|sail &naval_craft|&war_plane over|near|through|around T:actor ; source
  + Norway flew bombers over Belarus. => NOR 150 BLR
150  n: S's show|display|demonstration of force|strength|power|might|military_power|firepower near|in|off|against|over|along|on|around|by|at T ; source
  + A Norwegian show of force near Belarus followed. => NOR 150 BLR
150  n: S's muscle-flexing|gunboat_diplomacy|sabre_rattling|saber_rattling|provocative_flight|flypast|overflight|airspace_violation|incursion_into_airspace near|in|off|against|over|along|on|around|by|of|at T ; source
  + A Norwegian overflight of Belarus followed. => NOR 150 BLR
150  S enter|violate|stray|intrude|fly T:airspace|waters ; both
  + Norway entered Belarusian airspace. => NOR 150 BLR
150  S:&war_plane|&unmanned|&naval_craft enter|violate|breach|intrude|penetrate airspace|air_space|waters|territorial_water|defense_zone|defence_zone|identification_zone of T
  + Norwegian warplanes entered the airspace of Belarus. => NOR 150 BLR
150  S:&war_plane|&unmanned|&naval_craft enter|violate|breach|penetrate T:airspace|air_space|water|waters|zone
  + A Norwegian drone entered Belarusian airspace. => NOR 150 BLR
150  S:&war_plane|&unmanned|&naval_craft fly|cross|stray|intrude|sail into|over|in T:airspace|air_space|waters|water|territory|zone
  + Norwegian jets flew into Belarusian airspace. => NOR 150 BLR
150  S conduct|carry_out|stage|hold|fly overflight|mock_attack|reconnaissance_flight|surveillance_flight|flypast|simulated_attack over|near|against|in|on T ; source
  + Norway conducted overflights over Belarus. => NOR 150 BLR
150  S parade|march|roll missile|tank|soldier|troops|warhead (through|in|past T) ; source
  + Norway paraded its tanks through the capital. => NOR 150 -
150  S fire|launch &missile|rocket|ballistic_missile into sea|ocean|waters|water|strait (off|of|near T) ; source mode=weapons
  + Norway fired a missile into the sea. => NOR 150 -
150  S show_off|demonstrate|display|flaunt|parade firepower|military_power|military_strength|might|military_might|strength|military_capability ; source
  + Norway showed off its firepower. => NOR 150 -
150  S fire|launch|shoot blank|warning_flare|flare|signal_flare at|near|towards T ; both
  + Norway fired flares at a Belarusian jet. => NOR 150 BLR
150  S:&armed_force fire in|into air ; source
  + Norwegian soldiers fired into the air. => NOR 150 -
152  S go|move|switch to|onto|on &alert_word ; source
  + Norway went on high alert. => NOR 152 -
152  S place|put|keep|bring|have T:&armed_force|&platform|army|navy|air_force|battery|unit|artillery|country|fleet on|to &alert_word ; source
  + Norway placed its navy on high alert. => NOR 152 -
152  S:&armed_force|&platform|army|navy|military go|move|switch|be|remain|stay|stand on|to|at|onto &alert_word (in|near|along|at|over|against|for T)
  + The Norwegian army moved to a war footing. => NOR 152 -
152  S order|put|keep T:&armed_force|&troops|army|navy to prepare|ready|stand_by|be ; source
  + Norway ordered its army to be ready. => NOR 152 -
152  S test|activate|sound|trigger air_defence|air-raid_siren|air_raid_siren|siren|missile_defence (in|across T) ; source
  + Norway tested its air-raid sirens. => NOR 152 -
152  S:&war_plane scramble|take_off (to intercept)
  + Norwegian jets scrambled. => NOR 152 -
152  S:&war_plane|fighter|jet scramble|intercept|shadow|escort|tail|chase|confront T:&platform|&war_plane|&ship|bomber|jet|plane|aircraft
  + Norwegian jets shadowed a Belarusian bomber. => NOR 152 BLR
152  S raise|lift|upgrade|move|elevate alert|alert_level|threat_level|readiness|watch|defcon|combat_readiness to level|highest|maximum|orange|red ; source
  + Norway raised its threat level to the maximum. => NOR 152 -
152  S cancel|revoke|suspend leave|vacation|holiday of|for &armed_force|&police_force|soldier|officer ; source
  + Norway cancelled leave for soldiers. => NOR 152 -
151  S increase|raise|step_up|heighten|tighten|reinforce|strengthen|bolster|beef_up security|security_precaution|security_presence|protection|guard|patrol at|around|in|outside|near|on|for|across T:embassy|airport|station|parliament|consulate|capital|border
  + Norway stepped up security at the Belarusian embassy. => NOR 151 BLR
151  S raise|lift|increase|upgrade terror_alert|terror_threat|terrorism_threat_level|terror_alert_level|security_alert|security_level|alert (to|in T) ; source
  + Norway raised its terror alert. => NOR 151 -
151  S put|place|keep T:capital|city|airport|airports|country|station on alert|high_alert|terror_alert|security_alert ; source
  + Norway put its airports on high alert. => NOR 151 -
151  n: S's heightened_security|tight_security|security_cordon|security_crackdown|beefed-up_security in|at|around T ; source
  + Norwegian tight security in the capital followed. => NOR 151 -
153  S:&police_force step_up|beef_up|increase|intensify|boost|reinforce patrol|presence|patrolling|control (around|outside|near|at X) (in|along|across|on T)
  + Norwegian police stepped up patrols along the border. => NOR 153 -
153  S step_up|beef_up|increase|intensify|boost|reinforce|strengthen police_presence|police_patrol|police_force|police_strength (in|at|along|around|near|across|on T)
  + Norway boosted its police presence in the capital. => NOR 153 -
153  S:&police_force pour|move|rush|swarm|descend|flood into|in|on|to T
  + Norwegian riot police poured into the capital. => NOR 153 -
153  S flood|ring|swamp|saturate T with police|policemen|officer|riot_police
  + Norway flooded the square with riot police. => NOR 153 -
153  S:&police_force take_up|man position|positions|checkpoint|post (in|at|around|near|outside T)
  + Norwegian police took up positions outside the bank. => NOR 153 -
153  S swear_in|train|recruit|hire policeman|policemen|police_officer|officer|police_recruit ; source
  + Norway recruited 300 policemen. => NOR 153 -
154  S mass|amass|concentrate|build_up|gather|move|position|deploy|assemble|line_up|station|send|pour|rush|shift &troops|&armed_force|&platform|&missile|tank|artillery along|on|at|near|to|towards|toward border|frontier|line with|of T
  + Norway massed tanks on its border with Belarus. => NOR 154 BLR
154  S:&armed_force mass|gather|assemble|move|dig_in|head|line_up|deploy|concentrate along|on|at|near|to|towards|toward border|frontier|line with|of T
  + Norwegian troops massed near the border with Belarus. => NOR 154 BLR
154  S order|send|rush|pour|dispatch &troops|battalion|brigade|division to border|frontier|line with|of T
  + Norway ordered two battalions to the border with Belarus. => NOR 154 BLR
154  S build_up|increase|strengthen|reinforce|swell force|forces|troop|army|strength|presence|military_strength (near|along|on|in|at|around T) ; source
  + Norway built up its forces near Belarus. => NOR 154 BLR
154  S reinforce|fortify|strengthen border|frontier|border_defence|border_defense with T ; source
  + Norway reinforced its border with Belarus. => NOR 154 BLR
154  S:&armed_force|&naval_craft step_up|increase|intensify|begin patrol|patrolling|surveillance (off|in|along|near|around|at T)
  + The Norwegian navy stepped up patrols off Belarus. => NOR 154 BLR
154  S:&naval_craft|&war_plane arrive|head|steam|dock|anchor|leave|set_sail|deploy in|off|to|for|near|toward|towards T
  + A Norwegian destroyer arrived off Belarus. => NOR 154 BLR
154  S call|call_up|summon|draft reservist|reserve|conscript|young_man|recruit|militia (to|into|for duty|arm|service|colour)
  + Norway called conscripts to arms. => NOR 154 -
154  S train|arm|equip|form|raise militia|brigade|battalion|home_guard|self-defence_unit|volunteer_force|army|division (against|in T) ; source
  + Norway raised a volunteer brigade. => NOR 154 -
154  S impose|introduce|extend|reintroduce|restore compulsory_military_service|military_service|conscription|draft|national_service ; source
  + Norway reintroduced conscription. => NOR 154 -
154  S open|dig|build trench|bunker|fortification|defence|rampart (along|near|on|against T) ; source
  + Norway dug trenches along the frontier. => NOR 154 -
154  S extend|prolong|expand deployment|tour|mission of|by troop|troops|soldier|force (in T) ; source
  + Norway extended the deployment of its troops in Sudan. => NOR 154 SDN
154  n: S's massing|concentration|build-up|buildup|build_up|mobilization|mobilisation|deployment|redeployment of force|forces|troop|troops|tank|soldier|reservist along|on|near|at|against|in T ; source
  + The Norwegian buildup of forces along the frontier continued. => NOR 154 - ongoing

class armour_column = tank armoured_vehicle armored_vehicle armoured_personnel_carrier armored_personnel_carrier apc armour armor military_vehicle armoured_car armored_car army_truck military_convoy column humvee
154  S:&armour_column roll|rumble|move|drive|pour|trundle|advance|fan_out into|through|in|toward|towards|across|to street|city|capital|town|border|square (of|in|with T)
  + Tanks rolled through the streets of Norway. => - 154 NOR
151  S raise|lift|increase|elevate|upgrade T:terror_threat_level|threat_level|terror_alert|terror_level|security_level|terrorism_alert
  + The Norwegian threat level was raised. => - 151 NOR
-  S:&armed_force|&platform march|parade|fly|roll in|over|through parade|ceremony|celebration|airshow|air_show
  - Norwegian soldiers marched in a parade.
-  S:&armed_force come|go|return|fly|arrive|head home|to
  - The Norwegian soldiers returned home.
-  S deploy|send &troops to clean|clear|distribute|vaccinate|extinguish
  - Norway deployed soldiers to clear the snow.
-  S launch satellite|rocket for|with|carrying T:&space_word
  - Norway launched a rocket with Belarusian astronauts.
-  S put|place T:hospital|doctor|clinic|airport|crew|team|fire_brigade on alert|high_alert|standby
  - Norway put its hospitals on alert.
class space_word = communications telecommunications weather television internet astronaut telescope
152  S put|place|have T:&armed_force|&troops|brigade|battalion on notice
  + Norway put a brigade on notice. => NOR 152 -
153  S order|begin|start|launch|conduct patrol|police_patrol by|of &police_force|police (in|across|at T) ; source
  + Norway ordered patrols by police in the capital. => NOR 153 -
150  S oversee|supervise|observe|watch|attend|guide test|launch|test-firing|test_launch|firing|drill|exercise|test_flight of &missile|rocket|weapon|artillery|tank|troop|missile_system|ballistic_missile ; source
  + The Norwegian king oversaw the launch of a missile. => NOR 150 -
154  S:state send|deploy|dispatch|order|move|position &naval_craft|&war_plane|aircraft_carrier (to|into|off|near|toward|towards|in T)
  + Norway sent a frigate to the strait. => NOR 154 -
153  S deploy|send|dispatch|order &police_force|police_officer|policeman|policemen to|in|at|around|across|near|along coast|border|capital|street|streets|square|province|north|south|east|west|region|town|city|area|suburb|district|station|airport|dam|mine|stadium|university
  + Norway deployed 200 police officers to the coast. => NOR 153 -
154  S:reinforcement|reinforcements arrive|pour|stream|head in|into|at|to T
  + Reinforcements arrived in Norway. => - 154 NOR
190  S:&armed_force advance (to|toward|towards|on|into|through|within|in|across T)
  + Norwegian troops advanced on the Belarusian capital. => NOR 190 BLR
151  S raise|lift|increase|upgrade|elevate terror_alert|terror_threat|terror_threat_level|terrorism_alert|security_alert|security_level|terror_alert_level to level|highest|maximum|critical|severe|orange|red ; source
  + Norway raised its terror alert to the highest level. => NOR 151 -

# Deeds told by a noun
150  n: S's test|launch|detonation|firing|test_launch|development|unveiling of &missile|&nuclear_weapon|rocket|satellite|spy_satellite (by S)
  + Norway's test of a hydrogen bomb followed. => NOR 150 -
154  n: massing|concentration|buildup|build_up|build-up|deployment|redeployment|mobilization|mobilisation|dispatch|arrival of S:&armed_force|&troops of &armed_force|&troops (near|along|on|at|around|in|to|into|off T)
  + The deployment of Norwegian troops near Belarus began. => NOR 154 BLR
150  S order|announce|schedule military_exercise|military_drill|naval_exercise|naval_drill|war_game|drill|exercise|snap_drill|manoeuvre|missile_test|live-fire_drill (of|near|in|off|along|by T) ; source status=planned
  + Norway announced naval drills near Belarus. => NOR 150 BLR planned

150  n: missile_test|nuclear_test|rocket_test|missile_launch|rocket_launch|test_launch by S ; source
  + A missile test by Belarus woke the island. => BLR 150 -
