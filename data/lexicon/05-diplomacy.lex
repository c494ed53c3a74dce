# Root 05: diplomatic cooperation: praise, defence, support, recognition, apology, signature.

# 050 Closer relations
050  S strengthen|improve|boost|deepen|expand|develop|enhance|cement|bolster|upgrade|mend|repair|rebuild|normalize|normalise|restore|renew|resume|cultivate|forge|build|foster|nurture|warm|consolidate|re-establish|reestablish|promote|intensify|broaden &relation|friendship|rapport|alliance (with|between T) ; reciprocal both
  + Norway strengthened its ties with Belarus. => NOR 050 BLR
  + Norway and Belarus improved their relations. => NOR 050 BLR
  - The knot strengthened the link of the chain.
050  S establish|open|set_up diplomatic_relation|diplomatic_tie|relation|tie|embassy|consulate|mission (with|in T) ; reciprocal both
  + Norway established diplomatic relations with Belarus. => NOR 050 BLR
050  S reopen embassy|consulate|mission (in T) ; both
  + Norway reopened its embassy in Belarus. => NOR 050 BLR
050  S appoint|name|nominate|return|reinstate &top_diplomat to|for|in T ; both
  + Norway appointed an ambassador to Belarus. => NOR 050 BLR
050  S cooperate|collaborate|work|coordinate|co-operate diplomatically with T ; reciprocal both
050  S ally|align|side|band itself with T ; both
  + Norway allied itself with Belarus. => NOR 050 BLR
050  S ally|align|side|join_force|team_up with T ; both
  + Norway sided with Belarus. => NOR 050 BLR
050  S form|forge|enter|cement|join alliance|coalition|partnership|bloc|union (with|between T) ; reciprocal both
  + Norway formed an alliance with Belarus. => NOR 050 BLR
050  S join|accede T:actor ; both
  + Norway joined the European Union. => NOR 050 -
  - Two rivers join the lake.
050  S admit|accept T:actor into|to|as X ; both
050  S award|confer|bestow medal|order|prize|honor|honour|award|degree on|to|upon T ; both
  + Norway awarded a medal to the president of Belarus. => NOR 050 BLR
050  S award T medal|prize|honor|honour ; both
050  S send|dispatch greeting|congratulation to T ; both
050  n: S's alliance|rapprochement|partnership|coalition|friendship with T ; reciprocal both
  + Norway's alliance with Belarus grew. => NOR 050 BLR
050  n: alliance|rapprochement|partnership|coalition|normalization|normalisation between S and T ; reciprocal both
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
051  S praise|hail|laud|describe T as X ; stance=praises both
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
051  S throw weight behind T ; stance=praises source
  + Norway threw its weight behind Belarus. => NOR 051 BLR
051  S pay tribute to T ; stance=praises source
  + Norway paid tribute to the president of Belarus. => NOR 051 BLR
051  S heap|lavish|shower praise on|upon T ; stance=praises source
  + Norway heaped praise on Belarus. => NOR 051 BLR
051  S stand|rally|unite behind|by|with T ; both
  + Norway stood by Belarus. => NOR 051 BLR
051  S be supportive|appreciative|grateful|thankful of|to T ; stance=praises source
  + Norway was grateful to Belarus. => NOR 051 BLR
051  S be in favor|favour of X ; stance=praises both
051  S speak|come_out in favor|favour|support of T ; stance=praises source
051  S vote for T ; both
051  n: S's &praise_word|endorsement|backing|congratulation for|of|to T ; stance=praises source
  + Norway's praise for Belarus was printed. => NOR 051 BLR
051  n: S's support for|of|to T ; stance=praises both
  + Norway's support for Belarus grew. => NOR 051 BLR

# 052 Defend verbally
052  S defend|justify|vindicate|excuse T ; both
  + Norway defended the Belarusian decision. => NOR 052 BLR
  - The goalkeeper defended his net.
052  S defend|justify &policy|right|record|handling|conduct|plan|use|treatment|response|approach (of|by T) ; source
052  S stand_up|stick_up|speak_up for T ; both
052  S come to defense|defence of T ; source
  + Norway came to the defence of Belarus. => NOR 052 BLR
052  S exonerate|absolve|exculpate T (of X) ; source
052  S argue|plead case for|of T ; both
052  n: S's defense|defence|vindication of T ; both

# 053 Rally support
053  S rally|drum_up|muster|mobilize|mobilise|marshal|build|whip_up|organize|organise|garner support|backing|opinion for|behind T ; source
  + Norway rallied support for Belarus. => NOR 053 BLR
053  S lobby|campaign|canvass|agitate|advocate for|on T:actor ; both
  + Norway campaigned for Belarus. => NOR 053 BLR

# 054 Recognise
054  S recognize|recognise T ; both
  + Norway recognised Belarus. => NOR 054 BLR
  - The old woman recognised the melody.
054  S recognize|recognise T as X ; both
054  S recognize|recognise independence|sovereignty|statehood|government|legitimacy|state of T ; source
  + Norway recognised the independence of Belarus. => NOR 054 BLR
054  S grant|extend|give|accord recognition to T ; source
054  S grant|extend|give|accord T recognition ; source
  + Norway granted Belarus recognition. => NOR 054 BLR
054  n: S's recognition of T ; both
  + Norway's recognition of Belarus was printed. => NOR 054 BLR

# 055 Apologise, 056 forgive
055  S apologize|apologise (to T) ; source
  + Norway apologised to Belarus. => NOR 055 BLR
055  S apologize|apologise (to T) for X ; source stance=admits
  + Norway apologised to Belarus for the mistake. => NOR 055 BLR
055  S apologize|apologise (to T) for E ; theme=happened source stance=admits
055  S apologize|apologise that E ; theme=happened source stance=admits
055  S offer|issue|make|give|extend|tender|convey|send|owe apology|regret (to|for T) ; source
  + Norway offered an apology to Belarus. => NOR 055 BLR
055  S offer|give T apology ; source
055  S express|show remorse|contrition|repentance|regret (to|for|over|about T) ; source
  + Norway expressed remorse to Belarus. => NOR 055 BLR
055  S beg|ask|seek forgiveness (from|of T) ; source
055  n: S's apology to|for T ; source
  + Norway's apology to Belarus was printed. => NOR 055 BLR
056  S forgive T ; source
  + Norway forgave Belarus. => NOR 056 BLR
  - The aunt forgave the dog.
056  n: S's forgiveness of|for T ; both

# 057 Sign an agreement
057  S agree on|to|upon &agreement|&peace_paper (with T) ; reciprocal both
  + Norway and Belarus agreed on a treaty. => NOR 057 BLR
057  S agree &agreement|&peace_paper (with T) ; reciprocal both
057  S sign|ink|initial|conclude|seal|finalize|finalise|clinch|complete|strike|cut|reach|secure|cinch &agreement|&peace_paper (with|between T) ; reciprocal both
  + Norway signed a treaty with Belarus. => NOR 057 BLR
  + Norway and Belarus reached an agreement. => NOR 057 BLR
  - The striker signed a deal with the club.
057  S ratify|approve &agreement|&peace_paper (with|between T) ; source
  + Norway ratified the treaty with Belarus. => NOR 057 BLR
057  S accede to &agreement ; both
057  S sign_up|sign_on to &agreement ; both
057  S make|agree peace with T ; reciprocal both
  + Norway made peace with Belarus. => NOR 057 BLR
057  S come to terms|agreement with T ; reciprocal both
057  S renew|extend|update|revive &agreement with T ; reciprocal both
  + Norway renewed the pact with Belarus. => NOR 057 BLR
057  n: S's &agreement|&peace_paper with T ; reciprocal both
  + Norway's treaty with Belarus was printed. => NOR 057 BLR
057  n: &agreement|&peace_paper between S and T ; reciprocal both
  + The treaty between Norway and Belarus was printed. => NOR 057 BLR
