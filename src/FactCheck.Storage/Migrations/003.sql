-- What pages ask for on every load, so that none of them reads all findings or articles.

-- Words to search in stand apart: looking through them does not read the findings.
create table discrepancy_text (
    discrepancy text primary key references discrepancy,
    search text not null
);
insert into discrepancy_text (discrepancy, search) select id, search from discrepancy;
alter table discrepancy drop column search;

-- All that a list is filtered by, in its order.
drop index discrepancy_order;
create index discrepancy_list on discrepancy (is_present, severity desc, confidence desc, id, kind, outcome, verdict, day, assignee);
drop index discrepancy_story;
create index discrepancy_of_story on discrepancy (story, is_present, severity desc, confidence desc, id);
create index discrepancy_assignee on discrepancy (assignee) where assignee is not null;
create index version_outlet on version (outlet);

-- What a list of stories shows, as of when the story was last compared.
alter table story add column title text;
alter table story add column articles bigint not null default 0;
alter table story add column first_day text;
alter table story add column last_day text;
alter table story add column findings bigint not null default 0;
update story set
    title = (select v.title from article a join version v on v.id = a.newest where a.story = story.id order by coalesce(v.published, '9'), a.id limit 1),
    articles = (select count(*) from article a where a.story = story.id),
    first_day = (select min(v.published) from article a join version v on v.id = a.newest where a.story = story.id),
    last_day = (select max(v.published) from article a join version v on v.id = a.newest where a.story = story.id),
    findings = (select count(*) from discrepancy d where d.story = story.id and d.is_present = 1 and d.severity >= 2);
create index story_list on story (last_day desc, id desc);
