using System.Text.Json.Nodes;
using FactCheck.Discrepancies;
using FactCheck.Server.Review;
using FactCheck.Storage;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Server.Review;

namespace FactCheck.Tests.Server.Api;

/// <summary>What people do with findings on the pages, done by a program: giving them to somebody, deciding many at once, going back.</summary>
public sealed class ApiReviewTests
{
    private ReviewSite _site = null!;
    private HttpClient _http = null!;
    private DocumentClient _client = null!;
    private string _finding = "";

    [SetUp]
    public async Task Start()
    {
        _site = await ReviewSite.Start();
        _http = _site.Visitor();
        _client = await DocumentClient.Read(_http);
        _finding = _site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;
    }

    [TearDown]
    public async Task Stop()
    {
        _http.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_finding_is_given_to_a_person_and_of_two_who_give_it_at_once_one_is_told_so()
    {
        var (_, before, seen) = await _client.Ask("getAssignee", [("id", _finding)]);
        (string, string)[] after = [("id", _finding), ("If-Match", seen.Headers.ETag!.ToString())];
        var both = await Task.WhenAll(_client.Ask("setAssignee", after, """{"assignee": "Ada"}"""), _client.Ask("setAssignee", after, """{"assignee": "Bea"}"""));
        Assert.That((before!["assignee"], both.Select(b => b.Status).Order().ToArray()), Is.EqualTo(((JsonNode?)null, new[] { 200, 412 })));
        var person = _site.Store.Discrepancy(_finding)!.Assignee;
        Assert.That(person, Is.EqualTo((string?)both.Single(b => b.Status == 200).Body!["assignee"]));
        var (_, list, _) = await _client.Ask("listDiscrepancies", [("assignee", person!)]);
        Assert.That(list!["states"]!.AsArray().Select(s => ((string?)s!["id"], (string?)s["assignee"])), Is.EqualTo(new[] { (_finding, person) }));

        (_, _, seen) = await _client.Ask("getAssignee", [("id", _finding)]);
        after[1] = ("If-Match", seen.Headers.ETag!.ToString());
        Assert.That((await _client.Ask("setAssignee", after, $$"""{"assignee": "{{new string('x', 101)}}"}""")).Status, Is.EqualTo(400));
        Assert.That((await _client.Ask("setAssignee", [after[0]], "{}")).Status, Is.EqualTo(428));
        Assert.That((await _client.Ask("setAssignee", after, """{"assignee": null}""")).Status, Is.EqualTo(200));
        Assert.That(_site.Store.Discrepancy(_finding)!.Assignee, Is.Null);
    }

    [Test]
    public async Task A_verdict_is_undone_and_stays_in_the_history()
    {
        Assert.That((await Undo(0)).Status, Is.EqualTo(409));
        _site.Store.Decide(_finding, 0, Decision.Explained, "", "Ada");
        _site.Store.Decide(_finding, 1, Decision.Dismissed, "", "Ada");
        var (status, verdicts, _) = await Undo(2);
        Assert.That(status, Is.EqualTo(201));
        Assert.That(verdicts!["verdicts"]!.AsArray().Select(v => $"{v!["decision"]} by {v["person"]}: {v["note"]}"), Is.EqualTo(new[] { "explained by Ada: ", "dismissed by Ada: ", "explained by Mira Holt: Undone: dismissed." }));
        Assert.That((await Undo(2)).Status, Is.EqualTo(412));

        Task<(int Status, JsonObject? Body, HttpResponseMessage Response)> Undo(int revision) =>
            _client.Ask("undoVerdict", [("id", _finding), ("If-Match", $"\"{revision}\"")], _client.Example("Undoing"));
    }

    [Test]
    public void Undoing_the_first_verdict_on_what_took_anothers_place_leaves_it_open()
    {
        var stored = _site.Store.Discrepancy(_finding)! with { Revision = 1 };
        Verdict[] verdicts = [new(1, Decision.Confirmed, "", "Ada", DateTimeOffset.UnixEpoch), new(1, Decision.Dismissed, "", "Bea", DateTimeOffset.UnixEpoch)];
        Assert.That(DraftDecision.Undoing(stored, verdicts, "Bea"), Is.EqualTo(new DraftDecision(Decision.Open, "Undone: dismissed.", "Bea")));
    }

    [Test]
    public async Task Many_are_decided_at_once_and_those_that_changed_meanwhile_are_left()
    {
        var (_, list, _) = await _client.Ask("listDiscrepancies");
        var states = list!["states"]!.AsArray();
        Assert.That(states, Has.Count.GreaterThan(1));
        _site.Store.Decide(_finding, 0, Decision.Confirmed, "", "Ada");
        var body = new JsonObject
        {
            ["decision"] = "dismissed",
            ["person"] = "Bea",
            ["discrepancies"] = new JsonArray([.. states.Select(s => new JsonObject { ["id"] = (string?)s!["id"], ["revision"] = (int)s["revision"]! })]),
        };
        var (status, answer, _) = await _client.Ask("addVerdicts", body: body.ToJsonString());
        Assert.That((status, answer!["changed"]!.AsArray().Select(i => (string?)i).ToArray(), answer["done"]!.AsArray().Count), Is.EqualTo((200, new[] { _finding }, states.Count - 1)));
        Assert.That(_site.Store.Discrepancy(_finding)!.Verdict, Is.EqualTo(Decision.Confirmed));
        Assert.That(_site.Store.Count(new DiscrepancyQuery { Verdict = Decision.Dismissed }), Is.EqualTo(states.Count - 1));

        (status, var problem, _) = await _client.Ask("addVerdicts", body: """{"decision": "dismissed", "person": "Bea", "discrepancies": [{"id": "x"}, 3]}""");
        Assert.That((status, problem!["errors"]!.AsArray().Select(e => (string?)e!["place"]).ToArray()), Is.EqualTo((400, new[] { "discrepancies[0]", "discrepancies[1]" })));
    }

    [Test]
    public async Task What_an_article_states_has_the_form_that_the_command_prints_and_outlets_are_counted()
    {
        var (_, article, _) = await _client.Ask("getArticle", [("address", "https://0.example/ferry")]);
        var (_, claims, _) = await _client.Ask("listClaims", [("address", "https://0.example/ferry")]);
        using var folder = new Feeds.Folder();
        var printed = JsonNode.Parse(Command.Run("extract", folder.Add("one.jsonl", new JsonObject { ["id"] = "a", ["text"] = (string?)article!["text"] }.ToJsonString())).Output)!;
        Assert.That(claims!["claims"]!.AsArray().Select(c => string.Join(' ', c!.AsObject().Select(m => m.Key))), Is.Not.Empty.And.All.EqualTo(string.Join(' ', printed["claims"]![0]!.AsObject().Select(m => m.Key))));
        foreach (var claim in claims["claims"]!.AsArray())
            Assert.That(((string)article[(string)claim!["field"]!]!)[(int)claim["start"]!..(int)claim["end"]!], Is.EqualTo((string?)claim["quote"]));

        var (_, outlets, _) = await _client.Ask("listOutlets");
        Assert.That(outlets!["outlets"]!.AsArray().Select(o => (string?)o), Does.Contain("The Daily Ferry"));
        var (_, outlet, _) = await _client.Ask("getOutlet", [("name", "The Daily Ferry")]);
        Assert.That(outlet!["kinds"]!.AsArray().Select(k => $"{k!["kind"]} {k["findings"]} {k["alone"]}"), Does.Contain("number 1 1"));
    }
}
