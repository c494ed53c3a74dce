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
0871  n: S's truce|ceasefire|cease-fire|armistice|cessation_of_hostility|humanitarian_pause with T ; reciprocal
0871  n: S's truce|ceasefire|cease-fire|armistice|cessation_of_hostility|humanitarian_pause between S and T ; reciprocal
  + A ceasefire between Norway and Belarus took hold. => NOR 0871 BLR
0871  n: S's truce|ceasefire|cease-fire|armistice|humanitarian_pause in T by S
0871  n: S's cessation|suspension|halt of|to hostility|bombing|fighting|attack|operation

# 0873 Demobilise, disarm
0873  S:&irregular_force hand_over|turn_over|hand_in|surrender|give_up &arms (to T)
0873  S lay_down|put_down|surrender|hand_in|turn_in|give_up|turn_over|hand_over|decommission|deposit|relinquish|yield &arms (to T)
  + Norwegian rebels laid down their arms. => NOR 0873 -
  + Norwegian guerrillas surrendered their weapons to Belarus. => NOR 0873 BLR
0873  S destroy|dismantle|scrap|decommission|eliminate|dispose_of|mothball|deactivate|disable stockpile|arsenal|chemical_weapon|nuclear_weapon|landmine|missile_site|warhead|nuclear_facility|nuclear_site|missile|centrifuge|reactor|weapons_program|weapons_programme|nuclear_program|nuclear_programme
  + Norway dismantled its missiles. => NOR 0873 -
0873  S suspend|freeze|halt|abandon|give_up|renounce|roll_back|shut_down|end|stop nuclear_program|nuclear_programme|uranium_enrichment|enrichment|nuclear_test|missile_test|weapons_program|nuclear_activity|missile_program|plutonium_production
  + Norway froze its nuclear programme. => NOR 0873 -
0873  S disarm|demobilize|demobilise|disband|stand_down|demilitarize|demilitarise ; source
  + Norwegian militias disarmed. => NOR 0873 -
0873  S disarm|demobilize|demobilise|disband|dissolve|dismantle|stand_down T:&armed_force
  + Norway demobilised its soldiers. => NOR 0873 -
0873  S demilitarize|demilitarise T:&land|border
0873  S stand_down|disperse (from T) ; source
0873  S call_off|lower|lift|end|cancel|downgrade alert|state_of_alert|mobilization|mobilisation
  + Norway called off its alert. => NOR 0873 -
0873  S cut|reduce|shrink|scale_down|slash force|army|military|troop|troops|troop_level|military_spending|arsenal
  + Norway cut its army. => NOR 0873 -
0873  S cancel|scrap|postpone|suspend|call_off military_exercise|drill|war_game|manoeuvre|maneuver|missile_test|exercise (with|near T)
  + Norway called off its military exercises near Belarus. => NOR 0873 BLR
0873  n: S's demobilization|demobilisation|disarmament|demilitarization|demilitarisation|decommissioning of T

# 0874 Retreat, surrender, withdraw
0874  S withdraw|pull_out|pull_back|recall|remove|bring_home|evacuate|repatriate|redeploy|extract|draw_down &troops (from|out|of T)
  + Norway withdrew its troops from Belarus. => NOR 0874 BLR
  + Norwegian soldiers were pulled out of Belarus. => - 0874 BLR
  - Norway withdrew the banknote in Belarus.
0874  S:&armed_force withdraw|pull_out|pull_back|retreat|depart|flee|leave|vacate|evacuate from|of T
  + Norwegian troops retreated from Belarus. => NOR 0874 BLR
0874  S:&armed_force leave|vacate|evacuate|quit|abandon T
  + Norwegian forces left Belarus. => NOR 0874 BLR
0874  S:state withdraw|pull_out|retreat from T:&land
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
0874  S:person surrender|turn_in to T
0874  S:group surrender|capitulate to T
  + Norwegian rebels surrendered to Belarus. => NOR 0874 BLR
0874  S:&armed_force|&gunman|member|family surrender|capitulate
  + Norwegian guerrillas surrendered. => NOR 0874 -
0874  S turn in to T:&law_arm|army|force
0874  S surrender to T ; both
0874  S defect to T ; both
0874  S concede|admit|acknowledge|accept defeat (to|by|in|against T)
  + Norwegian rebels conceded defeat. => NOR 0874 -
0874  S give_up|abandon|relinquish|end|lift control|occupation|siege|hold of|over|on T
  + Norway ended its occupation of Belarus. => NOR 0874 BLR
0874  n: S's troop_withdrawal|withdrawal|pullout|pull-out|pullback|pull-back|troop_pullout|military_withdrawal|retreat|drawdown|troop_reduction|disengagement|redeployment from|out|in|of T ; source
  + The Norwegian withdrawal from Belarus began. => NOR 0874 BLR
  - The withdrawal of banknotes from circulation began.
0874  n: withdrawal|pullout|pullback|retreat|departure|evacuation|redeployment of S:&armed_force from|in T
0874  n: S's surrender to T by|of S
  + The surrender of Norwegian rebels to Belarus surprised nobody. => NOR 0874 BLR
0874  n: S's capitulation|defeat_concession to T

# 0872 Ease a blockade, open ways
0872  S lift|ease|end|break_off|relax|loosen|remove|call_off &blockade (of|on|around|against|in T)
  + Norway lifted its blockade of Belarus. => NOR 0872 BLR
  - Norway lifted the lid of the pot.
0872  S reopen|re-open|open|unblock|unseal &passage (with|to|for|between|into|in T)
  + Norway reopened its border with Belarus. => NOR 0872 BLR
  - A baker reopened his shop in Norway.
0872  S allow|permit|authorize|authorise flight|traffic|ship|plane|passage|overflight|transit to|from|of|through|by T
  + Norway allowed flights to Belarus. => NOR 0872 BLR
0872  S resume|restore|restart flight|air_link|rail_service|train_service|traffic|ferry_service|bus_service|air_service to|with|between|from T
  + Norway resumed flights to Belarus. => NOR 0872 BLR
0872  S lift|ease|relax|remove restriction|curb|ban|limit on movement|travel|traffic|crossing
  + Norway eased restrictions on movement. => NOR 0872 -
0872  S ease|relax|lift|loosen border_restriction|travel_restriction|travel_ban|border_closure on|for|with T
0872  S ease|relax|lift|loosen closure|travel_ban|travel_restriction|border_restriction|border_control|entry_ban|flight_ban|visa_requirement|visa_restriction (on|for|to|with|against|of T)
  + Norway eased travel restrictions on Belarus. => NOR 0872 BLR
0872  S dismantle|remove|take_down|clear|lift roadblock|barricade|checkpoint|barrier|road_block (in|on|around|from T)
  + The Norwegian army dismantled barricades in Belarus. => NOR 0872 BLR
0872  n: S's reopening|opening of border|road|crossing|airport|airspace|port with|to|in T
  + The reopening of the border with Belarus was welcomed. => - 0872 BLR

# 087 De-escalate
087  S de-escalate|defuse|ease|reduce|lower|calm|cool|dial_down|lessen|cool_down tension|tensions|crisis|conflict|standoff|situation|fighting|violence (with|in|between|on|along T)
  + Norway eased tensions with Belarus. => NOR 087 BLR
087  S scale_back|scale_down|reduce|limit|curtail|tone_down|wind_down|curb military_operation|operation|attack|air_strike|offensive|military_activity|military_action|campaign (in|against|on T)
  + Norway scaled back its operations in Belarus. => NOR 087 BLR
087  S show|exercise|display restraint (in|with|towards|toward|over|against T)
  + Norway showed restraint. => NOR 087 -
087  S refrain from attack|retaliation|violence|strike|provocation|force
087  n: S's de-escalation|deescalation|disengagement in|with|between|along T

# 0841 Release persons
0841  S release|free|liberate|hand_over|return|repatriate|send_home|set_free|let_free|let_go|turn_over|surrender T:&captive
  + Norway released a Belarusian journalist. => NOR 0841 BLR
  + Two Belarusian sailors were released by Norway. => NOR 0841 BLR
  - Norway released a film about Belarus.
  - Norway released a report on Monday.
0841  S release|free|discharge|let_go T:person ; count=released
  + A Norwegian court freed Belarusian officials. => NOR 0841 BLR
0841  S release|free|liberate T from jail|prison|custody|captivity|detention|house_arrest ; count=released
0841  S release|free|liberate T:&captive from jail|prison|custody|captivity|detention|house_arrest|camp|slavery ; count=released
  + Norway released Belarusian sailors from custody. => NOR 0841 BLR
0841  S set|let T:person free ; count=released
0841  S set|let T:&captive free ; count=released
0841  S set_free|let_free T:&captive ; count=released
0841  S release|free T:&captive on|for bail|ransom|parole|exchange|payment ; count=released
0841  S pardon|amnesty|acquit|exonerate|reprieve T:person
0841  S pardon|amnesty|acquit|exonerate|reprieve|parole|absolve T ; source
  + Norway pardoned a Belarusian spy. => NOR 0841 BLR
0841  S grant|offer|give|issue|extend|declare|announce pardon|amnesty|clemency|reprieve|immunity|parole to|for T
  + Norway declared an amnesty for Belarusian rebels. => NOR 0841 BLR
0841  S grant|offer|give T pardon|amnesty|clemency|bail|immunity
0841  S grant bail to T
0841  S commute|reduce|overturn|quash|suspend|annul|revoke sentence|conviction|death_sentence|verdict|detention|jail_term of|against|for|on T
  + Norway commuted the sentence of a Belarusian spy. => NOR 0841 BLR
0841  S drop|dismiss|withdraw|throw_out|abandon charge|charges|case|lawsuit|indictment|investigation|probe|proceeding|prosecution|complaint against|of|into T
  + Norway dropped charges against a Belarusian banker. => NOR 0841 BLR
  - Norway dropped a plate.
0841  S order|approve|authorize|authorise|secure|announce release|freedom of T:person
0841  S order|approve|authorize|authorise|secure|allow|announce release|freedom|liberation of T:&captive
  + Norway ordered the release of Belarusian prisoners. => NOR 0841 BLR
0841  S exchange|swap|trade prisoner|captive|hostage|detainee|spy|body|pow (with T) ; reciprocal
  + Norway exchanged prisoners with Belarus. => NOR 0841 BLR
0841  S rescue|free|liberate T:&captive from T
0841  S allow|permit|let T:&captive|&leader to leave|return|go
0841  S lift house_arrest of|on T
0841  n: S's prisoner_swap|prisoner_exchange|exchange_of_prisoner|hostage_release|prisoner_release|hostage_exchange|spy_swap with T ; reciprocal
  + A prisoner exchange with Belarus followed. => - 0841 BLR
0841  n: S's prisoner_swap|prisoner_exchange|exchange_of_prisoner|spy_swap between S and T ; reciprocal
  + The prisoner swap between Norway and Belarus took place. => NOR 0841 BLR
0841  n: S's release|freeing|liberation|pardon of T:&captive by S ; count=released
  + The release of Belarusian hostages was welcomed. => - 0841 BLR
  - The release of a Belarusian album was welcomed.
0841  n: S's release|freeing of T:person by S ; count=released
0841  n: S's amnesty|pardon|clemency for|of T
  + A Norwegian amnesty for Belarusian deserters followed. => NOR 0841 BLR

# 0842 Return property
0842  S return|hand_back|give_back|repatriate X to T:actor ; both
  + Norway returned the carpets to Peru. => NOR 0842 PER
0842  S return|hand_back|give_back|restore &fixed_property|painting|portrait|statue|sculpture|book|manuscript|relic|treasure|artwork to owner|family|heir|museum|wild
  + Norway returned the painting to its owner. => NOR 0842 -
0842  S return|hand_back|give_back|restore|repatriate|restitute|hand_over|release|turn_over &fixed_property|&ship|&remains|painting|statue|sculpture|treasure|antiquity|relic|collection|manuscript|skeleton|art|artwork|bronze to T
  + Norway returned the statue to Peru. => NOR 0842 PER
  + The statue was returned to Peru by Norway. => NOR 0842 PER
  - The swimmer returned to Peru.
0842  S release|free|unfreeze|unblock|hand_back|return|unlock T:&ship|&fixed_property
  + Norway released a Peruvian trawler. => NOR 0842 PER
0842  S unfreeze|unblock|release asset|fund|account|money|deposit of|for|to T
  + Norway unfroze the assets of Peru. => NOR 0842 PER
0842  S pay|award|offer|grant compensation|reparation|reparations|damages|restitution|indemnity|blood_money to|for T
  + Norway paid compensation to Peru. => NOR 0842 PER
0842  S compensate|indemnify T ; both
  + Norway compensated Peruvian fishermen. => NOR 0842 PER
0842  S pay T compensation|damages|reparation|reparations
0842  n: return|restitution|repatriation of &fixed_property|&remains|artifact|artefact|treasure|painting to T by S

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
085  S fail|decline|refuse to renew|extend sanction|embargo on|against T
085  S remove|strike_off|delete|drop|take_off T from blacklist|black_list|list|sanctions_list|terror_list|terrorism_list|watchlist
  + Norway removed Belarus from its blacklist. => NOR 085 BLR
085  S resume|restart|restore|reopen trade|import|export|gas_supply|gas_export|shipment|oil_supply|purchase|gas_delivery|commerce with|of|from|to T
  + Norway resumed imports from Belarus. => NOR 085 BLR
085  n: S's sanctions_relief|sanction_relief|lifting_of_sanction|easing_of_sanction|tariff_cut|tariff_reduction|sanctions_waiver for|on|against|to|of T
085  n: S's lifting|easing|removal|suspension|relaxation|repeal of &sanction on|against T
  + The lifting of sanctions against Belarus pleased the traders. => - 085 BLR

# 086 Allow others in
0863  S allow|let|permit|admit|clear|authorize|authorise|approve|facilitate|guarantee|ensure|open &relief|&relief_agency|relief_flight|relief_convoy|aid|aid_convoy|aid_delivery|aid_shipment|aid_truck|humanitarian_access|humanitarian_corridor|evacuation (into|to|in|through|from|by|of|for T)
  + Norway allowed relief convoys into Sudan. => NOR 0863 SDN
  - Norway allowed dogs on trains.
0863  S allow|let|permit T:&relief_agency to E ; source
0863  S open|establish|create|reopen|set_up humanitarian_corridor|aid_corridor|safe_corridor|safe_passage|humanitarian_route|relief_corridor (for|to|in|into|from T)
  + Norway established a humanitarian corridor in Sudan. => NOR 0863 SDN
0863  S give|grant|offer safe_passage|free_passage|passage|humanitarian_access to|for T
  + Norway granted safe passage to Sudanese villagers. => NOR 0863 SDN
0863  S accept|welcome|take|receive foreign_aid|foreign_help|humanitarian_aid|relief|aid|help|assistance from|of T
  + Norway accepted aid from Sudan. => NOR 0863 SDN
0862  S admit|accept|receive|allow|let|invite|readmit|permit|welcome|let_in T:&monitors
  + Norway admitted Sudanese inspectors. => NOR 0862 SDN
0862  S admit|accept|receive|allow|invite|readmit|permit|welcome &monitors from|to|of|into|in T
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
0861  S agree to deployment|presence of T:&peace_troops|force|troop|troops|observer
0861  S accept|allow|host|approve &peace_troops in|on|from|into|along|at T
086  S allow|permit|let T into|to|in territory|airspace|base|country|soil ; both
086  S allow|permit|let T to use|enter|operate|patrol|visit airspace|territory|base|port|air_base|airfield ; both
086  S give|grant T permission|access|approval|clearance|authorization|authorisation|right ; both
  + Norway gave Sudan access to the archive. => NOR 086 SDN
086  S give|grant approval|permission|clearance|consent for T to E
086  S give|grant permission|access|approval|clearance|authorization|authorisation|consent to|for T ; both
  + Norway granted access to Sudanese diplomats. => NOR 086 SDN
086  S admit|let_in|readmit|re-admit T:&foreign_envoy
086  S open airspace|territory|port|base|door to T
  + Norway opened its ports to Sudanese ships. => NOR 086 SDN

# 081 Ease administrative sanctions
0814  S lift|end|revoke|rescind|suspend|cancel|abolish|relax|ease|repeal state of emergency|siege|exception|alert (in|on|for|over|across T)
0814  S lift|end|revoke|rescind|suspend|cancel|abolish|relax|ease|repeal &emergency (in|on|for|over|across T)
  + Peru lifted the state of emergency. => PER 0814 -
  - The hospital ended its emergency drill.
0814  n: S's lifting|end|repeal|revocation of &emergency in T
0813  S lift|ease|relax|end|shorten|suspend|loosen|cancel|remove|reduce|scrap &curfew (in|on|for|across|over T)
  + Peru lifted the curfew in Lima. => PER 0813 -
0813  S ease|lift curfew_hour|curfew_restriction (in T)
0812  S legalize|legalise|register|unban|recognize|recognise|license|reinstate|readmit T:party|opposition_party|movement|union|organisation|organization
  + Peru legalised the party. => PER 0812 -
0812  S lift|remove|end|revoke|overturn ban|suspension|prohibition|restriction on|of|against T:&party
  + Peru lifted its ban on the party. => PER 0812 -
0812  S allow|permit|let T:&party|candidate|politician|opposition_leader|exile to run|return|stand|register|compete|participate
0812  S allow opposition|exile|dissident to return|run|stand|campaign
0811  S lift|ease|relax|end|remove|loosen|abolish|suspend|reverse censorship|restriction|ban|curb|block|limit on|of|against|for &media|&public_gathering|speech|expression|rally
  + Peru lifted its ban on rallies. => PER 0811 -
  - Peru lifted a ban on fishing.
0811  S lift|ease|relax|end|abolish censorship|internet_blackout|internet_shutdown|press_restriction|media_restriction|media_ban|news_blackout (in|on T)
  + Peru ended censorship. => PER 0811 -
0811  S reopen|unblock|restore|reinstate|allow &media|internet|internet_access|broadcast|publication
  + Peru unblocked the website. => PER 0811 -
0811  S allow|permit|authorize|authorise &public_gathering|opposition_rally (by|of|in|for|against T)
  + Peru allowed a protest by miners. => PER 0811 LAB
081  S lift|ease|relax|loosen|remove|end|reverse|revoke|suspend|scrap|rescind &restriction (on|against|of|for|in|from|to T)
  + Peru eased restrictions on Chilean drivers. => PER 081 CHL
081  S reinstate|restore|rehabilitate|reappoint|re-appoint T:person ; source
  + Peru reinstated a judge. => PER 081 JUD
081  n: S's easing|lifting|relaxation|removal of &restriction on|in|for T
081  S overturn|reverse|revoke|annul|scrap decree|ban|expulsion_order|decision on|against|to T ; both

# 082 Ease dissent: protesters stop
082  S call_off|end|suspend|halt|abandon|cancel|postpone|lift|stop|wind_up|break|break_off strike|hunger_strike|protest|demonstration|sit-in|boycott|rally|march|blockade|general_strike|work_stoppage|walkout|protest_campaign|occupation|industrial_action (against|over|at|in|by T)
  + Norwegian miners called off their strike. => NOR 082 -
  + The hunger strike was ended by Norwegian prisoners. => NOR 082 -
  - The batter called off his hunting trip.
082  S:&worker call_off|end|suspend|halt|abandon|cancel|postpone strike|walkout|protest|stoppage|work_stoppage|industrial_action|general_strike (against|over|at|in|by T)
  + Norwegian nurses suspended their strike. => NOR 082 -
082  S:&worker return|go_back to work|duty|classroom|job|post
  + Norwegian miners returned to work. => NOR 082 -
082  S:&protester disperse|go_home|dissolve ; source

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
0831  S dismiss|sack|fire|remove|oust|replace|suspend|demote|relieve T:&office_holder ; source
  + Peru dismissed its ambassador. => PER 0831 -
  - Peru dismissed the rumours.
  - The bakery fired an employee.
0831  S reshuffle|dissolve|dismiss|sack cabinet|government
  + The Peruvian president reshuffled his cabinet. => PER 0831 -
0831  n: S's resignation|abdication of S ; source mode=resign plover=RETREAT
  + The resignation of the Peruvian president surprised many. => PER 0831 -
0832  S accept|meet|grant|satisfy|heed|accede demand|request|call|condition|ultimatum|term|wish of|from|by T
  + Peru met the demands of Chile. => PER 0832 CHL
0832  S meet|satisfy|accept|fulfil|fulfill|grant T:demand|request|condition|ultimatum|term ; both
  + Peru satisfied Chilean demands. => PER 0832 CHL
0832  S bow|yield|give_in|cave_in|concede|accede|submit|acquiesce|bend|succumb|buckle|capitulate|agree to demand|pressure|request|ultimatum|call|condition of|from|by T
  + Peru bowed to pressure from Chile. => PER 0832 CHL
0832  S bow|yield|give_in|cave_in|concede|accede|acquiesce|submit|succumb|capitulate|buckle|bend to T ; both
  + Peru yielded to Chile. => PER 0832 CHL
  - The tent yielded to the wind.
0832  S bow|yield|give_in|cave_in|accede|submit|succumb|concede to|under demand|pressure|request|ultimatum|threat
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
0832  n: S's concession|climbdown|u-turn|about-face|backdown to|on|over T ; source
0833  S grant|give|restore|extend|guarantee|recognize|recognise|return T &rights_word|vote|suffrage
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
0834  S dissolve parliament|legislature|junta|senate|national_assembly|assembly
  + The Peruvian president dissolved parliament. => PER 0834 -
083  S introduce|launch|enact|implement|adopt|approve|undertake political_reform|democratic_reform|reform|electoral_reform|constitutional_reform
  + Peru introduced political reforms. => PER 083 -

# 080 Yield: what is stopped says what was yielded (compose.tsv)
080  S stop|cease|halt|quit|discontinue|suspend|pause to E ; both theme=denied
080  S compromise|concede|yield|acquiesce ; both
080  S compromise with|on|over T ; both
  + Norway compromised with Belarus. => NOR 080 BLR
080  n: S's compromise|concession with|to T ; both

# Yielding, further words
0841  S bail T ; source
0841  S reunite T:&captive with family|relative
085  S ease|lift|relax|loosen|soften pressure on T
  + Norway eased pressure on Belarus. => NOR 085 BLR
0874  S end|complete|begin|start|finish withdrawal|pullout|pull-out|retreat|evacuation from|of T
  + Norway completed its withdrawal from Belarus. => NOR 0874 BLR
0873  S join|enter disarmament|demobilization|demobilisation process|programme|program
0872  S restore|reconnect|resume electricity|water|gas|power|fuel|internet|supply to|for|in T
  + Norway restored electricity to Belarus. => NOR 0872 BLR
0833  S recognize|recognise|respect|uphold right|freedom|autonomy of T
  + Peru recognised the rights of Chilean settlers. => PER 0833 CHL
