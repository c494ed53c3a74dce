# Root 16: relations are cut: ties, aid, trade, talks, missions.

# 161 Diplomatic relations
161  S cut|sever|break|suspend|freeze|downgrade|end|reduce|rupture|curtail|scale_back|scale_down|halt|terminate|renounce|lower|break_off|cut_off|sunder|discontinue|limit|restrict &tie (with|to|in|between T)
  + Norway severed diplomatic ties with Belarus. => NOR 161 BLR
  - Norway cut the ribbon with Belarus.
161  S break with T:state
  + Norway broke with Belarus. => NOR 161 BLR
161  S expel|eject|kick_out|throw_out|boot_out|declare|oust|order_out|send_home T:&foreign_envoy ; mode=expel
  + Norway expelled two Belarusian diplomats. => NOR 161 BLR
  - Norway expelled air from the tank.
161  S order T:&foreign_envoy to leave ; mode=expel
  + Norway ordered the Belarusian ambassador to leave. => NOR 161 BLR
161  S give T:&foreign_envoy hour|day to leave ; mode=expel
  + Norway gave the Belarusian ambassador 48 hours to leave. => NOR 161 BLR
161  S recall|withdraw|pull_out|call_home|bring_home|summon_home &foreign_envoy|mission (from|to|in T)
  + Togo's ambassador was recalled from Ghana. => TGO 161 GHA
  + Norway's envoy to Peru was called home. => NOR 161 PER
  + The ambassador was recalled from Ghana. => - 161 GHA
  + Norway recalled its ambassador from Belarus. => NOR 161 BLR
  - Norway recalled a faulty toaster.
161  S close|shut|shutter|evacuate|vacate|downgrade|shut_down embassy|consulate|mission|diplomatic_mission|liaison_office|high_commission (in|of|to T)
  + Norway closed its embassy in Belarus. => NOR 161 BLR
161  S close|shut T:embassy|consulate|mission|liaison_office ; mode=expel
  + Norway closed the Belarusian consulate. => NOR 161 BLR
161  S revoke|withdraw|strip|cancel recognition|diplomatic_immunity|diplomatic_status|credential of|from T
  + Norway withdrew recognition from Belarus. => NOR 161 BLR
161  n: S's expulsion|ejection|eviction of T:&foreign_envoy of &foreign_envoy (by S) ; mode=expel
  + The expulsion of Belarusian diplomats by Norway followed. => NOR 161 BLR
161  n: S's recall|withdrawal of &foreign_envoy from T
  + Norway's recall of its ambassador from Belarus was noted. => NOR 161 BLR
161  n: S's break|rupture|rift in|of &tie with T
  + Norway's rupture of relations with Belarus was noted. => NOR 161 BLR

# 1621 to 1623, 162: aid
1623  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off humanitarian_aid|humanitarian_assistance|food_aid|relief|food_supply|food|food_shipment|relief_aid|aid_delivery|food_assistance|medical_aid|grain_shipment|food_delivery|relief_flight|emergency_aid|medicine|relief_operation|food_supplies|relief_supplies|medical_supplies|aid_donation (to|for|in|from T)
  + Norway suspended humanitarian aid to Peru. => NOR 1623 PER
1622  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off military_aid|military_assistance|military_support|military_training|military_cooperation|arms_sale|arms_shipment|arms_delivery|arms_export|arms_contract|arms_deal|weapons_deal|weapons_contract|weapons_sale|weapon_delivery|security_assistance|weapons_shipment|weapons_delivery|military_help|intelligence_sharing|arms_supply (to|for|with|in T)
  + Norway cut military aid to Peru. => NOR 1622 PER
1622  S stop|halt|cease arming|training|supplying T
  + Norway stopped arming Peru. => NOR 1622 PER
1621  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off|hold_back tranche|loan_tranche|disbursement|lending|economic_support|budget_aid|budgetary_support|development_fund|development_funding|rescue_loan|economic_aid|economic_assistance|financial_aid|financial_assistance|development_aid|development_assistance|loan|credit|budget_support|bailout|fund|funding|subsidy|financial_support|grant|payment (to|for|in|from T)
  + Norway froze its loans to Peru. => NOR 1621 PER
162  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off aid|assistance|support|aid_program|aid_programme (to|for|in|from T)
  + Norway suspended aid to Peru. => NOR 162 PER
  + Assistance to Peru was cut by Norway. => NOR 162 PER
162  S withdraw|withhold support for|from T ; both
  + Norway withdrew its support for Peru. => NOR 162 PER
162  S starve|deprive T of funding|fund|aid|money ; mode=discontinue
  + Norway starved Peru of funds. => NOR 162 PER
162  S announce|order|extend|impose suspension|cut|freeze|halt|reduction of|in aid|assistance to|in|for T
  + Norway announced a suspension of aid to Peru. => NOR 162 PER
160  S announce|order|decree|declare suspension|freeze|halt|cut|reduction of|in &tie|&trade_word|flight|air_link|transport_link|cooperation (with|to|from|between T)
  + Norway announced a suspension of flights to Belarus. => NOR 160 BLR
162  n: S's suspension|cut|cutoff|cut-off|freeze|halt|reduction|withdrawal|termination of|in|on &aid_any|&economic_help|&military_help|&relief to|in|for T
  + The Norwegian suspension of aid to Peru followed. => NOR 162 PER
162  n: S's aid_cut|aid_freeze|aid_suspension|aid_cutoff|funding_freeze|funding_cut to|for|in T
  + Norway's aid freeze to Peru followed. => NOR 162 PER

# 163 Sanctions, embargo, boycott
163  S impose|slap|place|levy|clamp|renew|extend|prolong|reimpose|re-impose|tighten|toughen|widen|expand|announce|introduce|adopt|approve|apply|enact|maintain|reinstate|enforce|declare|unveil|order|put|strengthen|stiffen|launch|keep|snap_back|implement|pass|slam &sanction (on|against|upon|over|to|at T)
  + Norway imposed sanctions on Belarus. => NOR 163 BLR
  + An arms embargo was imposed on Belarus by Norway. => NOR 163 BLR
  - Norway imposed order on the classroom.
163  S hit|punish|target|slap|threaten T with &sanction
  + Norway hit Belarus with sanctions. => NOR 163 BLR
163  S sanction|blacklist|black-list|embargo T
  + Norway sanctioned Belarus. => NOR 163 BLR
  + Belarus was blacklisted by Norway. => NOR 163 BLR
163  S boycott T:&goods
  + Norway boycotted Belarusian wine. => NOR 163 BLR
163  S boycott &goods from|of T
  + Norway boycotted wine from Belarus. => NOR 163 BLR
163  S ban|bar|prohibit|block|halt|stop|suspend|restrict|outlaw|forbid|cut|limit|embargo|refuse|cut_off &trade_word|&goods|investment|transaction|landing from|to|with|of|by|in T:actor
  + Norway banned imports from Belarus. => NOR 163 BLR
  - Norway banned imports of paint.
163  S ban|bar|prohibit|block|suspend|halt import|export|sale|shipment|purchase|supply of &goods|arms|weapon (from|to T)
  + Norway banned the export of wheat. => NOR 163 -
163  S ban|block T:&goods|app|company|firm|airline|flight|technology|product ; both
  + Norway banned Belarusian beef. => NOR 163 BLR
163  S impose|slap|place|announce|introduce ban|freeze|restriction|curb|limit|control|quota on import|export|trade|sale|&goods|flight|investment|travel from|to|with|by|of T
  + Norway imposed a ban on imports from Belarus. => NOR 163 BLR
163  S freeze|block asset|account|fund|bank_account|property|wealth|reserve of|in T
  + Norway froze the assets of Belarus. => NOR 163 BLR
163  S freeze|block T:asset|account|bank_account|fund|money|reserve|wealth
  + Norway froze Belarusian assets. => NOR 163 BLR
163  S add|put T to|on blacklist|black_list|sanctions_list|list|entity_list|terror_list|terrorism_list|watchlist|terrorist_list
  + Norway added Belarus to its blacklist. => NOR 163 BLR
163  S designate|label|classify|list|declare|brand T as terrorist_organization|terrorist|terrorist_group|terrorist_organisation|foreign_agent|sponsor_of_terrorism
  + Norway listed the Belarusian militia as a terrorist group. => NOR 163 BLR
163  S bar|ban|suspend|exclude T from market|trading|competition|auction|tender|meeting|game|olympics|event|system|swift
  + Norway barred Belarus from its market. => NOR 163 BLR
160  S suspend|expel|oust|eject|exclude|bar|kick_out|throw_out|remove T from|of &bloc|membership|organ
  + Norway was suspended from the African Union. => - 160 NOR
163  S turn_off|shut_off|stop|halt|suspend|cut|cut_off gas|electricity|power|water|oil|energy_supply|gas_supply|gas_flow|fuel|supply (to|for|in T)
  + Norway cut off gas to Belarus. => NOR 163 BLR
163  S revoke|suspend|withdraw|strip|cancel trade_privilege|trade_status|preference|membership|most-favoured-nation_status of|from|for|with T ; both
  + Norway revoked the trade status of Belarus. => NOR 163 BLR
163  S raise|increase|hike|double tariff|duty|import_duty|import_tariff|levy on|against T
  + Norway raised tariffs on Belarus. => NOR 163 BLR
163  S divest|disinvest from T
  + Norway divested from Belarus. => NOR 163 BLR
163  n: S's sanction|sanctions|embargo|arms_embargo|trade_embargo|oil_embargo|trade_ban|import_ban|export_ban|asset_freeze|blacklisting|economic_blockade|flight_ban|trade_war|trade_restriction|punitive_tariff|visa_ban against|on|upon|for T ; both
  + Norwegian sanctions against Belarus continued. => NOR 163 BLR ongoing
163  n: S's ban|freeze|restriction on &trade_word|&goods from|to|with T
  + Norway's ban on imports from Belarus followed. => NOR 163 BLR
163  n: S's boycott of|against T:&goods
  + Norway's boycott of Belarusian beef followed. => NOR 163 BLR

# 164 Halt negotiations, 165 mediation
164  S break_off|suspend|halt|cancel|call_off|end|abandon|freeze|scrap|postpone|terminate|abort|quit|cut_off|shelve|stall &talks (with|on|over|between|in T)
  + Norway broke off talks with Belarus. => NOR 164 BLR
  + Negotiations with Belarus were suspended by Norway. => NOR 164 BLR
  - Norway cancelled the concert.
164  S walk_out|walk_away|pull_out|withdraw|storm_out of|from &talks (with|on|over|in T)
  + Norway withdrew from talks with Belarus. => NOR 164 BLR
160  S withdraw|pull_out|quit|exit|abandon|terminate|suspend|scrap|renege|tear_up|rip_up|denounce|leave|abrogate|repudiate|cancel|annul|end|void|ditch|freeze|revoke|nullify|rescind|renounce|walk_away &accord|nuclear_deal|trade_deal|peace_deal|trade_agreement (with|on|between T)
  + Norway abrogated its treaty with Belarus. => NOR 160 BLR
160  S withdraw|pull|renege|back_out|walk_away|pull_out|back|walk|opt_out from|out|on|of &accord|nuclear_deal (with T)
  + Norway withdrew from a treaty with Belarus. => NOR 160 BLR
164  n: S's suspension|cancellation|breakdown|collapse|breakoff of|in &talks with|by T
  + Norway's suspension of talks with Belarus followed. => NOR 164 BLR
164  n: S's suspension|cancellation|breakdown|collapse of|in &talks between S and T ; reciprocal
  + The collapse of talks between Norway and Belarus was mourned. => NOR 164 BLR
165  S end|suspend|halt|abandon|give_up|quit|terminate|break_off|stop &peace_effort|mediation_talk (in|between|with|by T)
  + Norway suspended its mediation in Sudan. => NOR 165 SDN
165  S withdraw as mediator|broker (in|between|from T)
  + Norway withdrew as mediator in Sudan. => NOR 165 SDN

# 166 Missions expelled or withdrawn
1661  S expel|withdraw|pull_out|recall|evacuate|eject|remove|kick_out &mission_staff from|in|out T
  + Norway withdrew its peacekeepers from Sudan. => NOR 1661 SDN
1661  S expel|eject|kick_out T:&mission_staff ; mode=expel
  + Sudan expelled the Norwegian peacekeepers. => SDN 1661 NOR
1662  S expel|withdraw|pull_out|recall|evacuate|eject|remove|throw_out|kick_out &monitors from|in|out T
  + Norway withdrew its inspectors from Sudan. => NOR 1662 SDN
1662  S expel|eject|kick_out|throw_out|bar|block|obstruct T:&monitors
  + Norway expelled Sudanese inspectors. => NOR 1662 SDN
1663  S expel|withdraw|pull_out|recall|evacuate|eject|remove|kick_out|ban|suspend &relief_agency from|in|out T
  + Norway withdrew its aid workers from Sudan. => NOR 1663 SDN
1663  S force|order|drive T:&relief_agency|agency from|out|of country ; mode=expel
  + Sudan drove the Norwegian charities out of the country. => SDN 1663 NOR
1663  S expel|eject|kick_out|ban|bar|throw_out|suspend T:&relief_agency
  + Sudan expelled Norwegian aid workers. => SDN 1663 NOR
166  S evacuate|withdraw|pull_out|recall|fly_out staff|personnel|employee|dependent|diplomat|embassy_staff|mission from|in|of|out T
  + Norway evacuated its personnel from Sudan. => NOR 166 SDN
166  S close|suspend|shut office|bureau|operation|branch|project in T ; both
  + Norway closed its office in Sudan. => NOR 166 SDN
160  S withdraw|quit|pull_out|leave|exit|walk_out|secede|resign|drop_out from|of|out &bloc|&accord|&pact
  + Norway withdrew from the alliance. => NOR 160 -
  + Norway pulled out of the convention. => NOR 160 -
160  S quit|leave|exit|ditch|abandon|denounce|renounce &bloc|&pact
  + Norway quit the treaty. => NOR 160 -

# 160 Reduce relations
160  S:state leave|quit T:group ; both
  + Norway left the Arab League. => NOR 160 IGO
  + Norway quit the Arab League on Monday. => NOR 160 IGO
  - Norway left the meeting.
160  S isolate|sideline T ; both
  + Norway isolated Belarus. => NOR 160 BLR
160  S suspend|end|halt|cut|freeze|reduce|scale_back|terminate|stop|break_off|curtail cooperation|collaboration|coordination|exchange|partnership|cooperation_agreement|joint_project (with|in|on|between T)
  + Norway suspended cooperation with Belarus. => NOR 160 BLR
160  S cancel|terminate|annul|suspend|revoke|tear_up contract|concession|order with|of|from T ; both
  + Norway cancelled a contract with Belarus. => NOR 160 BLR
160  S part way|company with T ; both
  + Norway parted ways with Belarus. => NOR 160 BLR
160  S turn back on T ; both
  + Norway turned its back on Belarus. => NOR 160 BLR
160  n: S's suspension|end|freeze of cooperation|exchange with T
  + Norway's suspension of cooperation with Belarus followed. => NOR 160 BLR

# Cuts, further words
161  S end|sever|break|cut diplomacy|friendship|alliance with T
  + Norway ended its alliance with Belarus. => NOR 161 BLR
161  n: S's break|rift|rupture|breakup with T ; both
  + Norway's break with Belarus was noted. => NOR 161 BLR
162  S pull|withdraw funding|backing|sponsorship from|of T
  + Norway pulled its funding from Peru. => NOR 162 PER
163  S wage|launch|start trade_war|tariff_war|economic_war against|with|on T
  + Norway launched a trade war against Belarus. => NOR 163 BLR
163  S cap|limit price|purchase of &goods from T
  + Norway capped the price of oil from Belarus. => NOR 163 BLR
164  n: S's withdrawal|exit|pullout|walkout from &talks with T ; source
  + Norway's withdrawal from talks with Belarus followed. => NOR 164 BLR

# Cuts, further
class bloc = organisation organization council bloc league union alliance commission convention commonwealth community group g8 g-8 agreement treaty statute icc court body pact federation confederation nato opec unesco asean ecowas mercosur oas un interpol coalition assembly programme
class pact = treaty convention pact nuclear_deal climate_accord climate_agreement accord charter statute protocol arms_control_treaty nonproliferation_treaty coalition alliance
160  S:&bloc|group suspend|expel|exclude T:state ; both
  + The African Union suspended Norway. => IGO 160 NOR
160  S suspend|freeze|revoke|terminate T:membership ; both
  + The African Union suspended Norway's membership. => IGO 160 NOR
160  S suspend|freeze|end|renounce|terminate|give_up membership in|of T ; both
  + Norway suspended its membership in the African Union. => NOR 160 IGO
160  S strip|deprive T of membership|vote|seat|voting_right|presidency|chairmanship ; both
  + The African Union stripped Norway of its vote. => IGO 160 NOR
160  S withdraw|pull|secede|walk from|out|of T:commonwealth|union|league|organization|organisation|alliance|nations|council|community ; source
  + Norway withdrew from the African Union. => NOR 160 IGO
160  n: S's withdrawal|exit|secession|suspension|expulsion from T:&org_left from commonwealth|union|league|organization|organisation|alliance|council|community|nato|opec|bloc|court|agency|commission|statute ; source
  + Norway's withdrawal from the African Union followed. => NOR 160 IGO
160  n: S's withdrawal|exit|pullout|abrogation|denunciation|repudiation|renunciation|termination from|of|out &pact|&accord (with T)
  + Norway's withdrawal from the treaty followed. => NOR 160 -
160  S suspend|end|halt|cut|freeze|reduce|scale_back|terminate|stop|break_off|curtail|sever|limit|cancel military_contact|military_tie|military_relation|military_exchange|military_link|economic_tie|economic_link|economic_relation|trade_tie|trade_link|trade_relation|commercial_tie|cultural_tie|cultural_exchange|cultural_link|sporting_tie|sporting_link|intelligence_cooperation|security_cooperation|security_tie|defence_tie|defense_tie|military_cooperation|scientific_cooperation|visa-free_travel|visa_agreement|direct_flight|air_service|postal_service|student_exchange (with|to|between T)
  + Norway suspended military contacts with Belarus. => NOR 160 BLR
160  S cancel|suspend|call_off|scrap|halt joint_exercise|joint_drill|joint_manoeuvre|joint_maneuver|joint_patrol|joint_project|joint_venture|joint_session|joint_operation|joint_programme|joint_program with T
  + Norway cancelled a joint exercise with Belarus. => NOR 160 BLR
160  S disown|snub|freeze_out|blackball T:state ; both
  + Norway disowned Belarus. => NOR 160 BLR
160  S disengage|decouple|delink from T ; source
  + Norway disengaged from Belarus. => NOR 160 BLR
160  n: S's estrangement|falling_out|falling-out between S and T ; reciprocal both
  + The estrangement between Norway and Belarus was noted. => NOR 160 BLR
160  n: S's isolation|ostracism|shunning of T ; both
  + Norway's isolation of Belarus continued. => NOR 160 BLR ongoing
161  S tell|ask|instruct|invite T:&foreign_envoy to leave|depart|go ; mode=expel
  + Norway told the Belarusian ambassador to leave. => NOR 161 BLR
161  S give diplomat|ambassador|envoy hour|day|week to leave ; mode=expel
  + Norway gave the ambassador 48 hours to leave. => NOR 161 -
161  S brand|declare|name T:&foreign_envoy to|as persona|unwelcome ; mode=expel
  + Norway declared the Belarusian envoy unwelcome. => NOR 161 BLR
161  S recall|withdraw|pull_out|pull|bring_home|call_back|order_home|summon_back &foreign_envoy|mission|embassy_staff|charge|top_diplomat (from|to|in|at|out T)
  + Norway called back its consul from Belarus. => NOR 161 BLR
161  S close|shut|shutter|shut_down|suspend embassy|consulate|consulate-general|diplomatic_mission|interest_section|liaison_office|high_commission|trade_mission|operation in|at|of|to T:state|city|capital
  + Norway shut its liaison office in the Belarusian capital. => NOR 161 BLR
161  S suspend|close|cease consular_service|embassy_operation|consular_operation|diplomatic_operation (in T) ; source
  + Norway suspended consular services in Belarus. => NOR 161 BLR
161  S expel|eject|kick_out|throw_out employee|staff|official|member|worker of T:embassy|consulate|mission ; mode=expel
  + Norway expelled three employees of the Belarusian embassy. => NOR 161 BLR
161  S evacuate|withdraw|pull_out|pull|fly_out diplomat|embassy_staff|embassy_personnel|diplomatic_staff (from|in|out T)
  + Norway evacuated its embassy personnel. => NOR 161 -
161  S downgrade|lower|reduce diplomatic_representation|representation|diplomatic_presence|diplomatic_status|embassy|relation|tie (in|with|to T)
  + Norway downgraded its diplomatic representation in Belarus. => NOR 161 BLR
161  S cancel|postpone|scrap|call_off|put_off|cut_short|abandon visit|trip|tour|state_visit (to|by|of|in T) in protest|anger|retaliation|response ; source
  + Norway cancelled a visit to Belarus in protest. => NOR 161 BLR
161  S cancel|scrap|call_off|cut_short|abandon visit|trip|state_visit to T over|after X ; both
  + Norway called off a state visit to Belarus over the letter. => NOR 161 BLR
161  S withdraw|refuse|deny agrement|recognition|diplomatic_recognition|accreditation (of|from|to T) ; both
  + Norway refused accreditation to Belarus. => NOR 161 BLR
161  S derecognize|derecognise T:state ; source
  + Norway derecognised Belarus. => NOR 161 BLR
161  n: S's recall|withdrawal of ambassador|envoy|diplomat|charge (from T) ; source
  + Norway's recall of its ambassador from Belarus followed. => NOR 161 BLR
161  n: S's severing|severance|suspension|freeze|rupture|downgrading|cutting of &tie with|to T ; source
  + Norway's severing of ties with Belarus followed. => NOR 161 BLR
161  n: severing|severance|suspension|rupture|freeze of &tie between S and T ; reciprocal
  + The rupture of relations between Norway and Belarus was mourned. => NOR 161 BLR
161  n: S's closure|closing of embassy|consulate in T ; source
  + Norway's closure of its embassy in Belarus followed. => NOR 161 BLR
1621  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block dollar|euro|pound|$|million|billion|crown|yen in|of budget_support|loan|development_aid|financial_aid|economic_aid|grant|credit (to|for|from T)
  + Norway suspended 30 million dollars in loans to Peru. => NOR 1621 PER
1622  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block dollar|euro|pound|$|million|billion|crown|yen in|of military_aid|military_assistance|security_assistance|arms|weapon (to|for|from T)
  + Norway froze 30 million dollars in military aid to Peru. => NOR 1622 PER
162  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block dollar|euro|pound|$|million|billion|crown|yen in|of aid|assistance|support|help|funding (to|for|from T)
  + Norway suspended 30 million dollars in aid to Peru. => NOR 162 PER
1622  S suspend|cut|halt|stop|freeze|end|block|withhold|pause|hold_up|delay|stop|ban|bar sale|delivery|transfer|shipment|supply|export of arms|weapon|tank|jet|missile|ammunition|warplane|helicopter|munition|fighter|spare_part to T
  + Norway halted the delivery of tanks to Peru. => NOR 1622 PER
1623  S suspend|cut|halt|stop|freeze|end|block|withhold|pause|hold_up delivery|distribution|shipment|supply of food|medicine|relief|grain|wheat|rice|fuel|aid to|in|for T
  + Norway halted the delivery of food to Peru. => NOR 1623 PER
1621  S suspend|cut|halt|stop|freeze|end|withhold|pause payment|disbursement|release|transfer of loan|fund|funds|money|aid|tranche|grant|credit to|for|from T
  + Norway froze the payment of a loan to Peru. => NOR 1621 PER
162  S stop|halt|cease|end|suspend funding|financing|bankrolling|aiding|subsidizing|subsidising|helping T
  + Norway stopped funding Peru. => NOR 162 PER
162  S cut|cut_off T:actor from|out funding|aid|fund|money ; source
  + Norway cut Peru off from its funds. => NOR 162 PER
162  S cut_off|defund T:actor ; both
  + Norway defunded Peru. => NOR 162 PER
162  n: S's cut|cutback|reduction|freeze|suspension|halt|cessation in|of|on aid|assistance|help|funding|subsidy|support|loan|military_aid|food_aid to|for|in T
  + Norway's cut in aid to Peru followed. => NOR 162 PER
162  n: S's aid_cut|aid_freeze|aid_suspension|funding_freeze|funding_cut|defunding to|for|in|of T ; source
  + Norway's defunding of Peru followed. => NOR 162 PER
163  S slap|impose|place|announce|order|levy|unveil|introduce|extend|tighten|renew asset_freeze|trade_sanction|economic_sanction|financial_sanction|fresh_sanction|penalty|punitive_duty|anti-dumping_duty|countermeasure|curb|import_ban|export_ban|export_control|no-fly_zone|flight_ban|arms_ban|oil_price_cap|price_cap on|against|upon|for|over T
  + Norway imposed a price cap on Belarusian oil. => NOR 163 BLR
163  S close|shut market|port|airspace to|for T:state ; both
  + Norway closed its market to Belarus. => NOR 163 BLR
163  S close|shut market|port to|for &goods of|from T ; both
  - Norway closed the market to shoppers.
163  S boycott T:state|olympics|product|company|firm|game ; both
  + Norway boycotted a Belarusian firm. => NOR 163 BLR
163  S boycott product|goods|firm|company|games|import|oil|game|olympics of|from|in T
  + Norway boycotted products from Belarus. => NOR 163 BLR
163  S halt|stop|suspend|ban|end|cut|cut_off|freeze|block|prohibit|restrict import|export|trade|purchase|sale|flight|investment|shipment|delivery|supply|transit with|to|from|of|in T:actor ; source
  + Norway halted flights to Belarus. => NOR 163 BLR
163  S halt|stop|suspend|cut|cut_off|reduce T:gas_supply|oil_supply|power_supply|electricity_supply|fuel_supply|water_supply|gas ; both
  + Norway cut off Belarusian gas supplies. => NOR 163 BLR
163  S hit|punish|penalize|penalise T:state (with X) for|over X ; both
  + Norway penalised Belarus over the letter. => NOR 163 BLR
163  S quarantine|embargo|proscribe T:actor ; both
  + Norway embargoed Belarus. => NOR 163 BLR
163  S seize|impound|immobilize|immobilise|block|confiscate T:asset|reserve|yacht|fund|fortune|account ; both
  + Norway blocked Belarusian accounts. => NOR 163 BLR
163  S delist|ban|block|bar T:company|bank|firm|airline|broadcaster|carrier from X ; both
  + Norway barred Belarusian banks from its market. => NOR 163 BLR
163  n: sanction|embargo|boycott|ban|freeze by S on|against|of T ; both
  + An embargo by Norway on Belarus continued. => NOR 163 BLR ongoing
163  n: S's round|package|set|raft of sanction against|on T ; source
  + A Norwegian package of sanctions against Belarus followed. => NOR 163 BLR
163  n: S's imposition|extension|renewal|tightening|prolongation|introduction of &sanction on|against|upon T ; source
  + Norway's imposition of sanctions on Belarus followed. => NOR 163 BLR
164  S walk_out|storm_out|pull_out|walk_away|drop_out|bow_out &talks (with|on|over|between|in T)
  + The Norwegian delegation stormed out of talks with Belarus. => NOR 164 BLR
164  S break_off|suspend|halt|call_off|end|abandon|freeze|scrap|terminate|abort|cut_off|shelve|stall|rupture|discontinue|cut_short|interrupt|pause contact|contacts|dialogue|peace_process|peace_negotiation|bargaining|consultation|mediation_talk|negotiation_process with|on|over|between|in T
  + Norway broke off contacts with Belarus. => NOR 164 BLR
164  S:&talks collapse|break_down|fail|founder|stall|falter|deadlock between S and T ; reciprocal
  + Talks collapsed between Norway and Belarus. => NOR 164 BLR

164  n: S's suspension|cancellation|breakdown|collapse|breakoff|break-off|failure|rupture of|in &talks with|by T ; source
  + Norway's failure of talks with Belarus followed. => NOR 164 BLR
165  S end|suspend|halt|abandon|give_up|quit|terminate|break_off|stop|drop|discontinue|withdraw mediation|mediating|mediation_role|mediator_role|role|effort|facilitation|good_office in|between|with|by|for T:state|group
  + Norway ended its mediation between Peru and Chile. => NOR 165 PER
165  S stop|give_up|quit|cease|end mediating|brokering (in|between T) ; source
  + Norway quit mediating between Peru and Chile. => NOR 165 PER
165  S withdraw|pull_out|resign|step_down|bow_out as|from mediator|mediation|broker|facilitator (in|between|from T)
  + Norway bowed out as mediator in Sudan. => NOR 165 SDN
1661  S order|tell|ask|force T:&mission_staff|un_mission|u.n._mission to leave|withdraw|depart|go ; mode=expel
  + Sudan ordered the Norwegian peacekeepers to leave. => SDN 1661 NOR
1662  S order|tell|ask|force T:&monitors to leave|depart|go ; mode=expel
  + Sudan told the Norwegian inspectors to leave. => SDN 1662 NOR
1663  S order|tell|ask|force T:&relief_agency|agency|red_cross|doctor|borders to leave|stop|close|suspend|depart|pull_out ; mode=expel
  + Sudan ordered the Norwegian aid agencies to leave. => SDN 1663 NOR
1661  S pull|withdraw|bring_home|pull_out|end|recall|scale_down|cut|reduce peacekeeper|peacekeeping_force|peacekeeping_contingent|contingent|peacekeeping_mission|blue_helmet from|out|of|in T
  + Norway pulled its peacekeepers out of Sudan. => NOR 1661 SDN
1662  S pull|withdraw|pull_out|recall|evacuate &monitors out|from|of|in T
  + Norway pulled its observers out of Sudan. => NOR 1662 SDN
1662  S suspend|end|halt|stop|terminate|abandon monitoring_mission|observer_mission|inspection_mission|inspection|observation_mission|monitoring in|of|at T ; source
  + Norway suspended its observer mission in Sudan. => NOR 1662 SDN
1663  S:&relief_agency|borders|red_cross|agency|charity|group|organisation|organization withdraw|pull_out|evacuate|leave|quit from|of|out T
  + Norwegian charities pulled out of Sudan. => NOR 1663 SDN
1663  S suspend|halt|end|stop|cease|scale_down|scale_back|freeze aid_operation|relief_operation|humanitarian_operation|relief_work|humanitarian_work|aid_work|humanitarian_activity in T ; source
  + Norway suspended relief work in Sudan. => NOR 1663 SDN
1663  n: S's expulsion|ejection|eviction|withdrawal|evacuation of &relief_agency|ngo from T ; source
  + Sudan's expulsion of aid agencies from Peru followed. => SDN 1663 PER
1661  n: S's withdrawal|expulsion|pullout|departure of peacekeeper|blue_helmet|peacekeeping_force|contingent from T ; source
  + Norway's withdrawal of peacekeepers from Sudan followed. => NOR 1661 SDN
1662  n: S's expulsion|withdrawal|ejection of &monitors|inspector (from T) ; source
  + Norway's withdrawal of observers from Sudan followed. => NOR 1662 SDN
160  S issue|raise|upgrade|renew travel_warning|travel_advisory|travel_alert for|against|on|to T ; source
  + Norway issued a travel warning for Belarus. => NOR 160 BLR

163  X:&sanction come|go|enter into force|effect (against|on T)
  + The embargo went into force against Norway. => - 163 NOR
163  X:&sanction take effect (against|on T)
  + New sanctions took effect against Norway. => - 163 NOR
163  S restrict|limit|curb|cut|stop|end|outlaw|embargo|ban|bar|halt|suspend|block|prohibit import|importation|export|sale|purchase of T:&goods|&food_good ; both
  + Norway restricted imports of Belarusian wheat. => NOR 163 BLR
163  S restrict|limit|curb|ban|bar|halt|suspend|block|prohibit|stop import|importation|export|sale|purchase of &goods|&food_good from|to T
  + Norway banned the import of fish from Belarus. => NOR 163 BLR
163  S ban|bar|block|boycott|embargo|halt|stop T:&food_good|&goods ; both
  + Norway banned Belarusian cheese. => NOR 163 BLR
class food_good = salmon fish shrimp pork poultry chicken lobster banana tomato rice soya palm_oil flower vegetable cheese dairy milk honey potato egg lamb livestock cattle tea coffee cocoa tobacco vodka beer mineral_water chocolate apple orange citrus
1663  S:&relief_agency|cross|borders|oxfam|unicef|crescent pull|withdraw|evacuate|remove staff|worker|team|personnel|employee out|from|of T
  + A Norwegian charity pulled its staff out of Sudan. => NOR 1663 SDN
166  S expel|eject|kick_out|throw_out T:official|staff|representative|employee|coordinator|delegate ; both mode=expel
  + Sudan expelled two U.N. officials. => SDN 166 IGO
-  S close|shut embassy|consulate for holiday|weekend|day
  - Norway closed its embassy for the holiday in Belarus.
-  S recall vehicle|car|product|toaster|model|batch|airbag|toy
  - Norway recalled a batch of Belarusian toys.
-  S recall memory|day|year|childhood|time|meeting|moment|incident
  - The Norwegian minister recalled his childhood in Belarus.
-  S break_off engagement|romance|piece
  - The Norwegian singer broke off her engagement in Belarus.
-  S cut rate|interest_rate|price|cost|tax|deficit|ribbon|production|output|job
  - Norway cut interest rates.
-  S suspend T:student|player|pupil|teacher|striker|coach for X
  - The Norwegian school suspended a Belarusian pupil for cheating.
-  S suspend play|match|season|trading|race
  - Norway suspended play against Belarus.
160  S cut|sever|disconnect|shut_down|close|suspend|block hotline|telephone_link|phone_link|phone_line|telephone_line|communication_line|communication_channel|military_hotline|road_link|rail_link|sea_link|transport_link|postal_link|channel_of_communication (with|to|between T) ; source
  + Norway cut the hotline with Belarus. => NOR 160 BLR
1621  S postpone|defer|put_off|delay loan|tranche|aid_package|disbursement|payment|grant (to|for T) ; source
  + Norway postponed a loan to Peru. => NOR 1621 PER
1623  S halve|cut|reduce|slash|trim|suspend|end ration|food_ration|food_basket (for|in|to|of T)
  + The UN halved food rations in Peru. => IGO 1623 PER
161  S withdraw|rescind|revoke|cancel|retract invitation (to|of|for T) ; source
  + Norway withdrew its invitation to the Belarusian president. => NOR 161 BLR
163  S cut|halt|stop|suspend|choke|choke_off|cut_off|block|reduce transit|flow|supply|delivery|export|shipment of gas|oil|electricity|coal|fuel|power|grain|water to|through|from|for T ; source
  + Norway halted the flow of oil to Belarus. => NOR 163 BLR
164  n: S's freezing|halting|suspending|breaking-off|shelving of &talks with|on|by|between T ; source
  + Norway's freezing of talks with Belarus followed. => NOR 164 BLR
162  S prohibit|ban|bar|forbid|outlaw aid|assistance|support to|for T ; both
  + Norway prohibited aid to Peru. => NOR 162 PER
1622  S suspend|cut|halt|freeze|end|stop military_aid_program|military_aid_programme|military_assistance_program|training_program|training_programme|military_training (for|to|with|in T) ; source
  + Norway suspended its military aid program for Peru. => NOR 1622 PER
163  S join|back|adopt|follow &sanction against|on T ; source
  + Norway joined sanctions against Belarus. => NOR 163 BLR
1661  S withdraw|pull_out|pull|recall|remove &troops|contingent|policeman from|out|of T:mission|peacekeeping_mission|peacekeeping_force|peacekeeping_operation
  + Norway withdrew its troops from the U.N. mission. => NOR 1661 IGO
class org_left = commonwealth union league organization organisation alliance council community nato opec bloc court agency commission statute
162  S stop|halt|cease|suspend to pay|contribute into|to T
  + Norway stopped paying into the UN. => NOR 162 IGO
163  S close|shut market|port to|for T:&goods|&food_good ; both
  + Norway closed its market to Belarusian fish. => NOR 163 BLR
1662  S expel|eject|throw_out|kick_out member|head|chief of T:&monitors ; mode=expel
  + Sudan threw out the head of the Norwegian monitoring team. => SDN 1662 NOR
165  S abandon|give_up|drop|quit|end|suspend role as mediator|broker|facilitator (between|in T)
  + Norway gave up its role as mediator in Sudan. => NOR 165 SDN
163  S withdraw|pull_out|pull|remove deposit|fund|asset|reserve|savings|gold from bank|central_bank of|in T ; both
  + Norway withdrew its reserves from the central bank of Belarus. => NOR 163 BLR
163  S withdraw|pull_out|pull|remove deposit|fund|asset|reserve|savings|gold from T:bank ; both
  + Norway withdrew its deposits from Belarusian banks. => NOR 163 BLR
1623  S suspend|halt|stop|end|cancel|cut|pause airlift|relief_flight|aid_flight|aid_convoy|relief_convoy|food_convoy|relief_train|aid_drop (to|in|into|for T) ; source
  + Norway suspended its airlift to Sudan. => NOR 1623 SDN
166  S expel|eject|throw_out|kick_out head|chief|leader|member|envoy of T:mission|delegation|agency|force|programme ; mode=expel
  + Sudan expelled the head of the Norwegian mission. => SDN 166 NOR

# Deeds told by a noun, whose the aid was
162  n: S's suspension|cut|freeze|halt|withdrawal|termination|reduction of|in|on S:&aid_any of|in|on &aid_any|&economic_help|&military_help|&relief to|for|in T
  + The suspension of Norwegian aid to Peru followed. => NOR 162 PER

# Phrases of agency news
160  S pull plug on T ; both
  + Norway pulled the plug on a pact with Belarus. => NOR 160 BLR
  - The bank pulled the plug on a trading app.
164  S pull plug on &talk (with|between|in T) ; source
  + Norway pulled the plug on talks with Belarus. => NOR 164 BLR
162  S pull plug on aid|funding|loan|subsidy|aid_program|aid_programme (to|for T) ; source
  + Norway pulled the plug on aid to Belarus. => NOR 162 BLR
166  S pull plug on mission|training_mission|peacekeeping_mission|operation|observer_mission (in|to T) ; source
  + Norway pulled the plug on its training mission in Belarus. => NOR 166 BLR
166  S show door to T:&troops|peacekeeper|mission|observer ; source
  + Norway showed the door to Belarusian troops. => NOR 166 BLR
161  S show T:&foreign_envoy door
  + Norway showed the Belarusian envoy the door. => NOR 161 BLR
161  S declare|name|proclaim persona|undesirable ; source mode=expel
  + Norway declared a Belarusian diplomat persona non grata. => NOR 161 -
163  S strip T:state of trade_benefit|trade_preference|trade_status|trade_privilege|preference|tariff_exemption|benefit ; source
  + Norway stripped Belarus of trade benefits. => NOR 163 BLR
163  S:state shun|spurn|shut_out|boycott T:&goods ; both
  + Norway shunned Belarusian coal. => NOR 163 BLR
  - Shoppers shunned the coal.
163  S impose|slap|put|place no-fly_list|travel_blacklist|visa_blacklist|visa_curb|price_cap on T ; source

163  S ban|bar|block|restrict food|meat|beef|pork|dairy|wine|fruit|vegetable|grain|wheat|poultry|seafood|import|export|import_of_food (from|of|to T) ; source
  + Norway banned Belarusian food. => NOR 163 -
