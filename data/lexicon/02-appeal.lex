# Root 02: appeals and requests. An appeal is gentler than a demand (root 10): the asker has no hold
# on the asked. What is asked for stands as the embedded event with status `demanded`;
# compose.tsv gives the pair its finer code. What is asked for without a verb of its own ("asked for
# aid") has its finer code here: one block for each code, with the same frames.

# Other senses
-  S hear|uphold|dismiss|lose|win|lodge|file|grant|await appeal (against|over|from X)
  - The Norwegian court heard an appeal by Belarus.
-  S ask|tell|urge|advise|require|order|beg|remind|encourage|invite T:pupil|child|patient|passenger|customer|guest|viewer|shopper|commuter|traveller|traveler|motorist|reader|player to E
  - The Norwegian airline asked its Belarusian passengers to wait.
-  S ask|tell|urge|advise|require|order|beg|remind|encourage|invite T:pupil|child|patient|passenger|customer|guest|viewer|shopper|commuter|traveller|traveler|motorist|reader|player for X
  - The Norwegian hotel asked its Belarusian guests for a tip.
-  S appeal|call|ask|shout for penalty|wicket|foul|encore|taxi|direction|autograph|ball|bill|menu|applause
  - Norway's team appealed for a penalty.
-  S request|seek|ask divorce|refund|autograph|encore|upgrade|seat|bride|thrill
  - The Norwegian writer requested a divorce.

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
  + Norway prevailed upon Belarus to publish the map. => NOR 020 BLR
020  S put|exert|bring|apply|place|increase|step_up|maintain|keep_up|raise pressure on|upon|against T (to E) ; theme=demanded stance=demands
  + Norway put pressure on Belarus to publish the map. => NOR 020 BLR
  - The bridge puts pressure on the rock.
020  S want|like T:actor to E ; theme=demanded stance=demands source
  + Norway wants Belarus to publish the map. => NOR 020 BLR
  - The boy wanted his dog to sit.
020  S expect|need T:actor to E ; theme=demanded stance=demands both
  + Norway expects Belarus to publish the map. => NOR 020 BLR
  - The captain expects the tide to turn.
020  S challenge|dare T:actor to E ; theme=demanded stance=demands
  + Norway challenged Belarus to publish the map. => NOR 020 BLR
020  S ask|request|recommend|propose|advise|urge|plead|beg|appeal that E ; theme=demanded stance=demands source
  + Norway asked that Belarus publish the map. => NOR 020 BLR
020  S ask|request|beg|plead to E ; theme=demanded stance=demands source
  + Norway asked to see the map. => NOR 020 -
020  S suggest|move that E ; theme=demanded stance=demands both
  + Norway suggested that Belarus publish the map. => NOR 020 BLR
  - Norwegian geologists suggest that the hill is old.
020  S warn|caution|counsel|advise|discourage T:actor against|from E ; theme=denied stance=demands source
  + Norway warned Belarus against publishing the map. => NOR 020 BLR
  - The doctor warned Norway's skiers against the sun.
020  S warn|caution|counsel|advise T:actor against X ; theme=denied stance=demands source
  + Norway warned Belarus against a boycott. => NOR 020 BLR
020  S dissuade|discourage|deter T:actor from E ; theme=denied stance=demands both
  + Norway dissuaded Belarus from publishing the map. => NOR 020 BLR
  - Norway's shepherds deterred the wolf from leaping.

# 020 Appeals for a thing
020  S ask|petition|lobby|press|beg|tap|solicit|pressure|push T:actor for X ; theme=demanded stance=demands
  + Norway asked Belarus for a map. => NOR 020 BLR
  - The guest asked the waiter for salt.
020  S appeal|plead to|with side|party|faction|leader|government to E ; theme=demanded stance=demands source
  + Norway appealed to both sides to withdraw their troops. => NOR 0256 -
  - The singer appealed to both sides of the hall to clap.
020  S appeal|plead to|with T:actor for X ; theme=demanded stance=demands source
  + Norway appealed to Belarus for a map. => NOR 020 BLR
  - These films appeal to children for their jokes.
020  S call|turn|look on|upon|to T:actor for X ; theme=demanded stance=demands
  + Norway turned to Belarus for timber. => NOR 020 BLR
020  S call|appeal|plead|press|push|lobby|clamor|clamour|ask|beg|pray|agitate|argue|advocate for X ; theme=demanded stance=demands source
  + Norway called for a map. => NOR 020 -
  - The recipe calls for butter.
020  S call for X by|from|on T ; theme=demanded stance=demands source
  + Norway called for maps by Belarus. => NOR 020 BLR
020  S call for E ; theme=demanded stance=demands source
  + Norway called for a blockade of Belarus. => NOR 020 BLR
020  S request|seek|solicit X from|of T:actor ; theme=demanded stance=demands both
  + Norway requested maps from Belarus. => NOR 020 BLR
  - Shoppers sought bargains from the shop.
020  S request|urge|solicit|advocate X ; theme=demanded stance=demands source
  + Norway requested a map. => NOR 020 -
020  S make|issue|launch|send|renew|repeat|address|submit|lodge|file appeal|request|plea|call|petition|entreaty to|with T (for X) ; theme=demanded stance=demands
  + Norway renewed its appeal to Belarus. => NOR 020 BLR
020  S submit|send|present|hand|deliver request|petition|appeal to T ; stance=demands
  + Norway submitted a request to Belarus. => NOR 020 BLR
020  S appeal|plead to|with T:actor ; source stance=demands
  + Norway pleaded with Belarus. => NOR 020 BLR
  - The Norwegian film appeals to children.
020  S urge|exhort T:actor ; source
  + Norway exhorted Belarus. => NOR 020 BLR
020  S approach|contact T:actor ; both
  + Norway approached Belarus. => NOR 020 BLR
  - The Norwegian ship approached the pier.
020  S remind T:actor to E ; theme=demanded stance=demands
  + Norway reminded Belarus to publish the map. => NOR 020 BLR
020  n: S's appeal|call|plea|request|petition|exhortation|entreaty to|on T to E ; theme=demanded stance=demands
  + Norway's appeal to Belarus to publish the map was printed on Friday. => NOR 020 BLR
020  n: S's appeal|call|plea|request|petition for X ; theme=demanded stance=demands source
  + Norway's call for a map was printed on Friday. => NOR 020 -
  - The call for dinner rang through the hall.
020  n: S's appeal|plea|request|petition to T:actor for X ; theme=demanded stance=demands
  + Norway's appeal to Belarus for a map was printed. => NOR 020 BLR
020  n: S's call on T:actor for X ; theme=demanded stance=demands
  + Norway's call on Belarus for a map was printed. => NOR 020 BLR
020  n: S's pressure on|upon|against T to E ; theme=demanded stance=demands
  + Norway's pressure on Belarus to publish the map increased. => NOR 020 BLR
020  n: S's pressure on|upon|against T ; stance=demands both
  + Norwegian pressure on Belarus increased. => NOR 020 BLR
  - The pressure on the tyres was low.
020  n: S's appeal|call|plea|request that E ; theme=demanded stance=demands
  + Norway's request that Belarus publish the map was printed. => NOR 020 -
020  n: S's recommendation|suggestion|advice to T ; both
  + Norway's advice to Belarus was printed. => NOR 020 BLR
020  n: S's recommendation|suggestion|advice|proposal that E ; theme=demanded source
  + Norway's suggestion that Belarus publish the map was printed. => NOR 020 -

# 021 Material cooperation
0211  S &call_verb for &economic_coop (with|from|by|in|between T) ; stance=demands source
  + Norway called for trade with Belarus. => NOR 0211 BLR
0211  S &seek_verb &economic_coop (with|from|by|in|between T) ; stance=demands source
  + Norway sought investment from Belarus. => NOR 0211 BLR
  - The baker sought investment from his aunt.
0211  S &ask_verb T:actor for &economic_coop ; stance=demands
  + Norway pressed Belarus for market access. => NOR 0211 BLR
0211  S appeal|turn|look|plead|call to|on|upon|with T:actor for &economic_coop ; stance=demands
  + Norway appealed to Belarus for investment. => NOR 0211 BLR
0211  n: S's &appeal_noun for &economic_coop (with|in|between T) ; stance=demands
  + Norway's request for a trade agreement with Belarus was printed. => NOR 0211 BLR

0211  S court|woo|lure|invite|attract|solicit investor|investment (from|in T) ; both
  + Norway courted investors from Belarus. => NOR 0211 BLR
0211  S urge|ask|press|invite|encourage T:actor to invest|trade ; stance=demands
  + Norway urged Belarus to invest. => NOR 0211 BLR
0211  S call on|upon T:actor to invest|trade ; stance=demands
  + Norway called on Belarus to trade. => NOR 0211 BLR

0212  S &call_verb for &military_coop (with|from|by|in|between T) ; stance=demands source
  + Norway called for a joint patrol with Belarus. => NOR 0212 BLR
0212  S &seek_verb &military_coop (with|from|by|in|between T) ; stance=demands source
  + Norway sought military cooperation with Belarus. => NOR 0212 BLR
0212  S &ask_verb T:actor for &military_coop ; stance=demands
  + Norway asked Belarus for a military base. => NOR 0212 BLR
0212  n: S's &appeal_noun for &military_coop (with|in|between T) ; stance=demands
  + Norway's request for a joint exercise with Belarus was printed. => NOR 0212 BLR

0212  S seek|request|propose alliance (with|from|between T) ; stance=demands both
  + Norway sought an alliance with Belarus. => NOR 0212 BLR
  - The two bakers sought an alliance.

0213  S &call_verb for &judicial_coop (from|by|to T) ; stance=demands source
  + Norway called for the extradition of the banker. => NOR 0213 -
0213  S &seek_verb &judicial_coop (from|by|to T) ; stance=demands source
  + Norway sought the extradition of the banker. => NOR 0213 -
0213  S &ask_verb T:actor for &judicial_coop ; stance=demands
  + Norway asked Belarus for the extradition of the banker. => NOR 0213 BLR
0213  S appeal|turn|look|plead|call to|on|upon|with T:actor for &judicial_coop ; stance=demands
  + Norway appealed to Belarus for legal assistance. => NOR 0213 BLR
0213  n: S's &appeal_noun for &judicial_coop (to T) ; stance=demands
  + Norway's request for the extradition of the banker from Belarus was printed. => NOR 0213 BLR

0213  S seek|request|ask extradition|handover|deportation of X from|by T:actor ; stance=demands
  + Norway requested the extradition of the banker from Belarus. => NOR 0213 BLR
0213  n: S's extradition_request|extradition_bid to|for|from T ; stance=demands
  + Norway's extradition request to Belarus was printed. => NOR 0213 BLR
0213  S submit|file|send|make|lodge extradition_request (to|with T) ; stance=demands
  + Norway sent an extradition request to Belarus. => NOR 0213 BLR
0213  S ask court|tribunal|judge to rule|decide|order ; stance=demands source
  + Norway asked the court to rule on the border. => NOR 0213 -

0214  S &call_verb for &intelligence_coop (from|about|on|of|to T) ; stance=demands source
  + Norway called for information from Belarus. => NOR 0214 BLR
0214  S &seek_verb &intelligence_coop (from|about|on|of|to T) ; stance=demands source
  + Norway requested information from Belarus. => NOR 0214 BLR
  - The tailor requested information from the bank.
0214  S &ask_verb T:actor for &intelligence_coop ; stance=demands
  + Norway asked Belarus for information. => NOR 0214 BLR
0214  S appeal|turn|look|plead|call to|on|upon|with T:actor for &intelligence_coop ; stance=demands
  + Norway turned to Belarus for intelligence. => NOR 0214 BLR
0214  n: S's &appeal_noun for &intelligence_coop (about|on|of|to T) ; stance=demands
  + Norway's request for information from Belarus was printed. => NOR 0214 BLR

0214  S urge|ask|press|invite T:actor to share|exchange|disclose|clarify|explain ; stance=demands
  + Norway asked Belarus to explain the leak. => NOR 0214 BLR
0214  S call on|upon T:actor to share|exchange|disclose|clarify|explain ; stance=demands
  + Norway called on Belarus to clarify its position. => NOR 0214 BLR
021  S seek|request|solicit|advocate|propose|urge &cooperation (from|with|of|between|among T) ; stance=demands both
  + Norway sought cooperation with Belarus. => NOR 021 BLR
021  S &call_verb for &cooperation (with|between|among|from T) ; stance=demands source
  + Norway called for cooperation with Belarus. => NOR 021 BLR
  - The recipe calls for the cooperation of the cook.
021  S &ask_verb T:actor for &cooperation ; stance=demands
  + Norway asked Belarus for its cooperation. => NOR 021 BLR
021  n: S's &appeal_noun for &cooperation (with|between|from T) ; stance=demands
  + Norway's call for cooperation with Belarus was printed. => NOR 021 BLR
021  S urge|ask|press|invite T:actor to cooperate|collaborate ; stance=demands
  + Norway urged Belarus to cooperate. => NOR 021 BLR
021  S call on|upon T:actor to cooperate|collaborate ; stance=demands
  + Norway called on Belarus to cooperate. => NOR 021 BLR

# 022 Diplomatic cooperation, support for a policy
022  S &call_verb for &backing (of|from|in|by|for|to T) ; stance=demands source
  + Norway appealed for international support. => NOR 022 -
022  S &seek_verb &backing (of|from|in|by|for|to T) ; stance=demands source
  + Norway sought the support of Belarus. => NOR 022 BLR
  - The patient sought the support of his friends.
022  S &ask_verb T:actor for &backing ; stance=demands
  + Norway asked Belarus for its support. => NOR 022 BLR
022  S appeal|turn|look|plead|call to|on|upon|with T:actor for &backing ; stance=demands
  + Norway turned to Belarus for support. => NOR 022 BLR
022  n: S's &appeal_noun for &backing (of|in|for|to T) ; stance=demands
  + Norway's request for recognition by Belarus was printed. => NOR 022 BLR

022  S court|canvass|enlist|drum_up|rally|muster|garner support|backing|endorsement|approval|recognition|vote (of|from|in T:actor) ; stance=demands both
  + Norway enlisted the support of Belarus. => NOR 022 BLR
  - The singer drummed up support for her tour.
022  S ask|lobby|press|petition|beg T:actor for understanding|patience|vote ; stance=demands
  + Norway asked Belarus for patience. => NOR 022 BLR
022  S appeal|call|plead|ask|lobby|push|press for unity|understanding|international_action|unity|solidarity|dialog ; stance=demands source
  + Norway appealed for unity. => NOR 022 -
022  S seek|request membership|observer_status|accession|seat (in|of|to|on T) ; stance=demands both
  + Norway sought membership in the European Union. => NOR 022 IGO
022  S bid|campaign|lobby|apply|vie for membership|seat|presidency (in|of|on T) ; both
  + Norway applied for membership of the European Union. => NOR 022 IGO
022  S apply to join T ; source
  + Norway applied to join the European Union. => NOR 022 IGO
022  n: S's bid|application for membership (in|of|to T) ; source
  + Norway's application for membership of the European Union was printed. => NOR 022 IGO
022  S urge|ask|press|lobby|encourage|beg T:actor to support|back|endorse|recognize|recognise|normalize|normalise|ratify|join|rejoin|unite|apologize|apologise ; stance=demands
  + Norway urged Belarus to ratify the treaty. => NOR 022 BLR
022  S call on|upon T:actor to support|back|endorse|recognize|recognise|normalize|normalise|ratify|join|rejoin|unite|apologize|apologise ; stance=demands
  + Norway called on Belarus to ratify the treaty. => NOR 022 BLR
022  S appeal|plead to|with T:actor to support|back|endorse|recognize|recognise|normalize|normalise|ratify|join|unite ; stance=demands
  + Norway appealed to Belarus to ratify the treaty. => NOR 022 BLR

# 023 Aid
0231  S &call_verb for &economic_help (from|of|by|to|for T) ; stance=demands source
  + Norway appealed for a loan from Belarus. => NOR 0231 BLR
0231  S &seek_verb &economic_help (from|of|by|to|for T) ; stance=demands source
  + Norway sought a loan from Belarus. => NOR 0231 BLR
  - The student sought a loan from the bank.
0231  S &ask_verb T:actor for &economic_help ; stance=demands
  + Norway asked Belarus for a loan. => NOR 0231 BLR
0231  S appeal|turn|look|plead|call to|on|upon|with T:actor for &economic_help ; stance=demands
  + Norway turned to Belarus for credits. => NOR 0231 BLR
0231  n: S's &appeal_noun for &economic_help (of|to|for T) ; stance=demands
  + Norway's request for a loan from Belarus was printed. => NOR 0231 BLR

0232  S &call_verb for &military_help_asked (from|of|by|to|for T) ; stance=demands source
  + Norway appealed for weapons from Belarus. => NOR 0232 BLR
0232  S &seek_verb &military_help_asked (from|of|by|to|for T) ; stance=demands source
  + Norway sought weapons from Belarus. => NOR 0232 BLR
0232  S &ask_verb T:actor for &military_help_asked ; stance=demands
  + Norway asked Belarus for missiles. => NOR 0232 BLR
0232  S appeal|turn|look|plead|call to|on|upon|with T:actor for &military_help_asked ; stance=demands
  + Norway appealed to Belarus for ammunition. => NOR 0232 BLR
0232  n: S's &appeal_noun for &military_help_asked (of|to|for T) ; stance=demands
  + Norway's plea for weapons was printed. => NOR 0232 -

0233  S &call_verb for &relief_asked (from|of|by|to|for|in T) ; stance=demands source
  + The United Nations appealed for emergency aid. => IGOUNO 0233 -
0233  S &seek_verb &relief_asked (from|of|by|to|for|in T) ; stance=demands source
  + Norway requested food aid from Belarus. => NOR 0233 BLR
  - Guests requested food at the bar.
0233  S &ask_verb T:actor for &relief_asked ; stance=demands
  + Norway asked Belarus for emergency aid. => NOR 0233 BLR
0233  S appeal|turn|look|plead|call to|on|upon|with T:actor for &relief_asked ; stance=demands
  + Norway turned to Belarus for medicines. => NOR 0233 BLR
0233  n: S's &appeal_noun for &relief_asked (of|to|for|in T) ; stance=demands
  + Norway's appeal for food aid was printed. => NOR 0233 -

0234  S &call_verb for &shield (from|of|by|in|for|to T) ; stance=demands source
  + Norway called for a peacekeeping force in Belarus. => NOR 0234 BLR
0234  S &seek_verb &shield (from|of|by|in|for|to T) ; stance=demands source
  + Norway requested peacekeepers from Belarus. => NOR 0234 BLR
0234  S &ask_verb T:actor for &shield ; stance=demands
  + Norway asked Belarus for protection. => NOR 0234 BLR
0234  S appeal|turn|look|plead|call to|on|upon|with T:actor for &shield ; stance=demands
  + Norway appealed to Belarus for peacekeepers. => NOR 0234 BLR
0234  n: S's &appeal_noun for &shield (of|in|for|to T) ; stance=demands
  + Norway's request for peacekeepers was printed. => NOR 0234 -

0234  S ask|request|invite|urge|beg T:actor to intervene|protect|defend ; stance=demands
  + Norway asked Belarus to intervene. => NOR 0234 BLR
0234  S call on|upon T:actor to intervene|protect|defend ; stance=demands
  + Norway called on Belarus to defend the islands. => NOR 0234 BLR

023  S &call_verb for &assistance (from|of|by|to|for|in T) ; stance=demands source
  + Norway appealed for aid. => NOR 023 -
023  S &seek_verb &assistance (from|of|by|to|for|in T) ; stance=demands source
  + Norway sought assistance from Belarus. => NOR 023 BLR
  - The old man sought help from a doctor.
023  S &ask_verb T:actor for &assistance ; stance=demands
  + Norway asked Belarus for help. => NOR 023 BLR
023  S appeal|turn|look|plead|call to|on|upon|with T:actor for &assistance ; stance=demands
  + Norway appealed to Belarus for aid. => NOR 023 BLR
023  n: S's &appeal_noun for &assistance (of|to|for|in T) ; stance=demands
  + Norway's request for aid was printed on Friday. => NOR 023 -

023  S urge|ask|beg|press T:actor to help|assist|donate|contribute ; stance=demands
  + Norway asked Belarus to help. => NOR 023 BLR
023  S call on|upon T:actor to help|assist|donate|contribute ; stance=demands
  + Norway called on Belarus to contribute. => NOR 023 BLR
023  S appeal to T:actor to help|assist|donate|contribute|give ; stance=demands
  + Norway appealed to Belarus to help. => NOR 023 BLR
023  S seek|request asylum|refuge|sanctuary|political_asylum|refugee_status (in|from|at|with T) ; stance=demands plover=REQUEST
  + Norwegian refugees sought asylum in Belarus. => NOR 023 BLR
  - The deer sought refuge in the barn.
023  S ask|apply|appeal|beg for asylum|refuge|political_asylum|refugee_status (in|from|to T) ; stance=demands plover=REQUEST
  + The Norwegian dissident applied for asylum in Belarus. => NOR 023 BLR
023  n: S's aid_appeal|relief_appeal|donor_appeal|aid_request to|for T ; stance=demands
  + Norway's aid appeal to Belarus was printed. => NOR 023 BLR

# 024 Political reform
0241  S &call_verb for &resignation|new_government|new_leadership|leadership_change|change_of_government (of|by|from|in T) ; theme=demanded stance=demands
  + Norway called for the resignation of the president of Belarus. => NOR 0241 BLR
  - The clerk called for the removal of the carpet.
0256  S &call_verb for removal|departure|evacuation|exit|expulsion of &armed_force|base|missile|weapon ; theme=demanded stance=demands
  + Norway called for the removal of the Belarusian troops. => NOR 0256 BLR
  - The clerk called for the removal of the carpet.
0241  S urge|seek|request|want &resignation of T:person ; theme=demanded stance=demands source
  + Norway sought the resignation of the president of Belarus. => NOR 0241 BLR
0241  S &ask_verb T to quit|abdicate|go ; theme=demanded stance=demands
  + Norway urged the president of Belarus to go. => NOR 0241 BLR
0241  S call on|upon T:person to quit|abdicate|go ; theme=demanded stance=demands
  + Norway called on the president of Belarus to go. => NOR 0241 BLR
0241  n: S's &appeal_noun for &resignation of|by T ; theme=demanded stance=demands
  + Norway's call for the resignation of the president of Belarus was printed. => NOR 0241 BLR
0242  S &call_verb for policy_change|repeal|reversal|abolition|scrapping|moratorium|rethink|revision|change_of_policy|new_policy|ban (in|by|of|on|to X) ; theme=demanded stance=demands source
  + Norway pressed for a policy change in Belarus. => NOR 0242 BLR
  + Norway called for the repeal of the law. => NOR 0242 -
0242  S urge|seek|request|advocate repeal|reversal|abolition|moratorium|revision of|on X ; theme=demanded stance=demands source
  + Norway sought the repeal of the law. => NOR 0242 -
0242  S &ask_verb T to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|reassess|overturn ; theme=demanded stance=demands
  + Norway urged Belarus to scrap the law. => NOR 0242 BLR
0242  S call on|upon T:actor to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|reassess|overturn ; theme=demanded stance=demands
  + Norway called on Belarus to scrap the law. => NOR 0242 BLR
0242  S appeal|plead to|with T:actor to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke ; theme=demanded stance=demands
  + Norway appealed to Belarus to scrap the law. => NOR 0242 BLR
0242  n: S's &appeal_noun for policy_change|repeal|abolition|moratorium (in|of|on X) ; theme=demanded stance=demands
  + Norway's call for the repeal of the law was printed. => NOR 0242 -
0243  S &call_verb for &rights_asked (in|of|from|for|by|to T) ; stance=demands source
  + Norway appealed for human rights in Belarus. => NOR 0243 BLR
0243  S &seek_verb &rights_asked (in|of|from|for|by|to T) ; stance=demands source
  + The Norwegian rebels sought autonomy from Belarus. => NOR 0243 BLR
  - The teenager sought independence from his mother.
0243  S &ask_verb T:actor for &rights_asked ; stance=demands
  + Norway pressed Belarus for human rights. => NOR 0243 BLR
0243  n: S's &appeal_noun for &rights_asked (in|of|for|to T) ; stance=demands
  + Norway's call for human rights in Belarus was printed. => NOR 0243 BLR
0243  S &ask_verb T:actor to respect|uphold ; theme=demanded stance=demands
  + Norway urged Belarus to respect the right to strike. => NOR 0243 BLR
0243  S call on|upon T:actor to respect|uphold ; theme=demanded stance=demands
  + Norway called on Belarus to uphold the freedom of the press. => NOR 0243 BLR
0243  S &call_verb for respect for|of &rights_asked (in|of|by T) ; stance=demands source
  + Norway called for respect for human rights in Belarus. => NOR 0243 BLR
0244  S &call_verb for &system_asked (in|by|of|for T) ; stance=demands source
  + Norway called for regime change in Belarus. => NOR 0244 BLR
0244  S &seek_verb &system_asked (in|by|of|for T) ; stance=demands source
  + Norway sought regime change in Belarus. => NOR 0244 BLR
  - The club sought a new constitution.
0244  S &ask_verb T:actor for &system_asked ; stance=demands
  + Norway pressed Belarus for constitutional reform. => NOR 0244 BLR
0244  n: S's &appeal_noun for &system_asked (in|of|for T) ; stance=demands
  + Norway's call for regime change in Belarus was printed. => NOR 0244 BLR
0244  S &call_verb for referendum|democracy|independence_referendum (in|on|by|of T) ; stance=demands source
  + Norway called for a referendum in Belarus. => NOR 0244 BLR
  - The choir called for democracy in the rehearsal.
024  S &call_verb for &reform_asked (in|by|from|of|for T) ; stance=demands source
  + Norway called for reform in Belarus. => NOR 024 BLR
  + Norway called for early elections in Belarus. => NOR 024 BLR
024  S &seek_verb &reform_asked (in|by|from|of|for T) ; stance=demands source
  + Norway urged reform in Belarus. => NOR 024 BLR
  - The gardener sought a change in the weather.
024  S &ask_verb T:actor for &reform_asked ; stance=demands
  + Norway pressed Belarus for reform. => NOR 024 BLR
024  n: S's &appeal_noun for &reform_asked (in|of|for T) ; stance=demands
  + Norway's call for free elections in Belarus was printed. => NOR 024 BLR
024  S call|appeal|press|push|ask|campaign for free|early|fair|snap|new &election_word (in|by T) ; stance=demands source
  + Norway called for fair elections in Belarus. => NOR 024 BLR
024  S &ask_verb T:actor to reform|democratize|democratise|liberalize|liberalise ; theme=demanded stance=demands
  + Norway urged Belarus to democratise. => NOR 024 BLR
024  S call on|upon T:actor to reform|democratize|democratise|liberalize|liberalise ; theme=demanded stance=demands
  + Norway called on Belarus to reform. => NOR 024 BLR

# 025 Yielding
0251  S &call_verb for end|lifting|easing|relaxation|removal of|to &curb (on|in|by T) ; theme=demanded stance=demands source
  + Norway called for an end of the curfew. => NOR 0251 -
0251  S urge|seek|request end|lifting|easing|relaxation of|to &curb (in|on|by T) ; theme=demanded stance=demands source
  + Norway sought the lifting of the curfew. => NOR 0251 -
0251  n: S's &appeal_noun for end|lifting|easing of|to &curb ; theme=demanded stance=demands
  + Norway's call for the lifting of the curfew was printed. => NOR 0251 -
0252  S &call_verb for end|halt|suspension of|to &unrest_word ; theme=demanded stance=demands source
  + Norway called for an end to the protest. => NOR 0252 -
0252  S urge|seek|request|beg end|halt|suspension of|to &unrest_word ; theme=demanded stance=demands source
  + Norway urged an end to the protests. => NOR 0252 -
0252  S &ask_verb T to disperse ; theme=demanded stance=demands
  + Norway urged the Belarusian protesters to disperse. => NOR 0252 BLR
0253  S &call_verb for release|freeing|liberation|return|freedom|repatriation|handover of &detainee|X ; theme=demanded stance=demands source
  + Norway called for the release of the journalists. => NOR 0253 -
  - The singer called for the release of her record.
0253  S urge|seek|request|solicit|beg release|freeing|return|repatriation|liberation of X (from|by T) ; theme=demanded stance=demands source
  + Norway sought the release of the journalists. => NOR 0253 -
0253  S &ask_verb T:actor for release|freeing|return|freedom (of &detainee) ; theme=demanded stance=demands
  + Norway asked Belarus for the release of the journalists. => NOR 0253 BLR
0253  S appeal|plead|call to|with|on|upon T:actor for release|freeing|return|freedom (of &detainee) ; theme=demanded stance=demands
  + Norway appealed to Belarus for the release of the journalists. => NOR 0253 BLR
0253  n: S's &appeal_noun for release|freedom|return|freeing of X ; theme=demanded stance=demands
  + Norway's appeal for the release of the journalists was printed. => NOR 0253 -
0253  S seek|request|ask|appeal|plead pardon|clemency|amnesty|stay_of_execution (for|of|from X) ; theme=demanded stance=demands both
  + Norway sought clemency for the Belarusian pilot. => NOR 0253 BLR
0254  S &call_verb for end|lifting|easing|removal|relaxation|suspension|abolition of|to &sanction_word ; theme=demanded stance=demands source
  + Norway called for the lifting of the sanctions. => NOR 0254 -
0254  S urge|seek|request end|lifting|easing|removal|relaxation|suspension of|to &sanction_word ; theme=demanded stance=demands source
  + Norway sought the lifting of the sanctions. => NOR 0254 -
0254  S &call_verb for sanction_relief|sanction_waiver|exemption|waiver (from|for T) ; stance=demands source
  + Norway asked for sanctions relief. => NOR 0254 -
0254  n: S's &appeal_noun for end|lifting|easing|removal of|to &sanction_word ; theme=demanded stance=demands
  + Norway's call for the lifting of the sanctions was printed. => NOR 0254 -
0255  S &call_verb for &involvement (in|into|of|to|by|for X) ; theme=demanded stance=demands source
  + Norway called for an independent investigation of the fire. => NOR 0255 -
0255  S urge|seek|request &involvement (in|into|of|to|by|for X) ; theme=demanded stance=demands both
  + Norway requested access to the Belarusian camps. => NOR 0255 BLR
  - The tenant requested access to the cellar.
0255  S &ask_verb T:actor for &involvement (in|into|of|to|by|for X) ; theme=demanded stance=demands
  + Norway asked Belarus for access to the camps. => NOR 0255 BLR
0255  n: S's &appeal_noun for &involvement (in|into|of|to|by|for X) ; theme=demanded stance=demands
  + Norway's call for an independent inquiry was printed. => NOR 0255 -
0256  S &call_verb for &calm_word (between|in|with|by|of|from|to T) ; stance=demands source
  + Norway called for a ceasefire in Belarus. => NOR 0256 BLR
  + Norway appealed for the withdrawal of the Belarusian troops. => NOR 0256 BLR
0256  S &seek_verb &calm_word (between|in|with|by|of|from|to T) ; stance=demands source
  + Norway urged a ceasefire in Belarus. => NOR 0256 BLR
0256  S &ask_verb T:actor for &calm_word ; stance=demands
  + Norway asked Belarus for a ceasefire. => NOR 0256 BLR
0256  S appeal|turn|look|plead|call to|on|upon|with T:actor for &calm_word ; stance=demands
  + Norway appealed to Belarus for a truce. => NOR 0256 BLR
0256  n: S's &appeal_noun for &calm_word (between|in|with|of|to T) ; stance=demands
  + Norway's call for a ceasefire was printed on Friday. => NOR 0256 -
0256  S &call_verb for halt|end|cessation|stop|pause to|of|in &fighting_word (in|by|between|on|against T) ; theme=demanded stance=demands source
  + Norway called for an end to the violence. => NOR 0256 -
  + Norway appealed for an end to the fighting. => NOR 0256 -
0256  S urge|seek|request|beg halt|end|cessation|stop|pause to|of|in &fighting_word (in|by|between|on|against T) ; theme=demanded stance=demands source
  + Norway urged an end to the violence. => NOR 0256 -
0256  n: S's &appeal_noun for halt|end|cessation|stop|pause to|of|in &fighting_word ; theme=demanded stance=demands
  + Norway's call for an end to the violence was printed. => NOR 0256 -
0256  S propose &truce_word|de-escalation|humanitarian_pause (between|in|with|from T) ; theme=demanded stance=demands source
  + Norway proposed a ceasefire in Belarus. => NOR 0256 BLR
0256  S sue for peace ; source stance=demands
  + Norway sued for peace. => NOR 0256 -
0256  S appeal|call|plead|pray for peace (in|between|with T) ; theme=demanded stance=demands source
  + Norway appealed for peace in Belarus. => NOR 0256 BLR
0256  n: S's &appeal_noun for peace|restraint|calm (in|to|between|from|by T) ; theme=demanded stance=demands
  + Norway's appeal for peace in Belarus was printed. => NOR 0256 BLR
0256  n: S's truce_proposal|ceasefire_proposal|peace_appeal|ceasefire_call|peace_overture|peace_feeler to T ; theme=demanded stance=demands
  + Norway's truce proposal to Belarus was printed. => NOR 0256 BLR
025  S &call_verb for &mild_word (from|by|in|of|for|on T) ; stance=demands source
  + Norway called for restraint by Belarus. => NOR 025 BLR
025  S &seek_verb &mild_word (from|by|in|of|for|on T) ; stance=demands source
  + Norway urged restraint by Belarus. => NOR 025 BLR
  - The doctor urged caution on the ice.
025  S &ask_verb T:actor for &mild_word ; stance=demands
  + Norway asked Belarus for concessions. => NOR 025 BLR
025  S appeal|turn|look|plead|call to|on|upon|with T:actor for &mild_word ; stance=demands
  + Norway appealed to Belarus for calm. => NOR 025 BLR
025  S counsel|advise|plead &mild_word (from|by|of|in|on T) ; stance=demands source
  + Norway counselled restraint. => NOR 025 -
025  S &ask_verb|advise T:actor to yield|relent|compromise|concede|comply|refrain|abstain|desist|submit|obey ; theme=demanded stance=demands
  + Norway urged Belarus to refrain from threats. => NOR 025 BLR
025  S call on|upon T:actor to yield|relent|compromise|concede|comply|refrain|abstain|desist|submit|obey ; theme=demanded stance=demands
  + Norway called on Belarus to comply. => NOR 025 BLR

# 026 Meet or negotiate
026  S &call_verb for &talk|&meeting|summit (with|between|among|on|of|in|to T) ; theme=demanded stance=demands source
  + Norway called for talks with Belarus. => NOR 026 BLR
026  S seek|request|urge|solicit|advocate &talk|&meeting (with|between|among|of|to T) ; theme=demanded stance=demands both
  + Norway sought a meeting with Belarus. => NOR 026 BLR
  - Norwegian teachers sought a meeting with parents.
026  S &ask_verb T:actor for|into|to &talk|&meeting|audience ; theme=demanded stance=demands
  + Norway asked Belarus for talks. => NOR 026 BLR
026  S appeal|call to|on|upon T:actor for &talk|&meeting ; theme=demanded stance=demands
  + Norway appealed to Belarus for talks. => NOR 026 BLR
026  S &ask_verb|appeal|invite|encourage T to meet|negotiate|talk|discuss|confer ; theme=demanded stance=demands
  + Norway urged Belarus to negotiate. => NOR 026 BLR
026  S call on|upon T:actor to meet|negotiate|talk|discuss|confer ; theme=demanded stance=demands
  + Norway called on Belarus to negotiate. => NOR 026 BLR
026  S appeal to T:actor to meet|negotiate|talk|discuss|confer ; theme=demanded stance=demands
  + Norway appealed to Belarus to negotiate. => NOR 026 BLR
026  S urge|ask|press|push T:actor to|into|for &talk|&meeting|table ; theme=demanded stance=demands
  + Norway pressed Belarus into talks. => NOR 026 BLR
026  S invite T:actor to send|participate|negotiate|talk|meet|mediate ; theme=demanded
  + Norway invited Belarus to negotiate. => NOR 026 BLR
026  n: S's &appeal_noun for &talk|&meeting (with|between|to T) ; theme=demanded stance=demands
  + Norway's request for talks with Belarus was printed on Friday. => NOR 026 BLR
026  S request|call|seek special_session|emergency_session|emergency_meeting|extraordinary_session|urgent_meeting|special_meeting (of T) ; stance=demands source
  + Norway requested an emergency meeting of the United Nations. => NOR 026 IGO

# 027 Settle a dispute
027  S &call_verb for &settle_word (of|to|in|between|with|for|on T) ; stance=demands source
  + Norway called for a peaceful settlement between Belarus and Latvia. => NOR 027 BLR
027  S &seek_verb &settle_word (of|to|in|between|with|for|on T) ; stance=demands source
  + Norway urged a political solution in Belarus. => NOR 027 BLR
  - The pupil sought the solution of the puzzle.
027  n: S's &appeal_noun for &settle_word (of|to|in|between|with|for|on T) ; stance=demands
  + Norway's call for a political solution in Belarus was printed. => NOR 027 BLR
027  S &ask_verb|encourage T to settle|resolve|reconcile|mend|solve|overcome|bridge|narrow ; theme=demanded stance=demands
  + Norway urged Belarus to settle the dispute. => NOR 027 BLR
027  S call on|upon T:actor to settle|resolve|reconcile|mend|solve|overcome|bridge|narrow ; theme=demanded stance=demands
  + Norway called on Belarus to resolve the dispute. => NOR 027 BLR
027  S appeal|plead to|with T:actor to settle|resolve|reconcile|mend|solve|overcome|bridge ; theme=demanded stance=demands
  + Norway appealed to Belarus to settle the dispute. => NOR 027 BLR

# 028 Mediation
028  S &call_verb for &mediation (by|from|of|in|between T) ; stance=demands source
  + Norway called for mediation by Belarus. => NOR 028 BLR
028  S &seek_verb &mediation (by|from|of|in|between T) ; stance=demands source
  + Norway sought the mediation of Belarus. => NOR 028 BLR
  - The couple sought mediation by a lawyer.
028  S &ask_verb T:actor for &mediation ; stance=demands
  + Norway asked Belarus for mediation. => NOR 028 BLR
028  n: S's &appeal_noun for &mediation (of|in|between T) ; stance=demands
  + Norway's request for mediation between Belarus and Latvia was printed. => NOR 028 BLR
028  S ask|invite|request|want T:actor as mediator|arbiter|broker|go-between ; stance=demands source
  + Norway wanted Belarus as a mediator. => NOR 028 BLR
028  S &ask_verb|request|invite T to mediate|intercede|arbitrate|broker ; theme=demanded stance=demands
  + Norway asked Belarus to mediate. => NOR 028 BLR
028  S call on|upon T:actor to mediate|intercede|arbitrate|broker ; theme=demanded stance=demands
  + Norway called on Belarus to mediate. => NOR 028 BLR
028  S appeal to T:actor to mediate|intercede|arbitrate|broker ; theme=demanded stance=demands
  + Norway appealed to Belarus to mediate. => NOR 028 BLR

# Contents with a verb and its object ("to WORDS &object": the object is the infinitive's)
0211  S &ask_verb|encourage|advise|invite T to open market|economy ; theme=demanded stance=demands
  + Norway urged Belarus to open its markets. => NOR 0211 BLR
0211  S &ask_verb|encourage|advise|invite T to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=demanded stance=demands
  + Norway urged Belarus to cut its tariffs. => NOR 0211 BLR
0211  S &ask_verb|encourage|advise|invite T to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=demanded stance=demands
  + Norway urged Belarus to restore the flow of gas. => NOR 0211 BLR
0211  S &ask_verb|encourage|advise|invite T to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=demanded stance=demands
  + Norway urged Belarus to build a pipeline. => NOR 0211 BLR
0211  S &ask_verb|encourage|advise|invite T to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=demanded stance=demands
  + Norway urged Belarus to sign a trade agreement. => NOR 0211 BLR
0232  S &ask_verb|encourage|advise|invite T to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=demanded stance=demands
  + Norway urged Belarus to speed up arms deliveries. => NOR 0232 BLR
0212  S &ask_verb|encourage|advise|invite T to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=demanded stance=demands
  + Norway urged Belarus to boost military cooperation. => NOR 0212 BLR
0211  S &ask_verb|encourage|advise|invite T to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=demanded stance=demands
  + Norway urged Belarus to expand trade. => NOR 0211 BLR
0212  S &ask_verb|encourage|advise|invite T to join coalition|alliance|fight|war|campaign|offensive|force ; theme=demanded stance=demands
  + Norway urged Belarus to join the coalition. => NOR 0212 BLR
0212  S &ask_verb|encourage|advise|invite T to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=demanded stance=demands
  + Norway urged Belarus to hold a joint exercise. => NOR 0212 BLR
0213  S &ask_verb|encourage|advise|invite T to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=demanded stance=demands
  + Norway urged Belarus to prosecute the culprits. => NOR 0213 BLR
0213  S &ask_verb|encourage|advise|invite T to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=demanded stance=demands
  + Norway urged Belarus to open an inquiry. => NOR 0213 BLR
0214  S &ask_verb|encourage|advise|invite T to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=demanded stance=demands
  + Norway urged Belarus to share its intelligence. => NOR 0214 BLR
022  S &ask_verb|encourage|advise|invite T to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=demanded stance=demands
  + Norway urged Belarus to ratify the treaty. => NOR 022 BLR
022  S &ask_verb|encourage|advise|invite T to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=demanded stance=demands
  + Norway urged Belarus to normalise relations. => NOR 022 BLR
022  S &ask_verb|encourage|advise|invite T to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=demanded stance=demands
  + Norway urged Belarus to keep the lines open. => NOR 022 BLR
022  S &ask_verb|encourage|advise|invite T to use influence|leverage|clout|weight|good_office ; theme=demanded stance=demands
  + Norway urged Belarus to use its influence. => NOR 022 BLR
0231  S &ask_verb|encourage|advise|invite T to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=demanded stance=demands
  + Norway urged Belarus to cancel the debts. => NOR 0231 BLR
0233  S &ask_verb|encourage|advise|invite T to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=demanded stance=demands
  + Norway urged Belarus to admit the refugees. => NOR 0233 BLR
0234  S &ask_verb|encourage|advise|invite T to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=demanded stance=demands
  + Norway urged Belarus to protect the civilians. => NOR 0234 BLR
0234  S &ask_verb|encourage|advise|invite T to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=demanded stance=demands
  + Norway urged Belarus to boost its military presence. => NOR 0234 BLR
023  S &ask_verb|encourage|advise|invite T to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=demanded stance=demands
  + Norway urged Belarus to increase its aid. => NOR 023 BLR
0234  S &ask_verb|encourage|advise|invite T to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=demanded stance=demands
  + Norway urged Belarus to extend the mandate of the peacekeepers. => NOR 0234 BLR
021  S &ask_verb|encourage|advise|invite T to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=demanded stance=demands
  + Norway urged Belarus to set up a joint commission. => NOR 021 BLR
024  S &ask_verb|encourage|advise|invite T to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=demanded stance=demands
  + Norway urged Belarus to overhaul the courts. => NOR 024 BLR
024  S &ask_verb|encourage|advise|invite T to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=demanded stance=demands
  + Norway urged Belarus to hold elections. => NOR 024 BLR
024  S &ask_verb|encourage|advise|invite T to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=demanded stance=demands
  + Norway urged Belarus to introduce reforms. => NOR 024 BLR
0241  S &ask_verb|encourage|advise|invite T to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=demanded stance=demands
  + Norway urged Belarus to cede power. => NOR 0241 BLR
0241  S &ask_verb|encourage|advise|invite T to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=demanded stance=demands
  + Norway urged Belarus to form a new government. => NOR 0241 BLR
0242  S &ask_verb|encourage|advise|invite T to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=demanded stance=demands
  + Norway urged Belarus to scrap the law. => NOR 0242 BLR
0243  S &ask_verb|encourage|advise|invite T to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=demanded stance=demands
  + Norway urged Belarus to respect human rights. => NOR 0243 BLR
0244  S &ask_verb|encourage|advise|invite T to amend|rewrite|change|adopt|draft|revise constitution ; theme=demanded stance=demands
  + Norway urged Belarus to amend the constitution. => NOR 0244 BLR
0244  S &ask_verb|encourage|advise|invite T to hold|organise|organize|call|conduct referendum|plebiscite ; theme=demanded stance=demands
  + Norway urged Belarus to hold a referendum. => NOR 0244 BLR
0244  S &ask_verb|encourage|advise|invite T to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=demanded stance=demands
  + Norway urged Belarus to restore democracy. => NOR 0244 BLR
0256  S &ask_verb|encourage|advise|invite T to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=demanded stance=demands
  + Norway urged Belarus to show restraint. => NOR 0256 BLR
025  S &ask_verb|encourage|advise|invite T to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=demanded stance=demands
  + Norway urged Belarus to honour the agreement. => NOR 025 BLR
025  S &ask_verb|encourage|advise|invite T to make concession|gesture|compromise ; theme=demanded stance=demands
  + Norway urged Belarus to make concessions. => NOR 025 BLR
025  S &ask_verb|encourage|advise|invite T to comply|abide ; theme=demanded stance=demands
  + Norway urged Belarus to comply with the ruling. => NOR 025 BLR
0253  S &ask_verb|encourage|advise|invite T to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=demanded stance=demands
  + Norway urged Belarus to return the islands. => NOR 0253 BLR
0255  S &ask_verb|encourage|advise|invite T to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=demanded stance=demands
  + Norway urged Belarus to admit the inspectors. => NOR 0255 BLR
0255  S &ask_verb|encourage|advise|invite T to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=demanded stance=demands
  + Norway urged Belarus to grant access to the camps. => NOR 0255 BLR
0256  S &ask_verb|encourage|advise|invite T to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=demanded stance=demands
  + Norway urged Belarus to lay down its arms. => NOR 0256 BLR
0256  S &ask_verb|encourage|advise|invite T to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=demanded stance=demands
  + Norway urged Belarus to halt its offensive. => NOR 0256 BLR
0256  S &ask_verb|encourage|advise|invite T to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=demanded stance=demands
  + Norway urged Belarus to respect the truce. => NOR 0256 BLR
0256  S &ask_verb|encourage|advise|invite T to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=demanded stance=demands
  + Norway urged Belarus to reduce tensions. => NOR 0256 BLR
0256  S &ask_verb|encourage|advise|invite T to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=demanded stance=demands
  + Norway urged Belarus to freeze its nuclear programme. => NOR 0256 BLR
026  S &ask_verb|encourage|advise|invite T to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=demanded stance=demands
  + Norway urged Belarus to return to the negotiating table. => NOR 026 BLR
026  S &ask_verb|encourage|advise|invite T to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=demanded stance=demands
  + Norway urged Belarus to resume the talks. => NOR 026 BLR
027  S &ask_verb|encourage|advise|invite T to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=demanded stance=demands
  + Norway urged Belarus to settle the dispute. => NOR 027 BLR
027  S &ask_verb|encourage|advise|invite T to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=demanded stance=demands
  + Norway urged Belarus to reach a settlement. => NOR 027 BLR
027  S &ask_verb|encourage|advise|invite T to make|pursue|give peace ; theme=demanded stance=demands
  + Norway urged Belarus to make peace. => NOR 027 BLR
0211  S call on|upon T:actor to open market|economy ; theme=demanded stance=demands
  + Norway called on Belarus to open its markets. => NOR 0211 BLR
0211  S call on|upon T:actor to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=demanded stance=demands
  + Norway called on Belarus to cut its tariffs. => NOR 0211 BLR
0211  S call on|upon T:actor to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=demanded stance=demands
  + Norway called on Belarus to restore the flow of gas. => NOR 0211 BLR
0211  S call on|upon T:actor to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=demanded stance=demands
  + Norway called on Belarus to build a pipeline. => NOR 0211 BLR
0211  S call on|upon T:actor to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=demanded stance=demands
  + Norway called on Belarus to sign a trade agreement. => NOR 0211 BLR
0232  S call on|upon T:actor to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=demanded stance=demands
  + Norway called on Belarus to speed up arms deliveries. => NOR 0232 BLR
0212  S call on|upon T:actor to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=demanded stance=demands
  + Norway called on Belarus to boost military cooperation. => NOR 0212 BLR
0211  S call on|upon T:actor to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=demanded stance=demands
  + Norway called on Belarus to expand trade. => NOR 0211 BLR
0212  S call on|upon T:actor to join coalition|alliance|fight|war|campaign|offensive|force ; theme=demanded stance=demands
  + Norway called on Belarus to join the coalition. => NOR 0212 BLR
0212  S call on|upon T:actor to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=demanded stance=demands
  + Norway called on Belarus to hold a joint exercise. => NOR 0212 BLR
0213  S call on|upon T:actor to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=demanded stance=demands
  + Norway called on Belarus to prosecute the culprits. => NOR 0213 BLR
0213  S call on|upon T:actor to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=demanded stance=demands
  + Norway called on Belarus to open an inquiry. => NOR 0213 BLR
0214  S call on|upon T:actor to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=demanded stance=demands
  + Norway called on Belarus to share its intelligence. => NOR 0214 BLR
022  S call on|upon T:actor to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=demanded stance=demands
  + Norway called on Belarus to ratify the treaty. => NOR 022 BLR
022  S call on|upon T:actor to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=demanded stance=demands
  + Norway called on Belarus to normalise relations. => NOR 022 BLR
022  S call on|upon T:actor to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=demanded stance=demands
  + Norway called on Belarus to keep the lines open. => NOR 022 BLR
022  S call on|upon T:actor to use influence|leverage|clout|weight|good_office ; theme=demanded stance=demands
  + Norway called on Belarus to use its influence. => NOR 022 BLR
0231  S call on|upon T:actor to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=demanded stance=demands
  + Norway called on Belarus to cancel the debts. => NOR 0231 BLR
0233  S call on|upon T:actor to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=demanded stance=demands
  + Norway called on Belarus to admit the refugees. => NOR 0233 BLR
0234  S call on|upon T:actor to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=demanded stance=demands
  + Norway called on Belarus to protect the civilians. => NOR 0234 BLR
0234  S call on|upon T:actor to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=demanded stance=demands
  + Norway called on Belarus to boost its military presence. => NOR 0234 BLR
023  S call on|upon T:actor to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=demanded stance=demands
  + Norway called on Belarus to increase its aid. => NOR 023 BLR
0234  S call on|upon T:actor to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=demanded stance=demands
  + Norway called on Belarus to extend the mandate of the peacekeepers. => NOR 0234 BLR
021  S call on|upon T:actor to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=demanded stance=demands
  + Norway called on Belarus to set up a joint commission. => NOR 021 BLR
024  S call on|upon T:actor to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=demanded stance=demands
  + Norway called on Belarus to overhaul the courts. => NOR 024 BLR
024  S call on|upon T:actor to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=demanded stance=demands
  + Norway called on Belarus to hold elections. => NOR 024 BLR
024  S call on|upon T:actor to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=demanded stance=demands
  + Norway called on Belarus to introduce reforms. => NOR 024 BLR
0241  S call on|upon T:actor to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=demanded stance=demands
  + Norway called on Belarus to cede power. => NOR 0241 BLR
0241  S call on|upon T:actor to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=demanded stance=demands
  + Norway called on Belarus to form a new government. => NOR 0241 BLR
0242  S call on|upon T:actor to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=demanded stance=demands
  + Norway called on Belarus to scrap the law. => NOR 0242 BLR
0243  S call on|upon T:actor to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=demanded stance=demands
  + Norway called on Belarus to respect human rights. => NOR 0243 BLR
0244  S call on|upon T:actor to amend|rewrite|change|adopt|draft|revise constitution ; theme=demanded stance=demands
  + Norway called on Belarus to amend the constitution. => NOR 0244 BLR
0244  S call on|upon T:actor to hold|organise|organize|call|conduct referendum|plebiscite ; theme=demanded stance=demands
  + Norway called on Belarus to hold a referendum. => NOR 0244 BLR
0244  S call on|upon T:actor to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=demanded stance=demands
  + Norway called on Belarus to restore democracy. => NOR 0244 BLR
0256  S call on|upon T:actor to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=demanded stance=demands
  + Norway called on Belarus to show restraint. => NOR 0256 BLR
025  S call on|upon T:actor to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=demanded stance=demands
  + Norway called on Belarus to honour the agreement. => NOR 025 BLR
025  S call on|upon T:actor to make concession|gesture|compromise ; theme=demanded stance=demands
  + Norway called on Belarus to make concessions. => NOR 025 BLR
025  S call on|upon T:actor to comply|abide ; theme=demanded stance=demands
  + Norway called on Belarus to comply with the ruling. => NOR 025 BLR
0253  S call on|upon T:actor to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=demanded stance=demands
  + Norway called on Belarus to return the islands. => NOR 0253 BLR
0255  S call on|upon T:actor to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=demanded stance=demands
  + Norway called on Belarus to admit the inspectors. => NOR 0255 BLR
0255  S call on|upon T:actor to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=demanded stance=demands
  + Norway called on Belarus to grant access to the camps. => NOR 0255 BLR
0256  S call on|upon T:actor to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=demanded stance=demands
  + Norway called on Belarus to lay down its arms. => NOR 0256 BLR
0256  S call on|upon T:actor to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=demanded stance=demands
  + Norway called on Belarus to halt its offensive. => NOR 0256 BLR
0256  S call on|upon T:actor to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=demanded stance=demands
  + Norway called on Belarus to respect the truce. => NOR 0256 BLR
0256  S call on|upon T:actor to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=demanded stance=demands
  + Norway called on Belarus to reduce tensions. => NOR 0256 BLR
0256  S call on|upon T:actor to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=demanded stance=demands
  + Norway called on Belarus to freeze its nuclear programme. => NOR 0256 BLR
026  S call on|upon T:actor to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=demanded stance=demands
  + Norway called on Belarus to return to the negotiating table. => NOR 026 BLR
026  S call on|upon T:actor to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=demanded stance=demands
  + Norway called on Belarus to resume the talks. => NOR 026 BLR
027  S call on|upon T:actor to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=demanded stance=demands
  + Norway called on Belarus to settle the dispute. => NOR 027 BLR
027  S call on|upon T:actor to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=demanded stance=demands
  + Norway called on Belarus to reach a settlement. => NOR 027 BLR
027  S call on|upon T:actor to make|pursue|give peace ; theme=demanded stance=demands
  + Norway called on Belarus to make peace. => NOR 027 BLR
0211  S appeal|plead to|with T:actor to open market|economy ; theme=demanded stance=demands
  + Norway appealed to Belarus to open its markets. => NOR 0211 BLR
0211  S appeal|plead to|with T:actor to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=demanded stance=demands
  + Norway appealed to Belarus to cut its tariffs. => NOR 0211 BLR
0211  S appeal|plead to|with T:actor to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=demanded stance=demands
  + Norway appealed to Belarus to restore the flow of gas. => NOR 0211 BLR
0211  S appeal|plead to|with T:actor to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=demanded stance=demands
  + Norway appealed to Belarus to build a pipeline. => NOR 0211 BLR
0211  S appeal|plead to|with T:actor to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=demanded stance=demands
  + Norway appealed to Belarus to sign a trade agreement. => NOR 0211 BLR
0232  S appeal|plead to|with T:actor to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=demanded stance=demands
  + Norway appealed to Belarus to speed up arms deliveries. => NOR 0232 BLR
0212  S appeal|plead to|with T:actor to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=demanded stance=demands
  + Norway appealed to Belarus to boost military cooperation. => NOR 0212 BLR
0211  S appeal|plead to|with T:actor to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=demanded stance=demands
  + Norway appealed to Belarus to expand trade. => NOR 0211 BLR
0212  S appeal|plead to|with T:actor to join coalition|alliance|fight|war|campaign|offensive|force ; theme=demanded stance=demands
  + Norway appealed to Belarus to join the coalition. => NOR 0212 BLR
0212  S appeal|plead to|with T:actor to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=demanded stance=demands
  + Norway appealed to Belarus to hold a joint exercise. => NOR 0212 BLR
0213  S appeal|plead to|with T:actor to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=demanded stance=demands
  + Norway appealed to Belarus to prosecute the culprits. => NOR 0213 BLR
0213  S appeal|plead to|with T:actor to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=demanded stance=demands
  + Norway appealed to Belarus to open an inquiry. => NOR 0213 BLR
0214  S appeal|plead to|with T:actor to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=demanded stance=demands
  + Norway appealed to Belarus to share its intelligence. => NOR 0214 BLR
022  S appeal|plead to|with T:actor to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=demanded stance=demands
  + Norway appealed to Belarus to ratify the treaty. => NOR 022 BLR
022  S appeal|plead to|with T:actor to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=demanded stance=demands
  + Norway appealed to Belarus to normalise relations. => NOR 022 BLR
022  S appeal|plead to|with T:actor to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=demanded stance=demands
  + Norway appealed to Belarus to keep the lines open. => NOR 022 BLR
022  S appeal|plead to|with T:actor to use influence|leverage|clout|weight|good_office ; theme=demanded stance=demands
  + Norway appealed to Belarus to use its influence. => NOR 022 BLR
0231  S appeal|plead to|with T:actor to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=demanded stance=demands
  + Norway appealed to Belarus to cancel the debts. => NOR 0231 BLR
0233  S appeal|plead to|with T:actor to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=demanded stance=demands
  + Norway appealed to Belarus to admit the refugees. => NOR 0233 BLR
0234  S appeal|plead to|with T:actor to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=demanded stance=demands
  + Norway appealed to Belarus to protect the civilians. => NOR 0234 BLR
0234  S appeal|plead to|with T:actor to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=demanded stance=demands
  + Norway appealed to Belarus to boost its military presence. => NOR 0234 BLR
023  S appeal|plead to|with T:actor to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=demanded stance=demands
  + Norway appealed to Belarus to increase its aid. => NOR 023 BLR
0234  S appeal|plead to|with T:actor to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=demanded stance=demands
  + Norway appealed to Belarus to extend the mandate of the peacekeepers. => NOR 0234 BLR
021  S appeal|plead to|with T:actor to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=demanded stance=demands
  + Norway appealed to Belarus to set up a joint commission. => NOR 021 BLR
024  S appeal|plead to|with T:actor to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=demanded stance=demands
  + Norway appealed to Belarus to overhaul the courts. => NOR 024 BLR
024  S appeal|plead to|with T:actor to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=demanded stance=demands
  + Norway appealed to Belarus to hold elections. => NOR 024 BLR
024  S appeal|plead to|with T:actor to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=demanded stance=demands
  + Norway appealed to Belarus to introduce reforms. => NOR 024 BLR
0241  S appeal|plead to|with T:actor to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=demanded stance=demands
  + Norway appealed to Belarus to cede power. => NOR 0241 BLR
0241  S appeal|plead to|with T:actor to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=demanded stance=demands
  + Norway appealed to Belarus to form a new government. => NOR 0241 BLR
0242  S appeal|plead to|with T:actor to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=demanded stance=demands
  + Norway appealed to Belarus to scrap the law. => NOR 0242 BLR
0243  S appeal|plead to|with T:actor to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=demanded stance=demands
  + Norway appealed to Belarus to respect human rights. => NOR 0243 BLR
0244  S appeal|plead to|with T:actor to amend|rewrite|change|adopt|draft|revise constitution ; theme=demanded stance=demands
  + Norway appealed to Belarus to amend the constitution. => NOR 0244 BLR
0244  S appeal|plead to|with T:actor to hold|organise|organize|call|conduct referendum|plebiscite ; theme=demanded stance=demands
  + Norway appealed to Belarus to hold a referendum. => NOR 0244 BLR
0244  S appeal|plead to|with T:actor to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=demanded stance=demands
  + Norway appealed to Belarus to restore democracy. => NOR 0244 BLR
0256  S appeal|plead to|with T:actor to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=demanded stance=demands
  + Norway appealed to Belarus to show restraint. => NOR 0256 BLR
025  S appeal|plead to|with T:actor to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=demanded stance=demands
  + Norway appealed to Belarus to honour the agreement. => NOR 025 BLR
025  S appeal|plead to|with T:actor to make concession|gesture|compromise ; theme=demanded stance=demands
  + Norway appealed to Belarus to make concessions. => NOR 025 BLR
025  S appeal|plead to|with T:actor to comply|abide ; theme=demanded stance=demands
  + Norway appealed to Belarus to comply with the ruling. => NOR 025 BLR
0253  S appeal|plead to|with T:actor to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=demanded stance=demands
  + Norway appealed to Belarus to return the islands. => NOR 0253 BLR
0255  S appeal|plead to|with T:actor to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=demanded stance=demands
  + Norway appealed to Belarus to admit the inspectors. => NOR 0255 BLR
0255  S appeal|plead to|with T:actor to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=demanded stance=demands
  + Norway appealed to Belarus to grant access to the camps. => NOR 0255 BLR
0256  S appeal|plead to|with T:actor to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=demanded stance=demands
  + Norway appealed to Belarus to lay down its arms. => NOR 0256 BLR
0256  S appeal|plead to|with T:actor to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=demanded stance=demands
  + Norway appealed to Belarus to halt its offensive. => NOR 0256 BLR
0256  S appeal|plead to|with T:actor to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=demanded stance=demands
  + Norway appealed to Belarus to respect the truce. => NOR 0256 BLR
0256  S appeal|plead to|with T:actor to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=demanded stance=demands
  + Norway appealed to Belarus to reduce tensions. => NOR 0256 BLR
0256  S appeal|plead to|with T:actor to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=demanded stance=demands
  + Norway appealed to Belarus to freeze its nuclear programme. => NOR 0256 BLR
026  S appeal|plead to|with T:actor to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=demanded stance=demands
  + Norway appealed to Belarus to return to the negotiating table. => NOR 026 BLR
026  S appeal|plead to|with T:actor to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=demanded stance=demands
  + Norway appealed to Belarus to resume the talks. => NOR 026 BLR
027  S appeal|plead to|with T:actor to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=demanded stance=demands
  + Norway appealed to Belarus to settle the dispute. => NOR 027 BLR
027  S appeal|plead to|with T:actor to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=demanded stance=demands
  + Norway appealed to Belarus to reach a settlement. => NOR 027 BLR
027  S appeal|plead to|with T:actor to make|pursue|give peace ; theme=demanded stance=demands
  + Norway appealed to Belarus to make peace. => NOR 027 BLR

# Phrases of agency news
026  S nudge|steer|push|cajole|coax|press|goad|prod T:actor towards|toward|into &talk|compromise|dialogue ; theme=demanded stance=demands source
  + Norway nudged Belarus towards talks with the rebels. => NOR 026 BLR
  - The nurse nudged the child towards the door.
