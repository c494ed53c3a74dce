# Root 16: relations are cut: ties, aid, trade, talks, missions.

# 161 Diplomatic relations
161  S cut|sever|break|suspend|freeze|downgrade|end|reduce|rupture|curtail|scale_back|scale_down|halt|terminate|renounce|lower|break_off|cut_off &tie (with|to T)
  + Norway severed diplomatic ties with Belarus. => NOR 161 BLR
  - Norway cut the ribbon with Belarus.
161  S break with T:state
161  S expel|eject|kick_out|throw_out|boot_out|declare|oust|order_out|send_home T:&foreign_envoy ; mode=expel
  + Norway expelled two Belarusian diplomats. => NOR 161 BLR
  - Norway expelled air from the tank.
161  S order T:&foreign_envoy to leave ; mode=expel
161  S give T:&foreign_envoy hour|day to leave ; mode=expel
161  S declare T persona ; mode=expel
161  S recall|withdraw|pull_out|call_home|bring_home|summon_home &foreign_envoy|mission (from|to|in T)
  + Norway recalled its ambassador from Belarus. => NOR 161 BLR
  - Norway recalled a faulty toaster.
161  S close|shut|shutter|evacuate|vacate|downgrade|shut_down embassy|consulate|mission|diplomatic_mission|liaison_office|high_commission (in|of|to T)
  + Norway closed its embassy in Belarus. => NOR 161 BLR
161  S close|shut T:embassy|consulate|mission|liaison_office ; mode=expel
  + Norway closed the Belarusian consulate. => NOR 161 BLR
161  S revoke|withdraw|strip|cancel accreditation|recognition|diplomatic_immunity|diplomatic_status|credential of|from T
  + Norway withdrew recognition from Belarus. => NOR 161 BLR
161  n: S's expulsion of T:&foreign_envoy by S ; mode=expel
  + The expulsion of Belarusian diplomats by Norway followed. => NOR 161 BLR
161  n: S's recall|withdrawal of &foreign_envoy from T
161  n: S's break|rupture|rift in|of &tie with T

# 1621 to 1623, 162: aid
1623  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off humanitarian_aid|humanitarian_assistance|food_aid|relief|food_supply|food|food_shipment|relief_aid|aid_delivery|food_assistance|medical_aid|grain_shipment|food_delivery|relief_flight|emergency_aid|medicine|relief_operation|food_supplies|relief_supplies|medical_supplies|aid_donation (to|for|in|from T)
  + Norway suspended humanitarian aid to Peru. => NOR 1623 PER
1622  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off military_aid|military_assistance|military_support|military_training|military_cooperation|arms_sale|arms_shipment|arms_delivery|arms_export|weapons_sale|weapon_delivery|security_assistance|weapons_shipment|weapons_delivery|military_help|intelligence_sharing|arms_supply (to|for|with|in T)
  + Norway cut military aid to Peru. => NOR 1622 PER
1622  S stop|halt|cease arming|training|supplying T
1621  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off economic_aid|economic_assistance|financial_aid|financial_assistance|development_aid|development_assistance|loan|credit|budget_support|bailout|fund|funding|subsidy|financial_support|grant|payment (to|for|in|from T)
  + Norway froze its loans to Peru. => NOR 1621 PER
162  S suspend|cut|halt|stop|freeze|withhold|reduce|slash|end|block|withdraw|terminate|discontinue|hold_up|delay|curtail|scale_back|pause|cut_off aid|assistance|support|aid_program|aid_programme (to|for|in|from T)
  + Norway suspended aid to Peru. => NOR 162 PER
  + Assistance to Peru was cut by Norway. => NOR 162 PER
162  S withdraw|withhold support for|from T ; both
162  S starve|deprive T of funding|fund|aid|money ; mode=discontinue
162  S announce|order|extend|impose suspension|cut|freeze|halt|reduction of|in aid|assistance to|in|for T
  + Norway announced a suspension of aid to Peru. => NOR 162 PER
160  S announce|order|decree|declare suspension|freeze|halt|cut|reduction of|in &tie|&trade_word|flight|air_link|transport_link|cooperation (with|to|from|between T)
  + Norway announced a suspension of flights to Belarus. => NOR 160 BLR
162  n: S's suspension|cut|cutoff|cut-off|freeze|halt|reduction|withdrawal|termination of|in|on &aid_any|&economic_help|&military_help|&relief to|in|for T
  + The Norwegian suspension of aid to Peru followed. => NOR 162 PER
162  n: S's aid_cut|aid_freeze|aid_suspension|aid_cutoff|funding_freeze|funding_cut to|for|in T

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
163  S ban|bar|prohibit|block|halt|stop|suspend|restrict|outlaw|forbid|cut|limit|embargo|refuse|cut_off &trade_word|&goods|investment|transaction|landing from|to|with|of|by|in T:actor
  + Norway banned imports from Belarus. => NOR 163 BLR
  - Norway banned imports of paint.
163  S ban|bar|prohibit|block|suspend|halt import|export|sale|shipment|purchase|supply of &goods|arms|weapon (from|to T)
  + Norway banned the export of wheat. => NOR 163 -
163  S ban|block T:&goods|app|company|firm|airline|flight|technology|product ; both
  + Norway banned Belarusian beef. => NOR 163 BLR
163  S impose|slap|place|announce|introduce ban|freeze|restriction|curb|limit|control|quota on import|export|trade|sale|&goods|flight|investment|travel from|to|with|by|of T
163  S freeze|block asset|account|fund|bank_account|property|wealth|reserve of|in T
  + Norway froze the assets of Belarus. => NOR 163 BLR
163  S freeze|block T:asset|account|bank_account|fund|money|reserve|wealth
  + Norway froze Belarusian assets. => NOR 163 BLR
163  S add|put T to|on blacklist|black_list|sanctions_list|list|entity_list|terror_list|terrorism_list|watchlist|terrorist_list
  + Norway added Belarus to its blacklist. => NOR 163 BLR
163  S designate|label|classify|list|declare|brand T as terrorist_organization|terrorist|terrorist_group|terrorist_organisation|foreign_agent|sponsor_of_terrorism
  + Norway listed the Belarusian militia as a terrorist group. => NOR 163 BLR
163  S bar|ban|suspend T from market|trading|competition|auction|tender|meeting|game|olympics|event|assembly|council|league
  + Norway barred Belarus from its market. => NOR 163 BLR
163  S suspend|expel T from organisation|organization|council|bloc|league|union|alliance|g8|membership|body
163  S turn_off|shut_off|stop|halt|suspend|cut|cut_off gas|electricity|power|water|oil|energy_supply|gas_supply|gas_flow|fuel|supply|internet (to|for|in T)
  + Norway cut off gas to Belarus. => NOR 163 BLR
163  S revoke|suspend|withdraw|strip|cancel trade_privilege|trade_status|preference|membership|most-favoured-nation_status of|from|for|with T ; both
163  S raise|increase|hike|double tariff|duty|import_duty|import_tariff|levy on|against T
  + Norway raised tariffs on Belarus. => NOR 163 BLR
163  S divest|disinvest from T
163  n: S's sanction|sanctions|embargo|arms_embargo|trade_embargo|oil_embargo|trade_ban|import_ban|export_ban|asset_freeze|blacklisting|economic_blockade|flight_ban|trade_war|trade_restriction|punitive_tariff|visa_ban against|on|upon|for T ; both
  + Norwegian sanctions against Belarus continued. => NOR 163 BLR ongoing
163  n: S's ban|freeze|restriction on &trade_word|&goods from|to|with T
163  n: S's boycott of|against T:&goods

# 164 Halt negotiations, 165 mediation
164  S break_off|suspend|halt|cancel|call_off|end|abandon|freeze|scrap|postpone|terminate|abort|quit|cut_off|shelve|stall &talks (with|on|over|between|in T)
  + Norway broke off talks with Belarus. => NOR 164 BLR
  + Negotiations with Belarus were suspended by Norway. => NOR 164 BLR
  - Norway cancelled the concert.
164  S walk_out|walk_away|pull_out|withdraw|storm_out of|from &talks (with|on|over|in T)
  + Norway withdrew from talks with Belarus. => NOR 164 BLR
164  S withdraw|pull_out|quit|exit|abandon|terminate|suspend|scrap|renege|tear_up|rip_up|denounce|leave|abrogate|repudiate|cancel|annul|end|void|ditch|freeze &accord|nuclear_deal|trade_deal|peace_deal|trade_agreement (with|on|between T)
  + Norway scrapped its treaty with Belarus. => NOR 164 BLR
164  S withdraw|pull|renege|back_out|walk_away|pull_out from|out|on|of &accord|nuclear_deal (with T)
  + Norway withdrew from a treaty with Belarus. => NOR 164 BLR
164  n: S's suspension|cancellation|breakdown|collapse|breakoff of|in &talks with|by T
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
1662  S expel|withdraw|pull_out|recall|evacuate|eject|remove|throw_out|kick_out &monitors from|in|out T
  + Norway withdrew its inspectors from Sudan. => NOR 1662 SDN
1662  S expel|eject|kick_out|throw_out|bar|block|obstruct T:&monitors
  + Norway expelled Sudanese inspectors. => NOR 1662 SDN
1663  S expel|withdraw|pull_out|recall|evacuate|eject|remove|kick_out|ban|suspend &relief_agency from|in|out T
  + Norway withdrew its aid workers from Sudan. => NOR 1663 SDN
1663  S force|order|drive T:&relief_agency|agency from|out|of country ; mode=expel
1663  S expel|eject|kick_out|ban|bar|throw_out|suspend T:&relief_agency
  + Sudan expelled Norwegian aid workers. => SDN 1663 NOR
166  S evacuate|withdraw|pull_out|recall|fly_out staff|personnel|citizen|national|employee|dependent|expatriate|family|foreigner from|in|of|out T
  + Norway evacuated its citizens from Sudan. => NOR 166 SDN
166  S close|suspend|shut office|bureau|operation|branch|project in T ; both
  + Norway closed its office in Sudan. => NOR 166 SDN
166  S withdraw|quit|pull_out|leave from|of organisation|organization|council|bloc|league|union|alliance|commission|convention
  + Norway withdrew from the alliance. => NOR 166 -
166  n: S's expulsion|ejection of T:&monitors by S ; mode=expel
166  n: S's expulsion|ejection|evacuation of T:&relief_agency by S ; mode=expel

# 160 Reduce relations
160  S:state leave|quit T:group ; both
  + Norway left the Arab League. => NOR 160 IGO
  + Norway quit the Arab League on Monday. => NOR 160 IGO
  - Norway left the meeting.
160  S isolate|sideline T ; both
  + Norway isolated Belarus. => NOR 160 BLR
160  S distance from T ; both
160  S suspend|end|halt|cut|freeze|reduce|scale_back|terminate|stop|break_off|curtail cooperation|collaboration|coordination|exchange|partnership|cooperation_agreement|joint_project (with|in|on|between T)
  + Norway suspended cooperation with Belarus. => NOR 160 BLR
160  S cancel|terminate|annul|suspend|revoke|tear_up contract|concession|order with|of|from T ; both
  + Norway cancelled a contract with Belarus. => NOR 160 BLR
160  S strain|damage|harm|poison|sour &tie with|between T
160  S part way|company with T ; both
160  S turn back on T ; both
160  n: S's suspension|end|freeze of cooperation|exchange with T

# Cuts, further words
161  S summon|call home ambassador|envoy from T
161  S end|sever|break|cut diplomacy|friendship|alliance with T
  + Norway ended its alliance with Belarus. => NOR 161 BLR
161  n: S's break|rift|rupture|breakup with T ; both
162  S pull|withdraw funding|backing|sponsorship from|of T
  + Norway pulled its funding from Peru. => NOR 162 PER
162  n: S's end|halt|stop to aid|assistance for T
163  S wage|launch|start trade_war|tariff_war|economic_war against|with|on T
  + Norway launched a trade war against Belarus. => NOR 163 BLR
163  S cap|limit price|purchase of &goods from T
163  S detain|hold cargo|shipment of T
164  S refuse|decline to resume talk|negotiation with T
164  n: S's withdrawal|exit|pullout from &talks|&accord with T ; source
166  S leave T:organisation|alliance|bloc|union ; source
