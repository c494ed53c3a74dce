# Word classes that the program itself asks for.

# Nouns that count or part another noun: in "the bulk of the soldiers" the soldiers are meant.
class part_noun = hour day week night minute month more % percent text draft round batch ton tonne tonnes load consignment shipment truckload planeload lorryload barrel litre liter bag sack kilo kilogram crate bulk majority most number lot rest half third quarter part portion dozen dozens score scores hundred hundreds thousand thousands million millions tens handful couple pair series group string wave spate some many several all none one two three four five six seven eight nine ten contingent

# Verbs whose participle tells whose a deed or thing is: "crimes committed by Peru", "a plan proposed by Peru".
class doer_verb = commit propose launch carry make issue pass draft table sponsor mount stage conduct fire lay plant perpetrate broker circulate impose proclaim declare present write put set file lodge adopt stipulate initiate wage inflict supply build

# Verbs that tell an attitude or an aim and no deed: "urged Peru to respect the law" has no content with a
# row of its own.
class aim_verb = hold respect refrain abide adhere comply observe honour honor show exercise use ensure guarantee uphold protect avoid do keep continue remain be act work try help respond

# Nouns that tell a deed where an act asks for or promises it ("demanded an end to the raids"), and that have no
# entries of their own.
class content_noun = end halt cessation stop stoppage pause return handover compensation reparation restitution closure reopening lifting easing repeal scrapping removal dismantling dismantlement disarmament freeze resumption restoration delivery
