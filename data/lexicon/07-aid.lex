# Root 07: aid that is given. Promises of aid are root 03, appeals for it root 02 and 10.

# 075 Grant asylum
075  S grant|give|offer|provide|award|extend T &refuge
  + Ghana granted asylum seekers sanctuary. => GHA 075 -
075  S grant|give|offer|provide|award|extend &refuge to|for T
  + Norway gave asylum to a Belarusian journalist. => NOR 075 BLR
  - Norway gave a concert for a Belarusian journalist.
075  S resettle T ; both
  + Norway resettled hundreds of Sudanese. => NOR 075 SDN
075  S accept|admit|take_in people|person|family ; source
  + Ghana accepted 200 people. => GHA 075 -
075  S accept|admit|take_in|resettle|host|house|welcome|absorb|shelter|rehouse|let_in T:&refugee
  + Norway took in hundreds of Belarusian refugees. => NOR 075 BLR
  + Sudanese refugees were resettled by Kenya. => KEN 075 SDN
  - Norway received a letter on Monday.
075  S open border|frontier|door|gate|frontier_crossing to|for T:&refugee|refugee|people|civilian|villager|thousand|migrant|family|deportee|exile|national|citizen|minority|muslim|jew|christian|kurd|afghan|syrian ; source
  + Norway opened its borders to Belarusian refugees. => NOR 075 BLR
  - Norway opened a bakery in Belarus.
075  S take|receive T:refugee|asylum_seeker|asylum-seeker|migrant|evacuee
  + Ghana received Togolese evacuees. => GHA 075 TGO
075  S shelter T ; both
  + Norway sheltered thousands of Sudanese. => NOR 075 SDN
075  S naturalize|naturalise|shelter|harbour|harbor|house|lodge T:&refugee
  + Ghana harboured Togolese exiles. => GHA 075 TGO
075  S take|accept|admit|resettle|welcome|receive|let_in|house|shelter|absorb people|person|thousand|hundred|dozen|afghan|syrian|iraqi|venezuelan|rohingya|ukrainian|bosnian|kosovar from T ; both
  + Norway accepted 200 people from Syria. => NOR 075 SYR
  - Norway accepted gifts from Syria.
075  S allow|let|permit T:&refugee to stay|settle|remain|enter|land|disembark ; source
  + Norway allowed Syrian refugees to stay. => NOR 075 SYR
  - Norway allowed the orchestra to stay.
075  S provide|offer T:&refugee with refuge|shelter|sanctuary|haven|home|protection ; source
  + Ghana provided Togolese refugees with shelter. => GHA 075 TGO
075  T receive|get|obtain|win|gain &refuge from|in S ; both
  + A Belarusian pilot received political asylum from Norway. => NOR 075 BLR
  - The pianist received shelter from the rain.
075  T take|find refuge|shelter|sanctuary in|at embassy|consulate of S ; both
  + The Belarusian pilot took refuge in the embassy of Norway. => NOR 075 BLR
075  n: S's resettlement of T:&refugee ; source
  + Kenya sheltered Sudanese dissidents. => KEN 075 SDN
075  S approve|accept|grant asylum_request|asylum_application|asylum_claim|asylum_bid of|from|by T
  + Norway approved the asylum application of a Belarusian pilot. => NOR 075 BLR
075  n: asylum|political_asylum|refugee_status from|by S for|to T ; both
  + A political asylum from Ghana for the Togolese pilot surprised reporters. => GHA 075 TGO
075  n: S's asylum_offer|offer_of_asylum to|for T ; status=promised
  + Ghana's asylum offer to the Togolese pilot was printed. => GHA 075 TGO promised

# 074 Provide military protection or peacekeeping
074  S send|deploy|dispatch|contribute|provide|supply|commit|airlift|fly &peace_troops (to|in|into|at|along|for|on T)
  + Norway sent peacekeepers to Sudan. => NOR 074 SDN
  + Peacekeepers were deployed in Sudan by Norway. => NOR 074 SDN
  - Norway sent flowers to Sudan.
074  S:&peace_troops arrive|deploy|patrol|serve|operate|take_over|fan_out|land|move|take_up|disembark (in|at|into|on|to|from|along|between|through T)
  + Norwegian peacekeepers arrived in Sudan on Monday. => NOR 074 SDN
074  S send|deploy|dispatch|contribute|commit|station|provide|supply|lend|assign &troops|platoon|company|policeman|police_officer|engineer|contingent|detachment to force|mission|operation|peacekeeping_force|peacekeeping_mission|peacekeeping_operation|contingent (in|for|of T) ; source
  + Norway contributed a battalion to the UN mission in Sudan. => NOR 074 SDN
  + Norway sent 200 soldiers to the force in Lebanon. => NOR 074 LBN
  - Norway sent a pianist to the mission in Sudan.
074  S send|deploy|dispatch|contribute|commit|land &troops|marine|paratrooper|policeman|contingent (to|in|at T) to restore|keep|maintain|safeguard|stabilize|stabilise|quell|enforce order|peace|calm|stability|law|situation|region|island|truce|ceasefire|security ; source
  - Norway sent soldiers to its border to keep out migrants.
  + Norway sent troops to Sudan to restore order. => NOR 074 SDN
074  S send|deploy|dispatch|contribute|commit|station &troops|platoon|company (to|in|at|along T) to serve|act ; source
  + Ghana sent soldiers to Liberia to serve. => GHA 074 LBR
074  S send|deploy|dispatch|contribute|commit|station &troops|platoon|company (to|in|at|along T) as|to|on|for|with|under &peace_troops|peacekeeper|peacekeeping_operation|peacekeeping_duty|peacekeeping|peace_mission
  + Norway sent troops to Sudan as peacekeepers. => NOR 074 SDN
  + Norway sent soldiers to Sudan on a peacekeeping mission. => NOR 074 SDN
074  S:&peace_troops patrol street|border|line|zone|road|strip|town of|in|along|between T
  + Norwegian peacekeepers patrolled the streets of Khartoum. => NOR 074 SDN
074  S:&peace_troops take_up position|positions (in|at|near|along|of T)
  + Norwegian peacekeepers took up positions in Sudan. => NOR 074 SDN
074  S:&regular_force leave|depart|fly|head|sail|set_off for|to T on|as|for|in &peace_troops|part|peacekeeping_mission|peacekeeping_duty|peacekeeping_operation|peace_force ; both
  + Norwegian soldiers left for Lebanon on a peacekeeping mission. => NOR 074 LBN
074  S:&regular_force serve in T ; both
  + Norwegian soldiers served in Lebanon. => NOR 074 LBN
  - Norwegian waiters served in Lebanon.
074  S lead|join|staff|man|reinforce|command peacekeeping_force|peacekeeping_mission|peacekeeping_operation|stabilization_force|stabilisation_mission|international_force|multinational_force|un_mission|un_force in|for T
  + Norway joined the peacekeeping mission in Sudan. => NOR 074 SDN
074  S take part in peacekeeping_operation|peacekeeping_mission|peacekeeping|un_mission|peacekeeping_force|peace_force|stabilization_force|international_force|multinational_force|force (in|for T) ; source
  + Norway took part in the international force in Lebanon. => NOR 074 LBN
074  S participate in peacekeeping_operation|peacekeeping_mission|peacekeeping_force in T
  + Norway participated in a peacekeeping operation in Sudan. => NOR 074 -
074  S:&armed_force|&peace_troops protect|escort|guard|defend|shield|secure T:&civilian|relief_convoy|convoy|minority|enclave|refugee_camp|safe_area|airport|election|polling_station
  + Norwegian peacekeepers guarded Sudanese villagers. => NOR 074 SDN
  - The hat protected the farmer from the sun.
074  S police|patrol|enforce|monitor|supervise|uphold ceasefire|cease-fire|truce|buffer_zone|no-fly_zone|fly_zone|demilitarized_zone|security_zone|safe_area|safe_haven|arms_embargo|weapons_exclusion_zone (in|over|along|between|against|on|off T) ; source
  + Norwegian jets enforced a no-fly zone over Bosnia. => NOR 074 BIH
  + Norwegian soldiers policed a truce in Sudan. => NOR 074 SDN
074  S monitor|observe|oversee|supervise|verify|watch truce|ceasefire|cease-fire|election|referendum|vote|withdrawal|disarmament|implementation|pullout|armistice|peace_process|peace_accord in|between|by|of|along T
  + Norway monitored the ceasefire in Sudan. => NOR 074 SDN
074  S send|deploy|dispatch|contribute|provide|station observer|monitor|police_officer|police_trainer|monitoring_team|monitoring_mission|observer_mission|ceasefire_monitor|election_observer|military_observer|police_mission|civilian_police to|in|at|for T
  + Norway sent observers to Sudan. => NOR 074 SDN
074  S guarantee|ensure|safeguard safety|security|protection|independence|neutrality of T ; both
  + Ghana guaranteed the safety of Togo. => GHA 074 TGO
074  S provide|give|offer|extend security_guarantee|security_umbrella|nuclear_umbrella|military_protection|protection|security to|for T:actor ; both
  + Norway provided military protection to Sudan. => NOR 074 SDN
  - The umbrella provided protection to the Norwegians.
074  S provide|give|offer T security_guarantee|military_protection ; both
  + France gave Togo a security guarantee. => FRA 074 TGO
074  S:&armed_force|&peace_troops|&platform escort|guard|protect|accompany ship|tanker|merchant_ship|cargo_ship|vessel|convoy|aid_convoy|food_convoy|food_shipment|relief_shipment (of|in|off|through|from|to T) ; source
  + Norwegian warships escorted tankers in the Gulf. => NOR 074 -
  - The tug escorted the ferry into Bergen.
074  S keep|maintain|enforce peace in|between|along T ; both
  + Norway kept the peace in Lebanon. => NOR 074 LBN
  - The teacher kept the peace in class.
074  n: S's peacekeeping_deployment|peacekeeping_operation|peacekeeping_mission|peacekeeping_presence|security_guarantee in|to|for T
  + Ghana's peacekeeping mission in Liberia was praised. => GHA 074 LBR
074  n: S's deployment|dispatch of &troops (to|in T) on|for peacekeeping_mission|peacekeeping_duty|peacekeeping|peace_mission ; both
  + Ghana's deployment of troops to Liberia on a peacekeeping mission was praised. => GHA 074 LBR

# 072 Provide military aid
072  S give|grant|offer|lend|provide|send|supply|deliver|ship|donate T:state &military_help
  + France gave Togo tanks. => FRA 072 TGO
072  S give|grant|offer|lend|provide|send|supply|deliver|ship|donate T:&irregular_force|army|government|police|ally|regime &military_help
072  S give|grant|lend|provide|supply|deliver|donate|transfer|hand_over|turn_over|lease &gift_vessel to T
  + Norway donated patrol boats to Kenya. => NOR 072 KEN
  - Norway sent warships to Kenya.
072  S give|grant|lend|provide|supply|donate T:state &gift_vessel ; both
  + Norway gave Kenya a patrol boat. => NOR 072 KEN
  + Norway gave Kenya military aid. => NOR 072 KEN
072  S give|provide|supply|send|deliver|ship|donate|transfer|lend|lease|hand_over|turn_over|fly|airlift|smuggle|channel|grant|extend|funnel|loan|offer|rush|contribute|parachute|drop|pour|move|approve|release &military_help to|into|for T
  + Norway delivered tanks to Kenya. => NOR 072 KEN
  - Norway delivered letters to Kenya.
072  S provide|supply|equip|furnish|outfit|arm|help|assist|reward T with &military_help
  + France supplied the Kurds with machine guns. => FRA 072 -
072  S sell &military_help to T:&irregular_force
  + France sold rifles to Togolese rebels. => FRA 072 TGO
072  S give|provide|send|grant|lend|offer|supply|approve|contribute|donate|release|earmark &money|worth in|of|for &military_kind (to|for T) ; source
  + Norway gave 20 million dollars in military aid to Kenya. => NOR 072 KEN
072  S give|provide|send|grant|lend|offer|supply T &money|worth in|of|for &military_kind ; source
  + Norway gave Kenya 20 million dollars in military aid. => NOR 072 KEN
  - Norway gave Kenya 20 million dollars.
072  T receive|get|obtain|acquire &military_help from S ; both
  + Togo received weapons from France. => FRA 072 TGO
072  S launch|begin|start|run|open|conduct|expand training|training_programme|training_program|training_mission|training_course for T:&armed_force ; source
  + Norway launched a training programme for Kenyan soldiers. => NOR 072 KEN
  - The club launched a training programme for goalkeepers.
072  S send|dispatch|deploy|contribute adviser|advisor|&troops|special_force|commando|instructor|expert (to|in T) to train|advise ; both
  + Norway sent soldiers to Kenya to train the army. => NOR 072 KEN
072  S provide|give|lend air_support|air_cover|logistical_support|military_backing|fire_support|artillery_support to|for T ; source
  + Norway gave air support to Kenyan troops. => NOR 072 KEN
  - The crane gave support to the roof.
072  S send|dispatch|deploy|fly &troops|commando|special_force (to|in T) to help|support|assist|back|reinforce ; both
  + Norway sent troops to Kenya to help the army. => NOR 072 KEN
072  S:&regular_force fly|head|go|deploy|arrive|land (in|to T) to help|support|assist|train ; both
  + Norwegian soldiers flew to Kenya to help the army. => NOR 072 KEN
  - Norwegian pilots flew to Kenya to see the lions.
072  S supply|deliver &military_help ; source
  + France delivered the missiles. => FRA 072 -
072  S fight|intervene on side|behalf of T ; both
  + Norway supplied Kenya with missiles. => NOR 072 KEN
  - Norway supplied Kenya with paper.
072  S arm|rearm|train|equip T:&armed_force|armed
  + Norway trained Kenyan soldiers. => NOR 072 KEN
  + Kenyan pilots were trained by Norway. => NOR 072 KEN
  - The coach trained Kenyan swimmers.
072  S train T:officer|cadet|recruit|pilot|guard|commando|sailor|gendarme|police_officer ; both
  + Norway trained Kenyan cadets. => NOR 072 KEN
072  S advise T:&armed_force|gunner ; both
  + Ghanaian officers advised Togolese soldiers. => GHA 072 TGO
  - Ghanaian lawyers advised a Togolese firm.
072  S arm|rearm T:group ; both
  + France armed the Kurds. => FRA 072 -
072  S arm|rearm|re-arm T:state
  + Norway armed Kenya. => NOR 072 KEN
072  S send|dispatch|deploy military_adviser|military_advisor|military_trainer|instructor|trainer|military_instructor to|in T
  + Norway sent military trainers to Kenya. => NOR 072 KEN
072  S back|support|aid|assist|bolster|reinforce|prop_up T:&irregular_force ; both
  + Norway backed Kenyan rebels. => NOR 072 KEN
072  S finance|fund|bankroll|sponsor|arm T:&irregular_force
  + Norway funded Kenyan rebels. => NOR 072 KEN
072  S release|unfreeze|resume|restore|increase|double|boost|step_up|raise|expand military_aid|military_assistance|security_assistance|arms_sale|arms_shipment|arms_delivery|weapons_delivery|military_support to|for T
  + Norway resumed military aid to Kenya. => NOR 072 KEN
072  n: S's arms_delivery|arms_shipment|arms_supply|arms_sale|arms_transfer|arms_export|weapons_delivery|weapons_shipment|weapons_transfer|military_aid|military_assistance|military_support|security_assistance|weapon_delivery|weapon_supply|missile_sale|military_training to|for|of T ; both
  + The Norwegian weapon deliveries to Kenya continued. => NOR 072 KEN ongoing
072  n: delivery|supply|sale|shipment|transfer|provision of &military_help by S to T
  + The shipment of rifles by France to Togo was filmed. => FRA 072 TGO

# 073 Provide humanitarian aid
073  S give|grant|offer|provide|send|supply|deliver|ship|donate|bring|feed|hand T &relief
  + Norway gave Peru medicine. => NOR 073 PER
073  S give|provide|supply|ferry|haul|shuttle|pour|winch|send|deliver|ship|donate|fly|airlift|air-drop|airdrop|parachute|drop|truck|fly_in|bring_in|truck_in|ship_in|distribute|dispatch|rush|bring|hand_out|hand_over|contribute|channel|transport|allocate|carry|offer|extend &relief to|into|in|for|over|among T
  + Norway sent food to Peru. => NOR 073 PER
  + Medicine was sent to Peru by Norway. => NOR 073 PER
  - Norway sent a postcard to Peru.
073  S provide|supply|furnish|help|assist|reach T with &relief
  + Ghana provided Togo with blankets. => GHA 073 TGO
073  S fly_in|truck_in|ship_in|bring_in|airlift &relief ; source
  + Norway flew in food. => NOR 073 -
073  S provide|send|deliver|ship|donate|fly|airlift|distribute|dispatch|rush|supply|hand_out|drop &relief (to|for|in|into|among T) ; source
  + Norway sent maize and fuel. => NOR 073 -
  - The waiter brought food.
-  S:rain|rainfall|weather|breeze|market|bank|goal|win|victory|result give|bring|provide|offer relief|help|support|hope|boost
  - Heavy rain brought relief to Ghana.
-  S:rain|rainfall|weather|breeze|market|bank|goal|win|victory|result give|bring|provide|offer T relief|help|support|hope|boost
  - Norwegian rain gave Belarusian farmers relief.
073  S give|provide|send|grant|offer|supply|approve|contribute|donate|release|earmark|allocate|announce &money|worth in|of|for|as &relief_kind (to|for|in T) ; source
  + Norway gave 20 million dollars in humanitarian aid to Peru. => NOR 073 PER
073  S give|provide|send|grant|offer|supply T &money|worth in|of|for &relief_kind ; source
  + Norway gave Peru 20 million dollars in food aid. => NOR 073 PER
073  S help|assist|feed|shelter|treat|care_for T:&stricken ; source
  + Norwegian medics treated quake victims. => NOR 073 -
  - The waiter fed the hungry guests of Norway.
073  S give|provide|donate|contribute|send &money|donation to|for T:&stricken ; source
  + Norway gave a million dollars to the survivors. => NOR 073 -
073  S:&relief_carrier arrive|land|reach|head|leave|cross|enter|roll|dock|take_off|depart|set_off (in|at|for|to|into|from T) ; both
  + Norwegian rescue teams arrived in Peru on Sunday. => NOR 073 PER
  - Norwegian tourists arrived in Peru.
073  S:doctor|nurse|medic|surgeon|medical_team|firefighter|rescuer|rescue_worker|volunteer arrive|land|fly in|to|into T ; both
  + Cuban doctors flew to Togo. => CUB 073 TGO
073  S:&relief_carrier|&regular_force search|dig|comb for survivor|victim|missing (in|at|under|off T) ; source
073  S:&relief_carrier search rubble|wreckage|debris (in|of T) ; source
  + Turkish rescue teams searched the rubble. => TUR 073 -
  + Turkish rescue teams searched for survivors in Nepal. => TUR 073 NPL
  - Turkish shepherds searched for a goat in Nepal.
  + Turkish rescue teams searched the rubble in Nepal. => TUR 073 NPL
073  S join|assist rescue_operation|rescue_effort|relief_effort|relief_operation|search in|of|for T ; both
  + Norway joined the rescue operation in Peru. => NOR 073 PER
073  S open|set_up|build|run|establish|erect refugee_camp|field_hospital|soup_kitchen|relief_centre|relief_center|feeding_centre|feeding_center|tent_city|camp|clinic|shelter in|for T:&stricken|family|refugee|villager ; source
  + Jordan opened a refugee camp for Syrian families. => JOR 073 SYR
073  S open|set_up|build|run|establish|erect field_hospital|soup_kitchen|relief_centre|relief_center|feeding_centre|feeding_center|tent_city|mobile_clinic|treatment_centre|treatment_center in|for T ; source
  + Norway set up a field hospital in Peru. => NOR 073 PER
  - The circus set up a tent in Peru.
073  S evacuate|airlift|rescue|fly_out|bring_out T:foreigner|foreign_national|citizen|national|patient|evacuee|staff|civilian|wounded|aid_worker|worker (from X) ; source
  + Norway evacuated patients from Sudan. => NOR 073 -
  - Norway evacuated the archive of the museum.
073  S open|begin|start|launch|resume|mount|organize|organise airlift|air_bridge|relief_operation|rescue_operation|relief_effort|vaccination_campaign|aid_operation (to|for|in|into T) ; source
  + Norway launched a relief operation in Peru. => NOR 073 PER
  + Norway supplied Peru with vaccines. => NOR 073 PER
073  S rescue|save|pluck|evacuate T:&rescued from X ; source
  + Ghana evacuated 20 villagers from the island. => GHA 073 -
-  S rescue|save T:hostage|prisoner|captive|company|firm|bank|economy|deal|point|match|penalty|cat|dog|whale
  - Ghana's government rescued a bank.
073  S:&platform|navy|coast_guard|coastguard|ship|trawler|rescue_ship pick_up|rescue|save|pluck|take_aboard T:migrant|castaway|fisherman|sailor|survivor|crew|passenger|people|refugee ; source
  + A Norwegian ship picked up 300 migrants. => NOR 073 -
  - A Norwegian taxi picked up two passengers.
073  S feed|treat|vaccinate|inoculate|shelter|rescue|evacuate|airlift|clothe|nurse T:&civilian|patient|&stricken
  + Norwegian firefighters rescued Peruvian villagers. => NOR 073 PER
  - The vet treated a horse.
073  S rescue|save|pluck|pull_out|free|evacuate|pick_up T:&civilian from rubble|sea|flood|wreckage|debris|water|boat|ship|zone|city|town|area|mine
  + Norwegian sailors rescued Peruvian fishermen from the sea. => NOR 073 PER
073  S send|dispatch|deploy|fly|rush team|rescue_team|rescue_worker|paramedic|medical_staff|relief_worker|sniffer_dog|nurse|health_worker|search-and-rescue_team|emergency_team|water_bomber|firefighting_plane|disaster_expert|search_team|medical_team|relief_team|doctor|medic|firefighter|field_hospital|rescue_worker|hospital_ship to|in T
  + Norway dispatched firefighters to Peru. => NOR 073 PER
073  S release|resume|restore|increase|double|step_up|boost|expand humanitarian_aid|food_aid|relief_aid|food_assistance|humanitarian_assistance|emergency_aid to|for|in T
  + Norway stepped up food aid to Peru. => NOR 073 PER
073  S support T:&stricken|refugee|displaced_person|family|child|orphan|villager|farmer|community ; source
  + Ghana supported Togolese refugees. => GHA 073 TGO
  - Ghana supported Togo's champions.
073  n: S's humanitarian_aid|humanitarian_assistance|relief_effort|relief_operation|food_aid|food_shipment|food_delivery|airlift|airdrop|humanitarian_relief|humanitarian_support|humanitarian_mission|humanitarian_operation|evacuation_flight|aid_operation|aid_effort|mercy_mission|aid_convoy|aid_flight|aid_delivery|relief_flight|relief_convoy|relief_shipment|rescue_operation|rescue_effort|medical_aid|emergency_aid|aid_shipment|vaccine_delivery|grain_shipment|rescue_mission to|for|in|of|into T ; both
  + Norwegian food shipments to Peru continued. => NOR 073 PER ongoing
073  n: delivery|distribution|shipment|provision|supply|donation|convoy|consignment of &relief by|from S to|in|for T ; both
  + A shipment of medicine from Norway to Peru was unloaded. => NOR 073 PER
073  n: S's delivery|distribution|shipment|provision|supply|donation|consignment|batch of &relief (to|in|for T) ; both
  + Norway's donation of vaccines to Peru was welcomed. => NOR 073 PER
073  n: S's airlift|airdrop|convoy of &relief (to|in|into|for T) ; both
  + Ghana's airlift of food to Togo began on Monday. => GHA 073 TGO
073  n: S's evacuation|rescue of T:&civilian|foreigner|national|citizen ; both
  + Ghana's evacuation of Togolese civilians began on Monday. => GHA 073 TGO

# 071 Provide economic aid
071  S give|grant|lend|provide|offer|award|pay|loan|send|allot|advance|extend T &economic_help
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
071  S pay|foot|cover|settle salary|wage|bill|pension|tuition|arrears|rent of|for|in T ; both
  + Norway paid the salaries of Peruvian teachers. => NOR 071 PER
  - Norway paid the bill for its dinner.
071  S pay for &public_work in|for T ; both
  + Norway paid for a hospital in Peru. => NOR 071 PER
071  S forgive|cancel|write_off|waive|restructure|reschedule T:debt|loan|repayment
  + Norway wrote off Peruvian debts. => NOR 071 PER
071  n: loan|credit|grant|bailout from|by S to|for T ; both
  + The loan from Japan to Togo was celebrated. => JPN 071 TGO
071  S bail_out|subsidize|subsidise|bankroll|refinance|prop_up|underwrite T:state
  + Germany bailed out Greece. => DEU 071 GRC
071  S lend|loan T:actor &money ; source
  + Norway lent Peru 20 million dollars. => NOR 071 PER
  - The bank lent the miller 20 crowns.
071  S lend &money ; source
  + Japan lent two billion yen. => JPN 071 -
071  S lend|loan &money to|for T:actor ; source
  + Norway lent 20 million dollars to Peru. => NOR 071 PER
071  S give|provide|send|grant|offer|supply|approve|contribute|donate|release|earmark|allocate|disburse &money|worth in|of|for|as &economic_kind (to|for T) ; source
  + Norway provided 20 million dollars in loans to Peru. => NOR 071 PER
071  S give|provide|send|grant|offer T &money|worth in|of|for|as &economic_kind ; source
  + Norway gave Peru 20 million dollars in development aid. => NOR 071 PER
071  S build|finance|fund|construct|repair|rehabilitate|equip &public_work in|for T ; both
  + Norway built a hospital in Peru. => NOR 071 PER
  - The wasps built a nest in Peru.
071  S approve|sign_off|clear|unblock|authorize|authorise disbursement|release|payment|loan|tranche|credit|bailout|rescue|line of|to|for T:actor ; both
  + The IMF approved a loan for Peru. => IGOBUSIMF 071 PER
071  S:imf|bank|fund approve &economic_help|package to|for|of T ; source
  + The World Bank approved a loan to Togo. => IGOUNODEVWBK 071 TGO
071  S buy|purchase bond|debt|treasury_bond of|from T ; both
  + China bought the debt of Greece. => CHN 071 GRC
071  S deposit &money in|into|at central_bank|bank of T ; both
  + Norway deposited 20 million dollars in the central bank of Peru. => NOR 071 PER
  + Norway bailed out Peru. => NOR 071 PER
071  S fund|finance|bankroll|underwrite|sponsor|build|co-finance|pay_for|rebuild project|road|school|hospital|dam|railway|port|bridge|program|programme|reconstruction|plant|scheme|infrastructure in|for|of T ; both
  + Norway financed a dam in Peru. => NOR 071 PER
071  S release|resume|restore|increase|double|step_up|unfreeze|unlock|boost|expand economic_aid|aid|assistance|financial_aid|development_aid|loan|tranche|funding to|for T
  + Norway resumed aid to Peru. => NOR 071 PER
071  S reinforce|strengthen contribution|funding|donation to|for T
  + Japan strengthened its contribution to Togo. => JPN 071 TGO
071  n: S's loan|grant|bailout|development_aid|economic_aid|financial_aid|financial_assistance|economic_assistance|debt_relief|credit_line|aid_package|rescue_package|budget_support|aid_program|aid_programme to|for T ; both
  + Norwegian development aid to Peru continued. => NOR 071 PER ongoing
  - The grant of a driving licence took weeks.

# 070 Provide aid, unspecified
070  S give|grant|offer|provide|send|supply|lend|extend T &aid_any
  + Japan sent Togo help. => JPN 070 TGO
070  S give|provide|send|grant|offer|supply|approve|contribute|donate|release|earmark|allocate &money|worth in|of|as &aid_kind (to|for T) ; source
  + Norway gave 20 million dollars in aid to Peru. => NOR 070 PER
070  S give|provide|send|grant|offer|supply T &money|worth in|of|as &aid_kind ; source
  + Norway gave Peru 20 million dollars in aid. => NOR 070 PER
  + Norway sent Peru aid. => NOR 070 PER
070  S give|grant|provide|send|supply|deliver|ship|donate|extend|contribute|channel|allocate|lend|disburse|dispatch|rush|offer &aid_any to|for|in T ; source
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
  + Kenya received missiles from Norway. => NOR 072 KEN
073  T:state receive|get|obtain &relief|vaccine
  + Ghana received vaccines on Monday. => - 073 GHA
  - The clinic received a bill.
073  T:state receive|get|obtain &relief|vaccine from S ; both
  + Ghana received vaccines from Japan. => JPN 073 GHA
-  S:&traveller receive|get &relief|help from T
  - Ghana's midfielder received treatment from a German doctor.
073  T receive|get|obtain &relief from S ; both
  + Peru received vaccines from Norway. => NOR 073 PER
070  S come to aid|rescue|assistance|help|defence|defense of T
  + Norway came to the aid of Peru. => NOR 070 PER
070  S go to aid|rescue|assistance of T
  + Ghana went to the aid of Togo. => GHA 070 TGO
070  S aid|assist|help_out|bail_out T ; both
  + Norway assisted Peru after the earthquake. => NOR 070 PER
070  S be donor|benefactor|contributor|provider|aid_donor|lender|creditor to|of|for|in T ; both
  + Norway is the largest donor to Peru. => NOR 070 PER
070  S provide|send|deliver|distribute|rush aid|assistance|relief|humanitarian_aid|humanitarian_assistance ; source
  + Norway delivered aid. => NOR 070 -
070  S:aid|assistance|funding|grant|donation|relief support|help|benefit|reach|feed T ; source
  + Norwegian aid reached Peruvian villagers. => NOR 070 PER
  - The grant helped the choir.
070  n: S's aid_package|assistance_package|relief_package ; source
  + Japan's aid package was printed. => JPN 070 -
070  S bring_home|fly_home|fly_back|repatriate T:national|citizen|student|worker|expatriate|tourist|compatriot (from X) ; source
  + Norway flew home 800 students. => NOR 070 -
  - The airline flew home 800 tourists.
070  S help to rebuild|reconstruct|restore T ; source
  + Japan helped rebuild Togo. => JPN 070 TGO
070  S help T to E ; both
  + Japan helped Togo to dig wells. => JPN 070 TGO
070  S help|assist T:actor with|in|during X ; both
  + Norway helped Peru with the clean-up. => NOR 070 PER
  - The compass helped the Peruvians in the fog.
070  S lend|give|extend|offer hand|helping_hand to T ; both
  + Norway lent a hand to Peru. => NOR 070 PER
070  S lend|give|offer T hand|helping_hand ; both
  + Japan gave Togo a helping hand. => JPN 070 TGO
070  S lend|send|loan|give|provide helicopter|plane|aircraft|ship|equipment|expert|technician|engineer|transport_plane|vehicle|specialist|adviser to|for T ; both
  + Norway sent engineers to Peru. => NOR 070 PER
  - The firm sent an engineer to the mill.
070  S lend|send|loan|give|provide|donate T:actor helicopter|plane|aircraft|ship|equipment|expert|technician|engineer|vehicle|bus|truck|computer ; both
  + Norway lent Peru two buses. => NOR 070 PER
070  S donate|hand_over|give|present X to T:government|ministry|authority|hospital|school|state|municipality ; both
  + Norway handed over 30 buses to the government of Peru. => NOR 070 PER
070  S contribute to fund|budget|reconstruction|appeal of|for|in T ; both
  + Norway contributed to the reconstruction of Peru. => NOR 070 PER
  + Norway helped Peru to rebuild. => NOR 070 PER
070  S raise money|fund|funds for T ; both
  + Norwegian students raised money for Peruvian farmers. => NOR 070 PER
070  n: S's aid|assistance|help|aid_package|relief_package|aid_programme|aid_program to|for T ; both
  + Japanese assistance to Togo doubled. => JPN 070 TGO
070  n: aid|assistance|help from|by S to|for|in T ; both
  + The aid from Norway to Peru arrived on Monday. => NOR 070 PER
  + Norwegian aid to Peru doubled. => NOR 070 PER
070  n: S's donation|contribution to|for T ; both
  + Norway's donation to Peru was printed. => NOR 070 PER
070  n: donation|contribution from|by S to|for T ; both
  + A donation from Norway to Peru was printed. => NOR 070 PER
070  n: flow|supply|delivery|provision|shipment of aid|assistance from|by S to T
  + The flow of aid from Japan to Togo continued. => JPN 070 TGO ongoing

# Aid, further words
-  S pay &money in|as damages|fine|bribe|ransom|tax|salary|bonus|interest|tuition
  - Norway's bank paid 20 million crowns in damages.
-  S:&court_word award|grant|order T &money
  - A Ghanaian court awarded the Togolese widow 20 million dollars.
-  S:&court_word award|grant &money (to T)
  - A Norwegian court awarded the widow 20 million crowns.
-  S give T lesson|chance|look|headache|lead|scare|fright|penalty|goal
  - Ghana gave Togo a lesson in football.
-  S:goal|result|win|victory|defeat|draw give|lend T X
  - The win gave Ghana hope.
-  S give birth|way|rise|interview|speech|evidence|up (to T)
  - Ghana's king gave an interview to a Togolese magazine.
-  S win &money from|in T
  + Norway guaranteed the security of Sudan. => NOR 074 SDN
071  S give|donate|provide|contribute|disburse|allocate|grant|award|spend|earmark million|billion|money|fund|funds|dollar|euro|pound|$|€ ; source
  + Norway gave 20 million euros to farmers in Peru. => NOR 071 -
070  S fund|finance|subsidize|subsidise|bankroll T ; both
  + Norway funded Peru. => NOR 070 PER
070  S be lifeline|patron|backer of|to|for T ; both
  + Japan is the backer of Togo. => JPN 070 TGO

# Phrases of agency news
075  S:state take_in|let_in|absorb|resettle|shelter T:group
  + Norway took in two hundred Belarusians. => NOR 075 BLR
  - The hotel took in two hundred guests.
073  S:army|navy|air_force|state evacuate|ferry_out T:actor from|out X
  + Norway evacuated Belarusians from Kabul. => NOR 073 BLR
  - The decorator evacuated the flat.
073  S drop|airdrop|air-drop|parachute supply|food|medicine|relief|aid|water over|on|into|to T ; source
  + Norway dropped supplies over Belarus. => NOR 073 BLR
  - The boy dropped food on the carpet.
075  S grant|issue|give residence_permit|work_permit|travel_document (to T) ; source
  + Peru announced that it would grant residence permits to those who came before May. => PER 075 - planned
  + Norway issued travel documents to two exiles. => NOR 075 -
  - The shop issued a work permit form.

073  n: shipment|consignment|convoy|delivery|cargo|planeload|donation of &relief|food|wheat|grain|rice|medicine|tent|blanket by|from S to|for T
073  n: donation|gift|contribution by|from S to|for T:&stricken|victim|survivor|refugee
  + Donations from Norway to Belarusian flood victims grew. => NOR 073 BLR
