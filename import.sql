-- The demo desk: people, register, glossary and received copy, all of it fictional.
-- Run once on an empty database in dev and demo mode, after the schema is there. Plain SQL for H2 and PostgreSQL.
-- Copy stands here as it was received, a paragraph a line however long, for a line break is part of the copy.
-- No line inside a literal ends with a semicolon or begins with two hyphens: even a plain splitter may read this file.

-- People. The password of each is the user name (bcrypt, cost 10): for the demo only.
insert into editor (username, display_name, password_hash, role) values
  ('reader', 'Theo Lindgren', '$2a$10$fv0ecbSYFd28wEzbdcVg8uCoodrF3Ay/VOHe3ykZeROTzGxinarPa', 'READER'),
  ('editor', 'Mara Kessler', '$2a$10$wMxGA4eSXuoh6B3lgbvo.edZ.g3m1ROyDfvGmxNPkrM0EwjjGjV0C', 'EDITOR'),
  ('editor2', 'Jun Okafor', '$2a$10$4.RvnZUQ/q97A.rY0VCti.QTKhuJB4vGKXz/WatQZkxxVnXsWjU1W', 'EDITOR'),
  ('chief', 'Beatriz Roth-Almeida', '$2a$10$1vFKQZp8Y75oM6p92walROj7i93y25yF5uzwkt9e9YFnsJCodGASi', 'CHIEF'),
  ('admin', 'Sam Whitlock', '$2a$10$TEyZEXf2ZA8ZhoFLyjh4Gedd6aaxAQHRqB8SFNOk.lgRnhybvtFhe', 'ADMIN');

-- Register: people and institutions of an invented world around the Sund Strait.
-- Norland
insert into person (name, title, institution, note) values
  ('Ingrid Solberg', 'transport minister of Norland', false,
    'Not related to Erik Solberg, the harbour master of Skarvik. Both turn up in copy from the strait: first names until it is clear.'),
  ('Tomas Halden', 'prime minister of Norland', false, 'Comes back from Cyrillic and Tamil with another first letter.'),
  ('Emil Strand', 'leader of the Harvest Party', false, 'His surname is also the word for a shore; engines translate it.'),
  ('Astrid Falk', 'governor of the Bank of Norland', false, 'Her surname is also a bird; engines translate it.'),
  ('Jonas Brekke', 'leader of the Norland Seafarers'' Union', false, ''),
  ('Erik Solberg', 'harbour master of Skarvik', false, 'Not related to the transport minister. Always with his first name.'),
  ('Marit Lunde', 'spokeswoman for the Coastal Rescue Service', false, ''),
  ('Ragnhild Aas', 'judge, chair of the Ternen inquiry', false, 'Judge Aas at second mention.'),
  ('Olav Myrdal', 'captain of the ferry Ternen', false, 'Witness in the Ternen inquiry: accused of nothing.'),
  ('Dario Venturi', 'coach of Skarvik BK', false, ''),
  ('Bank of Norland', 'central bank of Norland', true, ''),
  ('Norland Seafarers'' Union', 'trade union', true, 'Its own English name. NSU from the second mention.'),
  ('Coastal Rescue Service', 'sea rescue service of Norland', true, ''),
  ('Harvest Party', 'opposition party in Norland', true, ''),
  ('Kestrel Lines', 'ferry company in Norland', true, 'Owner of the Ternen.'),
  ('Skarvik BK', 'football club in Skarvik', true, 'Plural verb: Skarvik are.');

-- Valmère
insert into person (name, title, institution, note) values
  ('Aurélie Montclar', 'sea minister of Valmère', false, 'She. French copy often hides it from the engine (a-t-elle).'),
  ('Bastien Lacroze', 'chief executive of Compagnie du Détroit', false, ''),
  ('Gaspard Thévenin', 'budget rapporteur in the parliament of Valmère', false, ''),
  ('Compagnie du Détroit', 'ferry company in Valmère', true, 'Never translated. Three ships: Astrée, Belle-Marée, Sirocco.'),
  ('Olympique Saint-Aubin', 'football club in Port-Saint-Aubin', true, '');

-- Ostermark
insert into person (name, title, institution, note) values
  ('Helga Dorn', 'interior minister of Ostermark', false, 'Her surname is also a thing on a rose; engines translate it.'),
  ('Sibylle Aumann', 'president of the Supreme Audit Council', false, 'She.'),
  ('Matthias Kolb', 'mayor of Kaltenbrück', false, ''),
  ('Konrad Vissing', 'chief executive of Orvane Pharma', false, 'Dr. in German copy; no title in ours.'),
  ('Supreme Audit Council', 'audit office of Ostermark', true, ''),
  ('Orvane Pharma', 'drug company in Kaltenbrück', true, 'Also pays for advertising that looks like news.');

-- Serena Islands, Marud, Tennavaram
insert into person (name, title, institution, note) values
  ('Lucía Arrendal', 'president of the Serena Islands', false, 'She.'),
  ('Ramón Iturbe', 'director of the Serena Volcano Observatory', false, ''),
  ('Serena Volcano Observatory', 'volcano observatory in Puerto Calma', true, ''),
  ('Samir Haddoun', 'president of Marud', false, 'Aged 58. No Excellency in our copy.'),
  ('Leila Bahari', 'water minister of Marud', false, ''),
  ('Kavitha Selvarasan', 'poet, winner of the Meridian Prize', false, 'Kavitha with an h. Selvarasan at second mention.'),
  ('Ọlábísí Adébáyọ̀', 'novelist, chair of the jury of the Meridian Prize', false, 'Keep the marks: below and above the o.');

-- Names: other right ones (ALIAS), wrong ones that copy has brought, with the source that brought them (BAD), and the
-- name in its own script or that of a source (NATIVE).
insert into alias (person_id, form, kind, source)
select person.id, known.form, known.kind, known.source from person join (values
  ('Ingrid Solberg', 'Solberg', 'ALIAS', ''),
  ('Ingrid Solberg', 'S', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Ingrid Solberg', 'Sulberg', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Ingrid Solberg', 'Sun Mountain', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Ingrid Solberg', 'Ингрид Солберг', 'NATIVE', ''),
  ('Ingrid Solberg', 'சோல்பெர்க்', 'NATIVE', ''),
  ('Tomas Halden', 'Halden', 'ALIAS', ''),
  ('Tomas Halden', 'G', 'BAD', 'World Digest Live'),
  ('Tomas Halden', 'Galden', 'BAD', 'World Digest Live'),
  ('Tomas Halden', 'Khalden', 'BAD', 'World Digest Live'),
  ('Tomas Halden', 'Томас Халден', 'NATIVE', ''),
  ('Tomas Halden', 'ஹால்டன்', 'NATIVE', ''),
  ('Emil Strand', 'Strand', 'ALIAS', ''),
  ('Emil Strand', 'Emil Beach', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Emil Strand', 'Strant', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Astrid Falk', 'Falk', 'ALIAS', ''),
  ('Astrid Falk', 'Astrid Falcon', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Jonas Brekke', 'Brekke', 'ALIAS', ''),
  ('Jonas Brekke', 'Breke', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Dario Venturi', 'Venturi', 'ALIAS', ''),
  ('Dario Venturi', 'Ventury', 'BAD', 'Strait Observer'),
  ('Norland Seafarers'' Union', 'NSU', 'ALIAS', ''),
  ('Norland Seafarers'' Union', 'Norland Seafarers’ Union', 'ALIAS', ''),
  ('Norland Seafarers'' Union', 'Union of Sailors of Norland', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Coastal Rescue Service', 'Coast Saving Company', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Harvest Party', 'Crop Party', 'BAD', 'Nordlys Dagblad (machine translation)'),
  ('Aurélie Montclar', 'Montclar', 'ALIAS', ''),
  ('Aurélie Montclar', 'Montclair', 'BAD', 'Le Courrier de Valmère (machine translation)'),
  ('Aurélie Montclar', 'Mount Clear', 'BAD', 'Le Courrier de Valmère (machine translation)'),
  ('Bastien Lacroze', 'Lacroze', 'ALIAS', ''),
  ('Bastien Lacroze', 'Lacrosse', 'BAD', 'Le Courrier de Valmère (machine translation)'),
  ('Compagnie du Détroit', 'Company of the Strait', 'BAD', 'Le Courrier de Valmère (machine translation)'),
  ('Helga Dorn', 'Dorn', 'ALIAS', ''),
  ('Helga Dorn', 'Helga Thorn', 'BAD', 'Kaltenbrücker Anzeiger (machine translation)'),
  ('Helga Dorn', 'D', 'BAD', 'Kaltenbrücker Anzeiger (machine translation)'),
  ('Sibylle Aumann', 'Aumann', 'ALIAS', ''),
  ('Matthias Kolb', 'Kolb', 'ALIAS', ''),
  ('Matthias Kolb', 'Kolp', 'BAD', 'Kaltenbrücker Anzeiger (machine translation)'),
  ('Konrad Vissing', 'Vissing', 'ALIAS', ''),
  ('Konrad Vissing', 'Fissing', 'BAD', ''),
  ('Supreme Audit Council', 'Audit Council', 'ALIAS', ''),
  ('Supreme Audit Council', 'Oberster Rechnungsrat', 'NATIVE', ''),
  ('Lucía Arrendal', 'Arrendal', 'ALIAS', ''),
  ('Lucía Arrendal', 'Arendal', 'BAD', 'El Faro de Serena (machine translation)'),
  ('Ramón Iturbe', 'Iturbe', 'ALIAS', ''),
  ('Ramón Iturbe', 'Yturbe', 'BAD', 'El Faro de Serena (machine translation)'),
  ('Serena Volcano Observatory', 'Volcano Observatory of Serena', 'ALIAS', ''),
  ('Serena Volcano Observatory', 'Observatorio Vulcanológico de Serena', 'NATIVE', ''),
  ('Samir Haddoun', 'Haddoun', 'ALIAS', ''),
  ('Samir Haddoun', 'Haddon', 'BAD', 'World Digest Live'),
  ('Samir Haddoun', 'H', 'BAD', 'World Digest Live'),
  ('Samir Haddoun', 'سمير حدون', 'NATIVE', ''),
  ('Samir Haddoun', 'ஹத்தூன்', 'NATIVE', ''),
  ('Leila Bahari', 'Bahari', 'ALIAS', ''),
  ('Leila Bahari', 'Behari', 'BAD', 'Marud News Agency'),
  ('Leila Bahari', 'ليلى بحري', 'NATIVE', ''),
  ('Kavitha Selvarasan', 'Selvarasan', 'ALIAS', ''),
  ('Kavitha Selvarasan', 'Kavita', 'BAD', ''),
  ('Kavitha Selvarasan', 'Selvarajan', 'BAD', ''),
  ('Kavitha Selvarasan', 'கவிதா செல்வராசன்', 'NATIVE', ''),
  ('Ọlábísí Adébáyọ̀', 'Adébáyọ̀', 'ALIAS', ''),
  ('Ọlábísí Adébáyọ̀', 'Olabisi Adebayo', 'BAD', '')
) as known (name, form, kind, source) on person.name = known.name;

-- Glossary: what the desk prints. Avoided wordings are parted by a semicolon.
insert into term (preferred, avoided, note) values
  ('ferry', 'ferry boat; ferryboat', 'One word says it.'),
  ('ferries', 'ferry boats; ferryboats', 'One word says it.'),
  ('letter of intent', 'intention letter; letter of intention; declaration of intentions', 'The document that two sides sign before a contract.'),
  ('key rate', 'guiding rate; leading interest; base interest', 'What the Bank of Norland sets.'),
  ('prime minister', 'premier minister; head of the cabinet', 'Lower case without the name.'),
  ('committee', 'sea commission; commission of the Sea', 'A part of a parliament. A commission is appointed from outside.'),
  ('new election', 'new choice; re-election of the parliament', 'Snap election where it was called early.'),
  ('goalkeeper', 'gatekeeper; gate keeper; goalman', 'Keeper at second mention.'),
  ('state of emergency', 'exceptional state; emergency situation', 'Only when it has been declared.'),
  ('evacuees', 'evacuated persons; evacuated people', 'People who were told to leave.'),
  ('ash cloud', 'ashes cloud; cloud of ashes', ''),
  ('firefighter', 'fire man; bombero', 'Firefighters in the plural.'),
  ('seafarers', 'sailormen; sea workers', 'Sailors only for a navy or for sport.'),
  ('per cent', 'percent', 'Two words. The sign only in tables and headlines.'),
  ('email', 'epost; e-post; e-mail', 'No hyphen.'),
  ('poll', 'measuring', 'What asks voters. Barometer is for the weather.');

-- Received copy, oldest first. minutes_ago is counted from the moment the desk starts. Slugs of translated copy end in mt and
-- the tag of the language translated from. acts are replayed through the verbs of the desk, one JSON object a line: "after" is
-- minutes since the act before, the first since arrival. Quotes, findings and audit follow from them and are not written here.

-- 1. Advertising in the news feed: spiked.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (1, 'Strait Observer', 'en', 'morning-patch', 5580, 'text/plain',
'This Tiny Patch From Orvane Could Change Your Mornings For Ever

Sponsored content

People all over Ostermark are talking about one little patch. It is thinner than a postage stamp, it comes in a box of thirty, and it is called RISE by Orvane Pharma.

“I used to need three coffees before I could speak to my own children,” says Gerda M., 44, from Kaltenbrück. “Now I am the one who wakes the birds!”

But how does it work? “The body knows how to get up. We only remind it,” explains Dr. Konrad Vissing, chief executive of Orvane Pharma. “It is science, but it feels like a friend.”

In a study with 11 volunteers, 9 of 10 said they “might” or “would perhaps” feel brighter in the morning. RISE is not a medicine and is not meant to treat any illness.

Experts agree: mornings are not what they used to be. Light, screens, noise: everything takes away our natural rhythm. With RISE you take it back, one patch at a time.

Order today and get the second box for half the price. Only while stocks last. Use the code OBSERVER at the till.

* Results may differ. Do not use RISE on broken skin. Read the leaflet in the box.',
'',
'',
'{"by":"editor2","after":44,"act":"flag","words":"9 of 10 said","body":"Eleven volunteers, nine of ten. Paid copy that came in through the news feed."}
{"by":"editor2","after":2,"act":"spike","reason":"Advertising copy, not news: marked as sponsored at the source. Told the source to keep it out of this feed."}');

-- 2. Clean agency copy, all the way through the desk: exported. The undamaged story behind volcano-mt-es.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (2, 'Harbour Wire', 'en', 'volcano-erupts', 4700, 'text/plain',
'Thousands leave homes as Monte Cendra erupts in Serena Islands

PUERTO CALMA, Monday (Harbour Wire) – About 4,100 people spent the night in schools and churches on the main island of the Serena Islands after Monte Cendra erupted on Sunday for the first time in 31 years, sending ash over two towns and closing the airport.

No deaths were reported. Two firefighters, aged 28 and 41, were in hospital after they breathed hot gas while helping people out of their houses in Las Peñitas, the town nearest the crater.

The Serena Volcano Observatory raised its alert to red, the highest of four levels, at 4.15 p.m. on Sunday, 50 minutes before the first explosion. Its director, Ramón Iturbe, said the warning had come from an instrument that was to have been switched off this month to save money.

“It cost us 300 pesos a year in batteries,” Iturbe said. “I had already written the letter saying that we would do without it. I had not posted it.”

President Lucía Arrendal declared a state of emergency until the end of the month and flew to Valdeluz, where most of the evacuees are. Standing on a chair in a school kitchen, she told them that the government would pay for what insurance did not, “and will quarrel with the insurers afterwards, in its own time”.

People in Las Peñitas described a sound like furniture being moved upstairs, then rain that was dry. Teresa Olmedo, who has a bakery there, said she had left with her mother, the cash box and a tray of rolls.

“My mother said, ‘We are not leaving bread for a volcano,’” said Olmedo.

The ash cloud had risen to 9 kilometres by Monday morning and was drifting south, away from the capital. Ships were told to keep at least 5 kilometres from the western coast. Airlines cancelled 38 flights.

Iturbe said it was too early to speak of an end. The tremor under the mountain was steady, and “a steady tremor is a mountain that has not made up its mind”. He asked people not to go back for animals. Teams from the farm school would bring out as many as they could, he said.

Arrendal was asked if the observatory would keep its instrument. “It will have two,” she said.',
'',
'',
'{"by":"editor2","after":6,"act":"assign","to":"editor2"}
{"by":"editor2","after":4,"act":"confirm","words":"It cost us 300 pesos a year in batteries"}
{"by":"editor2","after":1,"act":"speaker","words":"It cost us 300 pesos a year in batteries","person":"Ramón Iturbe"}
{"by":"editor2","after":1,"act":"confirm","words":"It will have two"}
{"by":"editor2","after":2,"act":"correct","words":"Two firefighters, aged 28 and 41, were in hospital","with":"Two firefighters, aged 28 and 41, were in a stable condition in hospital","category":"accuracy/omission","severity":"minor","reason":"The agency''s own update, an hour later."}
{"by":"editor2","after":3,"act":"save","summary":"First read, with the agency''s update"}
{"by":"editor2","after":1,"act":"hand-over"}
{"by":"chief","after":7,"act":"approve","reason":"Clean copy, two quotes checked by telephone with the observatory."}
{"by":"chief","after":1,"act":"send","format":"text","to":"web desk"}');

-- 3. Clean agency copy with one slip: exported. Two people named Solberg.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (3, 'Harbour Wire', 'en', 'ferry-talks', 4300, 'text/plain',
'Norland and Valmère reopen talks on Sund Strait ferries

PORT-SAINT-AUBIN, Monday (Harbour Wire) – Norland and Valmère reopened talks on Monday about who will pay for the night ferries across the Sund Strait, eleven weeks before the company that runs most of them plans to lay up two of its three ships.

Compagnie du Détroit said in January that it would withdraw the Astrée and the Belle-Marée on June 1 unless the two governments shared the cost of sailings that it says have lost money for four years. The route between Skarvik and Port-Saint-Aubin, 74 kilometres, carried 1.3 million passenger last year.

“We are not here to rescue a balance sheet,” Norland’s transport minister, Ingrid Solberg, told reporters on the quay before the meeting. “We are here because 620 people in Skarvik cross that water to go to work, and some of them cross it at night.”

Her counterpart from Valmère, Aurélie Montclar, called the talks “useful, and late”. Montclar, who took office in the autumn, said her government was ready to pay “our half of a fair bill, and not a centime of an unfair one”.

Neither side gave a figure. An official close to the talks said the yearly shortfall was put at about 48 million crowns, of which Norland had offered to carry a little over a third.

Bastien Lacroze, chief executive of Compagnie du Détroit, did not attend. In the letter with which he announced the cuts, made public last week and seen by Harbour Wire, he wrote that the company “cannot sail on promises” and that the crews of the two ships would be given notice at the end of April.

Jonas Brekke, who leads the Norland Seafarers’ Union, said the letter had done more to concentrate minds than two years of petitions.

“My members read it in the mess on Friday night,” Brekke said. “One of them asked me, ‘Are we the cargo now?’ I had no answer for him.”

The delegations met for four hours in the old customs house. They meet again in Skarvik on Tuesday, when the harbour master, Erik Solberg, who is not related to the minister, is to show them what he calls “the arithmetic of an empty berth”: what the port would lose in dues if the night sailings ended.

Officials on both sides said they hoped to have a letter of intent within days. Asked whether that was realistic, the minister from Norland smiled. “Ask me on the boat home,” she said.',
'',
'',
'{"by":"editor","after":9,"act":"assign","to":"editor"}
{"by":"editor","after":3,"act":"correct","words":"1.3 million passenger last year","with":"1.3 million passengers last year","category":"fluency/grammar","severity":"minor","reason":"Plural after a number."}
{"by":"editor","after":2,"act":"confirm","words":"We are not here to rescue a balance sheet"}
{"by":"editor","after":1,"act":"confirm","words":"useful, and late"}
{"by":"editor","after":1,"act":"confirm","words":"cannot sail on promises"}
{"by":"editor","after":1,"act":"speaker","words":"cannot sail on promises","person":"Bastien Lacroze"}
{"by":"editor","after":2,"act":"confirm","words":"Ask me on the boat home"}
{"by":"editor","after":1,"act":"speaker","words":"Ask me on the boat home","person":"Ingrid Solberg"}
{"by":"editor","after":1,"act":"comment","words":"who is not related to the minister","body":"Checked with the port: no relation. Keep this line in every cut of the story, there are two Solbergs in it."}
{"by":"editor","after":4,"act":"save","summary":"First read: one plural, quotes checked"}
{"by":"editor","after":1,"act":"hand-over"}
{"by":"chief","after":14,"act":"approve","reason":"Read against the letter; the figures and all quotes stand."}
{"by":"chief","after":2,"act":"send","format":"text","to":"web desk"}');

-- 4. A rewrite of the story above: spiked as a duplicate.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (4, 'Strait Observer', 'en', 'ferry-talks-rewrite', 4190, 'text/plain',
'Sund Strait ferries: talks are back on

Updated Monday 17:40

Norland and Valmère have gone back to the table over the night ferries on the Sund Strait. Compagnie du Détroit wants to lay up two of its three ships on June 1 unless the two governments share the cost.

“We are not here to rescue a balance sheet,” Norland’s transport minister, Ingrid Solberg, said on the quay in Port-Saint-Aubin before Monday’s meeting, Harbour Wire reports. Her counterpart Aurélie Montclar called the talks “useful, and late”, according to the agency.

The company’s chief executive, Bastien Lacroze, was not there. He has told both ministers in a letter that it “cannot sail on promises”.

ADVERTISEMENT

The union is not amused either. “One of them asked me, ‘Are we the cargo now?’” its leader, Jonas Brekke, told Harbour Wire about his members.

The talks go on in Skarvik on Tuesday. About 1.3 million passengers used the route last year, and 620 people from Skarvik cross the water to go to work.

What do you think? Tell us in the comments!

Share this story: Post | Mail | Copy link',
'',
'',
'{"by":"editor","after":19,"act":"comment","words":"Harbour Wire reports","body":"Nothing here that is not in the agency''s own story, which we have."}
{"by":"editor","after":1,"act":"spike","reason":"Duplicate of ferry-talks from Harbour Wire: a rewrite, with no reporting of its own."}');

-- 5. Translated from Norlandish (tagged nb), badly: in review, three versions, two editors, open proposals.
-- The reference text is the story of another agency on the same day.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (5, 'Nordlys Dagblad (machine translation)', 'en', 'ferry-letter-mt-nb', 2640, 'text/plain',
'Norland and Valmère sign intention letter for the ferry boats, Sun Mountain satisfied

SKARVIK. Norland''s transport minister Ingrid Solberg and her colleague from Valmère, Aurélie Montclar, signed an intention letter on Tuesday which shall secure the night ferries over the Sund Strait until the end of next year.

According to the letter Norland covers 19 million crowns of the yearly deficit of 48 million, and Valmère 17 million. The rest, 12 million, falls on Compagnie du Détroit, which in return keeps all its three ships in traffic.

“This is not a victory, it is a timetable,” S said at the press conference in the harbour office. “People on both sides shall come home at night also after the first of June.”

Sulberg thanked the harbour master, Erik Solberg, who had laid forward the figures for the delegations in the morning and in the morning. He said the port would lose six million crowns in dues if the night departures disappeared.

See also: Ten quiet beaches that the locals keep for themselves

Montclair, on her side, described the letter as “a bridge of paper, but a bridge”. She reminded that both parliaments must approve it, and that she expects “a debate with rough sea”.

The two ministers met the first time in January at the Aldervik. Conference on coastal traffic She said then that the route was “a matter for the company and for nobody else.”

The ferry Astrée at quay in Skarvik on Tuesday. Photo: Nordlys Dagblad
The opposition is less satisfied. Emil Beach, leader of the Harvest Party, said that his party supports the agreement. At the same time he called it “an emergency plaster” and announced that the party refuses to support it in the parliament.

“Norland gives 17 million for the privilege to keep what we had,” he said. “That is not a negotiation, it is a bill.”

Nor is the union calm. “We are not ferdig forhandlet,” said Jonas Brekke, who leads the Union of Sailors of Norland. Breke wants in writing that none of the 212 on board loses the job in the winter season, when one of the ships lies still.

Bastien Lacroze, the director of Compagnie du Détroit, did not come to Skarvik. In an epost to Nordlys Dagblad it stands that the notices to the crews are “put on ice, not in the bin”.

“We read the letter as a signal. Signals can change,” the director wrote.

On Wednesday he defends the agreement before the sea committee of the parliament in Port-Saint-Aubin, where the minister must answer for the share of Valmère. In Norland the matter comes up for treatment on May 14.

Leave a comment

Your name is shown, your address is not. Fields marked * must be filled in.',
'Ministers sign letter to keep Sund Strait night ferries

SKARVIK, Tuesday (Continental Press Service) - Norland and Valmère will share the cost of night ferries across the Sund Strait until the end of next year under a letter of intent signed on Tuesday.

Norland is to pay 19 million crowns a year, Valmère 17 million and the operator, Compagnie du Détroit, 12 million, which together cover a shortfall of 48 million. The company keeps three ships on the route.

"This is not a victory, it is a timetable," said Ingrid Solberg, Norland''s transport minister. "People on both sides will still be able to get home at night after June 1."

Aurélie Montclar, the sea minister of Valmère, called the letter "a bridge of paper, but a bridge". Both parliaments must approve it. Norland''s is to vote on May 14.

Emil Strand, who leads the opposition Harvest Party in Norland, said his party would vote against what he called "a sticking plaster". "Norland gives 19 million for the privilege of keeping what we had," Strand said.

Jonas Brekke of the Norland Seafarers'' Union said talks were not over. The union wants a written promise that none of the 212 jobs on board will go in winter, when one ship is laid up.

Bastien Lacroze, chief executive of Compagnie du Détroit, said in an email that notices to the crews were "on ice, not in the bin".

Montclar is to defend the letter before her parliament''s sea committee on Wednesday.',
'en',
'{"by":"chief","after":11,"act":"assign","to":"editor"}
{"by":"editor","after":6,"act":"correct","words":"S said at the press conference","with":"Solberg said at the press conference","category":"attribution/name","severity":"major","reason":"The engine cut the minister''s name to one letter; the other agency has her as the speaker."}
{"by":"editor","after":2,"act":"confirm","words":"This is not a victory, it is a timetable"}
{"by":"editor","after":1,"act":"speaker","words":"This is not a victory, it is a timetable","person":"Ingrid Solberg"}
{"by":"editor","after":1,"act":"correct","words":"Sulberg thanked","with":"Solberg thanked","category":"attribution/name","severity":"major","reason":"Same minister, respelt."}
{"by":"editor","after":2,"act":"correct","words":"Montclair, on her side","with":"Montclar, for her part","category":"attribution/name","severity":"major","reason":"Aurélie Montclar, as in the second paragraph and in the register."}
{"by":"editor","after":3,"act":"save","summary":"First read: the ministers have their names back"}
{"by":"editor","after":38,"act":"correct","words":"Emil Beach, leader","with":"Emil Strand, leader","category":"attribution/name","severity":"critical","reason":"The surname was translated as if it were a noun."}
{"by":"editor","after":4,"act":"correct","words":"said that his party supports the agreement. At the same time he called it","with":"called the agreement","category":"accuracy/mistranslation","severity":"critical","reason":"Says the opposite of the next clause and of the other agency: the party votes against."}
{"by":"editor","after":2,"act":"comment","words":"17 million for the privilege","body":"The letter gives Norland''s share as 19 million, and so does the other agency. Did Strand misspeak, or did the engine? Asked Nordlys Dagblad for the recording."}
{"by":"editor","after":3,"act":"correct","words":"In an epost to Nordlys Dagblad it stands that","with":"In an email to Nordlys Dagblad he wrote that","category":"accuracy/untranslated","severity":"minor","reason":"Norlandish word left behind."}
{"by":"editor","after":3,"act":"save","summary":"Second read: the opposition, the email"}
{"by":"editor2","after":55,"act":"propose","words":"an intention letter on Tuesday which shall secure","with":"a letter of intent on Tuesday to secure","category":"terminology/inappropriate","severity":"minor","reason":"Glossary: letter of intent."}
{"by":"editor2","after":2,"act":"propose","words":"On Wednesday he defends","with":"On Wednesday Montclar defends","category":"attribution/speaker","severity":"major","reason":"The director is not a minister. It is Montclar who goes to the committee."}
{"by":"editor2","after":1,"act":"flag","words":"Conference on coastal traffic She said","body":"Torn link. Which of the two ministers is she?"}
{"by":"editor","after":31,"act":"correct","words":"the Union of Sailors of Norland. Breke wants","with":"the Norland Seafarers'' Union. Brekke wants","category":"attribution/name","severity":"minor","reason":"Register: the union''s own English name, and Brekke has two k."}
{"by":"editor","after":4,"act":"save","summary":"Third read: the union; waiting for the recording"}');

-- 6. Tamil, Arabic from right to left, emoji joined from several, marks that combine: approved.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (6, 'Southern Cable', 'en', 'meridian-prize', 2590, 'text/plain',
'Poet Kavitha Selvarasan wins Meridian Prize for “The Salt Ledger” 🌊

WADI SAHL, Tuesday (Southern Cable) – Kavitha Selvarasan (கவிதா செல்வராசன்), a former customs clerk who published nothing until she was 49, won the Meridian Prize on Tuesday for “The Salt Ledger” (உப்புக் கணக்கு), a book-length poem about a harbour that is slowly filling with sand.

The jury praised “a work that counts what others only mourn”. Its chair, the novelist Ọlábísí Adébáyọ̀, said the vote had been unanimous, “which has not happened in my time and will not happen again”.

“I kept the books of a port for twenty-six years,” Selvarasan told the guests. “A ledger is a poem that is not allowed to lie.” She read the first line in Tamil, “கடல் எதையும் மறப்பதில்லை”, and gave her own English for it: “The sea forgets nothing.”

President Samir Haddoun (سمير حدون) of Marud, whose country hosts the prize, answered with the same line in Arabic, «البحر لا ينسى شيئا», and the hall stood up. Poetry, Haddoun said, was “the only cargo that grows lighter on the way”.

The prize is worth 900,000 crowns. Kavita, 61, said she would spend a part of it on “a chair, a good one, and somebody to sit in it and listen to me”.

Her publisher, Café Nomade, a house of three people in Port-Saint-Aubin, had printed 1,400 copies. “She did it!!! 👏🏽👏🏽📚 we are out of paper,” it wrote on its page within a minute of the announcement. One of her daughters posted a picture of three women and the words “Amma 👩‍👩‍👧 we are so proud of you ❤️”.

The other books on the list were by Zdeněk Ořechov, Nguyễn Thị Hà Vân and Þóra Hlíðdal. Ořechov, who had been the favourite of most critics, said he had bet on Selvarasan himself. “At seven to one,” he added. “I am the only loser tonight who can pay for dinner.”

Critics in Tennavaram have written of a “customs school” of poets: three others of her old office have since brought out books. Selvarasan does not like the name. “There was no school,” she has said in an earlier interview. “There was a very slow ship, and a window.”

“The Salt Ledger” will appear in Arabic in the autumn, and in Norlandish next year.',
'',
'',
'{"by":"editor2","after":25,"act":"assign","to":"editor2"}
{"by":"editor2","after":4,"act":"confirm","words":"I kept the books of a port for twenty-six years"}
{"by":"editor2","after":1,"act":"speaker","words":"I kept the books of a port for twenty-six years","person":"Kavitha Selvarasan"}
{"by":"editor2","after":2,"act":"correct","words":"Kavita, 61, said","with":"Selvarasan, 61, said","category":"attribution/name","severity":"minor","reason":"House style: surname at second mention; and the first name has an h."}
{"by":"editor2","after":1,"act":"confirm","words":"the only cargo that grows lighter on the way"}
{"by":"editor2","after":3,"act":"comment","words":"we are so proud of you","body":"The daughter agreed by telephone that we may quote her page."}
{"by":"editor2","after":4,"act":"correct","words":"she has said in an earlier interview","with":"she said in an earlier interview","category":"fluency/grammar","severity":"minor","reason":"Past tense for a finished interview."}
{"by":"editor2","after":2,"act":"save","summary":"First read; Tamil and Arabic lines checked with two readers"}
{"by":"editor2","after":1,"act":"hand-over"}
{"by":"chief","after":33,"act":"approve","reason":"Quotes and both original lines checked; the emoji stay, they are her publisher''s words."}');

-- 7. Agency copy with three small slips and a translated quote: corrected.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (7, 'Continental Press Service', 'en', 'drug-recall', 1500, 'text/plain',
'Orvane recalls blood pressure drug after labels are mixed up

KALTENBRÜCK, Wednesday (Continental Press Service) - Orvane Pharma is recalling 84,000 packs of a common blood pressure drug in three countries after some were found to hold tablets of twice the strength printed on the box, the company said on Wednesday.

The recall covers Cardovane 5 milligrams with batch numbers that begin with K7. Patients in Ostermark, Norland and Valmère were told to take the packs back to a pharmacy, and not to stop taking the drug without asking a doctor.

"One of our packing lines ran for 26 minutes with the wrong tablets in it," said Konrad Vissing, the chief executive of Orvane Pharma. "We know which 26 minutes they were. What we do not know is which of the packs from that day are still in somebody''s kitchen."

Four people were known to have become dizzy after taking the stronger tablets, and one of them had fallen, Vissing said. He described their condition as "good, and they are rightly cross."

Ostermark''s medicines agency said it had been told on Monday, two days before the public was. Its head, Dr. Lorenz Abt, defended the delay. Had the agency spoken earlier, he said, "people would have thrown away the one drug that keeps them out of hospital."

In Valmère, the health ministry was less patient. The company''s first message, according to an English translation provided by the ministry, spoke of "a deviation in the area of secondary packaging". A spokesman for the ministry said that it had taken his staff most of a day to learn that this meant the wrong tablets.

"We had to ask them three times," the spokesman, Yves Carmeaux, said. "On the third time we got a sentence with a verb in it."

Vissing, who is a pharmacist himself, told reporters that the message had been written by lawyers. "That is an explanation," he said. "I did not say it was a good one."

Interior Minister Helga Dorn, whose ministry is in charge of emergency planning, said that pharmacies in Ostermark would stay open until 10 p.m. until Saturday.

Shares in Orvane Pharma fell 6.5 percent. The company said that the recall would cost it "a single-digit number of millions" and that it it had stopped the packing line.',
'',
'',
'{"by":"editor","after":13,"act":"assign","to":"editor"}
{"by":"editor","after":7,"act":"confirm","words":"One of our packing lines ran for 26 minutes"}
{"by":"editor","after":1,"act":"speaker","words":"One of our packing lines ran for 26 minutes","person":"Konrad Vissing"}
{"by":"editor","after":2,"act":"confirm","words":"We had to ask them three times"}
{"by":"editor","after":1,"act":"comment","words":"a deviation in the area of secondary packaging","body":"The ministry''s English, not the company''s. Keep ''according to an English translation'' with it."}
{"by":"editor","after":2,"act":"correct","words":"would stay open until 10 p.m. until Saturday","with":"would stay open until 10 p.m. through Saturday","category":"style/awkward","severity":"minor","reason":"Until twice, with two meanings."}
{"by":"editor","after":1,"act":"correct","words":"fell 6.5 percent","with":"fell 6.5 per cent","category":"terminology/inconsistent","severity":"minor","reason":"Glossary: per cent."}
{"by":"editor","after":1,"act":"correct","words":"that it it had stopped","with":"that it had stopped","category":"fluency/grammar","severity":"minor","reason":"Doubled word."}
{"by":"editor","after":2,"act":"save","summary":"First read"}
{"by":"editor","after":1,"act":"hand-over"}');

-- 8. Translated from French: corrected against the source text, sentence by sentence.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (8, 'Le Courrier de Valmère (machine translation)', 'en', 'montclar-committee-mt-fr', 1420, 'text/plain',
'“A border that closes at 10 p.m. is a wall”

PORT-SAINT-AUBIN. – Aurélie Montclair defended on Wednesday before the commission of the Sea the letter of intention signed the day before at Skarvik. The minister of the Sea considers that the 70 million crowns that Valmère will pour “buy time, not ships”.

“A border that closes at 10 p.m. is not any more a border, it is a wall,” he launched to the deputies. “I have seen infirmières sleep in their car on the quay. I do not want to see that any more.”

Gaspard Thévenin, who reports on the budget, said himself “convinced by the aim, not by the method”. He regretted that the parliament had received the text only on Monday evening, “by the press”.

“I have hidden nothing and hidden nothing,” replied Mount Clear. “The text was finished at 11 p.m. on Monday. You had it at 11.20 p.m. The press was faster than my secretariat, and I know a secretary who is sorry for it.”

The exchange made the room laugh, then became serious again. Thévenin asked what would happen after the end of next year. “We will have had twenty months to find an owner for these ships, or a successor,” the minister answered. “If we find neither the one nor the other, it is me you will have to see, not the company.”

Heard next, Bastien Lacrosse, chief executive of the Company of the Strait, did not deny that his letter of January was “brutal”. “I wrote it on a Sunday, I should have waited for the Monday,” he said. He engaged himself to suppress none of the 212 jobs on board before two years.

The company, which employs 212 persons on land, publishes its accounts in June.

The vote is foreseen for May 14, the same day as in Norland.',
'« Une frontière qui ferme à 22 heures, c’est un mur »

PORT-SAINT-AUBIN. – Aurélie Montclar a défendu mercredi devant la commission de la Mer la lettre d’intention signée la veille à Skarvik. La ministre de la Mer estime que les 17 millions de couronnes que versera Valmère « achètent du temps, pas des navires ».

« Une frontière qui ferme à 22 heures n’est plus une frontière, c’est un mur », a-t-elle lancé aux députés. « J’ai vu des infirmières dormir dans leur voiture sur le quai. Je ne veux plus voir cela. »

Gaspard Thévenin, rapporteur du budget, s’est dit « convaincu par le but, pas par la méthode ». Il a regretté que le parlement n’ait reçu le texte que lundi soir, « par la presse ».

« Je n’ai rien caché », a répliqué Mme Montclar. « Le texte a été bouclé lundi à 23 heures. Vous l’aviez à 23 h 20. La presse a été plus rapide que mon secrétariat, et je connais un secrétaire qui le regrette. »

L’échange a fait rire la salle, puis le sérieux est revenu. M. Thévenin a demandé ce qui se passerait après la fin de l’an prochain. « Nous aurons eu vingt mois pour trouver à ces navires un propriétaire, ou un successeur », a répondu la ministre. « Si nous ne trouvons ni l’un ni l’autre, c’est moi qu’il faudra venir voir, pas la compagnie. »

Entendu ensuite, Bastien Lacroze, directeur général de la Compagnie du Détroit, a reconnu que sa lettre de janvier avait été « brutale ». « Je l’ai écrite un dimanche, j’aurais dû attendre le lundi », a-t-il dit. Il s’est engagé à ne supprimer aucun des 212 emplois à bord avant deux ans.

La compagnie, qui emploie 95 personnes à terre, publie ses comptes en juin.

Le vote est prévu le 14 mai, le même jour qu’en Norland.',
'fr',
'{"by":"editor","after":16,"act":"assign","to":"editor"}
{"by":"editor","after":5,"act":"correct","words":"Aurélie Montclair defended","with":"Aurélie Montclar defended","category":"attribution/name","severity":"major","reason":"Montclar in the source and in the register."}
{"by":"editor","after":1,"act":"correct","words":"the letter of intention signed the day before at Skarvik","with":"the letter of intent signed the day before in Skarvik","category":"terminology/inappropriate","severity":"minor","reason":"Glossary: letter of intent."}
{"by":"editor","after":1,"act":"correct","words":"before the commission of the Sea","with":"before the sea committee","category":"terminology/inappropriate","severity":"minor","reason":"A parliament has committees in English."}
{"by":"editor","after":2,"act":"correct","words":"the 70 million crowns that Valmère will pour","with":"the 17 million crowns that Valmère will pay","category":"accuracy/mistranslation","severity":"critical","reason":"Source: 17 millions. Seventy would be more than the whole shortfall."}
{"by":"editor","after":2,"act":"correct","words":"he launched to the deputies","with":"she told the deputies","category":"attribution/speaker","severity":"major","reason":"a-t-elle: the minister herself."}
{"by":"editor","after":1,"act":"speaker","words":"is not any more a border, it is a wall","person":"Aurélie Montclar"}
{"by":"editor","after":2,"act":"correct","words":"I have seen infirmières sleep in their car","with":"I have seen nurses sleeping in their cars","category":"accuracy/untranslated","severity":"major","reason":"French word left in the quote.","inQuote":"translation"}
{"by":"editor","after":2,"act":"correct","words":"I have hidden nothing and hidden nothing","with":"I have hidden nothing","category":"accuracy/addition","severity":"minor","reason":"Said once in the source.","inQuote":"translation"}
{"by":"editor","after":1,"act":"correct","words":"replied Mount Clear","with":"Montclar replied","category":"attribution/name","severity":"major","reason":"The surname was translated."}
{"by":"editor","after":3,"act":"save","summary":"First read against the French: names, the sum, the minister''s own words"}
{"by":"editor","after":12,"act":"correct","words":"said himself","with":"said he was","category":"fluency/grammar","severity":"minor","reason":"s''est dit, word by word."}
{"by":"editor","after":2,"act":"correct","words":"Bastien Lacrosse, chief executive of the Company of the Strait, did not deny","with":"Bastien Lacroze, chief executive of Compagnie du Détroit, acknowledged","category":"attribution/name","severity":"major","reason":"Register. The source says a reconnu: he granted it."}
{"by":"editor","after":1,"act":"correct","words":"He engaged himself to suppress none","with":"He promised to cut none","category":"style/awkward","severity":"minor","reason":"s''est engagé à ne supprimer aucun."}
{"by":"editor","after":1,"act":"correct","words":"before two years","with":"within two years","category":"accuracy/mistranslation","severity":"minor","reason":"avant deux ans, as a promise."}
{"by":"editor","after":2,"act":"correct","words":"employs 212 persons on land","with":"employs 95 people on land","category":"accuracy/mistranslation","severity":"major","reason":"Source: 95. The 212 are the jobs on board."}
{"by":"editor","after":1,"act":"confirm","words":"convinced by the aim, not by the method"}
{"by":"editor","after":1,"act":"confirm","words":"I wrote it on a Sunday"}
{"by":"editor","after":3,"act":"save","summary":"Second read: the budget reporter, the company"}
{"by":"editor","after":2,"act":"hand-over"}');

-- 9. Translated from Arabic, quotes in guillemets: in review with the second editor, more asked than changed.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (9, 'Marud News Agency', 'en', 'reservoirs-mt-ar', 1340, 'text/plain',
'Water minister: the reservoirs of Marud are «half hope, half water»

WADI SAHL, Wednesday (Marud News Agency) – Water Minister Leila Bahari affirmed on Wednesday that the reservoirs of the Republic stand at 62 per cent and that no city will be without water this summer, «and whoever says other than that has not stood beside them».

In a press conference at the الخزان of Ain Tawil, the largest of the country, Bahari indicated that the coming of four desalination ships from Norland would free the south from its dependence on rain. «We thank the sky, but we no longer wait for it,» L said.

The minister pointed out to the President of the Republic, His Excellency Samir Haddoun, that he had directed her to speed up the matter. According to a translation of her remarks by the ministry, she described the ships as «half hope, half water». The Arabic text that the agency published an hour earlier has «half steel, half hope».

Behari added that the four ships will give 90,000 cubic metres per day, which suffices for 600,000 citizens. The fourth of the three ships is expected in two years.

On the question of an opposition deputy about the price of water, Her Excellency answered that it «will not rise and will not rise before the arrival of the first ship». A former director of the authority of dams, Nabil Sarraf, told the agency by telephone that the level at Ain Tawil is 26 per cent. «I can see it from my balcony,» he said.

The ministry did not reply to a question about the difference.

The President travels to Aldervik on Thursday in order to sign the contract.',
'',
'',
'{"by":"editor2","after":31,"act":"assign","to":"editor2"}
{"by":"editor2","after":12,"act":"correct","words":"L said","with":"Bahari said","category":"attribution/name","severity":"major","reason":"One letter for the minister."}
{"by":"editor2","after":1,"act":"speaker","words":"We thank the sky, but we no longer wait for it","person":"Leila Bahari"}
{"by":"editor2","after":3,"act":"flag","words":"half steel, half hope","body":"The headline quotes the ministry''s translation, and the Arabic says something else. We cannot print either as her words before a reader of Arabic has heard the recording."}
{"by":"editor2","after":2,"act":"comment","words":"26 per cent","body":"62 in the minister''s sentence, 26 here. He may well mean it: it is his point. Not a slip until shown to be one."}
{"by":"editor2","after":2,"act":"propose","words":"The minister pointed out to the President of the Republic, His Excellency Samir Haddoun, that he had directed her","with":"The minister said that President Samir Haddoun had directed her","category":"accuracy/mistranslation","severity":"major","reason":"Roles turned round: she speaks of him, not to him. And no Excellencies in our copy."}');

-- 10. Translated from German: in review with the second editor, one paragraph done.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (10, 'Kaltenbrücker Anzeiger (machine translation)', 'en', 'bridge-audit-mt-de', 1290, 'text/plain',
'Audit council scolds delayed bridge tests

Kaltenbrück. The Supreme Audit Council accuses the Interior Ministry to have delayed the test of 38 bridges over the Grane by up to four years. In the report published on Tuesday it is called that the ministry could submit “neither a complete directory nor a schedule”.

The president of the Audit Council, Sibylle Aumann, spoke of an “omission with announcement”. Already in 2019 her authority had been warned by the ministry. “At that time one thanked us and closed the file,” he said.

Interior Minister Helga Thorn rejected the reproach. “The report is right in the thing,” D said on Wednesday. “We will test all 83 bridges until end of September, and we begin with those over which Schulbusse drive.” She rejected a resignation.

The mayor of Kaltenbrück, Matthias Kolb, still let the Old Grane Bridge be closed on the evening for trucks over 120 tonnes. The bridge was built in 1911 and carries 9,000 vehicles per day. “I do not want to be the Bürgermeister who knew it,” Kolp said at the barrier.

Also interesting: This is how much space your car really needs
On the bridge, which was built in 1931, inspectors had found in the year before last a crack of 40 centimetres, as the report shows. The finding was entered, but not reported further. An employee of the ministry noted on the margin: “Resubmission after the elections.”

The note made for unrest in the parliament and unrest. Thorn said she does not know who wrote him. “When I find out, then I will tell it in the parliament and not in the newspaper,” assured she.

According to the ministry 14 test engineers are missing. Five places are to be advertised immediately. “Five is not fourteen, but five is also not zero,” Aumann said. She announced a second report for the spring.

The opposition demands a special session. Whether it comes to that is open: For it 30 votes are needed, the opposition has 28.',
'Rechnungsrat rügt verschleppte Brückenprüfungen

Kaltenbrück. Der Oberste Rechnungsrat wirft dem Innenministerium vor, die Prüfung von 38 Brücken über die Grane um bis zu vier Jahre verschleppt zu haben. In dem am Dienstag veröffentlichten Bericht heißt es, das Ministerium habe „weder ein vollständiges Verzeichnis noch einen Zeitplan“ vorlegen können.

Die Präsidentin des Rechnungsrats, Sibylle Aumann, sprach von einem „Versäumnis mit Ansage“. Schon 2019 habe ihre Behörde das Ministerium gewarnt. „Damals hat man uns gedankt und die Akte geschlossen“, sagte sie.

Innenministerin Helga Dorn wies den Vorwurf nicht zurück. „Der Bericht ist in der Sache richtig“, sagte Dorn am Mittwoch. „Wir werden alle 38 Brücken bis Ende September prüfen, und wir fangen mit denen an, über die Schulbusse fahren.“ Einen Rücktritt lehnte sie ab.

Kaltenbrücks Bürgermeister Matthias Kolb ließ noch am Abend die Alte Granebrücke für Lastwagen über 12 Tonnen sperren. Die Brücke wurde 1911 gebaut und trägt täglich 9.000 Fahrzeuge. „Ich will nicht der Bürgermeister sein, der es gewusst hat“, sagte Kolb an der Absperrung.

An der Brücke hatten Prüfer im vorletzten Jahr einen 40 Zentimeter langen Riss gefunden, wie aus dem Bericht hervorgeht. Der Befund wurde eingetragen, aber nicht weitergemeldet. Ein Mitarbeiter des Ministeriums vermerkte am Rand: „Wiedervorlage nach den Wahlen.“

Der Vermerk sorgte im Parlament für Unruhe. Dorn sagte, sie wisse nicht, wer ihn geschrieben habe. „Wenn ich es herausfinde, sage ich es im Parlament und nicht in der Zeitung“, versicherte sie.

Nach Angaben des Ministeriums fehlen 14 Prüfingenieure. Fünf Stellen sollen sofort ausgeschrieben werden. „Fünf ist nicht vierzehn, aber fünf ist auch nicht null“, sagte Aumann. Sie kündigte für das Frühjahr einen zweiten Bericht an.

Die Opposition verlangt eine Sondersitzung. Ob es dazu kommt, ist offen: Dafür sind 30 Stimmen nötig, die Opposition hat 28.',
'de',
'{"by":"editor","after":21,"act":"assign","to":"editor2"}
{"by":"editor2","after":47,"act":"correct","words":"D said on Wednesday","with":"Dorn said on Wednesday","category":"attribution/name","severity":"major","reason":"One letter for the minister; the source has Dorn."}
{"by":"editor2","after":2,"act":"correct","words":"Interior Minister Helga Thorn rejected the reproach","with":"Interior Minister Helga Dorn did not reject the criticism","category":"accuracy/mistranslation","severity":"critical","reason":"Source: wies den Vorwurf nicht zurück. The engine lost the not, and translated her name."}
{"by":"editor2","after":3,"act":"correct","words":"all 83 bridges until end of September","with":"all 38 bridges by the end of September","category":"accuracy/mistranslation","severity":"major","reason":"Source and first paragraph: 38.","inQuote":"translation"}
{"by":"editor2","after":1,"act":"correct","words":"over which Schulbusse drive","with":"that school buses cross","category":"accuracy/untranslated","severity":"major","reason":"German word left in the quote.","inQuote":"translation"}
{"by":"editor2","after":2,"act":"confirm","words":"The report is right in the thing"}
{"by":"editor2","after":1,"act":"speaker","words":"The report is right in the thing","person":"Helga Dorn"}
{"by":"editor2","after":3,"act":"comment","words":"omission with announcement","body":"Versäumnis mit Ansage: a failure they had been warned of. Can we say ''a failure foretold''? Will ask the chief, it is inside the marks."}
{"by":"editor2","after":2,"act":"save","summary":"Dorn''s paragraph against the German"}');

-- 11. Long: quotes that run over paragraphs, quotes within quotes, speakers far from their words: approved.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (11, 'Harbour Wire', 'en', 'ternen-inquiry', 1180, 'text/plain',
'‘I thought we had a mile’: captain tells inquiry how the Ternen struck the rocks

ALDERVIK, Wednesday (Harbour Wire) – The captain of the ferry Ternen told an inquiry on Wednesday that he changed course 40 seconds too late because an alarm that should have warned him had been switched off, “weeks before, so that people could sleep”.

Olav Myrdal, 56, gave evidence for five hours on the first day that the inquiry has heard from anybody who was on the bridge. The Ternen, which belongs to Kestrel Lines, ran on to the Kalv rocks, 3 kilometres west of Skarvik, shortly after four in the morning on November 19, with 214 passengers and 31 crew on board. Nobody died. Nine people were treated in hospital, two of them for broken bones.

“I thought we had a mile,” Myrdal said. “We had less than half of one. I have looked at that chart every night since, and it does not get any bigger.”

The inquiry, which is led by Judge Ragnhild Aas, is to establish why the ship left the channel, why it took eleven minutes to call for help, and whether what lawyers for the passengers call a “culture of quiet” at Kestrel Lines had any part in it. It cannot find anybody guilty. Its report is due before the summer.

A silent bridge

The alarm in question sounds in the cabins of the officers when a ship strays more than 200 metres from its planned track. On the Ternen it had gone off, by the company’s own count, 61 times in October, almost always in the narrow water off Skarvik where ships leave their track to let others pass.

Myrdal said he had complained about it in writing in September. He read the message aloud at the request of the judge.

“‘The alarm cries wolf,’” he read, “‘and one night there will be a wolf. Please have the limit set again or have the thing repaired.’”

The answer, which came nine days later and was shown on the screen of the hearing room, had a single line: “Noted, will look at this in the winter refit.” It was signed by Henrik Oust, who was then the safety manager of Kestrel Lines and now works for another company. Oust is to give evidence next week.

At some time in the first days of November, somebody turned the alarm off. Myrdal told the inquiry that he had not done it, that he had not ordered it, and that he had noticed it only afterwards. Pressed by the judge on whether he knew who had, he was silent for some time.

“I know who it could have been,” he said finally. “It could have been any of five people, and four of them are better sailors than I am. I was the captain. If it was off, it was I who had not looked.”

Aas thanked him for the answer. “It is not quite the one I asked for,” she said, “but I shall write it down.”

Forty seconds

What happened next is not in dispute. The recorder on the bridge, whose contents were read into the record by the secretary of the inquiry, has the chief officer, Sofie Lindahl, reporting a small boat without lights ahead at 4.07. Myrdal, who had come up to the bridge a minute before, ordered a turn to starboard to give it room.

“Small boat, no lights, fine on the port bow,” Lindahl can be heard to say.

“Seen,” Myrdal answers. “Starboard ten. Let us be polite.”

The boat passed. The order to turn back came at 4.09 and 20 seconds. By then, according to the experts of the inquiry, the ship was 380 metres outside the channel, and there was no longer enough water to turn in.

Myrdal said he had been waiting for a sound.

“I have sailed that water for nineteen years. In nineteen years, when you go too far, something tells you. First it was a man with a lamp. Then it was a buoy with a bell. Then it was the alarm.

“You stop noticing that you are listening for it. You think that you are steering. In truth you are waiting to be told.

“That night nobody told me, and so I believed that I was right. I do not say this as an excuse. I say it because there are other ships with that alarm, and other captains who are waiting for a sound that somebody has switched off.”

The hearing room, where about 40 of the passengers were sitting, was quiet when he had finished. One of them, Berit Kaald, a retired teacher who broke her wrist on a staircase that night, said in the break that she had come to be angry.

“I had it all prepared,” said Kaald. “And then he goes and says the thing I would have said to a child in my class. ‘Who was looking?’ ‘I was, miss.’ What do you do with that?”

Other passengers were less moved. Anders Wolden, who was travelling with two children, called the evidence “a very fine speech about a bell” and said he wanted to hear about the eleven minutes.

Eleven minutes

The call for help was made at 4.21. In the minutes before it, the recorder has a series of conversations between the bridge and the night office of Kestrel Lines in Skarvik, of which the inquiry heard parts on Wednesday.

In the first, at 4.12, Myrdal tells the office that the ship is aground, that it is upright and that he means to call the Coastal Rescue Service. A man in the office, who has not been named, asks him to wait “until we know what we are telling people”.

Myrdal: “We are telling people that we are on the Kalv.”

Office: “Give us five minutes, Olav.”

He gave them nine. Asked by the lawyer for the passengers, Cecilie Brandt, why he had not simply picked up the other telephone, Myrdal said that he had asked himself the same question, “and I do not like any of the answers”. The ship was not taking in water, he said. Nobody was in danger that could be seen from the bridge. He had thought that the office might have a tug near by.

“Did it have a tug near by?” Brandt asked.

“It had a press officer near by,” said Myrdal.

Kestrel Lines said in a statement on Wednesday evening that it would not comment on evidence while the inquiry was sitting. It repeated that its rules “have at all times left the decision to call for assistance to the master alone”. The company has since November replaced the head of its night office and set the limit of the alarm on all six of its ships to 350 metres.

Marit Lunde, a spokeswoman for the Coastal Rescue Service, said that a helicopter could have been over the Ternen by 4.40 if the call had come at 4.12. It arrived at 4.49. “On that night, with that ship, it made no difference,” she said. “We do not plan for that night and that ship. We plan for the other one.”

The minister’s letter

The transport minister, Ingrid Solberg, who ordered the inquiry in December, is not expected to give evidence. Her ministry confirmed on Wednesday, however, that it had known about the false alarms. A letter from a passenger who had been woken by one of them was answered in October with the words that “questions of comfort on board are a matter for the operator”.

Solberg said in parliament that the letter had been “correct, polite and useless”. “The man wrote to us about an alarm, and we answered him about his sleep,” she said. “I have asked that letters about alarms be read by somebody who knows what an alarm is for.”

The leader of the opposition Harvest Party, Emil Strand, who has called for her to resign, said the sentence would look good on a tea towel. “A minister whose ministry files a warning under ‘comfort’ has not been let down by her staff,” Strand told reporters. “She has trained them.”

Jonas Brekke, who leads the Norland Seafarers’ Union, sat in the first row of the hearing room for all five hours. He said that he would not speak about Myrdal, who is a member, or about Lindahl, who is another, but that he would speak about the list.

“Sixty-one alarms in a month,” he said. “That is two every night. There is not one among us who would not have pulled the plug. The question is why it was left to us to pull it, in the dark, with a screwdriver, and not to the company, by daylight, with a form.”

The small boat without lights has never been found. The police in Skarvik said in January that they had asked in every harbour between there and the border, “and in some of them twice”. Nobody had been out that night, or nobody remembered it.

At the end of the day, the judge asked Myrdal whether there was anything that he wished to add. He said that there was.

He had been asked by his lawyer, he said, to say that he was sorry for what the passengers had been through. He was sorry. But he had also been asked to say that he would give everything to have those 40 seconds again, and that he could not say, because he had thought about it a great deal and did not believe it was true.

“If I had them again I would do the same thing again,” he said. “I would be listening for the bell. It is the weeks before that I want back.”

Lindahl, who was at the radar, is to give evidence on Thursday. The inquiry has set aside nine days.',
'',
'',
'{"by":"chief","after":17,"act":"assign","to":"editor"}
{"by":"editor","after":22,"act":"confirm","words":"I know who it could have been"}
{"by":"editor","after":1,"act":"confirm","words":"I thought we had a mile,"}
{"by":"editor","after":1,"act":"speaker","words":"I thought we had a mile,","person":"Olav Myrdal"}
{"by":"editor","after":2,"act":"speaker","words":"I have sailed that water for nineteen years","person":"Olav Myrdal"}
{"by":"editor","after":1,"act":"comment","words":"You stop noticing that you are listening for it","body":"Second paragraph of one answer of three: opening marks on each, closing mark only on the last. Leave as it is."}
{"by":"editor","after":4,"act":"correct","words":"He gave them nine.","with":"He gave them nine minutes.","category":"style/awkward","severity":"minor","reason":"Nine of what, for a reader who comes in here."}
{"by":"editor","after":5,"act":"confirm","words":"correct, polite and useless"}
{"by":"editor","after":1,"act":"confirm","words":"a very fine speech about a bell"}
{"by":"editor","after":6,"act":"correct","words":"between there and the border","with":"between Skarvik and the border","category":"style/awkward","severity":"minor","reason":"There points at nothing once the paragraph is cut alone."}
{"by":"editor","after":3,"act":"save","summary":"Read against the inquiry''s transcript, quotes of all witnesses"}
{"by":"editor","after":2,"act":"hand-over"}
{"by":"chief","after":41,"act":"approve","reason":"Checked with the transcript: the quotes inside quotes are from the recorder and stand as printed."}');

-- 12. A whole page as scraped: in review, half done.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (12, 'Strait Observer', 'en', 'cup-semi-final', 1010, 'text/html',
'<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ten-man Skarvik reach first cup final | Strait Observer</title>
<meta name="author" content="Nell Arkwright">
<style>.cookie{position:fixed} nav a{margin:4px}</style>
<script>window.track = function (page) { return page + "/sport" }
track("cup-semi-final")</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/strait">Strait</a> <a href="/sport">Sport</a> <a href="/subscribe">Subscribe</a></nav>
<div class="cookie" role="dialog">We use cookies to remember your team. <button>Accept all</button> <button>Settings</button></div>
<main>
<article>
<h1>Ten-man Skarvik reach first cup final</h1>
<p class="byline">By <a rel="author" href="/by/nell-arkwright">Nell Arkwright</a>, in Port-Saint-Aubin</p>
<p class="share">Share: <a href="#">Post</a> <a href="#">Mail</a></p>
<p>Skarvik BK will play in the final of the Strait Cup for the first time in their 94 years after a 2&ndash;1 win on Wednesday night at Olympique Saint-Aubin, most of it with ten men and the last of it with a midfielder in goal.</p>
<p>The gatekeeper, Pål Nesset, was sent off in the 31st minute for handling outside his area. The coach, Dario Venturi, had already used a substitute keeper that morning, as he put it, &ldquo;on a wedding&rdquo;: Nesset&rsquo;s deputy was getting married.</p>
<figure><img src="/img/nesset.jpg" alt=""><figcaption>Pål Nesset leaves the pitch. Picture: Strait Observer</figcaption></figure>
<p>&ldquo;I looked along the bench and everybody looked at their boots,&rdquo; Ventury said. &ldquo;Except one boy. So it was the boy.&rdquo;</p>
<p>The boy was Mikkel Haug, 19, who had never stood between the posts in a match. He made four saves, the best of them with his face, and was beaten only by a penalty in added time.</p>
<p>&ldquo;My mother rang at half-time to ask if I was warm enough,&rdquo; said Haug. &ldquo;I said, &lsquo;Mum, I&rsquo;m in goal.&rsquo; She said, &lsquo;Yes, but are you warm?&rsquo;&rdquo;</p>
<aside><h3>More sport</h3><p><a href="/sport/rowing">Rowing: storm moves the spring regatta</a></p></aside>
<p>Skarvik went ahead after nine minutes through Amadi Osei and scored again when Osei&rsquo;s cross went in off a defender, Luc Ferrand. Olympique had 71 per cent of the ball and and 22 shots.</p>
<p>Their coach, Solène Vasseur, refused to blame the referee, Iwona Przybyl, for the six minutes that were added at the end. &ldquo;We could have played until the next ferry,&rdquo; Vasseur said. She called the red card &ldquo;correct, and cruel, like most correct things&rdquo;.</p>
<p>It was the second sending-off of the season for Nesset, 34, whose suspension means that he will miss the final. The 43-year-old did not speak to reporters but wrote on his page that he had &ldquo;never enjoyed sixty minutes in a car park so much&rdquo;.</p>
<p>Skarvik, who won the match 1&ndash;2, meet Kaltenbrück Union on Saturday week. Venturi was asked who would keep goal. He said: &ldquo;Ask his mother.&rdquo;</p>
<p class="newsletter">Get the Strait Observer sport letter every Friday. Enter your address below.</p>
</article>
</main>
<section id="comments"><h2>2 comments</h2><p>pier_end: what a lad</p><p>Leave a reply</p></section>
<footer>&copy; Strait Observer. All rights reserved. <a href="/privacy">Privacy</a></footer>
</body>
</html>',
'',
'',
'{"by":"editor","after":8,"act":"assign","to":"editor"}
{"by":"editor","after":4,"act":"correct","words":"The gatekeeper, Pål Nesset, was","with":"The goalkeeper, Pål Nesset, was","category":"terminology/inappropriate","severity":"minor","reason":"Glossary: goalkeeper."}
{"by":"editor","after":1,"act":"correct","words":"Ventury said","with":"Venturi said","category":"attribution/name","severity":"minor","reason":"Dario Venturi, as above and in the register."}
{"by":"editor","after":1,"act":"confirm","words":"I looked along the bench"}
{"by":"editor","after":1,"act":"speaker","words":"I looked along the bench","person":"Dario Venturi"}
{"by":"editor","after":3,"act":"flag","words":"had already used a substitute keeper that morning","body":"Makes no sense: a deputy who was getting married had not been used. Ask the reporter."}
{"by":"editor","after":2,"act":"comment","words":"The 43-year-old did not speak","body":"He is 34 one sentence before. The club''s page should say."}');

-- 13. Clean agency copy in layout noise, its lines broken hard, a timestamp glued to the headline: incoming.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (13, 'Continental Press Service', 'en', 'key-rate', 340, 'text/plain',
'|
|
|
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
Bank of Norland Holds Key Rate, Hints at Autumn Cut 14/03 10:02
ALDERVIK (CPS) - The Bank of Norland left its key rate at 3.75 per cent on
Thursday for the fifth meeting in a row and said a first cut was more likely
than not in the autumn, as long as wages behave.
Governor Astrid Falk said inflation, at 2.6 per cent in February, was "where
we said it would be, a little later than we said it." Two of the seven board
members wanted to cut at once, the minutes showed.
"I would rather explain patience than explain regret," Falk told reporters in
Aldervik. "We have time. Households that come to the end of a fixed loan this
spring have less of it, and we know that."
About 190,000 home loans come up for renewal before the summer, according to
the bank.
The crown, which had slipped before the decision, was little changed against
its neighbours. Shares in the builders Berg & Holt rose 2 per cent.
Economists had been split. Vegard Tollefsen of Nordhav Securities said the
bank had "painted itself into a corner, but a comfortable one." Petra Lindqvist
at the Aldervik School of Trade was less kind. "They look at the wages of last
year," she said, "and at the rents of the year before."
The finance ministry, which last week called for "a rate that people can
build under," declined to comment on Thursday.
Falk was asked twice whether the government had tried to put pressure on her.
The first time she laughed. The second time she did not.
"The minister has my telephone number and I have his," she said. "Neither of
us has worn it out."
The bank also trimmed its forecast of growth for this year to 1.1 per cent,
from 1.4, because of weak trade in fish and in ships. An order for four
desalination ships, which the government expects to sign with Marud later on
Thursday, is not in the forecast. It would add up to 0.2 points next year,
Falk said.
The next decision is due on May 2.
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
|
|
| |',
'',
'',
'');

-- 14. Translated from Norlandish: names, ages and claims that contradict each other: incoming.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (14, 'Nordlys Dagblad (machine translation)', 'en', 'poll-harvest-party-mt-nb', 210, 'text/plain',
'Poll: The Harvest Party largest after ferry noise, E wants new choice

ALDERVIK. If it had been election today, 27.4 percent would have voted for the Harvest Party, shows a fresh measuring by Nordlys Dagblad. It is the first time the party is largest since the spring. Only 2.3 points part it from the prime minister''s party, Centre &amp; Coast, which goes back to 25.1.

“I do not read polls, but this one I have read twice,” says party leader Emil Beach to Nordlys Dagblad. He means that voters have reacted on the agreement about the night ferries.

Strant points out that the government has used three years on the matter. The party, which has always been for the ferry subsidy, has never been for the ferry subsidy.

“When the prime minister says that the money is there, then I ask where it was in the autumn,” he says, and says he to the government''s budget.

Prime Minister Tomas Galden takes the measuring with crushing calm. “In March people vote with the newspaper. In September they vote with the feet,” Halden says.

Test yourself: Which party leader are you most like?

He thinks the Harvest Party has made itself dependent on a matter which is in port. “When the ferry goes, then goes also Beach,” the prime minister says with a smile, noting that Strand''s government has delivered what it promised.

The transport minister, who has signed the agreement on Tuesday, does not want to comment on the poll. “I have not seen it,” Sun Mountain says on the telephone from the Skarvik. Train to the capital He says still that she thinks people are tired of â€˜brÃ¥kâ€™.

1,004 persons are asked. The margin of error is between 1.4 and 2.8 percentage points. Of the 1,400 asked, 31 percent answered that the ferries had meant something for the choice of party. In January the same was valid for 13 percent.

The Harvest Party was founded in 1958 and has its roots in the agricultural co-operatives. The party, which marks 50 years in the autumn and was founded in 1968, has never had the prime minister.

Illustration photo: A polling station in Aldervik.
The election researcher Gunhild Moe warns against drawing long lines. “This is a photograph, not a film,” Moe emphasises. It is however six months until the election.

Beach has no plans to ask for a new election. “I demand a new election now,” he says.

You have read one of three open articles this week. Log in or become a subscriber to read further.',
'',
'',
'');

-- 15. Translated from Spanish, with its source text: incoming.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (15, 'El Faro de Serena (machine translation)', 'en', 'volcano-mt-es', 95, 'text/plain',
'Mount Cendra loses force and 3,200 neighbours return to house

Calm Port. The Volcano Observatory of Serena raised on Thursday from red to orange the alert for the Mount Cendra, and some 2,300 neighbours of Las Peñitas began to return to their houses after four nights in schools and schools.

“It is not the end, it is a long pause,” said the director of the observatory, Ramón Iturbe. “The tremor has gone down to a fifth part, but the crater follows open.”

President Lucía Arrendal, who visited the refuge of Valdeluz, asked for patience to those who still cannot return. “Nobody will sleep under that roof of ash until an engineer has stepped on it before,” he promised. Arendal maintained the exceptional state until the 31st.

According to Yturbe, the ash covers 46 square kilometres, and the thickness arrives at 20 centimetres in the Las Peñitas. Farm school of the south He said that “the rain is now our friend and our enemy.”

Read more: The seven volcanoes that you can visit in a weekend

In the refuge, the baker Teresa Olmedo prepared the bread of the last dawn. “My mother has 83 years and has swept the patio three times,” she counted. “The volcano, one time more than her.”

Two bomberos injured on Sunday, of 28 and 41 years, follow in the hospital of Calm Port. The 48-year-old, who breathed hot gas when helping an old man to leave of his house, will be operated on Friday. There are no dead. The families of the deceased will receive a help of 4,000 pesos.

Volunteers distribute masks in Valdeluz. Archive image.
The airport opens again on Saturday “if the wind does not say another thing”, advanced the ministry of Transports. The schools, the following Monday.

The observatory, he noted that the government trusts in its data. “They have not asked us for good news, they have asked us for news,” Iturbe said.

Haz clic aquí para recibir nuestras noticias. You have 2 free articles left this month.',
'El monte Cendra pierde fuerza y 2.300 vecinos vuelven a casa

Puerto Calma. El Observatorio Vulcanológico de Serena rebajó el jueves de rojo a naranja la alerta por el monte Cendra, y unos 2.300 vecinos de Las Peñitas empezaron a regresar a sus casas después de cuatro noches en escuelas e iglesias.

«No es el final, es una pausa larga», dijo el director del observatorio, Ramón Iturbe. «El temblor ha bajado a una quinta parte, pero el cráter sigue abierto.»

La presidenta Lucía Arrendal, que visitó el refugio de Valdeluz, pidió paciencia a los que todavía no pueden volver. «Nadie va a dormir debajo de ese techo de ceniza hasta que un ingeniero lo haya pisado antes», prometió. Arrendal mantuvo el estado de emergencia hasta el día 31.

Según Iturbe, la ceniza cubre 46 kilómetros cuadrados y llega a los 20 centímetros de espesor en la escuela agraria del sur de Las Peñitas. El director dijo que «la lluvia es ahora nuestra amiga y nuestra enemiga».

En el refugio, la panadera Teresa Olmedo preparó el pan de la última madrugada. «Mi madre tiene 83 años y ha barrido tres veces el patio», contó. «El volcán, una vez más que ella.»

Dos bomberos heridos el domingo, de 28 y 41 años, siguen en el hospital de Puerto Calma. El de 41, que respiró gas caliente cuando ayudaba a un anciano a salir de su casa, será operado el viernes. No hay muertos. Las familias de los heridos recibirán una ayuda de 4.000 pesos.

El aeropuerto reabrirá el sábado «si el viento no dice otra cosa», adelantó el Ministerio de Transportes. Las escuelas, el lunes siguiente.

Iturbe subrayó que el Gobierno confía en los datos del observatorio. «No nos han pedido buenas noticias, nos han pedido noticias», dijo.',
'es',
'');

-- 16. Scraped and translated twice, by way of Russian and Tamil: every kind of damage in one article: incoming.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (16, 'World Digest Live', 'en', 'water-ships-mt-ta', 34, 'text/plain',
'In Aldervik, Haddoun G orders four water ships, he says sea is the new well

Marud''s President Samir Haddoun visited Norland on Thursday, his first trip to the country, and the two governments signed an order for four desalination ships worth 2.1 billion crowns, the office of the Norland prime minister said.

Prime Minister Tomas Halden received his guest in the shipyard and not in the palace, a choice which both delegations described as deliberate.

“Water is the one cargo that must not be late,” G said at the joint press conference, and promised that the first ship would be handed over “before the summer after the next”.

The version of the presidency in Wadi Sahl is longer. “The Norland side acknowledged the leading role of the Republic of Marud in the water security of the entire region,” it stands there. In the text that Norland published, one searches this sentence in vain.

For both it was the third encounter since the autumn. They had met one single time before, in October, on the edge of a conference on harbours.

Ships and money

The order is the largest ever placed with a Norland yard, and the first of its kind. Haddon described it as “a well that one can tow”, and said the Norland engineers “did not sell us a ship, they sold us rain,” according to a Norlandish translation of his remarks.

That the yard can begin at all is because the parliament in Aldervik passed in winter the. Guarantees for shipbuilding Galden had promised it would “pay for itself in ten years, or it will have paid for people to learn something.”

See also  Five houseplants that forgive you everything

The price remains a secret. An official of the finance ministry, who asked not to be named, refused to say that it is 2.1 billion crowns. The price list, which hung at the entrance, gives about 625 million for each of the four.

“We in the government are convinced that the yard in Skarvik can fulfil this order on time and on time,” Prime Minister Tomas said. ஹால்டன். “The Marud side has shown a great trust to us.”

The 58-year-old president, a former engineer of hydraulics, walked for an hour through the dock with the young welders.

How does salt water become drinking water? A look inside the machine
At the age of 85, H is the oldest head of state whom Norland has received in this century. During the tour he asked a welder, Ronja Lie, how long a seam lasts. “Longer than me,” he replied, as laughter. Welders, and a helmet with the name of the guest.

The two also agreed that 60 students from Marud shall study each year at the technical школа of Skarvik, and the Norland side expressed that Haddoun is grateful for its hospitality.

A protest was held outside the gate by about 200 people who criticised the human rights situation in Marud. “We are for water,” said one of the organisers, Pernille Vik. “We are against who decides who drinks.”

The evening ended at the harbour, where Khalden, he said that the guest''s ministry found the day “useful, long and not too formal”.

Leave a Comment

Your e-mail will never be shared. * marks required fields. Save my name in this browser for the next time I comment.',
'',
'',
'');

-- 17. A brief: incoming.
insert into demo_copy (position, source, language, slug, minutes_ago, media_type, body, reference, reference_language, acts)
values (17, 'Harbour Wire', 'en', 'skarvik-rescue', 6, 'text/plain',
'Three rescued from fishing boat off Skarvik

SKARVIK, Thursday (Harbour Wire) – Three people were lifted from a sinking fishing boat 9 kilometres off Skarvik on Thursday afternoon, the Coastal Rescue Service said.

All were wearing survival suits and none was badly hurt, a spokeswoman, Marit Lunde, said. The ferry Belle-Marée stood by until the helicopter came. “They did everything right except the weather,” Lunde said.',
'',
'',
'');
