using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>One finding: its passages side by side, what was decided so far, and the form for the next decision.</summary>
internal static class FindingPage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(
        "/finding/{id}",
        (HttpContext context, Store store, RulePack pack, HouseFindings house, string id) => Show(context, store, pack, house, id, draft: null));

    /// <param name="context">The request.</param>
    /// <param name="store">Where the finding is.</param>
    /// <param name="pack">The rules.</param>
    /// <param name="house">What is suppressed or known.</param>
    /// <param name="id">The finding's id, or an older one.</param>
    /// <param name="draft">A decision that could not be stored because somebody else decided first; its words are kept.</param>
    public static IResult Show(HttpContext context, Store store, RulePack pack, HouseFindings house, string id, DraftDecision? draft)
    {
        if (store.Discrepancy(id) is not { } stored)
            return Page.NotFound(context, "No finding has this id.");
        if (store.Discrepancy(id, pack) is not { } discrepancy)
            return Page.NotFound(context, $"The rule that found this, {stored.Rule}, is no longer among the rules.");
        var view = DiscrepancyView.Of(house.Seen(discrepancy));
        var articles = store.Report([discrepancy], pack, []).Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        return Page.Of(
            context,
            view.Message,
            html =>
            {
                html.Add($"<p class=\"crumbs\"><a id=\"back\" href=\"/\">Findings</a> · <a href=\"/story/{stored.Story.ToString(CultureInfo.InvariantCulture)}\">Story</a></p>");
                if (draft is not null)
                    WriteConflict(html, stored, store);
                html.Add($"<article class=\"finding {Hyphenated.Of(stored.Severity)}\"><header><p class=\"labels\">");
                FindingHtml.WriteLabels(html, view);
                html.Add($" <span class=\"verdict {Hyphenated.Of(stored.Verdict)}\">{Hyphenated.Of(stored.Verdict)}</span></p><h1>{view.Message:bdi}</h1><p class=\"subject\">About {view.Subject:bdi}</p></header>");
                if (!stored.IsPresent)
                    html.Raw("<p class=\"notice\">The articles no longer show this difference.</p>");
                if (house.Suppressed.TryGetValue(stored.Id, out var suppression))
                    html.Add($"<p class=\"notice\">Suppressed until {ShownDay.Of(suppression.Expires)} by {suppression.Owner:bdi}: {suppression.Reason:bdi} ({suppression.Place})</p>");
                FindingHtml.WriteBody(html, view, articles, ArticlePage.AddressOf);
                html.Add($"<p class=\"id\">{view.Id} · rule {view.Rule}</p></article>");
                WriteExports(html, stored);
                if (Identity.Is(context, Role.Reviewer))
                    WriteDecisions(html, context, stored, draft);
                WriteHistory(html, context, stored, store.Verdicts(id));
            },
            draft is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private static void WriteExports(HtmlText html, StoredDiscrepancy stored)
    {
        html.Raw("<p class=\"quiet\">Export:");
        foreach (var (format, name) in (ReadOnlySpan<(string, string)>)[("html", "HTML"), ("markdown", "Markdown"), ("json", "JSON"), ("claim-review", "ClaimReview")])
            if (format is not "claim-review" || stored.Verdict == Decision.Confirmed)
                html.Add($" <a href=\"/finding/{stored.Id}/export?format={format}\">{name}</a>");
        html.Raw("</p>");
    }

    private static void WriteConflict(HtmlText html, StoredDiscrepancy stored, Store store)
    {
        html.Raw("<div class=\"notice conflict\" role=\"alert\"><p><strong>Somebody else decided while you were looking.</strong> ");
        if (store.Verdicts(stored.Id) is [.., var last])
            html.Add($"{last.Person:bdi} set it to {Hyphenated.Of(last.Decision)}{(last.Note.Length == 0 ? "." : ":")} {last.Note:bdi}");
        html.Raw(" Nothing of theirs was overwritten. Your words are kept in the form below: send them again to decide anew.</p></div>");
    }

    private static void WriteDecisions(HtmlText html, HttpContext context, StoredDiscrepancy stored, DraftDecision? draft)
    {
        var person = draft?.Person ?? Page.PersonOf(context);
        html.Raw("<section class=\"decide\" aria-labelledby=\"decide\"><h2 id=\"decide\">Your verdict</h2>");
        Page.OpenForm(html, context, $"/finding/{stored.Id}/verdict");
        html.Add($"<input type=\"hidden\" name=\"revision\" value=\"{stored.Revision}\"><fieldset class=\"choices\"><legend class=\"hidden\">Verdict</legend>");
        foreach (var (decision, key, meaning) in (ReadOnlySpan<(Decision, string, string)>)[(Decision.Confirmed, "c", "a real difference"), (Decision.Dismissed, "d", "not a difference"), (Decision.Explained, "e", "real, and there is a reason"), (Decision.Open, "", "not decided")])
        {
            var isChosen = decision == (draft?.Decision ?? stored.Verdict);
            html.Add($"<label><input type=\"radio\" name=\"decision\" value=\"{Hyphenated.Of(decision)}\" data-key=\"{key}\"").Raw(isChosen ? " checked>" : ">").Add($" <strong>{Hyphenated.Of(decision)}</strong> <span class=\"quiet\">{meaning}</span></label>");
        }
        html.Add($"</fieldset><label>Reason and note <textarea name=\"note\" rows=\"3\">{draft?.Note}</textarea></label><div class=\"fields\">");
        Page.WritePersonField(html, context, person);
        html.Raw("<button>Save the verdict</button></div></form>");
        Page.OpenForm(html, context, $"/finding/{stored.Id}/assign", "class=\"assign\"");
        html.Add($"<input type=\"hidden\" name=\"seen\" value=\"{stored.Assignee}\"><div class=\"fields\"><label>Assigned to <input name=\"person\" maxlength=\"100\" placeholder=\"nobody\" value=\"{stored.Assignee}\"></label><button class=\"second\">Assign</button></div></form></section>");
    }

    private static void WriteHistory(HtmlText html, HttpContext context, StoredDiscrepancy stored, IReadOnlyList<Verdict> verdicts)
    {
        html.Raw("<section aria-labelledby=\"history\"><h2 id=\"history\">History</h2>");
        if (verdicts.Count == 0)
        {
            html.Raw("<p class=\"quiet\">Nobody has decided yet.</p></section>");
            return;
        }
        html.Raw("<ol class=\"history\">");
        foreach (var verdict in verdicts.Reverse())
        {
            html.Add($"<li><span class=\"verdict {Hyphenated.Of(verdict.Decision)}\">{Hyphenated.Of(verdict.Decision)}</span> by <strong>{verdict.Person:bdi}</strong>, <time datetime=\"{verdict.Decided.ToString("O", CultureInfo.InvariantCulture)}\">{verdict.Decided.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}</time>");
            if (verdict.Note.Length > 0)
                html.Add($"<p dir=\"auto\">{verdict.Note}</p>");
            html.Raw("</li>");
        }
        html.Raw("</ol>");
        if (stored.Revision > 0 && Identity.Is(context, Role.Reviewer))
        {
            Page.OpenForm(html, context, $"/finding/{stored.Id}/undo");
            html.Add($"<input type=\"hidden\" name=\"revision\" value=\"{stored.Revision}\"><input type=\"hidden\" name=\"person\" value=\"{Page.PersonOf(context)}\"><button class=\"second\">Undo the last verdict</button></form>");
        }
        html.Raw("</section>");
    }
}

/// <summary>A decision as a person sent it.</summary>
internal sealed record DraftDecision(Decision Decision, string Note, string Person)
{
    /// <summary>Goes back to the decision before the last one; both stay in the history.</summary>
    /// <param name="stored">The finding.</param>
    /// <param name="verdicts">All verdicts on it, and on those whose place it took.</param>
    /// <param name="person">Who goes back.</param>
    public static DraftDecision Undoing(StoredDiscrepancy stored, IReadOnlyList<Verdict> verdicts, string person) => new(
        // One that took another's place began open, whatever the other's verdict was.
        stored.Revision > 1 ? verdicts[^2].Decision : Decision.Open,
        $"Undone: {(stored.Revision > 0 ? Hyphenated.Of(verdicts[^1].Decision) : "nothing")}.",
        person);
}
