# Root 03: the intention to cooperate: promises, offers, agreements to do something, plans. The act
# meant is the embedded event, `promised` or `planned`; compose.tsv gives the pair its finer code
# (a plan to attack is no cooperation: the pair's code says so).
# A content that is no event of its own ("to settle the dispute") is written out, "to WORDS &object"; the nouns of
# what is promised are the classes that roots 02 and 10 use too (classes-diplomacy.lex).

# Business and private life
-  S:company|firm|airline|carmaker|automaker|retailer|brewer|manufacturer|publisher|studio|supermarket|shop|store|hotel|start-up|startup|chipmaker agree|offer|plan|intend|promise|aim|hope|propose to buy|acquire|merge|open|launch|cut|hire|list|expand|close
  - The Norwegian brewer agreed to buy a Belarusian rival.
-  S promise|pledge|offer fun|treat|discount|album|film|novel|show|feast|trek|trekking|view|thrill|surprise|tour (to|for X)
  - Norway offers tours to Belarusian skiers.
-  S want|hope|plan|intend|expect to win|sing|bake|retire|marry|compete|qualify
  - Norway hopes to win the cup against Belarus.

# 030 Agree
030  S agree to E ; theme=promised reciprocal both
  + Norway and Belarus agreed to publish the map. => NOR 030 BLR
030  S agree|consent|assent|acquiesce to E ; theme=promised stance=vows source
  + Norway agreed to publish the map. => NOR 030 -
  - The dough agreed to rise.
030  S agree|consent|arrange|contract with T to E ; theme=promised stance=vows
  + Norway agreed with Belarus to publish the map. => NOR 030 BLR
030  S agree on|upon|about X ; reciprocal both
  + Norway and Belarus agreed on the map. => NOR 030 BLR
030  S agree on|upon X with T ; reciprocal both
  + Norway agreed on the map with Belarus. => NOR 030 BLR
030  S agree|consent|assent|accede to X ; source
  + Norway agreed to the plan. => NOR 030 -
030  S accept|embrace|approve_of|say_yes_to &proposal|formula|condition|term|offer_of (by|of|from|for T) ; source
  + Norway accepted the proposal by Belarus. => NOR 030 BLR
  - The shop accepted the coins.
030  S give consent|approval|assent|nod|blessing|go-ahead|green_light|word|assurance|guarantee to|for T ; source
  + Norway gave its consent to the plan. => NOR 030 -
030  S give|offer T assurance|word|guarantee|promise|pledge|undertaking (that E) ; theme=promised stance=vows
  + Norway gave Belarus an assurance. => NOR 030 BLR
037  S reach|strike|find|clinch|conclude|secure|hammer_out understanding|consensus|compromise|preliminary_agreement|tentative_agreement|provisional_agreement with T ; reciprocal
  + Norway reached an understanding with Belarus. => NOR 037 BLR
  - The organist struck a chord with the public.
037  S reach|strike|find|achieve understanding|consensus|compromise|agreement_in_principle|meeting_of (on|over|about X) ; reciprocal both
  + Norway and Belarus reached a compromise. => NOR 037 BLR
030  S vote to E ; theme=promised source
  + The parliament of Norway voted to publish the map. => NORLEG 030 -
030  S resolve|elect|opt|choose|determine to E ; theme=planned both
  + Norway chose to reward Belarus. => NOR 030 BLR
  - Norway chose to bake bread.
030  n: S's consent|assent|acquiescence|acceptance to|of X ; both
  + Norway's acceptance of the Belarusian proposal was printed. => NOR 030 BLR
030  n: S's agreement to E ; theme=promised source
  + Norway's agreement to publish the map surprised the reporters. => NOR 030 -

# 030 Promise, offer
030  S promise|pledge|vow|swear|undertake|commit|guarantee|offer|volunteer|engage to E ; theme=promised stance=vows source
  + Norway promised to publish the map. => NOR 030 -
  + Norway offered to publish the map. => NOR 030 -
  - The clouds promised rain.
030  S promise|assure|pledge|guarantee|tell T to E ; theme=promised stance=vows
  + Norway promised Belarus to publish the map. => NOR 030 BLR
030  S promise|assure|reassure|guarantee T that E ; theme=promised stance=vows
  + Norway assured Belarus that it would publish the map. => NOR 030 BLR
030  S promise|pledge|vow|swear|guarantee that E ; theme=promised stance=vows source
  + Norway pledged that it would publish the map. => NOR 030 -
030  S commit|bind|pledge itself|himself|herself|themselves to E ; theme=promised stance=vows source
  + Norway committed itself to publishing the map. => NOR 030 -
030  S commit|bind|pledge itself|himself|herself|themselves to X ; stance=vows source
  + Norway pledged itself to the plan. => NOR 030 -
030  S commit to X ; stance=vows source
  + Norway committed to the plan. => NOR 030 -
  - The burglar committed a crime.
030  S assure|reassure T of X ; stance=vows
  + Norway assured Belarus of its goodwill. => NOR 030 BLR
030  S reassure T:actor ; both stance=vows
  + Norway reassured Belarus. => NOR 030 BLR
  - Norway's striker reassured his fans.
030  S promise|pledge|offer|guarantee|extend X to T ; stance=vows theme=promised source
  + Norway offered a map to Belarus. => NOR 030 BLR
030  S promise|pledge|offer|guarantee T:actor X ; stance=vows theme=promised
  + Norway promised Belarus a map. => NOR 030 BLR
030  S promise|pledge|guarantee X ; stance=vows theme=promised source
  + Norway promised a map. => NOR 030 -
030  S offer X ; theme=promised source both
  + Norway offered the president of Belarus a map. => NOR 030 BLR
030  X commit|pledge S to X ; stance=vows source
  + Norway was committed to the plan. => NOR 030 -
030  X commit|pledge S to E ; theme=promised stance=vows source
  + Norway was committed to publishing the map. => NOR 030 -
030  X prepare|determine|dispose|incline|resolve S to E ; theme=planned source
  + Norway is prepared to publish the map. => NOR 030 -
  - The dough was prepared to rise.
036  X prepare S for &talk|&meeting|dialogue (with T) ; source
  + Norway was prepared for talks with Belarus. => NOR 036 BLR
030  S reaffirm|reiterate|underline|stress|renew|confirm|express|declare|affirm|repeat|underscore pledge|promise|vow|undertaking|determination|resolve to E ; theme=promised stance=vows source
  + Norway reaffirmed its pledge to publish the map. => NOR 030 -
030  S give|make commitment|undertaking|pledge|promise to E ; theme=promised stance=vows source
  + Norway gave an undertaking to publish the map. => NOR 030 -
030  n: S's promise|pledge|vow|undertaking|offer|oath|assurance|guarantee to E ; theme=promised stance=vows source
  + Norway's promise to publish the map surprised the reporters. => NOR 030 -
  - The promise of a sunny weekend filled the beach.
030  n: S's promise|pledge|vow|commitment|assurance|guarantee that E ; theme=promised stance=vows source
  + Norway's pledge that it would publish the map surprised the reporters. => NOR 030 -
030  n: S's promise|pledge|offer|assurance of X (to T) ; theme=promised stance=vows source
  + Norway's promise of a map was printed. => NOR 030 -
030  n: S's promise|pledge|offer|assurance|guarantee to T ; stance=vows both
  + Norway's assurances to Belarus were printed. => NOR 030 BLR
030  n: S's offer|overture|concession|goodwill_gesture to T ; both
  + Norway's offer to Belarus was printed. => NOR 030 BLR

# 030 Plan, intend, be ready
030  S plan|intend|aim|propose|prepare|hope|aspire|wish|endeavor|endeavour|strive to E ; theme=planned both
  + Norway intends to reward Belarus. => NOR 030 BLR
  - Norway intends to bake bread.
030  S schedule|arrange|organize|organise X with T ; theme=planned both
  + Norway arranged a festival with Belarus. => NOR 030 BLR
030  S want|seek|wish|desire to E ; theme=planned both
  + Norway wants to reward Belarus. => NOR 030 BLR
  - Norway wants to win the cup.
030  S announce|unveil|disclose|outline|have|reveal|confirm plan|intention|decision|readiness to E ; theme=planned source
  + Norway announced plans to publish the map. => NOR 030 -
  - The shop announced plans to open on Sundays.
030  S be ready|willing|prepared|set|poised to E ; theme=promised source
  + Norway was ready to publish the map. => NOR 030 -
  - Norway was ready for the winter.
030  S be keen|eager|happy|due|determined|about|inclined|disposed|anxious|glad|pleased|desirous to E ; theme=planned both
  + Norway is eager to reward Belarus. => NOR 030 BLR
  - Norway is eager to win the cup.
030  S be ready|willing|prepared for X ; theme=planned both
  + Norway was ready for cooperation with Belarus. => NOR 031 BLR
030  S express|voice|signal|indicate|declare|state|affirm|reaffirm|reiterate|show|confirm|underline|stress willingness|readiness|desire|intention|intent|wish|interest|determination|resolve|eagerness|preparedness|inclination to E ; theme=promised source
  + Norway expressed its willingness to publish the map. => NOR 030 -
030  S express|voice|signal|declare|show|indicate readiness|willingness|desire|wish|interest for|in X ; theme=promised source
  + Norway expressed readiness for sacrifices. => NOR 030 -
030  S harbor|harbour plan|intention|wish|hope to E ; theme=planned both
  + Norway harboured hopes to reward Belarus. => NOR 030 BLR
030  n: S's intention|plan|willingness|readiness|desire|wish|determination|resolve|intent to E ; theme=planned both
  + Norway's intention to reward Belarus was printed. => NOR 030 BLR
030  n: S's plan for X ; theme=planned both
  + Norway's plan for Belarus was printed. => NOR 030 BLR
030  S be interested|keen in|on E ; theme=planned both
  + Norway was interested in rewarding Belarus. => NOR 030 BLR
030  S look to E ; theme=planned both
  + Norway is looking to reward Belarus. => NOR 030 BLR ongoing

# 030 Closer relations wanted
030  S hope|want|wish|desire &relation|&cooperation with T ; theme=planned both
  + Norway wants closer ties with Belarus. => NOR 030 BLR
030  S seek|desire|want|pursue|favor|favour &relation|friendship|rapprochement|detente|reconciliation with T ; theme=planned both
  + Norway sought better relations with Belarus. => NOR 030 BLR
  - The widow sought friendship with her neighbours.
030  S extend|offer|hold_out hand|olive_branch|handshake (of|to T) ; source
  + Norway offered an olive branch to Belarus. => NOR 030 BLR
030  S make overture|gesture to|toward|towards T ; source
  + Norway made overtures to Belarus. => NOR 030 BLR
030  n: S's overture|olive_branch|rapprochement to|toward|towards|with T ; both
  + Norway's overtures to Belarus were printed. => NOR 030 BLR

# 030 Refrain, hold back: undertakings not to do something
030  S promise|pledge|vow|agree|undertake|guarantee to refrain|abstain|desist ; theme=promised stance=vows source
  + Norway pledged to refrain from threats. => NOR 030 -

# 031 Material cooperation
0311  S &promise_verb &economic_coop (to|for|with|in T) ; stance=vows source
  + Norway promised investment in Belarus. => NOR 0311 BLR
0311  S &promise_verb T &economic_coop ; stance=vows source
  + Norway promised Belarus a trade deal. => NOR 0311 BLR
0311  n: S's &promise_noun of|on &economic_coop (to|for|with|in T) ; stance=vows source
  + Norway's promise of investment in Belarus was printed. => NOR 0311 BLR
0311  S agree on|to|upon trade|free_trade|joint_venture|economic_cooperation|market_access|tariff_cut with T ; source
  + Norway agreed to a joint venture with Belarus. => NOR 0311 BLR
0311  S agree on|to|upon trade|free_trade|joint_venture|economic_cooperation|market_access|tariff_cut|pipeline|tariff|price|loan|oil_price|gas_price|production_cut|quota|railway|currency (with T) ; reciprocal both
  + Norway and Belarus agreed on a pipeline. => NOR 0311 BLR
0311  S plan|announce|consider|unveil|agree_on investment|trade_deal|joint_venture|pipeline|refinery (in|with|to T) ; theme=planned both
  + Norway announced an investment in Belarus. => NOR 0311 BLR
0311  S agree|plan|promise|offer|pledge|intend|want|hope to invest|trade|buy|sell|export|import|purchase ; theme=promised both
  + Norway agreed to sell timber to Belarus. => NOR 0311 BLR
  - Norway hopes to sell more cheese.

0312  S &promise_verb &military_coop (to|for|with|in T) ; stance=vows source
  + Norway promised military cooperation to Belarus. => NOR 0312 BLR
0312  S agree|consent on|to|upon &military_coop (with|between T) ; reciprocal both
  + Norway and Belarus agreed on a joint exercise. => NOR 0312 BLR
0312  S agree|consent|assent|accede on|to|upon &military_coop (with|in|for|by T) ; source
  + Norway agreed to a joint patrol with Belarus. => NOR 0312 BLR
0312  n: S's &promise_noun of|on &military_coop (to|for|with|in T) ; stance=vows source
  + Norway's promise of military cooperation with Belarus was printed. => NOR 0312 BLR
0312  S agree on|to|upon alliance|deployment|base|arms_sale|arms_deal (with|in T) ; reciprocal both
  + Norway and Belarus agreed on an alliance. => NOR 0312 BLR
0312  S plan|announce|schedule|prepare joint_exercise|military_exercise|military_cooperation|joint_patrol|joint_maneuver|joint_manoeuvre|war_game|joint_drill with T ; theme=planned reciprocal
  + Norway announced a joint exercise with Belarus. => NOR 0312 BLR
0312  S offer|promise|grant T use of &site ; both
  + Norway offered Belarus the use of its air bases. => NOR 0312 BLR

0313  S &promise_verb &judicial_coop (to|for|with|in T) ; stance=vows source
  + Norway promised legal assistance to Belarus. => NOR 0313 BLR
0313  S &promise_verb T &judicial_coop ; stance=vows source
  + Norway promised Belarus the extradition of the banker. => NOR 0313 BLR
0313  n: S's &promise_noun of|on &judicial_coop (to|for|with|in T) ; stance=vows source
  + Norway's promise of legal assistance to Belarus was printed. => NOR 0313 BLR
0313  S agree|consent on|to|upon &judicial_coop (of|to X) ; theme=promised source
  + Norway agreed to the extradition of the banker. => NOR 0313 -
0313  S agree|promise|pledge|offer|vow|undertake|plan to extradite|prosecute|indict ; theme=promised source
  + Norway agreed to extradite the banker. => NOR 0313 -

0314  S &promise_verb &intelligence_coop (to|for|with|in T) ; stance=vows source
  + Norway offered intelligence to Belarus. => NOR 0314 BLR
0314  S &promise_verb T &intelligence_coop ; stance=vows source
  + Norway promised Belarus information. => NOR 0314 BLR
0314  n: S's &promise_noun of|on &intelligence_coop (to|for|with|in T) ; stance=vows source
  + Norway's offer of intelligence to Belarus was printed. => NOR 0314 BLR
031  S agree to cooperate|collaborate|co-operate|partner ; theme=promised reciprocal both
  + Norway and Belarus agreed to cooperate. => NOR 031 BLR
031  S agree|promise|pledge|offer|undertake|plan|vow|resolve to cooperate|collaborate|co-operate|partner (with|in|on T) ; theme=promised source
  + Norway pledged to cooperate with Belarus. => NOR 031 BLR
031  S agree on|to|upon &cooperation (with|in|between T) ; reciprocal both
  + Norway and Belarus agreed on cooperation. => NOR 031 BLR
031  S pledge|promise|offer|propose &cooperation (with|to|between T) ; theme=promised stance=vows source
  + Norway pledged cooperation with Belarus. => NOR 031 BLR
031  S agree to expand|strengthen|deepen|enhance|boost|develop|promote|intensify|broaden ; reciprocal both
  + Norway and Belarus agreed to expand fishing. => NOR 031 BLR
031  S pledge|vow|promise|hope|want|plan|undertake to expand|strengthen|deepen|enhance|boost|develop|intensify|broaden ; both
  + Norway pledged to boost fishing with Belarus. => NOR 031 BLR
031  S express|voice|reaffirm|declare|signal willingness|readiness|desire|wish|interest|hope for|in &cooperation (with|between T) ; source
  + Norway voiced interest in cooperation with Belarus. => NOR 031 BLR

# 032 Diplomatic cooperation
032  S promise|pledge|offer|vow|guarantee recognition|membership|partnership|accession|observer_status|diplomatic_relation|neutrality to|for|in T ; theme=promised stance=vows
  + Norway promised membership to Belarus. => NOR 032 BLR
032  S promise|pledge|offer|guarantee T recognition|membership|partnership|accession ; theme=promised stance=vows
  + Norway promised Belarus recognition. => NOR 032 BLR
032  n: S's &promise_noun of|on recognition|membership|partnership|support (to|for T) ; stance=vows source
  + Norway's promise of recognition to Belarus was printed. => NOR 032 BLR
032  S promise|pledge|vow|agree|offer|plan|intend|undertake to support|back|recognize|recognise|endorse|ratify|join|sign|stand|apologize|apologise ; theme=promised source
  + Norway promised to ratify the treaty. => NOR 032 -
032  S pledge|swear|declare|vow allegiance|loyalty|fealty|obedience to T ; stance=vows
  + The Norwegian rebels pledged allegiance to Belarus. => NOR 032 BLR
032  S agree on|to|upon &relation|exchange_of|normalization|normalisation|partnership (with|between|of T) ; reciprocal both
  + Norway and Belarus agreed on diplomatic relations. => NOR 032 BLR
032  S agree to normalize|normalise ; theme=promised reciprocal both
  + Norway and Belarus agreed to normalise relations. => NOR 032 BLR

# 033 Aid
0331  S &grant_verb &economic_help (to|for|with|in T) ; stance=vows source
  + Norway promised a loan to Belarus. => NOR 0331 BLR
0331  S &promise_verb T &economic_help ; stance=vows source
  + Norway promised Belarus a loan. => NOR 0331 BLR
0331  S agree|consent|assent|accede on|to|upon &economic_help (with|in|for|by T) ; source
  + Norway agreed to a loan for Belarus. => NOR 0331 BLR
0331  n: S's &promise_noun of|on &economic_help (to|for|with|in T) ; stance=vows source
  + Norway's promise of a loan to Belarus was printed. => NOR 0331 BLR
0331  S pledge|promise|commit|earmark|offer dollar|euro|million|billion|pound|yen|$|crown to|for|in T ; theme=promised stance=vows source
  + Norway pledged two billion dollars to Belarus. => NOR 0331 BLR
0331  S pledge|promise|offer|commit|announce|approve X in|of &economic_assistance (to|for T) ; theme=promised stance=vows source
  + Norway pledged two billion dollars in loans to Belarus. => NOR 0331 BLR
0331  S agree|promise|pledge|offer|vow|plan|undertake to lend|finance|fund|invest|reschedule|forgive|bankroll ; theme=promised source
  + Norway agreed to finance a dam in Belarus. => NOR 0331 -

0332  S &grant_verb &military_help_asked (to|for|with|in T) ; stance=vows source
  + Norway promised missiles to Belarus. => NOR 0332 BLR
0332  S &promise_verb T &military_help_asked ; stance=vows source
  + Norway promised Belarus tanks. => NOR 0332 BLR
0332  S agree|consent|assent|accede on|to|upon &military_help_asked (with|in|for|by T) ; source
  + Norway agreed to missiles for Belarus. => NOR 0332 BLR
0332  n: S's &promise_noun of|on &military_help_asked (to|for|with|in T) ; stance=vows source
  + Norway's promise of tanks to Belarus was printed. => NOR 0332 BLR
0332  S pledge|promise|offer|commit|announce|approve X in|of &military_assistance (to|for T) ; theme=promised stance=vows source
  + Norway pledged two billion dollars in military aid to Belarus. => NOR 0332 BLR
0332  S approve|authorize|authorise|announce|clear|back sale|delivery|supply|transfer|shipment|export of &military_help_asked (to|for T) ; theme=planned source
  + Norway approved the sale of missiles to Belarus. => NOR 0332 BLR
0332  S approve|authorize|authorise|announce|clear arms_sale|weapons_sale|arms_package|arms_shipment|weapon_delivery|arms_delivery (to|for T) ; theme=planned source
  + Norway approved an arms package for Belarus. => NOR 0332 BLR
0332  S agree|promise|pledge|offer|plan|vow to arm|equip|train ; theme=promised source
  + Norway agreed to train Belarusian soldiers. => NOR 0332 BLR

0333  S &grant_verb &relief_asked (to|for|with|in T) ; stance=vows source
  + Norway pledged tents to Belarus. => NOR 0333 BLR
  - The hotel offered food to its guests.
0333  S &promise_verb T &relief_asked ; stance=vows source
  + Norway promised Belarus tents. => NOR 0333 BLR
0333  S agree|consent|assent|accede on|to|upon &relief_asked (with|in|for|by T) ; source
  + Norway agreed to emergency aid for Belarus. => NOR 0333 BLR
0333  n: S's &promise_noun of|on &relief_asked (to|for|with|in T) ; stance=vows source
  + Norway's promise of medicines to Belarus was printed. => NOR 0333 BLR
0333  S pledge|promise|offer|commit|announce|approve X in|of &humanitarian_assistance (to|for T) ; theme=promised stance=vows source
  + Norway pledged ten tonnes of wheat and millions in food aid to Belarus. => NOR 0333 BLR
0333  S promise|offer|vow|pledge|agree to accept|admit|take|resettle|shelter|evacuate|rescue ; theme=promised both
  + Norway offered to evacuate the Belarusian villagers. => NOR 0333 BLR

0334  S &grant_verb &shield (to|for|with|in T) ; stance=vows source
  + Norway offered peacekeepers to Belarus. => NOR 0334 BLR
0334  S &promise_verb T &shield ; stance=vows source
  + Norway offered Belarus protection. => NOR 0334 BLR
0334  S agree|consent|assent|accede on|to|upon &shield (with|in|for|by T) ; source
  + Norway agreed to a peacekeeping force in Belarus. => NOR 0334 BLR
0334  n: S's &promise_noun of|on &shield (to|for|with|in T) ; stance=vows source
  + Norway's offer of peacekeepers for Belarus was printed. => NOR 0334 BLR
0334  S promise|pledge|offer|commit|approve troop|soldier|battalion|police_officer|medic to|for T ; theme=promised stance=vows source
  + Norway pledged troops to Belarus. => NOR 0334 BLR
0334  S agree|promise|pledge|offer|plan|vow to protect|defend|shield|guard ; theme=promised both
  + Norway promised to defend Belarus. => NOR 0334 BLR
  - The Norwegian champion vowed to defend his title.

033  S &grant_verb &assistance (to|for|with|in T) ; stance=vows source
  + Norway pledged aid to Belarus. => NOR 033 BLR
  - The coach offered help to the goalkeeper.
033  S &promise_verb T &assistance ; stance=vows source
  + Norway offered Belarus assistance. => NOR 033 BLR
033  S agree|consent|assent|accede on|to|upon &assistance (with|in|for|by T) ; source
  + Norway agreed to aid for Belarus. => NOR 033 BLR
033  n: S's &promise_noun of|on &assistance (to|for|with|in T) ; stance=vows source
  + Norway's offer of aid surprised the reporters. => NOR 033 -
033  S promise|pledge|offer|agree|vow|volunteer|undertake|commit to help|aid|assist ; theme=promised source
  + Norway offered to help Belarus. => NOR 033 BLR
033  S pledge|promise|announce|commit X in|of &assistance (to|for T) ; theme=promised stance=vows source
  + Norway pledged millions in aid to Belarus. => NOR 033 BLR
033  n: S's aid_pledge|offer_of_help|aid_offer|pledge_of_aid to|for T ; stance=vows source
  + Norway's aid pledge to Belarus was printed. => NOR 033 BLR

# 034 Reform
0341  S announce|offer resignation|retirement|abdication|departure ; theme=promised source
  + Norway's prime minister announced his resignation. => NORGOV 0341 -
0341  S promise|pledge|agree|offer|vow|plan|intend to leave|retire|go|resign|quit|abdicate|step|stand ; theme=promised source
  + The president of Norway agreed to retire. => NORGOV 0341 -
0341  S promise|pledge|agree_to|offer early_election|snap_election|fresh_election|transition|handover_of_power|power_transfer|transitional_government|new_government ; theme=promised stance=vows source
  + The government of Norway promised early elections. => NORGOV 0341 -
0341  S agree|consent to|on|upon transition|handover|transfer|unity_government|interim_government|transitional_government|power-sharing_government (of|with X) ; theme=promised source
  + Norway's government agreed to a transition. => NORGOV 0341 -
0342  S promise|pledge|agree|offer|vow|plan to reconsider|review|reverse|repeal|revise|amend|abandon|scrap|drop|rescind|revoke|abolish|overturn|rethink ; theme=promised source
  + Norway's government promised to scrap the law. => NORGOV 0342 -
  - The builder promised to review his bill.
0342  S promise|announce|offer|pledge|propose|unveil repeal|abolition|reversal|moratorium|policy_change|new_policy|tax_cut|pay_rise (of|on|in X) ; theme=promised source
  + Norway's government promised the repeal of the law. => NORGOV 0342 -
0343  S &promise_verb &rights_asked (to|for|with|in T) ; stance=vows source
  + Norway promised autonomy to Belarus. => NOR 0343 BLR
0343  S &promise_verb T &rights_asked ; stance=vows source
  + Norway promised Belarus autonomy. => NOR 0343 BLR
0343  n: S's &promise_noun of|on &rights_asked (to|for|with|in T) ; stance=vows source
  + Norway's promise of autonomy for the Belarusian north was printed. => NOR 0343 BLR
0343  S promise|pledge|vow|agree|undertake|guarantee to respect|uphold|guarantee|safeguard ; theme=promised source
  + Norway's government promised to respect the rights of fishermen. => NORGOV 0343 -
0343  S agree|consent to|on &rights_asked (for|of|in T) ; theme=promised source
  + Norway's government agreed to autonomy for the north. => NORGOV 0343 -
0343  S announce|declare|offer|promise general_amnesty|amnesty (for|to X) ; theme=promised source
  + Norway's government announced an amnesty. => NORGOV 0343 -
0344  S &promise_verb &system_asked (to|for|with|in T) ; stance=vows source
  + Norway's government promised constitutional reform. => NORGOV 0344 -
0344  S agree|consent|assent|accede on|to|upon &system_asked (with|in|for|by T) ; source
  + Norway's government agreed to a new constitution. => NORGOV 0344 -
0344  n: S's &promise_noun of|on &system_asked (to|for|with|in T) ; stance=vows source
  + The Norwegian government's promise of a new constitution was printed. => NORGOV 0344 -
0344  S promise|pledge|announce|propose|schedule|offer|set|call|plan|agree_to referendum|constitutional_reform|constitutional_amendment|new_constitution|multiparty_election|constituent_assembly|constitutional_change ; theme=promised stance=vows source
  + Norway's government promised a referendum. => NORGOV 0344 -
034  S promise|pledge|offer|announce|vow|propose|unveil|outline &reform_asked (in|to|for T) ; theme=promised stance=vows source
  + Norway's government has promised reforms. => NORGOV 034 -
  - The shop announced a change of hours.
034  S announce|unveil|outline|set|present plan|date|timetable|schedule|roadmap for|of &reform_asked|transition ; source
  + Norway's government announced plans for early elections. => NORGOV 034 -
034  S agree|consent to|on &reform_asked ; theme=promised source
  + Norway's government agreed to reforms. => NORGOV 034 -
034  S promise|pledge|agree|offer|vow to reform|liberalize|liberalise|democratize|democratise|rewrite ; theme=promised source
  + Norway's government vowed to reform the courts. => NORGOV 034 -
034  n: S's &promise_noun of|on &reform_asked (in|to|for T) ; theme=promised source
  + The Norwegian government's promise of reform was printed. => NORGOV 034 -

# 035 Yield
0351  S promise|announce|pledge|offer|agree_to lifting|easing|end|removal|relaxation of|to|on &curb ; theme=promised source
  + Norway's government announced the lifting of the curfew. => NORGOV 0351 -
0351  S agree|consent to|on lifting|easing|end|removal of|to|on &curb ; theme=promised source
  + Norway's government agreed to the lifting of the curfew. => NORGOV 0351 -
0352  S promise|announce|pledge|offer end|suspension|halt of|to &unrest_word ; theme=promised source
  + The Norwegian opposition announced an end to its protests. => NOR 0352 -
0352  S agree|consent to|on end|suspension|halt of|to &unrest_word ; theme=promised source
  + The Norwegian opposition agreed to an end to the strike. => NOR 0352 -
0353  S agree on|to prisoner_swap|prisoner_exchange|exchange|swap (of X) ; reciprocal both
  + Norway and Belarus agreed on a prisoner swap. => NOR 0353 BLR
0353  S agree|consent on|to release|exchange|swap|return|repatriation|freeing|prisoner_swap|prisoner_exchange|handover (of|with X) ; theme=promised source
  + Norway agreed to the release of the journalists. => NOR 0353 -
0353  S promise|offer|announce|pledge release|prisoner_exchange|prisoner_swap|freedom|repatriation|return|pardon (of|for|to X) ; theme=promised source
  + Norway promised the release of the journalists. => NOR 0353 -
0353  n: S's &promise_noun of|on release|return|repatriation (of|for X) ; theme=promised source
  + Norway's promise of the release of the journalists was printed. => NOR 0353 -
0353  S promise|agree|pledge|offer|vow|plan to return|repatriate ; theme=promised both
  + Norway agreed to return the Belarusian islands. => NOR 0353 BLR
0354  S promise|offer|announce|pledge sanction_relief|sanction_waiver|waiver|exemption (to|for T) ; theme=promised source
  + Norway promised sanctions relief to Belarus. => NOR 0354 BLR
0354  S promise|offer|announce|pledge|propose lifting|easing|suspension|removal|relaxation of|on &sanction_word (on|against T) ; theme=promised source
  + Norway announced the lifting of the sanctions against Belarus. => NOR 0354 BLR
0354  S agree|consent to|on lifting|easing|suspension|removal|relaxation of|on &sanction_word (on|against T) ; theme=promised source
  + Norway agreed to the easing of the sanctions. => NOR 0354 -
0355  S promise|agree|offer|pledge|consent to|on &involvement|&access_word (to|by|for|of X) ; theme=promised source
  + Norway agreed to inspections. => NOR 0355 -
0355  S accept &peacekeeper|&observer|union_force|international_force|multinational_force|foreign_troop|peace_force|hybrid_force|nato_force|african_force (in|for|from T) ; source
  + Norway accepted an international force. => NOR 0355 -
0355  S promise|offer|pledge|guarantee &involvement|&access_word (to|by|for|of X) ; theme=promised source
  + Norway promised access to the camps. => NOR 0355 -
  - The museum promised access to its cellar.
0355  S promise|offer|guarantee T &involvement|&access_word ; theme=promised source
  + Norway promised Belarus access to the camps. => NOR 0355 BLR
0356  S agree|consent to|on &calm_word|cease-fire (with|in|between T) ; theme=promised reciprocal both
  + Norway and Belarus agreed to a ceasefire. => NOR 0356 BLR
0356  S agree|consent to|on &calm_word (with|in|of|from T) ; theme=promised source
  + Norway agreed to a truce with Belarus. => NOR 0356 BLR
0356  S accept|approve|embrace &truce_word|ceasefire_proposal|truce_proposal|ceasefire_plan|truce_offer (with|of|by|from T) ; theme=promised source
  + Norway accepted a truce with Belarus. => NOR 0356 BLR
0356  S offer|promise|propose|pledge T &calm_word ; theme=promised stance=vows
  + Norway offered Belarus a truce. => NOR 0356 BLR
0356  S offer|promise|pledge &calm_word (to|with|from|of|in T) ; theme=promised stance=vows source
  + Norway offered a truce to Belarus. => NOR 0356 BLR
0356  S promise|announce|pledge|offer end|halt|cessation|suspension|pause to|of|in &fighting_word|enrichment|test|testing|blockade (against|on|in T) ; theme=promised source
  + Norway promised an end to the shelling. => NOR 0356 -
0356  S agree|consent to|on end|halt|cessation|suspension|pause to|of|in &fighting_word|enrichment|test|testing|blockade (against|on|in T) ; theme=promised source
  + Norway agreed to a halt to the shelling. => NOR 0356 -
0356  n: S's &promise_noun of|on &calm_word (to|with|from T) ; theme=promised source
  + Norway's promise of a truce was printed. => NOR 0356 -
0356  S agree|promise|vow|pledge|offer to dismantle|freeze|retreat|shelve ; theme=promised source
  + Norway agreed to dismantle its missiles. => NOR 0356 -
  - The builder agreed to dismantle the shed.
035  S promise|offer|pledge|signal concession|compromise|flexibility (to|with|on|in T) ; theme=promised stance=vows source
  + Norway offered concessions to Belarus. => NOR 035 BLR
035  S promise|agree|offer|vow|pledge to compromise|concede|yield|relent|comply|obey|submit ; theme=promised source
  + Norway agreed to comply. => NOR 035 -
035  S be ready|willing|prepared for compromise|concession ; source
  + Norway was ready for a compromise. => NOR 035 -

# 036 Meet or negotiate
036  S agree|promise|plan|offer|intend|propose|hope|expect to meet|negotiate|confer|talk (with T) ; theme=planned both
  + Norway offered to negotiate with Belarus. => NOR 036 BLR
036  S be ready|willing|prepared|eager|keen to meet|negotiate|confer|talk (with T) ; theme=promised source
  + Norway was willing to negotiate with Belarus. => NOR 036 BLR
036  S be ready|willing|prepared|open|available for|to &talk|&meeting|dialogue (with T) ; theme=promised source
  + Norway was ready for talks with Belarus. => NOR 036 BLR
036  S express|voice|signal|indicate|declare|show|reaffirm readiness|willingness|desire|wish|interest|preparedness for|in|to &talk|&meeting|dialogue (with T) ; theme=promised source
  + Norway expressed interest in talks with Belarus. => NOR 036 BLR
036  S offer|propose|suggest &talk|&meeting|&visit (with|to|between|by T) ; theme=promised both
  + Norway offered talks to Belarus. => NOR 036 BLR
  + Norway proposed talks with Belarus. => NOR 036 BLR
036  S schedule|announce|plan|set|arrange|promise|prepare|confirm|set_up &talk|&meeting|&visit|dialogue (with|to|between|by T) ; theme=planned both
  + Norway scheduled a meeting with Belarus. => NOR 036 BLR
036  S offer T &talk|&meeting ; theme=promised both
  + Norway offered Belarus talks. => NOR 036 BLR
036  S agree|consent on|to|upon &talk|&meeting|&visit|agenda|date|venue|timetable (with|of|for|by T) ; theme=promised reciprocal both
  + Norway and Belarus agreed on a summit. => NOR 036 BLR
036  S agree|consent on|to|upon &talk|&meeting|&visit (with|of|for|by T) ; theme=promised source
  + Norway agreed to talks with Belarus. => NOR 036 BLR
036  S set|fix|agree_on|agree date|time|agenda|venue|deadline for|of &talk|&meeting|&visit (with T) ; theme=planned source
  + Norway set a date for talks with Belarus. => NOR 036 BLR
  - The Norwegian pastor set a date for the wedding.
036  S invite T:actor to visit|attend|join|come|tour ; theme=demanded
  + Norway invited the president of Belarus to visit. => NOR 036 BLR
036  S invite T:actor to|for &talk|&meeting ; theme=demanded
  + Norway invited Belarus to a conference. => NOR 036 BLR
  - The couple invited their friends to a party.
036  S invite T:actor (for|to &visit|dinner|lunch|ceremony|X) ; both theme=demanded
  + Norway invited the president of Belarus to Oslo. => NOR 036 BLR
  - The Norwegian actress invited her aunt to Oslo.
036  S send|extend|issue|offer|renew|address|deliver|hand &invitation to|for T:actor ; theme=demanded
  + Norway sent an invitation to Belarus. => NOR 036 BLR
036  S send|extend|issue|offer T:actor &invitation ; theme=demanded
  + Norway sent Belarus an invitation. => NOR 036 BLR
036  S accept|take_up &invitation (from|by|of|to T) (to E) ; theme=promised source
  + Norway's prime minister accepted an invitation from Belarus. => NOR 036 BLR
  + Norway's prime minister accepted an invitation to visit Belarus. => NOR 036 BLR
036  S accept|approve|welcome offer|proposal|call of|for &talk|&meeting|dialogue (with|by T) ; theme=promised source
  + Norway accepted an offer of talks with Belarus. => NOR 036 BLR
036  S offer to host|hold|organize|organise &talk|&meeting (between|with|for T) ; theme=promised both
  + Norway offered to hold talks with Belarus. => NOR 036 BLR
036  n: S's &promise_noun of &talk|&meeting|dialogue (with|to T) ; theme=promised both
  + Norway's offer of talks with Belarus was printed. => NOR 036 BLR
036  n: S's readiness|willingness for &talk|&meeting|dialogue (with T) ; theme=planned both
  + Norway's readiness for talks with Belarus was printed. => NOR 036 BLR

# 037 Settle a dispute
037  S agree to settle|resolve|solve|reconcile ; theme=promised reciprocal both
  + Norway and Belarus agreed to settle the dispute. => NOR 037 BLR
037  S agree|promise|pledge|vow|undertake|offer|plan|hope|want to settle|resolve|solve|reconcile ; theme=promised source
  + Norway pledged to resolve the dispute with Belarus. => NOR 037 BLR
037  S agree to|on &peace_plan|settlement|peace|political_solution|solution|reconciliation (with|for T) ; theme=promised reciprocal both
  + Norway and Belarus agreed on a peace plan. => NOR 037 BLR
037  S agree|consent to|on &peace_plan|settlement|peace|political_solution|reconciliation (with|for T) ; theme=promised source
  + Norway agreed to a peace plan. => NOR 037 -
037  S accept|embrace|approve|endorse|adopt &peace_plan|settlement (by|of|from|for|with T) ; theme=promised source
  + Norway accepted the peace plan. => NOR 037 -
037  S accept|agree_to plan|proposal|formula|blueprint for|on peace|settlement|solution|ceasefire|reconciliation (by|from T) ; theme=promised source
  + Norway accepted the formula for a settlement. => NOR 037 -
037  S accept plan|proposal|formula|deal to end|settle|resolve|solve ; theme=promised source
  + Norway accepted the plan to end the dispute. => NOR 037 -
037  S offer|propose|unveil|present|submit|put_forward|table &peace_plan|peace|settlement|political_settlement|peaceful_settlement|political_solution (to|for|with|in T) ; theme=promised source
  + Norway proposed a peace plan to Belarus. => NOR 037 BLR
  - The tailor offered a settlement to his customer.
037  S promise|pledge|vow|seek|want|desire|pursue peace|reconciliation|peaceful_settlement|political_solution (with|in T) ; theme=promised both
  + Norway sought peace with Belarus. => NOR 037 BLR
037  S be ready|willing|prepared for peace|settlement|reconciliation (with T) ; theme=promised source
  + Norway was ready for peace. => NOR 037 -
037  S extend|offer hand of peace|friendship (to T) ; source
  + Norway extended a hand of friendship to Belarus. => NOR 037 BLR
037  S declare|express|reaffirm|voice|stress commitment|readiness|desire|willingness to|for peace|settlement|reconciliation|peaceful_solution|political_solution ; source
  + Norway reaffirmed its commitment to peace. => NOR 037 -
037  n: S's &peace_plan|peace_offer|peace_proposal|peace_overture (to|for|with|in T) ; both
  + Norway's peace offer to Belarus was printed. => NOR 037 BLR

# 038 Accept mediation
038  S agree|consent to|on &mediation|arbitration (by|of|from|with|between T) ; theme=promised source
  + Norway agreed to mediation by Belarus. => NOR 038 BLR
038  S accept|welcome|approve &mediation|arbitration|mediator_role|mediating_role (by|of|from T) ; theme=promised
  + Norway accepted the mediation of Belarus. => NOR 038 BLR
038  S accept|welcome|agree_to offer|proposal of|to &mediation|mediate (by|from T) ; theme=promised source
  + Norway accepted an offer of mediation from Belarus. => NOR 038 BLR
038  S accept|approve|name|choose T as mediator|intermediary|arbiter|broker|go-between ; source
  + Norway accepted Belarus as a mediator. => NOR 038 BLR
038  S agree|accept|offer to submit|refer|take dispute|case|row to court|arbitration|tribunal ; source
  + Norway agreed to submit the dispute to arbitration. => NOR 038 -
038  S submit|refer dispute|row|case|claim to arbitration|world_court|international_court|court_of ; source
  + Norway submitted the dispute to arbitration. => NOR 038 -
  - The Norwegian tenant referred the case to a lawyer.
038  n: S's acceptance of &mediation|arbitration (by T) ; source
  + Norway's acceptance of mediation was printed. => NOR 038 -

# 039 Mediate
039  S offer|propose|pledge|promise|volunteer|agree &mediation (between|in|to|with T) ; theme=promised stance=vows source
  + Norway offered mediation between Belarus and Latvia. => NOR 039 BLR
039  S offer|agree|propose|volunteer|promise|plan|hope|undertake|pledge to mediate|broker|arbitrate|facilitate|intercede (between|in T) ; theme=promised source
  + Norway offered to mediate between Belarus and Latvia. => NOR 039 BLR
039  S be ready|willing|prepared|available|happy to mediate|broker|facilitate|arbitrate|intercede (between|in T) ; theme=promised source
  + Norway was willing to mediate between Belarus and Latvia. => NOR 039 BLR
039  X prepare S to mediate|broker|facilitate|arbitrate|intercede (between|in T) ; theme=promised source
  + Norway was prepared to mediate between Belarus and Latvia. => NOR 039 BLR
039  S offer|volunteer service|help as mediator|intermediary|go-between (between|in|to T) ; source
  + Norway offered its services as a mediator between Belarus and Latvia. => NOR 039 BLR
039  S offer|volunteer|lend|tender good_office (between|in|to T) ; source
  + Norway offered its good offices to Belarus. => NOR 039 BLR
  - The Norwegian tailor offered his services.
039  S offer itself|himself|herself as mediator|intermediary|go-between|broker (between|in T) ; source
  + Norway offered itself as a mediator between Belarus and Latvia. => NOR 039 BLR
039  S express|voice|declare|signal readiness|willingness to mediate|broker|facilitate (between T) ; theme=promised source
  + Norway expressed its readiness to mediate between Belarus and Latvia. => NOR 039 BLR
039  n: S's offer of &mediation (between|in|to T) ; theme=promised source
  + Norway's offer of mediation between Belarus and Latvia was printed. => NOR 039 BLR
039  n: S's mediation_offer|offer_of_mediation (between|in|to T) ; source
  + Norway's mediation offer to Belarus was printed. => NOR 039 BLR
039  n: S's offer|readiness|willingness to mediate (between T) ; theme=promised source
  + Norway's offer to mediate between Belarus and Latvia was printed. => NOR 039 BLR

# Contents with a verb and its object ("to WORDS &object": the object is the infinitive's)
0311  S agree|promise|pledge|vow|offer|undertake to open market|economy ; theme=promised stance=vows source
  + Norway promised to open its markets. => NOR 0311 -
0311  S agree|promise|pledge|vow|offer|undertake to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=promised stance=vows source
  + Norway promised to cut its tariffs. => NOR 0311 -
0311  S agree|promise|pledge|vow|offer|undertake to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=promised stance=vows source
  + Norway promised to restore the flow of gas. => NOR 0311 -
0311  S agree|promise|pledge|vow|offer|undertake to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=promised stance=vows source
  + Norway promised to build a pipeline. => NOR 0311 -
0311  S agree|promise|pledge|vow|offer|undertake to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=promised stance=vows source
  + Norway promised to sign a trade agreement. => NOR 0311 -
0332  S agree|promise|pledge|vow|offer|undertake to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=promised stance=vows source
  + Norway promised to speed up arms deliveries. => NOR 0332 -
0312  S agree|promise|pledge|vow|offer|undertake to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=promised stance=vows source
  + Norway promised to boost military cooperation. => NOR 0312 -
0311  S agree|promise|pledge|vow|offer|undertake to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=promised stance=vows source
  + Norway promised to expand trade. => NOR 0311 -
0312  S agree|promise|pledge|vow|offer|undertake to join coalition|alliance|fight|war|campaign|offensive|force ; theme=promised stance=vows source
  + Norway promised to join the coalition. => NOR 0312 -
0312  S agree|promise|pledge|vow|offer|undertake to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=promised stance=vows source
  + Norway promised to hold a joint exercise. => NOR 0312 -
0313  S agree|promise|pledge|vow|offer|undertake to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=promised stance=vows source
  + Norway promised to prosecute the culprits. => NOR 0313 -
0313  S agree|promise|pledge|vow|offer|undertake to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=promised stance=vows source
  + Norway promised to open an inquiry. => NOR 0313 -
0314  S agree|promise|pledge|vow|offer|undertake to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=promised stance=vows source
  + Norway promised to share its intelligence. => NOR 0314 -
032  S agree|promise|pledge|vow|offer|undertake to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=promised stance=vows source
  + Norway promised to ratify the treaty. => NOR 032 -
032  S agree|promise|pledge|vow|offer|undertake to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=promised stance=vows source
  + Norway promised to normalise relations. => NOR 032 -
032  S agree|promise|pledge|vow|offer|undertake to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=promised stance=vows source
  + Norway promised to keep the lines open. => NOR 032 -
032  S agree|promise|pledge|vow|offer|undertake to use influence|leverage|clout|weight|good_office ; theme=promised stance=vows source
  + Norway promised to use its influence. => NOR 032 -
0331  S agree|promise|pledge|vow|offer|undertake to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=promised stance=vows source
  + Norway promised to cancel the debts. => NOR 0331 -
0333  S agree|promise|pledge|vow|offer|undertake to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=promised stance=vows source
  + Norway promised to admit the refugees. => NOR 0333 -
0334  S agree|promise|pledge|vow|offer|undertake to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=promised stance=vows source
  + Norway promised to protect the civilians. => NOR 0334 -
0334  S agree|promise|pledge|vow|offer|undertake to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=promised stance=vows source
  + Norway promised to boost its military presence. => NOR 0334 -
033  S agree|promise|pledge|vow|offer|undertake to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=promised stance=vows source
  + Norway promised to increase its aid. => NOR 033 -
0334  S agree|promise|pledge|vow|offer|undertake to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=promised stance=vows source
  + Norway promised to extend the mandate of the peacekeepers. => NOR 0334 -
031  S agree|promise|pledge|vow|offer|undertake to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=promised stance=vows source
  + Norway promised to set up a joint commission. => NOR 031 -
034  S agree|promise|pledge|vow|offer|undertake to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=promised stance=vows source
  + Norway promised to overhaul the courts. => NOR 034 -
034  S agree|promise|pledge|vow|offer|undertake to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=promised stance=vows source
  + Norway promised to hold elections. => NOR 034 -
034  S agree|promise|pledge|vow|offer|undertake to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=promised stance=vows source
  + Norway promised to introduce reforms. => NOR 034 -
0341  S agree|promise|pledge|vow|offer|undertake to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=promised stance=vows source
  + Norway promised to cede power. => NOR 0341 -
0341  S agree|promise|pledge|vow|offer|undertake to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=promised stance=vows source
  + Norway promised to form a new government. => NOR 0341 -
0342  S agree|promise|pledge|vow|offer|undertake to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=promised stance=vows source
  + Norway promised to scrap the law. => NOR 0342 -
0343  S agree|promise|pledge|vow|offer|undertake to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=promised stance=vows source
  + Norway promised to respect human rights. => NOR 0343 -
0344  S agree|promise|pledge|vow|offer|undertake to amend|rewrite|change|adopt|draft|revise constitution ; theme=promised stance=vows source
  + Norway promised to amend the constitution. => NOR 0344 -
0344  S agree|promise|pledge|vow|offer|undertake to hold|organise|organize|call|conduct referendum|plebiscite ; theme=promised stance=vows source
  + Norway promised to hold a referendum. => NOR 0344 -
0344  S agree|promise|pledge|vow|offer|undertake to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=promised stance=vows source
  + Norway promised to restore democracy. => NOR 0344 -
0356  S agree|promise|pledge|vow|offer|undertake to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=promised stance=vows source
  + Norway promised to show restraint. => NOR 0356 -
035  S agree|promise|pledge|vow|offer|undertake to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=promised stance=vows source
  + Norway promised to honour the agreement. => NOR 035 -
035  S agree|promise|pledge|vow|offer|undertake to make concession|gesture|compromise ; theme=promised stance=vows source
  + Norway promised to make concessions. => NOR 035 -
035  S agree|promise|pledge|vow|offer|undertake to comply|abide ; theme=promised stance=vows source
  + Norway promised to comply with the ruling. => NOR 035 -
0353  S agree|promise|pledge|vow|offer|undertake to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=promised stance=vows source
  + Norway promised to return the islands. => NOR 0353 -
0355  S agree|promise|pledge|vow|offer|undertake to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=promised stance=vows source
  + Norway promised to admit the inspectors. => NOR 0355 -
0355  S agree|promise|pledge|vow|offer|undertake to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=promised stance=vows source
  + Norway promised to grant access to the camps. => NOR 0355 -
0356  S agree|promise|pledge|vow|offer|undertake to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=promised stance=vows source
  + Norway promised to lay down its arms. => NOR 0356 -
0356  S agree|promise|pledge|vow|offer|undertake to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=promised stance=vows source
  + Norway promised to halt its offensive. => NOR 0356 -
0356  S agree|promise|pledge|vow|offer|undertake to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=promised stance=vows source
  + Norway promised to respect the truce. => NOR 0356 -
0356  S agree|promise|pledge|vow|offer|undertake to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=promised stance=vows source
  + Norway promised to reduce tensions. => NOR 0356 -
0356  S agree|promise|pledge|vow|offer|undertake to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=promised stance=vows source
  + Norway promised to freeze its nuclear programme. => NOR 0356 -
036  S agree|promise|pledge|vow|offer|undertake to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=promised stance=vows source
  + Norway promised to return to the negotiating table. => NOR 036 -
036  S agree|promise|pledge|vow|offer|undertake to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=promised stance=vows source
  + Norway promised to resume the talks. => NOR 036 -
037  S agree|promise|pledge|vow|offer|undertake to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=promised stance=vows source
  + Norway promised to settle the dispute. => NOR 037 -
037  S agree|promise|pledge|vow|offer|undertake to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=promised stance=vows source
  + Norway promised to reach a settlement. => NOR 037 -
037  S agree|promise|pledge|vow|offer|undertake to make|pursue|give peace ; theme=promised stance=vows source
  + Norway promised to make peace. => NOR 037 -
0311  S be ready|willing|prepared to open market|economy ; theme=promised stance=vows source
  + Norway was ready to open its markets. => NOR 0311 -
0311  S be ready|willing|prepared to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=promised stance=vows source
  + Norway was ready to cut its tariffs. => NOR 0311 -
0311  S be ready|willing|prepared to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=promised stance=vows source
  + Norway was ready to restore the flow of gas. => NOR 0311 -
0311  S be ready|willing|prepared to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=promised stance=vows source
  + Norway was ready to build a pipeline. => NOR 0311 -
0311  S be ready|willing|prepared to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=promised stance=vows source
  + Norway was ready to sign a trade agreement. => NOR 0311 -
0332  S be ready|willing|prepared to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=promised stance=vows source
  + Norway was ready to speed up arms deliveries. => NOR 0332 -
0312  S be ready|willing|prepared to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=promised stance=vows source
  + Norway was ready to boost military cooperation. => NOR 0312 -
0311  S be ready|willing|prepared to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=promised stance=vows source
  + Norway was ready to expand trade. => NOR 0311 -
0312  S be ready|willing|prepared to join coalition|alliance|fight|war|campaign|offensive|force ; theme=promised stance=vows source
  + Norway was ready to join the coalition. => NOR 0312 -
0312  S be ready|willing|prepared to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=promised stance=vows source
  + Norway was ready to hold a joint exercise. => NOR 0312 -
0313  S be ready|willing|prepared to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=promised stance=vows source
  + Norway was ready to prosecute the culprits. => NOR 0313 -
0313  S be ready|willing|prepared to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=promised stance=vows source
  + Norway was ready to open an inquiry. => NOR 0313 -
0314  S be ready|willing|prepared to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=promised stance=vows source
  + Norway was ready to share its intelligence. => NOR 0314 -
032  S be ready|willing|prepared to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=promised stance=vows source
  + Norway was ready to ratify the treaty. => NOR 032 -
032  S be ready|willing|prepared to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=promised stance=vows source
  + Norway was ready to normalise relations. => NOR 032 -
032  S be ready|willing|prepared to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=promised stance=vows source
  + Norway was ready to keep the lines open. => NOR 032 -
032  S be ready|willing|prepared to use influence|leverage|clout|weight|good_office ; theme=promised stance=vows source
  + Norway was ready to use its influence. => NOR 032 -
0331  S be ready|willing|prepared to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=promised stance=vows source
  + Norway was ready to cancel the debts. => NOR 0331 -
0333  S be ready|willing|prepared to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=promised stance=vows source
  + Norway was ready to admit the refugees. => NOR 0333 -
0334  S be ready|willing|prepared to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=promised stance=vows source
  + Norway was ready to protect the civilians. => NOR 0334 -
0334  S be ready|willing|prepared to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=promised stance=vows source
  + Norway was ready to boost its military presence. => NOR 0334 -
033  S be ready|willing|prepared to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=promised stance=vows source
  + Norway was ready to increase its aid. => NOR 033 -
0334  S be ready|willing|prepared to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=promised stance=vows source
  + Norway was ready to extend the mandate of the peacekeepers. => NOR 0334 -
031  S be ready|willing|prepared to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=promised stance=vows source
  + Norway was ready to set up a joint commission. => NOR 031 -
034  S be ready|willing|prepared to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=promised stance=vows source
  + Norway was ready to overhaul the courts. => NOR 034 -
034  S be ready|willing|prepared to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=promised stance=vows source
  + Norway was ready to hold elections. => NOR 034 -
034  S be ready|willing|prepared to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=promised stance=vows source
  + Norway was ready to introduce reforms. => NOR 034 -
0341  S be ready|willing|prepared to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=promised stance=vows source
  + Norway was ready to cede power. => NOR 0341 -
0341  S be ready|willing|prepared to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=promised stance=vows source
  + Norway was ready to form a new government. => NOR 0341 -
0342  S be ready|willing|prepared to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=promised stance=vows source
  + Norway was ready to scrap the law. => NOR 0342 -
0343  S be ready|willing|prepared to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=promised stance=vows source
  + Norway was ready to respect human rights. => NOR 0343 -
0344  S be ready|willing|prepared to amend|rewrite|change|adopt|draft|revise constitution ; theme=promised stance=vows source
  + Norway was ready to amend the constitution. => NOR 0344 -
0344  S be ready|willing|prepared to hold|organise|organize|call|conduct referendum|plebiscite ; theme=promised stance=vows source
  + Norway was ready to hold a referendum. => NOR 0344 -
0344  S be ready|willing|prepared to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=promised stance=vows source
  + Norway was ready to restore democracy. => NOR 0344 -
0356  S be ready|willing|prepared to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=promised stance=vows source
  + Norway was ready to show restraint. => NOR 0356 -
035  S be ready|willing|prepared to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=promised stance=vows source
  + Norway was ready to honour the agreement. => NOR 035 -
035  S be ready|willing|prepared to make concession|gesture|compromise ; theme=promised stance=vows source
  + Norway was ready to make concessions. => NOR 035 -
035  S be ready|willing|prepared to comply|abide ; theme=promised stance=vows source
  + Norway was ready to comply with the ruling. => NOR 035 -
0353  S be ready|willing|prepared to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=promised stance=vows source
  + Norway was ready to return the islands. => NOR 0353 -
0355  S be ready|willing|prepared to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=promised stance=vows source
  + Norway was ready to admit the inspectors. => NOR 0355 -
0355  S be ready|willing|prepared to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=promised stance=vows source
  + Norway was ready to grant access to the camps. => NOR 0355 -
0356  S be ready|willing|prepared to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=promised stance=vows source
  + Norway was ready to lay down its arms. => NOR 0356 -
0356  S be ready|willing|prepared to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=promised stance=vows source
  + Norway was ready to halt its offensive. => NOR 0356 -
0356  S be ready|willing|prepared to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=promised stance=vows source
  + Norway was ready to respect the truce. => NOR 0356 -
0356  S be ready|willing|prepared to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=promised stance=vows source
  + Norway was ready to reduce tensions. => NOR 0356 -
0356  S be ready|willing|prepared to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=promised stance=vows source
  + Norway was ready to freeze its nuclear programme. => NOR 0356 -
036  S be ready|willing|prepared to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=promised stance=vows source
  + Norway was ready to return to the negotiating table. => NOR 036 -
036  S be ready|willing|prepared to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=promised stance=vows source
  + Norway was ready to resume the talks. => NOR 036 -
037  S be ready|willing|prepared to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=promised stance=vows source
  + Norway was ready to settle the dispute. => NOR 037 -
037  S be ready|willing|prepared to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=promised stance=vows source
  + Norway was ready to reach a settlement. => NOR 037 -
037  S be ready|willing|prepared to make|pursue|give peace ; theme=promised stance=vows source
  + Norway was ready to make peace. => NOR 037 -
0311  X prepare|commit S to open market|economy ; theme=promised stance=vows source
  + Norway was prepared to open its markets. => NOR 0311 -
0311  X prepare|commit S to lower|cut|remove|reduce|scrap|lift|drop|ease|dismantle tariff|duty|trade_barrier|barrier|import_duty|quota|import_ban|export_ban|export_curb ; theme=promised stance=vows source
  + Norway was prepared to cut its tariffs. => NOR 0311 -
0311  X prepare|commit S to restore|resume|increase|raise|boost|cut|maintain|guarantee flow|gas_supply|oil_supply|supply|trade|shipment|export|import|output|oil_output|production|delivery ; theme=promised stance=vows source
  + Norway was prepared to restore the flow of gas. => NOR 0311 -
0311  X prepare|commit S to build|lay|construct|finance pipeline|gas_pipeline|railway|refinery|dam|power_plant|reactor|plant|bridge|road|port ; theme=promised stance=vows source
  + Norway was prepared to build a pipeline. => NOR 0311 -
0311  X prepare|commit S to sign|conclude trade_deal|trade_agreement|contract|free_trade_agreement|gas_contract|trade_pact ; theme=promised stance=vows source
  + Norway was prepared to sign a trade agreement. => NOR 0311 -
0332  X prepare|commit S to speed|accelerate|hasten|step delivery|arms_delivery|arms_shipment|weapon_delivery|military_aid ; theme=promised stance=vows source
  + Norway was prepared to speed up arms deliveries. => NOR 0332 -
0312  X prepare|commit S to boost|strengthen|deepen|expand|enhance|develop|intensify defence_tie|defense_tie|military_tie|defence_cooperation|defense_cooperation|military_cooperation|security_cooperation|security_tie|military_relation|counter-terrorism_cooperation ; theme=promised stance=vows source
  + Norway was prepared to boost military cooperation. => NOR 0312 -
0311  X prepare|commit S to boost|strengthen|deepen|expand|enhance|develop|increase|promote trade_tie|economic_tie|trade|economic_cooperation|trade_relation|economic_relation|commerce|investment|energy_cooperation|business_tie|tourism ; theme=promised stance=vows source
  + Norway was prepared to expand trade. => NOR 0311 -
0312  X prepare|commit S to join coalition|alliance|fight|war|campaign|offensive|force ; theme=promised stance=vows source
  + Norway was prepared to join the coalition. => NOR 0312 -
0312  X prepare|commit S to hold|conduct|stage joint_exercise|joint_drill|joint_patrol|military_exercise|war_game|joint_maneuver|joint_manoeuvre ; theme=promised stance=vows source
  + Norway was prepared to hold a joint exercise. => NOR 0312 -
0313  X prepare|commit S to hand|turn|hand_over|turn_over|surrender|extradite|arrest|detain|prosecute|try|bring|punish|find|track_down suspect|fugitive|killer|culprit|perpetrator|criminal|gunman|offender|war_criminal|murderer|those|kidnapper|plotter|crew|attacker|assailant|gang|bomber|assassin|hijacker|banker ; theme=promised stance=vows source
  + Norway was prepared to prosecute the culprits. => NOR 0313 -
0313  X prepare|commit S to open|launch|conduct|hold|start inquiry|investigation|probe ; theme=promised stance=vows source
  + Norway was prepared to open an inquiry. => NOR 0313 -
0314  X prepare|commit S to share|exchange|provide|release|disclose|publish|supply|hand intelligence|information|data|evidence|detail|document|record ; theme=promised stance=vows source
  + Norway was prepared to share its intelligence. => NOR 0314 -
032  X prepare|commit S to recognize|recognise|back|support|endorse|ratify|join|sign|adopt|approve|accede treaty|resolution|bid|candidacy|convention|protocol|independence|statehood|sovereignty|union|court|declaration|npt ; theme=promised stance=vows source
  + Norway was prepared to ratify the treaty. => NOR 032 -
032  X prepare|commit S to normalize|normalise|restore|resume|improve|strengthen|upgrade|repair|mend|establish|rebuild|deepen relation|tie|diplomatic_relation|link|contact ; theme=promised stance=vows source
  + Norway was prepared to normalise relations. => NOR 032 -
032  X prepare|commit S to keep|open|restore|reopen|maintain line|channel|hotline|communication|embassy|consulate|line_of ; theme=promised stance=vows source
  + Norway was prepared to keep the lines open. => NOR 032 -
032  X prepare|commit S to use influence|leverage|clout|weight|good_office ; theme=promised stance=vows source
  + Norway was prepared to use its influence. => NOR 032 -
0331  X prepare|commit S to cancel|forgive|write_off|reschedule|restructure|relieve debt ; theme=promised stance=vows source
  + Norway was prepared to cancel the debts. => NOR 0331 -
0333  X prepare|commit S to take|accept|admit|receive|shelter|host|house|resettle refugee|migrant|asylum_seeker|evacuee|boat_people ; theme=promised stance=vows source
  + Norway was prepared to admit the refugees. => NOR 0333 -
0334  X prepare|commit S to protect|defend|safeguard|guard|shield civilian|population|minority|convoy|refugee|enclave|safe_area|citizen|airspace|shipping ; theme=promised stance=vows source
  + Norway was prepared to protect the civilians. => NOR 0334 -
0334  X prepare|commit S to step|increase|boost|strengthen|expand|reinforce|bolster presence|military_presence|troop_presence|contingent|air_defence|air_defense|eastern_flank ; theme=promised stance=vows source
  + Norway was prepared to boost its military presence. => NOR 0334 -
033  X prepare|commit S to increase|double|raise|step_up|boost aid|assistance|help|contribution|support|donation ; theme=promised stance=vows source
  + Norway was prepared to increase its aid. => NOR 033 -
0334  X prepare|commit S to extend|renew|prolong|strengthen|expand mandate|peacekeeping_mission|peacekeeping_force|un_mission ; theme=promised stance=vows source
  + Norway was prepared to extend the mandate of the peacekeepers. => NOR 0334 -
031  X prepare|commit S to set|establish|create|form|set_up centre|center|joint_commission|commission|committee|working_group|task_force|mechanism|joint_venture|fund|panel|joint_council|secretariat|joint_force|joint_committee ; theme=promised stance=vows source
  + Norway was prepared to set up a joint commission. => NOR 031 -
034  X prepare|commit S to privatize|privatise|liberalize|liberalise|deregulate|restructure|overhaul|modernize|modernise economy|port|industry|company|bank|sector|price|trade|market|court|judiciary|police|army|system ; theme=promised stance=vows source
  + Norway was prepared to overhaul the courts. => NOR 034 -
034  X prepare|commit S to hold|organise|organize|call|conduct|schedule election|poll|vote|fair_election|free_election|by-election ; theme=promised stance=vows source
  + Norway was prepared to hold elections. => NOR 034 -
034  X prepare|commit S to introduce|implement|carry|adopt|launch|speed|accelerate|undertake|enact|pursue reform|economic_reform|political_reform|austerity|change ; theme=promised stance=vows source
  + Norway was prepared to introduce reforms. => NOR 034 -
0341  X prepare|commit S to hand|transfer|cede|relinquish|share|give|surrender|hand_over power ; theme=promised stance=vows source
  + Norway was prepared to cede power. => NOR 0341 -
0341  X prepare|commit S to form|name|appoint|install government|new_government|unity_government|prime_minister|cabinet|coalition_government|successor|premier ; theme=promised stance=vows source
  + Norway was prepared to form a new government. => NOR 0341 -
0342  X prepare|commit S to reconsider|rethink|reverse|repeal|revise|abandon|drop|scrap|abolish|review|rescind|revoke|withdraw|shelve|delay|postpone|suspend|change|alter|moderate|ditch|cancel|amend|soften|put|overturn &policy|project|proposal|rule|tax|legislation|course|attitude|behavior|behaviour|approach|death_penalty|execution|scheme|construction ; theme=promised stance=vows source
  + Norway was prepared to scrap the law. => NOR 0342 -
0343  X prepare|commit S to respect|uphold|guarantee|protect|restore|ensure|honor|honour|defend|improve|safeguard &rights_asked|right|human_right_record|free_press|rule_of ; theme=promised stance=vows source
  + Norway was prepared to respect human rights. => NOR 0343 -
0344  X prepare|commit S to amend|rewrite|change|adopt|draft|revise constitution ; theme=promised stance=vows source
  + Norway was prepared to amend the constitution. => NOR 0344 -
0344  X prepare|commit S to hold|organise|organize|call|conduct referendum|plebiscite ; theme=promised stance=vows source
  + Norway was prepared to hold a referendum. => NOR 0344 -
0344  X prepare|commit S to restore democracy|civilian_rule|constitutional_order|constitutional_rule|civilian_government|order ; theme=promised stance=vows source
  + Norway was prepared to restore democracy. => NOR 0344 -
0356  X prepare|commit S to show|exercise|display|practise|practice|observe restraint|calm|flexibility|moderation|tolerance|patience|leniency|self-restraint|mercy|caution|utmost_restraint ; theme=promised stance=vows source
  + Norway was prepared to show restraint. => NOR 0356 -
035  X prepare|commit S to honor|honour|implement|respect|fulfil|fulfill|keep|observe|obey agreement|commitment|obligation|resolution|promise|accord|treaty|undertaking|pledge|law|ruling|duty ; theme=promised stance=vows source
  + Norway was prepared to honour the agreement. => NOR 035 -
035  X prepare|commit S to make concession|gesture|compromise ; theme=promised stance=vows source
  + Norway was prepared to make concessions. => NOR 035 -
035  X prepare|commit S to comply|abide ; theme=promised stance=vows source
  + Norway was prepared to comply with the ruling. => NOR 035 -
0353  X prepare|commit S to return|hand|give|release|repatriate|hand_over|give_back island|land|territory|asset|property|body|remains|artifact|artefact|treasure|plane|ship|boat|aircraft|enclave|gold ; theme=promised stance=vows source
  + Norway was prepared to return the islands. => NOR 0353 -
0355  X prepare|commit S to allow|let|permit|admit|accept|receive|invite &involvement|inspector|observer|monitor|investigator|aid_worker|relief_worker|aid_convoy|peacekeeper|access|journalist|delegation|rapporteur ; theme=promised stance=vows source
  + Norway was prepared to admit the inspectors. => NOR 0355 -
0355  X prepare|commit S to give|grant|provide|allow access|humanitarian_access|unhindered_access|unfettered_access|safe_passage ; theme=promised stance=vows source
  + Norway was prepared to grant access to the camps. => NOR 0355 -
0356  X prepare|commit S to lay|put|give|surrender|lay_down|give_up|hand_in arm|weapon|gun ; theme=promised stance=vows source
  + Norway was prepared to lay down its arms. => NOR 0356 -
0356  X prepare|commit S to end|stop|halt|cease|suspend|renounce|curb|pause &fighting_word|campaign|bloodletting|military_operation|operation|incursion|raid|war_game|drill ; theme=promised stance=vows source
  + Norway was prepared to halt its offensive. => NOR 0356 -
0356  X prepare|commit S to observe|respect|declare|accept|honor|honour|extend|uphold|agree|implement|renew &truce_word|cessation ; theme=promised stance=vows source
  + Norway was prepared to respect the truce. => NOR 0356 -
0356  X prepare|commit S to defuse|reduce|ease|lower|calm tension|situation|hostility ; theme=promised stance=vows source
  + Norway was prepared to reduce tensions. => NOR 0356 -
0356  X prepare|commit S to freeze|suspend|dismantle|give_up|abandon|halt|stop|end|renounce|destroy|scrap|roll nuclear_program|nuclear_programme|enrichment|uranium_enrichment|weapons_program|arsenal|missile|missile_test|nuclear_test|nuclear_weapon|stockpile|missile_program|missile_programme ; theme=promised stance=vows source
  + Norway was prepared to freeze its nuclear programme. => NOR 0356 -
036  X prepare|commit S to return|come|go|get to negotiating_table|bargaining_table|conference_table|table|&talk|diplomacy ; theme=promised stance=vows source
  + Norway was prepared to return to the negotiating table. => NOR 036 -
036  X prepare|commit S to resume|start|begin|open|hold|enter|join|restart|continue|revive &talk|&meeting|peace_process ; theme=promised stance=vows source
  + Norway was prepared to resume the talks. => NOR 036 -
037  X prepare|commit S to settle|resolve|end|solve|overcome|bridge|heal|narrow|set_aside|bury|put dispute|conflict|crisis|difference|row|standoff|stand-off|quarrel|feud|deadlock|rift|impasse|stalemate|disagreement ; theme=promised stance=vows source
  + Norway was prepared to settle the dispute. => NOR 037 -
037  X prepare|commit S to reach|strike|find|conclude|seek|achieve|accept settlement|compromise|peace_deal|peace_agreement|political_solution|peace|accommodation|understanding|consensus|solution ; theme=promised stance=vows source
  + Norway was prepared to reach a settlement. => NOR 037 -
037  X prepare|commit S to make|pursue|give peace ; theme=promised stance=vows source
  + Norway was prepared to make peace. => NOR 037 -

# Phrases of agency news
036  S hold_out|dangle|raise|float prospect|possibility|promise|hope of &talk|&meeting (with T) ; theme=promised source
  + Norway held out the prospect of talks with Belarus. => NOR 036 BLR
  - The forecaster held out the prospect of a warm week.
