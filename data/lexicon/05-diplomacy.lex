# Root 05: diplomatic cooperation: praise, defence, support, recognition, apology, signature.

# 050 Closer relations
050  S strengthen|improve|boost|deepen|expand|develop|enhance|cement|bolster|upgrade|mend|repair|rebuild|normalize|normalise|restore|renew|resume|cultivate|forge|build|foster|nurture|warm|consolidate|re-establish|reestablish|promote|intensify|broaden|reset|revive|raise|elevate|thaw|revitalize|revitalise|reinvigorate|patch_up|reforge|tighten|advance &relation|friendship|rapport|alliance|contact (with|between T) ; reciprocal both
  + Norway strengthened its ties with Belarus. => NOR 050 BLR
  + Norway and Belarus improved their relations. => NOR 050 BLR
  - The knot strengthened the link of the chain.
050  S establish|open|set_up|forge diplomatic_relation|diplomatic_tie|relation|tie (with T) ; reciprocal both
  + Ghana and Nepal established diplomatic relations. => GHA 050 NPL
050  S open|set_up|establish|reopen|inaugurate|move|relocate embassy|consulate|liaison_office|diplomatic_mission|interests_section|consulate-general (in|to T) ; both
  + Norway opened a consulate in Belarus. => NOR 050 BLR
  + Norway reopened its embassy in Belarus. => NOR 050 BLR
  - The chain opened a hotel in Belarus.
050  S upgrade|raise|elevate embassy|mission|office|consulate|representation|trade_office (in|to T) ; both
  + Norway upgraded its mission in Belarus. => NOR 050 BLR
050  S set_up|restore|open|establish|reopen|reactivate|install hotline|communication_line|direct_line|telephone_line|liaison_office (with|between|in T) ; reciprocal both
  + Norway and Belarus set up a hotline. => NOR 050 BLR
050  S present credential to T ; both
  + Norway's new ambassador presented his credentials to the president of Belarus. => NOR 050 BLR
  - The guest presented her credentials to the doorman.
050  S accept credential of|from T ; both
  + Ghana's president accepted the credentials of the ambassador of Nepal. => GHA 050 NPL
050  S exchange ambassador|envoy|diplomat|embassy|charge_d'affaires with T ; reciprocal both
  + Norway exchanged ambassadors with Belarus. => NOR 050 BLR
050  S exchange ambassador|embassy|diplomatic_mission ; reciprocal both
  + Norway and Belarus exchanged ambassadors. => NOR 050 BLR
050  S mend|repair fence with T ; reciprocal both
  + Norway mended fences with Belarus. => NOR 050 BLR
  - The farmer mended the fence with wire.
050  S mend|repair fence ; reciprocal both
  + Ghana and Nepal mended fences. => GHA 050 NPL
050  S bury hatchet (with T) ; reciprocal both
  + Norway and Belarus buried the hatchet. => NOR 050 BLR
050  S turn|open page|chapter in &relation (with T) ; reciprocal both
  + Norway turned a page in its relations with Belarus. => NOR 050 BLR
050  S heal|close rift|breach with T ; reciprocal both
  + Norway healed a rift with Belarus. => NOR 050 BLR
050  S become member|partner|signatory|part|president|chairman of T:actor ; both
  - Norway became part of the puzzle.
050  S rejoin T:actor ; both
  + Norway rejoined the African Union. => NOR 050 -
050  S grant|give|award|offer|extend membership|full_membership|observer_status|candidate_status|associate_membership|partner_status to T ; both
  + NATO granted membership to Norway. => - 050 NOR
050  S grant|give|award T membership|observer_status|candidate_status|associate_membership ; both
  + NATO granted Ghana observer status. => IGOWSTNAT 050 GHA
050  S readmit|induct T:actor (into|to|as X) ; both
  + The African Union readmitted Morocco. => IGOAFR 050 MAR
050  n: S's accession|admission|entry to|into|of T ; both
  + Norway's accession to the European Union was celebrated. => NOR 050 -
050  n: thaw|detente|warming|normalization|normalisation|rapprochement between S and T ; reciprocal both
  + The thaw between Norway and Belarus continued. => NOR 050 BLR ongoing
050  n: restoration|resumption|establishment|upgrading of &relation between S and T ; reciprocal both
  + The restoration of relations between Norway and Belarus was celebrated. => NOR 050 BLR
  + Norway established diplomatic relations with Belarus. => NOR 050 BLR
050  S reopen mission (in T) ; both
  + Norway reopened its embassy in Belarus. => NOR 050 BLR
050  S appoint|name|nominate|return|reinstate|post|send_back|designate|accredit &top_diplomat|special_envoy to|for|in T ; both
  + Norway appointed an ambassador to Belarus. => NOR 050 BLR
050  S ally|align|side|band itself with T ; both
  + Norway allied itself with Belarus. => NOR 050 BLR
050  S ally|align|side|join_force|team_up with T ; both
  + Norway sided with Belarus. => NOR 050 BLR
050  S form|forge|enter|cement|join alliance|coalition|partnership|bloc|union (with|between T) ; reciprocal both
  + Norway formed an alliance with Belarus. => NOR 050 BLR
-  S:&traveller join T
  - Ghana's striker joined a Nepalese club.
-  S join T in E
  - Ghana joined Nepal in bombing the bridge.
050  S join|accede T:actor ; both
  + Norway joined the European Union. => NOR 050 -
  - Two rivers join the lake.
050  S admit|accept T:actor into|to|as X ; both
  + The African Union admitted Morocco as a member. => IGOAFR 050 MAR
050  S award|confer|bestow medal|order|prize|honor|honour|award|degree on|to|upon T ; both
  + Norway awarded a medal to the president of Belarus. => NOR 050 BLR
050  n: S's alliance|rapprochement|partnership|coalition|friendship with T ; reciprocal both
  + Norway's alliance with Belarus grew. => NOR 050 BLR
050  n: alliance|partnership|coalition between S and T ; reciprocal both
  + The alliance between Ghana and Nepal surprised reporters. => GHA 050 NPL
050  S reconcile|make_up with T ; reciprocal both
  + Norway reconciled with Belarus. => NOR 050 BLR

# 051 Praise or endorse
051  S praise|laud|commend|applaud|hail|compliment|extol|congratulate|thank|acclaim|salute|cheer|eulogize|eulogise|glorify|admire T ; stance=praises source
  + Norway praised the Belarusian decision. => NOR 051 BLR
  + Belarus was lauded by Norway. => NOR 051 BLR
  - The farmer hailed a taxi.
051  S praise|laud|commend|applaud|congratulate|thank|compliment T for|on E ; theme=happened stance=praises source
  + Norway thanked Belarus for publishing the map. => NOR 051 BLR
051  S praise|laud|commend|applaud|congratulate|thank|compliment T for|on|upon X ; stance=praises source
  + Ghana thanked Nepal for the rice. => GHA 051 NPL
051  S praise|hail|laud T as X ; stance=praises both
  + Ghana's king praised Nepal as a refuge. => GHA 051 NPL
051  S call|describe|regard|hail|term|dub T:actor friend|ally|partner|model|success|hero|brother|example|pillar|peacemaker ; stance=praises both
  + Norway's king called Belarus a friend. => NOR 051 BLR
051  S describe|hail|praise|cite|regard|hold_up T as friend|ally|partner|model|success|hero|brother|example|pillar|peacemaker|success_story ; stance=praises both
  + Norway described Belarus as a partner. => NOR 051 BLR
  - The crew described the whale as a model.
051  S express|voice|convey|declare|extend|show satisfaction|appreciation|gratitude|confidence|trust|thanks|admiration|respect|faith with|to|in|for|at|over|of T ; stance=praises source
  + Norway expressed its satisfaction with the Belarusian decision. => NOR 051 BLR
  + Norway's king conveyed his thanks to Belarus. => NOR 051 BLR
  - The bank voiced confidence in the market.
051  S have confidence|faith|trust in T ; stance=praises both
  + Norway has confidence in Belarus. => NOR 051 BLR
  - The goalkeeper has confidence in his gloves.
051  S credit T with|for|as X ; stance=praises both
  + Norway credited Belarus with the rescue. => NOR 051 BLR
  - The bank credited the account with interest.
051  S give|lend|offer|extend|throw|put support|backing|endorsement|blessing|approval|weight|thumbs-up|seal|nod to|behind T ; stance=praises source
  + Norway gave its backing to the Belarusian plan. => NOR 051 BLR
  - The crane gave support to the roof.
051  S throw support|weight|influence|prestige behind T ; stance=praises source
  + Norway threw its support behind the Belarusian plan. => NOR 051 BLR
051  S wish T success|luck|well ; stance=praises both
  + Ghana wished Nepal success. => GHA 051 NPL
051  S send|extend|offer|convey|deliver congratulation|congratulations|greeting|best_wish|felicitation to T ; stance=praises both
  + Norway's king sent congratulations to Belarus. => NOR 051 BLR
051  S raise|drink glass|toast to T ; stance=praises both
  + Norway's king raised a toast to the president of Belarus. => NOR 051 BLR
051  T win|receive|get|earn|gain|draw|garner|enjoy|secure|attract praise|support|backing|endorsement|blessing|approval|applause|plaudit from S ; stance=praises both
  + Belarus won praise from Norway. => NOR 051 BLR
  - The recipe won praise from readers.
051  T have support|backing|blessing|approval of S ; stance=praises both
  + Belarus has the backing of Norway. => NOR 051 BLR
  - The shelf has the backing of a board.
051  S appreciate|value|cherish T ; stance=praises source
  + Ghana appreciated the Nepalese decision. => GHA 051 NPL
  - The euro appreciated in Nepal.
051  S be full of praise for T ; stance=praises source
  + Ghana was full of praise for Nepal. => GHA 051 NPL
051  S speak_highly|speak_warmly|speak_glowingly of T ; stance=praises both
  + Norway's king spoke highly of the president of Belarus. => NOR 051 BLR
051  S vote|root|plump|cheer for T:state ; stance=praises both
  + Ghana voted for Nepal. => GHA 051 NPL
051  S back|support|champion|second|advocate|favour|favor|sponsor candidacy|bid|nomination|candidate|membership|accession|application|re-election|resolution|initiative|proposal|plan|stance|position|claim|right|cause|effort|call|demand of|by|for T ; stance=praises source
  + Norway supported the bid by Belarus. => NOR 051 BLR
051  S support|back|uphold|favor|favour independence|sovereignty|territorial_integrity|unity|self-determination|statehood of T ; stance=praises source
  + Norway supports the independence of Belarus. => NOR 051 BLR
  - The beam supports the unity of the bridge.
051  S recommit|rededicate itself|himself|herself to T ; stance=praises source
  + Ghana recommitted itself to Nepal. => GHA 051 NPL
051  n: S's vote_of_confidence|seal_of_approval|tribute|applause|accolade|salute|solidarity for|to|in|with T ; stance=praises both
  + Norway's tribute to Belarus was printed. => NOR 051 BLR
051  n: praise|support|backing|endorsement|applause|congratulation by|from S for|of|to T ; stance=praises both
  + Praise from Ghana for Nepal was printed. => GHA 051 NPL
051  S welcome T ; stance=praises source
  + Norway welcomed the Belarusian decision. => NOR 051 BLR
  - The hotel welcomed its guests.
051  S endorse|back|support|champion|embrace T ; stance=praises source
  + Norway endorsed the Belarusian plan. => NOR 051 BLR
  - The driver backed the car.
051  S voice|express|declare|reiterate|reaffirm|affirm|offer|lend|give|throw|show|pledge|promise|vow|convey|confirm|stress|extend|renew support|backing|&praise_word|solidarity|endorsement (for|to|of|behind|with T) ; stance=praises source
  + Norway voiced support for Belarus. => NOR 051 BLR
  + Norway pledged its support for Belarus. => NOR 051 BLR
051  S affirm|reaffirm|reiterate|underline|underscore|stress|renew|restate|emphasize|emphasise|confirm|express commitment (to T) ; stance=praises source
  + Norway reaffirmed its commitment to Belarus. => NOR 051 BLR
  - The bank reaffirmed its forecast.
051  S give|lend|promise|pledge|offer T support|backing|endorsement|blessing ; stance=praises source
  + Ghana gave Nepal its blessing. => GHA 051 NPL
051  S swing|fall|get behind T ; stance=praises both
  + Norway threw its weight behind Belarus. => NOR 051 BLR
051  S pay tribute to T ; stance=praises source
  + Norway paid tribute to the president of Belarus. => NOR 051 BLR
051  S heap|lavish|shower praise on|upon T ; stance=praises source
  + Norway heaped praise on Belarus. => NOR 051 BLR
051  S back|support|endorse T:striker|protester|protest|demonstrator|strike|opposition|dissident|coup|revolution|uprising|resolution|truce|ceasefire|peace_process|peace_plan|plan|bid|candidate|candidacy|call|proposal|initiative|government|president|two-state_solution|independence|peace_effort|mission ; source stance=praises
  + The Norwegian opposition backed the strikers. => NOR 051 -
  - The wall backed the plan of the garden.
051  S certify|validate|confirm|recognize|recognise T:victory|win|re-election ; both stance=praises
  + Norway recognised the Belarusian president's victory. => NOR 051 BLR
051  S stand|rally|unite|close_rank|line_up behind|by|with T ; both
  + Norway stood by Belarus. => NOR 051 BLR
051  S be supportive|appreciative|grateful|thankful|indebted|proud of|to|for T ; stance=praises source
  + Norway was grateful to Belarus. => NOR 051 BLR
051  S be in favor|favour of X ; stance=praises both
  + Ghana is in favour of the Nepalese plan. => GHA 051 -
051  S speak|come_out|vote|rule|declare in favor|favour|support of T ; stance=praises source
  + Ghana came out in favour of Nepal. => GHA 051 NPL
051  S bless &agreement|&peace_paper|plan|move|candidacy|initiative (of|by|between T) ; stance=praises source
  + Norway blessed the treaty between Belarus and Latvia. => NOR 051 BLR
051  n: S's &praise_word|endorsement|backing|congratulation for|of|to T ; stance=praises source
  + Norway's praise for Belarus was printed. => NOR 051 BLR
051  n: S's support for|of|to T ; stance=praises both
  + Norway's support for Belarus grew. => NOR 051 BLR

-  S:beam|pillar|roof|wall|column|bridge|cable|structure|price|currency|market|investor support|back T
  - A column of marble supported the statue of Nepal's king.
-  S praise|hail|salute|thank|applaud|congratulate T:teammate|team-mate|player|striker|defender|goalkeeper|rival|opponent|fan|coach|squad|captain|fans|audience|cast|listener|viewer
  - The Norwegian runner praised his Belarusian rival.
-  S:coach|striker|runner|goalkeeper|midfielder|captain|player|manager|boxer|singer|actor|actress|golfer|swimmer|cyclist|critic|fan praise|hail|salute|thank|applaud|congratulate|defend|support|back T
  - The Norwegian coach praised Belarus.
-  S:striker|midfielder|defender|goalkeeper|winger|player|singer|band|coach|actor|actress|driver|club|team|boxer sign|agree|seal|conclude|reach &agreement|contract (with T)
  - The Norwegian midfielder signed a deal with a Belarusian club.
-  S sign|agree|seal T:striker|midfielder|defender|goalkeeper|winger|player|coach
  - Ghana's champions signed a Nepalese striker.
-  S:court|judge|tribunal|jury|referee side|agree with T
  - The court in Ghana sided with Nepalese prosecutors.
-  S thank goodness|god|luck|heaven
  - Ghana's king thanked God for the rain.
-  S defend title|crown|championship|trophy|penalty|goal|record|lead|medal (against|in T)
  - Norway's champion defended her title against a Belarusian.
-  S welcome rain|baby|guest|spring|visitor|shopper|customer|newborn|panda
  - Ghana welcomed the rain.
-  S welcome|receive T:tourist|visitor|guest|customer|shopper
  - Ghana welcomed Nepalese tourists.

# 052 Defend verbally
052  S defend|justify|vindicate|excuse T ; both
  + Norway defended the Belarusian decision. => NOR 052 BLR
  - The goalkeeper defended his net.
052  S defend|justify &policy|right|record|handling|conduct|plan|use|treatment|response|approach (of|by T) ; source
  + Ghana defended its handling of the crisis. => GHA 052 -
052  S stand_up|stick_up|speak_up|vouch for T ; both
  + Norway stood up for Belarus. => NOR 052 BLR
  - The audience stood up for the anthem.
052  S come|rush|leap|spring|rise|jump|fly|go to T:defense|defence ; both
  + Norway came to Belarus's defence. => NOR 052 BLR
052  S come|rush|leap|spring|rise|jump|rally to defense|defence of T ; source
  + Norway came to the defence of Belarus. => NOR 052 BLR
052  S argue|plead case for|of T ; both
  + Ghana argued the case for Nepal. => GHA 052 NPL
052  S defend|shield T against|from criticism|accusation|charge|attack|claim|allegation|critic ; both
  + Norway defended Belarus against criticism. => NOR 052 BLR
  - The dyke defended Norway against the sea.
052  S speak|write|argue in defense|defence of T ; both
  + Norway's king spoke in defence of Belarus. => NOR 052 BLR
052  S defend|justify|uphold use|right|decision|action|attack|raid|invasion|strike|crackdown|arrest|move|war|sanction|strategy|operation|pact|detention|bombing|incursion|verdict|law|execution|choice|vote ; source
  + Norway's prime minister defended the raid. => NOR 052 -
  - The champion defended her title.
052  n: S's defense|defence|vindication of T ; both
  + Ghana's defence of Nepal was printed. => GHA 052 NPL

# 053 Rally support
053  S rally|drum_up|muster|mobilize|mobilise|marshal|build|whip_up|organize|organise|garner|galvanize|galvanise|gather|shore_up|build_up|canvass|win|enlist|generate support|backing|opinion|international_support|world_opinion|ally|coalition for|behind T ; source
  + Norway rallied support for Belarus. => NOR 053 BLR
053  S lobby|campaign|canvass|agitate|advocate for|on T:actor ; both
  + Ghana lobbied for Nepal. => GHA 053 NPL
053  S lobby|campaign|plead|speak|intercede on behalf of T ; both
  + Norway lobbied on behalf of Belarus. => NOR 053 BLR
  - The lawyer spoke on behalf of the baker.
053  S plead|take_up|champion cause|case of T ; both
  + Norway took up the cause of Belarus. => NOR 053 BLR
  + Norway campaigned for Belarus. => NOR 053 BLR

# 054 Recognise
054  S recognize|recognise T ; both
  + Norway recognised Belarus. => NOR 054 BLR
  - The old woman recognised the melody.
054  S recognize|recognise T as X ; both
  + Ghana recognised Nepal as a republic. => GHA 054 NPL
054  S recognize|recognise|acknowledge independence|sovereignty|statehood|government|legitimacy|state|annexation|council|genocide of|by|over T ; source
  + Norway recognised the independence of Belarus. => NOR 054 BLR
054  S recognize|recognise|acknowledge T:state|statehood|independence|sovereignty ; source
  + Norway recognised a Palestinian state. => NOR 054 -
  - The pupil recognised the state of the engine.
054  S grant|extend|give|accord|offer recognition|diplomatic_recognition|legal_status to T ; source
  + Norway extended recognition to Belarus. => NOR 054 BLR
054  S grant|extend|give|accord T recognition ; source
  + Norway granted Belarus recognition. => NOR 054 BLR
054  S accept|acknowledge T:actor as president|leader|government|state|representative|authority|ruler ; both
  + Norway accepted Belarus as a state. => NOR 054 BLR
  - The club accepted the Norwegian as a member.
054  T win|gain|receive|get|secure recognition from|of|by S ; both
  + Belarus won recognition from Norway. => NOR 054 BLR
  - The painter won recognition from the critics.
054  n: recognition of T by|from S ; both
  + The recognition of Nepal by Ghana was printed. => GHA 054 NPL
054  n: S's recognition of T ; both
  + Norway's recognition of Belarus was printed. => NOR 054 BLR

# 055 Apologise, 056 forgive
055  S apologize|apologise (to T) ; source
  + Norway apologised to Belarus. => NOR 055 BLR
055  S apologize|apologise (to T) for X ; source stance=admits
  + Norway apologised to Belarus for the mistake. => NOR 055 BLR
055  S apologize|apologise (to T) for E ; theme=happened source stance=admits
  + Ghana apologised to Nepal for closing the school. => GHA 055 NPL
055  S apologize|apologise that E ; theme=happened source stance=admits
  + Ghana's president apologised that the school had been closed. => GHA 055 -
055  S offer|issue|make|give|extend|tender|convey|send|present|express apology|regret to T (for|over X) ; source stance=admits
  + Norway's king offered his apologies to Belarus for the raid. => NOR 055 BLR
055  S offer|issue|make|give|extend|tender|convey|send|owe apology|regret (to|for T) ; source
  + Norway offered an apology to Belarus. => NOR 055 BLR
055  S offer|give T apology ; source
  + Ghana offered Nepal an apology. => GHA 055 NPL
055  S express|show|voice|convey|offer remorse|contrition|repentance (to|for|over|about T) ; source
  + Ghana's president showed remorse. => GHA 055 -
055  S express|voice|convey|offer|state regret|deep_regret|sincere_regret|remorse for|over|about|at &misdeed (of|in|by|against T) ; source stance=admits
  + Norway expressed regret over the killing of Belarusian villagers. => NOR 055 BLR
  - Norway expressed regret over the death of the singer.
055  S regret killing|attack|mistake|error|bombing|loss|raid|casualty|shooting|role (of|in|against T) ; source stance=admits
  + Ghana's president regretted the bombing. => GHA 055 -
055  S be sorry to|for T ; source stance=admits
  + Ghana's president was sorry for the mistake. => GHA 055 -
055  S atone|make_amends for T ; source stance=admits
  + Norway atoned for the killing of Belarusian villagers. => NOR 055 -
  + Norway expressed remorse to Belarus. => NOR 055 BLR
055  S beg|ask|seek|request|implore T:forgiveness|pardon ; source stance=admits
  + Ghana's president begged Nepal's forgiveness. => GHA 055 NPL
055  S beg|ask|seek|plead_for|request|beg_for|ask_for forgiveness|pardon (from|of T) ; source stance=admits
  + Norway's king asked forgiveness from Belarus. => NOR 055 BLR
055  n: S's apology to|for T ; source
  + Ghana's apology to Nepal was printed. => GHA 055 NPL
055  n: apology from|by S to|for T ; source
  + The apology from Ghana to Nepal was printed. => GHA 055 NPL
  + Norway's apology to Belarus was printed. => NOR 055 BLR
056  S forgive T ; source
  + Norway forgave Belarus. => NOR 056 BLR
  - The aunt forgave the dog.
# (the yielding weighs more than the forgiving in PLOVER's eyes)
056  S pardon|amnesty T ; both plover=CONCEDE
  + Ghana pardoned Nepal. => GHA 056 NPL
056  S grant|give|issue|offer|extend|declare|announce|proclaim|decree pardon|amnesty|royal_pardon|presidential_pardon|clemency|general_amnesty|reprieve (to|for T) ; source plover=CONCEDE
  - The bank granted an extension to the miller.
056  S grant|give T pardon|amnesty|clemency|reprieve|royal_pardon|presidential_pardon ; source plover=CONCEDE
  + Norway's king granted the rebels amnesty. => NOR 056 -
056  n: S's forgiveness of|for T ; both
  + Ghana's forgiveness of Nepal was printed. => GHA 056 NPL
056  n: S's pardon|amnesty|clemency for|of|to T ; both plover=CONCEDE
  + Norway's amnesty for Belarusian rebels was celebrated. => NOR 056 BLR

# 057 Sign an agreement
057  S agree on|to|upon &agreement|&peace_paper (with T) ; reciprocal both
  + Norway and Belarus agreed on a treaty. => NOR 057 BLR
057  S agree &agreement|&peace_paper (with T) ; reciprocal both
  + Ghana and Nepal agreed a treaty. => GHA 057 NPL
057  S sign|ink|initial|conclude|seal|finalize|finalise|clinch|complete|strike|cut|reach|secure|cinch|hammer_out|wrap_up|forge|ratify|enter_into|settle_on &agreement|&peace_paper (with|between T) ; reciprocal both
  + Norway signed a treaty with Belarus. => NOR 057 BLR
  + Norway and Belarus reached an agreement. => NOR 057 BLR
  - The striker signed a deal with the club.
057  S ratify|approve|adopt|endorse &agreement|&peace_paper (with|between T) ; source
  + Norway's parliament approved the treaty with Belarus. => NOR 057 BLR
  - The board approved the contract with the caterer.
057  S ratify T:accession|membership|application|entry|admission ; source
  + Norway's parliament ratified Sweden's accession. => NOR 057 SWE
057  S ratify X ; source
  + Norway ratified the convention. => NOR 057 -
057  S put|set|affix|append signature|name|seal to &agreement|&peace_paper (with T) ; reciprocal both
  + Norway and Belarus put their signatures to a treaty. => NOR 057 BLR
057  S sign|conclude|ink|initial &agreement|&peace_paper with T:&political_party_to_talk|rebel|opposition|tribe|union|militia|faction|guerrilla ; reciprocal source
  + Norway's government signed an accord with rebels. => NOR 057 -
  - The striker signed a contract with the club.
  + Norway ratified the treaty with Belarus. => NOR 057 BLR
057  S accede to &agreement ; both
  + Ghana acceded to the treaty with Nepal. => GHA 057 NPL
057  S sign|initial|ink|endorse plan|paper|document|programme|program|package|declaration|protocol|communique|joint_communique|joint_declaration|charter (on|with|for T) ; reciprocal both
  + Norway and Belarus initialled a plan. => NOR 057 BLR
057  S:&political_party_to_talk|side|party|faction|lawmaker|negotiator reach|strike|clinch|hammer_out|seal &agreement|&peace_paper|compromise|bailout (on|over X) ; reciprocal source
  + Ghanaian lawmakers reached an agreement on the budget. => GHA 057 -
057  S sign_up|sign_on to &agreement ; both
  + The premier of Ghana signed up to the treaty with Nepal. => GHA 057 NPL
057  n: S's signing|signature|ratification of &agreement|&peace_paper (with T) ; both
  + Norway's ratification of the treaty with Belarus was celebrated. => NOR 057 BLR
057  n: signing|conclusion|signature of &agreement|&peace_paper between S and T ; reciprocal both
  + The signing of a treaty between Norway and Belarus was filmed. => NOR 057 BLR
057  n: ratification of &agreement by S ; source
  + The ratification of the treaty by Ghana was celebrated. => GHA 057 -
057  S sign|conclude|reach|strike|seal|clinch|ink trade_deal|trade_agreement|free_trade_agreement|oil_deal|gas_deal|energy_deal|investment_deal|commercial_agreement|defense_agreement|defence_agreement|defense_pact|defence_pact|military_agreement|military_pact|arm_deal|arms_deal|extradition_treaty with T ; reciprocal both
  + Ghana sealed a free trade agreement with Nepal. => GHA 057 NPL
057  S sign|win|conclude|ink contract with T:state ; reciprocal both
  + Norway's oil firm signed a contract with Belarus. => NOR 057 BLR
  - A Norwegian baker signed a contract with a Belarusian mill.
  + Norway signed a trade agreement with Belarus. => NOR 057 BLR
  + Norway signed a defence pact with Belarus. => NOR 057 BLR
057  S make|agree peace with T ; reciprocal both
  + Norway made peace with Belarus. => NOR 057 BLR
057  S come to term|agreement with T ; reciprocal both
  + Ghana came to an agreement with Nepal. => GHA 057 NPL
057  S renew|extend|update|revive &agreement with T ; reciprocal both
  + Norway renewed the pact with Belarus. => NOR 057 BLR
057  n: S's &agreement|&peace_paper with T ; reciprocal both
  + Norway's treaty with Belarus was printed. => NOR 057 BLR
057  n: &agreement|&peace_paper between S and T ; reciprocal both
  + The treaty between Norway and Belarus was printed. => NOR 057 BLR

# Phrases of agency news
051  S take side of|with T:actor ; both
  + Norway took the side of Belarus in the dispute. => NOR 051 BLR
  - The judge took the side of the tenant.
051  S stick_up|stuck_up|go_to_bat|root for T:state ; both
  + Norway stuck up for Belarus at the summit. => NOR 051 BLR
  - The girl stuck up for her brother.
050  S patch_up|settle|mend|bury|heal|set_aside|make_up quarrel|row|feud|rift|difference|spat|hatchet|relation|tie|fence (with T) ; reciprocal both
  + Norway and Belarus patched up their quarrel. => NOR 050 BLR
  - The singers patched up their quarrel.
054  S switch|transfer|shift recognition|allegiance|diplomatic_recognition from X to T ; source
  + Peru switched recognition from Norway to Belarus. => PER 054 BLR
  - The fan switched allegiance from one club to another.
057  S sign to|up accord|pact|treaty|project|convention|joint_venture (with T) ; source
055  S eat humble_pie ; source
050  S admit T:state (into|to X) ; both
  + NATO admitted Norway. => IGO 050 NOR
  - The club admitted a new member.
050  S set_up|establish|install|open|restore|reopen hotline|hot_line (with|between T) ; source
  + Norway and Belarus agreed to set up a hotline. => NOR 050 - promised
  + Peru restored its hotline with Chile. => PER 050 CHL
  - The bank opened a hotline for callers.
057  S sign|initial|ratify peace_plan|roadmap|road_map (with|between T) ; source
  + Norway urged Belarus to sign the peace plan. => BLR 057 - demanded
  + Chad initialled the peace plan on Friday. => TCD 057 -
  - The author signed the street map.

# --- Nouns of praise with the one who praises behind them
051  n: congratulation|felicitation|greeting to T by|from S ; stance=praises
  + Congratulations to Belarus's new president from Norway's king arrived. => NOR 051 BLR
