using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Review;

/// <summary>Takes what people decide. A decision names the revision it was made on: where another came first, nothing is overwritten.</summary>
internal static class VerdictForms
{
    public const int LongestNote = 10_000;

    public const int LongestName = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/finding/{id}/verdict", Decide).For(Role.Reviewer);
        routes.MapPost("/finding/{id}/undo", Undo).For(Role.Reviewer);
        routes.MapPost("/finding/{id}/assign", Assign).For(Role.Reviewer);
        routes.MapPost("/bulk", DecideAll).For(Role.Reviewer);
    }

    private static async Task<IResult> Decide(HttpContext context, Store store, RulePack pack, HouseFindings house, string id)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        if (DecisionOf(context, form) is not { } draft)
            return Incomplete(context);
        Page.Remember(context, draft.Person);
        return store.Decide(store.NewestId(id), Number(form["revision"]), draft.Decision, draft.Note, draft.Person)
            ? Results.Redirect($"/finding/{Uri.EscapeDataString(id)}")
            : FindingPage.Show(context, store, pack, house, id, draft);
    }

    /// <summary>Goes back to the decision before the last one. Both stay in the history.</summary>
    private static async Task<IResult> Undo(HttpContext context, Store store, RulePack pack, HouseFindings house, string id)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        if (store.Discrepancy(id) is not { } stored)
            return Page.NotFound(context, "No finding has this id.");
        var person = Page.PersonOf(context, form) is { Length: > 0 and <= LongestName } name ? name : "not named";
        var draft = DraftDecision.Undoing(stored, store.Verdicts(id), person);
        return store.Decide(stored.Id, Number(form["revision"]), draft.Decision, draft.Note, draft.Person)
            ? Results.Redirect($"/finding/{Uri.EscapeDataString(id)}#history")
            : FindingPage.Show(context, store, pack, house, id, draft);
    }

    private static async Task<IResult> Assign(HttpContext context, Store store, string id)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        var (seen, person) = (Named(form["seen"]), Named(form["person"]));
        if (person?.Length > LongestName)
            return Incomplete(context);
        return store.Assign(store.NewestId(id), seen, person)
            ? Results.Redirect($"/finding/{Uri.EscapeDataString(id)}")
            : Page.Of(
                context,
                "Assigned meanwhile",
                html => html.Add($"<h1>Somebody else has it now</h1><p class=\"lead\">It was assigned while you were looking. <a href=\"/finding/{id}\">Load the finding again</a>.</p>"),
                StatusCodes.Status409Conflict);

        static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static async Task<IResult> DecideAll(HttpContext context, Store store)
    {
        if (await Page.ReadForm(context) is not { } form)
            return Page.Stale(context);
        if (DecisionOf(context, form) is not { } draft)
            return Incomplete(context);
        Page.Remember(context, draft.Person);
        var (done, changed) = (0, 0);
        foreach (var chosen in form["finding"])
        {
            if (chosen?.Split(':') is not [var id, var revision])
                continue;
            if (store.Decide(id, Number(revision), draft.Decision, draft.Note, draft.Person))
                done++;
            else
                changed++;
        }
        var back = form["back"].ToString();
        // Only an address of our own: "//elsewhere" would lead away.
        var address = back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) ? back : "/";
        return Results.Redirect(QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
        {
            ["done"] = done.ToString(CultureInfo.InvariantCulture),
            ["changed"] = changed.ToString(CultureInfo.InvariantCulture),
        }));
    }

    private static DraftDecision? DecisionOf(HttpContext context, IFormCollection form) =>
        Hyphenated.Parse<Decision>(form["decision"].ToString()) is { } decision
        && Page.PersonOf(context, form) is { Length: > 0 and <= LongestName } person
        && form["note"].ToString().Trim() is { Length: <= LongestNote } note
            ? new DraftDecision(decision, note.ReplaceLineEndings("\n"), person)
            : null;

    private static IResult Incomplete(HttpContext context) => Page.Of(
        context,
        "Something is missing",
        html => html.Raw("<h1>Something is missing</h1><p class=\"lead\">A verdict needs one of the four choices and your name (at most 100 characters); a note has at most 10,000. Go back and send it again.</p>"),
        StatusCodes.Status400BadRequest);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
