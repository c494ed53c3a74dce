# Root 12: rejections and refusals. The thing refused is the embedded event, which does not happen.

# 120 Refuse to do
120  S refuse|decline to E ; theme=denied source
  + Norway refused to publish the map. => NOR 120 -
  - The engine refused to start.
120  S refuse ; source
  + Norway asked Belarus to open the port, but Belarus refused. => BLR 120 NOR
  - The printer asked the clerk to wait, but the clerk refused.
120  S fail to reach|sign|conclude|strike|agree|clinch|find ; reciprocal source
  + Norway and Belarus failed to reach an agreement. => NOR 127 BLR
  - Norway failed to catch the ship.
120  S rule_out E ; theme=denied source
  + Norway ruled out an attack on Belarus. => NOR 120 BLR
120  S rule_out X ; theme=denied source
  + Norway ruled out a tunnel. => NOR 120 -
120  S exclude|preclude possibility (of X) ; theme=denied source
  + Norway excluded the possibility of a tunnel. => NOR 120 -
120  S be unwilling|reluctant|loath|unprepared to E ; theme=denied source
  + Norway was unwilling to publish the map. => NOR 120 -
120  S balk at E ; theme=denied source
  + Norway balked at signing the Belarusian treaty. => NOR 127 -
120  n: S's refusal|unwillingness|reluctance|failure to E ; theme=denied source
  + Norway's refusal to publish the map surprised the reporters. => NOR 120 -

# 120 Reject a thing
120  S reject|spurn|rebuff|repudiate|turn_down|throw_out|shoot_down|vote_down|dismiss|refuse|decline|brush_aside|brush_off|shrug_off|wave_off|wave_away|scotch|snub|nix|quash|strike_down|knock_back X ; theme=denied source
  + Norway rejected the plan. => NOR 120 -
  + The plan was turned down by Norway. => NOR 120 -
  - The goalkeeper turned down the radio.
120  S reject|spurn|rebuff|repudiate|turn_down|dismiss|refuse|decline|brush_aside|snub &proposal|&request (by|from|of T) ; theme=denied source
  + Norway rejected a request from Belarus. => NOR 120 BLR
120  S reject|spurn|rebuff|snub|shun T:actor ; source
  + Norway rebuffed Belarus. => NOR 120 BLR
120  S refuse|deny T:actor X ; theme=denied source
  + Norway denied Belarus a map. => NOR 120 BLR
120  S object|demur to T ; source
  + Norway objected to the Belarusian plan. => NOR 120 BLR
120  S object to E ; theme=denied source
  + Norway objected to sending troops. => NOR 120 -
120  S object that E ; source
  + Norway objected that the Belarusian map was old. => NOR 120 -
120  S oppose|resist|contest|reject T ; source
  + Norway opposed the Belarusian plan. => NOR 120 BLR
  - The brakes resist rust.
120  S oppose E ; theme=denied source
  + Norway opposed sending weapons to Belarus. => NOR 1222 BLR
120  X oppose S to T ; source
  + Norway was opposed to the Belarusian plan. => NOR 120 BLR
120  S come_out|vote against T ; source
  + Norway voted against the Belarusian plan. => NOR 120 BLR
120  S raise|voice|express|state|reiterate|declare objection|opposition (to|against T) ; source
  + Norway voiced its opposition to the Belarusian plan. => NOR 120 BLR
120  S block|obstruct|stall|torpedo|scuttle|thwart|derail|sabotage|frustrate &proposal|&agreement|bid|effort|membership|accession|appointment (by|of|from T) ; source
  + Norway blocked the plan of Belarus. => NOR 120 BLR
120  S disregard|ignore|flout|defy &request|warning|appeal (by|from|of T) ; source
  + Norway ignored the warning of Belarus. => NOR 120 BLR
120  S renege|backtrack|go_back on promise|pledge|commitment|&agreement|word (with|to T) ; source
  + Norway reneged on its promise. => NOR 120 -
120  S repudiate|tear_up &agreement (with T) ; source
  + Norway repudiated the treaty with Belarus. => NOR 120 BLR
120  n: S's rejection|repudiation|dismissal|spurning of T ; source
  + Norway's rejection of the Belarusian plan was printed. => NOR 120 BLR
120  n: S's opposition|objection|resistance to|against T ; both
  + Norway's opposition to the Belarusian plan grew. => NOR 120 BLR
  - The coat's resistance to water was tested.
120  n: S's rebuff|refusal|snub to|of T ; source
  + Norway's rebuff to Belarus was printed. => NOR 120 BLR
120  n: opposition|objection by|from|of S to T ; source
  + Opposition by Norway to the Belarusian plan grew. => NOR 120 BLR

# 121-122 Cooperation and aid
1211  S reject|refuse|turn_down|rule_out|spurn|block free_trade|trade|trade_deal|trade_agreement|investment|merger|takeover|economic_cooperation (with|from|by T) ; theme=denied source
  + Norway rejected a trade deal with Belarus. => NOR 1211 BLR
1212  S reject|refuse|rule_out|turn_down military_cooperation|military_base|alliance|joint_exercise|deployment (with|of|by|from T) ; theme=denied source
  + Norway rejected an alliance with Belarus. => NOR 1212 BLR
1213  S reject|refuse|deny|turn_down|block extradition|extradition_request|handover (of|from|by|to T) ; theme=denied source
  + Norway rejected the extradition request from Belarus. => NOR 1213 BLR
1221  S reject|refuse|deny|turn_down|rule_out &economic_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused financial aid to Belarus. => NOR 1221 BLR
1222  S reject|refuse|deny|turn_down|rule_out &military_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused missiles to Belarus. => NOR 1222 BLR
1223  S reject|refuse|deny|turn_down|rule_out &humanitarian_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused food aid to Belarus. => NOR 1223 BLR
1223  S refuse|turn_away|reject|turn_back refugee|migrant|asylum_seeker (from|of T) ; source
  + Norway turned away refugees from Belarus. => NOR 1223 BLR
1223  S deny|refuse asylum|refuge to T ; source
  + Norway denied asylum to a Belarusian editor. => NOR 1223 BLR
1224  S reject|refuse|rule_out|turn_down &peacekeeper|intervention|military_intervention|no-fly_zone (in|from|for|by T) ; theme=denied source
  + Norway ruled out an intervention in Belarus. => NOR 1224 BLR
121  S reject|refuse|turn_down|decline|rule_out|spurn &cooperation with|from|by T ; theme=denied source
  + Norway refused cooperation with Belarus. => NOR 121 BLR
122  S reject|refuse|deny|turn_down|rule_out|spurn &assistance (to|for|from|by T) ; theme=denied source
  + Norway refused aid to Belarus. => NOR 122 BLR
122  S deny|refuse T &assistance ; theme=denied source
  + Norway denied Belarus aid. => NOR 122 BLR

# 123 Reform
1231  S reject|refuse|rule_out &resignation (of|by T) ; theme=denied source
  + Norway's prime minister ruled out his resignation. => NORGOV 1231 -
1231  S refuse to resign|quit|step_down|stand_down|abdicate|leave|go ; theme=denied source
  + Norway's prime minister refused to resign. => NORGOV 1231 -
1233  S reject|refuse|deny|rule_out &right_word|citizenship|amnesty (to|for|of T) ; theme=denied source
  + Norway refused autonomy to the rebels. => NOR 1233 -
1233  S deny|refuse T &right_word|citizenship ; theme=denied source
  + Norway denied the Belarusians their rights. => NOR 1233 BLR
1234  S reject|refuse|rule_out constitution|referendum|constitutional_reform|constitutional_amendment|secession|regime_change (in|by|for|of T) ; theme=denied source
  + Norway's parliament rejected the constitutional amendment. => NORLEG 1234 -
123  S reject|refuse|rule_out|resist &reform_word|political_reform|&election_word|early_election (in|by T) ; theme=denied source
  + Norway's government has rejected the reforms. => NORGOV 123 -

# 124 Refuse to yield
1241  S refuse to lift|ease|end|relax curfew|ban|restriction|martial_law|censorship ; theme=denied source
  + Norway's government refused to lift the curfew. => NORGOV 1241 -
1243  S refuse to free|release|return|hand_back|liberate X ; theme=denied source
  + Norway refused to release the journalists. => NOR 1243 -
1243  S reject|refuse|rule_out release|return|amnesty|prisoner_swap|prisoner_exchange (of|for X) ; theme=denied source
  + Norway rejected the release of the prisoners. => NOR 1243 -
1244  S refuse to lift|ease|end|suspend|remove &sanction_word ; theme=denied source
  + Norway refused to lift the sanctions. => NOR 1244 -
1244  S reject|refuse|rule_out lifting|easing|removal of &sanction_word ; theme=denied source
  + Norway ruled out the lifting of sanctions. => NOR 1244 -
1245  S refuse|deny|reject|bar &access_word|entry|visa|permission (to|for|by|of T) ; theme=denied source
  + Norway denied access to the inspectors of the United Nations. => NOR 1245 -
1245  S deny|refuse T:actor access|entry|visa|permission ; source
  + Norway denied the Belarusian diplomat entry. => NOR 1245 BLR
1246  S reject|refuse|rule_out|spurn &truce_word|&military_withdrawal|disarmament|humanitarian_pause (with|by|from|of|in T) ; theme=denied source
  + Norway rejected a truce with Belarus. => NOR 1246 BLR
124  S reject|refuse|rule_out concession|compromise|surrender (to|with T) ; theme=denied source
  + Norway ruled out concessions to Belarus. => NOR 124 BLR
124  S refuse to yield|budge|surrender|concede|compromise|bow|back_down|relent|bend (to T) ; theme=denied source
  + Norway refused to bend. => NOR 124 -
124  S be defiant|adamant|intransigent|unyielding|unbending|unrepentant ; source
  + Norway is adamant. => NOR 124 -

# 125-127 Talks, mediation, settlements
125  S reject|refuse|rule_out|spurn|boycott|turn_down|snub|cancel|skip|shun|call_off &talk|&meeting|&visit|dialogue (with|by|to|of|between|from T) ; source
  + Norway rejected talks with Belarus. => NOR 125 BLR
  + Norway boycotted the conference of the United Nations. => NOR 125 -
  - The pupil skipped the session.
125  S reject|refuse|spurn|decline|turn_down &invitation (by|from|of|to T) ; source
  + Norway declined an invitation from Belarus. => NOR 125 BLR
125  S reject|spurn|refuse offer|proposal|call|request|appeal of|for &talk|&meeting (by|from|with T) ; source
  + Norway rejected an offer of talks. => NOR 125 -
125  n: S's boycott of &talk|&meeting (with T) ; source
  + Norway's boycott of the talks with Belarus was printed. => NOR 125 BLR
126  S reject|refuse|spurn|rule_out|decline|turn_down &mediation|arbitration|mediation_offer (by|of|from|in T) ; source
  + Norway rejected mediation by Belarus. => NOR 126 BLR
127  S reject|refuse|spurn|rule_out|turn_down|oppose|denounce &peace_plan|settlement|roadmap (by|of|from|with|for T) ; source
  + Norway rejected the peace plan of Belarus. => NOR 127 BLR
127  S reject|refuse|turn_down|dismiss|spurn &agreement (with|by|from T) ; source
  + Norway rejected the treaty with Belarus. => NOR 127 BLR

# 128 Defy, 129 veto
128  S defy|flout|violate|breach|break|disobey|contravene|transgress|infringe|circumvent law|ban|norm|resolution|order|ruling|sanction|treaty|convention|constitution|curfew|embargo|international_law|authority|rule (of|by|on|against T) ; source
  + Norway defied the ruling of the court in Belarus. => NOR 128 -
  + Norway violated the treaty. => NOR 128 -
  - The runner broke the ribbon.
128  S defy T ; source
  + Norway defied Belarus. => NOR 128 BLR
  - The acrobat defied gravity.
128  S be in breach|violation|defiance of T ; source
  + Norway is in breach of the Belarusian treaty. => NOR 128 -
129  S veto X ; source
  + Norway vetoed the bill. => NOR 129 -
129  S veto resolution|bill|&proposal|sanction|&agreement (by|from|of|against|on T) ; source
  + Norway vetoed the resolution by Belarus. => NOR 129 BLR
129  S cast|use|wield|exercise veto (against|on|over T) ; source
  + Norway cast its veto against the resolution. => NOR 129 -
129  n: S's veto of|on|over|against T ; source
  + Norway's veto of the resolution surprised the reporters. => NOR 129 -

# Asked for, and refused: the thing asked
120  S reject|spurn|rebuff|repudiate|turn_down|dismiss|refuse|decline|brush_aside|brush_off|shrug_off|snub|resist|ignore|defy|rubbish|throw_out &proposal|&request|pressure (by|from|of T) to E ; theme=denied source
  + Norway rejected calls to publish the map. => NOR 120 -
  - The wall resisted the calls of the birds.
120  S reject|spurn|rebuff|repudiate|turn_down|dismiss|refuse|decline|brush_aside|brush_off|shrug_off|resist|ignore|defy|oppose &proposal|&request|pressure|idea|notion (by|from|of T) for|of E ; theme=denied source
  + Norway dismissed the idea of leaving the union. => NOR 120 -
120  S hold_up|stall|delay|hold_back|bottle_up|stymie|hinder|impede bid|ratification|accession|membership|appointment|nomination|entry|application|approval|effort (by|from|of T) ; source
  + Norway held up the Belarusian bid. => NOR 120 BLR
120  S withhold consent|approval|recognition|support|backing|endorsement|signature|ratification|permission (from|for|of T) ; source
  + Norway withheld its approval for the Belarusian plan. => NOR 120 BLR
  - The judge at the dog show withheld applause.
120  S turn deaf_ear|ear|back|blind_eye (to|on T) ; source
  + Norway turned a deaf ear to Belarus. => NOR 120 BLR
120  S pour|throw cold_water (on|over T) ; source
  + Norway poured cold water on the Belarusian plan. => NOR 120 BLR
120  S shut|close|slam door (on|to|in T) ; source
  + Norway slammed the door on Belarus. => NOR 120 BLR
120  S give T cold_shoulder|snub|brush-off|short_shrift ; source
  + Norway gave Belarus the cold shoulder. => NOR 120 BLR
120  S cancel|scrap|annul|void deal|contract|arrangement|understanding|peace_deal (with T) ; source
  + Norway cancelled the deal with Belarus. => NOR 120 BLR
  - The cinema cancelled its agreement with a cleaner.
120  S back_out|walk_away of|from &agreement|&proposal (with T) ; source
  + Norway walked away from the deal with Belarus. => NOR 120 BLR
120  S disown|disavow|repudiate|disclaim &agreement|&proposal|commitment|pledge (by|of|with T) ; source
  + Norway disowned the pact with Belarus. => NOR 120 BLR
120  S decry|fight|resist attempt|effort|move|bid|pressure (by|from|of T) to E ; theme=denied source
  + Norway resisted efforts to publish the map. => NOR 120 -
120  S reject|refuse|dismiss ultimatum|deadline|threat (by|from|of T) ; source
  + Norway rejected the ultimatum of Belarus. => NOR 120 BLR
120  S stand firm|fast (against|on T) ; source
  + Norway stood firm against Belarus. => NOR 120 BLR
120  S stonewall|rebut|gainsay T ; both
  + Norway stonewalled the Belarusian envoy. => NOR 120 BLR
120  S be opposed|hostile|averse|allergic to T ; source
  + Norway is opposed to the Belarusian plan. => NOR 120 BLR
120  S dig in heel ; source
  + Norway dug in its heels. => NOR 120 -
120  S abandon|ditch|drop|pull_out &proposal|&agreement of|with T ; source
  + Norway ditched the agreement with Belarus. => NOR 120 BLR
120  X draw|meet rejection|refusal|rebuff|snub from S ; source
  + The plan drew a rebuff from Norway. => NOR 120 -

120  S vote against &proposal|bid|membership|accession|independence|war|bill|law|budget|charter|constitution|ban|measure|motion|sanction|union (of|by|on|with|for T) ; source
  + Norway voted against the Belarusian motion. => NOR 120 BLR

# 121 Cooperation refused, by kind
1211  S reject|refuse|turn_down|rule_out|spurn|block|oppose|rebuff|dismiss &trade_deal (with|from|by|of T) ; theme=denied source
  + Norway turned down a trade pact with Belarus. => NOR 1211 BLR
1211  S reject|refuse|turn_down|spurn|rebuff|dismiss|brush_aside &request|&proposal (by|from T) for|of|on &trade_deal ; theme=denied source
  + Norway spurned a Belarusian proposal for free trade. => NOR 1211 BLR
1212  S reject|refuse|rule_out|turn_down|oppose|spurn|rebuff|dismiss|block &military_tie (with|of|by|from|on T) ; theme=denied source
  + Norway ruled out a defence pact with Belarus. => NOR 1212 BLR
1212  S reject|refuse|turn_down|spurn|rebuff|dismiss|brush_aside &request|&proposal (by|from T) for|of|on &military_tie ; theme=denied source
  + Norway rejected a Belarusian request for a military base. => NOR 1212 BLR
1212  S refuse|decline to host|station|lease to E ; theme=denied source
  + Norway refused to host Belarusian missiles. => NOR 1212 BLR
1213  S reject|refuse|deny|turn_down|block|rule_out|oppose|dismiss|spurn &court_help (of|from|by|to|into|for|on T) ; theme=denied source
  + Norway blocked the handover of a Belarusian banker. => NOR 1213 BLR
1213  S reject|refuse|turn_down|dismiss|spurn|rebuff|ignore &request|&proposal|warrant (by|from T) for|of &court_help ; theme=denied source
  + Norway rejected Belarusian calls for an international inquiry. => NOR 1213 BLR
1213  S reject|refuse|turn_down|dismiss|spurn|rebuff|ignore &request|warrant (by|from T) to extradite|hand|surrender|deport|prosecute|arrest to E ; theme=denied source
  + Norway turned down a Belarusian request to arrest the banker. => NOR 1213 BLR
1213  S refuse|decline to testify|appear|prosecute|cooperate to E ; theme=denied source
  + Norway refused to prosecute a Belarusian banker. => NOR 1213 BLR

# 122 Help refused, by kind
1221  S reject|refuse|turn_down|rebuff|spurn|dismiss|brush_aside|ignore &request|&proposal (by|from T) for|of &economic_assistance ; theme=denied source
  + Norway rebuffed a Belarusian request for a loan. => NOR 1221 BLR
1221  S spurn|rebuff|oppose|block|decline|veto|dismiss &economic_assistance (to|for|from|by T) ; theme=denied source
  + Norway blocked a loan to Belarus. => NOR 1221 BLR
1222  S reject|refuse|turn_down|rebuff|spurn|dismiss|brush_aside|ignore &request|&proposal (by|from T) for|of &military_assistance ; theme=denied source
  + Norway turned down a Belarusian request for tanks. => NOR 1222 BLR
1222  S spurn|rebuff|oppose|block|decline|veto|dismiss &military_assistance (to|for|from|by T) ; theme=denied source
  + Norway vetoed missiles for Belarus. => NOR 1222 BLR
1223  S reject|refuse|turn_down|rebuff|spurn|dismiss|brush_aside|ignore &request|&proposal (by|from T) for|of &humanitarian_assistance|asylum|refuge|political_asylum ; theme=denied source
  + Norway spurned a Belarusian offer of medical supplies. => NOR 1223 BLR
1223  S spurn|rebuff|oppose|block|decline|dismiss &humanitarian_assistance (to|for|from|by T) ; theme=denied source
  + Norway declined food from Belarus. => NOR 1223 BLR
1223  S reject|deny|refuse|turn_down|dismiss asylum|asylum_application|asylum_request|asylum_claim|asylum_bid|refugee_status (of|from|by|to|for T) ; source
  + Norway rejected the asylum request of a Belarusian editor. => NOR 1223 BLR
1223  S deny|refuse T asylum|refuge|political_asylum|refugee_status ; source
  + Norway denied him asylum. => NOR 1223 -
1224  S spurn|rebuff|oppose|block|decline|dismiss|resist|veto|reject|refuse &peacekeeper|peace_force|buffer_force|intervention|military_intervention|foreign_intervention|no-fly_zone|stabilisation_force|ground_troop (in|from|for|by|to T) ; theme=denied source
  + Norway opposed an intervention in Belarus. => NOR 1224 BLR
1224  S reject|refuse|turn_down|rebuff|spurn|dismiss|brush_aside &request|&proposal (by|from T) for|of &peacekeeper|intervention|military_intervention|no-fly_zone|troop|protection ; theme=denied source
  + Norway dismissed a Belarusian request for peacekeepers. => NOR 1224 BLR
1224  S refuse|decline to intervene to E ; theme=denied source
  + Norway refused to intervene in Belarus. => NOR 1224 -
122  S reject|refuse|turn_down|rebuff|spurn|dismiss|brush_aside|ignore &request|&proposal|plea (by|from|of T) for|of &assistance|money ; theme=denied source
  + Norway ignored a Belarusian appeal for help. => NOR 122 BLR

# 123 Reform refused, by kind
1231  S reject|refuse|spurn|rebuff|dismiss|brush_aside|brush_off|shrug_off|ignore|resist|defy|turn_down &request|pressure|ultimatum|suggestion (by|from T) for &resignation ; theme=denied source
  + Norway's minister brushed aside demands for his resignation. => NORGOV 1231 -
1231  S rule_out resign|quit|step_down|step_aside|abdicate|resignation ; theme=denied source
  + Norway's prime minister ruled out resigning. => NORGOV 1231 -
1231  S refuse|decline to concede|vacate to E ; theme=denied source
  + Norway's president refused to vacate the palace. => NORGOV 1231 -
1231  S cling to power|office|post|throne ; source
  + Norway's president clung to power. => NORGOV 1231 -
1231  S resist ouster|removal|overthrow|departure (by T) ; source
  + Norway's president resisted his removal. => NOR 1231 -
1231  S reject|refuse|dismiss|block|defeat|vote_down no-confidence_motion|confidence_motion|impeachment|impeachment_motion|censure_motion|recall (of|against T) ; source
  + Norway's parliament defeated the impeachment motion. => NORLEG 1231 -
1232  S refuse|decline to change|alter|review|reconsider|revise|soften|modify|rethink|amend|renegotiate|delay|postpone to E ; theme=denied source
  + Norway refused to change its policy. => NOR 1232 -
1232  S reject|refuse|spurn|rebuff|dismiss|brush_aside|ignore|resist|turn_down|oppose &request|pressure|proposal|plea (by|from|of T) for|of policy_change|change|review|delay|postponement|amendment|rethink|u-turn|moratorium|freeze ; theme=denied source
  + Norway resisted Belarusian pressure for a policy change. => NOR 1232 BLR
1232  S reject|refuse|spurn|dismiss|brush_aside|ignore|resist|turn_down|rebuff &request|pressure|plea (by|from|of T) to change|alter|review|reconsider|scrap|amend|delay|postpone|freeze|rethink to E ; theme=denied source
  + Norway ignored a Belarusian call to scrap the dam. => NOR 1232 BLR
1232  S stick|adhere|cling to policy|plan|stance|position|course|gun|decision ; source
  + Norway stuck to its plan. => NOR 1232 -
1233  S reject|refuse|deny|rule_out|oppose|dismiss|turn_down|spurn &request|&proposal|bid (by|from|of T) for|of &right_word|citizenship|self-rule|recognition|land|representation ; theme=denied source
  + Norway turned down a Kurdish bid for autonomy. => NOR 1233 -
1233  S deny|refuse|strip T:&people_group|person &right_word|vote|citizenship|recognition|land|voting_right ; source
  + Norway denied the Kurds autonomy. => NOR 1233 -
1233  S deny|refuse right|autonomy|independence|citizenship|recognition to|of T ; theme=denied source
  + Norway denied independence to the islanders. => NOR 1233 -
1234  S reject|refuse|rule_out|oppose|resist|turn_down|spurn|dismiss|vote_down|defeat|block constitution|draft_constitution|new_constitution|referendum|constitutional_reform|constitutional_amendment|constitutional_change|secession|regime_change|federalism|democracy|independence_referendum|power-sharing|power_sharing (in|by|for|of T) ; theme=denied source
  + Norway's parliament voted down the new constitution. => NORLEG 1234 -
1234  S reject|refuse|spurn|dismiss|ignore|resist|turn_down|rebuff|oppose &request|&proposal (by|from T) for|of constitution|referendum|constitutional_reform|election|new_election|fresh_election|snap_election|vote|self-determination ; theme=denied source
  + Norway dismissed Belarusian calls for a referendum. => NOR 1234 BLR
1234  S renege|backtrack|go_back on promise|pledge|commitment (to T) of|for|to &election_word|constitution|hold ; source
  + Norway reneged on its promise of an election. => NOR 1234 -
123  S reject|refuse|spurn|dismiss|ignore|resist|turn_down|rebuff &request|pressure (by|from|of T) for|of &reform_word|political_reform ; theme=denied source
  + Norway's government resisted demands for reform. => NORGOV 123 -
123  S refuse|decline to reform|democratize|democratise|liberalize|liberalise ; theme=denied source
  + Norway refused to reform. => NOR 123 -

# 124 Nothing yielded
1241  S reject|refuse|rule_out|dismiss|oppose lifting|easing|relaxation|end of|to curfew|ban|restriction|martial_law|censorship|state|emergency ; theme=denied source
  + Norway ruled out the lifting of the curfew. => NOR 1241 -
1242  S:&protester|&worker|opposition refuse to leave|disperse|budge|move|vacate|return|abandon|go to E ; theme=denied source
  + Norwegian protesters refused to leave the square. => NOR 1242 -
  - Norwegian hikers refused to leave the hut.
1242  S:&protester|&worker reject|defy|ignore|spurn &request|order|ultimatum|court_order (by|from|of T) to disperse|end|leave|return|stop|call_off ; source
  + Norwegian strikers ignored an order to return to work. => NOR 1242 -
1243  S reject|refuse|spurn|dismiss|ignore|turn_down|rebuff|deny &request|appeal|application|petition|motion (by|from T) for|of release|pardon|return|clemency|amnesty|bail|parole|handover|freedom ; theme=denied source
  + Norway rejected Belarusian calls for the release of the crew. => NOR 1243 BLR
1243  S deny|refuse bail|clemency|parole|pardon|amnesty (to|for T) ; source
  + A Norwegian judge denied bail to a Belarusian banker. => NOR 1243 BLR
1243  S deny|refuse T bail|clemency|parole|pardon ; source
  + A Norwegian court denied him bail. => NORJUD 1243 -
1243  S:&court_word|&law_arm reject|dismiss|turn_down|throw_out|deny|uphold appeal|clemency_plea|mercy_plea|mercy_petition|bail_application|bail_request|sentence|conviction (of|by|from|against T) ; source
  + A Norwegian court rejected the appeal of a Belarusian spy. => NORJUD 1243 BLR
1244  S reject|refuse|spurn|dismiss|ignore|turn_down|rebuff|oppose|block|rule_out &request|&proposal|lifting|easing|removal|relaxation|suspension|end (by|from T) for|of &sanction_word|sanction_relief|sanctions_relief ; theme=denied source
  + Norway opposed the easing of sanctions. => NOR 1244 -
1244  S refuse|reject|deny|rule_out sanctions_relief|sanction_relief|tariff_cut|sanctions_waiver (for|to T) ; source
  + Norway ruled out sanctions relief for Belarus. => NOR 1244 BLR
1245  S bar|block|ban|prevent|deny|keep|shut|exclude|turn_away|turn_back T:&monitors|&relief_agency|&peace_troops|envoy|rapporteur|mission from|out X ; source
  + Norway barred Belarusian inspectors from the plant. => NOR 1245 BLR
1245  S deny|refuse T:&monitors|&relief_agency|&peace_troops|&foreign_envoy|envoy|mission &access_word|entry|visa|permission|passage ; source
  + Norway denied the inspectors entry. => NOR 1245 -
1245  S refuse|deny|block|restrict|bar|withhold &access_word|entry|visa|permission|passage|admission (to|for|by|of|from T) ; source
  + Norway blocked access for Belarusian relief workers. => NOR 1245 BLR
1245  S block|obstruct|hold_up|turn_back|bar|impede|stop aid_convoy|relief_convoy|humanitarian_convoy|aid_delivery|aid_shipment|relief_supply|humanitarian_access|aid_truck|aid_flight|food_convoy (to|from|into|for T) ; source
  + Norway blocked aid convoys to Belarus. => NOR 1245 BLR
1245  S reject|refuse|rule_out|turn_down|oppose|dismiss|resist &request|&proposal|deployment|presence (by|from T) for|of|to &observer|inspection|access|inspector|monitor|visit ; theme=denied source
  + Norway rejected a Belarusian request for inspections. => NOR 1245 BLR
1246  S reject|spurn|rebuff|dismiss|ignore|turn_down|rule_out|oppose|brush_aside|refuse &request|&proposal|idea (by|from T) for|of &truce_word|&military_withdrawal|disarmament|pause|lull|cessation|halt|surrender|de-escalation|restraint ; theme=denied source
  + Norway dismissed a Belarusian call for a ceasefire. => NOR 1246 BLR
1246  S rule_out|reject|refuse|dismiss|spurn|rebuff|oppose ceasefire|cease-fire|truce|armistice|cessation|withdrawal|pullout|disarmament|surrender|troop_withdrawal|lull|pause|de-escalation (with|by|from|of|in|until T) ; theme=denied source
  + Norway spurned an armistice with Belarus. => NOR 1246 BLR
1246  S vow|swear|pledge to fight|keep_fighting|continue (on|against|until T) ; source stance=vows
  + Norwegian rebels vowed to fight on. => NOR 1246 -
  - Norwegian patients vowed to sleep on.
124  S reject|rule_out|refuse|oppose|resist concession|compromise|capitulation|backdown|climbdown (to|with|on|over T) ; theme=denied source
  + Norway resisted concessions to Belarus. => NOR 124 BLR
124  S hold|stand ground|line (against T) ; source
  + Norway held its ground against Belarus. => NOR 124 BLR

# 125 to 127 Talks, mediators, settlements
125  S refuse|decline to attend|sit|engage|participate|talk to E ; theme=denied source
  + Norway refused to sit down with Belarus. => NOR 125 BLR
  + Norway declined to attend the summit. => NOR 125 -
125  S reject|refuse|rule_out|spurn|rebuff|dismiss|shun|oppose|decline|turn_down direct_talk|face-to-face_talk|bilateral_talk|negotiation|peace_talk|reconciliation_talk|round_table|roundtable (with|by|to|of|between|from T) ; source
  + Norway dismissed direct talks with Belarus. => NOR 125 BLR
125  S reject|refuse|spurn|rebuff|dismiss|ignore|turn_down|decline|snub|brush_aside &request|&proposal|&invitation (by|from|of T) for|of|to &talk|&meeting|meet|talk|negotiate|attend|visit ; source
  + Norway spurned a Belarusian invitation to talks. => NOR 125 BLR
  + Norway rebuffed a Belarusian request to meet. => NOR 125 BLR
125  S cancel|call_off|scrap|shelve|abort &talk|&meeting with|by|to|of T ; source
  + Norway called off talks with Belarus. => NOR 125 BLR
  - The school called off its meeting with a clown.
125  S close|shut door on|to &talk|negotiation (with T) ; source
  + Norway closed the door to talks with Belarus. => NOR 125 BLR
126  S reject|refuse|spurn|rule_out|decline|turn_down|oppose|dismiss|rebuff|resist &mediation|mediator|facilitator|third-party_mediation|outside_mediation|foreign_mediation|third-party_involvement|shuttle_diplomacy (by|of|from|in|over T) ; source
  + Norway ruled out foreign mediation. => NOR 126 -
126  S reject|refuse|spurn|decline|turn_down|rebuff|dismiss|brush_aside offer|proposal|bid|request|suggestion|initiative (by|from T) to|for|of broker|facilitate|host|mediation|arbitration|good_office ; source
  + Norway turned down a Belarusian offer to mediate. => NOR 126 BLR
127  S reject|refuse|spurn|rebuff|turn_down|oppose|denounce|dismiss|throw_out|brush_aside|vote_down &peace_plan|settlement|partition|peace_offer|peace_formula|compromise_deal|reunification_plan|peace_terms|draft_deal (by|of|from|with|for|to|on T) ; source
  + Norway dismissed the peace proposal of Belarus. => NOR 127 BLR
127  S vote against plan|proposal|blueprint to reunite|reunify|settle|partition|end|share|divide ; source
  + Norway voted against a plan to reunify the island. => NOR 127 -
127  S vote against &peace_plan|settlement|treaty|accord|peace_deal (with|by|of|to T) ; source
  + Norway voted against the treaty with Belarus. => NOR 127 BLR
127  S reject|refuse|spurn|dismiss|turn_down|rebuff &proposal|&request (by|from|of T) for|to|of settlement|peace|settle|resolve|partition|reunite|reunify ; source
  + Norway rejected a Belarusian proposal to settle the row. => NOR 127 BLR

# 128 Law defied, 129 veto
128  S refuse|disobey order|command|instruction|summons (from|by|of T) ; source
  + Norway disobeyed an order of Belarus. => NOR 128 BLR
128  S defy|flout|ignore|disregard|break|violate|disobey ruling|verdict|court_order|injunction|summons|ban|curfew|decree|un_resolution|quarantine|law|martial_law|restriction|lockdown|state|order|international_law|arms_embargo|sanction (by|of|on|against T) ; source
  + Norway flouted an injunction. => NOR 128 -
128  S refuse|decline to obey|comply|abide|honour|honor|respect|observe to E ; theme=denied source
  + Norway refused to obey the order. => NOR 128 -
128  S take|march|gather|rally in defiance of ban|order|curfew|law|ruling|court ; source
  + Norwegian miners marched in defiance of a ban. => NOR 128 -
128  n: S's defiance|flouting of law|ban|resolution|ruling|treaty|order|embargo|international_law|curfew|agreement|convention (by|against T) ; source
  + Norway's defiance of the ban was noticed. => NOR 128 -
128  n: S's defiance of T:actor ; both
  + Norway's defiance of Belarus continued. => NOR 128 BLR ongoing
129  S use|exercise|wield|cast|invoke veto to block|stop|kill|prevent ; source
  + Norway used its veto to block the resolution. => NOR 129 -
129  S block|kill|shoot_down security_council_resolution|council_resolution|un_resolution|security_council_statement|draft_resolution (by|of|from|against|on T) ; source
  + Norway blocked a draft resolution on Belarus. => NOR 129 BLR

# Other senses: the pitch, the clinic, the desk of a publisher
1223  S turn_away|turn_back &humanitarian_assistance|aid|relief|aid_shipment|relief_shipment (from|of T) ; source
  + Norway turned away food aid from Belarus. => NOR 1223 BLR
-  S dismiss|reject T:batsman|batter|opener|bowler|player|kidney|organ|transplant|manuscript|graft
  - Norwegian doctors rejected the kidney.
-  S refuse|decline fence|jump|penalty|drink|dessert|autograph
  - The Norwegian horse refused the fence.
-  S break record|silence|ground|leg|arm|world_record|deadlock|news
  - Norway broke the record.

# The deed read on in the infinitive's clause
1245  S refuse|decline to allow|let|permit|admit|receive T:&monitors|&relief_agency|&peace_troops|plane|aircraft|convoy|mission|delegation|helicopter|rapporteur|ship (in|into|to X) ; theme=denied source
  + Norway refused to admit a Belarusian convoy. => NOR 1245 -
1222  S refuse|decline to send|supply|sell|deliver|give|provide|ship tank|battle_tank|weapon|arms|missile|ammunition|fighter_jet|warplane|air_defence|air_defense|rifle|shell to T ; theme=denied source
  + Norway refused to send battle tanks to Belarus. => NOR 1222 BLR
1213  S refuse|decline|fail to hand_over|surrender|extradite|give_up|turn_over suspect|fugitive|banker|bomber|hijacker|plotter|leader|dissident|general|killer|citizen|national (to T) ; theme=denied source
  + Norway refused to hand over the suspects to Belarus. => NOR 1213 BLR
1232  S refuse|decline to repeal|scrap|abolish|withdraw|drop|reverse|suspend|abandon law|bill|tax|decree|plan|reform|policy|decision|tariff|project|dam|levy|measure ; theme=denied source
  + Norway refused to scrap the tax. => NOR 1232 -
-  S:player|coach|striker|goalkeeper|team|club|athlete|skier|runner|horse|plant|engine|singer|actor|chef|golfer|cyclist|salmon|tree|fan refuse|decline|rule_out|resist|reject|dismiss X
  - Norway's coach ruled out an injury.
-  S:player|coach|striker|goalkeeper|team|club|athlete|skier|runner|horse|singer|actor|chef|golfer|cyclist refuse|decline to E
  - Norway's players refused to shake hands.
-  S turn_down|dismiss|reject light|volume|heat|radio|music|cheque|jury|class|pupil|card|sound
  - The Norwegian minister turned down the lights.

# Phrases of agency news
120  S give short_shrift|cold_shoulder|thumbs-down|brush-off|red_card to T ; source
  + Norway gave short shrift to the Belarusian proposal. => NOR 120 BLR
  - The critic gave short shrift to the opera.
120  S give T short_shrift|cold_shoulder|thumbs-down|brush-off ; both
  + Norway gave Belarus the cold shoulder. => NOR 120 BLR
120  S cold-shoulder|stonewall|stiff-arm T:actor ; both
  + Norway stonewalled Belarus over the claim. => NOR 120 BLR
120  S shrug_off|wave_away|brush_off|brush_aside|make_light warning|pressure|advice|plea|appeal|objection|protest|condemnation|threat (by|from|of T) ; source
  + Norway shrugged off a warning by Belarus. => NOR 120 BLR
  - The striker shrugged off a warning by the fans.
128  S thumb|cock nose|snook at T ; source
  + Norway thumbed its nose at Belarus. => NOR 128 BLR
  - The boy thumbed his nose at the teacher.
120  S block|obstruct|hold_up|torpedo|water_down|scupper|stall statement|joint_statement|declaration|joint_declaration|consensus|communique|motion (by|of|on|against T) ; source
  + Norway blocked a statement on Belarus. => NOR 120 BLR
  - The bank blocked a statement of account.
125  S stay_away|keep_away from &talk|&meeting|inauguration|ceremony (of|in|with T) ; source
  + Norway stayed away from the summit in Belarus. => NOR 125 BLR
  - The star stayed away from the ceremony.
127  S scuttle|torpedo|scupper|derail|wreck|sabotage|undermine|sink|spoil|stymie &talk|peace_process|peace|truce|peace_effort|peace_deal|peace_plan|mediation (with|between|in|of T) ; source
  + The Norwegian rebels scuttled the peace talks. => NOR 127 -
  - The strike wrecked the conference of dentists.
120  S drag|dig|dig_in foot|feet|heel|heels on|over|against T ; source
  + Norway dug in its heels over the islands claimed by Belarus. => NOR 120 -
  - The child dragged its feet on the way home.
