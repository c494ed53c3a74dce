# Root 07: aid that is given. Promises of aid are root 03, appeals for it root 02 and 10.

# 075 Grant asylum
075  S grant|give|offer|provide|award|extend T &refuge
075  S grant|give|offer|provide|award|extend &refuge to|for T
  + Norway gave asylum to a Belarusian journalist. => NOR 075 BLR
  - Norway gave a concert for a Belarusian journalist.
075  S accept|admit|take_in|resettle|host|house|welcome|absorb|shelter|rehouse|let_in T:&refugee
  + Norway took in hundreds of Belarusian refugees. => NOR 075 BLR
  + Sudanese refugees were resettled by Kenya. => KEN 075 SDN
  - Norway received a letter on Monday.
075  S open border|frontier|door|gate to|for T
  + Norway opened its borders to Belarusian refugees. => NOR 075 BLR
  - Norway opened a bakery in Belarus.
075  S take|receive T:refugee|asylum_seeker|asylum-seeker|migrant|evacuee
075  S accept|admit|take|resettle|shelter hundred|thousand|people|family of|from|in T:refugee|asylum_seeker|migrant ; source
075  S naturalize|naturalise|shelter|harbour|harbor T:&refugee
  + Kenya sheltered Sudanese dissidents. => KEN 075 SDN
075  S grant T citizenship|residency|nationality
075  S grant|give|offer|award citizenship|residency|nationality|passport|humanitarian_visa to T
  + Norway awarded citizenship to Belarusian exiles. => NOR 075 BLR
075  S approve|accept|grant asylum_request|asylum_application|asylum_claim|asylum_bid of|from|by T
  + Norway approved the asylum application of a Belarusian pilot. => NOR 075 BLR
075  n: S's asylum_offer|offer_of_asylum to|for T ; status=promised

# 074 Provide military protection or peacekeeping
074  S send|deploy|dispatch|contribute|provide|supply|commit|airlift|fly &peace_troops (to|in|into|at|along|for|on T)
  + Norway sent peacekeepers to Sudan. => NOR 074 SDN
  + Peacekeepers were deployed in Sudan by Norway. => NOR 074 SDN
  - Norway sent flowers to Sudan.
074  S:&peace_troops arrive|deploy|patrol|serve|operate|take_over|fan_out (in|at|into|on|to|from|along T)
  + Norwegian peacekeepers arrived in Sudan on Monday. => NOR 074 SDN
074  S send|deploy|dispatch|contribute|commit|station &troops|platoon|company (to|in|at|along T) to serve|act ; source
074  S send|deploy|dispatch|contribute|commit|station &troops|platoon|company (to|in|at|along T) as|to|on|for|with|under &peace_troops|peacekeeper|peacekeeping_operation|peacekeeping_duty|peacekeeping|peace_mission
  + Norway sent troops to Sudan as peacekeepers. => NOR 074 SDN
  + Norway sent soldiers to Sudan on a peacekeeping mission. => NOR 074 SDN
074  S lead|join|staff|man|reinforce|command peacekeeping_force|peacekeeping_mission|peacekeeping_operation|stabilization_force|stabilisation_mission in T
  + Norway joined the peacekeeping mission in Sudan. => NOR 074 SDN
074  S take part in peacekeeping_operation|peacekeeping_mission|peacekeeping_force in T
074  S participate in peacekeeping_operation|peacekeeping_mission|peacekeeping_force in T
  + Norway participated in a peacekeeping operation in Sudan. => NOR 074 -
074  S:&armed_force|&peace_troops protect|escort|guard|defend|shield|secure T:&civilian|relief_convoy|convoy|minority|enclave
  + Norwegian peacekeepers guarded Sudanese villagers. => NOR 074 SDN
  - The hat protected the farmer from the sun.
074  S police|patrol|enforce ceasefire|cease-fire|truce|buffer_zone|no-fly_zone|demilitarized_zone|security_zone in|over|along|between T
  + Norwegian soldiers policed a truce in Sudan. => NOR 074 SDN
074  S monitor|observe|oversee|supervise truce|ceasefire|cease-fire|election|referendum|vote|withdrawal in T
  + Norway monitored the ceasefire in Sudan. => NOR 074 SDN
074  S send|deploy|dispatch observer|monitor|inspector|police_officer|police_trainer|monitoring_team|observer_mission|ceasefire_monitor|election_observer to|in T
  + Norway sent observers to Sudan. => NOR 074 SDN
074  n: S's peacekeeping_deployment|peacekeeping_operation|peacekeeping_mission|peacekeeping_presence|deployment_of_peacekeeper|security_guarantee in|to|for T

# 072 Provide military aid
072  S give|grant|offer|lend|provide|send|supply|deliver|ship|donate|sell T &military_help
  + Norway gave Kenya military aid. => NOR 072 KEN
072  S give|provide|supply|send|deliver|ship|sell|donate|transfer|lend|lease|hand_over|export|fly|airlift|smuggle|channel|grant|extend|funnel|loan|offer &military_help to T
  + Norway delivered tanks to Kenya. => NOR 072 KEN
  - Norway delivered letters to Kenya.
072  S provide|supply|equip|furnish|outfit T with &military_help
  + Norway supplied Kenya with missiles. => NOR 072 KEN
  - Norway supplied Kenya with paper.
072  S arm|rearm|train|equip T:&armed_force
  + Norway trained Kenyan soldiers. => NOR 072 KEN
  + Kenyan pilots were trained by Norway. => NOR 072 KEN
  - The coach trained Kenyan swimmers.
072  S arm|rearm|re-arm T:state
  + Norway armed Kenya. => NOR 072 KEN
072  S send|dispatch|deploy military_adviser|military_advisor|military_trainer|instructor|trainer|military_instructor to|in T
  + Norway sent military trainers to Kenya. => NOR 072 KEN
072  S back|support|aid|assist T:&irregular_force ; both
  + Norway backed Kenyan rebels. => NOR 072 KEN
072  S finance|fund|bankroll|sponsor|arm T:&irregular_force
  + Norway funded Kenyan rebels. => NOR 072 KEN
072  S release|unfreeze|resume|restore|increase|double|boost|step_up|raise|expand military_aid|military_assistance|security_assistance|arms_sale|arms_shipment|arms_delivery|weapons_delivery|military_support to|for T
  + Norway resumed military aid to Kenya. => NOR 072 KEN
072  S intervene on side|behalf of T
072  n: S's arms_delivery|arms_shipment|arms_supply|arms_sale|arms_transfer|arms_export|weapons_delivery|weapons_shipment|weapons_transfer|military_aid|military_assistance|military_support|security_assistance|weapon_delivery|weapon_supply|missile_sale|military_training to|for|of T ; both
  + The Norwegian weapon deliveries to Kenya continued. => NOR 072 KEN ongoing
072  n: delivery|supply|sale|shipment|transfer|provision of &military_help by S to T

# 073 Provide humanitarian aid
073  S give|grant|offer|provide|send|supply|deliver|ship|donate|bring|feed T &relief
  + Norway gave Peru medicine. => NOR 073 PER
073  S give|provide|supply|send|deliver|ship|donate|fly|airlift|air-drop|airdrop|parachute|drop|truck|distribute|dispatch|rush|bring|hand_out|hand_over|contribute|channel|transport|allocate|carry|offer|extend &relief to|into|in|for|over|among T
  + Norway sent food to Peru. => NOR 073 PER
  + Medicine was sent to Peru by Norway. => NOR 073 PER
  - Norway sent a postcard to Peru.
073  S provide|supply|furnish|help|assist T with &relief
  + Norway supplied Peru with vaccines. => NOR 073 PER
073  S feed|treat|vaccinate|inoculate|shelter|rescue|evacuate|airlift|clothe|nurse T:&civilian
  + Norwegian firefighters rescued Peruvian villagers. => NOR 073 PER
  - The vet treated a horse.
073  S rescue|save|pluck|pull_out|free|evacuate|pick_up T:&civilian from rubble|sea|flood|wreckage|debris|water|boat|ship|zone|city|town|area|mine
  + Norwegian sailors rescued Peruvian fishermen from the sea. => NOR 073 PER
073  S send|dispatch|deploy|fly team|rescue_team|search_team|medical_team|relief_team|doctor|medic|firefighter|field_hospital|rescue_worker|hospital_ship to|in T
  + Norway dispatched firefighters to Peru. => NOR 073 PER
073  S release|resume|restore|increase|double|step_up|boost|expand humanitarian_aid|food_aid|relief_aid|food_assistance|humanitarian_assistance|emergency_aid to|for|in T
  + Norway stepped up food aid to Peru. => NOR 073 PER
073  S help|assist T:&victim|refugee|survivor|victim|homeless|displaced ; both
073  n: S's humanitarian_aid|humanitarian_assistance|relief_effort|relief_operation|food_aid|food_shipment|food_delivery|airlift|airdrop|aid_convoy|aid_flight|aid_delivery|relief_flight|relief_convoy|relief_shipment|rescue_operation|rescue_effort|medical_aid|emergency_aid|aid_shipment|vaccine_delivery|grain_shipment|rescue_mission to|for|in|of|into T ; both
  + Norwegian food shipments to Peru continued. => NOR 073 PER ongoing
073  n: delivery|distribution|shipment|provision|supply|donation of &relief by S to|in T

# 071 Provide economic aid
071  S give|grant|lend|provide|offer|award|pay|loan|send|allot T &economic_help
  + Norway gave Peru a loan. => NOR 071 PER
071  S give|grant|lend|provide|award|extend|disburse|transfer|allocate|donate|contribute|channel|pump|inject|loan|earmark|pay|release|hand_over|commit|approve|deposit|advance|send|offer|wire &economic_help to|for|in|into T
  + Norway extended a loan to Peru. => NOR 071 PER
  + A grant was awarded to Peru by Norway. => NOR 071 PER
  - Norway extended a welcome to Peru.
071  S provide|supply|help T with &economic_help
  + Norway provided Peru with credits. => NOR 071 PER
071  S forgive|cancel|write_off|waive|reschedule|restructure|relieve|remit|roll_over debt|loan|interest|arrears|repayment of|for|from|by T
  + Norway cancelled the debts of Peru. => NOR 071 PER
  - Norway cancelled the concert of a Peruvian band.
071  S forgive|cancel|write_off|waive|restructure|reschedule T:debt|loan|repayment
  + Norway wrote off Peruvian debts. => NOR 071 PER
071  S bail_out|subsidize|subsidise|bankroll|refinance T:state
  + Norway bailed out Peru. => NOR 071 PER
071  S fund|finance|bankroll|underwrite|sponsor|build|co-finance|pay_for|rebuild project|road|school|hospital|dam|railway|port|bridge|program|programme|reconstruction|plant|scheme|infrastructure in|for|of T ; both
  + Norway financed a dam in Peru. => NOR 071 PER
071  S release|resume|restore|increase|double|step_up|unfreeze|unlock|boost|expand economic_aid|aid|assistance|financial_aid|development_aid|loan|tranche|funding to|for T
  + Norway resumed aid to Peru. => NOR 071 PER
071  S reinforce|strengthen contribution|funding|donation to|for T
071  n: S's loan|grant|bailout|development_aid|economic_aid|financial_aid|financial_assistance|economic_assistance|debt_relief|credit_line|aid_package|rescue_package|budget_support|aid_program|aid_programme to|for T ; both
  + Norwegian development aid to Peru continued. => NOR 071 PER ongoing
  - The grant of a driving licence took weeks.

# 070 Provide aid, unspecified
070  S give|grant|offer|provide|send|supply|lend T &aid_any
  + Norway sent Peru aid. => NOR 070 PER
070  S give|grant|provide|send|supply|deliver|ship|donate|extend|contribute|channel|allocate|lend|disburse|dispatch &aid_any to|for T ; source
  + Norway provided assistance to Peru. => NOR 070 PER
  + Aid was sent to Peru by Norway. => NOR 070 PER
070  S provide|supply|furnish|help|assist T with &aid_any|&supplies
  + Norway helped Peru with donations. => NOR 070 PER
070  S give|provide|send|supply|deliver|ship|donate|hand_over &supplies to|for T ; both
  + Norway delivered fuel to Peru. => NOR 070 PER
073  S give|provide|send|supply|deliver|ship|donate|fly|airlift|bring|hand_over|dispatch|contribute|rush|distribute shipment|consignment|ton|tonne|package|load|batch|worth|planeload|truckload|supply of &relief|&supplies|ventilator (to|into|in|for|from T)
  + Norway donated a shipment of vaccines to Peru. => NOR 073 PER
071  T receive|get|obtain|secure &economic_help from S ; both
  + Peru received a loan from Norway. => NOR 071 PER
070  T receive|get|obtain|secure &aid_any from S ; both
  + Peru received aid from Norway. => NOR 070 PER
072  T receive|get|obtain &military_help from S ; both
  + Kenya received missiles from Norway. => NOR 072 KEN
073  T receive|get|obtain &relief from S ; both
  + Peru received vaccines from Norway. => NOR 073 PER
070  S come to aid|rescue|assistance|help|defence|defense of T
  + Norway came to the aid of Peru. => NOR 070 PER
070  S go to aid|rescue|assistance of T
070  S aid|assist T ; both
  + Norway assisted Peru after the earthquake. => NOR 070 PER
070  S be donor|benefactor|contributor|provider to|of|for|in T ; both
  + Norway is the largest donor to Peru. => NOR 070 PER
070  S donate &aid_any|dollar|equipment|supply|$ to T
070  S help rebuild|reconstruct T ; both
070  S help T to E ; both
  + Norway helped Peru to rebuild. => NOR 070 PER
070  S raise money|fund|funds for T ; both
  + Norwegian students raised money for Peruvian farmers. => NOR 070 PER
070  n: S's aid|assistance|help to|for T ; both
  + Norwegian aid to Peru doubled. => NOR 070 PER
070  n: S's donation|contribution to|for T ; both
070  n: flow|supply|delivery|provision|shipment of aid|assistance from|by S to T

# Aid, further words
074  S guarantee|ensure|safeguard safety|security|protection of T ; both
  + Norway guaranteed the security of Sudan. => NOR 074 SDN
073  S treat|care for|of wounded|injured|victim|refugee in|from T ; source
071  S invest &economic_help in T ; both
  + Norway invested 20 million dollars in Peru. => NOR 071 PER
071  S give|donate|provide|contribute|disburse|allocate|grant|award|spend|earmark million|billion|money|fund|funds|dollar|euro|pound|$|€ ; source
  + Norway gave 20 million euros to farmers in Peru. => NOR 071 -
070  S fund|finance|subsidize|subsidise|bankroll T ; both
  + Norway funded Peru. => NOR 070 PER
070  S be lifeline|patron|backer of|to|for T ; both
