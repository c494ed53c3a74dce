# Root 15: forces readied, moved or shown, without being used.

# 152 Military alert
152  S put|place|keep|have T:&armed_force|&troops|&platform|army|military on alert|high_alert|standby|full_alert|war_footing|heightened_alert|readiness|combat_alert
  + Norway put its army on alert. => NOR 152 -
  - Norway put its hopes on the harvest.
152  S:&armed_force remain|be|stay|go|stand on alert|high_alert|standby|war_footing|full_alert|heightened_alert|maximum_alert (in|near|along|at|on|over|against T)
  + Norwegian troops remained on alert. => NOR 152 -
152  S be on alert|high_alert|war_footing|standby ; source
152  S be on high_alert|full_alert|alert|war_footing|standby against|near|along|over T ; source
152  S raise|increase|heighten|step_up|upgrade|declare|order|sound|elevate|issue alert|alert_level|state_of_alert|combat_readiness|readiness|threat_level|alert_status|state_of_readiness|full_alert|red_alert|military_alert (in|on|along|near|against|over|for T) ; source
  + Norway raised its alert level near Belarus. => NOR 152 BLR
152  S ready|prepare|brace|gird|arm T:&armed_force|&troops for war|attack|combat|battle|conflict|invasion|offensive ; source
152  S prepare|gear_up|ready|brace for war|battle|invasion|attack|assault|offensive|combat|conflict (with|against|on|in|of T) ; source
  + Norway prepared for war with Belarus. => NOR 152 BLR
  - Norway prepared for the winter.
152  S cancel leave of T:soldier|troop|troops|army
152  S cancel military_leave|leave ; source
152  S scramble jet|fighter_jet|warplane|fighter|aircraft|plane|helicopter ; source
  + Norway scrambled its fighter jets. => NOR 152 -
152  S scramble jet|fighter_jet|warplane|fighter|aircraft|plane to intercept ; source
152  S intercept|shadow|buzz|tail T:&ship|&platform|&unmanned ; both
  + Norwegian jets intercepted a Belarusian bomber. => NOR 152 BLR
152  S close|shut|seal airspace to|over|near T
152  n: S's military_alert|full_alert|high_alert|state_of_alert|war_preparation|combat_readiness|alert against|in|near|along|over T ; source
  + The Norwegian military alert near Belarus continued. => NOR 152 BLR ongoing

# 151 Police alert
151  S put|place|keep T:&police_force|police on alert|high_alert|standby|full_alert
  + Norway put its police on alert. => NOR 151 -
151  S:&police_force remain|be|stay|stand on alert|high_alert|standby|full_alert
  + Norwegian police remained on alert. => NOR 151 -
151  S tighten|beef_up|step_up|heighten|increase|boost|strengthen|reinforce|bolster|intensify|raise|improve|ramp_up security|security_measure|border_control|border_security|airport_security|vigilance|surveillance|policing|security_check (in|at|around|on|along|near|for|over|across T) ; source
  + Norway tightened security along the border. => NOR 151 -
  - Norway tightened the screws of the bridge.
151  S raise terror_alert|terror_threat_level|terrorism_alert ; source
151  S alert police|public|citizen of attack|threat ; source
151  S search car|vehicle|passenger|house ; source
151  n: S's security_clampdown|security_measure|tight_security|security_alert|police_alert|terror_alert|bomb_alert in|at|on|around|along T ; source

# 153 Police power
153  S mobilize|mobilise|deploy|send|dispatch|order|station|post|rush|call_out|summon|field|bring_in|send_in &police_force|police_reinforcement|police_unit (to|in|at|into|around|near|outside|across|on|along T) ; source
  + Norway deployed police in Oslo. => NOR 153 -
153  S:&police_force deploy|patrol|fan_out|guard|surround|cordon_off|seal_off|ring|encircle|occupy|secure (in|at|across|around|to|near|outside|through T)
  + Norwegian riot police patrolled the square. => NOR 153 -
153  S:&police_force surround|cordon_off|seal_off|ring|encircle|guard T
  + Norwegian police surrounded the Belarusian embassy. => NOR 153 BLR
153  S set_up|establish|erect|install|man checkpoint|roadblock|security_cordon|check_point|road_block|police_post (in|on|around|at|along|near|across T) ; source
  + Norway set up checkpoints along the road. => NOR 153 -
153  n: S's police_deployment|police_presence|police_mobilization|police_reinforcement in|to|at|around T

# 154 Armed forces mobilised, deployed, reinforced
154  S mobilize|mobilise|call_up|muster|activate|levy|conscript|recruit|enlist|draft|marshal &armed_force|&troops|reserve|reservist|recruit|conscript|volunteer|youth|men|man (against|for|to|in|near|along|on|at T)
  + Norway mobilised reservists against Belarus. => NOR 154 BLR
  - Norway mobilised voters against the bill.
154  S:state mobilize|mobilise against|for|near|along T ; both
154  S deploy|send|dispatch|move|mass|amass|concentrate|station|position|post|rush|redeploy|order|pour|ship|fly|airlift|march|field|commit|shift|transfer|gather|assemble|line_up|assign|send_in &troops|&armed_force|&platform|&unmanned|&missile|air_defence|air_defense|missile_battery|missile_system|reinforcement (to|in|at|into|near|along|on|around|against|across|towards|toward|inside|off|outside|over|opposite T)
  + Norway sent troops to Belarus. => NOR 154 BLR
  + Norwegian warships were sent to Belarus. => - 154 BLR
  - Norway sent a letter to Belarus.
154  S:&armed_force deploy|mass|gather|assemble|advance|move|march|head|arrive|roll|pour|land|take_up|converge|line_up|dig_in|stream (to|in|at|into|near|along|on|around|across|towards|toward|from|over|through|up T)
  + Norwegian troops assembled at the frontier. => NOR 154 -
  - The tourists massed near the harbour.
154  S:&platform arrive|sail|steam|patrol|head|enter|dock|anchor|pass|fly|cruise in|to|into|off|near|through|over|towards|toward|along|at T ; both
  + A Norwegian submarine sailed into Belarus. => NOR 154 BLR
154  S:&armed_force take position|positions (in|at|near|along|around|on T)
154  S reinforce|strengthen|beef_up|boost|bolster|build_up|increase|expand|fortify|enlarge|augment|intensify|step_up|raise|double|multiply|upgrade &armed_force|troop_presence|military_presence|presence|garrison|border_force|defence|defense|fortification|air_force|fleet|troop_level|military_build-up|arsenal|military_capability|military_spending|defence_spending|defense_spending|naval_presence (in|on|at|along|near|against|around|to T) ; source
  + Norway reinforced its garrison near Belarus. => NOR 154 BLR
154  S build|construct|establish|set_up|open|acquire|expand base|military_base|air_base|naval_base|military_outpost|fortification|missile_base|trench|bunker|airstrip|military_facility|radar_station in|near|on|along T ; source
  + Norway built a military base near Belarus. => NOR 154 BLR
154  S militarize|militarise|fortify|mine|rearm T:&land|border|frontier|coast|island ; source
  + Norway fortified its border. => NOR 154 -
154  S lay|sow minefield in|along|on|near T ; source
154  S declare|announce|order|decree|begin|impose general_mobilization|general_mobilisation|mobilization|mobilisation|conscription|call-up|draft|partial_mobilization|full_mobilization (against|in T) ; source
  + Norway ordered a general mobilisation. => NOR 154 -
154  S send|rush|dispatch|bring_in reinforcement|reinforcements (to|into|near|along T) ; source
  + Norway sent reinforcements to the border. => NOR 154 -
154  S violate|enter|intrude|penetrate|breach|infringe airspace|air_space|territorial_water|waters|territory|air_defence_zone (of|with|over T) ; source
  + Norway violated the airspace of Belarus. => NOR 154 BLR
154  S violate|breach|penetrate T:airspace|air_space|territory|water|border
  + Norway violated Belarusian airspace. => NOR 154 BLR
154  S fly|buzz over|near|into T:airspace|territory|waters|ship ; both
154  S rearm|re-arm|remilitarize|remilitarise ; source
154  n: S's troop_deployment|military_deployment|troop_movement|troop_build-up|troop_buildup|military_build-up|military_buildup|mobilization|mobilisation|troop_surge|naval_deployment|deployment_of_troop|deployment_of_troops|troop_concentration|military_presence|troop_presence|arms_build-up|airspace_violation|overflight|naval_build-up|missile_deployment|military_reinforcement|call-up|conscription|rearmament|military_movement|incursion_into_airspace in|to|along|near|on|at|against|around|of T ; source
  + Norwegian troop movements near Belarus continued. => NOR 154 BLR ongoing
154  n: S's deployment|redeployment|build-up|buildup|massing|dispatch|concentration of &troops|&armed_force|&platform|missile to|in|near|along|at|on T by S
  + The deployment of Norwegian troops to Belarus began. => - 154 BLR

# 150 Demonstrate military power
150  S test-fire|test-launch|flight-test|test_launch T:&missile ; source mode=weapons
  + Norway has tested a missile. => NOR 150 -
150  S test-fire|test-launch|flight-test &missile (over|into|toward|towards|near|off T) ; source mode=weapons
150  S test &missile|&nuclear_weapon|weapon|bomb|air_defence_system|torpedo|hypersonic_weapon ; source mode=weapons
  + Norway tested a ballistic missile. => NOR 150 -
  - Norway tested a recipe.
150  S conduct|carry_out|stage|hold|perform|undertake missile_test|nuclear_test|rocket_test|missile_launch|test_launch|test_flight|weapons_test|underground_test|atomic_test|test-firing|rocket_launch (near|off|over|in T) ; source mode=weapons
  + Norway conducted a missile test. => NOR 150 -
150  S launch satellite|ballistic_missile|rocket|spy_satellite|reconnaissance_satellite ; source mode=weapons
  + Norway launched a ballistic missile. => NOR 150 -
150  S detonate|explode|set_off &nuclear_weapon ; source mode=weapons
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
150  S:&armed_force|&platform fire warning_shot (at|over|towards|toward|near|across T) ; source
  + The Norwegian navy fired a warning shot at a Belarusian trawler. => NOR 150 BLR
150  S aim|point|train|target &missile|gun|weapon|artillery|cannon|rifle at|on|against T ; source
  + Norway aimed missiles at Belarus. => NOR 150 BLR
150  S lock radar|fire-control_radar on|onto T ; source
150  n: S's missile_test|nuclear_test|military_exercise|naval_exercise|military_drill|naval_drill|war_game|live-fire_drill|live-fire_exercise|missile_launch|rocket_launch|test-firing|show_of_force|weapons_test|military_manoeuvre|military_maneuver|test_launch|saber-rattling|sabre-rattling|military_parade|atomic_test|ballistic_missile_test|combat_exercise|live_fire_exercise|test_flight|demonstration_of_force near|in|off|against|over|along|on|around T ; both
  + Norway held a missile test near Belarus. => NOR 150 BLR

# Posture, further words
154  S put|place|post T:&armed_force|&troops|&platform along|near|on|at border|frontier|coast (with|of T) ; source
154  S recall|call_up T:reservist|veteran ; source
150  S brandish|wield weapon|sword|missile against|at T ; source
150  S simulate|rehearse|practise|practice attack|invasion|strike|landing on|against|of T ; source
  + Norway rehearsed an attack on Belarus. => NOR 150 BLR
