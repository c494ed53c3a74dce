# Root 02: appeals and requests. An appeal is gentler than a demand (root 10): the asker has no hold
# on the asked. What is asked for stands as the embedded event with status `demanded`;
# compose.tsv gives the pair its finer code.

# 020 Appeals with a clause: "S urges T to do E"
020  S urge|exhort|implore|beseech|entreat|beg|encourage|ask|request|petition|advise|counsel|lobby|invite|press|push|pressure|prod|nudge|goad|plead|coax|persuade|caution|enjoin|adjure|recommend T to E ; theme=demanded stance=demands
  + Norway urged Belarus to publish the map. => NOR 020 BLR
  + Belarus was asked by Norway to publish the map. => NOR 020 BLR
  - The coach urged the horse to the fence.
020  S call on|upon T:actor to E ; theme=demanded stance=demands
  + Norway called on Belarus to publish the map. => NOR 020 BLR
020  S appeal|plead to|with T:actor to E ; theme=demanded stance=demands
  + Norway appealed to Belarus to publish the map. => NOR 020 BLR
020  S lean|prevail on|upon T to E ; theme=demanded stance=demands
020  S put|exert|bring|apply|place|increase|step_up|maintain|keep_up|raise pressure on|upon|against T (to E) ; theme=demanded stance=demands
  + Norway put pressure on Belarus to publish the map. => NOR 020 BLR
  - The bridge puts pressure on the rock.
020  S want|like T:actor to E ; theme=demanded stance=demands source
  + Norway wants Belarus to publish the map. => NOR 020 BLR
  - The boy wanted his dog to sit.
020  S expect|need T:actor to E ; theme=demanded stance=demands both
020  S challenge|dare T:actor to E ; theme=demanded stance=demands
020  S prefer T:actor to E ; theme=demanded both
020  S ask|request|recommend|propose|suggest|advise|urge|plead|beg|appeal that E ; theme=demanded stance=demands source
  + Norway asked that Belarus publish the map. => NOR 020 BLR
020  S ask|request|beg|plead to E ; theme=demanded stance=demands source
  + Norway asked to see the map. => NOR 020 -
020  S seek to E ; theme=planned both
020  S want to E ; theme=planned both

# 020 Appeals for a thing
020  S ask|petition|lobby|press|beg|tap|solicit|pressure|push T:actor for X ; theme=demanded stance=demands
  + Norway asked Belarus for a map. => NOR 020 BLR
  - The guest asked the waiter for salt.
020  S appeal|plead to|with T:actor for X ; theme=demanded stance=demands source
  + Norway appealed to Belarus for restraint. => NOR 020 BLR
  - These films appeal to children for their jokes.
020  S call|turn|look on|upon|to T:actor for X ; theme=demanded stance=demands
  + Norway turned to Belarus for timber. => NOR 020 BLR
020  S call|appeal|plead|press|push|lobby|clamor|clamour|ask|beg|pray|agitate|argue|advocate for X ; theme=demanded stance=demands source
  + Norway called for a map. => NOR 020 -
  - The recipe calls for butter.
020  S call for X by|from|in|on T ; theme=demanded stance=demands source
  + Norway called for maps by Belarus. => NOR 020 BLR
020  S call for E ; theme=demanded stance=demands source
020  S request|seek|solicit X from|of T:actor ; theme=demanded stance=demands
  + Norway requested maps from Belarus. => NOR 020 BLR
  - Shoppers sought bargains from the shop.
020  S request|urge|solicit|advocate X ; theme=demanded stance=demands source
  + Norway requested a map. => NOR 020 -
020  S make|issue|launch|send|renew|repeat|address|submit|lodge|file appeal|request|plea|call|petition|entreaty to|with T (for X) ; theme=demanded stance=demands
020  S submit|send|present|hand|deliver request|petition|appeal to T ; stance=demands
  + Norway submitted a request to Belarus. => NOR 020 BLR
020  S appeal|plead to|with T:actor ; source stance=demands
020  S urge|exhort T:actor ; source
020  S approach|contact T:actor ; both
020  S remind T:actor to E ; theme=demanded stance=demands
020  n: S's appeal|call|plea|request|petition|exhortation|entreaty to|on T to E ; theme=demanded stance=demands
  + Norway's appeal to Belarus to publish the map was printed on Friday. => NOR 020 BLR
020  n: S's appeal|call|plea|request|petition for X ; theme=demanded stance=demands source
  + Norway's call for a map was printed on Friday. => NOR 020 -
  - The call for dinner rang through the hall.
020  n: S's appeal|plea|request|petition to T:actor for X ; theme=demanded stance=demands
020  n: S's call on T:actor for X ; theme=demanded stance=demands
020  n: S's pressure on|upon|against T to E ; theme=demanded stance=demands
020  n: S's pressure on|upon|against T ; stance=demands both
  + Norwegian pressure on Belarus increased. => NOR 020 BLR
  - The pressure on the tyres was low.
020  n: S's appeal|call|plea|request that E ; theme=demanded stance=demands
020  n: S's recommendation|suggestion|advice to T ; both
020  n: S's recommendation|suggestion|advice|proposal that E ; theme=demanded both

# 021 Material cooperation
0211  S call|appeal|ask|press|push|lobby for investment|trade|trade_deal|free_trade|export|economic_cooperation|market_access|free_trade_agreement (with|from|by|in|between T) ; theme=demanded stance=demands source
  + Norway called for trade with Belarus. => NOR 0211 BLR
0211  S seek|request|solicit|court|woo|invite investment|trade|trade_deal|economic_cooperation|investor|market_access (from|with|in T) ; stance=demands source
  + Norway sought investment from Belarus. => NOR 0211 BLR
0211  S urge|ask|call T:actor to invest|trade ; stance=demands
0212  S call|appeal|ask|press|push for military_cooperation|defense_cooperation|defence_cooperation|military_exercise|joint_patrol|military_alliance (with|from|by|between T) ; stance=demands source
0212  S seek|request|propose military_cooperation|defense_cooperation|defence_cooperation|joint_patrol|military_alliance|alliance (with|from|between T) ; stance=demands
  + Norway sought an alliance with Belarus. => NOR 0212 BLR
0213  S seek|request|ask extradition (of|from X) ; stance=demands
  + Norway sought the extradition of the banker. => NOR 0213 -
0213  S ask|press|appeal|call|lobby T for extradition|handover|legal_assistance|arrest ; stance=demands
  + Norway asked Belarus for the extradition of the banker. => NOR 0213 BLR
0213  n: S's extradition_request to T ; stance=demands
0213  S request|seek legal_assistance|judicial_assistance|judicial_cooperation from|of T ; stance=demands
0214  S ask|press|call|appeal T for intelligence|information|evidence|data ; stance=demands
  + Norway asked Belarus for information. => NOR 0214 BLR
0214  S ask|call|appeal|press|plead for intelligence|information|evidence|intelligence_sharing from|about|on T ; stance=demands both
0214  S seek|request|solicit intelligence|information|evidence|clarification|explanation|detail|answer from|of T:actor ; stance=demands
  + Norway requested information from Belarus. => NOR 0214 BLR
021  S seek|request|solicit &cooperation from|with|of T ; theme=demanded stance=demands
  + Norway sought cooperation with Belarus. => NOR 021 BLR
021  S call|appeal|ask|press|push for &cooperation with|between|among|from T ; theme=demanded stance=demands
  + Norway called for cooperation with Belarus. => NOR 021 BLR

# 022 Diplomatic cooperation, support for a policy
022  S seek|solicit|request|court|canvass|enlist|drum_up|rally support|backing|endorsement|approval|recognition|solidarity|vote of|from|in T:actor ; stance=demands
  + Norway sought the support of Belarus. => NOR 022 BLR
  - The patient sought the support of his friends.
022  S ask|lobby|press|call|petition|beg T:actor for support|backing|recognition|endorsement|membership|understanding|patience|vote ; stance=demands
  + Norway asked Belarus for its support. => NOR 022 BLR
022  S appeal|call|plead|ask|lobby|push|press for support|backing|recognition|solidarity|unity|understanding|membership|international_action|cooperation (from|by|of|in|with|among T) ; stance=demands source
  + Norway appealed for international support. => NOR 022 -
022  S seek|request membership|observer_status|accession (in|of|to T) ; stance=demands both
  + Norway sought membership in the European Union. => NOR 022 -
022  S bid|campaign|lobby for membership|seat|presidency (in|of|on T) ; both
022  S call|press|push for unity|solidarity ; source

# 023 Aid
0231  S ask|request|seek|solicit|beg &economic_assistance|debt_forgiveness|rescheduling from|of T:actor ; stance=demands source
  + Norway sought a loan from Belarus. => NOR 0231 BLR
  - The student sought a loan from the bank.
0231  S request|seek|solicit &economic_assistance|debt_forgiveness|rescheduling ; stance=demands source
0231  S ask|beg|press|petition|lobby T:actor for &economic_assistance|debt_forgiveness ; stance=demands
  + Norway asked Belarus for a loan. => NOR 0231 BLR
0231  S appeal|call|plead|lobby for &economic_assistance|debt_forgiveness (from|by|to T) ; stance=demands source
0232  S ask|request|seek|solicit|beg &military_assistance from|of T:actor ; stance=demands
  + Norway sought weapons from Belarus. => NOR 0232 BLR
0232  S request &military_assistance ; stance=demands source
0232  S ask|beg|press|petition|lobby T:actor for &military_assistance ; stance=demands
  + Norway asked Belarus for missiles. => NOR 0232 BLR
0232  S appeal|call|plead|lobby for &military_assistance (from|by|to T) ; stance=demands source
0233  S ask|request|seek|solicit|beg &humanitarian_assistance (from|of T:actor) ; stance=demands source
  + Norway requested food aid from Belarus. => NOR 0233 BLR
  - Guests requested food at the bar.
0233  S ask|beg|press|petition T:actor for &humanitarian_assistance ; stance=demands
  + Norway asked Belarus for emergency aid. => NOR 0233 BLR
0233  S appeal|call|plead for &humanitarian_assistance (from|by|to T) ; stance=demands source
  + The United Nations appealed for emergency aid. => IGOUNO 0233 -
0234  S ask|request|seek &peacekeeper|military_protection|military_intervention|no-fly_zone (from|of|by T) ; stance=demands source
  + Norway requested peacekeepers from Belarus. => NOR 0234 BLR
0234  S ask|beg|press|petition T:actor for &peacekeeper|protection|intervention ; stance=demands
0234  S appeal|call|plead|push for &peacekeeper|military_protection|military_intervention|international_protection|no-fly_zone (from|by|of|in T) ; stance=demands source
  + Norway called for a peacekeeping force in Belarus. => NOR 0234 BLR
023  S ask|request|seek|solicit|beg &assistance from|of T:actor ; stance=demands source
  + Norway sought assistance from Belarus. => NOR 023 BLR
  - The old man sought help from a doctor.
023  S ask|beg|press|petition|lobby|tap T:actor for &assistance|money ; stance=demands
  + Norway asked Belarus for help. => NOR 023 BLR
023  S appeal|call|plead|beg|ask|lobby to|on|upon|with T for &assistance ; stance=demands
  + Norway appealed to Belarus for aid. => NOR 023 BLR
023  S appeal|call|plead|beg|ask|lobby for &assistance (from|by|to T) ; stance=demands source
  + Norway appealed for aid. => NOR 023 -
023  S request|seek &assistance ; stance=demands source
  + Norway requested aid. => NOR 023 -
023  S seek|request asylum|refuge|sanctuary|political_asylum in|from T ; stance=demands plover=REQUEST
  + Norwegian refugees sought asylum in Belarus. => NOR 023 BLR
  - The deer sought refuge in the barn.
023  S ask|apply for asylum|refuge|political_asylum (in|from T) ; stance=demands plover=REQUEST
  + The Norwegian dissident applied for asylum in Belarus. => NOR 023 BLR
023  n: S's aid_appeal|relief_appeal|donor_appeal|aid_request to|for T ; stance=demands
023  n: S's appeal|request|plea|call for &assistance (from|to T) ; stance=demands
  + Norway's request for aid was printed on Friday. => NOR 023 -

# 024 Political reform
0241  S call|appeal|press|push|ask|campaign|clamor|clamour for &resignation|new_government|new_leadership (of|by T) ; theme=demanded stance=demands source
  + Norway called for the resignation of the president of Belarus. => NOR 0241 BLR
0241  S urge|ask|press|beg &resignation of T ; theme=demanded stance=demands
0241  S urge|ask|call|press|push|pressure|appeal|beg|advise T to resign|quit|abdicate|step_down|stand_down|go|leave_office|relinquish_power ; theme=demanded stance=demands
  + Norway urged the president of Belarus to resign. => NOR 0241 BLR
0241  n: S's call|appeal|plea for &resignation of|by T ; theme=demanded stance=demands
0242  S call|appeal|press|push|ask|campaign|lobby for policy_change|repeal (in|by|of T) ; theme=demanded stance=demands source
  + Norway pressed for a policy change in Belarus. => NOR 0242 BLR
0242  S urge|ask|call|press|push|pressure|lobby|petition T to reconsider|rethink|reverse|repeal|reform|revise|amend|change|abandon|drop|scrap|abolish &policy|course ; theme=demanded stance=demands
0243  S call|appeal|press|push|campaign|ask|lobby|agitate for &right_word|human_right|civil_right|women_right|free_speech|press_freedom (in|of|from T) ; theme=demanded stance=demands source
  + Norway appealed for human rights in Belarus. => NOR 0243 BLR
0243  S urge|call|ask|press|appeal T to respect|uphold|guarantee|protect|restore &right_word|human_right ; theme=demanded stance=demands
0244  S call|appeal|press|push|campaign|ask for constitution|regime_change|referendum|constitutional_reform|constitutional_amendment|new_constitution|democracy|secession|multiparty_system (in|by|of T) ; theme=demanded stance=demands source
  + Norway called for regime change in Belarus. => NOR 0244 BLR
024  S call|appeal|press|push|campaign|ask|lobby|clamor|clamour|agitate for &reform_word|political_reform (in|by|from|of T) ; theme=demanded stance=demands source
  + Norway called for reform in Belarus. => NOR 024 BLR
024  S urge|seek|advocate &reform_word|political_reform in|by|from|of T:actor ; theme=demanded stance=demands source
024  S call|appeal|press|push|ask|campaign for free|early|fair|snap|new &election_word (in|by T) ; theme=demanded stance=demands source
024  S call|appeal|press|push|ask|campaign|clamor|clamour for &election_word|early_election|free_election|fresh_election|snap_election|constituent_assembly (in|by T) ; theme=demanded stance=demands source
  + Norway called for early elections in Belarus. => NOR 024 BLR

# 025 Yielding
0251  S call|appeal|press|push|ask for end|lifting|easing|relaxation of curfew|martial_law|emergency_rule|censorship|restriction ; theme=demanded stance=demands source
  + Norway called for an end of the curfew. => NOR 0251 -
0252  S call|appeal|press|ask for end of|to protest|demonstration|strike|hunger_strike|sit-in|riot|unrest ; theme=demanded stance=demands source
  + Norway called for an end to the protest. => NOR 0252 -
0253  S call|appeal|plead|press|push|ask|campaign|beg for release|freeing|liberation|return|freedom of &detainee|X ; theme=demanded stance=demands source
  + Norway called for the release of the journalists. => NOR 0253 -
  - The singer called for the release of her record.
0253  S urge|seek|request release|freeing|return of X ; theme=demanded stance=demands source
0253  n: S's appeal|call|plea|request for release|freedom|return of X ; theme=demanded stance=demands
0254  S call|appeal|press|push|ask|lobby|campaign for end|lifting|easing|removal|relaxation|suspension of|to &sanction_word ; theme=demanded stance=demands source
  + Norway called for the lifting of the sanctions. => NOR 0254 -
0254  S call|appeal|press|ask for sanction_relief|sanction_waiver (from|for T) ; stance=demands source
0255  S call|appeal|press|push|ask for &observer|international_presence|inspection|humanitarian_access|humanitarian_corridor|unhindered_access|international_investigation|independent_investigation|independent_inquiry|inquiry|investigation|probe (in|into|of|to|by X) ; theme=demanded stance=demands source
  + Norway called for an independent investigation of the fire. => NOR 0255 -
0256  S call|appeal|plead|press|push|ask|beg|pray for &truce_word|de-escalation|humanitarian_pause|demilitarisation|demilitarization|disarmament|military_withdrawal (between|in|with|by|of T) ; theme=demanded stance=demands source
  + Norway called for a ceasefire in Belarus. => NOR 0256 BLR
0256  S call|appeal|plead|press|push|ask for halt|end|cessation|stop to|of|in violence|fighting|hostility|bloodshed|war|attack|bombing|shelling|conflict|offensive|killing|aggression|bombardment (in|by|between T) ; theme=demanded stance=demands source
  + Norway called for an end to the violence. => NOR 0256 -
0256  S urge|seek|propose &truce_word|de-escalation|humanitarian_pause (between|in|with|from T) ; theme=demanded stance=demands source
  + Norway urged a ceasefire in Belarus. => NOR 0256 BLR
0256  S call|appeal|press|push|ask for &military_withdrawal of|from|by T ; theme=demanded stance=demands source
  + Norway appealed for the withdrawal of the Belarusian troops. => NOR 0256 BLR
0256  S sue for peace ; source stance=demands
  + Norway sued for peace. => NOR 0256 -
0256  S appeal|call|plead|pray for peace (in|between|with T) ; theme=demanded stance=demands source
0256  n: S's appeal|call|plea|request for &truce_word|peace|restraint|de-escalation (in|to|between|from T) ; theme=demanded stance=demands
  + Norway's call for a ceasefire was printed on Friday. => NOR 0256 -
0256  n: S's truce_proposal|ceasefire_proposal|peace_appeal|ceasefire_call|peace_overture|peace_feeler to T ; theme=demanded stance=demands
025  S call|appeal|plead|ask|beg|press for concession|compromise|restraint|calm|moderation|flexibility|leniency|clemency|mercy|tolerance|patience (from|by|in|of|for T) ; theme=demanded stance=demands both
  + Norway called for restraint by Belarus. => NOR 025 BLR
025  S urge|counsel|advise|seek|ask restraint|calm|moderation|caution|flexibility|clemency|concession|compromise (from|by|of|in|on T) ; theme=demanded stance=demands source
  + Norway urged restraint by Belarus. => NOR 025 BLR

# 026 Meet or negotiate
026  S call|appeal|press|push|ask|plead for &talk|&meeting|summit (with|between|among|on|of|in T) ; theme=demanded stance=demands source
  + Norway called for talks with Belarus. => NOR 026 BLR
026  S seek|request|propose|suggest|urge|solicit|advocate &talk|&meeting (with|between|among|of T) ; theme=demanded stance=demands source
  + Norway sought a meeting with Belarus. => NOR 026 BLR
026  S urge|ask|call|appeal|press|push|invite|encourage|pressure T to meet|negotiate|talk|discuss|confer|sit_down ; theme=demanded stance=demands
  + Norway urged Belarus to negotiate. => NOR 026 BLR
026  S urge|ask|invite|press|call|push T:actor to|into|for &talk|&meeting|table ; theme=demanded stance=demands
  + Norway invited Belarus to a conference. => NOR 026 BLR
  - The couple invited their friends to a party.
026  S invite T:actor to visit|attend|join|come ; theme=demanded
  + Norway invited the president of Belarus to visit. => NOR 026 BLR
026  S invite T:actor (for|to &visit|dinner|lunch|ceremony) ; both theme=demanded
026  S send|extend|issue|offer|renew|address|deliver &invitation to|for T:actor
  + Norway sent an invitation to Belarus. => NOR 026 BLR
026  n: S's call|appeal|request|plea|proposal for|of &talk|&meeting (with|between|to T) ; theme=demanded stance=demands
  + Norway's request for talks with Belarus was printed on Friday. => NOR 026 BLR
026  S convene|call|summon|convoke &meeting (of|with|on T) ; both
026  S request|call special_session|emergency_session|emergency_meeting|extraordinary_session (of T) ; stance=demands source
  + Norway requested an emergency meeting of the United Nations. => NOR 026 -

# 027 Settle a dispute
027  S call|appeal|press|push|ask|plead for &agreement|peaceful_settlement|political_solution|resolution|diplomatic_solution|peaceful_solution|negotiated_solution|two-state_solution|reconciliation|normalization|normalisation (of|to|in|between|with T) ; theme=demanded stance=demands source
  + Norway called for a peaceful settlement between Belarus and Latvia. => NOR 027 BLR
027  S urge|seek|propose|advocate peaceful_settlement|political_solution|diplomatic_solution|reconciliation|negotiated_settlement|peaceful_solution (of|to|in|between|with T) ; theme=demanded stance=demands source
027  S urge|ask|call|appeal|press|push|encourage T to settle|resolve|reconcile|compromise|mend|sign|end_dispute|bury_hatchet ; theme=demanded stance=demands

# 028 Mediation
028  S call|appeal|press|push|ask for &mediation|intercession (by|from|of|in|between T) ; theme=demanded stance=demands source
  + Norway called for mediation by Belarus. => NOR 028 BLR
028  S ask|request|seek|invite|solicit &mediation|intercession of|by|from|in T ; theme=demanded stance=demands source
  + Norway sought the mediation of Belarus. => NOR 028 BLR
028  S ask|urge|request|invite|press|appeal T to mediate|intercede|intervene|arbitrate|broker ; theme=demanded stance=demands
  + Norway asked Belarus to mediate. => NOR 028 BLR
