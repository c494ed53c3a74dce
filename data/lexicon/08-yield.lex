# Root 08: yielding, at home and abroad: what was held is freed, what was closed is opened, who fought stops.

# 0871 Truce, ceasefire
0871  S declare|announce|proclaim|order|observe|call|begin|start|implement|enforce|honor|honour|respect|extend|renew|prolong|keep|uphold &truce with T ; reciprocal
  + Norway declared a truce with Belarus. => NOR 0871 BLR
0871  S declare|announce|proclaim|order|observe|begin|start|implement|honor|honour|respect|extend|renew|prolong|uphold|impose|establish &truce (in|on|along|for|over|against T)
  + Norwegian rebels declared a ceasefire. => NOR 0871 -
  - Norwegian rebels declared their love of music.
0871  S call_off|halt|suspend|stop|end|cease|pause|freeze|discontinue|abandon|break_off &hostility (against|on|in|with|at T)
  + Norway halted the bombing of Belarus. => NOR 0871 BLR
  + Air strikes on Belarus were suspended by Norway. => NOR 0871 BLR
  - Norway halted its export of paper.
0871  S cease|stop|halt|suspend fire|shooting|bombing|shelling (on|against|in T)
  + Norway ceased fire on Monday. => NOR 0871 -
0871  S renounce|forswear|abandon|give_up|forsake violence|armed_struggle|terrorism|use_of_force|war|armed_resistance
  + Norwegian guerrillas renounced violence. => NOR 0871 -
0871  S end|settle|terminate war|conflict|insurgency|rebellion|hostility|feud with|against T
  + Norway ended its war with Belarus. => NOR 0871 BLR
0871  S bury hatchet with T ; reciprocal
  + Norway buried the hatchet with Belarus. => NOR 0871 BLR
0871  n: S's truce|ceasefire|cease-fire|armistice|cessation_of_hostility|humanitarian_pause between S and T ; reciprocal
  + A ceasefire between Norway and Belarus took hold. => NOR 0871 BLR
0871  n: S's truce|ceasefire|cease-fire|armistice|humanitarian_pause in T by S
  + A truce in Belarus followed. => - 0871 BLR
0871  n: S's cessation|suspension|halt of|to hostility|bombing|fighting|attack|operation
  + Norway's suspension of the bombing was praised. => NOR 0871 -

# 0873 Demobilise, disarm
0873  S:&irregular_force hand_over|turn_over|hand_in|surrender|give_up &arms (to T)
  + Norwegian militiamen handed over their rifles to Belarus. => NOR 0873 BLR
0873  S lay_down|put_down|surrender|hand_in|turn_in|give_up|turn_over|hand_over|decommission|deposit|relinquish|yield &arms (to T)
  + Norwegian rebels laid down their arms. => NOR 0873 -
  + Norwegian guerrillas surrendered their weapons to Belarus. => NOR 0873 BLR
0873  S destroy|eliminate|dispose_of stockpile|arsenal|chemical_weapon|nuclear_weapon|landmine|warhead|cluster_bomb|cluster_munition|biological_weapon
  + Norway destroyed its stockpile. => NOR 0873 -
0873  S dismantle|scrap|decommission|eliminate|mothball|deactivate|disable stockpile|arsenal|chemical_weapon|nuclear_weapon|landmine|missile_site|warhead|nuclear_facility|nuclear_site|missile|centrifuge|reactor|weapons_program|weapons_programme|nuclear_program|nuclear_programme
  + Norway dismantled its missiles. => NOR 0873 -
0873  S suspend|freeze|halt|abandon|give_up|renounce|roll_back|shut_down|end|stop nuclear_program|nuclear_programme|uranium_enrichment|enrichment|nuclear_test|missile_test|weapons_program|nuclear_activity|missile_program|plutonium_production
  + Norway froze its nuclear programme. => NOR 0873 -
0873  S disarm|demobilize|demobilise|disband|stand_down|demilitarize|demilitarise ; source
  + Norwegian militias disarmed. => NOR 0873 -
0873  S disarm|demobilize|demobilise|disband|dissolve|dismantle|stand_down T:&armed_force
  + Norway demobilised its soldiers. => NOR 0873 -
0873  S demilitarize|demilitarise T:&land|border
  + Norway demilitarised the island. => NOR 0873 -
0873  S stand_down (from T) ; source
  + Norwegian troops stood down. => NOR 0873 -
0873  S call_off|lower|lift|end|cancel|downgrade alert|state_of_alert|mobilization|mobilisation
  + Norway called off its alert. => NOR 0873 -
0873  S cut|reduce|shrink|scale_down|slash force|army|military|troop|troops|troop_level|military_spending|arsenal
  + Norway cut its army. => NOR 0873 -
0873  S cancel|scrap|postpone|suspend|call_off military_exercise|drill|war_game|manoeuvre|maneuver|missile_test|exercise (with|near T)
  + Norway called off its military exercises near Belarus. => NOR 0873 BLR
0873  n: S's demobilization|demobilisation|disarmament|demilitarization|demilitarisation|decommissioning of T
  + The disarmament of Belarusian rebels began. => - 0873 BLR

# 0874 Retreat, surrender, withdraw
0874  S withdraw|pull_out|pull_back|recall|remove|bring_home|evacuate|repatriate|redeploy|extract|draw_down &troops (from|out|of T)
  + Norway withdrew its troops from Belarus. => NOR 0874 BLR
  + Norwegian soldiers were pulled out of Belarus. => - 0874 BLR
  - Norway withdrew the banknote in Belarus.
0874  S:&armed_force withdraw|pull_out|pull_back|retreat|depart|flee|leave|vacate|evacuate from|of T
  + Norwegian troops retreated from Belarus. => NOR 0874 BLR
0874  S:&armed_force vacate|evacuate|quit|abandon T
  + Norwegian soldiers evacuated Minsk. => NOR 0874 -
0874  S:&armed_force leave T:&land|&passage|country|trench|enclave|camp
  + Norwegian soldiers left the island. => NOR 0874 -
  - Norwegian soldiers left three rebels dead.
0874  S:&armed_force leave T:state
  + Norwegian forces left Belarus. => NOR 0874 BLR
0874  S:state withdraw|pull_out|retreat from|of T:&land
  + Norway withdrew from the island. => NOR 0874 -
0874  S:state withdraw|pull_out|retreat from T:state
  + Norway withdrew from Belarus. => NOR 0874 BLR
0874  S:&armed_force retreat|withdraw|pull_back|fall_back|pull_out|disengage
  + Norwegian forces have retreated. => NOR 0874 -
0874  S reduce|cut|slash|halve|shrink troop_presence|military_presence|presence|number_of_troop|number_of_troops|troop_number|troop_level in T
  + Norway reduced its military presence in Belarus. => NOR 0874 BLR
0874  S close|dismantle|vacate|shut|hand_over|abandon|evacuate military_base|base|naval_base|air_base|outpost|checkpoint in|to T
  + Norway abandoned its base in Belarus. => NOR 0874 BLR
0874  S cede|return|hand_back|give_back|relinquish|restore|transfer|surrender|turn_over|hand_over &land to T
  + Norway ceded the island to Belarus. => NOR 0874 BLR
  - Norway returned the suitcase to a passenger.
0874  S:&armed_force|&gunman surrender|capitulate|yield to T
  + Norwegian soldiers capitulated to Belarus. => NOR 0874 BLR
0874  S:person surrender|turn_in to T
  + A Norwegian general surrendered to Belarus. => NOR 0874 BLR
0874  S:group surrender|capitulate to T
  + Norwegian rebels surrendered to Belarus. => NOR 0874 BLR
0874  S:&armed_force|&gunman|member|family surrender|capitulate
  + Norwegian guerrillas surrendered. => NOR 0874 -
0874  S turn in to T:&law_arm|army|force
  + Norwegian rebels turned themselves in to the army. => NOR 0874 -
0874  S surrender to T ; both
  + The Norwegian town surrendered to Belarus. => NOR 0874 BLR
0874  S:&armed_force|movement|side|regime|army concede|admit|acknowledge|accept defeat (to|by|in|against T)
  + Norwegian rebels conceded defeat. => NOR 0874 -
0874  S give_up|abandon|relinquish|end|lift control|occupation|siege|hold of|over|on T
  + Norway ended its occupation of Belarus. => NOR 0874 BLR
0874  n: S's troop_withdrawal|withdrawal|pullout|pull-out|pullback|pull-back|troop_pullout|military_withdrawal|retreat|drawdown|troop_reduction|disengagement|redeployment from|out|in|of T ; source
  + The Norwegian withdrawal from Belarus began. => NOR 0874 BLR
  - The withdrawal of banknotes from circulation began.
0874  n: S's surrender to T by|of S
  + The surrender of Norwegian rebels to Belarus surprised nobody. => NOR 0874 BLR
0874  n: S's capitulation|defeat_concession to T
  + Norway's capitulation to Belarus was filmed. => NOR 0874 BLR

# 081 Borders and skies that were closed
081  S reopen|re-open|open|unseal border|land_border|border_crossing|border_post|crossing|frontier|airspace|air_space|airport|seaport|port|checkpoint|border_gate|crossing_point with|between T
  + Norway reopened its border with Belarus to lorries. => NOR 081 BLR
081  S reopen|re-open|unseal border|land_border|border_crossing|border_post|crossing|frontier|airspace|air_space|airport|seaport|port|checkpoint|border_gate|crossing_point (to|for|into|in T)
  + Norway reopened its airspace to Belarusian planes. => NOR 081 BLR
  - A baker reopened his shop in Norway.
081  S open|throw_open border|land_border|border_crossing|crossing|frontier|airspace|checkpoint (to|for|into T) ; source
  + Norway opened its border to Belarusian traders. => NOR 081 BLR
  - Norway's king opened the airport.
081  X:border|crossing|airspace|airport|frontier|border_crossing|checkpoint reopen|re-open (with|between|to|into T)
  + The border with Belarus reopened. => - 081 BLR
081  n: S's reopening|opening of border|crossing|airport|airspace|port|frontier|border_crossing with|to|in|between T
  + The reopening of the border with Belarus was welcomed. => - 081 BLR

# 0872 Ease a blockade, open ways
0872  S lift|ease|end|break_off|relax|loosen|remove|call_off &blockade (of|on|around|against|in T)
  + Norway lifted its blockade of Belarus. => NOR 0872 BLR
  - Norway lifted the lid of the pot.
0872  S open|throw_open road|route|corridor|highway|gate|passage|strait|canal|sea_lane|railway (to|for|into|between T) ; source
  + Norway opened a corridor to Belarus. => NOR 0872 BLR
0872  S reopen|re-open|unblock|unseal &passage (to|for|between|into|in T)
  + Norway reopened the road to Belarus. => NOR 0872 BLR
0872  S allow|permit|authorize|authorise flight|traffic|ship|plane|passage|overflight|transit to|from|of|through|by T
  + Norway allowed flights to Belarus. => NOR 0872 BLR
0872  S lift|ease|relax|remove restriction|curb|ban|limit on movement|travel|traffic|crossing
  + Norway eased restrictions on movement. => NOR 0872 -
0872  S ease|relax|lift|loosen border_restriction|travel_restriction|travel_ban|border_closure on|for|with T
  + Norway eased border restrictions for Belarus. => NOR 0872 BLR
0872  S ease|relax|lift|loosen closure|travel_ban|travel_restriction|border_restriction|border_control|entry_ban|flight_ban|visa_requirement|visa_restriction (on|for|to|with|against|of T)
  + Norway eased travel restrictions on Belarus. => NOR 0872 BLR
0872  S dismantle|remove|take_down|clear|lift roadblock|barricade|checkpoint|barrier|road_block (in|on|around|from T)
  + The Norwegian army dismantled barricades in Belarus. => NOR 0872 BLR

# 087 De-escalate
087  S de-escalate|defuse|ease|reduce|lower|calm|cool|dial_down|lessen|cool_down tension|tensions|crisis|conflict|standoff|situation|fighting|violence (with|in|between|on|along T)
  + Norway eased tensions with Belarus. => NOR 087 BLR
087  S scale_back|scale_down|reduce|limit|curtail|tone_down|wind_down|curb military_operation|operation|attack|air_strike|offensive|military_activity|military_action|campaign (in|against|on T)
  + Norway scaled back its operations in Belarus. => NOR 087 BLR
087  S show|exercise|display restraint (in|with|towards|toward|over|against T)
  + Norway showed restraint. => NOR 087 -
087  S refrain from attack|retaliation|violence|strike|provocation|force
  + Norway refrained from retaliation. => NOR 087 -
087  n: S's de-escalation|deescalation|disengagement in|with|between|along T
  + The disengagement between Norway and Belarus went on. => - 087 BLR ongoing

# 0841 Release persons
0841  S release|free|liberate|hand_over|return|repatriate|send_home|set_free|let_free|let_go|turn_over|surrender T:&captive
  + Norway released a Belarusian journalist. => NOR 0841 BLR
  + Two Belarusian sailors were released by Norway. => NOR 0841 BLR
  - Norway released a film about Belarus.
  - Norway released a report on Monday.
0841  S release|free|discharge|let_go T:person ; count=released
  + A Norwegian court freed Belarusian officials. => NOR 0841 BLR
0841  S release|free|liberate T from jail|prison|custody|captivity|detention|house_arrest ; count=released
  + Norway freed the Belarusian poet from jail. => NOR 0841 BLR
0841  S release|free|liberate T:&captive from jail|prison|custody|captivity|detention|house_arrest|camp|slavery ; count=released
  + Norway released Belarusian sailors from custody. => NOR 0841 BLR
0841  S release|free T:&captive on|for bail|ransom|parole|exchange|payment ; count=released
  + Norway released Belarusian sailors on bail. => NOR 0841 BLR
0841  S acquit|exonerate|reprieve T:person
  + A Norwegian court acquitted the Belarusian minister. => NOR 0841 BLR
0841  S acquit|exonerate|reprieve|parole|absolve T ; source
  + Norway paroled a Belarusian spy. => NOR 0841 BLR
0841  S grant|offer|give|issue|extend reprieve|immunity|parole to|for T
  + Norway granted immunity to Belarusian rebels. => NOR 0841 BLR
0841  S grant|offer|give T bail|immunity
  + Norway gave Belarus immunity. => NOR 0841 BLR
0841  S grant bail to T
  + A Norwegian judge granted bail to a Belarusian banker. => NOR 0841 BLR
0841  S commute|reduce|overturn|quash|suspend|annul|revoke sentence|conviction|death_sentence|verdict|detention|jail_term of|against|for|on T
  + Norway commuted the sentence of a Belarusian spy. => NOR 0841 BLR
0841  S drop|dismiss|withdraw|throw_out|abandon charge|charges|case|lawsuit|indictment|investigation|probe|proceeding|prosecution|complaint against|of|into T
  + Norway dropped charges against a Belarusian banker. => NOR 0841 BLR
  - Norway dropped a plate.
0841  S order|approve|authorize|authorise|secure|announce release|freedom of T:person
  + Norway ordered the release of the Belarusian minister. => NOR 0841 BLR
0841  S order|approve|authorize|authorise|secure|allow|announce release|freedom|liberation of T:&captive
  + Norway ordered the release of Belarusian prisoners. => NOR 0841 BLR
0841  S exchange|swap|trade prisoner|captive|hostage|detainee|spy|body|pow (with T) ; reciprocal
  + Norway exchanged prisoners with Belarus. => NOR 0841 BLR
0841  S rescue|free|liberate T:&captive from T
  + Norwegian soldiers freed Belarusian hostages from the pirates. => NOR 0841 BLR
0841  S allow|permit|let T:&captive|&leader to leave|go
  + Norway permitted the Belarusian journalist to leave. => NOR 0841 BLR
0841  n: S's prisoner_swap|prisoner_exchange|exchange_of_prisoner|hostage_release|prisoner_release|hostage_exchange|spy_swap with T ; reciprocal
  + A prisoner exchange with Belarus followed. => - 0841 BLR
0841  n: S's prisoner_swap|prisoner_exchange|exchange_of_prisoner|spy_swap between S and T ; reciprocal
  + The prisoner swap between Norway and Belarus took place. => NOR 0841 BLR
0841  n: S's release|freeing|liberation of T:&captive by S ; count=released
  + The release of Belarusian hostages was welcomed. => - 0841 BLR
  - The release of a Belarusian album was welcomed.
0841  n: S's release|freeing of T:person by S ; count=released
  + The release of the Belarusian minister was hailed. => - 0841 BLR

# 0842 Return property
0842  S return|hand_back|give_back|repatriate X to T:actor ; both
  + Norway returned the carpets to Peru. => NOR 0842 PER
0842  S return|hand_back|give_back|restore &fixed_property|painting|portrait|statue|sculpture|book|manuscript|relic|treasure|artwork to owner|family|heir|museum|wild
  + Norway returned the painting to its owner. => NOR 0842 -
0842  S return|hand_back|give_back|restore|repatriate|restitute|release &fixed_property|&ship|&remains|painting|statue|sculpture|treasure|antiquity|relic|collection|manuscript|skeleton|art|artwork|bronze to T
  + Norway returned the statue to Peru. => NOR 0842 PER
  + The statue was returned to Peru by Norway. => NOR 0842 PER
  - The swimmer returned to Peru.
0842  S release|free|unfreeze|unblock|hand_back|return|unlock T:&ship|&fixed_property
  + Norway released a Peruvian trawler. => NOR 0842 PER
0842  S unfreeze|unblock|release asset|fund|account|money|deposit of|for|to T
  + Norway unfroze the assets of Peru. => NOR 0842 PER
0842  S pay|award|grant compensation|reparation|reparations|damages|restitution|indemnity|blood_money to|for T
  + Norway paid compensation to Peru. => NOR 0842 PER
0842  S compensate|indemnify T ; both
  + Norway compensated Peruvian fishermen. => NOR 0842 PER
0842  S pay T compensation|damages|reparation|reparations
  + Norway paid Peru compensation. => NOR 0842 PER
0842  n: return|restitution|repatriation of &fixed_property|&remains|artifact|artefact|treasure|painting to T by S
  + The repatriation of the paintings to Peru was hailed. => - 0842 PER

# 085 Ease sanctions
085  S lift|ease|suspend|remove|waive|relax|end|drop|scrap|soften|loosen|withdraw|rescind|cancel|terminate|abolish|roll_back|reduce|cut|halve|phase_out|unwind|repeal|dismantle|narrow|revoke|abandon &sanction (on|against|from|for|in|of T)
  + Norway lifted its sanctions on Belarus. => NOR 085 BLR
  + The embargo against Belarus was eased by Norway. => NOR 085 BLR
  - Norway lifted weights.
085  S lift|ease|remove|relax|end|drop|abandon|rescind|revoke|reverse ban|restriction|curb|limit on|against|for &goods|trade|import|export|sale|shipment|flight (from|of|to T)
  + Norway lifted its ban on imports from Belarus. => NOR 085 BLR
085  S lift|ease|reverse|drop|revoke|remove ban|prohibition on|against|from|for T ; both
  + Norway lifted a ban on Belarusian ships. => NOR 085 BLR
085  S call_off|end|lift|abandon|suspend|drop boycott of|against|on T
  + Norway ended its boycott of Belarus. => NOR 085 BLR
085  S grant|give|offer|extend|issue waiver|sanction_relief|sanctions_relief|exemption|tariff_relief|sanctions_waiver to|for T
  + Norway granted a waiver to Belarus. => NOR 085 BLR
085  S remove|strike_off|delete|drop|take_off T from blacklist|black_list|list|sanctions_list|terror_list|terrorism_list|watchlist
  + Norway removed Belarus from its blacklist. => NOR 085 BLR
085  n: S's sanctions_relief|sanction_relief|lifting_of_sanction|easing_of_sanction|tariff_cut|tariff_reduction for|on|against|to|of T
  + Norway's sanctions relief for Belarus was criticised by nobody. => NOR 085 BLR
085  n: S's lifting|easing|removal|suspension|relaxation|repeal of &sanction on|against T
  + The lifting of sanctions against Belarus pleased the traders. => - 085 BLR

# 086 Allow others in
0863  S allow|let|permit|admit|clear|authorize|authorise|approve|facilitate|guarantee|ensure|open &relief|&relief_agency|relief_flight|relief_convoy|aid|aid_convoy|aid_delivery|aid_shipment|aid_truck|humanitarian_access|humanitarian_corridor|evacuation (into|to|in|through|from|by|of|for T)
  + Norway allowed relief convoys into Sudan. => NOR 0863 SDN
  - Norway allowed dogs on trains.
0863  S allow|let|permit T:&relief_agency to E ; source
  + Norway allowed Sudanese charities to work. => NOR 0863 SDN
0863  S open|establish|create|reopen|set_up humanitarian_corridor|aid_corridor|safe_corridor|safe_passage|humanitarian_route|relief_corridor (for|to|in|into|from T)
  + Norway established a humanitarian corridor in Sudan. => NOR 0863 SDN
0863  S accept|welcome|take|receive foreign_aid|foreign_help|humanitarian_aid|relief|aid|help|assistance from|of T
  + Norway accepted aid from Sudan. => NOR 0863 SDN
0862  S admit|accept|receive|allow|let|invite|readmit|permit|welcome|let_in T:&monitors
  + Norway admitted Sudanese inspectors. => NOR 0862 SDN
0862  S admit|accept|receive|allow|invite|readmit|permit|welcome &monitors from|to|of|into|in T
  + Norway admitted inspectors from Sudan. => NOR 0862 SDN
0862  S allow|permit|accept|open|grant inspection|visit|access|monitoring|inspector|investigation|on-site_visit by|to|for|of|from inspector|observer|monitor|investigator|inspection
  + Norway permitted visits by inspectors. => NOR 0862 -
0862  S cooperate with T:&monitors|investigator
  + Norway cooperated with Sudanese inspectors. => NOR 0862 SDN
0862  S open facility|site|plant|reactor|nuclear_site|prison to inspection|inspector|monitor|observer
  + Norway opened its plants to inspectors. => NOR 0862 -
0861  S accept|allow|admit|receive|welcome|permit|host|approve T:&peace_troops
  + Norway allowed the deployment of Sudanese peacekeepers. => NOR 0861 SDN
0861  S accept|allow|admit|approve|agree|authorize|authorise|permit deployment|presence|arrival|stationing of T:&peace_troops|force|troop|troops|observer
  + Norway approved the deployment of Sudanese peacekeepers. => NOR 0861 SDN
0861  S agree|consent|assent|accede to deployment|presence|arrival|dispatch of T:&peace_troops|force|troop|troops|observer
  + Norway agreed to the deployment of Sudanese peacekeepers. => NOR 0861 SDN
0861  S accept|allow|host|approve &peace_troops in|on|from|into|along|at T
  + Norway hosted peacekeepers in the valley. => NOR 0861 -
086  S allow|permit|let T into|to|in territory|airspace|base|country|soil ; both
  + Norway allowed Sudan into its territory. => NOR 086 SDN
086  S give|grant T permission|access|approval|clearance|authorization|authorisation|right ; both
  + Norway gave Sudan clearance. => NOR 086 SDN
086  S give|grant permission|access|approval|clearance|authorization|authorisation|consent to|for T ; both
  + Norway granted clearance to Sudanese diplomats. => NOR 086 SDN
086  S admit|let_in|readmit|re-admit T:&foreign_envoy
  + Norway readmitted the Sudanese ambassador. => NOR 086 SDN
086  S open airspace|territory|port|base|door to T
  + Norway opened its door to Sudanese pilots. => NOR 086 SDN

# 081 Ease administrative sanctions
0814  S lift|end|revoke|rescind|suspend|cancel|abolish|relax|ease|repeal state of emergency|siege|exception|alert (in|on|for|over|across T)
  + Peru ended the state of siege. => PER 0814 -
0814  S lift|end|revoke|rescind|suspend|cancel|abolish|relax|ease|repeal &emergency (in|on|for|over|across T)
  + Peru lifted the state of emergency. => PER 0814 -
  - The hospital ended its emergency drill.
0814  n: S's lifting|end|repeal|revocation of &emergency in T
  + Peru's lifting of martial law in Chile was praised. => PER 0814 CHL
0813  S lift|ease|relax|end|shorten|suspend|loosen|cancel|remove|reduce|scrap &curfew (in|on|for|across|over T)
  + Peru lifted the curfew in Lima. => PER 0813 -
0812  S legalize|legalise|register|unban|recognize|recognise|license|reinstate|readmit T:party|opposition_party|movement|union|organisation|organization
  + Peru legalised the party. => PER 0812 -
0812  S lift|remove|end|revoke|overturn ban|suspension|prohibition|restriction on|of|against T:&party|wing|brotherhood|islamist|communist|politician
  + Peru lifted its ban on the party. => PER 0812 -
0812  S allow|permit|let T:&party|candidate|politician|opposition_leader|exile to run|return|stand|register|compete|participate
  + Peru allowed the opposition leader to return. => PER 0812 -
0811  S lift|ease|relax|end|remove|loosen|abolish|suspend|reverse censorship|restriction|ban|curb|block|limit on|of|against|for &media|&public_gathering|speech|expression|rally
  + Peru lifted its ban on rallies. => PER 0811 -
  - Peru lifted a ban on fishing.
0811  S lift|ease|relax|end|abolish censorship|internet_blackout|internet_shutdown|press_restriction|media_restriction|media_ban|news_blackout (in|on T)
  + Peru ended censorship. => PER 0811 -
0811  S reopen|unblock|restore|reinstate|allow &media|internet|internet_access|broadcast|publication
  + Peru unblocked the website. => PER 0811 -
0811  S allow|permit|authorize|authorise &public_gathering|opposition_rally (by|of|in|for|against T)
  + Peru allowed a protest by miners. => PER 0811 PER
081  S lift|ease|relax|loosen|remove|end|reverse|revoke|suspend|scrap|rescind &restriction (on|against|of|for|in|from|to T)
  + Peru eased restrictions on Chilean drivers. => PER 081 CHL
081  S reinstate|restore|rehabilitate|reappoint|re-appoint T:person ; source
  + Peru reinstated a judge. => PER 081 PER
081  n: S's easing|lifting|relaxation|removal of &restriction on|in|for T
  + Peru's easing of restrictions on Chilean drivers was printed. => PER 081 CHL
081  S overturn|reverse|revoke|annul|scrap decree|ban|expulsion_order|decision on|against|to T ; both
  + Peru revoked a decree against Chile. => PER 081 CHL

# 082 Ease dissent: protesters stop
082  S call_off|end|suspend|abandon|wind_up|break_off strike|hunger_strike|protest|demonstration|sit-in|boycott|rally|march|blockade|general_strike|work_stoppage|walkout|protest_campaign|occupation|industrial_action (against|over|at|in|by T)
  + Norwegian miners called off their strike. => NOR 082 -
  + The hunger strike was ended by Norwegian prisoners. => NOR 082 -
  - The batter called off his hunting trip.
082  S:&worker call_off|end|suspend|halt|abandon|cancel|postpone strike|walkout|protest|stoppage|work_stoppage|industrial_action|general_strike (against|over|at|in|by T)
  + Norwegian nurses suspended their strike. => NOR 082 -
082  S:&worker return|go_back to work|duty|classroom|job|post
  + Norwegian miners returned to work. => NOR 082 -
082  S:&protester disperse|go_home|dissolve ; source
  + Norwegian protesters dispersed. => NOR 082 -

# 083 Accede to demands
0831  S resign|quit|step_down|abdicate|step_aside|stand_down|leave office ; mode=resign plover=RETREAT
  + The Peruvian president resigned. => PER 0831 -
  - The painter resigned himself to the rain.
0831  S resign|quit|step_down|abdicate|stand_down ; source mode=resign plover=RETREAT
  + The Peruvian minister stepped down on Monday. => PER 0831 -
0831  S tender|offer|submit|announce|hand_in|give resignation (to T) ; mode=resign plover=RETREAT
  + The Peruvian minister handed in his resignation. => PER 0831 -
0831  S cede|hand_over|transfer|relinquish|give_up|surrender|return|renounce power|control|authority|office|presidency|throne|premiership|leadership|post (to T) ; mode=resign plover=RETREAT
  + The Peruvian junta handed over power. => PER 0831 -
0831  S resign from post|office|government|cabinet|job|position|parliament|party|council|commission ; mode=resign plover=RETREAT
  + The Peruvian envoy resigned from his post. => PER 0831 -
0831  S accept resignation of T
  + Peru accepted the resignation of a Chilean judge. => PER 0831 CHL
0831  S reshuffle|replace cabinet|government
  + The Peruvian president reshuffled his cabinet. => PER 0831 -
0831  n: S's resignation|abdication of S ; source mode=resign plover=RETREAT
  + The resignation of the Peruvian president surprised many. => PER 0831 -
0832  S accept|meet|grant|satisfy|heed|accede demand|request|call|condition|ultimatum|term|wish of|from|by T
  + Peru met the demands of Chile. => PER 0832 CHL
0832  S meet|satisfy|accept|fulfil|fulfill|grant T:demand|request|condition|ultimatum|term ; both
  + Peru fulfilled the Chilean conditions. => PER 0832 CHL
0832  S bow|yield|give_in|cave_in|concede|accede|submit|acquiesce|bend|succumb|buckle|capitulate|agree to demand|pressure|request|ultimatum|call|condition of|from|by T
  + Peru bowed to pressure from Chile. => PER 0832 CHL
0832  S bow|yield|give_in|cave_in|concede|accede|acquiesce|submit|succumb|capitulate|buckle|bend to T ; both
  + Peru yielded to Chile. => PER 0832 CHL
  - The tent yielded to the wind.
0832  S bow|yield|give_in|cave_in|accede|submit|succumb|concede to|under demand|pressure|request|ultimatum|threat|blackmail|protest|protester|striker|mob
  + Peru caved in to pressure. => PER 0832 -
0832  S back_down|back_off|climb_down|relent|backtrack|give_way|back_away|budge|make_concession (on|over|from|to X) ; source
  + Peru backed down on Monday. => PER 0832 -
0832  S reverse|abandon|drop|scrap|withdraw|shelve|repeal|rescind|revoke|overturn|cancel|suspend|backtrack decision|policy|bill|law|plan|decree|tax|order|claim|objection|opposition|veto|proposal|tax_hike|price_increase|price_hike|reform|pension_reform|ruling|measure|demand (on|against|to|over|in|for|of X)
  + Peru abandoned its claims. => PER 0832 -
0832  S drop|abandon|withdraw|lift|end objection|opposition|demand|veto|claim|resistance to|against|of|on|for T
  + Peru dropped its objection to Chile. => PER 0832 CHL
0832  S make|offer|grant|give concession (to|on|in|for|over T)
  + Peru made concessions to Chile. => PER 0832 CHL
0832  S grant|approve|accept|accommodate request|petition|appeal|application|plea from|of|by|for|to T ; both
  + Peru approved a request from Chile. => PER 0832 CHL
0832  S agree|approve|authorize pay_rise|wage_increase|pay_increase|wage_rise|compensation for|to|of T
  + Peru approved a pay rise for Chilean miners. => PER 0832 CHL
0832  n: S's climbdown|u-turn|about-face|backdown to|on|over T ; source
  + Peru's climbdown over the Chilean port was printed. => PER 0832 CHL
0833  S grant|give|restore|extend|guarantee|recognize|recognise|return T &rights_word|vote|suffrage
  + Peru restored the Chileans their rights. => PER 0833 CHL
0833  S grant|give|restore|extend|guarantee|recognize|recognise|offer &rights_word|self-rule|home_rule|voting_right|suffrage to|of|for T
  + Peru gave autonomy to Chilean settlers. => PER 0833 CHL
  - Peru gave the right answer to the teacher.
0833  S legalize|legalise|decriminalize|decriminalise X ; source
  + Peru legalised divorce. => PER 0833 -
0833  S abolish|outlaw slavery|death_penalty|torture|child_marriage|apartheid|serfdom|genital_mutilation
  + Peru abolished the death penalty. => PER 0833 -
0834  S amend|revise|rewrite|change|reform|adopt|approve|promulgate constitution|electoral_law|charter|election_law|basic_law
  + Peru amended its constitution. => PER 0834 -
0834  S hold|call|schedule|announce|allow free_election|multiparty_election|early_election|snap_election|referendum|constitutional_referendum
  + Peru called an early election. => PER 0834 -
0834  S restore|introduce|establish|embrace democracy|multiparty_system|civilian_rule|civilian_government|constitutional_rule|constitution
  + The Peruvian junta restored civilian rule. => PER 0834 -
083  S introduce|launch|enact|implement|adopt|approve|undertake political_reform|democratic_reform|reform|electoral_reform|constitutional_reform
  + Peru introduced political reforms. => PER 083 -

# 080 Yield: what is stopped says what was yielded (compose.tsv)
080  S stop|cease|halt|quit|discontinue|suspend|pause to E ; both theme=denied
  + Norway stopped shelling Belarus. => NOR 0871 BLR
080  S compromise ; both reciprocal
  + Norway and Belarus compromised. => NOR 080 BLR
080  S compromise with|on|over T ; both
  + Norway compromised with Belarus. => NOR 080 BLR
080  n: S's compromise|concession with|to T ; both
  + Norway's compromise with Belarus was printed. => NOR 080 BLR

# Yielding, further words
0841  S reunite T:&captive with family|relative
  + Norway reunited Belarusian hostages with their families. => NOR 0841 BLR
085  S ease|lift|relax|loosen|soften pressure on T
  + Norway eased pressure on Belarus. => NOR 085 BLR
0874  S end|complete|begin|start|finish withdrawal|pullout|pull-out|retreat|evacuation from|of T
  + Norway completed its withdrawal from Belarus. => NOR 0874 BLR
0873  S join|enter disarmament_programme|disarmament_program|disarmament_process|demobilisation_programme|demobilization_program|peace_process|reintegration_programme|reintegration_program
  + Norwegian rebels joined a disarmament programme. => NOR 0873 -
0833  S recognize|recognise|respect|uphold right|freedom|autonomy of T
  + Peru respected the rights of Chilean settlers. => PER 0833 CHL

# 0811 Freedoms
0811  S do with censorship|press_restriction|media_restriction|press_law|media_law
  + Peru did away with censorship. => PER 0811 -
0811  S relax|loosen|ease grip|control|hold|stranglehold|restriction|curb|limit on|over &media|dissent|opposition|society|speech|religion|worship|language|protest|activist|ngo
  + Peru relaxed its grip on the press. => PER 0811 -
0811  S give|grant &let_word to|for &public_gathering|opposition_rally|street_protest (by|of T)
  + Peruvian police gave the green light for a march. => PER 0811 -
  - The coach gave the green light for a transfer to Peru.
0811  S give|grant T &let_word to march|demonstrate|rally|protest|gather|assemble|publish|broadcast ; source
  + Peru gave Chile's editors permission to publish. => PER 0811 CHL
  - The teacher gave the children permission to march.
0811  S allow|let|permit T to march|demonstrate|rally|protest|gather|assemble|publish|broadcast|worship|pray|preach|speak|print|reappear ; source
  + Peru allowed the opposition to rally in Lima. => PER 0811 PER
0811  S restore|reinstate|unblock|grant|reopen|allow access to &media|instagram|wikipedia|google|messaging_service|platform|broadband|internet_service (in|across|for T)
  + Peru restored access to the website. => PER 0811 -
  + Access to social media was restored in Peru. => - 0811 PER
  - Peru restored access to the beach.
0811  S lift|ease|relax|end|remove|loosen|abolish|cancel|annul|repeal|reverse &restriction|bar|taboo on|of use|language|religion|worship|union|travel|dissent|veil|headscarf|prayer|speech|activity (of|by T)
  + Peru cancelled restrictions on the use of the language. => PER 0811 -
0811  n: S's relaxation|easing|lifting|abolition of censorship|press_restriction|media_ban (in T)
  + Peru's abolition of censorship was praised. => PER 0811 -

# 0812 Parties and politicians
0812  S grant|give|issue license|licence|registration|recognition|legal_status|legal_recognition|permit to|for T:&party
  + Peru granted a licence to the opposition party. => PER 0812 PER
0812  S lift|remove|end|revoke|overturn|annul|quash|drop|reverse|cancel ban|suspension|disqualification|exclusion|expulsion of|on|against T:&leader|&ex_leader
  + A Peruvian court lifted the disqualification of a Chilean candidate. => PERJUD 0812 CHL
0812  S overturn|quash|annul|revoke|reverse disqualification|dissolution|candidacy_ban|election_ban of|on|against T ; source
  + Peru overturned the dissolution of the Chilean party. => PER 0812 CHL
0812  S clear|allow|permit|let|free T:person to run|stand|contest|compete|register|campaign ; source
  + Peru cleared the Chilean politician to run. => PER 0812 CHL
0812  S reinstate|accept|approve|register candidacy|party|candidate|nomination of T ; source
  + Peru reinstated the candidacy of the Chilean politician. => PER 0812 CHL
0812  S remove|delete|strike|drop|take T:&party from|off list of terrorist|extremist|terrorist_organisation|terrorist_organization
  + Peru removed the opposition party from its list of terrorist organisations. => PER 0812 PER

# 0813, 0814 Curfews and emergencies end
0813  X:&curfew end|expire|lapse (in|for|across|over T)
  + Peru's curfew expired at dawn. => - 0813 PER
0813  n: S's lifting|easing|relaxation|end|suspension of &curfew in|on|for T
  + Peru's lifting of the curfew was popular. => PER 0813 -
0814  S ease|lift|relax|end|repeal|cancel|suspend|scrap|abolish|revoke|soften emergency_measure|emergency_regulation|emergency_decree|emergency_power|emergency_powers|emergency_restriction|emergency_law|security_law (in|on|for T)
  + Peru eased emergency measures in the south. => PER 0814 -
0814  X:&emergency expire|lapse|end (in|across|for T)
  + Martial law expired in Peru. => - 0814 PER
0814  n: S's lifting|repeal|revocation|easing of &emergency in|on T
  + Peru's lifting of the state of emergency was welcomed. => PER 0814 -

# 082 Protesters stop
082  S:&protester|&worker lift|end|remove|dismantle|call_off|suspend|abandon blockade|roadblock|road_block|barricade|siege|occupation|sit-in|encampment|picket (of|on|around|at|in T)
  + Norwegian truckers lifted their blockade of the port. => NOR 082 -
  + Norwegian students ended their occupation of the square. => NOR 082 -
  - The Norwegian navy lifted its blockade of the port.
082  S:&protester|&worker leave|vacate|quit|evacuate square|building|airport|ministry|parliament|street|university|plaza|premises|office|camp|roundabout
  + Norwegian protesters left the square. => NOR 082 -
  - Norwegian travellers left the airport.
082  S pack_up|take_down|dismantle tent|protest_camp|encampment
  + Norwegian demonstrators packed up their tents. => NOR 082 -
082  S end|break|call_off|abandon|stop fast|hunger_strike|indefinite_fast
  + A Norwegian activist ended his fast. => NOR 082 -
082  S call_off|end|suspend|halt|abandon|cancel|lift|stop civil_disobedience|disobedience_campaign|uprising|agitation|bandh|hartal|stoppage|slowdown|go-slow|picket|class_boycott|revolt|mutiny|street_protest|protest_action|campaign_of_civil_disobedience (against|over|in T)
  + Norwegian unions called off their agitation. => NOR 082 -

# 083 Demands granted
083  S liberalize|liberalise|democratize|democratise|overhaul political_system|politics|electoral_system|election_law|press_law|party_law|public_life
  + Peru overhauled its electoral system. => PER 083 -
0831  S:person tender|submit|hand_in|give|turn_in|present resignation (to T) ; mode=resign plover=RETREAT
  + The Peruvian minister tendered his resignation on Monday. => PER 0831 -
0831  S leave|quit|vacate|relinquish office|presidency|premiership|cabinet|government|power|throne|post|seat ; source mode=resign plover=RETREAT
  + The Peruvian minister quit politics and left office. => PER 0831 -
  - The Peruvian painter left the studio.
0831  S cede|hand_over|hand|transfer|relinquish|give_up|surrender rein|reins|leadership|helm|crown|chairmanship|command (to T) ; source mode=resign plover=RETREAT
  + The Peruvian general handed over the reins of power. => PER 0831 -
0831  S retire from politics|office|presidency|cabinet|parliament|public_life ; source mode=resign plover=RETREAT
  + The Peruvian president retired from politics. => PER 0831 -
  - The Peruvian goalkeeper retired from football.
0831  S hand_over|hand_back|relinquish|give_up|cede power ; source mode=resign plover=RETREAT
  + Norway urged the Belarusian junta to hand over power. => BLR 0831 - demanded
  + Chile's junta gave up power. => CHL 0831 -
  - The Norwegian plant handed over its accounts.
0831  S hand|hand_back|give_back|transfer|yield|return|pass power|control|authority|office to T ; source mode=resign plover=RETREAT
  + The Peruvian junta handed power to a Chilean general. => PER 0831 CHL
0832  S comply|fall_in with T:&demand_word ; source
  + Peru complied with the Chilean demand. => PER 0832 CHL
  - The kitchen complied with the recipe.
0832  S comply|abide with|by &demand_word of|from|by T ; source
  + Peru complied with a request from Chile. => PER 0832 CHL
0832  S do|make|perform u_turn|u-turn|about-face|climbdown|volte-face|about-turn (on|over|in X) ; source
  + Peru made a U-turn over the tax. => PER 0832 -
0832  S soften|moderate|tone_down|relax|ease stance|position|line|demand|rhetoric|tone|opposition|objection (on|towards|toward|against|to T) ; source
  + Peru softened its stance towards Chile. => PER 0832 CHL
0832  S abolish|end|scrap|drop|suspend quota|job_quota|poll_tax|fee|toll|levy|visa_fee|exit_visa|subsidy_cut|pay_cut|cut ; source
  + Peru abolished the toll. => PER 0832 -
0832  S water_down|ditch|axe|junk|retract|row_back|backpedal|back-pedal|dilute|soften|kill|freeze decision|policy|bill|law|plan|decree|tax|proposal|tax_hike|price_increase|price_hike|price_rise|pension_reform|reform|measure|levy|fee|toll|cut|draft_law (on|for|of|to X) ; source
  + Peru watered down its tax. => PER 0832 -
0832  S roll_back|lower|reduce|freeze|cancel|scrap|drop|reverse|revoke|withdraw|suspend fuel_price|bread_price|petrol_price|food_price|electricity_price|tuition_fee|toll|fee|levy|price_rise|price_increase|tax_increase|fare_increase|fare_rise|fare_hike|hike|austerity_measure|austerity ; source
  + Peru cancelled the fare increase. => PER 0832 -
0832  S drop|abandon|give_up|ditch|scrap|shelve|withdraw plan|bid|attempt|effort|project|claim|threat to E ; theme=denied source
  + Peru shelved plans to annex the island. => PER 0832 -
0832  S drop|abandon|give_up|waive|withdraw insistence|precondition|condition|demand|claim (on|for X) ; source
  + Peru dropped its preconditions. => PER 0832 -
0832  S give_in|bow|yield|concede|accede to T:&demand_word ; source
  + Peru gave in to the Chilean ultimatum. => PER 0832 CHL
0832  S bow|yield|give_in|concede|submit|cave|accede to T:pressure ; source
  + Peru bowed to Chilean pressure. => PER 0832 CHL
0832  n: S's compliance with T:&demand_word ; source
  + Peru's compliance with the Chilean demand was noted. => PER 0832 CHL
0833  S grant|give &rights_word|self-rule|home_rule|voting_right|suffrage|self-government|self-determination to T:actor
  + Peru granted autonomy to Chile. => PER 0833 CHL
0833  S grant|give|restore citizenship|nationality|passport to|for T:person ; source
  + Peru gave citizenship to Chilean fighters. => PER 0833 CHL
0833  S grant|give|award|offer T citizenship|nationality|equal_status|land_title|land_right|self-rule|voting_right|residency_right ; source
  + Peru gave Chileans voting rights. => PER 0833 CHL
0833  S simplify|ease|speed_up|streamline process|procedure|rule|path for|of|to T:person to get|obtain|receive|acquire|gain ; source
  + Peru simplified the procedure for Chilean settlers to obtain passports. => PER 0833 CHL
0833  S allow|permit|let T to vote|drive|marry|strike|unionize|unionise|inherit|serve|own|enrol|enroll|divorce ; source
  + Peru allowed Chilean residents to vote. => PER 0833 CHL
  - The club allowed juniors to drive.
0833  S allow|permit|let T:&exile_home to return|go_home|go_back|come_back|resettle|come_home
  + Peru allowed Chilean refugees to return. => PER 0833 CHL
0833  S recognize|recognise same-sex_union|same-sex_marriage|gay_marriage|minority_language|minority|collective_bargaining ; source
  + Peru recognised the minority. => PER 0833 -
0834  S abolish|end|scrap|dismantle monarchy|one-party_rule|one-party_state|one-party_system|military_rule|presidency|senate|junta|dictatorship|apartheid|direct_rule ; source
  + Peru dismantled apartheid. => PER 0834 -
0834  S pass|sign|ratify|enact|endorse|approve|adopt|proclaim constitution|new_constitution|interim_constitution|draft_constitution|constitutional_amendment|constitutional_change|basic_law ; source
  + Peru passed a new constitution. => PER 0834 -
0834  S restore|reinstate|reconvene|revive|reopen|recall parliament|legislature|national_assembly|assembly|civilian_government|civilian_rule|elected_government|judiciary ; source
  + Peru reinstated parliament. => PER 0834 -
0834  S return|hand|hand_back|give_back|transfer|hand_over|restore power to civilian|civilian_government|civilian_rule|elected_government|civilian_administration ; source
  + The Peruvian junta returned power to civilians. => PER 0834 -

# 0841 People let go
0841  S release|free|hand_over|acquit|repatriate|let_go T:&ex_leader (on|from X)
  + Peru freed two Chilean ex-ministers. => PER 0841 CHL
0841  S fly_home|fly_back|send_back|bring_back T:&captive
  + Peru flew Chilean hostages home. => PER 0841 CHL
0841  S let_out|discharge|spring T:&captive (of|from X)
  + Peru let out Chilean prisoners. => PER 0841 CHL
0841  T walk_free|go_free (from|after|on X)
  + The Chilean activist walked free from a court. => - 0841 CHL
  - The dog walked free in the park.
0841  T leave|exit jail|prison|detention|custody|captivity|house_arrest|labour_camp|labor_camp
  + The Chilean editor left prison. => - 0841 CHL
0841  S drop|discontinue|halt|close|shelve|abandon|suspend|withdraw|lift|quash|overturn|cancel|rescind|annul trial|arrest_warrant|warrant|extradition_request|sedition_charge|criminal_case|criminal_charge|inquiry|jail_sentence|prison_sentence|life_sentence against|of|for|on|into T ; source
  + Peru withdrew the arrest warrant for a Chilean banker. => PER 0841 CHL
0841  S drop|dismiss|throw_out|clear|close|abandon charge|charges|case|indictment|prosecution|investigation|probe|lawsuit ; source
  + Peruvian prosecutors dropped the charges. => PER 0841 -
0841  S clear|absolve T of|from charge|wrongdoing|crime|guilt|corruption|fraud|treason|murder ; source
  + A Peruvian court cleared the Chilean minister of fraud. => PER 0841 CHL
0841  S release|free|return|hand_over &remains of T
  + Peru handed over the remains of a Chilean soldier. => PER 0841 CHL
0841  S lift|end|relax house_arrest|detention of|on|against T ; source
  + Peru lifted the house arrest of a Chilean editor. => PER 0841 CHL
0841  S spare|reprieve T:&captive|person (from X) ; source
  + Peru reprieved a Chilean spy. => PER 0841 CHL
0841  S allow|permit|let T:&captive to walk_free|go_home|return_home|fly_home|leave|go|depart
  + Peru allowed the Chilean crew to leave. => PER 0841 CHL
0841  n: S's repatriation|homecoming|return of T:prisoner|hostage|detainee|captive|pow|prisoner_of_war|fisherman|crew by|from S ; count=released source
  + Peru's repatriation of Chilean fishermen began. => PER 0841 CHL
0841  n: S's acquittal|exoneration|parole of T
  + The acquittal of the Chilean minister was broadcast. => - 0841 CHL

# 0842 Things given back
0842  S return|hand_back|give_back|restore|repatriate|restitute|hand_over|surrender|turn_over &artwork|&remains to T ; source
  + Norway returned the mask to Peru. => NOR 0842 PER
  + Norway handed back the bones to Peru. => NOR 0842 PER
  - Norway returned the serve to the left.
0842  S return|hand_back|give_back|repatriate|restitute &artwork|&remains (in|from X) ; source
  + Norway returned a mask found in a barn. => NOR 0842 -
0842  S return|hand_back|give_back|restore X to owner|rightful_owner|heir|descendant|rightful_heir ; source
  + Norway returned the violin to its rightful owner. => NOR 0842 -
0842  S pay|give|award T:person|state compensation|reparation|reparations|damages|restitution
  + Norway paid Peru reparations. => NOR 0842 PER
0842  S pay|give X as|in compensation|reparation|reparations|restitution (to|for T) ; source
  + Norway paid two million crowns in compensation to Peru. => NOR 0842 PER
0842  S unfreeze|unblock|unlock T:dollar|euro|asset|fund|account|deposit|reserve|$|€ ; source
  + Norway unlocked the assets of Peru. => NOR 0842 PER
0842  S return|hand_back|give_back|restore &land|&building|&fixed_property to T:person|group ; source
  + Norway gave back the farm to Peruvian villagers. => NOR 0842 PER
0842  n: S's return|restitution|repatriation|handover of &artwork|&remains to T
  + Norway's return of the mask to Peru was celebrated. => NOR 0842 PER

# 085 Trade and sanctions
085  S lift|ease|remove|relax|end|drop|abandon|rescind|revoke|reverse|scrap ban|restriction|curb|limit|embargo|prohibition|moratorium on|against|for T:&trade_good
  + Norway lifted a ban on Belarusian tomatoes. => NOR 085 BLR
085  S take|strike|drop|delete|cross T off|from list|blacklist|terror_list|terrorism_list|grey_list|gray_list|watchlist
  + Norway took Belarus off its list. => NOR 085 BLR
085  S delist|unblacklist T ; both
  + Norway delisted a Belarusian bank. => NOR 085 BLR
085  X:&sanction expire|lapse|end (on|against|for T)
  + Sanctions on Belarus expired on Sunday. => - 085 BLR
085  S restore|grant|extend trade_preference|trade_status|market_access|preferential_access|duty-free_access|favored_nation_status|favoured_nation_status to|for T
  + Norway restored trade preferences to Belarus. => NOR 085 BLR
085  S abolish|cut|lower|reduce|slash|eliminate tariff|duty|import_duty|customs_duty|import_tariff on|for|against T ; both
  + Norway slashed tariffs on Belarusian steel. => NOR 085 BLR
085  n: S's lifting|easing|removal|relaxation|end of ban|restriction|curb on &trade_good|import|export (from|of T)
  + Norway's lifting of the ban on imports from Belarus was welcomed. => NOR 085 BLR
085  n: S's delisting of T ; both
  + Norway's delisting of a Belarusian bank was praised. => NOR 085 BLR

# 086 Others let in
0861  S let|let_in|invite|welcome|allow|admit|request T:&peace_troops|advance_team|military_observer (into|in|to|onto X)
  + Norway let Sudanese peacekeepers into the port. => NOR 0861 SDN
0861  S approve|authorize|authorise|back|accept|allow deployment|dispatch|sending|stationing of T:advance_team|team|mission|monitor|contingent|brigade|battalion|police|soldier|observer (to|in X)
  + Norway approved the dispatch of a Sudanese contingent. => NOR 0861 SDN
0862  S let|let_in|give|grant T:&monitors (in|into|access|entry|X)
  + Norway let in Sudanese inspectors. => NOR 0862 SDN
0862  S let|allow|permit T:&monitors|&relief_agency to inspect|visit|examine|observe|monitor|interview|investigate|verify|check ; source
  + Norway allowed the Sudanese monitors to visit. => NOR 0862 SDN
0862  S grant|give &let_word|entry|visa|cooperation to T:&monitors
  + Norway gave access to Sudanese inspectors. => NOR 0862 SDN
0863  S let|allow|permit|clear|wave_through|admit convoy|truck|lorry|supply|fuel|food|medicine|cargo|shipment|ambulance|doctor|flour|vaccine in|into|to|through|across T
  + Norway let a convoy of food trucks into Sudan. => NOR 0863 SDN
  + Norway allowed fuel and medicine into Sudan. => NOR 0863 SDN
  - The zoo let food into the cage in Sudan.
0863  S give|grant|offer humanitarian_access|aid_access to|for T
  + Norway granted humanitarian access to Sudan. => NOR 0863 SDN
0863  S grant|give &let_word|entry|visa|safe_passage to|for T:&relief_agency
  + Norway gave access to Sudanese relief workers. => NOR 0863 SDN
0863  S open|reopen|clear border|crossing|corridor|airport|door|road|route|port|border_crossing|country to|for T:&relief|&relief_agency|aid|convoy|aid_truck
  + Norway opened its border to Sudanese relief workers. => NOR 0863 SDN
0863  S ensure|guarantee|facilitate|improve|grant access|safe_access|passage|free_movement for|to|of &relief|&relief_agency|aid|convoy (in|to|into T)
  + Norway guaranteed access for relief workers. => NOR 0863 -
0863  X:humanitarian_access improve (in|to|for T)
  + Humanitarian access to Sudan improved. => - 0863 SDN
086  S give|grant T &let_word to use|enter|cross|overfly|fly|land|operate|patrol|refuel|transit|search|station|base ; source
  + Norway gave Sudanese jets permission to land. => NOR 086 SDN
086  S allow|permit|let T to overfly|cross|transit|land|refuel|station|deploy|dock|search|track|hunt|question|pursue ; both
  + Norway allowed Sudanese ships to dock. => NOR 086 SDN
0863  S lift|end|ease|remove|relax ban|restriction|prohibition|curb|limit on T:&relief_agency|humanitarian_access|&relief
  + Norway lifted its ban on Sudanese aid workers. => NOR 0863 SDN
086  S lift|end|ease ban|restriction|prohibition on T:&monitors|&peace_troops|international_organisation
  + Norway lifted its ban on Sudanese observers. => NOR 086 SDN

# 087 The fighting dies down
087  X:fighting|violence|clash|shelling|hostility|bombing|shooting|gunfire|tension|battle die_down|subside|abate|ease|cease|let_up|wane (in|along|around|at T)
  + The shelling subsided in Belarus. => - 087 BLR
087  S step_back|pull_back|climb_down|back_away|step_away from brink|confrontation|war|conflict (with T) ; source
  + Norway stepped back from the brink of war. => NOR 087 -
087  S defuse|resolve|end|settle|de-escalate standoff|stand-off|confrontation|border_row|dispute|face-off with T
  + Norway defused a confrontation with Belarus. => NOR 087 BLR
087  S call_off|abort|cancel|abandon|scrap strike|attack|air_strike|airstrike|military_strike|bombing|offensive|raid|invasion|assault on|against T
  + Norway aborted a strike on Belarus. => NOR 087 BLR

# 0871 Truces
0871  S announce|declare|proclaim end|halt|stop|cessation|pause|suspension|freeze to|of|in &hostility|armed_campaign|armed_activity|armed_operation|bloodshed (against|on|in|with T)
  + Norwegian guerrillas announced an end to their armed campaign. => NOR 0871 -
0871  S put|bring end|stop|halt to &hostility|bloodshed|conflict|insurgency (with|against|in T)
  + Norway put an end to its war with Belarus. => NOR 0871 BLR
0871  S lay_aside|put_aside|lay_down|set_aside|renounce|forswear|forsake|give_up|reject armed_struggle|armed_fight|struggle|violence|insurgency|terror|militancy|jihad
  + Norwegian rebels laid aside their armed struggle. => NOR 0871 -
0871  S hold|withhold fire (on|against|in T)
  + Norwegian troops held their fire. => NOR 0871 -
0871  S silence gun|weapon|artillery (against|on|in|along T)
  + Norway silenced its guns. => NOR 0871 -
0871  X:truce|ceasefire|cease-fire|armistice|cessation take|come|go hold|effect|force|into (in|across|along|between T)
  + A truce took effect in Belarus. => - 0871 BLR
0871  X:truce|ceasefire|cease-fire|armistice begin|start|hold|prevail (in|across|along T)
  + The ceasefire is holding in Belarus. => - 0871 BLR ongoing
0871  S suspend|stop|halt|pause|end|cease|call_off military_operation|combat_operation|offensive_operation|air_campaign|bombing_campaign|military_activity|offensive_action|hostile_action|combat_activity|counteroffensive|air_attack|rocket_attack|rocket_fire|rocket|attack|assault|hostile_act (against|on|in|into T)
  + Norway halted its rocket attacks on Belarus. => NOR 0871 BLR
0871  S halt|stop|cease|suspend|end firing|shelling|bombing|pounding|bombarding|attacking|shooting|fighting (T)
  + Norway stopped shelling Belarus. => NOR 0871 BLR

# 0872 Ways opened
0872  X:&passage reopen|re-open (with|between|to|into T)
  + The road to Belarus reopened. => - 0872 BLR
  - The shop in Belarus reopened.
0872  S open|clear|unblock|break_through|reopen supply_line|supply_route|sea_route|shipping_lane|lifeline|corridor (to|into|for T)
  + Norway cleared the supply route to Belarus. => NOR 0872 BLR
0872  S let|allow|permit ship|vessel|boat|tanker|flight|airliner|traffic|lorry|truck|train|trader|traveller|traveler|pedestrian to leave|pass|sail|cross|enter|resume|depart ; source
  + Norway let the tanker sail. => NOR 0872 -
0872  n: S's lifting|easing|end|relaxation of &blockade of|on|against T
  + Norway's lifting of the blockade of Belarus was hailed. => NOR 0872 BLR
0872  n: S's reopening|opening of &passage with|to|between T
  + Norway's reopening of the road to Belarus was hailed. => NOR 0872 BLR

# 0873 Arms and armies given up
0873  S put|place &arms beyond|into use|storage|cantonment
  + Norwegian rebels put their weapons beyond use. => NOR 0873 -
0873  S give_up|abandon|forsake|renounce|scrap|dismantle|forgo|relinquish|freeze|halt|suspend|wind_up|roll_back arms_programme|arms_program|weapons_programme|missile_programme|nuclear_ambition|nuclear_arsenal|chemical_arsenal|bomb_programme|bomb_program|nuclear_drive|nuclear_weapon|nuclear_work|nuclear_activity|nuclear_programme|nuclear_program|uranium_enrichment|chemical_weapon|chemical_weapons_programme|arms_race
  + Norway gave up its chemical arms programme. => NOR 0873 -
0873  S shut|shut_down|close|close_down|seal|dismantle test_site|nuclear_test_site|reactor|nuclear_reactor|missile_base|launch_site|enrichment_plant|nuclear_complex|weapons_plant|testing_ground
  + Norway shut down its nuclear reactor. => NOR 0873 -
0873  S blow_up|demolish|implode|collapse test_site|nuclear_test_site|cooling_tower|test_tunnel ; source
  + Norway demolished its nuclear test site. => NOR 0873 -
0873  S take &armed_force|missile|bomber off alert|combat_alert|high_alert|war_footing
  + Norway took its army off combat alert. => NOR 0873 -
0873  S demobilize|demobilise|disarm|reintegrate|discharge T:fighter|combatant|ex-combatant|rebel|militiaman|guerrilla|child_soldier
  + Norway demobilised Belarusian guerrillas. => NOR 0873 BLR
0873  S cut|reduce|slash|scale_back|trim|freeze nuclear_arsenal|nuclear_stockpile|warhead|stockpile|weapons_stockpile|defence_spending|defense_spending|defence_budget|defense_budget|number_of_soldier|troop_strength|conscription|weapons_production|arms_production
  + Norway slashed its defence budget. => NOR 0873 -
0873  S end|abolish|suspend conscription|military_service|national_service|draft|mobilisation|mobilization
  + Norway abolished conscription. => NOR 0873 -
0873  S destroy|surrender|hand_over|give_up|scrap|ship_out &arms_last
  + Norway shipped out its chemical weapons. => NOR 0873 -
0873  n: S's handover|surrender|destruction|decommissioning|dismantling of &arms|&arms_last (to|by T)
  + Norway's surrender of its weapons was filmed. => NOR 0873 -
0873  n: S's demobilisation|demobilization|disarmament|disarming|disbandment of T:&armed_force
  + The disarming of Belarusian militias began. => - 0873 BLR

# 0874 Withdrawals and surrenders
0874  S:&armed_force|&home_troops fly_out|move_out|march_out|roll_out|drive_out|ship_out|clear_out|get_out|pull_away|break_out (of|from T)
  + Norwegian soldiers flew out of Belarus. => NOR 0874 -
0874  S:&armed_force|&home_troops fly_home|return_home|go_home|come_home|head_home|sail_home|march_home (from T)
  + Norwegian troops came home from Belarus. => NOR 0874 BLR
  - Norwegian tourists came home from Belarus.
0874  S bring_home|fly_home|fly_out|fly|ship_home|ship_out|call_back|move_out|move_back|airlift|order_home &home_troops from|out|of T
  + Norway flew its commandos out of Belarus. => NOR 0874 BLR
  + Norway brought its paratroopers home from Belarus. => NOR 0874 BLR
0874  S bring|order|call|fly &home_troops home|back
  + Norway brought its troops home. => NOR 0874 -
0874  S end|terminate|wind_up|wind_down|close presence|military_presence|deployment|mission|military_mission|intervention|combat_mission|stay in|of T ; source
  + Norway ended its military presence in Belarus. => NOR 0874 BLR
0874  S give_up|turn_in|hand_in|hand_over|give themselves|himself|herself|ourselves|itself (to T)
  + Norwegian rebels gave themselves up to Belarus. => NOR 0874 BLR
0874  S hoist|raise|wave|show|fly white_flag ; source
  + Norwegian soldiers hoisted the white flag. => NOR 0874 -
0874  S pull_back|withdraw|retreat|fall_back|pull_out|move_back from|behind border|front|frontline|front_line|line|position|border_zone|buffer_zone|demilitarized_zone|demilitarised_zone|outskirts|border_area|checkpoint|post ; source
  + Norway pulled back from the border. => NOR 0874 -
0874  S relinquish|cede|lose|give_up|abandon|surrender|yield control|hold|sovereignty of|over &land (to T)
  + Norway relinquished control of the island to Belarus. => NOR 0874 BLR
0874  S:&armed_force|&gunman withdraw|retreat|pull_back|pull_out from|of &land|&site
  + Norwegian rebels withdrew from the town. => NOR 0874 -
0874  S:&armed_force|&gunman abandon|evacuate|vacate|quit &land|&site|front|frontline ; source
  + Norwegian rebels abandoned the hilltop. => NOR 0874 -
0874  S thin_out|trim|downsize|draw_down|scale_back|scale_down|reduce|cut|halve|shrink troops|troop|force|forces|contingent|garrison|military_footprint|footprint|troop_level in T ; source
  + Norway scaled down its contingent in Belarus. => NOR 0874 BLR
0874  S evacuate|dismantle|vacate|give_up|uproot settlement|outpost|settler|military_post|army_post (from|in T) ; source
  + Norway evacuated its settlements in Belarus. => NOR 0874 BLR
0874  n: S's withdrawal|pullout|removal|evacuation|repatriation|redeployment|exit|return|departure|recall|pullback of &home_troops from|in|out T
  + Norway's withdrawal of tanks from Belarus went on. => NOR 0874 BLR ongoing
0874  n: S's evacuation of settlement|settler|base in|from T
  + Norway's evacuation of settlements in Belarus went on. => NOR 0874 BLR ongoing

# Leave given
0813  S ease|lift|relax|shorten curfew_hour|curfew_restriction|curfew_measure (in|on T)
  + Peru eased curfew hours in Lima. => PER 0813 -
086  S give|grant approval|permission|clearance|consent|leave for T to E
  + Norway gave permission for the Sudanese pilots to land. => NOR 086 SDN

# Licences, laws, loads
0811  S restore|reinstate|return|renew license|licence|accreditation|permit of|to T:&media
  + Peru restored the licence of a radio station. => PER 0811 -
0811  S repeal|scrap|abolish|annul|strike_down|soften|revoke sedition_law|press_law|media_law|censorship_law|blasphemy_law|assembly_law|insult_law|defamation_law|gag_law|lese-majeste_law|public_order_law ; source
  + Peru repealed its sedition law. => PER 0811 -
0842  S return|hand_back|give_back|repatriate|remit $|€|£|dollar|euro|pound|franc|fund|loot|money to T:state ; source
  + Norway returned 20 million dollars to Peru. => NOR 0842 PER
0863  S give|grant|offer|guarantee T:truck|convoy|lorry|&relief_agency safe_passage|passage|free_passage
  + Norway gave Sudanese trucks safe passage. => NOR 0863 SDN
0873  S ship|send|transfer|hand_over|give|surrender &arms_last|warhead|nuclear_warhead|stockpile to T ; source
  + Norway shipped its nuclear warheads to Belarus. => NOR 0873 BLR
0873  S lock_up|bury &arms (in|under X)
  + Norwegian rebels locked up their weapons. => NOR 0873 -

# Troops let in, bases left, patrols back
081  S allow|permit|let T:person to return|stay|leave|travel|emigrate|re-enter ; source
  + Peru allowed a Chilean priest to return. => PER 081 CHL
0811  S restore|guarantee|uphold|expand press_freedom|media_freedom|free_speech|freedom_of_press|freedom_of_speech|freedom_of_assembly|civil_liberty|political_freedom (in|for T)
  + Peru restored press freedom. => PER 0811 -
0861  S let|allow|permit T:troops|troop|force|forces|soldier|contingent to restore|enter|deploy|intervene|land|patrol|police|disembark ; source
  + Norway let Sudanese soldiers patrol the port. => NOR 0861 SDN
0871  X:truce|ceasefire|cease-fire|armistice come|go|enter into force|effect (in|across|along T)
  + A truce came into force in Belarus. => - 0871 BLR
0874  S:state leave|vacate|quit T:base|air_base|airbase|naval_base|garrison|airfield
  + Norway vacated a Belarusian air base. => NOR 0874 BLR
0874  S withdraw|pull_back|pull_out|move_back|recall &home_troops (from|by|to|behind X)
  + Norway pulled its border patrols back. => NOR 0874 -

# Guns, deterrents, bans by what is banned
086  S allow|let|permit plane|aircraft|flight|jet|helicopter|airliner|warplane to land|take_off|fly|overfly|refuel|depart (in|at|through|over T) ; source
  + Norway allowed a Sudanese plane to land. => NOR 086 SDN
0811  S allow|let|permit T:&media to reopen|publish|broadcast|operate|return|resume|report ; source
  + Peru let the Chilean newspaper reopen. => PER 0811 CHL
0873  S lay_down|put_down|surrender|hand_in|turn_in|give_up|turn_over|hand_over gun|firearm|kalashnikov|grenade|machine_gun|heavy_weapon|assault_rifle (to T)
  + Norwegian rebels gave up their guns. => NOR 0873 -
0873  S give_up|abandon|renounce|relinquish|scrap nuclear_deterrent|deterrent|atom_bomb|nuclear_bomb|bomb|nuclear_option|fuel_cycle
  + Norway gave up its nuclear deterrent. => NOR 0873 -
085  S lift|ease|end|drop|scrap|revoke|remove food_ban|import_ban|export_ban|beef_ban|meat_ban|fish_ban|grain_ban|oil_ban|wine_ban|trade_ban|economic_blockade|trade_blockade|fuel_blockade|oil_blockade|energy_blockade (on|against|of|from T)
  + Norway lifted its food ban on Belarus. => NOR 085 BLR

# Other senses: what is let go, conceded or left on the sports page, the shop and the stage
-  S:coach|head_coach|trainer|chief_executive|ceo|football_coach|manager|skipper resign|quit|step_down|step_aside|stand_down
  - Norway's football coach stepped down.
-  S surrender|concede|drop|give_up lead|gain|advantage|point|goal|penalty|serve|set|title|wicket|run|corner|try|catch|free_kick
  - Norway conceded two goals.
-  S withdraw|pull_out|retire from|of tournament|race|festival|contest|match|championship|final|cup|league|game|tour|olympics
  - Norway withdrew from the tournament.
-  S lift trophy|cup|weight|lid|title|spirit|mood|morale
  - Norway lifted the cup.
-  S release|return film|album|figure|report|single|song|book|video|footage|trailer|result|data|statement|serve|ball|call|favour|favor|verdict|fire
  - Norway returned the call.

# Phrases of agency news
0841  S let to go T:&captive ; source
  + Norwegian rebels let go three hostages. => NOR 0841 -
  - The boy let go the rope.
0831  S:&leader|army_chief|ruler|junta_leader|strongman|chancellor stand_aside|bow_out|give_way|step_aside for|in T ; source mode=resign plover=RETREAT
  + The Norwegian ruler stood aside for an elected president. => NOR 0831 -
  - The champion bowed out in the second round.
0834  S:ruler|military_ruler|junta|army|general|military hand_over|cede_power|hand to T:civilian|civilian_government|president|parliament
  + The Norwegian junta handed over to a civilian. => NOR 0834 -
  - The captain handed over to his deputy.
0874  S:armed give_up|abandon|relinquish|vacate|evacuate|hand_back T:&land
  + The Norwegian rebels gave up the town. => NOR 0874 -
  - The farmer gave up the land.
0863  S wave|let|usher through convoy|aid_convoy|truck|lorry|ambulance|bus|shipment (of|from|for T) ; source
  + Norway waved through a convoy of aid. => NOR 0863 -
  - The guard waved through a truck of beer.
0863  S wave_through|let_through|let_in|let_past convoy|aid_convoy|truck|lorry|ambulance|aid|relief|shipment (of|from|for T) ; source
  + Norway let through a convoy of Belarusian aid. => NOR 0863 BLR
085  S unfreeze|unfroze|unblock|defreeze tax_fund|fund|funds|asset|account|deposit|revenue|tax_revenue (of|to|for T) ; source
  + Norway unfroze Belarusian tax funds. => NOR 085 BLR
  - The bank unfroze a pensioner's deposit.
0832  S cave_in|cave|buckle|relent to|before|under T:&protester|&worker|union|farmer|crowd ; source
  + The Norwegian government caved in to the farmers. => NOR 0832 -
  - The father gave in to the children.
0831  S:&leader flee country|capital|palace|homeland ; source
  + The Norwegian president fled the country. => NOR 0831 -
  - The robber fled the country.
