# Root 12: rejections and refusals. The thing refused is the embedded event, which does not happen.

# 120 Refuse to do
120  S refuse|decline to E ; theme=denied source
  + Norway refused to publish the map. => NOR 120 -
  - The engine refused to start.
120  S refuse ; source
  + Norway asked Belarus to open the port, but Belarus refused. => BLR 120 NOR
  - The printer asked the clerk to wait, but the clerk refused.
120  S refuse to E for|with T ; theme=denied source
120  S fail to reach|sign|conclude|strike|agree|clinch|find ; reciprocal source
  + Norway and Belarus failed to reach an agreement. => NOR 120 BLR
  - Norway failed to catch the ship.
120  S rule_out E ; theme=denied source
120  S rule_out X ; theme=denied source
  + Norway ruled out a tunnel. => NOR 120 -
120  S exclude|preclude possibility (of X) ; theme=denied source
120  S be unwilling|reluctant|loath|unprepared to E ; theme=denied source
  + Norway was unwilling to publish the map. => NOR 120 -
120  S balk|baulk at X ; theme=denied source
120  S balk at E ; theme=denied source
120  n: S's refusal|unwillingness|reluctance|failure to E ; theme=denied source
  + Norway's refusal to publish the map surprised the reporters. => NOR 120 -

# 120 Reject a thing
120  S reject|spurn|rebuff|repudiate|turn_down|throw_out|shoot_down|vote_down|dismiss|refuse|decline|brush_aside|brush_off|shrug_off|wave_off|wave_away|scotch|snub|veto|nix|quash|strike_down|knock_back X ; theme=denied source
  + Norway rejected the plan. => NOR 120 -
  + The plan was turned down by Norway. => NOR 120 -
  - The goalkeeper turned down the radio.
120  S reject|spurn|rebuff|repudiate|turn_down|dismiss|refuse|decline|brush_aside|snub &proposal|&request (by|from|of T) ; theme=denied source
  + Norway rejected a request from Belarus. => NOR 120 BLR
120  S reject|spurn|rebuff|snub|shun T:actor ; source
  + Norway rebuffed Belarus. => NOR 120 BLR
120  S reject X as X ; theme=denied source
120  S refuse|deny T:actor X ; theme=denied source
  + Norway denied Belarus a map. => NOR 120 BLR
120  S object|demur to T ; source
  + Norway objected to the Belarusian plan. => NOR 120 BLR
120  S object to E ; theme=denied source
120  S object that E ; source
120  S oppose|resist|contest|reject T ; source
  + Norway opposed the Belarusian plan. => NOR 120 BLR
  - The brakes resist rust.
120  S oppose E ; theme=denied source
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
120  n: S's opposition|objection|resistance to|against T ; source
  + Norway's opposition to the Belarusian plan grew. => NOR 120 BLR
  - The coat's resistance to water was tested.
120  n: S's rebuff|refusal|snub to|of T ; source
120  n: opposition|objection by|from|of S to T ; source

# 121-122 Cooperation and aid
1211  S reject|refuse|turn_down|rule_out|spurn|block free_trade|trade|trade_deal|trade_agreement|investment|merger|takeover|economic_cooperation (with|from|by T) ; theme=denied source
  + Norway rejected a trade deal with Belarus. => NOR 1211 BLR
1212  S reject|refuse|rule_out|turn_down military_cooperation|military_base|alliance|joint_exercise|deployment (with|of|by|from T) ; theme=denied source
  + Norway rejected an alliance with Belarus. => NOR 1212 BLR
1213  S reject|refuse|deny|turn_down|block extradition|extradition_request|handover (of|from|by|to T) ; theme=denied source
  + Norway rejected the extradition request from Belarus. => NOR 1213 BLR
1213  S refuse to extradite|hand_over T (to X) ; theme=denied source
1221  S reject|refuse|deny|turn_down|rule_out &economic_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused financial aid to Belarus. => NOR 1221 BLR
1222  S reject|refuse|deny|turn_down|rule_out &military_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused missiles to Belarus. => NOR 1222 BLR
1223  S reject|refuse|deny|turn_down|rule_out &humanitarian_assistance (to|for|from|by T) ; theme=denied source
  + Norway refused food aid to Belarus. => NOR 1223 BLR
1223  S refuse|turn_away|reject|turn_back refugee|migrant|asylum_seeker (from|of T) ; source
  + Norway turned away refugees from Belarus. => NOR 1223 BLR
1223  S deny|refuse asylum|refuge to T ; source
1224  S reject|refuse|rule_out|turn_down &peacekeeper|intervention|military_intervention|no-fly_zone (in|from|for|by T) ; theme=denied source
  + Norway ruled out an intervention in Belarus. => NOR 1224 BLR
121  S reject|refuse|turn_down|decline|rule_out|spurn &cooperation with|from|by T ; theme=denied source
  + Norway refused cooperation with Belarus. => NOR 121 BLR
122  S reject|refuse|deny|turn_down|rule_out|spurn &assistance (to|for|from|by T) ; theme=denied source
  + Norway refused aid to Belarus. => NOR 122 BLR
122  S deny|refuse T &assistance ; theme=denied source

# 123 Reform
1231  S reject|refuse|rule_out &resignation (of|by T) ; theme=denied source
  + Norway's prime minister ruled out his resignation. => NORGOV 1231 -
1231  S refuse to resign|quit|step_down|stand_down|abdicate|leave|go ; theme=denied source
  + Norway's prime minister refused to resign. => NORGOV 1231 -
1231  S cling to power|office ; source
1233  S reject|refuse|deny|rule_out &right_word|citizenship|amnesty (to|for|of T) ; theme=denied source
  + Norway refused autonomy to the rebels. => NOR 1233 -
1233  S deny|refuse T &right_word|citizenship ; theme=denied source
1234  S reject|refuse|rule_out constitution|referendum|constitutional_reform|constitutional_amendment|secession|regime_change (in|by|for|of T) ; theme=denied source
  + Norway's parliament rejected the constitutional amendment. => NORLEG 1234 -
123  S reject|refuse|rule_out|resist &reform_word|political_reform|&election_word|early_election (in|by T) ; theme=denied source
  + Norway's government has rejected the reforms. => NORGOV 123 -

# 124 Refuse to yield
1241  S refuse to lift|ease|end|relax curfew|ban|restriction|martial_law|censorship ; theme=denied source
  + Norway's government refused to lift the curfew. => NORGOV 1241 -
1242  S refuse to end|call_off|stop|suspend protest|strike|hunger_strike|demonstration|sit-in ; theme=denied source
1243  S refuse to free|release|return|hand_back|liberate X ; theme=denied source
  + Norway refused to release the journalists. => NOR 1243 -
1243  S reject|refuse|rule_out release|return|amnesty|prisoner_swap|prisoner_exchange (of|for X) ; theme=denied source
1244  S refuse to lift|ease|end|suspend|remove &sanction_word ; theme=denied source
  + Norway refused to lift the sanctions. => NOR 1244 -
1244  S reject|refuse|rule_out lifting|easing|removal of &sanction_word ; theme=denied source
1245  S refuse|deny|reject|bar &access_word|entry|visa|permission (to|for|by|of T) ; theme=denied source
  + Norway denied access to the inspectors of the United Nations. => NOR 1245 -
1245  S deny|refuse T:actor access|entry|visa|permission ; source
  + Norway denied the Belarusian diplomat entry. => NOR 1245 BLR
1245  S refuse to allow|admit|let|accept|receive &observer|&peacekeeper|inspection|aid_worker|convoy ; theme=denied source
1246  S reject|refuse|rule_out|spurn &truce_word|&military_withdrawal|disarmament|humanitarian_pause (with|by|from|of|in T) ; theme=denied source
  + Norway rejected a truce with Belarus. => NOR 1246 BLR
1246  S refuse to withdraw|disarm|retreat|surrender|cease|lay_down|pull_out|stop X ; theme=denied source
124  S reject|refuse|rule_out concession|compromise|surrender (to|with T) ; theme=denied source
  + Norway ruled out concessions to Belarus. => NOR 124 BLR
124  S refuse to yield|budge|surrender|concede|compromise|bow|back_down|relent|bend (to T) ; theme=denied source
  + Norway refused to yield to Belarus. => NOR 124 BLR
124  S remain to defiant|adamant|intransigent|unyielding|unrepentant ; source
124  S be defiant|adamant|intransigent|unyielding|unbending|unrepentant ; source
  + Norway remained defiant. => NOR 124 -

# 125-127 Talks, mediation, settlements
125  S reject|refuse|rule_out|spurn|boycott|turn_down|snub|cancel|skip|shun|call_off &talk|&meeting|&visit|dialogue (with|by|to|of|between|from T) ; source
  + Norway rejected talks with Belarus. => NOR 125 BLR
  + Norway boycotted the conference of the United Nations. => NOR 125 -
  - The pupil skipped the session.
125  S reject|refuse|spurn|decline|turn_down &invitation (by|from|of|to T) ; source
  + Norway declined an invitation from Belarus. => NOR 125 BLR
125  S reject|spurn|refuse offer|proposal|call|request|appeal of|for &talk|&meeting (by|from|with T) ; source
  + Norway rejected an offer of talks. => NOR 125 -
125  S walk|storm out|of &talk|&meeting (with T) ; source
125  S leave|quit|abandon &talk|&meeting (with T) ; source
  + Norway walked out of the talks with Belarus. => NOR 125 BLR
125  n: S's boycott of &talk|&meeting (with T) ; source
125  n: S's refusal to meet|negotiate|talk (with T) ; source
126  S reject|refuse|spurn|rule_out|decline|turn_down &mediation|arbitration|mediation_offer (by|of|from|in T) ; source
  + Norway rejected mediation by Belarus. => NOR 126 BLR
127  S reject|refuse|spurn|rule_out|turn_down|oppose|denounce &peace_plan|settlement|roadmap (by|of|from|with|for T) ; source
  + Norway rejected the peace plan of Belarus. => NOR 127 BLR
127  S refuse to sign|accept|ratify|endorse &agreement|&peace_plan (with T) ; theme=denied source
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
129  S veto X ; source
  + Norway vetoed the bill. => NOR 129 -
129  S veto resolution|bill|&proposal|sanction|&agreement (by|from|of|against|on T) ; source
  + Norway vetoed the resolution by Belarus. => NOR 129 BLR
129  S cast|use|wield|exercise veto (against|on|over T) ; source
  + Norway cast its veto against the resolution. => NOR 129 -
129  n: S's veto of|on|over|against T ; source
  + Norway's veto of the resolution surprised the reporters. => NOR 129 -
