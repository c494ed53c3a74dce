# Root 10: demands. The demander claims a right or has a hold on the other; milder asking is root 02.

# What markets and armies do
class commodity = oil gas crude fuel petrol gasoline diesel energy electricity coal steel copper gold silver iron_ore wheat grain corn soybean rice meat beef pork milk car vehicle housing home credit labour labor worker ticket product goods service smartphone chip semiconductor jet aircraft seat bond dollar currency stock share property cotton rubber sugar coffee cocoa timber wood fertiliser fertilizer fish salmon water loan mortgage umbrella toy
class own_force = army troop military navy air_force police soldier security_force commander general official minister cabinet guard security_service
-  n: S's demand for &commodity (from|in|of T)
  - Norwegian demand for Belarusian timber rose in March.
-  n: demand (for X) from|of consumer|customer|market|buyer|importer|refinery|factory
  - Demand for Norwegian salmon from consumers in Belarus grew.
-  S order|command|instruct|direct T:&own_force to E
  - Norway ordered the army to guard the bridge.
-  S demand attention|patience|skill|strength|concentration|stamina|time
  - The talks demanded patience of Norway.

# 100 With a clause
100  S demand|order|require|command|decree|stipulate|ordain|dictate that E ; theme=demanded stance=demands
  + Norway demanded that Belarus publish the map. => NOR 100 BLR
100  S demand from|of T that E ; theme=demanded stance=demands
  + Norway demanded of Belarus that it publish the map. => NOR 100 BLR
100  S command|require|instruct|direct|summon|order T:actor to E ; theme=demanded stance=demands
  + Norway ordered Belarus to publish the map. => NOR 100 BLR
  - The guest ordered a soup to share.
100  S tell|warn T:actor to E ; theme=demanded stance=demands
  + Norway told Belarus to publish the map. => NOR 100 BLR
100  S demand to E ; theme=demanded stance=demands source
  + Norway demanded to see the map. => NOR 100 -
100  S pressure|pressurize|pressurise|bully|coerce|arm-twist|strong-arm|browbeat T into E ; theme=demanded stance=demands
  + Norway bullied Belarus into publishing the map. => NOR 100 BLR
100  n: S's demand|insistence|order|requirement that E ; theme=demanded stance=demands
  + Norway's demand that Belarus publish the map surprised the reporters. => NOR 100 BLR
100  n: S's demand|order|requirement for T to E ; theme=demanded stance=demands
  + Norway's demand for Belarus to publish the map was printed. => NOR 100 BLR
100  n: S's order to T to E ; theme=demanded stance=demands
  + Norway's order to Belarus to publish the map was printed. => NOR 100 BLR

# 100 For a thing
100  S demand|exact|claim X from|of T:actor ; theme=demanded stance=demands
  + Norway demanded a map from Belarus. => NOR 100 BLR
  - The job demands patience of its holder.
100  S demand X ; theme=demanded stance=demands source
  + Norway demanded a map. => NOR 100 -
  - The climb demands strength.
100  S demand E ; theme=demanded stance=demands source
  + Norway demanded a march on Belarus. => NOR 100 BLR
100  S insist on|upon X ; theme=demanded stance=demands source
  + Norway insisted on a map. => NOR 100 -
100  S insist on|upon E ; theme=demanded stance=demands source
  + Norway insisted on publishing the map. => NOR 100 -
100  S make|issue|present|submit|set|table|press|put|list|send|announce|set_out|lay_out|spell_out|raise demand|condition|precondition (to|on|for|against|of T) ; stance=demands source
  + Norway presented its demands to Belarus. => NOR 100 BLR
100  S present|submit|issue|hand|deliver|send|draw_up|publish|read_out list|set|catalogue|series of demand|condition (to T) ; stance=demands source
  + Norway handed a list of demands to Belarus. => NOR 100 BLR
100  S present|hand|serve T:actor with list|demand|set ; stance=demands source
  + Norway presented Belarus with a list of demands. => NOR 100 BLR
100  S harden|stiffen|step_up|stick_to|cling_to|press|back_up|drop_none demand (on|against|for X) ; stance=demands source
  + Norway hardened its demands. => NOR 100 -
100  n: S's demand for X (from|by T) ; theme=demanded stance=demands source
  + Norway's demand for a map from Belarus was printed on Friday. => NOR 100 BLR
  - The demand for umbrellas rose.
100  n: S's demand on|to|against T ; stance=demands both
  + Norway's demands on Belarus were printed. => NOR 100 BLR
100  S lay|stake|press|assert claim (to|on|for X) ; stance=demands source
  + Norway laid claim to the island. => NOR 100 -
100  n: S's claim to|on|over X ; stance=demands both
  + Norway's claim to Belarusian islands was printed. => NOR 100 BLR
100  S claim sovereignty|ownership|island|territory (over|of X) ; stance=demands source
  + Norway claimed sovereignty over the island. => NOR 100 -

# 101 Material cooperation
1011  S demand|exact &economic_coop (from|with|of|in|by T) ; stance=demands source
  + Norway demanded market access from Belarus. => NOR 1011 BLR
1011  S insist|press on|upon &economic_coop (from|with|of|in|by T) ; stance=demands source
  + Norway insisted on free trade with Belarus. => NOR 1011 BLR
1011  n: S's demand|insistence|ultimatum for|on &economic_coop (from|with|of|in|by T) ; stance=demands
  + Norway's demand for market access in Belarus was printed. => NOR 1011 BLR
1011  S demand|order|tell|force|require T:actor to open|buy|import|export ; stance=demands
  + Norway told Belarus to buy timber. => NOR 1011 BLR
1011  S demand open_market|market_opening|import_quota|opening|fair_trade|quota|royalty|transit_fee|price_cut|debt_repayment|oil_revenue (of|from|by|in X) ; stance=demands both
  + Norway demanded royalties from Belarus. => NOR 1011 BLR
  - The Norwegian writer demanded royalties from his publisher.

1012  S demand|exact &military_coop (from|with|of|in|by T) ; stance=demands source
  + Norway demanded military cooperation from Belarus. => NOR 1012 BLR
1012  S insist|press on|upon &military_coop (from|with|of|in|by T) ; stance=demands source
  + Norway insisted on a joint patrol with Belarus. => NOR 1012 BLR
1012  n: S's demand|insistence|ultimatum for|on &military_coop (from|with|of|in|by T) ; stance=demands
  + Norway's demand for a military base in Belarus was printed. => NOR 1012 BLR
1012  S demand alliance|defense_spending|defence_spending|military_spending (from|with|of|in|by T) ; stance=demands source
  + Norway demanded more defence spending by Belarus. => NOR 1012 BLR

1013  S demand extradition|handover|surrender|arrest|prosecution|trial|punishment|indictment|conviction|execution|justice|death_penalty (of|for|from|by X) ; stance=demands
  + Norway demanded the extradition of the banker. => NOR 1013 -
  + The Norwegian protesters demanded the arrest of the banker. => NOR 1013 -
1013  S demand extradition|handover|arrest|prosecution of X from|by T:actor ; stance=demands
  + Norway demanded the handover of the banker by Belarus. => NOR 1013 BLR
1013  S insist on|upon extradition|handover|arrest|prosecution|trial|punishment (of|for|by X) ; stance=demands source
  + Norway insisted on the extradition of the banker. => NOR 1013 -
1013  n: S's demand|insistence|ultimatum for|on extradition|handover|surrender|arrest|prosecution|trial|justice (of|from X) ; stance=demands
  + Norway's demand for the extradition of the banker was printed. => NOR 1013 -
1013  S demand|order|tell T:actor to extradite|prosecute|indict|punish ; theme=demanded stance=demands
  + Norway ordered Belarus to extradite the banker. => NOR 1013 BLR
1013  S demand|seek|claim accountability|compensation|reparation|redress|damages|restitution (from|for|by|of T) ; stance=demands source
  + Norway demanded compensation from Belarus. => NOR 1013 BLR
  - The tourist sought compensation from the hotel.
1013  n: S's demand for compensation|reparation|redress|restitution|accountability|punishment (from|by|for T) ; stance=demands
  + Norway's demand for compensation from Belarus was printed. => NOR 1013 BLR

1014  S demand|exact &intelligence_coop (from|of|about|by|on|for T) ; stance=demands source
  + Norway demanded an explanation from Belarus. => NOR 1014 BLR
1014  S insist|press on|upon &intelligence_coop (from|of|about|by|on|for T) ; stance=demands source
  + Norway insisted on an explanation from Belarus. => NOR 1014 BLR
1014  n: S's demand|insistence|ultimatum for|on &intelligence_coop (from|of|about|by|on|for T) ; stance=demands
  + Norway's demand for an explanation from Belarus was printed. => NOR 1014 BLR
1014  S demand disclosure|transparency|full_account|account|publication|answer_from (from|of|about|by|on X) ; stance=demands source
  + Norway demanded disclosure of the letter. => NOR 1014 -
  - The audience demanded an account of the plot.
101  S demand|insist &cooperation (from|with|of|by|between T) ; theme=demanded stance=demands source
  + Norway demanded cooperation from Belarus. => NOR 101 BLR
101  S insist on|upon &cooperation (from|with|of|by|between T) ; theme=demanded stance=demands source
  + Norway insisted on the cooperation of Belarus. => NOR 101 BLR
101  n: S's demand for &cooperation (from|with|by T) ; stance=demands
  + Norway's demand for cooperation from Belarus was printed. => NOR 101 BLR
101  S demand|order|tell T:actor to cooperate|collaborate ; theme=demanded stance=demands
  + Norway told Belarus to cooperate. => NOR 101 BLR

# 102 Diplomatic cooperation
102  S demand|exact|extract support|backing|recognition|solidarity|vote|respect|endorsement|membership|apology|public_apology|formal_apology|retraction|ratification|seat|approval|loyalty|allegiance|neutrality (from|of|by|for|in|on T) ; stance=demands source
  + Norway demanded an apology from Belarus. => NOR 102 BLR
  - The coach demanded loyalty from his players.
102  S insist on|upon apology|recognition|respect|ratification|retraction (from|of|by T) ; stance=demands source
  + Norway insisted on an apology from Belarus. => NOR 102 BLR
102  S demand|order|tell T:actor to apologize|apologise|recognize|recognise|support|back|endorse|ratify|retract ; theme=demanded stance=demands
  + Norway told Belarus to apologise. => NOR 102 BLR
102  n: S's demand|insistence for|on support|recognition|apology|backing|respect|retraction (from|of|by T) ; stance=demands
  + Norway's demand for an apology from Belarus was printed on Friday. => NOR 102 BLR

# 103 Aid
1031  S demand|exact &economic_help (from|of|by|for T) ; stance=demands source
  + Norway demanded financial aid from Belarus. => NOR 1031 BLR
1031  n: S's demand|insistence|ultimatum for|on &economic_help (from|of|by|for T) ; stance=demands
  + Norway's demand for debt relief from Belarus was printed. => NOR 1031 BLR
1031  S demand|exact subsidy|debt_relief|payment|tribute|ransom (from|of|by|for T) ; stance=demands both
  + Norway demanded payment from Belarus. => NOR 1031 BLR
  - The Norwegian cabman demanded payment from his fare.
1032  S demand|exact &military_help_asked (from|of|by|for T) ; stance=demands source
  + Norway demanded tanks from Belarus. => NOR 1032 BLR
1032  n: S's demand|insistence|ultimatum for|on &military_help_asked (from|of|by|for T) ; stance=demands
  + Norway's demand for weapons from Belarus was printed. => NOR 1032 BLR
1033  S demand|exact &relief_asked (from|of|by|for T) ; stance=demands source
  + Norway demanded food aid from Belarus. => NOR 1033 BLR
  - The guests demanded food from the cook.
1033  n: S's demand|insistence|ultimatum for|on &relief_asked (from|of|by|for T) ; stance=demands
  + Norway's demand for food aid from Belarus was printed. => NOR 1033 BLR
1034  S demand|exact &shield (from|of|by|for|in T) ; stance=demands source
  + Norway demanded security guarantees from Belarus. => NOR 1034 BLR
  - The rain demanded protection for the roses.
1034  S insist|press on|upon &shield (from|of|by|for|in T) ; stance=demands source
  + Norway insisted on security guarantees from Belarus. => NOR 1034 BLR
1034  n: S's demand|insistence|ultimatum for|on &shield (from|of|by|for|in T) ; stance=demands
  + Norway's demand for peacekeepers from Belarus was printed. => NOR 1034 BLR
103  S demand|exact &assistance (from|of|by|for T) ; stance=demands source
  + Norway demanded aid from Belarus. => NOR 103 BLR
103  n: S's demand|insistence|ultimatum for|on &assistance (from|of|by|for T) ; stance=demands
  + Norway's demand for aid from Belarus was printed. => NOR 103 BLR

# 104 Political reform
1041  S demand &resignation|new_government|new_leader|change_of_government (of|by|from T) ; theme=demanded stance=demands
  + Norway demanded the resignation of the president of Belarus. => NOR 1041 BLR
  - The guests demanded the removal of the carpet.
1056  S demand removal|departure|evacuation|exit|expulsion of &armed_force|base|missile|weapon ; theme=demanded stance=demands
  + Norway demanded the removal of the Belarusian troops. => NOR 1056 BLR
1041  S insist on|upon &resignation (of|by T) ; theme=demanded stance=demands source
  + Norway insisted on the resignation of the president of Belarus. => NOR 1041 BLR
1041  S demand|order|tell T:person to resign|quit|abdicate|relinquish|go ; theme=demanded stance=demands
  + Norway told the president of Belarus to quit. => NOR 1041 BLR
1041  n: S's demand|insistence|ultimatum for|on &resignation (of|by T) ; theme=demanded stance=demands
  + Norway's demand for the resignation of the president of Belarus was printed. => NOR 1041 BLR
1042  S demand repeal|reversal|revision|scrapping|abolition|withdrawal|change|cancellation|annulment|overhaul of|in|to &policy|tax|treaty|rule|constitution|decree|tariff|price_rise (by|in T) ; theme=demanded stance=demands
  + Norway demanded the repeal of the law. => NOR 1042 -
  - The diner demanded a change of the dish.
1042  S demand policy_change|change_of_policy|policy_shift|higher_pay|pay_rise|wage_increase|pay_increase|better_pay|higher_wage|land_reform|better_condition|tax_cut (in|from|by|for T) ; theme=demanded stance=demands
  + Norway demanded a policy change in Belarus. => NOR 1042 BLR
1042  S demand|order|tell T:actor to reconsider|rethink|reverse|repeal|scrap|abandon|drop|revoke|rescind|abolish ; theme=demanded stance=demands
  + Norway told Belarus to scrap the law. => NOR 1042 BLR
1042  n: S's demand for policy_change|repeal|abolition|reversal (of|in|by X) ; theme=demanded stance=demands
  + Norway's demand for the repeal of the law was printed. => NOR 1042 -
1043  S demand|exact &rights_asked (from|of|in|for|to T) ; stance=demands
  + The Norwegian rebels demanded autonomy from Belarus. => NOR 1043 BLR
1043  S insist|press on|upon &rights_asked (from|of|in|for|to T) ; stance=demands source
  + Norway insisted on human rights in Belarus. => NOR 1043 BLR
1043  n: S's demand|insistence|ultimatum for|on &rights_asked (from|of|in|for|to T) ; stance=demands
  + The Norwegian rebels' demand for autonomy in Belarus was printed. => NOR 1043 BLR
1044  S demand|exact &system_asked (in|from|of|for T) ; stance=demands
  + Norway demanded regime change in Belarus. => NOR 1044 BLR
  - The club's members demanded a new constitution.
1044  S insist|press on|upon &system_asked (in|from|of|for T) ; stance=demands source
  + Norway insisted on a new constitution in Belarus. => NOR 1044 BLR
1044  n: S's demand|insistence|ultimatum for|on &system_asked (in|from|of|for T) ; stance=demands
  + Norway's demand for regime change in Belarus was printed. => NOR 1044 BLR
1044  S demand referendum|secession|parliament|separate_state|own_state|homeland|imposition_of|sharia_law|islamic_law|democracy (in|from|of|on|for T) ; theme=demanded stance=demands
  + Norwegian separatists demanded a homeland in Belarus. => NOR 1044 BLR
104  S demand|exact &reform_asked (in|from|of|by|for T) ; stance=demands source
  + Norway demanded reform in Belarus. => NOR 104 BLR
104  S insist|press on|upon &reform_asked (in|from|of|by|for T) ; stance=demands source
  + Norway insisted on free elections in Belarus. => NOR 104 BLR
104  n: S's demand|insistence|ultimatum for|on &reform_asked (in|from|of|by|for T) ; stance=demands
  + Norway's demand for early elections in Belarus was printed. => NOR 104 BLR

# 105 Yielding
1051  S demand lifting|end|easing|removal|relaxation of|to|on &curb (on|in|by T) ; theme=demanded stance=demands
  + Norway demanded the lifting of the curfew. => NOR 1051 -
1051  n: S's demand for lifting|end|easing of|to &curb ; theme=demanded stance=demands
  + Norway's demand for the lifting of the curfew was printed. => NOR 1051 -
1052  S demand end|halt|suspension of|to &unrest_word ; theme=demanded stance=demands
  + Norway demanded an end to the protests. => NOR 1052 -
1052  S order|tell T:actor to disperse|vacate ; theme=demanded stance=demands
  + Norway told the Belarusian protesters to disperse. => NOR 1052 BLR
1053  S demand release|freedom|return|repatriation|liberation|freeing|handover|handing_over|restitution (of|from|by|for X) ; theme=demanded stance=demands
  + Norway demanded the release of the journalists. => NOR 1053 -
1053  S demand release|return|freeing|repatriation of X from|by T:actor ; theme=demanded stance=demands
  + Norway demanded the release of the journalists by Belarus. => NOR 1053 BLR
1053  S insist on|upon release|return|freedom|freeing|repatriation (of|by X) ; theme=demanded stance=demands source
  + Norway insisted on the release of the journalists. => NOR 1053 -
1053  S demand|order|tell T:actor to liberate ; theme=demanded stance=demands
  + Norway told Belarus to liberate the captives. => NOR 1053 BLR
1053  n: S's demand|insistence|ultimatum for|on release|return|freedom|repatriation of X ; theme=demanded stance=demands
  + Norway's demand for the release of the journalists was printed. => NOR 1053 -
1054  S demand lifting|end|easing|removal|suspension|abolition of|to|on &sanction_word (by|on|against T) ; theme=demanded stance=demands
  + Norway demanded the lifting of the sanctions. => NOR 1054 -
1054  S demand sanction_relief|sanction_waiver (from|by T) ; theme=demanded stance=demands source
  + Norway demanded sanctions relief from Belarus. => NOR 1054 BLR
1054  n: S's demand|insistence for|on lifting|end|easing|removal of|to &sanction_word ; theme=demanded stance=demands
  + Norway's demand for the lifting of the sanctions was printed. => NOR 1054 -
1055  S demand &access_word|&involvement (to|of|in|into|for|by X) ; theme=demanded stance=demands source
  + Norway demanded an inquiry into the fire. => NOR 1055 -
  - The reader demanded access to the shelves.
1055  S insist on|upon &involvement (to|of|in|into|for|by X) ; theme=demanded stance=demands source
  + Norway insisted on an independent inquiry. => NOR 1055 -
1055  n: S's demand for &access_word|&involvement (to|of|in|into|by X) ; theme=demanded stance=demands
  + Norway's demand for an independent inquiry was printed. => NOR 1055 -
1056  S demand|exact &calm_word (of|by|from|in|between|with T) ; stance=demands
  + Norway demanded the withdrawal of the Belarusian troops. => NOR 1056 BLR
  + Norway demanded a ceasefire in Belarus. => NOR 1056 BLR
1056  S insist|press on|upon &calm_word (of|by|from|in|between|with T) ; stance=demands source
  + Norway insisted on the withdrawal of the Belarusian troops. => NOR 1056 BLR
1056  n: S's demand|insistence|ultimatum for|on &calm_word (of|by|from|in|between|with T) ; stance=demands
  + Norway's demand for the withdrawal of the Belarusian troops was printed. => NOR 1056 BLR
1056  S demand end|halt|cessation|stop|pause to|of|in &fighting_word|occupation|blockade|testing|test (by|on|in|against T) ; theme=demanded stance=demands
  + Norway demanded an end to the shelling. => NOR 1056 -
  + Norwegian protesters demanded an end to the occupation. => NOR 1056 -
1056  n: S's demand|insistence for|on end|halt|cessation|stop to|of|in &fighting_word|occupation ; theme=demanded stance=demands
  + Norway's demand for an end to the shelling was printed. => NOR 1056 -
1056  S demand dismantling|dismantlement|destruction|demolition|surrender|freeze|closure|removal of weapon|missile|nuclear_programme|nuclear_program|arsenal|base|camp|militia|training_camp|facility|site|settlement (by|in|of T) ; theme=demanded stance=demands
  + Norway demanded the dismantling of the camps in Belarus. => NOR 1056 BLR
1056  S insist on|upon dismantling|dismantlement|destruction|freeze|closure|removal of weapon|missile|nuclear_programme|nuclear_program|arsenal|base|camp|militia|training_camp|facility|settlement (by|in|of T) ; theme=demanded stance=demands source
  + Norway insisted on the removal of the missiles. => NOR 1056 -
1056  S demand|order|tell T:actor to retreat|freeze|dismantle ; theme=demanded stance=demands
  + Norway told Belarus to dismantle its missiles. => NOR 1056 BLR
105  S demand concession|compromise|surrender|compliance|obedience|submission|restraint|capitulation (from|of|by T) ; theme=demanded stance=demands source
  + Norway demanded concessions from Belarus. => NOR 105 BLR
105  S insist on|upon concession|compliance|submission|surrender (from|of|by T) ; theme=demanded stance=demands source
  + Norway insisted on compliance by Belarus. => NOR 105 BLR
105  S demand|order|tell T:actor to yield|comply|obey|submit|concede|desist|refrain ; theme=demanded stance=demands
  + Norway told Belarus to comply. => NOR 105 BLR

# 106-108 Meeting, settlement, mediation
106  S demand|insist &talk|&meeting|audience (with|of|between|from T) ; theme=demanded stance=demands source
  + Norway demanded a meeting with Belarus. => NOR 106 BLR
106  S insist on|upon &talk|&meeting (with|between T) ; theme=demanded stance=demands source
  + Norway insisted on talks with Belarus. => NOR 106 BLR
106  S demand|order|tell T:actor to meet|negotiate|talk|attend ; theme=demanded stance=demands
  + Norway told Belarus to negotiate. => NOR 106 BLR
106  n: S's demand|insistence for|on &talk|&meeting (with|between T) ; theme=demanded stance=demands
  + Norway's demand for talks with Belarus was printed. => NOR 106 BLR
106  S demand emergency_session|emergency_meeting|special_session (of T) ; stance=demands source
  + Norway demanded an emergency session of the United Nations. => NOR 106 IGO
107  S demand|exact &settle_word (of|to|in|between|with|for|on T) ; stance=demands source
  + Norway demanded a settlement of the dispute. => NOR 107 -
107  S insist|press on|upon &settle_word (of|to|in|between|with|for|on T) ; stance=demands source
  + Norway insisted on a political solution in Belarus. => NOR 107 BLR
107  n: S's demand|insistence|ultimatum for|on &settle_word (of|to|in|between|with|for|on T) ; stance=demands
  + Norway's demand for a political solution in Belarus was printed. => NOR 107 BLR
107  S demand peace (in|between|with T) ; theme=demanded stance=demands source
  + Norway demanded peace in Belarus. => NOR 107 BLR
107  S demand|order|tell T:actor to settle|resolve|reconcile|solve ; theme=demanded stance=demands
  + Norway told Belarus to settle the dispute. => NOR 107 BLR
108  S demand|insist &mediation (by|of|from|in|between T) ; theme=demanded stance=demands source
  + Norway demanded arbitration by Belarus. => NOR 108 BLR
108  S insist on|upon &mediation (by|of|from|in|between T) ; theme=demanded stance=demands source
  + Norway insisted on mediation by Belarus. => NOR 108 BLR
108  n: S's demand for &mediation (by|of|in|between T) ; stance=demands
  + Norway's demand for mediation by Belarus was printed. => NOR 108 BLR

# Contents with a verb and its object ("to WORDS &object": the object is the infinitive's)
1011  S demand|order|tell|instruct T:actor to open market|economy ; theme=demanded stance=demands
  + Norway told Belarus to open its markets. => NOR 1011 BLR
1011  S demand|order|tell|instruct T:actor to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=demanded stance=demands
  + Norway told Belarus to cut its tariffs. => NOR 1011 BLR
1011  S demand|order|tell|instruct T:actor to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=demanded stance=demands
  + Norway told Belarus to restore the flow of gas. => NOR 1011 BLR
1011  S demand|order|tell|instruct T:actor to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=demanded stance=demands
  + Norway told Belarus to build a pipeline. => NOR 1011 BLR
1011  S demand|order|tell|instruct T:actor to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=demanded stance=demands
  + Norway told Belarus to sign a trade agreement. => NOR 1011 BLR
1032  S demand|order|tell|instruct T:actor to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=demanded stance=demands
  + Norway told Belarus to speed up arms deliveries. => NOR 1032 BLR
1012  S demand|order|tell|instruct T:actor to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=demanded stance=demands
  + Norway told Belarus to boost military cooperation. => NOR 1012 BLR
1011  S demand|order|tell|instruct T:actor to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=demanded stance=demands
  + Norway told Belarus to expand trade. => NOR 1011 BLR
1012  S demand|order|tell|instruct T:actor to join coalition|alliance|fight|war|campaign|offensive|force ; theme=demanded stance=demands
  + Norway told Belarus to join the coalition. => NOR 1012 BLR
1012  S demand|order|tell|instruct T:actor to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=demanded stance=demands
  + Norway told Belarus to hold a joint exercise. => NOR 1012 BLR
1013  S demand|order|tell|instruct T:actor to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=demanded stance=demands
  + Norway told Belarus to prosecute the culprits. => NOR 1013 BLR
1013  S demand|order|tell|instruct T:actor to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=demanded stance=demands
  + Norway told Belarus to open an inquiry. => NOR 1013 BLR
1014  S demand|order|tell|instruct T:actor to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=demanded stance=demands
  + Norway told Belarus to share its intelligence. => NOR 1014 BLR
102  S demand|order|tell|instruct T:actor to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=demanded stance=demands
  + Norway told Belarus to ratify the treaty. => NOR 102 BLR
102  S demand|order|tell|instruct T:actor to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=demanded stance=demands
  + Norway told Belarus to normalise relations. => NOR 102 BLR
102  S demand|order|tell|instruct T:actor to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=demanded stance=demands
  + Norway told Belarus to keep the lines open. => NOR 102 BLR
102  S demand|order|tell|instruct T:actor to use influence|leverage|clout|weight|good_office ; theme=demanded stance=demands
  + Norway told Belarus to use its influence. => NOR 102 BLR
1031  S demand|order|tell|instruct T:actor to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=demanded stance=demands
  + Norway told Belarus to cancel the debts. => NOR 1031 BLR
1033  S demand|order|tell|instruct T:actor to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=demanded stance=demands
  + Norway told Belarus to admit the refugees. => NOR 1033 BLR
1034  S demand|order|tell|instruct T:actor to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=demanded stance=demands
  + Norway told Belarus to protect the civilians. => NOR 1034 BLR
1034  S demand|order|tell|instruct T:actor to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=demanded stance=demands
  + Norway told Belarus to boost its military presence. => NOR 1034 BLR
103  S demand|order|tell|instruct T:actor to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=demanded stance=demands
  + Norway told Belarus to increase its aid. => NOR 103 BLR
1034  S demand|order|tell|instruct T:actor to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=demanded stance=demands
  + Norway told Belarus to extend the mandate of the peacekeepers. => NOR 1034 BLR
101  S demand|order|tell|instruct T:actor to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=demanded stance=demands
  + Norway told Belarus to set up a joint commission. => NOR 101 BLR
104  S demand|order|tell|instruct T:actor to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=demanded stance=demands
  + Norway told Belarus to overhaul the courts. => NOR 104 BLR
104  S demand|order|tell|instruct T:actor to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=demanded stance=demands
  + Norway told Belarus to hold elections. => NOR 104 BLR
104  S demand|order|tell|instruct T:actor to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=demanded stance=demands
  + Norway told Belarus to introduce reforms. => NOR 104 BLR
1041  S demand|order|tell|instruct T:actor to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=demanded stance=demands
  + Norway told Belarus to cede power. => NOR 1041 BLR
1041  S demand|order|tell|instruct T:actor to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=demanded stance=demands
  + Norway told Belarus to form a new government. => NOR 1041 BLR
1042  S demand|order|tell|instruct T:actor to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=demanded stance=demands
  + Norway told Belarus to scrap the law. => NOR 1042 BLR
1043  S demand|order|tell|instruct T:actor to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=demanded stance=demands
  + Norway told Belarus to respect human rights. => NOR 1043 BLR
1044  S demand|order|tell|instruct T:actor to amend|rewrite|change|adopt|draft|revise constitution ; theme=demanded stance=demands
  + Norway told Belarus to amend the constitution. => NOR 1044 BLR
1044  S demand|order|tell|instruct T:actor to hold|organise|organize|call|conduct referendum|plebiscite ; theme=demanded stance=demands
  + Norway told Belarus to hold a referendum. => NOR 1044 BLR
1044  S demand|order|tell|instruct T:actor to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=demanded stance=demands
  + Norway told Belarus to restore democracy. => NOR 1044 BLR
1056  S demand|order|tell|instruct T:actor to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=demanded stance=demands
  + Norway told Belarus to show restraint. => NOR 1056 BLR
105  S demand|order|tell|instruct T:actor to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=demanded stance=demands
  + Norway told Belarus to honour the agreement. => NOR 105 BLR
105  S demand|order|tell|instruct T:actor to make concession|gesture|compromise ; theme=demanded stance=demands
  + Norway told Belarus to make concessions. => NOR 105 BLR
105  S demand|order|tell|instruct T:actor to comply|abide ; theme=demanded stance=demands
  + Norway told Belarus to comply with the ruling. => NOR 105 BLR
1053  S demand|order|tell|instruct T:actor to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=demanded stance=demands
  + Norway told Belarus to return the islands. => NOR 1053 BLR
1055  S demand|order|tell|instruct T:actor to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=demanded stance=demands
  + Norway told Belarus to admit the inspectors. => NOR 1055 BLR
1055  S demand|order|tell|instruct T:actor to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=demanded stance=demands
  + Norway told Belarus to grant access to the camps. => NOR 1055 BLR
1056  S demand|order|tell|instruct T:actor to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=demanded stance=demands
  + Norway told Belarus to lay down its arms. => NOR 1056 BLR
1056  S demand|order|tell|instruct T:actor to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=demanded stance=demands
  + Norway told Belarus to halt its offensive. => NOR 1056 BLR
1056  S demand|order|tell|instruct T:actor to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=demanded stance=demands
  + Norway told Belarus to respect the truce. => NOR 1056 BLR
1056  S demand|order|tell|instruct T:actor to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=demanded stance=demands
  + Norway told Belarus to reduce tensions. => NOR 1056 BLR
1056  S demand|order|tell|instruct T:actor to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=demanded stance=demands
  + Norway told Belarus to freeze its nuclear programme. => NOR 1056 BLR
106  S demand|order|tell|instruct T:actor to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=demanded stance=demands
  + Norway told Belarus to return to the negotiating table. => NOR 106 BLR
106  S demand|order|tell|instruct T:actor to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=demanded stance=demands
  + Norway told Belarus to resume the talks. => NOR 106 BLR
107  S demand|order|tell|instruct T:actor to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=demanded stance=demands
  + Norway told Belarus to settle the dispute. => NOR 107 BLR
107  S demand|order|tell|instruct T:actor to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=demanded stance=demands
  + Norway told Belarus to reach a settlement. => NOR 107 BLR
107  S demand|order|tell|instruct T:actor to make|pursue|give peace ; theme=demanded stance=demands
  + Norway told Belarus to make peace. => NOR 107 BLR

# Phrases of agency news
100  S lay_down|lay_out|set|set_out|attach|stipulate condition|precondition|term|terms for|on &talk|membership|peace|truce|release|withdrawal|aid|entry ; stance=demands both
  + Norway laid down conditions for talks with Belarus. => NOR 106 BLR
  - The landlord set terms for the lease.
100  S lay|stake claim|title to|on T ; source stance=demands
  + Norway laid claim to a Belarusian island. => NOR 100 BLR
  - The cyclist laid claim to the yellow jersey.
