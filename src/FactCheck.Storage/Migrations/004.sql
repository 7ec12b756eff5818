-- An index of the words of findings: looking for some of them reads no finding that lacks them. It knows a finding by its number.
-- $discrepancy_words makes it, with the columns rowid and words; $cut_search is an old text to search in as words.
alter table discrepancy add column number bigint;
update discrepancy set number = n.number from (select id, row_number() over (order by id) as number from discrepancy) n where n.id = discrepancy.id;
create unique index discrepancy_number on discrepancy (number);
drop index discrepancy_list;
create index discrepancy_list on discrepancy (is_present, severity desc, confidence desc, id, kind, outcome, verdict, day, assignee, number);
$discrepancy_words;
insert into discrepancy_words (rowid, words) select d.number, $cut_search from discrepancy d join discrepancy_text t on t.discrepancy = d.id;
drop table discrepancy_text;
